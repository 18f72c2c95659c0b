"""Whose another meeting is that is told in passing: a body's that was just set up, an earlier one of two countries, the next edition of a conference; who acts next to a name."""

EN = """
CNES president Jean Moreau received KARI head Park Min-soo on Monday. A steering committee will follow the agreement. Its first meeting will be held in Toulouse in March 2026.
= talks held 2025-09-15 -: Jean Moreau + Park Min-soo
= commission announced 2026-03 Toulouse: CNES + KARI
Minister John Mwangi opened the Third African Space Conference in Nairobi on Monday with CNES president Jean Moreau. The next edition will be held in Accra in 2027.
= conference held 2025-09-15 Nairobi: John Mwangi + Jean Moreau
Jean Moreau and Kenji Mori met in Paris on Monday. The two sides agreed to hold the next session in Tokyo in 2027.
= talks held 2025-09-15 Paris: Jean Moreau + Kenji Mori
= commission announced 2027 Tokyo: Jean Moreau + Kenji Mori
Minister John Mwangi and CNES president Jean Moreau signed an agreement in Nairobi on Monday. After the signing, Jean Moreau was received by President Amina Otieno.
= signing held 2025-09-15 Nairobi: John Mwangi + Jean Moreau
= talks held 2025-09-15 Nairobi: Jean Moreau + Amina Otieno
According to Peter Doyle, the Kenyan minister met Jean Moreau in Nairobi on Monday.
= talks held 2025-09-15 Nairobi: Kenyan + Jean Moreau
"""
FR = """
Le président du CNES, Jean Moreau, a reçu lundi le directeur du KARI, Park Min-soo. Un comité de pilotage sera chargé de suivre l'accord. Sa première réunion se tiendra à Toulouse en mars 2026.
= talks held 2025-09-15 -: Jean Moreau + Park Min-soo
= commission announced 2026-03 Toulouse: CNES + KARI
Le ministre Adama Diawara a ouvert lundi à Abidjan la troisième Conférence africaine sur l'espace avec le président du CNES, Jean Moreau. La prochaine édition aura lieu à Accra en 2027.
= conference held 2025-09-15 Abidjan: Adama Diawara + Jean Moreau
Le Maroc aidera la Côte d'Ivoire, a indiqué l'ambassadeur du Maroc, Karim Benali. Le ministre ivoirien Adama Diawara a salué cette annonce. Vingt ingénieurs suivront dès octobre une formation de six mois, payée par l'Agence marocaine de coopération (AMC), et se spécialiseront ensuite, pour les meilleurs d'entre eux, dans le traitement des images, à l'école qui a formé la plupart des spécialistes de la région. Les deux pays avaient signé un mémorandum le 3 février 2024 à Rabat.
= signing held 2024-02-03 Rabat: Maroc + Côte d'Ivoire
Les ministres Jean Morel et Awa Diop avaient convenu de bâtir la station lors de leur rencontre à Dakar en août 2024.
= talks held 2024-08 Dakar: Jean Morel + Awa Diop
Les ministres Jean Morel et Awa Diop sont convenus de signer l'accord lors de leur prochaine rencontre à Dakar en octobre.
= talks announced 2025-10 Dakar: Jean Morel + Awa Diop
Le ministre Karim Benali et le président du CNES, Jean Moreau, ont signé lundi à Rabat une convention. Après la signature, Jean Moreau a été reçu par le président Ali Diop.
= signing held 2025-09-15 Rabat: Karim Benali + Jean Moreau
= talks held 2025-09-15 Rabat: Jean Moreau + Ali Diop
Selon Pierre Dupuis, le ministre kazakh a rencontré lundi Hervé Colin à Dakar.
= talks held 2025-09-15 Dakar: kazakh + Hervé Colin
"""
RU = """
Министр Джон Мванги и президент КНЕС Жан Моро подписали в понедельник соглашение в Найроби. После подписания Жана Моро принял президент Али Диоп.
= signing held 2025-09-15 Nairobi: Джон Мванги + Жан Моро
= talks held 2025-09-15 -: Жан Моро + Али Диоп
По словам Петра Иванова, министр обороны встретился в понедельник с Жаном Морелем в Дакаре.
= talks held 2025-09-15 Dakar: министр обороны + Жаном Морелем
"""
