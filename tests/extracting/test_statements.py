"""Statements in constructions of French, English and Russian press, all invented: words, mode and speaker."""

import pytest
from spaceparley.extracting.dates.dates import find_dates
from spaceparley.extracting.document import Document
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.extracting.statements.statements import find_statements
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def annotated(body: str, language: str, author: str | None = None, title: str | None = None) -> Document:
    report = Report("invented", body, language, find_blocks(body), author=author, title=title)
    sentences = find_sentences(report)
    entities, mentions = find_names(report, sentences)
    return Document(report, sentences, find_dates(body, language=language), entities, mentions)


def told(body: str, language: str, author: str | None = None, title: str | None = None) -> list[tuple[str, str | None, str]]:
    """Mode, speaker and words of each statement, parts joined as published."""
    document = annotated(body, language, author, title)
    return [
        (statement.mode, statement.speaker_surface, " […] ".join(part.of(body) for part in statement.parts))
        for statement in find_statements(document, ())
    ]


DIRECT, INDIRECT, AUTHOR = "direct", "indirect", "author"

FRENCH: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    # Attribution after, inverted.
    ("« Le tir aura lieu à l’heure », a martelé Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Le tir aura lieu à l’heure")]),
    ("« Rien n’est joué », tempère Jeanne Lormeau, directrice de l’Institut Boréal.", [(DIRECT, "Jeanne Lormeau", "Rien n’est joué")]),
    ("“Nous signerons en juin”, se réjouit Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Nous signerons en juin")]),
    ('"On y croit", lâche Jeanne Lormeau.', [(DIRECT, "Jeanne Lormeau", "On y croit")]),
    ("« Le calendrier tiendra », veut croire Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Le calendrier tiendra")]),
    ("Jeanne Lormeau, directrice de l’usine, préside la mission. « Le moteur est prêt », a-t-elle ajouté.", [(DIRECT, "Jeanne Lormeau", "Le moteur est prêt")]),
    ("« Nous avons choisi la prudence », a tenu à préciser hier soir Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Nous avons choisi la prudence")]),
    ("« C’est une étape », selon Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "C’est une étape")]),
    # Before.
    ("Jeanne Lormeau a prévenu : « Sans accord, pas de vol. »", [(DIRECT, "Jeanne Lormeau", "Sans accord, pas de vol.")]),
    ("Et Jeanne Lormeau, directrice de l’usine, de conclure : « Le reste attendra. »", [(DIRECT, "Jeanne Lormeau", "Le reste attendra.")]),
    ("Pour Jeanne Lormeau, « la fenêtre de tir reste ouverte ».", [(DIRECT, "Jeanne Lormeau", "la fenêtre de tir reste ouverte")]),
    ("Selon Jeanne Lormeau, « la fenêtre de tir reste ouverte ».", [(DIRECT, "Jeanne Lormeau", "la fenêtre de tir reste ouverte")]),
    ("Jeanne Lormeau estime que « la fenêtre de tir reste ouverte ».", [(DIRECT, "Jeanne Lormeau", "la fenêtre de tir reste ouverte")]),
    # Inside, broken and resumed.
    ("« Nous volerons, a promis Jeanne Lormeau, et nous reviendrons. »", [(DIRECT, "Jeanne Lormeau", "Nous volerons […] et nous reviendrons.")]),
    ("« Nous volerons », a promis Jeanne Lormeau, « et nous reviendrons. »", [(DIRECT, "Jeanne Lormeau", "Nous volerons […] et nous reviendrons.")]),
    ("« Nous volerons », a promis Jeanne Lormeau. « Et nous reviendrons. »", [(DIRECT, "Jeanne Lormeau", "Nous volerons […] Et nous reviendrons.")]),
    (
        "« Nous volerons », a promis Jeanne Lormeau. « Et nous reviendrons », a-t-elle ajouté.",
        [(DIRECT, "Jeanne Lormeau", "Nous volerons"), (DIRECT, "Jeanne Lormeau", "Et nous reviendrons")],
    ),
    ("« Nous volerons.\n\n« Et nous reviendrons », a dit Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Nous volerons.\n\n« Et nous reviendrons")]),
    ("— Nous volerons, assure Jeanne Lormeau en souriant.", [(DIRECT, "Jeanne Lormeau", "Nous volerons")]),
    # The sentence after.
    ("« Nous volerons demain. » C’est ce qu’a déclaré Jeanne Lormeau.", [(DIRECT, "Jeanne Lormeau", "Nous volerons demain.")]),
    ("Le vol aura lieu demain. C’est ce qu’a indiqué Jeanne Lormeau.", [(INDIRECT, "Jeanne Lormeau", "Le vol aura lieu demain")]),
    # No statements.
    ("Le complexe « Grand Nord » ouvrira en mai.", []),
    ("Jeanne Lormeau a visité le hall « B ».", []),
    ("Sur le mur, une affiche : « Silence, on tourne. »", []),
    ("Les parties ont discuté du cadre juridique.", []),
    ("Jeanne Lormeau a remercié ses hôtes et salué leur patience.", []),
    ("Le calendrier prévoit que le vol aura lieu en mai.", []),
    ("Jeanne Lormeau n’a pas précisé que le vol était annulé.", []),
    ("La demande de pièces reste forte.", []),
    # Reported clauses.
    ("Jeanne Lormeau a indiqué que le banc serait prêt en mai.", [(INDIRECT, "Jeanne Lormeau", "le banc serait prêt en mai")]),
    ("Jeanne Lormeau a indiqué, lundi à Reims, que le banc serait prêt.", [(INDIRECT, "Jeanne Lormeau", "le banc serait prêt")]),
    ("Jeanne Lormeau avait assuré aux députés que le banc serait prêt.", [(INDIRECT, "Jeanne Lormeau", "le banc serait prêt")]),
    ("Jeanne Lormeau fait valoir que le banc est prêt.", [(INDIRECT, "Jeanne Lormeau", "le banc est prêt")]),
    ("Jeanne Lormeau a laissé entendre que le banc coûterait plus cher.", [(INDIRECT, "Jeanne Lormeau", "le banc coûterait plus cher")]),
    ("Jeanne Lormeau s’est dite convaincue que le banc tiendrait.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendrait")]),
    ("Jeanne Lormeau a insisté sur le fait que le banc tiendrait.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendrait")]),
    ("Jeanne Lormeau a mis en garde : le banc ne tiendra pas.", [(INDIRECT, "Jeanne Lormeau", "le banc ne tiendra pas")]),
    ("Jeanne Lormeau, qui dirige l’usine, affirme que le banc tiendra.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendra")]),
    ("Reçue par Paul Ardent, Jeanne Lormeau a affirmé que le banc tiendrait.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendrait")]),
    ("Après une visite avec Paul Ardent, Jeanne Lormeau a souligné que le banc tiendrait.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendrait")]),
    ("Le banc sera prêt en mai, a annoncé jeudi Jeanne Lormeau.", [(INDIRECT, "Jeanne Lormeau", "Le banc sera prêt en mai")]),
    ("Le banc, assure Jeanne Lormeau, sera prêt en mai malgré la grève des transports.", [(INDIRECT, "Jeanne Lormeau", "Le banc […] sera prêt en mai malgré la grève des transports")]),
    ("Comme l’a rappelé Jeanne Lormeau, le banc sera prêt en mai.", [(INDIRECT, "Jeanne Lormeau", "le banc sera prêt en mai")]),
    ("Le banc sera prêt en mai, d’après Jeanne Lormeau.", [(INDIRECT, "Jeanne Lormeau", "Le banc sera prêt en mai")]),
    ("De l’avis de Jeanne Lormeau, le banc tiendra.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendra")]),
    ("À en croire Jeanne Lormeau, le banc tiendra.", [(INDIRECT, "Jeanne Lormeau", "le banc tiendra")]),
    ("Selon un responsable du ministère, le banc tiendra.", [(INDIRECT, "un responsable du ministère", "le banc tiendra")]),
    ("Une source proche du dossier a confié que le banc fuyait.", [(INDIRECT, "Une source proche du dossier", "le banc fuyait")]),
    # Infinitives and noun phrases.
    ("Jeanne Lormeau a proposé de doubler le banc.", [(INDIRECT, "Jeanne Lormeau", "doubler le banc")]),
    ("Jeanne Lormeau a demandé à Paul Ardent de doubler le banc.", [(INDIRECT, "Jeanne Lormeau", "doubler le banc")]),
    ("Jeanne Lormeau s’est engagée à livrer le banc en mai.", [(INDIRECT, "Jeanne Lormeau", "livrer le banc en mai")]),
    ("Jeanne Lormeau se dit prête à livrer le banc en mai.", [(INDIRECT, "Jeanne Lormeau", "livrer le banc en mai")]),
    ("Les deux parties sont convenues de se revoir en mai.", [(INDIRECT, "Les deux parties", "se revoir en mai")]),
    ("Les parties ont souligné l’importance d’un accord durable.", [(INDIRECT, "Les parties", "l’importance d’un accord durable")]),
    ("Jeanne Lormeau a confirmé le report du vol à 2031.", [(INDIRECT, "Jeanne Lormeau", "le report du vol à 2031")]),
    ("Jeanne Lormeau a réaffirmé son soutien au projet Boréal.", [(INDIRECT, "Jeanne Lormeau", "son soutien au projet Boréal")]),
    # Credited to nobody, or to the author.
    ("Il a été souligné que les travaux avançaient.", [(INDIRECT, None, "les travaux avançaient")]),
    ("[JD : le vol avait déjà été promis deux fois pour cette année.]", [(AUTHOR, "JD", "le vol avait déjà été promis deux fois pour cette année.")]),
    # Roles, several speakers, hearsay, denials.
    ("Interrogé sur ce point, le ministre brésilien Paulo Reis a répondu qu’aucune décision n’avait été prise.", [(INDIRECT, "Paulo Reis", "aucune décision n’avait été prise")]),
    ("« Il faut être patient », a-t-on indiqué au ministère.", [(DIRECT, None, "Il faut être patient")]),
    ("Josef Haller, patron de l’ESA, s’est félicité de la signature et a salué le travail des équipes.", []),
    ("D’après le journal Le Soir, le vol durera six heures.", []),
    ("Le satellite serait déjà en orbite, selon plusieurs sources concordantes.", [(INDIRECT, "plusieurs sources concordantes", "Le satellite serait déjà en orbite")]),
    ("Paulo Reis, ministre brésilien des Sciences, a appelé ses partenaires à respecter le calendrier.", [(INDIRECT, "Paulo Reis", "respecter le calendrier")]),
    (
        "« C’est bien », a dit le ministre Paulo Reis avant d’ajouter : « Mais ce n’est pas assez. »",
        [(DIRECT, "Paulo Reis", "C’est bien"), (DIRECT, "Paulo Reis", "Mais ce n’est pas assez.")],
    ),
    ("Pour le ministre Paulo Reis, il est temps de conclure.", [(INDIRECT, "Paulo Reis", "il est temps de conclure")]),
    ("La NASA a annoncé mardi le report à 2029 de la mission Boréal.", [(INDIRECT, "NASA", "le report à 2029 de la mission Boréal")]),
    # Two in one sentence.
    (
        "Le directeur général de l’ESA, Josef Haller, a reconnu que le vol serait retardé, tout en précisant que la cause était identifiée.",
        [(INDIRECT, "Josef Haller", "le vol serait retardé"), (INDIRECT, "Josef Haller", "la cause était identifiée")],
    ),
    (
        "« Le banc est prêt », a dit Jeanne Lormeau, précisant que le vol aurait lieu en mai.",
        [(DIRECT, "Jeanne Lormeau", "Le banc est prêt"), (INDIRECT, "Jeanne Lormeau", "le vol aurait lieu en mai")],
    ),
    ("Jeanne Lormeau a déclaré que le banc était « presque prêt ».", [(INDIRECT, "Jeanne Lormeau", "le banc était « presque prêt »")]),
]

