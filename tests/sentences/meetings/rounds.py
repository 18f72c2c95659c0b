"""Meetings of one series taken up again: an ordinal alone, a pronoun, a noun that only counts what was told just now."""

EN = """
ISRO and CNES held the second session of their joint working group in Paris on Tuesday. The first took place in Bengaluru in May 2024. A third is planned for spring 2026.
= commission held 2025-09-16 Paris: ISRO + CNES
= commission held 2024-05 Bengaluru: ISRO + CNES
= commission announced 2026-21 -: ISRO + CNES
India and France held the third round of their space dialogue in New Delhi on Tuesday. The first round took place in Paris in June 2023, the second in Bengaluru in March 2024.
= talks held 2025-09-16 New Delhi: India + France
= talks held 2023-06 Paris: India + France
= talks held 2024-03 Bengaluru: India + France
Russia and China held the third meeting of their subcommission on space in Harbin on Tuesday. The first meeting was held in Moscow in 2023.
= commission held 2025-09-16 Harbin: Russia + China
= commission held 2023 Moscow: Russia + China
ESA and JAXA held their annual summit in Paris on Monday. Last year's took place in Tsukuba.
= talks held 2025-09-15 Paris: ESA + JAXA
= talks held 2024 Tsukuba: ESA + JAXA
Officials of KARI and DLR held talks on a lunar lander in Cologne on Tuesday. Another round is expected in Daejeon in November.
= talks held 2025-09-16 Cologne: KARI + DLR
= talks announced 2025-11 Daejeon: KARI + DLR
Roscosmos and ISRO held consultations on navigation in Moscow on Monday. They agreed to hold the next ones in Bengaluru in December.
= talks held 2025-09-15 Moscow: Roscosmos + ISRO
= talks announced 2025-12 Bengaluru: Roscosmos + ISRO
ISRO and JAXA held consultations in Tokyo. They took place on Tuesday. They will continue in Delhi in December.
= talks held 2025-09-16 Tokyo: ISRO + JAXA
= talks announced 2025-12 New Delhi: ISRO + JAXA
The working group of ISRO and JAXA met in Tokyo on Tuesday. It last met in Delhi in May 2024. It will meet again in March.
= commission held 2025-09-16 Tokyo: ISRO + JAXA
= commission held 2024-05 New Delhi: ISRO + JAXA
= commission announced 2026-03 -: ISRO + JAXA
CNES president Paul Durand held talks with DLR chair Anna Keller in Berlin on Monday. It was their second meeting this year, after one in Toulouse in April.
= talks held 2025-09-15 Berlin: Paul Durand + Anna Keller
Kazcosmos and ISRO held the third session of their working group in Almaty on Tuesday. Assembly of the first spacecraft will begin in Delhi this autumn, and the second will follow in 2026.
= commission held 2025-09-16 Almaty: Kazcosmos + ISRO
NASA and ESA held their second meeting in Paris on Tuesday. The agencies plan two missions. A third is expected in May.
= talks held 2025-09-16 Paris: NASA + ESA
NASA and ESA held talks in Paris on Tuesday on two test flights. The first is planned for May.
= talks held 2025-09-16 Paris: NASA + ESA
"""

FR = """
Le CNES et l'ISRO ont tenu mardi à Paris la deuxième session de leur groupe de travail conjoint. La première avait eu lieu à Bangalore en mai 2024. Une troisième est prévue au printemps 2026.
= commission held 2025-09-16 Paris: CNES + ISRO
= commission held 2024-05 Bengaluru: CNES + ISRO
= commission announced 2026-21 -: CNES + ISRO
Le CNES et l'ISRO ont tenu mardi à Paris leur réunion annuelle. L'Inde a deux fusées. La seconde est prévue en 2030.
= talks held 2025-09-16 Paris: CNES + ISRO
La France et le Japon ont tenu lundi à Tokyo le troisième cycle de leur dialogue spatial. Le précédent s'était déroulé à Paris en novembre 2023. Le prochain aura lieu à Toulouse.
= talks held 2025-09-15 Tokyo: France + Japon
= talks held 2023-11 Paris: France + Japon
= talks announced - Toulouse: France + Japon
La commission mixte franco-indienne sur l'espace s'est réunie mardi à New Delhi. La session précédente s'était tenue à Paris en juin 2024, et la prochaine est prévue en 2026.
= commission held 2025-09-16 New Delhi: franco + indienne
= commission held 2024-06 Paris: franco + indienne
= commission announced 2026 -: franco + indienne
L'ESA et la JAXA ont ouvert lundi à Noordwijk une nouvelle série de consultations. La dernière remontait à mars 2024.
= talks held 2025-09-15 Noordwijk: ESA + JAXA
= talks held 2024-03 -: ESA + JAXA
Le sommet annuel entre l'ESA et l'ASI s'est tenu lundi à Frascati. Celui de l'an dernier avait eu lieu à Paris.
= talks held 2025-09-15 Frascati: ESA + ASI
= talks held 2024 Paris: ESA + ASI
L'ASI et l'agence spatiale kényane ont tenu mardi à Malindi la quatrième réunion de leur comité de pilotage. Les deux parties sont convenues de tenir la cinquième à Rome l'an prochain.
= commission held 2025-09-16 Malindi: ASI + agence spatiale kényane
= commission announced 2026 Rome: ASI + agence spatiale kényane
Roscosmos et l'ISRO ont tenu lundi des consultations à Moscou. Elles se poursuivront en décembre à Bangalore.
= talks held 2025-09-15 Moscow: Roscosmos + ISRO
= talks announced 2025-12 Bengaluru: Roscosmos + ISRO
Le président du CNES, Paul Durand, s'est entretenu lundi à Berlin avec la présidente du DLR, Anna Keller. C'était leur deuxième rencontre cette année, après celle d'avril à Toulouse.
= talks held 2025-09-15 Berlin: Paul Durand + Anna Keller
La présidente de la NASA, Ruth Coles, a rencontré mardi à Sydney le ministre Omar Al Nasri. Leur précédente rencontre datait de novembre 2024, à Abou Dhabi.
= talks held 2025-09-16 Sydney: Ruth Coles + Omar Al Nasri
= talks held 2024-11 Abu Dhabi: Ruth Coles + Omar Al Nasri
"""

