"""Delays told in steps, old dates beside new ones, and the year of a date told without one."""

TOLD = (
    # the relative clause tells of the house
    ("en", "They discussed preparations for the launch of Kestrel by ESA, which is to be reformed in May.", []),
    # the town where they met is nobody's country
    ("en", "ESA chief Tomas Berg and Slovenia's Minister of the Economy, Ana Novak, signed the agreement in Paris on Monday.", ["ESA–Slovenia; agreement; achieved; 2026-03-16; -"]),
    ("en", "A fire damaged the Kestrel rocket during a test in August 2025.", ["Kestrel; test; failed; 2025-08; -"]),
    ("fr", "Un incendie a endommagé la fusée Kestrel lors d'un essai en août 2025.", ["Kestrel; test; failed; 2025-08; -"]),
    ("ru", "Взрыв уничтожил первую ступень ракеты «Кречет» во время испытаний в августе 2025 года.", ["Krechet; test; failed; 2025-08; -"]),
    ("ru", "Пуск корабля «Кречет» назначен на 19 ноября, стыковка с МКС — на 21 ноября.", ["Krechet; launch; planned; 2026-11-19; -", "Krechet; landing; planned; 2026-11-21; -"]),
    # who travels is nothing that is sent; a question tells nothing
    ("ru", "Посол отметила, что первые десять студентов отправятся в Бангалор в ноябре.", []),
    ("ru", "Специалисты отправятся на космодром в ноябре.", []),
    ("fr", "Le satellite Kestrel sera-t-il lancé cette année ?", []),
    ("en", "Will the Kestrel satellite be launched this year?", []),
    ("fr", "Le tir de Kestrel, prévu lundi, a été annulé à deux minutes du décollage.", ["Kestrel; launch; cancelled; 2026-03-16; -"]),
    ("en", "The launch of the Kestrel satellite has been postponed to autumn.", ["Kestrel; launch; postponed; 2026-23; -"]),
    ("en", "The ministers discussed preparations for the first launch of Kestrel-2, which is planned for December.", ["Kestrel-2; launch; planned; 2026-12; -"]),
    ("en", "The decommissioning of Kestrel-2 was put off indefinitely.", ["Kestrel-2; other; postponed; -; -"]),
    ("en", "The groundbreaking of the spaceport was pushed back to June 2027.", ["-; construction; postponed; 2027-06; -"]),
    # a row of plans, each in the place of the one before
    ("en", "Delivery of the Kestrel satellite was first promised for 2024, then for March 2025.", ["Kestrel; delivery; postponed; 2025-03; 2024"]),
    ("fr", "Décidé en 2009, le satellite Kestrel devait voler en 2018, puis en 2020.", ["Kestrel; launch; postponed; 2020; 2018"]),
    ("ru", "Запуск спутника «Кречет» сначала планировали на 2024 год, затем на 2025-й, а теперь на 2027-й.", ["Krechet; launch; postponed; 2025; 2024", "Krechet; launch; postponed; 2027; 2025"]),
    ("ru", "Запуск спутника «Кречет» перенесли с декабря на февраль, а затем на апрель.", ["Krechet; launch; postponed; 2026-02; 2025-12", "Krechet; launch; postponed; 2026-04; 2026-02"]),
    ("fr", "C'est le troisième report pour le satellite Kestrel, d'abord programmé à l'automne 2025, puis en janvier.", ["Kestrel; launch; postponed; 2026-01; 2025-23"]),
    ("en", "The Kestrel satellite was announced with a first flight then scheduled for 2024. The company later revised that to 2025.", ["Kestrel; launch; postponed; 2025; 2024"]),
    ("en", "The launch of the Kestrel satellite has slipped to December. It was initially scheduled for March, then moved to June.", ["Kestrel; launch; postponed; 2026-12; 2026-06", "Kestrel; launch; postponed; 2026-06; 2026-03"]),
    ("en", "The Kestrel satellite, first promised for May 2024, was delivered in March 2025.", ["Kestrel; delivery; achieved; 2025-03; 2024-05"]),
    # the day on which a plan was made is no date of the event
    ("ru", "Еще в 2023 году запуск спутника «Кречет» назначали на 2026-й, сегодня называют 2028-й.", ["Krechet; launch; postponed; 2028; 2026"]),
    ("fr", "En 2022, le lancement du satellite Kestrel était prévu pour 2025 ; il est désormais attendu en 2027.", ["Kestrel; launch; postponed; 2027; 2025"]),
    ("ru", "В 2026 году запуск спутника «Кречет» запланирован на май.", ["Krechet; launch; planned; 2026-05; -"]),
    # an old date in a concession, an aside, an attempt that was called off
    ("fr", "Le satellite Kestrel ne sera pas lancé avant 2028 alors qu'il était attendu en 2027.", ["Kestrel; launch; postponed; 2028/..; 2027"]),
    ("en", "The Kestrel satellite is set to lift off on March 22, after an earlier attempt on March 12 was scrubbed.", ["Kestrel; launch; postponed; 2026-03-22; 2026-03-12"]),
    ("ru", "Старт ракеты со спутником «Кречет», перенесенный со вторника из-за ветра, назначен на 20 марта.", ["Krechet; launch; postponed; 2026-03-20; 2026-03-17"]),
    ("ru", "Спутник «Кречет» должен был стартовать еще осенью, однако пуск сдвинулся на май.", ["Krechet; launch; postponed; 2026-05; 2025-23"]),
    # how much later
    ("en", "The Kestrel satellite will fly no earlier than May, a month later than planned.", ["Kestrel; launch; postponed; 2026-05/..; 2026-04"]),
    ("fr", "Le satellite Kestrel volera en mai 2027, près d'un an plus tard que prévu.", ["Kestrel; launch; postponed; 2027-05; -"]),
    # the year of a month told without one is that of the verb beside it
    ("fr", "Les travaux du satellite Kestrel, commencés en mai, doivent se terminer en novembre.", ["Kestrel; construction; started; 2025-05; -", "Kestrel; construction; planned; 2026-11; -"]),
    ("fr", "Les deux agences étaient convenues de lancer une étude sur le satellite Kestrel, laquelle a démarré en avril.", ["Kestrel; study; started; 2025-04; -"]),
    ("ru", "Подписать контракт на запуск спутника «Кречет» стороны намерены в ноябре.", ["Krechet; agreement; planned; 2026-11; -"]),
    ("ru", "По плану эскизный проект спутника «Кречет» инженеры защитят в декабре.", ["Krechet; study; planned; 2026-12; -"]),
    ("ru", "Фундамент станции залит в апреле.", ["-; construction; achieved; 2025-04; -"]),
    ("en", "The company wants the Kestrel satellite handed over by the end of February.", ["Kestrel; service; planned; ../2027-02-28; -"]),
    # not before, however far the words stand apart
    ("fr", "La Nasa ne tenterait pas de lancer sa mission habitée Artémis 2 vers la Lune avant le mois de mai.", ["Artemis 2; launch; planned; 2026-05/..; -"]),
    # a delay that only does something to others
    ("en", "The delay could also affect the Kestrel probe, slated to lift off in 2027.", ["Kestrel; launch; planned; 2027; -"]),
    # launched on one day, lost on another
    # what has come without a date, and an old plan told behind it
    ("en", "The Kestrel satellite lifted off. The launch of Kestrel had been planned for May 2024, but was put off.", ["Kestrel; launch; achieved; -; -", "Kestrel; launch; postponed; -; 2024-05"]),
    ("fr", "Le satellite Kestrel a été lancé. Le lancement de Kestrel, prévu en mai 2024, avait été reporté.", ["Kestrel; launch; achieved; -; -", "Kestrel; launch; postponed; -; 2024-05"]),
    ("en", "Kestrel was launched on August 11, 2023 and crashed on August 19.", ["Kestrel; launch; achieved; 2023-08-11; -", "Kestrel; landing; failed; 2023-08-19; -"]),
    ("fr", "La sonde Kestrel a été lancée le 11 août 2023 et s'est écrasée sur la Lune le 19 août.", ["Kestrel; launch; achieved; 2023-08-11; -", "Kestrel; landing; failed; 2023-08-19; -"]),
    ("ru", "Станция «Кречет» была запущена 11 августа 2023 года и разбилась о поверхность Луны 19 августа.", ["Krechet; launch; achieved; 2023-08-11; -", "Krechet; landing; failed; 2023-08-19; -"]),
    # a dash for the verb
    ("ru", "Миссия «Кречет-7» намечена на 2029 год, отправка «Кречета-8» за грунтом - на 2034-й.", ["-; launch; planned; 2029; -", "-; delivery; planned; 2034; -"]),
    # what is going on has begun
    ("ru", "Сейчас идет изготовление летного образца спутника «Кречет».", ["Krechet; construction; started; -; -"]),
    ("fr", "Un second satellite, Kestrel-2, est en cours d'assemblage à Montpellier.", ["Kestrel-2; construction; started; -; -"]),
    # the review of a mission is a review
    ("en", "The agencies agreed to carry out a preliminary design review of the Kestrel rover mission in July.", ["Kestrel; study; planned; 2026-07; -"]),
    # what has come to pass was planned for another day
    ("ru", "Спутник «Кречет» стартовал 20 августа 2025 года. Первоначально полет планировался на 2024 год, однако был отложен.", ["Krechet; launch; achieved; 2025-08-20; 2024"]),
    # a date between commas is that of the name before it
    ("fr", "L'agence a placé en orbite deux satellites, Kestrel-1, en novembre 2023, et Kestrel-2, en décembre 2024.", ["Kestrel-1; launch; achieved; 2023-11; -", "Kestrel-2; launch; achieved; 2024-12; -"]),
    ("en", "The Kestrel satellite to be deployed from the ISS is scheduled for delivery in September 2026.", ["-; delivery; planned; 2026-09; -"]),
    ("en", "Kestrel will be lifted into orbit in May.", ["-; launch; planned; 2026-05; -"]),
    ("fr", "Deux autres vols de la capsule Kestrel sont à l'étude pour 2033 et 2035.", ["Kestrel; launch; proposed; 2033; -", "Kestrel; launch; proposed; 2035; -"]),
    ("ru", "Выход в открытый космос планируется провести в мае. Еще один состоится осенью.", ["-; spacewalk; planned; 2026-05; -", "-; spacewalk; planned; 2026-23; -"]),
    ("ru", "Стороны договорились разработать до июня «дорожную карту» на 2026-2030 годы.", ["-; agreement; planned; ../2026-06; -"]),
    ("ru", "Договор о станции истекает в январе.", ["-; other; planned; 2027-01; -"]),
    ("ru", "Новый документ стороны намерены парафировать в апреле.", ["-; agreement; planned; 2026-04; -"]),
    ("en", "The Kestrel satellite will not be launched until at least 2027.", ["Kestrel; launch; planned; 2027/..; -"]),
    ("fr", "L'agence compte ouvrir un centre de contrôle à Athènes à l'automne.", ["-; service; planned; 2026-23; -"]),
    # what is "then planned" for a day to come is a plan
    ("en", "The Kestrel satellite will be shipped in May 2026, with liftoff then planned for September 2026.", ["Kestrel; delivery; planned; 2026-05; -", "Kestrel; launch; planned; 2026-09; -"]),
    ("fr", "Les essais du satellite Kestrel s'achèveront en avril 2026 ; son lancement est alors attendu en juillet 2026.", ["Kestrel; test; planned; 2026-04; -", "Kestrel; launch; planned; 2026-07; -"]),
    ("ru", "Пуск ракеты тогда назначен на июнь 2026 года.", ["-; launch; planned; 2026-06; -"]),
    ("ru", "Запуск спутника «Кречет» тогда планировали на октябрь 2026 года, теперь он назначен на май 2027 года.", ["Krechet; launch; postponed; 2027-05; 2026-10"]),
    # of two plans told in a row the first date is no time of planning
    ("en", "On 12 May 2026 the launch of a satellite is planned from Kourou, and on 20 May 2026 from Baikonur.", ["-; launch; planned; 2026-05-12; -"]),
    ("ru", "В мае запуск спутника запланирован с Байконура, а в июне с Восточного.", ["-; launch; planned; 2026-05; -"]),
    # what is under study beside what is planned
    ("en", "A military version is under consideration, and the Kestrel satellite will be launched in May 2026.", ["Kestrel; launch; planned; 2026-05; -"]),
    ("fr", "Une constellation est à l'étude et le satellite Kestrel sera lancé en mai 2026.", ["Kestrel; launch; planned; 2026-05; -"]),
    ("ru", "Спутник «Кречет» рассматривается как первый шаг, его запуск запланирован на май 2026 года.", ["Krechet; launch; planned; 2026-05; -"]),
    ("en", "A launch of the Kestrel satellite in 2028 is under consideration.", ["Kestrel; launch; proposed; 2028; -"]),
    # needs are no wishes, and what somebody did not say is no denial of the date behind it
    ("en", "The Kestrel satellite serving Ghana's needs was launched in October.", ["Kestrel; launch; achieved; 2025-10; -"]),
    ("en", "The company did not give a reason for the change but hopes to launch the Kestrel satellite before June 2026.", ["Kestrel; launch; planned; ../2026-06; -"]),
    # changed plans are moved only where their date is told
    ("en", "The agency updated its schedule to include a launch of the Kestrel satellite in May 2026.", ["Kestrel; launch; planned; 2026-05; -"]),
    ("ru", "Эту отрасль двигает спрос, и запуск спутника «Кречет» состоится в мае 2026 года.", ["Krechet; launch; planned; 2026-05; -"]),
    # a plan of another craft in a clause that opens with "while" is none that was replaced
    ("fr", "Le satellite Kestrel-1 sera lancé en mai 2026, alors que Kestrel-2 était attendu en 2027.", ["Kestrel-1; launch; planned; 2026-05; -", "Kestrel-2; launch; planned; 2027; -"]),
    # what a participle or relative clause tells of a thing has a day of its own, and ends where the verb of that thing follows
    ("fr", "Le satellite Kestrel, endommagé en novembre 2025, a été remis en service en février 2026.", ["Kestrel; service; achieved; 2026-02; -"]),
    ("fr", "Acquis en 2022, le satellite Kestrel est entré en service en février 2026.", ["Kestrel; service; achieved; 2026-02; -"]),
    ("fr", "Le satellite Kestrel, qui avait été endommagé en novembre 2025, a repris du service en février 2026.", ["Kestrel; service; achieved; 2026-02; -"]),
    ("en", "The Kestrel satellite, damaged in November 2025, entered service in February 2026.", ["Kestrel; service; achieved; 2026-02; -"]),
    ("ru", "Спутник «Кречет», повреждённый в ноябре 2025 года, введён в строй в феврале 2026 года.", ["Krechet; service; achieved; 2026-02; -"]),
    ("fr", "Le satellite Kestrel, dont le lancement est prévu début 2029, sera dévoilé en mai 2026.", ["Kestrel; launch; planned; 2029-33; -", "Kestrel; other; planned; 2026-05; -"]),
    ("fr", "L'équipage de la mission Kestrel, dont le départ a glissé de septembre 2028 à début 2029, sera dévoilé en mai 2026.", ["Kestrel; launch; postponed; 2029-33; 2028-09", "Kestrel; other; planned; 2026-05; -"]),
    # what was put off in an aside is set for the date of the main clause; "in December" only says when it was put off
    ("ru", "Пуск ракеты «Кречет», который несколько раз откладывался, назначен на 12 мая.", ["Krechet; launch; postponed; 2026-05-12; -"]),
    ("ru", "Запуск спутника «Кречет», отложенный в декабре, намечен на 12 мая.", ["Krechet; launch; postponed; 2026-05-12; -"]),
    ("en", "The launch of the Kestrel satellite, put off in December, is set for 12 May.", ["Kestrel; launch; postponed; 2026-05-12; -"]),
    ("ru", "«Вектор» приостановил третий пуск ракеты «Кречет», запланированный на август.", ["Krechet; launch; postponed; -; 2026-08"]),
    # a hope is for what is to come; until when something was held up is to come, too
    ("ru", "Посол выразил надежду на запуск спутника «Кречет» в мае.", ["Krechet; launch; planned; 2026-05; -"]),
    ("fr", "L'ambassadeur a exprimé l'espoir d'un lancement de Kestrel en mai.", ["Kestrel; launch; planned; 2026-05; -"]),
    ("ru", "Поставка спутника «Кречет» задержалась до мая.", ["Krechet; delivery; postponed; 2026-05; -"]),
    # of what is decided at talks on a launch, the launch is told
    ("ru", "На совещании по вопросам запуска «Кречета» решено перенести старт на май.", ["Krechet; launch; postponed; 2026-05; -"]),
    ("ru", "После переговоров о спутнике запуск ракеты «Кречет» состоялся 26 ноября.", ["Krechet; launch; achieved; 2025-11-26; -"]),
    ("en", "After a meeting on safety the launch of the Kestrel satellite took place on 26 November.", ["Kestrel; launch; achieved; 2025-11-26; -"]),
    # done in part, works are under way
    ("ru", "Строительство стартового комплекса «Кречет» завершено на 85%.", ["Krechet; construction; started; -; -"]),
    ("ru", "Сборка спутника «Кречет» закончена более чем наполовину.", ["Krechet; construction; started; -; -"]),
    ("ru", "Сборка спутника «Кречет» завершена на 100%.", ["Krechet; construction; achieved; -; -"]),
    ("en", "Construction of the Kestrel launch complex is two-thirds complete.", ["Kestrel; construction; started; -; -"]),
    ("en", "Construction of the Kestrel launch complex has been 85 percent completed.", ["Kestrel; construction; started; -; -"]),
    ("fr", "La construction du complexe Kestrel est achevée à 85 %.", ["Kestrel; construction; started; -; -"]),
    ("fr", "L'assemblage du satellite Kestrel est terminé aux trois quarts.", ["Kestrel; construction; started; -; -"]),
    ("en", "The failure investigation of the Kestrel rocket will be completed in May 2026.", ["Kestrel; other; planned; 2026-05; -"]),
)  # fmt: skip