ENGLISH: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    ("“We fly in May,” said Joan Larmore.", [(DIRECT, "Joan Larmore", "We fly in May,")]),
    ('"We fly in May," Joan Larmore told reporters on Friday.', [(DIRECT, "Joan Larmore", "We fly in May,")]),
    ("'We fly in May,' Joan Larmore said. 'The engineers' work is done.'", [(DIRECT, "Joan Larmore", "We fly in May, […] The engineers' work is done.")]),
    ('"We fly in May," said Joan Larmore, director of the Boreal Institute. "Then we rest."', [(DIRECT, "Joan Larmore", "We fly in May, […] Then we rest.")]),
    ('"We fly," Joan Larmore said, "and we come back."', [(DIRECT, "Joan Larmore", "We fly, […] and we come back.")]),
    ('"We fly," Joan Larmore said. "And we come back," she added.', [(DIRECT, "Joan Larmore", "We fly,"), (DIRECT, "Joan Larmore", "And we come back,")]),
    ('Joan Larmore said: "We fly in May."', [(DIRECT, "Joan Larmore", "We fly in May.")]),
    ('Joan Larmore was quoted as saying, "We fly in May."', [(DIRECT, "Joan Larmore", "We fly in May.")]),
    ('According to Joan Larmore, "the window stays open".', [(DIRECT, "Joan Larmore", "the window stays open")]),
    ('Joan Larmore noted that "the window stays open".', [(DIRECT, "Joan Larmore", "the window stays open")]),
    ('"We fly in May," reads a statement from the Italian Space Agency.', [(DIRECT, "Italian Space Agency", "We fly in May,")]),
    ("“We fly.\n\n“And we come back,” Joan Larmore said.", [(DIRECT, "Joan Larmore", "We fly.\n\n“And we come back,")]),
    ('The "quiet room" opens in May.', []),
    ('Joan Larmore described the delay as "painful".', [(INDIRECT, "Joan Larmore", 'the delay as "painful"')]),
    ("The parties discussed the legal framework.", []),
    ("Joan Larmore thanked her hosts.", []),
    ("The report that Joan Larmore wrote is long.", []),
    ("Joan Larmore said the stand would be ready in May.", [(INDIRECT, "Joan Larmore", "the stand would be ready in May")]),
    ("Joan Larmore said on Friday that the stand would be ready.", [(INDIRECT, "Joan Larmore", "the stand would be ready")]),
    ("Joan Larmore told lawmakers the stand would be ready.", [(INDIRECT, "Joan Larmore", "the stand would be ready")]),
    ("Joan Larmore, who runs the plant, believes that the stand is ready.", [(INDIRECT, "Joan Larmore", "the stand is ready")]),
    ("Speaking to Paul Arden, Joan Larmore pointed out that the stand was ready.", [(INDIRECT, "Joan Larmore", "the stand was ready")]),
    ("The stand will be ready in May, Joan Larmore said.", [(INDIRECT, "Joan Larmore", "The stand will be ready in May")]),
    ("The stand will be ready in May, said Joan Larmore, head of the plant.", [(INDIRECT, "Joan Larmore", "The stand will be ready in May")]),
    ("The stand will be ready in May, according to Joan Larmore.", [(INDIRECT, "Joan Larmore", "The stand will be ready in May")]),
    ("According to Joan Larmore, the stand is ready.", [(INDIRECT, "Joan Larmore", "the stand is ready")]),
    ("In the words of Joan Larmore, the stand is ready.", [(INDIRECT, "Joan Larmore", "the stand is ready")]),
    ("According to two officials familiar with the talks, the stand leaks.", [(INDIRECT, "two officials familiar with the talks", "the stand leaks")]),
    ("A senior official said the stand leaks.", [(INDIRECT, "A senior official", "the stand leaks")]),
    ("Joan Larmore proposed to double the stand.", [(INDIRECT, "Joan Larmore", "double the stand")]),
    ("Joan Larmore promised to deliver the stand in May.", [(INDIRECT, "Joan Larmore", "deliver the stand in May")]),
    ("Joan Larmore suggested doubling the stand.", [(INDIRECT, "Joan Larmore", "doubling the stand")]),
    ("Joan Larmore asked Paul Arden to double the stand.", [(INDIRECT, "Joan Larmore", "double the stand")]),
    ("The two sides agreed to meet in May.", [(INDIRECT, "The two sides", "meet in May")]),
    ("Both sides stressed the need for a lasting deal.", [(INDIRECT, "Both sides", "the need for a lasting deal")]),
    ("Joan Larmore confirmed the delay of the flight to 2031.", [(INDIRECT, "Joan Larmore", "the delay of the flight to 2031")]),
    ("Minister Ana Reis welcomed the deal and thanked the crew.", []),
    ("Minister Ana Reis called for a joint mission to the Moon.", [(INDIRECT, "Ana Reis", "a joint mission to the Moon")]),
    ("Roscosmos has denied reports that the module leaks.", []),
    ("The launch will slip to June, TASS reported.", []),
    ("Minister Ana Reis expressed hope that the deal would hold.", [(INDIRECT, "Ana Reis", "the deal would hold")]),
    ("In a statement, the Italian Space Agency said that the tests were complete.", [(INDIRECT, "Italian Space Agency", "the tests were complete")]),
    ("Officials at the ministry say the launch slipped because of the weather.", [(INDIRECT, "Officials at the ministry", "the launch slipped because of the weather")]),
    ("Minister Ana Reis said Tuesday the agency will launch the mission in 2029.", [(INDIRECT, "Ana Reis", "the agency will launch the mission in 2029")]),
    ("It was noted that the works were on schedule.", [(INDIRECT, None, "the works were on schedule")]),
    (
        '"The stand is ready," Joan Larmore said, adding that the flight would follow in May.',
        [(DIRECT, "Joan Larmore", "The stand is ready,"), (INDIRECT, "Joan Larmore", "the flight would follow in May")],
    ),
    ('Joan Larmore said the stand was "almost ready".', [(INDIRECT, "Joan Larmore", 'the stand was "almost ready"')]),
]

