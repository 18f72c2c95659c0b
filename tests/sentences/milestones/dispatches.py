"""What dispatches tell in one construction, language beside language, and its near neighbours."""

TOLD = (
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
)
"""Language, text and its milestones: programme; kind; status; target; previous."""
NOTHING = (
    ("fr", "Le vol des ministres vers Rome s'est achevé en mer."),
    ("ru", "Интеграция в ЕС завершится в 2030 году."),
)
