"""What the sentences behind the first tell of a craft that it names, language beside language."""

TOLD = (
    # several in turn
    ("en", "ESA showed its projects Kestrel-1 and Osprey-2. The former is due for launch in 2027, the latter flew for the first time in July.", ["Kestrel-1; launch; planned; 2027; -", "Osprey-2; launch; achieved; 2025-07; -"]),
    ("fr", "Les satellites Kestrel-1 et Osprey-2 sont prêts. Le premier sera lancé en novembre, le second en décembre.", ["Kestrel-1; launch; planned; 2026-11; -", "Osprey-2; launch; planned; 2026-12; -"]),
    ("ru", "Спутники «Кречет-1» и «Орлан-2» готовят к отправке. Пуск первого намечен на ноябрь, второго — на декабрь.", ["Krechet-1; launch; planned; 2026-11; -", "Orlan-2; launch; planned; 2026-12; -"]),
    ("en", "Airbus is building the satellites Kestrel-1 and Osprey-2. The launch of the first is planned for June, that of the second for 2028.", ["Kestrel-1; launch; planned; 2026-06; -", "Osprey-2; launch; planned; 2028; -"]),
    ("fr", "L'Inde prépare deux sondes, Kestrel-1 et Osprey-2. Cette dernière décollera en 2028.", ["Osprey-2; launch; planned; 2028; -"]),
    # where it flies to is not what flies
    ("en", "Roscosmos is loading the cargo ship Kestrel-3. It is due to dock with the International Space Station on 13 December.", ["Kestrel-3; landing; planned; 2026-12-13; -"]),
    ("en", "The Kestrel capsule is ready. The spacecraft will lift off for the International Space Station on 27 November.", ["Kestrel; launch; planned; 2026-11-27; -"]),
    ("fr", "La capsule Kestrel est prête. Elle rejoindra la Station spatiale internationale en novembre.", ["Kestrel; launch; planned; 2026-11; -"]),
    # nor is the rocket that carries it
    ("ru", "Агентство потеряло связь со спутником «Кречет-1». Он был запущен в июне 2025 года ракетой Falcon 9.", ["Krechet-1; launch; achieved; 2025-06; -"]),
    ("ru", "Специалисты готовят спутник «Кречет-2». Его выведет на орбиту ракета «Союз-2.1а» в ноябре.", ["Krechet-2; launch; planned; 2026-11; -"]),
    ("en", "The two agencies are working on an asteroid mission. The probe will be launched by an H3 rocket in March 2028.", ["-; launch; planned; 2028-03; -"]),
)
