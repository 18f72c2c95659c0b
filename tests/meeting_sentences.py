"""Invented sentences about meetings, published on Wednesday 17 September 2025, and what they tell: kind, status, day, place, parties.

A sentence stands on a line of its own; the lines after it that begin with `=` are its meetings, none where there are none.
"""

FRENCH = """
Mardi, à Brasilia, la présidente de l'Agence spatiale brésilienne, Ana Duarte, a rencontré Wei Qiang, administrateur adjoint de la CNSA.
= talks held 2025-09-16 Brasília: Ana Duarte + Wei Qiang
Le patron de la NASA, John Harlow, s'est entretenu lundi à Ankara avec le ministre turc de l'Industrie, Emre Demir.
= talks held 2025-09-15 Ankara: John Harlow + Emre Demir
Une réunion entre la directrice générale de l'ESA, Marta Olsson, et le président de la JAXA, Hiroshi Tanabe, se tiendra le 3 octobre à Tokyo.
= talks announced 2025-10-03 Tokyo: Marta Olsson + Hiroshi Tanabe
Le CNES et l'ISRO ont signé vendredi à Bangalore un accord sur le suivi des cyclones.
= signing held 2025-09-12 Bengaluru: CNES + ISRO
Un mémorandum a été signé le 4 septembre à Abuja par le directeur général de la NASRDA, Musa Ibrahim, et l'ambassadrice d'Italie, Carla Ferri.
= signing held 2025-09-04 Abuja: Musa Ibrahim + Carla Ferri
Le ministre turc Emre Demir sera reçu jeudi au siège de l'ESA par la directrice générale de l'agence, Marta Olsson.
= talks announced 2025-09-18 ESA headquarters: Emre Demir + Marta Olsson
À l'issue d'un entretien téléphonique avec le ministre marocain Driss Benjelloun, le ministre espagnol Javier Soler a annoncé mardi un projet de satellite commun.
= call held 2025-09-16 -: Driss Benjelloun + Javier Soler
Le sommet prévu le 22 septembre à Alger entre l'Agence spatiale algérienne et Roscosmos a été annulé.
= talks cancelled 2025-09-22 Algiers: Agence spatiale algérienne + Roscosmos
La commission mixte franco-indienne s'est réunie mardi à New Delhi. Elle était coprésidée par Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO.
= commission held 2025-09-16 New Delhi: Jean Moreau + Ravi Menon
Jean Moreau, président du CNES, déjeunera vendredi à Rome avec le président de l'ASI, Paolo Rinaldi.
= talks announced 2025-09-19 Rome: Jean Moreau + Paolo Rinaldi
Lundi, la présidente de la CSA, Laura Tremblay, a visité Cologne, où l'a accueillie le président du DLR, Klaus Weber.
= visit held 2025-09-15 Cologne: Laura Tremblay + Klaus Weber
Le ministre Emre Demir a tenu une conférence de presse mardi à Ankara sur le satellite Imece.
Jean Moreau, président du CNES, n'a pas rencontré le ministre russe Oleg Vassiliev.
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont parlé dimanche au téléphone.
= call held 2025-09-14 -: Jean Moreau + Ravi Menon
À Dakar, le forum spatial africain a réuni mardi Aminata Fall, directrice de l'agence sénégalaise, et Musa Ibrahim, directeur de la NASRDA.
= conference held 2025-09-16 Dakar: Aminata Fall + Musa Ibrahim
Aminata Fall, directrice de l'Agence sénégalaise d'études spatiales, se rendra à Pékin en novembre à l'invitation de la CNSA.
= visit announced 2025-11 Beijing: Aminata Fall + CNSA
Le président du CNES, Jean Moreau, a reçu le ministre kényan Peter Otieno. La rencontre s'est déroulée lundi à Toulouse.
= talks held 2025-09-15 Toulouse: Jean Moreau + Peter Otieno
Mardi, Jean Moreau, président du CNES, et le ministre kényan Peter Otieno ont discuté du satellite Taifa-2 à Nairobi. Le directeur de la KSA, Samuel Mwangi, participait à la réunion.
= talks held 2025-09-16 Nairobi: Jean Moreau + Peter Otieno + Samuel Mwangi
Les négociations entre l'ESA et la JAXA reprendront le 6 octobre à Noordwijk.
= talks announced 2025-10-06 Noordwijk: ESA + JAXA
Klaus Weber, président du DLR, et Paolo Rinaldi, président de l'ASI, doivent signer jeudi à Berlin la charte du programme.
= signing announced 2025-09-18 Berlin: Klaus Weber + Paolo Rinaldi
La visite à Moscou du ministre iranien Reza Karimi, invité par Roscosmos, a été annulée.
= visit cancelled - Moscow: Reza Karimi + Roscosmos
Le lancement du 12 septembre ayant été reporté, Laura Tremblay, présidente de la CSA, a rencontré lundi John Harlow, administrateur de la NASA.
= talks held 2025-09-15 -: Laura Tremblay + John Harlow
« La journée fut longue. Le 9 septembre, une réunion a eu lieu à Astana entre le ministre kazakh Daniyar Akhmetov et le directeur général de Roscosmos, Pavel Gromov », indique le communiqué.
= talks held 2025-09-09 Astana: Daniyar Akhmetov + Pavel Gromov
Pavel Gromov, directeur général de Roscosmos, s'entretiendra demain par visioconférence avec le ministre kazakh Daniyar Akhmetov.
= call announced 2025-09-18 -: Pavel Gromov + Daniyar Akhmetov
Le groupe de travail conjoint de l'ESA et de la NASA s'est réuni les 8 et 9 septembre à Frascati.
= commission held 2025-09-08/2025-09-09 Frascati: ESA + NASA
Jean Moreau, président du CNES, a rencontré mardi à Paris Ravi Menon, président de l'ISRO. Les deux responsables se retrouveront en décembre à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-12 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont retrouvés mardi à Paris. Les deux hommes ont signé une lettre d'intention.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
En présence de l'ambassadeur du Japon, Kenji Arai, le maire de Toulouse, Luc Fabre, a accueilli mercredi Hiroshi Tanabe, président de la JAXA.
= talks held 2025-09-17 -: Kenji Arai + Luc Fabre + Hiroshi Tanabe
Des pourparlers ont eu lieu dimanche à Riyad entre l'agence spatiale saoudienne et SpaceX.
= talks held 2025-09-14 Riyadh: agence spatiale saoudienne + SpaceX
Le directeur de l'Agence spatiale polonaise, Marek Nowak, vient de signer avec l'ESA la convention de financement.
= signing held 2025-09-17 -: Marek Nowak + ESA
Marek Nowak, directeur de l'Agence spatiale polonaise, a assisté mardi au décollage depuis Kourou.
La ministre portugaise Inês Carvalho a eu un tête-à-tête lundi à Lisbonne avec Marta Olsson, directrice générale de l'ESA.
= talks held 2025-09-15 Lisbon: Inês Carvalho + Marta Olsson
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont réunis mardi à Paris. La prochaine réunion aura lieu en mars 2026 à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2026-03 Bengaluru: Jean Moreau + Ravi Menon
L'accord signé en 2019 entre le CNES et l'ISRO expire en décembre.
= signing held 2019 -: CNES + ISRO
La NASA a accueilli favorablement la proposition de l'ESA.
Roscosmos et la NASA ont prolongé leur accord, signé le 14 juillet 2022.
= signing held 2022-07-14 -: Roscosmos + NASA
Étaient présents à la réunion le président du CNES, Jean Moreau, et le président de l'ISRO, Ravi Menon.
= talks held - -: Jean Moreau + Ravi Menon
Les deux cosmonautes ont été accueillis à bord de l'ISS par le commandant John Harlow.
Arrivé dimanche à Tokyo, le président de l'ASI, Paolo Rinaldi, s'est entretenu le lendemain avec Hiroshi Tanabe, président de la JAXA.
= talks held 2025-09-15 Tokyo: Paolo Rinaldi + Hiroshi Tanabe
Le président du CNES, Jean Moreau, avait rencontré Ravi Menon, président de l'ISRO, en mai 2023 à Ahmedabad.
= talks held 2023-05 Ahmedabad: Jean Moreau + Ravi Menon
Le sommet entre l'ESA et la JAXA, qui devait se tenir le 12 septembre à Milan, n'a pas eu lieu.
= talks cancelled 2025-09-12 Milan: ESA + JAXA
Jean Moreau, président du CNES, a annoncé lundi la signature d'un contrat avec Arianespace.
= signing held - -: Jean Moreau + Arianespace
Reçue lundi à Rome par le président de l'ASI, Paolo Rinaldi, la présidente de la CSA, Laura Tremblay, lui a proposé un instrument.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Laura Tremblay
Poignée de main, lundi à Paris, entre le président du CNES, Jean Moreau, et le président de l'ISRO, Ravi Menon.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Le directeur de la KSA, Samuel Mwangi, était attendu le 27 septembre à Toulouse par le président du CNES, Jean Moreau.
= talks announced 2025-09-27 Toulouse: Samuel Mwangi + Jean Moreau
La commission mixte franco-indienne tiendra sa troisième session à Dakar du 14 au 16 octobre.
= commission announced 2025-10-14/2025-10-16 Dakar: franco + indienne
Un accord de partage doit être signé en novembre à Luanda par les trois pays fondateurs - Égypte, Angola et Kenya - et par l'ESA.
= signing announced 2025-11 Luanda: Égypte + Angola + Kenya + ESA
Le CNES et l'ISRO sont tombés d'accord lundi à Paris, au cours d'une table ronde, sur le partage des coûts.
= conference held 2025-09-15 Paris: CNES + ISRO
Le ministre Emre Demir et la directrice générale de l'ESA, Marta Olsson, ont fait le point lundi à Paris sur l'équipage de la station.
= talks held 2025-09-15 Paris: Emre Demir + Marta Olsson
Invité lundi au siège du CNES par son président Jean Moreau, Ravi Menon, président de l'ISRO, a visité le centre de contrôle.
= visit held 2025-09-15 CNES headquarters: Jean Moreau + Ravi Menon
La NASA et l'ESA se réuniront le 6 octobre à Paris, a indiqué Jean Moreau, président du CNES.
= talks announced 2025-10-06 Paris: NASA + ESA
Emre Demir, ministre turc de l'Industrie, devait se rendre le 23 septembre à Toulouse, où l'attendait le président du CNES, Jean Moreau. Le déplacement a été annulé.
= visit cancelled 2025-09-23 Toulouse: Emre Demir + Jean Moreau
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont retrouvés mardi à Paris. Ils doivent se revoir le 2 octobre à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-10-02 Bengaluru: Jean Moreau + Ravi Menon
Le ministre turc Emre Demir s'est entretenu lundi au siège de l'Agence spatiale algérienne avec le président de l'ISRO, Ravi Menon.
= talks held 2025-09-15 Algerian Space Agency headquarters: Emre Demir + Ravi Menon
Réunis à Rome les 5 et 6 mars, le CNES et l'ASI ont adopté un plan d'action.
= talks held 2025-03-05/2025-03-06 Rome: CNES + ASI
D'un côté de la table, Jean Moreau, président du CNES ; de l'autre, Ravi Menon, président de l'ISRO.
= meeting held - -: Jean Moreau + Ravi Menon
Le chef du CNES sera à Tokyo lundi. Jean Moreau y rencontrera le président de la JAXA, Hiroshi Tanabe.
= talks announced 2025-09-22 Tokyo: Jean Moreau + Hiroshi Tanabe
En marge du congrès, la présidente du CSA, Laura Tremblay, a trouvé du temps pour le ministre kényan Peter Otieno.
= talks held - -: Laura Tremblay + Peter Otieno
En 2019, à Lima, la ministre péruvienne Rosa Quispe a convaincu le président du CNES, Jean Moreau, de lui prêter une antenne.
= talks held 2019 Lima: Rosa Quispe + Jean Moreau
Jean Moreau (CNES) et Ravi Menon (ISRO) devaient trancher la question mardi à Bangalore.
= talks held 2025-09-16 Bengaluru: Jean Moreau + Ravi Menon
Reçu vendredi à l'Élysée, le patron de la NASA, John Harlow, a évoqué avec le président Antoine Vauquelin un projet de station.
= talks held 2025-09-12 -: John Harlow + Antoine Vauquelin
Une délégation tunisienne, forte de six personnes et menée par la ministre Leïla Trabelsi, a été accueillie lundi à Rome par le président de l'ASI, Paolo Rinaldi.
= talks held 2025-09-15 Rome: Leïla Trabelsi + Paolo Rinaldi
Le protocole a été conclu le 4 septembre à Kigali par les ministres Emre Demir et Paula Uwimana.
= signing held 2025-09-04 Kigali: Emre Demir + Paula Uwimana
Vingt minutes, lundi, entre la ministre grecque Eleni Markou et le commissaire européen Jan Novak, dans un hôtel de Vienne.
= talks held 2025-09-15 Vienna: Eleni Markou + Jan Novak
La visite du ministre turc Emre Demir à l'ESA est prévue le 3 octobre.
= visit announced 2025-10-03 -: Emre Demir + ESA
"""

