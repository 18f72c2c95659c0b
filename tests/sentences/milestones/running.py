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
    # how long a text runs is no day of its signing
    ("fr", "Les deux agences ont signé une feuille de route spatiale à horizon 2047 à Paris. Elle prévoit le lancement de Kestrel-2 en 2031.", ["Kestrel-2; agreement; achieved; -; -", "Kestrel-2; launch; planned; 2031; -"]),
    ("fr", "La signature de la feuille de route spatiale à l'horizon 2047 a conclu la visite.", []),
    # a rocket that takes "it" up
    ("en", "The Kestrel-1 spacecraft passed its vibration tests in July. A Vega-C will carry it into space in spring 2027.", ["Kestrel-1; test; achieved; 2025-07; -", "Kestrel-1; launch; planned; 2027-21; -"]),
    ("fr", "La sonde Kestrel-1 a passé ses essais de vibration en juillet. Une Vega-C l'emportera dans l'espace au printemps 2027.", ["Kestrel-1; test; achieved; 2025-07; -", "Kestrel-1; launch; planned; 2027-21; -"]),
    ("ru", "Аппарат «Кречет-1» в июле прошёл вибрационные испытания. В космос его доставит Vega-C весной 2027 года.", ["Krechet-1; test; achieved; 2025-07; -", "Krechet-1; launch; planned; 2027-21; -"]),
    # a name that a noun has brought in stands alone afterwards
    ("en", "The Rosalind Franklin rover and the Hera probe were both built in Europe. Hera is to reach Didymos in December 2026.", ["Hera; delivery; planned; 2026-12; -"]),
    # scrubbed on its day, tried again
    ("en", "The Kestrel-1 satellite was to be launched on Tuesday. The launch was called off because of the wind. A new attempt will be made on 20 March.", ["Kestrel-1; launch; postponed; 2026-03-20; 2026-03-17"]),
    ("fr", "Le satellite Kestrel-1 devait être lancé mardi. Le tir a été annulé à cause du vent. Une nouvelle tentative aura lieu le 20 mars.", ["Kestrel-1; launch; postponed; 2026-03-20; 2026-03-17"]),
    ("ru", "Спутник «Кречет-1» должны были запустить во вторник. Пуск отменили из-за ветра. Новая попытка состоится 20 марта.", ["Krechet-1; launch; postponed; 2026-03-20; 2026-03-17"]),
    # the next sentence says that it failed
    ("en", "PSLV-C61 lifted off on 18 May. The rocket failed to put the EOS-09 satellite into orbit.", ["PSLV-C61; launch; failed; 2025-05-18; -"]),
    ("fr", "La fusée Eris a décollé lundi. Elle s'est écrasée 14 secondes plus tard.", ["Eris; launch; failed; 2026-03-16; -"]),
    ("ru", "Ракета «Кречет» стартовала в понедельник. Через 14 секунд она упала.", ["Krechet; launch; failed; 2026-03-16; -"]),
    # a spent stage comes down
    ("fr", "Eris a décollé lundi. Le premier étage s'est écrasé comme prévu.", ["Eris; launch; achieved; 2026-03-16; -"]),
    ("ru", "Ракета «Кречет» стартовала в понедельник. Первая ступень упала в заданном районе.", ["Krechet; launch; achieved; 2026-03-16; -"]),
    ("en", "Eris lifted off on Monday. The first stage crashed into the sea.", ["Eris; launch; achieved; 2026-03-16; -"]),
    # a fire that damages only the pad
    ("en", "A fire damaged the launch pad during the launch of Kestrel-1 on 3 March.", []),
    ("fr", "Un incendie a endommagé le pas de tir lors du lancement de Kestrel-1 le 3 mars.", []),
    ("ru", "Пожар повредил стартовый стол при запуске «Кречета-1» 3 марта.", []),
    # a probe comes down long after
    ("en", "Luna-25 was launched on 11 August 2023. It crashed on the Moon.", ["Luna-25; launch; achieved; 2023-08-11; -"]),
    # one noun behind several names
    ("en", "The Kestrel and Osprey satellites are ready. The former will be launched in June, the latter in 2028.", ["Kestrel; launch; planned; 2026-06; -", "Osprey; launch; planned; 2028; -"]),
    ("fr", "Les satellites Kestrel-1 et Osprey-2 sont en orbite. Le premier a été lancé en juillet 2025, le second le même mois.", ["Kestrel-1; launch; achieved; 2025-07; -", "Osprey-2; launch; achieved; 2025-07; -"]),
    ("en", "The cubesat Kestrel-1 was delivered in January. It will be released in high Earth orbit in May.", ["Kestrel-1; delivery; achieved; 2026-01; -", "Kestrel-1; other; planned; 2026-05; -"]),
    ("en", "The agency ordered the Kestrel-1 satellite. Integration started in Bari in March 2025.", ["Kestrel-1; construction; started; 2025-03; -"]),
    ("en", "Zhuque-3 lifted off from Jiuquan on Tuesday. The rocket exploded two minutes after liftoff, state media said.", ["Zhuque-3; launch; failed; 2026-03-17; -"]),
    # what speaks is no craft
    ("en", "Portugal's PoSAT-2 was shipped on 1 March. SpaceX will launch the satellite on a Falcon 9 in November, Geosat said.", ["PoSAT-2; delivery; achieved; 2026-03-01; -", "PoSAT-2; launch; planned; 2026-11; -"]),
    ("fr", "Le vaisseau Kestrel-3 est en préparation à Baïkonour. Il devait partir pour l'ISS en mars. Le décollage a été décalé au 12 avril.", ["Kestrel-3; launch; postponed; 2026-04-12; 2026-03"]),
)
