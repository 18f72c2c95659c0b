"""Programmes of visits: on which day of it, what was done next, in the morning and in the afternoon."""

EN = """
JAXA president Kenji Morita arrived in Paris on Monday for a two-day visit. On the first day he met CNES president Paul Durand.
= talks held 2025-09-15 Paris: Kenji Morita + Paul Durand
JAXA president Kenji Morita was in Paris from 3 to 5 September to meet CNES president Paul Durand. On the last day of the month DLR chair Anna Keller met ISRO chairman Rajiv Menon.
= talks held 2025-09-03/2025-09-05 Paris: Kenji Morita + Paul Durand
= talks held - -: Anna Keller + Rajiv Menon
NASA administrator John Carver visited Bengaluru on Tuesday. In the morning he met ISRO chairman Rajiv Menon. In the afternoon he toured the satellite centre, accompanied by its director, Anil Joshi.
= talks held 2025-09-16 Bengaluru: John Carver + Rajiv Menon
= visit held 2025-09-16 Bengaluru: John Carver + Anil Joshi
DLR chair Anna Keller will travel to Japan next week. In Tokyo she will meet science minister Haruto Sato, then go on to Tsukuba for talks with JAXA president Kenji Morita.
= talks announced 2025-09-22/2025-09-28 Tokyo: Anna Keller + Haruto Sato
= talks announced 2025-09-22/2025-09-28 Tsukuba: Anna Keller + Kenji Morita
A delegation from the Kazakh space agency visited Toulouse last week. It was received by site director Luc Bonnard, and then met CNES president Paul Durand.
"""

FR = """
Le président de la JAXA, Kenji Morita, est arrivé lundi à Paris pour une visite de deux jours. Le deuxième jour, il a rencontré le président du CNES, Paul Durand.
= talks held 2025-09-16 Paris: Kenji Morita + Paul Durand
Le président de la JAXA, Kenji Morita, a rencontré le président du CNES, Paul Durand, du 3 au 5 septembre. Au premier jour du salon, la présidente du DLR, Anna Keller, a rencontré le ministre des Sciences, Haruto Sato.
= talks held 2025-09-03/2025-09-05 -: Kenji Morita + Paul Durand
= talks held - -: Anna Keller + Haruto Sato
Le CNES et la JAXA prévoient un deuxième échange de données en mai.
La présidente du DLR, Anna Keller, se rendra au Japon la semaine prochaine. À Tokyo, elle rencontrera le ministre des Sciences, Haruto Sato, puis elle gagnera Tsukuba pour des entretiens avec le président de la JAXA, Kenji Morita.
= talks announced 2025-09-22/2025-09-28 Tokyo: Anna Keller + Haruto Sato
= talks announced 2025-09-22/2025-09-28 Tsukuba: Anna Keller + Kenji Morita
"""

RU = """
Президент JAXA Кэндзи Морита прибыл в понедельник в Москву с двухдневным визитом. В первый день он встретился с главой Роскосмоса Иваном Соколовым.
= talks held 2025-09-15 Moscow: Кэндзи Морита + Иваном Соколовым
Президент JAXA Кэндзи Морита встретился в Москве с главой Роскосмоса Иваном Соколовым 3–5 сентября. В последний день месяца глава DLR Анна Келлер встретилась с министром Харуто Сато.
= talks held 2025-09-03/2025-09-05 Moscow: Кэндзи Морита + Иваном Соколовым
= talks held - -: Анна Келлер + Харуто Сато
Глава DLR Анна Келлер отправится на следующей неделе в Японию. В Токио она встретится с министром науки Харуто Сато, а затем в Цукубе проведет переговоры с президентом JAXA Кэндзи Моритой.
= talks announced 2025-09-22/2025-09-28 Tokyo: Анна Келлер + Харуто Сато
= talks announced 2025-09-22/2025-09-28 Tsukuba: Анна Келлер + Кэндзи Моритой
"""