NOTHING = (
    # who looks how works get on has tested nothing
    ("ru", "26 июня ход работ на стартовом комплексе «Кречет» проверил губернатор."),
    ("ru", "26 июня губернатор проверил ход строительства станции «Кречет»."),
    # what talks are on has not happened on their day
    ("ru", "26 ноября состоялся телефонный разговор министров о запуске спутника «Кречет»."),
    ("ru", "26 ноября в Москве прошло совещание по вопросам строительства станции «Кречет»."),
    ("fr", "Des pourparlers sur le lancement du satellite Kestrel se sont tenus le 26 novembre à Paris."),
    ("en", "Talks on construction of the Kestrel station were held in Paris on 26 November."),
    ("en", "A phone call about the launch of the Kestrel satellite took place on 26 November."),
    # how much a rocket can carry, what paves the way, talks that go on, works that do not
    ("en", "SpaceX says that Starship can lift 150 tonnes into orbit in 2026."),
    ("fr", "Le satellite Kestrel doit ouvrir la voie à une constellation en 2027."),
    ("fr", "Des discussions sont en cours pour le lancement du satellite Kestrel."),
    ("ru", "Не идет строительство космодрома."),
    ("en", "After three weather postponements the H-IIA rose from Tanegashima on 7 September 2026, carrying the satellite."),
)