RUSSIAN: list[tuple[str, list[tuple[str, str | None, str]]]] = [
    ("«Пуск состоится вовремя», — заявил Иван Лормин.", [(DIRECT, "Иван Лормин", "Пуск состоится вовремя")]),
    ("«Пуск состоится вовремя!» — воскликнул Иван Лормин.", [(DIRECT, "Иван Лормин", "Пуск состоится вовремя!")]),
    ("«Пуск, — пояснил Иван Лормин, — состоится вовремя».", [(DIRECT, "Иван Лормин", "Пуск […] состоится вовремя")]),
    ("«Пуск состоится, — пояснил Иван Лормин. — Мы готовы».", [(DIRECT, "Иван Лормин", "Пуск состоится […] Мы готовы")]),
    ("„Пуск состоится вовремя“, – сказал Иван Лормин.", [(DIRECT, "Иван Лормин", "Пуск состоится вовремя")]),
    ('"Пуск состоится вовремя", - сообщил Иван Лормин.', [(DIRECT, "Иван Лормин", "Пуск состоится вовремя")]),
    ("Иван Лормин заявил: «Пуск состоится вовремя».", [(DIRECT, "Иван Лормин", "Пуск состоится вовремя")]),
    ("«Мы строим комплекс «Север», — сказал Иван Лормин.", [(DIRECT, "Иван Лормин", "Мы строим комплекс «Север")]),
    ("«Мы готовы\", — сказал Иван Лормин.", [(DIRECT, "Иван Лормин", "Мы готовы")]),
    ("— Мы готовы, — ответил Иван Лормин.", [(DIRECT, "Иван Лормин", "Мы готовы")]),
    ("«Мы готовы.\n\nПуск состоится», — сказал Иван Лормин.", [(DIRECT, "Иван Лормин", "Мы готовы.\n\nПуск состоится")]),
    ("Проект «Север» начнётся в мае.", []),
    ("Стороны обсудили правовые вопросы.", []),
    ("Иван Лормин поблагодарил коллег.", []),
    ("Иван Лормин не сообщил, что пуск отменён.", []),
    ("Иван Лормин сообщил, что стенд будет готов в мае.", [(INDIRECT, "Иван Лормин", "стенд будет готов в мае")]),
    ("Иван Лормин сообщил журналистам, что стенд будет готов.", [(INDIRECT, "Иван Лормин", "стенд будет готов")]),
    ("Иван Лормин заявил о том, что стенд готов.", [(INDIRECT, "Иван Лормин", "стенд готов")]),
    ("Иван Лормин обратил внимание, что стенд готов.", [(INDIRECT, "Иван Лормин", "стенд готов")]),
    ("Иван Лормин выразил уверенность, что стенд выдержит.", [(INDIRECT, "Иван Лормин", "стенд выдержит")]),
    ("Иван Лормин напомнил, что стенд построили в 2019 году.", [(INDIRECT, "Иван Лормин", "стенд построили в 2019 году")]),
    ("Стенд будет готов в мае, сообщил Иван Лормин.", [(INDIRECT, "Иван Лормин", "Стенд будет готов в мае")]),
    ("Стенд будет готов в мае. Об этом сообщил Иван Лормин.", [(INDIRECT, "Иван Лормин", "Стенд будет готов в мае")]),
    ("Дмитрий Орлов, а также Иван Лормин заявили, что стенд готов.", [(INDIRECT, "Иван Лормин", "стенд готов")]),
    ("Стенд будет готов в мае, сообщила Анна Лунд. Об этом рассказал Иван Лормин.", [(INDIRECT, "Анна Лунд", "Стенд будет готов в мае")]),
    ("Как сообщил Иван Лормин, стенд будет готов в мае.", [(INDIRECT, "Иван Лормин", "стенд будет готов в мае")]),
    ("Стенд будет готов в мае, как отметил Иван Лормин.", [(INDIRECT, "Иван Лормин", "Стенд будет готов в мае")]),
    ("По словам Ивана Лормина, стенд будет готов в мае.", [(INDIRECT, "Ивана Лормина", "стенд будет готов в мае")]),
    ("По мнению Ивана Лормина, стенд выдержит.", [(INDIRECT, "Ивана Лормина", "стенд выдержит")]),
    ("В Роскосмосе отметили, что стенд готов.", [(INDIRECT, "Роскосмосе", "стенд готов")]),
    ("Как пояснили в Роскосмосе, стенд готов к испытаниям.", [(INDIRECT, "Роскосмосе", "стенд готов к испытаниям")]),
    ("Иван Лормин предложил построить второй стенд.", [(INDIRECT, "Иван Лормин", "построить второй стенд")]),
    ("Иван Лормин попросил коллег построить второй стенд.", [(INDIRECT, "Иван Лормин", "построить второй стенд")]),
    ("Стороны договорились встретиться в мае.", [(INDIRECT, "Стороны", "встретиться в мае")]),
    ("Стороны подтвердили готовность к сотрудничеству.", [(INDIRECT, "Стороны", "готовность к сотрудничеству")]),
    ("Стороны отметили важность проекта для региона.", [(INDIRECT, "Стороны", "важность проекта для региона")]),
    ("Иван Лормин сообщил о переносе пуска на 2031 год.", [(INDIRECT, "Иван Лормин", "переносе пуска на 2031 год")]),
    ("Министр Олег Седов поздравил коллектив с праздником.", []),
    ("Планируется, что пуск состоится в мае.", []),
    ("Пуск перенесён на май, сообщает ТАСС.", []),
    ("Министр Олег Седов подчеркнул необходимость ускорить работы.", [(INDIRECT, "Олег Седов", "необходимость ускорить работы")]),
    ("Министр Олег Седов поручил ускорить работы на площадке.", [(INDIRECT, "Олег Седов", "ускорить работы на площадке")]),
    ("Пресс-служба Роскосмоса сообщила, что корабль пристыкован.", [(INDIRECT, "Пресс-служба Роскосмоса", "корабль пристыкован")]),
    ("На вопрос о сроках министр Олег Седов ответил: «В мае».", [(DIRECT, "Олег Седов", "В мае")]),
    ("Эксперты полагают, что пуск состоится в мае.", [(INDIRECT, "Эксперты", "пуск состоится в мае")]),
    ("Было отмечено, что работы идут по графику.", [(INDIRECT, None, "работы идут по графику")]),
    ("На встрече отмечалось, что работы идут по графику.", [(INDIRECT, None, "работы идут по графику")]),
    (
        "«Стенд готов», — сказал Иван Лормин, добавив, что пуск состоится в мае.",
        [(DIRECT, "Иван Лормин", "Стенд готов"), (INDIRECT, "Иван Лормин", "пуск состоится в мае")],
    ),
]