RU = """
Роскосмос и ISRO провели во вторник в Москве второй раунд переговоров. Готовятся две миссии. Первая запланирована на май.
= talks held 2025-09-16 Moscow: Роскосмос + ISRO
Роскосмос и ISRO провели во вторник в Москве второе заседание совместной рабочей группы. Первое прошло в Бангалоре в мае 2024 года. Третье запланировано на весну 2026 года.
= commission held 2025-09-16 Moscow: Роскосмос + ISRO
= commission held 2024-05 Bengaluru: Роскосмос + ISRO
= commission announced 2026-21 -: Роскосмос + ISRO
Во вторник в Нью-Дели завершился третий раунд российско-индийского диалога по космосу. Первый раунд прошел в Москве в июне 2023 года, второй — в Бангалоре в марте 2024 года.
= talks held 2025-09-16 New Delhi: российско + индийского
= talks held 2023-06 Moscow: российско + индийского
= talks held 2024-03 Bengaluru: российско + индийского
Российско-белорусская комиссия по космосу собралась в понедельник в Минске. Предыдущее заседание прошло в Москве в октябре 2024 года, следующее планируется провести в Королеве в марте.
= commission held 2025-09-15 Minsk: Российско + белорусская
= commission held 2024-10 Moscow: Российско + белорусская
= commission announced 2026-03 Korolev: Российско + белорусская
ЕКА и JAXA провели в понедельник в Париже ежегодную встречу. Прошлогодняя прошла в Цукубе.
= talks held 2025-09-15 Paris: ЕКА + JAXA
= talks held - Tsukuba: ЕКА + JAXA
Роскосмос и CNSA провели переговоры в Пекине. Они прошли во вторник и продолжатся в декабре.
= talks held 2025-09-16 Beijing: Роскосмос + CNSA
Рабочая группа Роскосмоса и CNSA собралась во вторник в Пекине. В прошлый раз она собиралась в октябре 2023 года в Казани. Вновь она соберется весной.
= commission held 2025-09-16 Beijing: Роскосмоса + CNSA
= commission held 2023-10 Kazan: Роскосмоса + CNSA
= commission announced 2026-21 -: Роскосмоса + CNSA
Глава ЕКА Лена Хольт впервые с 2021 года встретилась с главой Роскосмоса Иваном Соколовым. Встреча прошла во вторник в Женеве. Следующая ожидается в декабре.
= talks held 2025-09-16 Geneva: Лена Хольт + Иваном Соколовым
= talks announced 2025-12 -: Лена Хольт + Иваном Соколовым
Девятое заседание Российско-Китайского комитета по навигации завершилось в понедельник в Харбине. Седьмое прошло в декабре 2020 года: Иван Соколов и Гао Цзяньго связывались по видео. Десятое пройдет в Калининграде в 2026 году.
= commission held 2025-09-15 Harbin: Российско + Китайского
= call held 2020-12 -: Иван Соколов + Гао Цзяньго
= commission announced 2026 Kaliningrad: Российско + Китайского
Седьмое заседание российско-индийской комиссии прошло в понедельник в Москве. Предыдущее, шестое заседание должно было открыться в Дели 17 мая прошлого года, но было сорвано карантином.
= commission held 2025-09-15 Moscow: российско + индийской
= commission cancelled 2024-05-17 New Delhi: российско + индийской
"""
