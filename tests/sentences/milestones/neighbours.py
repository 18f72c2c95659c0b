"""What looks like the near neighbour of a rule that tells nothing, and tells something; and the other way round."""

TOLD = (
    # who opens behind a participle may only have said it, or own what was launched
    ("en", "Launched on Monday, SpaceX said, the satellite is in good health.", ["-; launch; achieved; 2026-03-16; -"]),
    ("en", "Launched in May 2024, the NASA probe is in good health.", ["NASA probe; launch; achieved; 2024-05; -"]),
    ("fr", "Lancé lundi, a précisé Roscosmos, le satellite est en bonne santé.", ["-; launch; achieved; 2026-03-16; -"]),
    ("ru", "Запущенный в понедельник, сообщил Роскосмос, спутник работает.", ["-; launch; achieved; 2026-03-16; -"]),
    # what is granted, or told behind a condition of something else, has come to pass
    ("en", "Even if the first launch of Kestrel-1 failed on 3 May 2025, the programme goes on.", ["Kestrel-1; launch; failed; 2025-05-03; -"]),
    ("fr", "Même si le premier lancement de Kestrel-1 a échoué le 3 mai 2025, le programme continue.", ["Kestrel-1; launch; failed; 2025-05-03; -"]),
    ("en", "Asked if the flight was safe, he said the launch of Kestrel-1 failed on 3 May 2025.", ["Kestrel-1; launch; failed; 2025-05-03; -"]),
    # a window that closes ends nothing
    ("en", "The launch of Kestrel-1 is set for 3 April; the window closes on 20 April.", ["Kestrel-1; launch; planned; 2026-04-03; -"]),
    # the day of the next attempt is none that was given up
    ("en", "The team was unable to launch Kestrel-1 on Monday and will try again on Friday.", ["Kestrel-1; launch; postponed; 2026-03-20; 2026-03-16"]),
    ("en", "The rocket did not lift off on Monday and will try again on Friday.", ["-; launch; postponed; 2026-03-20; 2026-03-16"]),
    ("ru", "Роскосмос так и не сумел запустить спутник «Кречет-1» в мае 2025 года.", ["Krechet-1; launch; postponed; -; 2025-05"]),
    ("ru", "Роскосмос смог запустить спутник «Кречет-1» в мае 2025 года.", ["Krechet-1; launch; achieved; 2025-05; -"]),
    ("fr", "L'agence n'a jamais pu lancer Kestrel-1 en mai 2025.", ["Kestrel-1; launch; postponed; -; 2025-05"]),
    # what is done by half is no start of what has ended
    ("en", "Construction of the launch pad, half completed by a Russian firm, ended in May 2025.", ["launch pad; construction; achieved; 2025-05; -"]),
    ("fr", "La construction du pas de tir, réalisée à moitié par une entreprise russe, s'est terminée en mai 2025.", ["launch pad; construction; achieved; 2025-05; -"]),
    ("fr", "Le pas de tir est achevé à 92 % et les travaux de génie civil se termineront le 30 novembre.", ["launch pad; construction; planned; 2026-11-30; -"]),
    # what a meeting is on, and what was said there of it
    ("en", "At a meeting on the construction of the launch pad it was announced that it will be completed in May 2027.", ["launch pad; construction; planned; 2027-05; -"]),
    ("fr", "Lors d'une réunion sur la construction du pas de tir, il a été annoncé qu'elle s'achèvera en mai 2027.", ["launch pad; construction; planned; 2027-05; -"]),
    ("ru", "На совещании по строительству стартового комплекса объявили, что оно завершится в мае 2027 года.", ["launch pad; construction; planned; 2027-05; -"]),
    # the end of a word is no word
    ("fr", "Les deux sondes parties pour Mars en mai 2025 vont bien.", ["-; launch; achieved; 2025-05; -"]),
    # hours outside
    ("en", "Two cosmonauts spent six hours outside on Thursday.", ["-; spacewalk; achieved; 2026-03-12; -"]),
    ("ru", "Космонавты проработали в открытом космосе шесть часов 3 марта.", ["-; spacewalk; achieved; 2026-03-03; -"]),
)
NOTHING = (
    ("en", "Launched in 2021, Azercosmos employs a hundred people."),
    ("fr", "Lancée en 2021, Azercosmos emploie cent personnes."),
    ("en", "If the launch of Kestrel-1 fails in May, the programme will end."),
    ("en", "Engineers spent five hours outside the station building on Monday."),
    ("en", "Two astronauts spent three hours outside the court on Monday."),
    ("ru", "Прибор проработал в открытом космосе два года, до мая 2025 года."),
    ("ru", "Образцы находились в открытом космосе до мая 2025 года."),
    ("en", "On Monday at a meeting on the launch of Kestrel-1 officials said that it is ready."),
    ("fr", "Une partie de la fusée est perdue depuis mai 2025."),
)
