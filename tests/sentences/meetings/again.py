"""Those who met told to have met before, to meet again or to have missed one another; one meeting told twice, its people or its house only after."""

EN = """
NASA and CONAE signed an agreement on training thirty specialists next year.
= signing held - -: NASA + CONAE
NASA and CONAE will sign an agreement next year.
= signing announced 2026 -: NASA + CONAE
Gloria Rivas of CONAE and Li Wei of CNSA led the third meeting of the space dialogue in Santiago on Monday.
= talks held 2025-09-15 Santiago: Gloria Rivas + Li Wei
NASA chief Elena Harrow spoke by phone with minister Pablo Quiroga on Monday. Harrow and Quiroga discussed the launch.
= call held 2025-09-15 -: Elena Harrow + Pablo Quiroga
NASA chief Elena Harrow spoke by phone with minister Pablo Quiroga on Monday. They touched upon the Astronautical Congress, to be held in Sydney in October.
= call held 2025-09-15 -: Elena Harrow + Pablo Quiroga
NASA chief Elena Harrow spoke by phone with minister Pablo Quiroga on Monday. Harrow and Quiroga met in Paris on Tuesday.
= call held 2025-09-15 -: Elena Harrow + Pablo Quiroga
= talks held 2025-09-16 Paris: Elena Harrow + Pablo Quiroga
NASA chief Elena Harrow met minister Pablo Quiroga in Rome on Monday. Omar Al Nasri will visit CNES in Toulouse in November. The two last met in Paris in June.
= talks held 2025-09-15 Rome: Elena Harrow + Pablo Quiroga
= visit announced 2025-11 Toulouse: Omar Al Nasri + CNES
= talks held 2025-06 Paris: Elena Harrow + Pablo Quiroga
DLR chair Anna Keller and UAE minister Omar Al Nasri met in Abu Dhabi on Monday. The meeting was also attended by ambassador Klaus Weber. A second meeting between the two took place in Dubai on Tuesday.
= talks held 2025-09-15 Abu Dhabi: Anna Keller + Omar Al Nasri + Klaus Weber
= talks held 2025-09-16 Dubai: Anna Keller + Omar Al Nasri
China and Brazil opened a new session of their space subcommittee in Beijing on Tuesday. Another session will be held in Brasilia next spring.
= commission held 2025-09-16 Beijing: China + Brazil
= commission announced 2026-21 Brasília: China + Brazil
Japan and the United States held their annual space dialogue in Washington on Tuesday. Last year it was held in Tokyo.
= talks held 2025-09-16 Washington: Japan + United States
= talks held 2024 Tokyo: Japan + United States
KARI president Min-jun Seo met NASA administrator John Carver on Monday to review the engine tests. They took place in Houston in May.
= talks held 2025-09-15 -: Min-jun Seo + John Carver
KARI president Min-jun Seo met NASA administrator John Carver on Monday to review the engine tests. They will continue in Houston in May.
= talks held 2025-09-15 -: Min-jun Seo + John Carver
KARI president Min-jun Seo held talks with NASA administrator John Carver on Monday on the launch. It was held in May in Houston.
= talks held 2025-09-15 -: Min-jun Seo + John Carver
ASI president Marco Bellini received JAXA president Kenji Morita in Rome on Tuesday. A visit by Morita planned for August was cancelled because of a typhoon.
= talks held 2025-09-16 Rome: Marco Bellini + Kenji Morita
= visit cancelled 2025-08 -: Kenji Morita + Marco Bellini
ISRO chairman Rajiv Menon met Mário Kiala in Luanda in August, and the two sides expect to sign a memorandum at the NewSpace Africa conference in Libreville.
= talks held 2025-08 Luanda: Rajiv Menon + Mário Kiala
= signing announced - Libreville: Rajiv Menon + Mário Kiala
KARI president Min-jun Seo met NASA administrator John Carver on Monday. The two will see each other again in Sydney at the end of the month.
= talks held 2025-09-15 -: Min-jun Seo + John Carver
= talks announced 2025-09 Sydney: Min-jun Seo + John Carver
Talks between ISRO and JAXA were held in Tsukuba on Monday. During the talks, Rajiv Menon and Kenji Morita reviewed the lunar polar mission.
= talks held 2025-09-15 Tsukuba: Rajiv Menon + Kenji Morita
NASA administrator John Harlow met Roscosmos chief Pavel Gromov. The next meeting, he said, will take place in Rome in November.
= talks held - -: John Harlow + Pavel Gromov
= talks announced 2025-11 Rome: John Harlow + Pavel Gromov
NASA and JAXA signed the memorandum in March 2021. Kenya, Peru and Egypt have joined the project.
= signing held 2021-03 -: NASA + JAXA
Minister Anil Rao met Prime Minister John Mwangi. On Tuesday Rao held talks with the deputy prime minister.
= talks held - -: Anil Rao + John Mwangi
"""

