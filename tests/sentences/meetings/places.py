"""Sentences about where people met: stands, rooms and houses with whose they are, trips made and planned, the town beside a day."""

EN = """
NASA and CONAE signed an agreement on a ground station in Ushuaia.
= signing held - -: NASA + CONAE
NASA and CONAE signed a contract to build an observatory in Ushuaia on Monday in Buenos Aires.
= signing held 2025-09-15 Buenos Aires: NASA + CONAE
NASA and CONAE signed an agreement on space cooperation in Buenos Aires on Monday.
= signing held 2025-09-15 Buenos Aires: NASA + CONAE
Minister Igor Papic is due in Ottawa next week. On 24 September he will hold talks with CSA President Lisa Campbell.
= talks announced 2025-09-24 Ottawa: Igor Papic + Lisa Campbell
CSA President Lisa Campbell signed the accord with ASI chief Teodoro Valente at the CNES stand.
= signing held - CNES stand: Lisa Campbell + Teodoro Valente
NASA chief John Harlow and CNES president Jean Moreau met in the UAE pavilion at the Dubai Airshow.
= talks held - UAE pavilion, Dubai Airshow: John Harlow + Jean Moreau
NASA chief John Harlow came to Kuching Town Hall on Tuesday to meet Minister Paulo Reis.
= talks held 2025-09-16 Kuching Town Hall: John Harlow + Paulo Reis
Minister Paulo Reis was received at the Prime Minister's Office in Tokyo by Minister Kenji Arai.
= talks held - Prime Minister's Office, Tokyo: Paulo Reis + Kenji Arai
The conference opened in Muscat on Tuesday. On the sidelines of the conference, Minister Paulo Reis met NASA chief John Harlow.
= talks held 2025-09-16 Muscat: Paulo Reis + John Harlow
NASA chief John Harlow met Minister Paulo Reis to discuss the launch pad in Malindi.
= talks held - -: John Harlow + Paulo Reis
"""
FR = """
La NASA et la CONAE ont signé un accord pour la construction d'une station à Ushuaia.
= signing held - -: NASA + CONAE
La NASA et la CONAE ont signé lundi un accord de coopération à Buenos Aires.
= signing held 2025-09-15 Buenos Aires: NASA + CONAE
Le ministre Paulo Reis s'est entretenu mardi, au siège du CNES à Tunis, avec le président Jean Moreau, en visite de travail en Tunisie.
= talks held 2025-09-16 CNES headquarters, Tunis: Paulo Reis + Jean Moreau
Sur le stand du CNES, le président Jean Moreau a signé un accord avec la ministre Carla Neri.
= signing held - CNES stand: Jean Moreau + Carla Neri
Le ministre Paulo Reis a visité le Salon du Bourget. La veille, il était à Lyon. En marge du salon, le président Jean Moreau a reçu la ministre Carla Neri.
= talks held 2025-09-16 Paris Air Show: Jean Moreau + Carla Neri
Sur le stand français, le président du CNES, Jean Moreau, a reçu la ministre Carla Neri.
= talks held - French stand: Jean Moreau + Carla Neri
Le ministre Paulo Reis et le président du CNES, Jean Moreau, se sont retrouvés dans la salle du conseil municipal de Sfax.
= talks held - municipal council chamber, Sfax: Paulo Reis + Jean Moreau
"""
RU = """
Президент JAXA Хироси Танабэ на будущей неделе прилетит в Алматы. 24 сентября он встретится с министром Пауло Рейшем.
= talks announced 2025-09-24 Almaty: Хироси Танабэ + Пауло Рейшем
На стенде «Роскосмоса» Иван Громов подписал соглашение с главой ISRO Рави Меноном.
= signing held - Roscosmos stand: Иван Громов + Рави Меноном
Министр Пауло Рейш встретился на норвежском стенде с главой JAXA Хироси Танабэ.
= talks held - Norwegian stand: Пауло Рейш + Хироси Танабэ
Форум открылся во вторник в Алматы. На полях форума министр Пауло Рейш встретился с главой JAXA Хироси Танабэ.
= talks held 2025-09-16 Almaty: Пауло Рейш + Хироси Танабэ
Глава Роскосмоса Иван Громов встретился в Доме правительства с министром Пауло Рейшем.
= talks held - Government House: Иван Громов + Пауло Рейшем
Глава Роскосмоса Иван Громов встретился в Городе космических технологий с министром Пауло Рейшем.
= talks held - -: Иван Громов + Пауло Рейшем
Сотрудник лаборатории МГУ Иван Громов встретился с главой JAXA Хироси Танабэ.
= talks held - -: Иван Громов + Хироси Танабэ
"""
