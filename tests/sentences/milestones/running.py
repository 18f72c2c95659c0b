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
    ("ru", "Запуск спутника «Кречет-1» сдвигается на 2028 год. Ранее директор центра заявлял, что спутник может быть отправлен на космодром Восточный в мае. Документ предусматривает строительство станции в Нарыне.", ["Krechet-1; launch; postponed; 2028; -", "Krechet-1; delivery; planned; 2026-05; -"]),
    # what was said before the news gives way to it
    ("fr", "La sonde Kestrel sera lancée en 2028. L'agence avait précédemment indiqué que le lancement aurait lieu en 2027.", ["Kestrel; launch; postponed; 2028; 2027"]),
    ("ru", "Запуск аппарата «Кречет» состоится в 2028 году. Ранее сообщалось, что он запланирован на 2027 год.", ["Krechet; launch; postponed; 2028; 2027"]),
    # the next sentence says to when something was moved
    ("en", "The Kestrel spacecraft's Mars flyby was brought forward. It will now take place on 12 June instead of 15 June.", ["Kestrel; other; planned; 2026-06-12; 2026-06-15"]),
    ("fr", "Le lancement de Kestrel-1 a été avancé. Il aura lieu le 12 juin au lieu du 15 juin.", ["Kestrel-1; launch; planned; 2026-06-12; 2026-06-15"]),
    ("en", "The launch of Kestrel-1 has slipped again. Boeing and NASA are now targeting early 2027.", ["Kestrel-1; launch; postponed; 2027-33; -"]),
    # steps
    ("fr", "La revue préliminaire de la sonde Kestrel s'est tenue en janvier. La livraison est prévue en 2029.", ["Kestrel; study; achieved; 2026-01; -", "Kestrel; delivery; planned; 2029; -"]),
    ("en", "Assembly of Kestrel-1 will start in 2028.", ["Kestrel-1; construction; planned; 2028; -"]),
    # given up
    ("fr", "La Nasa a annulé le rover VIPER.", ["Viper; other; cancelled; -; -"]),
    # a weekday of a plan that is told as past is the nearest
    ("en", "The Kestrel-1 satellite was to be launched on Tuesday.", ["Kestrel-1; launch; postponed; -; 2026-03-17"]),
    ("fr", "Le satellite Kestrel-1 devait être lancé mardi.", ["Kestrel-1; launch; postponed; -; 2026-03-17"]),
)
