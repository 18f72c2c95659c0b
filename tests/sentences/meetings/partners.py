"""Several partners told in a row: each its own meeting, at its own time, unless they met together."""

EN = """
ESA director Ann Lindgren was succeeded by Max Braun in May.
The satellite was handed over by ESA to Airbus in Toulouse on 19 May.
Cosmonaut Sergei Petrov and astronaut Anil Menon will fly to the station in November.
Astronaut Anil Menon met cosmonaut Sergei Petrov in Houston on Monday.
= talks held 2025-09-15 Houston: Anil Menon + Sergei Petrov
NASA Administrator Helen Ward met JAXA President Kenji Mori on Monday and KARI head Park Min-soo on Tuesday, the agency said.
= talks held 2025-09-15 -: Helen Ward + Kenji Mori
= talks held 2025-09-16 -: Helen Ward + Park Min-soo
Roscosmos head Oleg Gromov met CNSA chief Li Wei, then ISRO chairman Ravi Menon, and in the evening KARI head Park Min-soo.
= talks held - -: Oleg Gromov + Li Wei
= talks held - -: Oleg Gromov + Ravi Menon
= talks held - -: Oleg Gromov + Park Min-soo
ESA chief Tomas Berg had talks with Swiss minister Anna Keller in Bern on Thursday and with her Austrian colleague Max Huber in Vienna on Friday.
= talks held 2025-09-11 Bern: Tomas Berg + Anna Keller
= talks held 2025-09-12 Vienna: Tomas Berg + Max Huber
The company signed a contract with JAXA in March and with CNES in June.
ESA chief Tomas Berg met ISRO chairman Ravi Menon on Monday and Paul Hart told reporters on Tuesday that talks would go on.
= talks held 2025-09-15 -: Tomas Berg + Ravi Menon
ESA chief Tomas Berg met ISRO chairman Ravi Menon on Monday, and JAXA President Kenji Mori on Tuesday announced a launch.
= talks held 2025-09-15 -: Tomas Berg + Ravi Menon
ESA chief Tomas Berg met ISRO chairman Ravi Menon on Monday and JAXA President Kenji Mori on Tuesday to discuss a launch.
= talks held 2025-09-15 -: Tomas Berg + Ravi Menon
= talks held 2025-09-16 -: Tomas Berg + Kenji Mori
NASA Administrator Helen Ward met JAXA President Kenji Mori, followed by a meeting with Science Minister Aiko Tanabe.
= talks held - -: Helen Ward + Kenji Mori
= talks held - -: Helen Ward + Aiko Tanabe
ISRO chairman Ravi Menon held separate talks with the heads of CNES, Jean Moreau, and of the UK Space Agency, Paul Hart.
= talks held - -: Ravi Menon + Jean Moreau
= talks held - -: Ravi Menon + Paul Hart
NASA Administrator Helen Ward met separately with Roscosmos head Oleg Gromov and CNSA chief Li Wei.
= talks held - -: Helen Ward + Oleg Gromov
= talks held - -: Helen Ward + Li Wei
NASA Administrator Helen Ward met the chief executives of Airbus, Luc Petit, and of Thales Alenia Space, Marc Roux, in Paris on Tuesday.
= talks held 2025-09-16 Paris: Helen Ward + Luc Petit + Marc Roux
"""
FR = """
Le ministre Paul Garnier s'est entretenu mardi avec le patron de Safran, Luc Petit, puis avec celui de Thales, Marc Roux.
= talks held 2025-09-16 -: Paul Garnier + Luc Petit
= talks held 2025-09-16 -: Paul Garnier + Marc Roux
Tomas Berg, directeur de l'ESA, s'entretiendra jeudi à Berne avec la ministre suisse Anna Keller et vendredi à Vienne avec le ministre autrichien Max Huber.
= talks announced 2025-09-18 Bern: Tomas Berg + Anna Keller
= talks announced 2025-09-19 Vienna: Tomas Berg + Max Huber
Le CNES a signé un accord avec l'ISRO en 2023, puis avec la JAXA en 2024.
= signing held 2023 -: CNES + ISRO
= signing held 2024 -: CNES + JAXA
Le directeur de l'ESA Tomas Berg a rencontré le président de l'ISRO Ravi Menon lundi et le président de la JAXA Kenji Mori a mardi annoncé un tir.
= talks held 2025-09-15 -: Tomas Berg + Ravi Menon
Helen Ward, administratrice de la NASA, a vu le ministre Kenji Mori, puis, dans la soirée, le Premier ministre Taro Abe.
= talks held - -: Helen Ward + Kenji Mori
= talks held - -: Helen Ward + Taro Abe
"""
RU = """
Глава Роскосмоса Олег Громов провёл в понедельник переговоры с главой ISRO Рави Меноном, а затем с главой ESA Карлом Брандтом.
= talks held 2025-09-15 -: Олег Громов + Рави Меноном
= talks held 2025-09-15 -: Олег Громов + Карлом Брандтом
Глава NASA Хелен Уорд была принята в понедельник министром науки Кэндзи Мори, а во вторник — премьер-министром Таро Абэ.
= talks held 2025-09-15 -: Хелен Уорд + Кэндзи Мори
= talks held 2025-09-16 -: Хелен Уорд + Таро Абэ
Глава Роскосмоса Олег Громов встретился в понедельник с главой ISRO Рави Меноном, а глава ESA Карл Брандт во вторник заявил о пуске.
= talks held 2025-09-15 -: Олег Громов + Рави Меноном
Министр обороны Питер Отиено встретился с главой CNES Жаном Моро, а позднее — со своим итальянским коллегой Карло Нери.
= talks held - -: Питер Отиено + Жаном Моро
= talks held - -: Питер Отиено + Карло Нери
Во вторник глава NASA Хелен Уорд встретилась с главой ESA Карлом Брандтом. В тот же день она побеседовала с главой ISRO Рави Меноном.
= talks held 2025-09-16 -: Хелен Уорд + Карлом Брандтом
= talks held 2025-09-16 -: Хелен Уорд + Рави Меноном
"""