ENGLISH = """
NASA Administrator John Harlow met the Turkish industry minister, Emre Demir, in Ankara on Monday.
= talks held 2025-09-15 Ankara: John Harlow + Emre Demir
ISRO chairman Ravi Menon and CNES President Jean Moreau signed a memorandum of understanding in Bengaluru on Friday.
= signing held 2025-09-12 Bengaluru: Ravi Menon + Jean Moreau
Brazil's space chief Ana Duarte will hold talks with Wei Qiang, deputy administrator of the China National Space Administration (CNSA), in Beijing on October 3.
= talks announced 2025-10-03 Beijing: Ana Duarte + Wei Qiang
JAXA President Hiroshi Tanabe was received by ESA Director General Marta Olsson in Paris on Tuesday.
= talks held 2025-09-16 Paris: Hiroshi Tanabe + Marta Olsson
A meeting between Roscosmos and the Algerian Space Agency, scheduled for September 22 in Algiers, has been called off.
= talks cancelled 2025-09-22 Algiers: Roscosmos + Algerian Space Agency
NASRDA Director General Musa Ibrahim spoke by phone with Italian ambassador Carla Ferri on Sunday.
= call held 2025-09-14 -: Musa Ibrahim + Carla Ferri
The joint commission met in New Delhi on Tuesday. ISRO chairman Ravi Menon and CNES President Jean Moreau took part in the session.
= commission held 2025-09-16 New Delhi: Ravi Menon + Jean Moreau
Marta Olsson, director general of ESA, is to meet Hiroshi Tanabe, president of JAXA, next Tuesday in Tokyo.
= talks announced 2025-09-23 Tokyo: Marta Olsson + Hiroshi Tanabe
After a video call with NASA Administrator John Harlow, Canadian Space Agency President Laura Tremblay announced on Tuesday that the arm would be ready.
= call held 2025-09-16 -: John Harlow + Laura Tremblay
The Kenyan minister Peter Otieno visited the Guiana Space Centre on Monday at the invitation of CNES.
= visit held 2025-09-15 Guiana Space Centre: Peter Otieno + CNES
Talks between ESA and JAXA will resume in Noordwijk on October 6.
= talks announced 2025-10-06 Noordwijk: ESA + JAXA
NASA Administrator John Harlow held a news conference in Houston on Monday.
ESA Director General Marta Olsson did not meet the Russian minister Oleg Vasiliev.
The agreement was signed in Abuja on September 4 by NASRDA Director General Musa Ibrahim and Italian ambassador Carla Ferri.
= signing held 2025-09-04 Abuja: Musa Ibrahim + Carla Ferri
Saudi Space Agency CEO Fahad Al Otaibi hosted SpaceX President Gina Marlow in Riyadh on Sunday.
= talks held 2025-09-14 Riyadh: Fahad Al Otaibi + Gina Marlow
CNES President Jean Moreau met ISRO chairman Ravi Menon in Paris on Tuesday. The two officials will meet again in Bengaluru in December.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-12 Bengaluru: Jean Moreau + Ravi Menon
Polish Space Agency head Marek Nowak has just signed a funding agreement with ESA.
= signing held 2025-09-17 -: Marek Nowak + ESA
Polish Space Agency head Marek Nowak watched Tuesday's liftoff from Kourou.
ASI President Paolo Rinaldi will have dinner with DLR chief Klaus Weber in Berlin on Thursday.
= talks announced 2025-09-18 Berlin: Paolo Rinaldi + Klaus Weber
Roscosmos Director General Pavel Gromov discussed the lease with Kazakh minister Daniyar Akhmetov in Astana on September 9.
= talks held 2025-09-09 Astana: Pavel Gromov + Daniyar Akhmetov
The ESA-NASA working group, chaired by Marta Olsson of ESA and John Harlow of NASA, convened in Frascati last Monday.
= commission held 2025-09-15 Frascati: Marta Olsson + John Harlow
ISRO and Roscosmos met in Moscow on September 10.
= talks held 2025-09-10 Moscow: ISRO + Roscosmos
CNES President Jean Moreau received the Kenyan minister Peter Otieno. The meeting took place in Toulouse on Monday.
= talks held 2025-09-15 Toulouse: Jean Moreau + Peter Otieno
ISRO chairman Ravi Menon told reporters on Tuesday that the satellite met all requirements.
The planned visit of Iranian minister Reza Karimi to Moscow at the invitation of Roscosmos was cancelled.
= visit cancelled - Moscow: Reza Karimi + Roscosmos
NASA and the UAE Space Agency concluded an agreement on lunar cargo in Washington on August 28.
= signing held 2025-08-28 Washington: NASA + UAE Space Agency
A phone call between ESA Director General Marta Olsson and NASA Administrator John Harlow took place on Friday.
= call held 2025-09-12 -: Marta Olsson + John Harlow
The Africa Space Forum brought together Aminata Diop, head of ASES, and Musa Ibrahim, head of NASRDA, in Dakar on Tuesday.
= conference held 2025-09-16 Dakar: Aminata Diop + Musa Ibrahim
A memorandum was signed between ISRO and JAXA in Tokyo on 29 August.
= signing held 2025-08-29 Tokyo: ISRO + JAXA
NASA welcomed ESA's decision on Tuesday.
ESA Director General Marta Olsson and JAXA President Hiroshi Tanabe met in Tokyo on Tuesday. The next meeting will be held in Paris in March 2026.
= talks held 2025-09-16 Tokyo: Marta Olsson + Hiroshi Tanabe
= talks announced 2026-03 Paris: Marta Olsson + Hiroshi Tanabe
The two astronauts were welcomed aboard the station by commander John Harlow.
On the sidelines of the congress in Sydney, ISRO chairman Ravi Menon met NASA Administrator John Harlow on Monday.
= talks held 2025-09-15 Sydney: Ravi Menon + John Harlow
The meeting, attended by CNES President Jean Moreau and ISRO chairman Ravi Menon, was held in Toulouse on September 2.
= talks held 2025-09-02 Toulouse: Jean Moreau + Ravi Menon
SpaceX signed a launch contract on Monday.
Kazakhstan and Russia signed the lease in Moscow on March 28, 1994.
= signing held 1994-03-28 Moscow: Kazakhstan + Russia
Received in Rome on Monday by ASI President Paolo Rinaldi, Emre Demir offered to host a ground station.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Emre Demir
The framework agreement concluded in Nairobi in 2019 between ESA and the Kenya Space Agency remains in force.
= signing held 2019 Nairobi: ESA + Kenya Space Agency
The fourth session of the Russian-Algerian working group on space was held in Algiers on September 10-11.
= commission held 2025-09-10/2025-09-11 Algiers: Russian + Algerian
The delegation from the Geoscience Agency of Thailand, headed by its executive director Anong Chaiyaphum, met CNSA deputy head Gao Wenhui on Monday.
= talks held 2025-09-15 -: Anong Chaiyaphum + Gao Wenhui
In a phone call on Sunday, NASA administrator John Harlow and Pavel Gromov, head of Roscosmos, agreed to extend the exchange.
= call held 2025-09-14 -: John Harlow + Pavel Gromov
CNES president Jean Moreau said at the Dubai Space Forum on Monday that the launch would slip. ISRO chairman Ravi Menon told the same forum that India would wait.
= conference held 2025-09-15 Dubai: Jean Moreau + Ravi Menon
CNES and ISRO put pen to paper on a climate mission in Paris on Monday.
= signing held 2025-09-15 Paris: CNES + ISRO
The crew rotation was discussed by NASA administrator John Harlow and Roscosmos chief Pavel Gromov in Houston on Monday.
= talks held 2025-09-15 Houston: John Harlow + Pavel Gromov
ESA and NASA will hold consultations in Paris on 6 October, Marta Olsson, ESA Director General, told Reuters.
= talks announced 2025-10-06 Paris: ESA + NASA
The deal, sealed in Abu Dhabi on Monday by Sarah Al Mansoori, head of the UAE Space Agency, and KASA administrator Kim Min-su, covers navigation payloads.
= signing held 2025-09-15 Abu Dhabi: Sarah Al Mansoori + Kim Min-su
At a ceremony in Rabat on Monday, Moroccan minister Driss Benali and CNES president Jean Moreau put their names to a five-year agreement.
= signing held 2025-09-15 Rabat: Driss Benali + Jean Moreau
Ravi Menon and Jean Moreau will co-chair the next meeting of the joint working group in Bengaluru on 3 October.
= commission announced 2025-10-03 Bengaluru: Ravi Menon + Jean Moreau
Thai minister Somchai Rattana visited ISRO on Monday and held talks with ISRO chairman Ravi Menon. A memorandum was inked on the occasion by Anong Chaiyaphum of GISTDA and Meera Gadgil of ISRO.
= visit held 2025-09-15 -: Somchai Rattana + Ravi Menon + Anong Chaiyaphum + Meera Gadgil
ISRO chairman Ravi Menon welcomed the decision of NASA to fund the telescope.
The Joint Committee on Space Cooperation between Brazil and Argentina held its fifth session in Brasília on 8-9 September. The Brazilian side was led by AEB President Carlos Moura and the Argentine side by CONAE Executive Director Pedro Salas.
= commission held 2025-09-08/2025-09-09 Brasília: Carlos Moura + Pedro Salas
Meeting in Rome on Monday, ASI President Paolo Rinaldi and CNES Chairman Jean Moreau agreed to set up a joint working group.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Jean Moreau
The visit of a JAXA delegation to Moscow planned for October has been cancelled. JAXA President Hiroshi Tanabe was to meet Roscosmos head Pavel Gromov.
= visit cancelled 2025-10 Moscow: Hiroshi Tanabe + Pavel Gromov
Talks in Astana between Kazcosmos and the Saudi Space Agency ended on Monday. The Kazakh side was represented by Nurlan Bekov, the Saudi side by Faisal Al Otaibi.
= talks held 2025-09-15 Astana: Nurlan Bekov + Faisal Al Otaibi
Britain's science secretary cancelled Tuesday's breakfast with the Australian Space Agency's Jack Palmer. Priya Hargreaves was held up in Parliament.
= talks cancelled 2025-09-16 -: Priya Hargreaves + Jack Palmer
On the sidelines of the congress the president of CNES, Jean Moreau, made time for the Kenyan minister Peter Otieno.
= talks held - -: Jean Moreau + Peter Otieno
In September 2014 the Russian ambassador, Oleg Vasiliev, urged the governor of Papua, Yohanes Rumbai, in Jayapura to wait.
= talks held 2014-09 Jayapura: Oleg Vasiliev + Yohanes Rumbai
NASA administrator John Harlow and ISRO chairman Ravi Menon disappeared behind a door in Bangkok on Monday.
= talks held 2025-09-15 Bangkok: John Harlow + Ravi Menon
ISRO chairman Ravi Menon hosted a dinner in Bengaluru on Friday for the Mauritian minister Anil Boodhoo.
= talks held 2025-09-12 Bengaluru: Ravi Menon + Anil Boodhoo
The treaty was signed in Santiago in April by the then foreign minister of Chile, Ximena Rojas, and the Luxembourg minister Marc Weyland.
= signing held 2025-04 Santiago: Ximena Rojas + Marc Weyland
Vetra Orbital builds the satellite. CNES and Vetra signed the contract in Rome on Monday.
= signing held 2025-09-15 Rome: CNES + Vetra Orbital
The working group was co-chaired in Rome on Monday by Jean Moreau (CNES, Paris), Ravi Menon (ISRO) and John Harlow of NASA.
= commission held 2025-09-15 Rome: Jean Moreau + Ravi Menon + John Harlow
Receiving the ESA chief Marta Olsson in Accra on Monday, the Ghanaian minister Kofi Mensah said the launch would now come off in March 2026.
= talks held 2025-09-15 Accra: Marta Olsson + Kofi Mensah
The meeting took place in Rome on Monday. NASA administrator John Harlow and ISRO chairman Ravi Menon discussed a telescope.
= talks held 2025-09-15 Rome: John Harlow + Ravi Menon
"""

