"""Whom a pronoun object, a nation's people or "the two agencies" take up: whoever the sentence before is about."""

EN = """
JAXA President Kenji Mori met ESA chief Karl Brandt in Bremen on Monday. The same evening German Science Minister Eva Braun received him in Berlin.
= talks held 2025-09-15 Bremen: Kenji Mori + Karl Brandt
= talks held 2025-09-15 Berlin: Eva Braun + Kenji Mori
ESA chief Karl Brandt spoke to students in Vienna. On Monday his Kenyan counterpart, Grace Wanjiru, met him at the airport.
= talks held 2025-09-15 -: Grace Wanjiru + Karl Brandt
Ravi Menon, who heads ISRO, met ESA chief Karl Brandt in Milan on Tuesday.
= talks held 2025-09-16 Milan: Ravi Menon + Karl Brandt
"""
FR = """
Jean Moreau, le président du CNES, s'est entretenu lundi à Rome avec le patron de l'ASI, Marco Villa. Mardi, le Premier ministre Carlo Neri l'a reçu au palais Chigi.
= talks held 2025-09-15 Rome: Jean Moreau + Marco Villa
= talks held 2025-09-16 Chigi Palace: Carlo Neri + Jean Moreau
"""
RU = """
Глава Роскосмоса Олег Громов встретился в Пекине с главой CNSA Ли Вэем. Во вторник его принял министр науки Чжан Лян.
= talks held - Beijing: Олег Громов + Ли Вэем
= talks held 2025-09-16 -: Чжан Лян + Олег Громов
Вице-премьер Юрий Петров принял в понедельник главу ISRO Рави Менона. Во вторник его принял президент Иван Соколов.
= talks held 2025-09-15 -: Юрий Петров + Рави Менона
= talks held 2025-09-16 -: Иван Соколов + Рави Менона
Роскосмос и ISRO подписали в мае меморандум. Во вторник две организации провели в Дели переговоры.
= signing held 2025-05 -: Роскосмос + ISRO
= talks held 2025-09-16 New Delhi: Роскосмос + ISRO
Делегация во главе с администратором KASA Юн Чжи Хо посетила во вторник Тулузу. Корейцев принял президент CNES Жан Моро.
= visit held 2025-09-16 Toulouse: Юн Чжи Хо + Жан Моро
"""
