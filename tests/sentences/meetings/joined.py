"""Talks in an infinitive whose tense another verb tells; whoever only leads a programme or says what is told was not there, and "the two companies" are companies."""

EN = """
ISRO chairman Anil Rao will travel to Paris on Monday and hold talks with CNES president Paul Martin.
= talks announced 2025-09-22 Paris: Anil Rao + Paul Martin
ISRO chairman Anil Rao is expected to tour the plant in Toulouse on Monday and have a meeting with CNES president Paul Martin.
= visit announced 2025-09-22 Toulouse: Anil Rao + Paul Martin
ISRO chairman Anil Rao arrived in Paris on Monday to tour the plant and hold talks with CNES president Paul Martin.
= visit held 2025-09-15 Paris: Anil Rao + Paul Martin
ISRO chairman Anil Rao, who will retire in May, flew to Paris on Monday to hold talks with CNES president Paul Martin.
= talks held 2025-09-15 Paris: Anil Rao + Paul Martin
Mirela Kowalczyk, ESA director, met with Italian industry minister Davide Rinaldi in Rome to discuss funding for the program, which is led by Thales Alenia Space and Avio.
= talks held - Rome: Mirela Kowalczyk + Davide Rinaldi
Mirela Kowalczyk, ESA director, met with the Italian delegation, which was led by industry minister Davide Rinaldi.
= talks held - -: Mirela Kowalczyk + Davide Rinaldi
Mirela Kowalczyk, ESA director, met with Italian industry minister Davide Rinaldi in Rome. The program is led by Thales Alenia Space and Avio. ESA signed a contract with the two companies in December 2020.
= talks held - Rome: Mirela Kowalczyk + Davide Rinaldi
= signing held 2020-12 -: ESA + Thales Alenia Space + Avio
Trade Minister Sophie Delaunay held talks with Prime Minister Olzhas Bektenov. The president is due to visit Paris in November, when the two countries are expected to sign an agreement.
= talks held - -: Sophie Delaunay + Olzhas Bektenov
ISRO and CNES signed a contract in December 2020. Members will vote at a council meeting in June, according to two officials who spoke on condition of anonymity because they were not authorized to discuss the figures.
= signing held 2020-12 -: ISRO + CNES
Minister Kanya Boonmee will sign the agreement in May, ISRO chief Anil Rao said.
Armenia will order a second satellite from Satlantis, Minister Karen Avetisyan said on Wednesday at a meeting with Satlantis CEO Iñaki Beloki.
= talks held 2025-09-17 -: Karen Avetisyan + Iñaki Beloki
"""
FR = """
Le président de l'ISRO, Anil Rao, doit visiter lundi l'usine de Toulouse et avoir un entretien avec le président du CNES, Paul Martin.
= visit announced 2025-09-22 Toulouse: Anil Rao + Paul Martin
Le président de l'ISRO, Anil Rao, qui quittera son poste en mai, est venu à Paris lundi pour avoir un entretien avec le président du CNES, Paul Martin.
= talks held 2025-09-15 Paris: Anil Rao + Paul Martin
"""
RU = """
Глава ISRO Анил Рао планирует в понедельник посетить завод в Тулузе и провести переговоры с президентом CNES Полем Мартеном.
= talks announced 2025-09-22 Toulouse: Анил Рао + Полем Мартеном
Глава ISRO Анил Рао прилетел в понедельник в Париж, чтобы посетить выставку и провести переговоры с президентом CNES Полем Мартеном.
= talks held 2025-09-15 Paris: Анил Рао + Полем Мартеном
К переговорам о проекте присоединились глава Роскосмоса Дмитрий Баканов и генеральный директор ЕКА Йозеф Ашбахер.
= talks held - -: Дмитрий Баканов + Йозеф Ашбахер
К космическому проекту присоединились глава Роскосмоса Дмитрий Баканов и генеральный директор ЕКА Йозеф Ашбахер.
"""
