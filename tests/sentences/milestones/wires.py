"""Dates that are not those of the event told beside them, in dispatches as agencies write them."""

TOLD = (
    # the day on which something was put off, and that of its reason
    ("en", "NASA delayed the launch of Kestrel-2 on Monday.", ["Kestrel-2; launch; postponed; -; -"]),
    ("en", "The launch of Kestrel-2 was postponed last week because of a leak.", ["Kestrel-2; launch; postponed; -; -"]),
    ("en", "The agency was informed of the delay of Kestrel-2 on 2 March.", ["Kestrel-2; launch; postponed; -; -"]),
    ("en", "The launch of Kestrel-2 has been delayed a week to March 25.", ["Kestrel-2; launch; postponed; 2026-03-25; 2026-03-18"]),
    ("en", "The launch of Kestrel-2 was planned for October 2025 but was deferred after the PSLV-C61 failure last May.", ["Kestrel-2; launch; postponed; -; 2025-10"]),
    ("en", "Kestrel-2 was delayed by the Vega-C failure in December 2022.", ["Kestrel-2; launch; postponed; -; -"]),
    ("en", "The launch of Kestrel-2 slipped after a leak to May.", ["Kestrel-2; launch; postponed; 2026-05; -"]),
    ("fr", "Le lancement de Kestrel-2 a été reporté lundi.", ["Kestrel-2; launch; postponed; -; -"]),
    ("ru", "Запуск «Кречета-2» отложили в понедельник.", ["Krechet-2; launch; postponed; -; -"]),
    # not before: a contracted negative
    ("en", "Kestrel-2 won't fly until 2027 because of a bad valve.", ["Kestrel-2; launch; planned; 2027/..; -"]),
    ("en", "Kestrel-2 isn't expected to launch until late 2027.", ["Kestrel-2; launch; planned; 2027-36/..; -"]),
    # the last day of a window
    ("en", "Kestrel-2 will launch on April 3. The launch window extends through April 20.", ["Kestrel-2; launch; planned; 2026-04-03; -"]),
    ("en", "The launch window for Kestrel-2 runs from April 3 to April 20.", ["Kestrel-2; launch; planned; 2026-04-03/2026-04-20; -"]),
    ("fr", "La fenêtre de lancement de Kestrel-2 s'étend jusqu'au 20 avril.", []),
    ("ru", "Стартовое окно для пуска «Кречета-2» откроется 3 апреля и закроется 20 апреля.", ["Krechet-2; launch; planned; 2026-04-03; -"]),
    # a failure after liftoff is that of the launch told before
    ("en", "The first launch of Spectrum, in March 2025, failed shortly after liftoff.", ["Spectrum; launch; failed; 2025-03; -"]),
    ("en", "Spectrum's first launch, in March 2025, ended about 30 seconds after liftoff, when the rocket fell into the sea.", ["-; launch; failed; 2025-03; -"]),
    ("en", "The rocket exploded in December 2025 shortly after launch.", ["-; launch; failed; 2025-12; -"]),
    ("ru", "Первый пуск «Спектрума» в марте 2025 года завершился через 30 секунд после старта, когда ракета упала в море.", ["Spektrum; launch; failed; 2025-03; -"]),
    # who made a thing
    ("en", "A satellite built by Airbus failed in orbit in May 2025.", []),
    ("en", "A satellite built by Airbus in May 2025 will be launched in 2027.", ["-; construction; achieved; 2025-05; -", "-; launch; planned; 2027; -"]),
    # a region is no name
    ("en", "A Gulf satellite built in Dubai will be launched in 2028.", ["Gulf satellite; launch; planned; 2028; -"]),
    # an adverb that opens a sentence is no name
    ("en", "Originally, the probe was to fly in 2027.", ["-; launch; planned; 2027; -"]),
    ("en", "Briefly, the probe lost contact with the ground in May 2025.", ["-; other; failed; 2025-05; -"]),
    ("en", "Firefly, a lander built in Texas, will be launched in 2027.", ["Firefly; launch; planned; 2027; -"]),
    ("fr", "Parallèlement, un satellite sera lancé en 2027.", ["-; launch; planned; 2027; -"]),
)