CASES = [(language, *case) for language, cases in (("fr", FRENCH), ("en", ENGLISH), ("ru", RUSSIAN)) for case in cases]


@pytest.mark.parametrize(("language", "body", "expected"), CASES, ids=[f"{case[0]}: {case[1][:60]}" for case in CASES])
def test_who_said_what(language: str, body: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert told(body, language) == expected


INTERVIEWS = [
    ("fr", "Jeanne Lormeau, directrice de l’usine, nous reçoit.\n\n— Quand volerez-vous ?\n\n— En mai.\n\n— Et ensuite ?\n\n— Nous verrons.", ["En mai.", "Nous verrons."]),
    ("fr", "Entretien avec Jeanne Lormeau, directrice de l’usine.\n\n**Quand volerez-vous ?**\n\nEn mai, je crois.\n\nOu en juin.\n\n**Et vous, ensuite ?**\n\nNous verrons.", ["En mai, je crois.\n\nOu en juin.", "Nous verrons."]),
    ("en", "Joan Larmore runs the plant.\n\n**Boreal Post:** When do you fly?\n\n**Larmore:** In May.\n\n**Boreal Post:** And then?\n\n**Larmore:** We shall see.", ["In May.", "We shall see."]),
    ("en", "Joan Larmore runs the plant.\n\nQ: When do you fly?\n\nA: In May.\n\nQ: And then?\n\nA: We shall see.", ["In May.", "We shall see."]),
    ("ru", "Иван Лормин руководит заводом.\n\n**— Когда пуск?**\n\n— В мае.\n\n**— А потом?**\n\n— Посмотрим.", ["В мае.", "Посмотрим."]),
]


@pytest.mark.parametrize(("language", "body", "answers"), INTERVIEWS)
def test_each_answer_is_one_statement_and_questions_are_none(language: str, body: str, answers: list[str]) -> None:
    found = told(body, language)
    assert [words for mode, _, words in found if mode == "direct"] == answers
    assert {speaker for _, speaker, _ in found} in ({"Jeanne Lormeau"}, {"Joan Larmore"}, {"Иван Лормин"})


def test_list_items_behind_dashes_are_no_lines_of_speech() -> None:
    body = "— Le vol 12 aura lieu en mai.\n\n— Le vol 13 est annulé.\n\n— Le vol 14 attendra."
    assert told(body, "fr") == []


def test_initials_become_the_author_where_they_fit() -> None:
    body = "Le vol est reporté.\n\n[JL : le vol avait déjà été promis deux fois pour cette année.]"
    document = annotated(body, "fr", author="Jeanne Lormeau")
    assert [statement.speaker for statement in find_statements(document, ())] == ["Jeanne Lormeau"]


@pytest.mark.parametrize(
    ("language", "body", "modality"),
    [
        ("fr", "Jeanne Lormeau a indiqué que le banc est prêt.", "asserted"),
        ("fr", "Jeanne Lormeau a proposé de doubler le banc.", "proposal"),
        ("fr", "Les parties ont noté la nécessité de reporter le vol.", "necessity"),
        ("fr", "Jeanne Lormeau a indiqué que le banc serait prêt en mai.", "conditional"),
        ("en", "Joan Larmore said the stand must be doubled.", "necessity"),
        ("ru", "Иван Лормин предложил построить второй стенд.", "proposal"),
    ],
)
def test_modality(language: str, body: str, modality: str) -> None:
    (statement,) = find_statements(annotated(body, language), ())
    assert statement.modality == modality


@pytest.mark.parametrize("unit", ["«", "»", '"', "“", "'a ", "a dit que ", "— ", "selon M. ", "said ", "a à dit ", "сообщил, что ", "Le ministre a ", ", a dit "])
def test_strange_texts_neither_crash_nor_lose_their_spans(unit: str) -> None:
    body = unit * 150
    for language in ("fr", "en", "ru"):
        for statement in find_statements(annotated(body, language), ()):
            assert all(0 <= part.start < part.end <= len(body) for part in statement.parts)
