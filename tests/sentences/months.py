"""Sentences that tell whether a month without its year is past or to come: `{m}` is the month, in Russian `{n}`, `{p}` and `{a}` its genitive, prepositional and accusative."""

AHEAD = {
    "en": """
The launch is scheduled for {m}.
The launch is now scheduled for {m} 5.
Liftoff is set for {m} 5 from Kourou.
The satellite is due to fly in {m}.
The probe will be launched on {m} 5.
The agency plans to launch the probe in {m}.
The agency hopes to fly it in {m}.
The launch has been postponed to {m}.
The launch has been pushed back to {m} at the earliest.
The first flight is expected in {m}.
The first flight, expected in {m}, will carry a camera.
NASA is targeting {m} for the launch.
NASA is targeting {m} 5 for the launch of Artemis.
The launch could take place as early as {m}.
No earlier than {m}, the agency said.
The launch, scheduled for {m} 5, will carry three astronauts.
The mission is on track for {m}.
The crew is slated to launch in {m}.
The launch has been moved up to {m}.
ESA and JAXA are to sign the agreement in {m}.
Engineers aim to complete the tests by {m}.
Delivery is planned for early {m}.
The agency said the launch would take place in {m}.
The agency said it would launch the probe in {m}.
Launch is anticipated in {m}.
The rocket is expected to debut in {m}.
""",
    "fr": """
Le lancement est prévu en {m}.
Le lancement est désormais prévu le 5 {m}.
Le décollage est fixé au 5 {m}.
Le satellite doit être lancé en {m}.
La sonde sera lancée le 5 {m}.
L'agence prévoit de lancer la sonde en {m}.
Le lancement a été reporté à {m}.
Le lancement est repoussé au mois de {m}.
Le premier vol est attendu en {m}.
Le premier vol, attendu en {m}, emportera une caméra.
Le tir pourrait avoir lieu dès {m}.
Le lancement n'interviendra pas avant {m}.
Le lancement, prévu le 5 {m}, emportera trois astronautes.
La livraison est prévue début {m}.
L'agence a annoncé que le lancement aurait lieu en {m}.
L'ESA et la JAXA doivent signer l'accord en {m}.
Les essais s'achèveront d'ici {m}.
Le lancement est programmé pour {m}.
La mission décollera en {m}.
Rendez-vous est pris pour {m}.
Le lancement de la sonde est planifié pour {m}.
Le prochain vol aura lieu en {m}.
""",
    "ru": """
Запуск запланирован на {a}.
Запуск намечен на 5 {n}.
Пуск состоится в {p}.
Спутник планируется запустить в {p}.
Зонд запустят 5 {n}.
Запуск перенесён на {a}.
Старт назначен на 5 {n}.
Первый полёт ожидается в {p}.
Первый пуск, намеченный на {a}, станет испытательным.
Запуск может состояться уже в {p}.
Запуск состоится не ранее {n}.
Пуск, запланированный на 5 {n}, будет транслироваться.
Агентство сообщило, что запуск состоится в {p}.
Стороны подпишут соглашение в {p}.
Испытания завершатся до {n}.
Экипаж отправится на станцию в {p}.
Агентство намерено запустить зонд в {p}.
Следующий пуск пройдёт в {p}.
Поставка ожидается в начале {n}.
Предполагается, что зонд стартует в {p}.
Роскосмос рассчитывает провести пуск в {p}.
""",
}
BEHIND = {
    "en": """
The probe was launched in {m}.
The launch took place on {m} 5.
They met in {m} in Rome.
ESA signed the contract in {m}.
The satellite, launched in {m}, is healthy.
The satellite has been in orbit since {m}.
The test was completed on {m} 5.
The mission lifted off {m} 5 from Kourou.
Last {m}, they signed a deal.
The flight failed in {m}.
The agency announced in {m} that the rocket was ready.
Following a failed test in {m}, the agency stopped work.
The contract, signed in {m}, is worth a lot.
After the {m} 5 failure, flights stopped.
The two had met in {m}.
""",
    "fr": """
La sonde a été lancée en {m}.
Le lancement a eu lieu le 5 {m}.
Ils se sont rencontrés en {m} à Rome.
L'ESA a signé le contrat en {m}.
Le satellite, lancé en {m}, fonctionne.
Le satellite est en orbite depuis {m}.
L'essai s'est achevé le 5 {m}.
Le tir a échoué en {m}.
L'agence avait annoncé en {m} que la fusée était prête.
Après l'échec du 5 {m}, les vols ont cessé.
Le contrat, signé en {m}, est important.
En {m} dernier, ils ont signé un accord.
Les deux hommes s'étaient vus en {m}.
""",
    "ru": """
Зонд запустили в {p}.
Запуск состоялся 5 {n}.
Они встретились в {p} в Риме.
Роскосмос подписал контракт в {p}.
Спутник, запущенный в {p}, работает.
Спутник находится на орбите с {n}.
Испытания завершились 5 {n}.
Агентство объявило в {p}, что ракета готова.
После аварии 5 {n} полёты прекратились.
Контракт, подписанный в {p}, важен.
В {p} прошлого года они подписали договор.
Стороны встречались в {p}.
Стартовавший 5 {n} корабль пристыковался.
""",
}
MONTHS = {
    "en": tuple({"m": name} for name in ("January", "March", "June", "October", "December")),
    "fr": tuple({"m": name} for name in ("janvier", "mars", "juin", "octobre", "décembre")),
    "ru": (
        {"n": "января", "p": "январе", "a": "январь"},
        {"n": "марта", "p": "марте", "a": "март"},
        {"n": "июня", "p": "июне", "a": "июнь"},
        {"n": "октября", "p": "октябре", "a": "октябрь"},
        {"n": "декабря", "p": "декабре", "a": "декабрь"},
    ),
}
