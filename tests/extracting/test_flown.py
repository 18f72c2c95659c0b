"""What flew before, flies on its own, is only spoken of or counted by a date: programme, event and target of what is told beside it."""

import pytest
from extracting.test_milestones import annotated
from spaceparley.extracting.milestones.milestones import find_milestones

CASES = [
    # a ship has a launch of its own, though a rocket takes it
    ("ru", "Запуск корабля «Прогресс МС-34» перенесен на 27 марта. Следующий корабль, «Союз МС-29», стартует 14 июля.", ["Progress MS-34: launch of the spacecraft 2026-03-27", "Soyuz MS-29: launch of the spacecraft 2026-07-14"]),
    ("en", "The launch of Progress MS-34 was postponed to 27 March. The next crewed ship, Soyuz MS-29, will lift off on 14 July.", ["Progress MS-34: launch of Progress MS-34 2026-03-27", "Soyuz MS-29: launch of Soyuz MS-29 2026-07-14"]),
    ("fr", "Le lancement de Progress MS-34 a été reporté au 27 mars. Le prochain vaisseau habité, Soyouz MS-29, décollera le 14 juillet.", ["Progress MS-34: launch of Progress MS-34 2026-03-27", "Soyuz MS-29: launch of the spacecraft 2026-07-14"]),
    ("ru", "Запуск спутника «Кречет-1» перенесен на 27 марта. Ракета «Союз-2.1б» стартует в 14:59 28 марта.", ["Krechet-1: launch of the satellite 2026-03-27", "Krechet-1: launch of the rocket 2026-03-28"]),
    # what is to fly is nothing that has flown
    ("ru", "Контракт будет подписан до конца года, а запуск спутника состоится в 2028 году. Первый аппарат, ETRSS-1, был запущен в декабре 2019 года.", ["None: signing of the contract ../2026-12-31", "None: launch of the satellite 2028", "ETRSS-1: launch of the satellite 2019-12"]),
    ("en", "The contract will be signed by the end of the year and the satellite will be launched in 2028. The first one, ETRSS-1, was launched in December 2019.", ["None: signing of the contract ../2026-12-31", "None: launch of the satellite 2028", "ETRSS-1: launch of ETRSS-1 2019-12"]),
    ("fr", "Le contrat sera signé d'ici à la fin de l'année et le satellite sera lancé en 2028. Le premier, ETRSS-1, a été lancé en décembre 2019.", ["None: signing of the contract ../2026-12-31", "None: launch of the satellite 2028", "ETRSS-1: launch of ETRSS-1 2019-12"]),
    ("ru", "Запуск спутника намечен на май 2019 года. Аппарат ETRSS-1 был запущен в декабре 2019 года.", ["ETRSS-1: launch of the satellite 2019-12"]),
    # the number of a date counts nothing else
    ("ru", "На следующей неделе начнется заправка двигательной установки.", ["None: fuelling of the engine 2026-03-23/2026-03-29"]),
    ("fr", "La semaine prochaine débutera le remplissage du réservoir.", ["None: fuelling of the tank 2026-03-23/2026-03-29"]),
    ("ru", "На второй неделе июня начнется сборка спутника.", ["None: start of assembly of the satellite 2026-06"]),
    ("en", "In the first quarter assembly of the satellite will begin.", ["None: start of assembly of the satellite 2026-33"]),
    ("ru", "Следующая заправка двигательной установки начнется в мае.", ["None: next fuelling of the engine 2026-05"]),
    # what is spoken of at talks has not taken place
    ("ru", "1 февраля Громов провел встречу с директором института, на которой речь шла о запуске наноспутников.", []),
    ("ru", "2 февраля состоялось совещание, посвященное запуску спутника «Кречет-1».", []),
    ("ru", "2 февраля состоялся запуск спутника «Кречет-1».", ["Krechet-1: launch of the satellite 2026-02-02"]),
    # no satellite is part of a station, no accord part of a module
    ("ru", "Бразилия интересуется проектом РОС. Запуск первых двух ее аппаратов намечен на май 2027 года.", ["None: launch of the satellite 2027-05"]),
    ("en", "Brazil is interested in the Russian Orbital Station. The launch of its first two nanosatellites is planned for May 2027.", ["None: launch of the satellite 2027-05"]),
    ("fr", "Le Brésil s'intéresse à la Station orbitale russe. Le lancement de ses deux premiers nanosatellites est prévu en mai 2027.", ["None: launch of the satellite 2027-05"]),
    ("ru", "Российская орбитальная станция будет построена. Запуск первого модуля намечен на 2028 год.", ["Russian Orbital Station: launch of the module 2028"]),
    ("ru", "Космонавты установили на модуле «Наука» телескоп. Гости подписали протокол о намерениях 3 февраля.", ["None: signing of the protocol 2026-02-03"]),
    # what is handed to partners may be only words
    ("ru", "Мы передали партнерам предложения еще в феврале.", []),
    ("ru", "Роскосмос передал заказчику спутник «Кречет-1» в феврале.", ["Krechet-1: handover of the satellite 2026-02"]),
    # hours outside are a spacewalk
    ("ru", "Космонавты в четверг провели в открытом космосе 6 часов 12 минут.", ["None: spacewalk 2026-03-12"]),
    ("en", "The two astronauts spent six hours and 12 minutes outside the station on Thursday.", ["None: spacewalk 2026-03-12"]),
    ("fr", "Les deux cosmonautes ont passé plus de six heures à l'extérieur de la station jeudi.", ["None: spacewalk 2026-03-12"]),
    ("fr", "Il a passé six mois dans l'espace en 2024.", []),
    # what is done in part has neither begun nor ended by that
    ("en", "Construction of the launch pad is 85% complete and will end in May 2027.", ["launch pad: completion of construction of the pad 2027-05"]),
    ("ru", "Строительство стартового комплекса завершено на 85% и закончится в мае 2027 года.", ["launch pad: completion of construction of the pad 2027-05"]),
    ("en", "Construction of the launch pad is 85% complete.", ["launch pad: construction of the pad None"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_stands_beside_is_told_apart(language: str, text: str, expected: list[str]) -> None:
    assert [f"{one.programme}: {one.event} {one.target}" for one in find_milestones(annotated(text, language), ())] == expected
