"""Talks that somebody goes somewhere to hold, in an infinitive whose tense another verb tells; who leads a programme is not there."""

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
"""