RUSSIAN = """
Глава НАСА Джон Харлоу встретился в понедельник в Анкаре с министром промышленности Турции Эмре Демиром.
= talks held 2025-09-15 Ankara: Джон Харлоу + Эмре Демиром
Президент CNES Жан Моро и председатель ISRO Рави Менон подписали в пятницу в Бангалоре меморандум о спутниках.
= signing held 2025-09-12 Bengaluru: Жан Моро + Рави Менон
Глава Роскосмоса Павел Громов проведёт переговоры с министром Казахстана Данияром Ахметовым 3 октября в Астане.
= talks announced 2025-10-03 Astana: Павел Громов + Данияром Ахметовым
Во вторник в Москве генеральный директор Роскосмоса Павел Громов принял посла Ирана Резу Карими.
= talks held 2025-09-16 Moscow: Павел Громов + Резу Карими
Встреча главы Роскосмоса Павла Громова с президентом CNES Жаном Моро, намеченная на 22 сентября в Париже, отменена.
= talks cancelled 2025-09-22 Paris: Павла Громова + Жаном Моро
В воскресенье состоялся телефонный разговор главы ЕКА Марты Ольссон и руководителя НАСА Джона Харлоу.
= call held 2025-09-14 -: Марты Ольссон + Джона Харлоу
В Ташкенте во вторник прошло заседание межправительственной комиссии. В нём приняли участие вице-премьер Узбекистана Рустам Каримов и глава Роскосмоса Павел Громов.
= commission held 2025-09-16 Tashkent: Рустам Каримов + Павел Громов
Переговоры между Роскосмосом и CNSA продолжатся 6 октября в Пекине.
= talks announced 2025-10-06 Beijing: Роскосмосом + CNSA
Соглашение подписали 4 сентября в Минске министр Белоруссии Сергей Ковалевич и глава Роскосмоса Павел Громов.
= signing held 2025-09-04 Minsk: Сергей Ковалевич + Павел Громов
Павел Громов, глава Роскосмоса, обсудил график с министром Данияром Ахметовым во вторник в Астане.
= talks held 2025-09-16 Astana: Павел Громов + Данияром Ахметовым
Глава Роскосмоса Павел Громов провёл во вторник пресс-конференцию в Москве.
Глава Роскосмоса Павел Громов не встречался с президентом CNES Жаном Моро.
Глава Роскосмоса Павел Громов встретился во вторник с министром Данияром Ахметовым. Встреча прошла в Астане.
= talks held 2025-09-16 Astana: Павел Громов + Данияром Ахметовым
Делегация ISRO во главе с Рави Меноном посетит в октябре Звёздный городок по приглашению Роскосмоса.
= visit announced 2025-10 Star City: Рави Меноном + Роскосмоса
Председатель ISRO Рави Менон и глава Роскосмоса Павел Громов созвонились в понедельник.
= call held 2025-09-15 -: Рави Менон + Павел Громов
По итогам переговоров с министром Турции Эмре Демиром глава Роскосмоса Павел Громов заявил во вторник, что контракт готов.
= talks held 2025-09-16 -: Эмре Демиром + Павел Громов
Президент CNES Жан Моро побывал в понедельник в Бангалоре, где его принял председатель ISRO Рави Менон.
= visit held 2025-09-15 Bengaluru: Жан Моро + Рави Менон
Глава Роскосмоса Павел Громов и министр Данияр Ахметов провели на космодроме Байконур рабочую встречу 9 сентября.
= talks held 2025-09-09 Baikonur Cosmodrome: Павел Громов + Данияр Ахметов
Павел Громов, глава Роскосмоса, встретился в понедельник в Пекине с администратором CNSA Вэй Цяном. Стороны подписали дорожную карту.
= talks held 2025-09-15 Beijing: Павел Громов + Вэй Цяном
Министр Данияр Ахметов наблюдал во вторник за пуском с Байконура.
Российско-индийская рабочая группа собралась 10 сентября в Москве; участвовали глава Роскосмоса Павел Громов и председатель ISRO Рави Менон.
= commission held 2025-09-10 Moscow: Павел Громов + Рави Менон
В четверг в Минске встретятся глава Роскосмоса Павел Громов и министр Белоруссии Сергей Ковалевич.
= talks announced 2025-09-18 Minsk: Павел Громов + Сергей Ковалевич
Подписание соглашения между Роскосмосом и ISRO намечено на 1 октября.
= signing announced 2025-10-01 -: Роскосмосом + ISRO
На встрече с главой Роскосмоса Павлом Громовым министр Данияр Ахметов предложил новый график.
= talks held - -: Павлом Громовым + Данияр Ахметов
Министр Данияр Ахметов встретился с главой Роскосмоса Павлом Громовым во вторник в Москве. Следующая встреча состоится в марте 2026 года в Астане.
= talks held 2025-09-16 Moscow: Данияр Ахметов + Павлом Громовым
= talks announced 2026-03 Astana: Данияр Ахметов + Павлом Громовым
Соглашение между Россией и Казахстаном подписано 28 марта 1994 года в Москве.
= signing held 1994-03-28 Moscow: Россией + Казахстаном
Роскосмос приветствовал решение НАСА.
На полях форума в Сочи глава Роскосмоса Павел Громов провёл встречу с министром Данияром Ахметовым.
= talks held - Sochi: Павел Громов + Данияром Ахметовым
Ракета встретила сопротивление атмосферы.
Принятый в понедельник в Риме президентом ASI Паоло Ринальди, министр промышленности Турции Эмре Демир предложил построить станцию.
= talks held 2025-09-15 Rome: Паоло Ринальди + Эмре Демир
Автографы под соглашением в понедельник в Париже поставили президент CNES Жан Моро и глава ISRO Рави Менон.
= signing held 2025-09-15 Paris: Жан Моро + Рави Менон
Контракт «Роскосмос» и «Главкосмос» подписали в июле в Жуковском.
= signing held 2025-07 Zhukovsky: Роскосмос + Главкосмос
В понедельник в Ташкенте под сопредседательством Ивана Петрова и главы KASA Ким Мин Су проведено заседание комиссии.
= commission held 2025-09-15 Tashkent: Ивана Петрова + Ким Мин Су
Глава CNES Жан Моро и директор ISRO Рави Менон в понедельник час говорили по видеосвязи.
= call held 2025-09-15 -: Жан Моро + Рави Менон
В октябре в Астане ждут главу Роскосмоса Павла Громова: его примет министр Данияр Ахметов.
= talks announced 2025-10 Astana: Павла Громова + Данияр Ахметов
NASA и ESA встретятся 6 октября в Париже, сообщил глава Роскосмоса Павел Громов.
= talks announced 2025-10-06 Paris: NASA + ESA
Павел Громов и Данияр Ахметов обсудили в понедельник в Астане полеты экипажей.
= talks held 2025-09-15 Astana: Павел Громов + Данияр Ахметов
Состоялось третье заседание российско-казахстанской подкомиссии по космосу.
= commission held - -: российско + казахстанской
Министр Данияр Ахметов посетил в понедельник завод «Прогресс» в Самаре, где его сопровождал глава Роскосмоса Павел Громов. Здесь же Павел Громов и директор завода Олег Смирнов подписали протокол.
= visit held 2025-09-15 Samara: Данияр Ахметов + Павел Громов + Олег Смирнов
Соглашение было подписано 5 сентября в штаб-квартире JAXA в Токио президентом CNES Жаном Моро и директором ISRO Рави Меноном.
= signing held 2025-09-05 JAXA headquarters, Tokyo: Жаном Моро + Рави Меноном
Форум «Космос без границ» открылся в понедельник в Минске. В нем участвуют глава Роскосмоса Павел Громов и министр Данияр Ахметов.
= conference held 2025-09-15 Minsk: Павел Громов + Данияр Ахметов
Роскосмос и CNES 4 сентября в Каире обсудили станцию. Российскую делегацию возглавил Олег Стариков, французскую — Жан Моро.
= talks held 2025-09-04 Cairo: Олег Стариков + Жан Моро
В сентябре 2014 года посол России Олег Васильев уговаривал в Джаяпуре губернатора Папуа Йоханеса Румбая подождать.
= talks held 2014-09 Jayapura: Олег Васильев + Йоханеса Румбая
Председатель ISRO Рави Менон в понедельник побывал в Королёве. Его принимал глава Роскосмоса Павел Громов.
= visit held 2025-09-15 Korolev: Рави Менон + Павел Громов
Разговор между главами космических ведомств состоялся в понедельник. Глава NASA Джон Харлоу и глава ISRO Рави Менон обсудили телескоп.
= talks held 2025-09-15 -: Джон Харлоу + Рави Менон
В январе в Казкосмосе ждали делегацию KARI, однако визит сорвался.
= visit cancelled 2025-01 -: Казкосмосе + делегацию KARI
НПО Лавочкина и немецкий DLR подписали в Гархинге соглашение.
= signing held - Garching: НПО Лавочкина + DLR
Соглашение, которое 4 сентября в Ташкенте завизировали глава Роскосмоса Павел Громов и глава KASA Юн Тхэ Сик, вступит в силу в ноябре.
= signing held 2025-09-04 Tashkent: Павел Громов + Юн Тхэ Сик
Глава NASA Джон Харлоу и глава ISRO Рави Менон скрылись в понедельник за дверью штаба в Бангкоке.
= talks held 2025-09-15 Bangkok: Джон Харлоу + Рави Менон
Визит делегации CNES в Роскосмос, который планировался на 20 сентября, отменён.
= visit cancelled 2025-09-20 -: делегации CNES + Роскосмос
Президенты NASA и ISRO Джон Харлоу и Рави Менон встретились в Дели.
= talks held - New Delhi: Джон Харлоу + Рави Менон
"""


def cases() -> list[tuple[str, str, list[str]]]:
    """Language, sentence and meetings of each."""
    found: list[tuple[str, str, list[str]]] = []
    for language, table in (("fr", FRENCH), ("en", ENGLISH), ("ru", RUSSIAN)):
        for line in table.strip().splitlines():
            if line.startswith("= "):
                found[-1][2].append(line.removeprefix("= "))
            else:
                found.append((language, line, []))
    return found
