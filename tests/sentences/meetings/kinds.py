"""Sentences about what a meeting was: the stop of a trip, the signing that was called off, the ceremony of those who signed, the talks that came after."""

EN = """
Roscosmos and ESA resumed talks on the station. Roscosmos head Pavel Gromov and ESA Director General Karl Brandt spoke by phone on Monday.
= call held 2025-09-15 -: Pavel Gromov + Karl Brandt
ISRO chairman Ravi Menon and CNES president Jean Moreau signed a satellite agreement in Paris on Monday. Their first ceremony was called off in June.
= signing held 2025-09-15 Paris: Ravi Menon + Jean Moreau
= signing cancelled 2025-06 -: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau signed a satellite agreement in Paris on Monday, after which talks were held with the minister.
= signing held 2025-09-15 Paris: Ravi Menon + Jean Moreau
"""
FR = """
Roscosmos et l'ESA ont discuté de la station. Le chef de Roscosmos, Pavel Gromov, et le directeur général de l'ESA, Karl Brandt, se sont entretenus lundi par téléphone.
= call held 2025-09-15 -: Pavel Gromov + Karl Brandt
Le président de l'ISRO, Ravi Menon, a achevé mardi une tournée européenne de deux jours. Lundi, à Toulouse, il a été accueilli par le président du CNES, Jean Moreau.
= talks held 2025-09-15 Toulouse: Ravi Menon + Jean Moreau
Le président de l'ISRO, Ravi Menon, s'est rendu lundi à Toulouse. Il y a été reçu par le président du CNES, Jean Moreau.
= visit held 2025-09-15 Toulouse: Ravi Menon + Jean Moreau
Le président de l'ISRO, Ravi Menon, et le président du CNES, Jean Moreau, ont signé lundi à Paris un accord, après quoi un déjeuner a été offert par la ministre.
= signing held 2025-09-15 Paris: Ravi Menon + Jean Moreau
La rencontre entre le président de l'ISRO, Ravi Menon, et le président du CNES, Jean Moreau, prévue lundi à Paris, est annulée. La signature de l'accord est donc reportée sine die.
= signing cancelled 2025-09-15 Paris: Ravi Menon + Jean Moreau
"""
RU = """
Роскосмос и ЕКА возобновили консультации по станции. Глава Роскосмоса Павел Громов и генеральный директор ЕКА Карл Брандт в понедельник обсудили её по видеосвязи.
= call held 2025-09-15 -: Павел Громов + Карл Брандт
Глава ISRO Рави Менон находится с визитом в Париже. 12 сентября он провёл переговоры с президентом CNES Жаном Моро.
= talks held 2025-09-12 Paris: Рави Менон + Жаном Моро
"""
