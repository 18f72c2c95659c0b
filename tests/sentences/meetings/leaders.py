"""A delegation gives way to whoever the sentences around tell to have led it."""

EN = """
Director general Amina Otieno received a delegation of the Turkish Space Agency in Nairobi on Monday. The guests, led by vice president Selin Karahan, also saw the ground station.
= talks held 2025-09-15 Nairobi: Amina Otieno + Selin Karahan
A delegation of the Kenya Space Agency met ISRO chairman Ravi Menon in Bengaluru on Monday. Heading the group was Amina Otieno.
= talks held 2025-09-15 Bengaluru: Amina Otieno + Ravi Menon
A delegation of the Kenya Space Agency met ISRO chairman Ravi Menon in Bengaluru on Monday. A mission led by Karl Brandt of ESA arrived as well.
= talks held 2025-09-15 Bengaluru: delegation of the Kenya Space Agency + Ravi Menon
A Saudi delegation met NASA administrator Bill Nelson in Houston on Monday. The Saudi team was led by Maria Lopez.
= talks held 2025-09-15 Houston: Maria Lopez + Bill Nelson
A Saudi delegation met NASA administrator Bill Nelson in Houston on Monday. The Mars mission, led by Maria Lopez, found water.
= talks held 2025-09-15 Houston: Saudi delegation + Bill Nelson
A Saudi delegation met NASA administrator Bill Nelson in Houston on Monday. The delegation toured a plant of a company led by Maria Lopez.
= talks held 2025-09-15 Houston: Saudi delegation + Bill Nelson
The Kazakh delegation met the Russian delegation in Moscow on Monday. The delegation was led by Ivan Petrov.
= talks held 2025-09-15 Moscow: Kazakh delegation + Russian delegation + Ivan Petrov
"""
FR = """
La directrice générale Grace Wanjala a reçu lundi à Nairobi une délégation de l'Agence spatiale turque. Les visiteurs, conduits par la vice-présidente Selin Karahan, ont aussi vu la station sol.
= talks held 2025-09-15 Nairobi: Grace Wanjala + Selin Karahan
Le président de l'ISRO, Ravi Menon, a reçu lundi à Bangalore une délégation de l'agence spatiale kényane. À la tête de la délégation se trouvait Grace Wanjala.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Grace Wanjala
Une délégation saoudienne a rencontré l'administrateur de la NASA Bill Nelson lundi à Houston. L'équipe de recherche dirigée par Maria Lopez a trouvé de l'eau.
= talks held 2025-09-15 Houston: délégation saoudienne + Bill Nelson
Une délégation du CNES a rencontré lundi à Tokyo une délégation de la JAXA. La délégation était conduite par Hiroshi Yamakawa.
= talks held 2025-09-15 Tokyo: délégation du CNES + délégation de la JAXA + Hiroshi Yamakawa
"""
RU = """
Генеральный директор Грейс Ванджала приняла в понедельник в Найроби делегацию Турецкого космического агентства. Гости во главе с вице-президентом Селин Карахан осмотрели станцию.
= talks held 2025-09-15 Nairobi: Грейс Ванджала + Селин Карахан
Делегация Космического агентства Кении в понедельник встретилась в Бангалоре с главой ISRO Рави Меноном. Кенийцев возглавляла Грейс Ванджала.
= talks held 2025-09-15 Bengaluru: Грейс Ванджала + Рави Меноном
Делегация Саудовской Аравии встретилась в понедельник в Хьюстоне с главой NASA Биллом Нельсоном. Научная группа под руководством Марии Лопес нашла воду.
= talks held 2025-09-15 Houston: Делегация Саудовской Аравии + Биллом Нельсоном
"""
