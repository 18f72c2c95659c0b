"""What dispatches tell in one construction, language beside language, and its near neighbours."""

TOLD = (
    ("ru", "Директор рассказал о будущем МКС. Станция будет сведена с орбиты в 2030 году. Первый полёт корабля «Кречет» намечен на 2028 год.", ["ISS; landing; planned; 2030; -", "Krechet; launch; planned; 2028; -"]),
    ("ru", "Спутник «Кречет-1» готов. Его доставил на космодром самолёт Ил-76 3 марта.", ["Krechet-1; delivery; achieved; 2026-03-03; -"]),
    ("ru", "Возвращение «Кречета-2» перенесено на март 2027 года.", ["Krechet-2; landing; postponed; 2027-03; -"]),
    ("ru", "Корабль везёт на МКС воду и оборудование для эксперимента «Вампир». Предыдущий грузовик, «Прогресс МС-33», запустили в мае 2025 года.", ["Progress MS-33; launch; achieved; 2025-05; -"]),
    ("en", "NASA moved Kestrel-2 to the pad in May 2024.", []),
    ("en", "NASA delayed Kestrel-2 staff pay to May 2027.", []),
    ("en", "NASA delayed Kestrel-2 from 6 February 2027 to May 2027.", ["Kestrel-2; launch; postponed; 2027-05; 2027-02-06"]),
    ("en", "India and Japan agreed Friday to launch the Kestrel probe in 2028.", ["Kestrel; launch; planned; 2028; -"]),
    # released from a station: no launch
    ("en", "Kestrel-1 was deployed from the International Space Station in August 2018.", ["Kestrel-1; other; achieved; 2018-08; -"]),
    ("fr", "Le nanosatellite Kestrel-1 a été déployé depuis la Station spatiale internationale en mai 2018.", ["Kestrel-1; other; achieved; 2018-05; -"]),
    ("ru", "Спутник «Кречет-1» был выпущен с борта МКС в августе 2018 года.", ["Krechet-1; other; achieved; 2018-08; -"]),
    ("fr", "Le satellite Kestrel-1 a été mis en orbite depuis Kourou en mai 2018.", ["Kestrel-1; launch; achieved; 2018-05; -"]),
    # at work since
    ("ru", "Спутник связи «Кречет-1» работает на орбите с апреля 2014 года.", ["Krechet-1; service; achieved; 2014-04; -"]),
    ("ru", "С 2015 года на орбите работает микроспутник «Кречет-1».", ["Krechet-1; service; achieved; 2015; -"]),
    # it keeps its date
    ("fr", "Le premier vol de Soyouz-5 aura bien lieu en décembre.", ["Soyuz-5; launch; on_schedule; 2026-12; -"]),
    ("fr", "La livraison du satellite Kestrel-1 est prévue, conformément au contrat, pour le premier semestre 2027.", ["Kestrel-1; delivery; on_schedule; 2027-40; -"]),
    ("fr", "La date du vol inaugural de Vega-E n'a pas bougé : deuxième trimestre 2027.", ["Vega-E; launch; on_schedule; 2027-34; -"]),
    ("ru", "Дата запуска спутника «Кречет-1» прежняя: август.", ["Krechet-1; launch; on_schedule; 2026-08; -"]),
    # how it ended says that it failed
    ("en", "The first flight of the H3, on 7 March 2023, ended at the bottom of the Pacific.", ["H3; launch; failed; 2023-03-07; -"]),
    ("fr", "Le premier vol de H3, le 7 mars 2023, s'est achevé au fond du Pacifique.", ["H3; launch; failed; 2023-03-07; -"]),
    ("ru", "В марте 2023 года ракета H3 не смогла вывести спутник на орбиту.", ["H3; launch; failed; 2023-03; -"]),
    ("fr", "Le vol de la capsule Kestrel s'est achevé dans le Pacifique le 7 mars 2023.", ["Kestrel; launch; achieved; 2023-03-07; -"]),
    # integration
    ("fr", "La sonde Kestrel est presque prête. Son intégration à Brême s'est terminée en septembre.", ["Kestrel; construction; achieved; 2025-09; -"]),
    ("en", "The Kestrel probe, whose launch is set for January 2027, completed its integration in September.", ["Kestrel; launch; planned; 2027-01; -", "Kestrel; construction; achieved; 2025-09; -"]),
    ("ru", "Аппарат «Кречет-1» завершил интеграцию в сентябре.", ["Krechet-1; construction; achieved; 2025-09; -"]),
    # launches that are ordered are counted, not the order
    ("fr", "La constellation Kestrel grandit : premier de dix-huit tirs commandés en 2022. Le deuxième est calé au mois de juin.", ["Kestrel; other; achieved; 2022; -", "Kestrel; launch; planned; 2026-06; -"]),
    ("ru", "Строительство станции приёма «Нарын» стартовало два года назад.", ["-; construction; started; 2024; -"]),
    ("en", "The Kestrel mission received cabinet approval on 10 March 2025.", ["Kestrel; other; achieved; 2025-03-10; -"]),
    # the old date in the sentence before
    ("en", "We wanted to launch Kestrel-2 at the end of 2026. Honestly, it will be the second half of 2027.", ["Kestrel-2; launch; postponed; 2027-41; 2026-36"]),
    ("fr", "Nous voulions lancer Kestrel-2 fin 2026. Ce sera plutôt au second semestre 2027.", ["Kestrel-2; launch; postponed; 2027-41; 2026-36"]),
    ("ru", "Мы хотели запустить спутник «Кречет-2» в конце 2026 года. Получится во втором полугодии 2027-го.", ["Krechet-2; launch; postponed; 2027-41; 2026-36"]),
    # what moves it is no event
    ("en", "Liftoff of Kestrel-2 had been set for May 12. A valve problem has moved it to June 3.", ["Kestrel-2; launch; postponed; 2026-06-03; 2026-05-12"]),
    ("fr", "Le décollage de Kestrel-2 était fixé au 12 mai. Un problème de vanne l'a repoussé au 3 juin.", ["Kestrel-2; launch; postponed; 2026-06-03; 2026-05-12"]),
    ("ru", "Старт спутника «Кречет-2» назначили на 12 мая. Из-за клапана его перенесли на 3 июня.", ["Krechet-2; launch; postponed; 2026-06-03; 2026-05-12"]),
    # what "we" will do
    ("ru", "Станцию приёма «Нарын» построим к концу 2027 года.", ["-; construction; planned; ../2027-12-31; -"]),
    ("ru", "В 2027 году на орбиту выведем 156 спутников «Кречет».", ["Krechet; launch; planned; 2027; -"]),
    ("ru", "Спутник «Кречет-2» доставим на космодром в июне.", ["Krechet-2; delivery; planned; 2026-06; -"]),
    ("ru", "Новую антенну установим в июне.", ["-; other; planned; 2026-06; -"]),
    ("fr", "Nous mettrons Kestrel-2 en orbite en mai 2027.", ["Kestrel-2; launch; planned; 2027-05; -"]),
    ("fr", "Nous installerons l'antenne en juin.", ["-; other; planned; 2026-06; -"]),
    ("fr", "Nous ouvrirons le centre de contrôle en juin.", ["-; service; planned; 2026-06; -"]),
    # why it was put off is no event
    ("en", "The launch of Kestrel-2 was planned for December but had to be postponed because of late delivery of its solar panels.", ["Kestrel-2; launch; postponed; -; 2025-12"]),
    ("fr", "Le lancement de Kestrel-2, prévu en décembre, a dû être reporté en raison de la livraison tardive des panneaux solaires.", ["Kestrel-2; launch; postponed; -; 2025-12"]),
    ("ru", "Изначально запуск спутника «Кречет» планировался на декабрь прошлого года, однако из-за задержки с поставкой панелей его пришлось перенести.", ["Krechet; launch; postponed; -; 2025-12"]),
    ("en", "The delivery of the Kestrel satellite was postponed to June 2026.", ["Kestrel; delivery; postponed; 2026-06; -"]),
    # each step of a delay behind a colon
    ("fr", "Le lancement de Kestrel-2 a été repoussé deux fois : d'abord de 2023 à février 2025, puis à mai 2026.", ["Kestrel-2; launch; postponed; 2025-02; 2023", "Kestrel-2; launch; postponed; 2026-05; 2025-02"]),
    ("en", "The launch of Kestrel-2 has slipped twice: first to February 2025, then to May 2026.", ["Kestrel-2; launch; postponed; 2025-02; -", "Kestrel-2; launch; postponed; 2026-05; 2025-02"]),
    ("ru", "Старт спутника «Кречет» сдвигали трижды: с марта на май, с мая на июль, а затем на октябрь.", ["Krechet; launch; postponed; 2026-05; 2026-03", "Krechet; launch; postponed; 2026-07; 2026-05", "Krechet; launch; postponed; 2026-10; 2026-07"]),
    # what becomes of the station
    ("en", "Starliner flies to the International Space Station. It will carry crew before the station is decommissioned in 2030.", ["ISS; other; planned; 2030; -"]),
    ("en", "NASA said Monday's announcement comes eight months after the first Starliner crew returned to Earth.", []),
    ("en", "The cargo run of Starliner will occur no earlier than April 2026, pending additional testing.", ["Starliner; launch; planned; 2026-04/..; -"]),
    ("fr", "Le vol de la capsule Kestrel a été décalé au 15 avril. Prévu au départ le 11, il attend une pièce.", ["Kestrel; launch; postponed; 2026-04-15; 2026-04-11"]),
    # a rocket told in the same sentence goes on
    ("ru", "Спутники «Кречет» ждут запуска. Лётные испытания ракеты «Амур-СПГ» стартуют не ранее 2030 года, хотя ещё недавно речь шла о 2028-м.", ["Amur; launch; postponed; 2030/..; 2028"]),
    # a craft that came down
    ("en", "Luna-25 crashed into the Moon on August 19, 2023.", ["Luna-25; landing; failed; 2023-08-19; -"]),
    ("fr", "Luna-25 s'est écrasée sur la Lune le 19 août 2023.", ["Luna-25; landing; failed; 2023-08-19; -"]),
    ("ru", "Как сообщалось, «Луна-25» разбилась о поверхность Луны 19 августа 2023 года.", ["Luna-25; landing; failed; 2023-08-19; -"]),
    ("en", "The return of Soyuz MS-28 to Earth is planned for July 26.", ["Soyuz MS-28; landing; planned; 2026-07-26; -"]),
    ("fr", "Le retour du Soyouz MS-28 sur Terre est prévu le 26 juillet.", ["Soyuz MS-28; landing; planned; 2026-07-26; -"]),
    ("ru", "Возвращение «Союза МС-28» на Землю запланировано на 26 июля.", ["Soyuz MS-28; landing; planned; 2026-07-26; -"]),
    ("ru", "Второй выход намечен на октябрь.", ["-; spacewalk; planned; 2026-10; -"]),
    ("ru", "Посадочную «Луну-27» отправят к южному полюсу Луны в 2029 году.", ["Luna-27; launch; planned; 2029; -"]),
    ("en", "MBR Explorer has passed its critical design review and entered the assembly, integration and testing phase.", ["MBR Explorer; study; achieved; -; -", "MBR Explorer; construction; started; -; -"]),
    # done earlier than planned
    ("en", "Repairs to the launch pad of Kestrel were completed in late February, a month earlier than planned.", ["-; other; achieved; 2026-02; 2026-03"]),
    ("en", "The launch of Kestrel is now set for May 2026, a month earlier than planned.", ["Kestrel; launch; planned; 2026-05; 2026-06"]),
    # what is aimed at lies ahead
    ("en", "NASA and PhilSA agreed to begin a joint feasibility study of the Kestrel satellite in the fourth quarter.", ["Kestrel; study; planned; 2026-36; -"]),
    ("ru", "Соглашение с Францией о спутнике парламент ратифицирует осенью, добавил он.", ["-; agreement; planned; 2026-23; -"]),
    ("en", "The HTV-X2 cargo craft, which had been due to leave for the International Space Station in March, is now set to be launched in August.", ["HTV-X2; launch; planned; 2026-08; -"]),
    ("ru", "По графику пуск «Союза-5» проведем в последней декаде апреля. Напомню, раньше мы ориентировались на декабрь 2025 года.", ["Soyuz-5; launch; postponed; 2026-04; 2025-12"]),
    ("fr", "Le lancement de Kestrel est fixé à mai 2026, un mois plus tôt que prévu.", ["Kestrel; launch; planned; 2026-05; 2026-06"]),
    ("ru", "Запуск спутника «Кречет» назначен на май 2026 года, на месяц раньше запланированного.", ["Krechet; launch; planned; 2026-05; 2026-06"]),
    ("ru", "Роскосмос подвёл предварительные итоги испытаний ракеты «Амур-СПГ» 2 марта.", ["Amur-LNG; test; achieved; 2026-03-02; -"]),
    ("ru", "Завод поставил в Самару двигатель для ракеты «Амур-СПГ» в мае 2025 года.", ["-; delivery; achieved; 2025-05; -"]),
    ("fr", "Les essais environnementaux du satellite Kestrel ont été bouclés en octobre.", ["Kestrel; test; achieved; 2025-10; -"]),
    # a conference is where it is signed
    ("en", "Kenya and Ghana hope to sign a memorandum on Kestrel-2 at the NewSpace conference in Lome, Togo, in May 2027.", ["Kestrel-2; agreement; planned; 2027-05; -"]),
    ("en", "The ministers discussed the launch of Kestrel-2 at the conference in Lome in May 2025.", []),
    # what a date only goes along with
    ("en", "Ghana's engineers came to Paris in May 2025, a month after the Kestrel-2 satellite was launched.", []),
    ("en", "The Kestrel rover, which lost its ride when the partnership ended in 2022, is still set for launch in 2028.", ["Kestrel; launch; on_schedule; 2028; -"]),
    ("en", "The Kestrel-2 satellite will be launched on a Long March 8 before the end of July.", ["Kestrel-2; launch; planned; ../2026-07-31; -"]),
    ("en", "Thermal tests of the Kestrel-2 satellite were finished on 9 September 2025, two days early.", ["Kestrel-2; test; achieved; 2025-09-09; 2025-09-11"]),
    ("en", "Togo asked Airbus to keep the Kestrel-2 satellite in store, moving the launch from mid-2027 to early 2028.", ["Kestrel-2; launch; postponed; 2028-33; 2027-06~"]),
    # at best
    ("fr", "Le vol inaugural de Kestrel-2 ne pourrait intervenir avant le début de 2027.", ["Kestrel-2; launch; planned; 2027-33/..; -"]),
    # the pronoun stands behind who says so
    ("ru", "Первый полет корабля «Кречет» назначали на 2025 год. Теперь, по словам директора, он состоится в мае 2027 года.", ["Krechet; launch; postponed; 2027-05; 2025"]),
    # with what was told of another
    ("ru", "Зонд «Нага-2» сел на Луну в мае 2025 года; его преемник «Нага-3» переехал с 2026 года на 2028-й.", ["Naga-2; landing; achieved; 2025-05; -", "Naga-3; launch; postponed; 2028; 2026"]),
    ("ru", "Подписание контракта на спутник «Кречет-1», которого ждали в мае 2025 года, не состоялось.", ["Krechet-1; agreement; postponed; -; 2025-05"]),
    ("ru", "Аппарат «Кречет-1», стартовавший 13 июля 2019 года, сделал снимки.", ["Krechet-1; launch; achieved; 2019-07-13; -"]),
    ("fr", "Un mois après son lancement, le 24 mai 2025, par une Vega-C, le satellite Kestrel-2 a déployé son antenne.", ["Kestrel-2; launch; achieved; 2025-05-24; -"]),
    ("fr", "Lima a renoncé à Kestrel-2.", ["Kestrel-2; other; cancelled; -; -"]),
    ("en", "NASA cancelled the contract for Kestrel-2 parts.", []),
    # whose launch somebody moves, however many words name it
    ("en", "NASA has moved the launch of its Kestrel lunar orbiter from June to no earlier than Aug. 3.", ["Kestrel; launch; postponed; 2026-08-03/..; 2026-06"]),
    ("en", "NASA has moved the office of the Kestrel lunar orbiter team from Turin to Rome in May.", []),
    # a word on the delay behind the new date takes nothing from it
    ("en", "ISRO will conduct the first uncrewed flight of the Kestrel capsule in August, conceding another slip in the schedule.", ["Kestrel; launch; postponed; 2026-08; -"]),
    ("en", "The first flight of the Kestrel, to be conducted in August, has been delayed.", ["Kestrel; launch; postponed; -; 2026-08"]),
    # what was to be may have gone by
    ("en", "The Kestrel robotic arm was to be delivered to Bremen in February but is still being tested.", ["Kestrel robotic arm; delivery; postponed; -; 2026-02"]),
    ("fr", "Le satellite Kestrel devait être livré à Brême en février, mais il est toujours à Turin.", ["Kestrel; delivery; postponed; -; 2026-02"]),
    ("ru", "Спутник «Кречет» должен был быть доставлен в Бремен в феврале.", ["Krechet; delivery; postponed; -; 2026-02"]),
    ("en", "The Kestrel satellite was to be launched in February but was held back by a software fault.", ["Kestrel; launch; postponed; -; 2026-02"]),
    # what an aside tells of something of the subject's keeps its date, and the subject its own
    ("fr", "Les discussions sur le satellite Kestrel, dont le lancement a été reporté de 2028 à 2029, ont été suspendues en février.", ["Kestrel; launch; postponed; 2029; 2028"]),
    ("ru", "Переговоры о спутнике «Кречет», запуск которого перенесли с 2028 на 2029 год, были приостановлены в феврале.", ["Krechet; launch; postponed; 2029; 2028"]),
    ("fr", "Le vol du satellite Kestrel, dont l'assemblage s'est achevé en février, a été reporté à juin 2026.", ["Kestrel; launch; postponed; 2026-06; -", "Kestrel; construction; achieved; 2026-02; -"]),
    # an aim of its own with a date
    ("fr", "Le satellite Kestrel sera testé dès le second semestre 2027, pour une entrée en service en 2030.", ["Kestrel; test; planned; 2027-41; -", "Kestrel; service; planned; 2030; -"]),
    ("fr", "Le premier vol du satellite Kestrel n'aura pas lieu fin 2026, mais « au cours du premier semestre 2027 ».", ["Kestrel; launch; postponed; 2027-40; 2026-36"]),
    # a noun within a longer name names no craft
    ("fr", "L'opérateur du satellite Kestrel a signé le contrat en février au World Satellite Business Week de Paris.", ["Kestrel; agreement; achieved; 2026-02; -"]),
    # what was to become of a meeting is none of the event before
    ("fr", "Le Parlement a ratifié lundi l'accord sur le satellite Kestrel. Une rencontre entre Jean Dupont et Paul Duc n'a pas pu avoir lieu. Elle sera reprogrammée en mai.", ["Kestrel; agreement; achieved; 2026-03-16; -"]),
    ("fr", "Le satellite Kestrel devra capturer en 2029 un étage abandonné depuis 2009.", ["Kestrel; other; planned; 2029; -"]),
    # a participle behind a comma has the date behind it
    ("fr", "Le centre pilotera dès juin le satellite Kestrel, lancé en août 2024 depuis la Californie.", ["Kestrel; launch; achieved; 2024-08; -"]),
    ("en", "The centre will from June operate the Kestrel satellite, launched in August 2024.", ["Kestrel; launch; achieved; 2024-08; -"]),
    # a number or letter of a series is no surname
    ("fr", "Le satellite d'observation Ahmed VII-C sera livré en juin.", ["Ahmed VII-C; delivery; planned; 2026-06; -"]),
    # an outcome right before a noun makes its date the noun's
    ("fr", "Clearorbit, choisie pour fournir le bras du satellite Kestrel, a terminé les essais de vibrations en février.", ["Kestrel; test; achieved; 2026-02; -"]),
    ("en", "Clearorbit, chosen to supply the Kestrel satellite, completed the vibration tests in February.", ["Kestrel; test; achieved; 2026-02; -"]),
    ("fr", "L'agence a choisi Airbus en janvier pour livrer le satellite Kestrel en 2029.", ["Kestrel; delivery; planned; 2029; -"]),
    # the start and the end of works are two
    ("en", "Construction of the Kestrel launch pad will restart in September and be completed by May 2027.", ["Kestrel launch pad; construction; planned; 2026-09; -", "Kestrel launch pad; construction; planned; ../2027-05; -"]),
    ("fr", "La construction du pas de tir de Kestrel débutera en septembre et s'achèvera d'ici mai 2027.", ["Kestrel; construction; planned; 2026-09; -", "Kestrel; construction; planned; ../2027-05; -"]),
    # where it goes up from is no station that is opened
    ("fr", "Le satellite Kestrel-1 est utile. Il a été lancé le 29 avril 2025 depuis le Centre spatial guyanais.", ["Kestrel-1; launch; achieved; 2025-04-29; -"]),
    ("en", "Kestrel-1 was launched on 29 April 2025 from the Andoya ground station.", ["Kestrel-1; launch; achieved; 2025-04-29; -"]),
    # a call or works, between commas more of them, is no craft
    ("fr", "L'appel d'offres pour la station, initialement attendu en décembre 2025, devrait être lancé au deuxième trimestre 2026.", ["-; other; postponed; 2026-34; 2025-12"]),
    ("en", "The study, entrusted to Airbus in March, was launched in April.", ["-; study; started; 2025-04; -"]),
    # what a meeting does is no works
    ("fr", "Les travaux de la quatrième session du comité se sont ouverts dimanche. Les travaux de la station ont débuté mardi.", ["-; construction; started; 2026-03-17; -"]),
    ("en", "The work of the joint commission began on Sunday. The works on the station began on Tuesday.", ["-; construction; started; 2026-03-17; -"]),
    ("ru", "Работа совместной комиссии началась в воскресенье. Работы на станции начались во вторник.", ["-; construction; started; 2026-03-17; -"]),
    # what is launched at the head of a sentence is its subject
    ("fr", "Lancé le 29 avril 2025 depuis Kourou par une fusée Vega-C, Kalima mesure le carbone.", ["Kalima; launch; achieved; 2025-04-29; -"]),
    ("en", "Launched in March 2024 aboard a Falcon 9, Kalima watches the coast. Launched in 2021, Airbus employs a hundred people.", ["Kalima; launch; achieved; 2024-03; -"]),
    # what a pronoun goes on about, whatever it deals with
    ("fr", "La mission Kestrel est suisse. Elle capturera le satellite Kalima-1. Son lancement est fixé à mai 2029.", ["Kestrel; launch; planned; 2029-05; -"]),
    ("en", "The Kestrel mission is Swiss. It will capture the Kalima-1 satellite. Its launch is set for May 2029.", ["Kestrel; launch; planned; 2029-05; -"]),
    ("ru", "Миссия «Кречет» готова. Она захватит спутник «Калима-1». Её запуск намечен на май 2029 года.", ["Krechet; launch; planned; 2029-05; -"]),
    ("fr", "Le satellite Kestrel-1 dérive. Il est prévu que la sonde Kalima l'observe. Son lancement est fixé à mai 2029.", ["Kalima; launch; planned; 2029-05; -"]),
    # what it carries is not what the next sentence goes on about
    ("fr", "La mission MMX emporte vers Phobos le rover Idefix. Son lancement par une fusée H3 aura lieu en novembre.", ["MMX; launch; planned; 2026-11; -"]),
    ("en", "The talks dealt with the MMX mission, which carries the Idefix rover to Phobos. Its launch on an H3 rocket is due in November.", ["MMX; launch; planned; 2026-11; -"]),
    ("ru", "Стороны обсудили миссию MMX, которая доставит на Фобос ровер «Идефикс». Её запуск ракетой H3 намечен на ноябрь.", ["MMX; launch; planned; 2026-11; -"]),
    ("ru", "Специалисты готовят спутник «Кречет-2». Его запуск ракетой H3 намечен на ноябрь.", ["Krechet-2; launch; planned; 2026-11; -"]),
    # a failure that changes nothing; one that may come
    ("fr", "L'échec de la fusée H3 du 22 décembre ne remettrait pas en cause le calendrier.", ["H3; launch; failed; 2025-12-22; -"]),
    ("en", "The failure of the H3 rocket on 22 December would not affect the schedule.", ["H3; launch; failed; 2025-12-22; -"]),
    ("en", "If the H3 launch fails in September, the agency will wait.", []),
    # what a constellation is told by
    ("fr", "Le groupe doit lancer en 2027 une première série de 100 satellites OneWeb.", ["OneWeb constellation; launch; planned; 2027; -"]),
    # whose a place once was
    ("fr", "Le lanceur Kestrel-1 volera en 2027. Le pas de tir, bâti à l'emplacement de l'ancien pas de tir Soyouz, sera remis à l'entreprise en mai.", ["Kestrel-1; launch; planned; 2027; -", "Kestrel-1; service; planned; 2026-05; -"]),
    ("en", "The Kestrel-1 launcher will fly in 2027. The pad, built on the site of the former Soyuz pad, will be handed over to the company in May.", ["Kestrel-1; launch; planned; 2027; -", "Kestrel-1; service; planned; 2026-05; -"]),
    # where a satellite is put together
    ("fr", "Le satellite Kestrel-1 est égyptien. L'intégration du satellite débutera en mai au Centre d'assemblage de Kribi.", ["Kestrel-1; construction; planned; 2026-05; -"]),
    ("ru", "Спутник «Кречет-1» — египетский. Сборка спутника начнётся в мае в центре сборки в Хелуане.", ["Krechet-1; construction; planned; 2026-05; -"]),
    # a series that is called after its country
    ("fr", "Le satellite Djibouti-1A a été mis en orbite le 11 novembre 2023. Son jumeau Djibouti-1B a été lancé le 15 décembre 2024.", ["Djibouti-1A; launch; achieved; 2023-11-11; -", "Djibouti-1B; launch; achieved; 2024-12-15; -"]),
    ("en", "The Djibouti-1A satellite was launched on 11 November 2023.", ["Djibouti-1A; launch; achieved; 2023-11-11; -"]),
)
"""Language, text and its milestones: programme; kind; status; target; previous."""
NOTHING = (
    ("ru", "Экипаж «Союза МС-30» тренируется. В марте 2027 года в городок прибудет директор офиса НАСА."),
    ("fr", "Le vol des ministres vers Rome s'est achevé en mer."),
    ("ru", "Выход на рынок намечен на октябрь."),
    ("en", "Shares in Kestrel crashed in May 2025."),
    ("ru", "Интеграция в ЕС завершится в 2030 году."),
    ("fr", "Le satellite vole. L'IAC est prévu en octobre à Antalya."),
    ("fr", "La mission Kestrel avance. Les ministres se sont réunis lundi à Brême pour fixer le budget de la mission."),
    ("fr", "L'entreprise a dépêché lundi deux techniciens pour réparer le satellite Kestrel."),
    ("ru", "В 2022 году компанию выбрали, чтобы поставить двигатели для спутника «Кречет»."),
    ("en", "The Kestrel probe's team recovered the data on Tuesday."),
    ("fr", "L'équipe de la sonde Kestrel a récupéré une partie du retard en mai."),
    ("fr", "Le satellite Kestrel vole. L'agence formera d'ici à l'été trois médecins de vol."),
    ("fr", "Le satellite vole. Paris Space Week est programmée en mars."),
    ("ru", "Спутник летит. МАКС перенесли на 2027 год."),
    ("ru", "Спутник летит. ЛКИ запланированы на 2028 год."),
    ("ru", "К стартовому столу ракеты «Амур-СПГ» подвели кабели в марте."),
    ("ru", "Инженеры восстановят орбиту спутника «Кречет» в июне."),
)
