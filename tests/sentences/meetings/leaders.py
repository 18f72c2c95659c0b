"""A delegation gives way to whoever the sentences around tell to have led it."""

EN = """
Director general Amina Otieno received a delegation of the Turkish Space Agency in Nairobi on Monday. The guests, led by vice president Selin Karahan, also saw the ground station.
= talks held 2025-09-15 Nairobi: Amina Otieno + Selin Karahan
A delegation of the Kenya Space Agency met ISRO chairman Ravi Menon in Bengaluru on Monday. Heading the group was Amina Otieno.
= talks held 2025-09-15 Bengaluru: Amina Otieno + Ravi Menon
A delegation of the Kenya Space Agency met ISRO chairman Ravi Menon in Bengaluru on Monday. A mission led by Karl Brandt of ESA arrived as well.
= talks held 2025-09-15 Bengaluru: delegation of the Kenya Space Agency + Ravi Menon
"""
FR = """
La directrice générale Grace Wanjala a reçu lundi à Nairobi une délégation de l'Agence spatiale turque. Les visiteurs, conduits par la vice-présidente Selin Karahan, ont aussi vu la station sol.
= talks held 2025-09-15 Nairobi: Grace Wanjala + Selin Karahan
Le président de l'ISRO, Ravi Menon, a reçu lundi à Bangalore une délégation de l'agence spatiale kényane. À la tête de la délégation se trouvait Grace Wanjala.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Grace Wanjala
"""
RU = """
Генеральный директор Грейс Ванджала приняла в понедельник в Найроби делегацию Турецкого космического агентства. Гости во главе с вице-президентом Селин Карахан осмотрели станцию.
= talks held 2025-09-15 Nairobi: Грейс Ванджала + Селин Карахан
Делегация Космического агентства Кении в понедельник встретилась в Бангалоре с главой ISRO Рави Меноном. Кенийцев возглавляла Грейс Ванджала.
= talks held 2025-09-15 Bengaluru: Грейс Ванджала + Рави Меноном
"""