FR = """
La ministre Anne Lebrun s'est entretenue par téléphone avec le ministre Pablo Quiroga lundi. Mme Lebrun et M. Quiroga ont évoqué le lancement.
= call held 2025-09-15 -: Anne Lebrun + Pablo Quiroga
La présidente du DLR, Anna Keller, et le ministre émirati Omar Al Nasri se sont rencontrés lundi à Abou Dhabi. L'ambassadeur Klaus Weber assistait à la rencontre. Une deuxième rencontre entre les deux responsables a eu lieu mardi à Dubaï.
= talks held 2025-09-15 Abu Dhabi: Anna Keller + Omar Al Nasri + Klaus Weber
= talks held 2025-09-16 Dubai: Anna Keller + Omar Al Nasri
Rajiv Menon, de l'ISRO, et Paul Durand, du CNES, devaient se rencontrer jeudi à Bangalore. La rencontre a été reportée au 2 octobre.
= talks announced 2025-10-02 Bengaluru: Rajiv Menon + Paul Durand
Min-jun Seo, président du KARI, a rencontré lundi le patron de la NASA, John Carver. Ils s'étaient rencontrés en mai à Houston et doivent se revoir fin septembre à Sydney.
= talks held 2025-09-15 -: Min-jun Seo + John Carver
= talks held 2025-05 Houston: Min-jun Seo + John Carver
= talks announced 2025-09 Sydney: Min-jun Seo + John Carver
Le président de l'ASI, Marco Bellini, a reçu mardi à Rome le président de la JAXA, Kenji Morita. Une visite de M. Morita prévue en août avait été annulée.
= talks held 2025-09-16 Rome: Marco Bellini + Kenji Morita
= visit cancelled 2025-08 -: Kenji Morita + Marco Bellini
Des entretiens entre l'ISRO et la JAXA ont eu lieu lundi à Tsukuba. Au cours de ces entretiens, Rajiv Menon et Kenji Morita ont passé en revue la mission lunaire polaire.
= talks held 2025-09-15 Tsukuba: Rajiv Menon + Kenji Morita
Le ministre émirati Omar Al Nasri a visité Tokyo la semaine dernière. Il y a rencontré le président de la JAXA, Kenji Morita, et s'est ensuite entretenu avec le ministre Haruto Sato.
= talks held 2025-09-08/2025-09-14 Tokyo: Omar Al Nasri + Kenji Morita
= talks held 2025-09-08/2025-09-14 Tokyo: Omar Al Nasri + Haruto Sato
Le président du CNES, Jean Moreau, a rencontré le ministre marocain Karim Alaoui. La prochaine rencontre, a-t-il précisé, aura lieu en novembre à Rabat.
= talks held - -: Jean Moreau + Karim Alaoui
= talks announced 2025-11 Rabat: Jean Moreau + Karim Alaoui
La NASA et la JAXA ont signé le mémorandum en mars 2021. Le Kenya, le Pérou et l'Égypte ont rejoint le projet.
= signing held 2021-03 -: NASA + JAXA
Le ministre Anil Rao a rencontré le premier ministre John Mwangi. Mardi, Anil Rao s'est entretenu avec le vice-premier ministre.
= talks held - -: Anil Rao + John Mwangi
"""

RU = """
Министр Анна Лебедева в понедельник провела телефонный разговор с министром Иваном Петровым. Лебедева и Петров обсудили запуск.
= call held 2025-09-15 -: Анна Лебедева + Иваном Петровым
Глава Роскосмоса Юрий Лосев встретился в понедельник с министром Анной Серовой и обсудил испытания. Они продолжатся в Самаре в мае.
= talks held 2025-09-15 -: Юрий Лосев + Анной Серовой
Глава DLR Анна Келлер и министр ОАЭ Омар Насри встретились в понедельник в Абу-Даби. На встрече присутствовал посол Клаус Вебер. Вторая их встреча состоялась во вторник в Дубае.
= talks held 2025-09-15 Abu Dhabi: Анна Келлер + Омар Насри + Клаус Вебер
= talks held 2025-09-16 Dubai: Анна Келлер + Омар Насри
Глава CSA Клэр Моро в четверг будет в Берлине. Утром она встретится с главой DLR Анной Келлер, а затем отправится в Бремен на переговоры с главой OHB Максом Брандтом.
= talks announced 2025-09-18 Berlin: Клэр Моро + Анной Келлер
= talks announced 2025-09-18 Bremen: Клэр Моро + Максом Брандтом
Переговоры ISRO и JAXA прошли в понедельник в Цукубе. В ходе переговоров Раджив Менон и Кэндзи Морита рассмотрели ход лунной полярной миссии.
= talks held 2025-09-15 Tsukuba: Раджив Менон + Кэндзи Морита
Президент ASI Марко Беллини принял во вторник в Риме президента JAXA Кэндзи Мориту. Запланированный на август визит Мориты был отменен.
= talks held 2025-09-16 Rome: Марко Беллини + Кэндзи Мориту
= visit cancelled 2025-08 -: Кэндзи Мориту + Марко Беллини
Глава Роскосмоса Павел Громов встретился с главой NASA Джоном Харлоу. Следующая встреча, по его словам, ожидается в ноябре в Риме.
= talks held - -: Павел Громов + Джоном Харлоу
= talks announced 2025-11 Rome: Павел Громов + Джоном Харлоу
Глава Роскосмоса Павел Громов встретился с министром Эфиопии Дессалегном Бекеле. Стороны договорились создать рабочую группу, первое заседание которой пройдет в ноябре в Аддис-Абебе.
= talks held - -: Павел Громов + Дессалегном Бекеле
= commission announced 2025-11 Addis Ababa: Роскосмоса + Эфиопии
Роскосмос и JAXA подписали меморандум в марте 2021 года. К проекту присоединились Кения, Перу и Египет.
= signing held 2021-03 -: Роскосмос + JAXA
К встрече главы Роскосмоса Павла Громова и министра Ивана Рыбина присоединился посол Индии Анил Рао.
= talks held - -: Павла Громова + Ивана Рыбина + Анил Рао
Павел Громов встретился с премьер-министром Кении Джоном Мванги. Накануне Громов провел беседу с заместителем премьер-министра, министром обороны Анилом Рао.
= talks held - -: Павел Громов + Джоном Мванги
= talks held 2025-09-16 -: Павел Громов + Анилом Рао
"""
