"""Interviews as Russian and French pages print them, in many layouts."""

import pytest
from extracting.test_statements import told
from spaceparley.extracting.extract import extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

TALKS = {
    "ru": {
        "intro": "Инженер Лев Дорнов руководит полигоном. С ним встретилась наша газета.", "name": "Лев Дорнов", "surname": "Дорнов", "house": "Орбита", "asks": "Вопрос", "replies": "Ответ", "q": "В.", "a": "О.",
        "q1": "Когда полетит «Вега»?", "a1": "В мае. Мы опаздываем.", "q2": "Вы, наверное, устали?", "told": "Говорят, вы устали.", "a2": "Насос сломался, а я был рядом.", "q3": "И останетесь?", "a3": "Конечно.",
    },
    "fr": {
        "intro": "L'ingénieur Lucien Dornov dirige le polygone. Nous l'avons rencontré.", "name": "Lucien Dornov", "surname": "Dornov", "house": "Orbite", "asks": "Question", "replies": "Réponse", "q": "Q.", "a": "R.",
        "q1": "Quand partira la fusée Véga ?", "a1": "En mai. Nous sommes en retard.", "q2": "Vous devez être fatigué ?", "told": "On vous dit fatigué.", "a2": "La pompe a cassé, et j'étais là.", "q3": "Et vous restez ?", "a3": "Bien sûr.",
    },
}  # fmt: skip
LAYOUTS = [
    ("**{}**", "— {}", "\n\n"),
    ("— {}", "— {}", "\n\n"),
    ("**— {}**", "— {}", "\n\n"),
    ("**{}**", "{}", "\n\n"),
    ("**{}**", "{}", "\n"),
    ("**{}**", "{}", " "),
    ("*{}*", "{}", "\n\n"),
    ("### {}", "{}", "\n\n"),
    ("### {}", "«{}»", "\n\n"),
    ("— {}", "— {}", "\n"),
    ("— {}", "{}", "\n\n"),
    ("*— {}*", "{}", "\n\n"),
    ("{}", "— {}", "\n\n"),
    ("**{}**", "**{{surname}}:** {}", "\n\n"),
    ("«{{house}}»: {}", "{{surname}}: {}", "\n\n"),
    ("{{asks}}: {}", "{{replies}}: {}", "\n\n"),
    ("**{{q}}** {}", "**{{a}}** {}", "\n"),
    ("**{{house}}.** {}", "**{{name}}.** {}", "\n\n"),
    ("**1. {}**", "{}", "\n\n"),
    ("{}", "{{name}}: {}", "\n\n"),
    ("- {}", "- {}", "\n\n"),
]


@pytest.mark.parametrize("language", TALKS)
@pytest.mark.parametrize(("layout", "second"), [*((one, "q2") for one in LAYOUTS), *((one, "told") for one in (*LAYOUTS[:4], LAYOUTS[-2]))], ids=str)
def test_answers_are_found_in_any_layout(layout: tuple[str, str, str], second: str, language: str) -> None:
    question, answer, between = layout
    talk = TALKS[language]
    turns = [between.join((question.format(talk[asked]).format(**talk), answer.format(talk[given]).format(**talk))) for asked, given in (("q1", "a1"), (second, "a2"), ("q3", "a3"))]
    assert told("\n\n".join((talk["intro"], *turns)), language) == [("direct", talk["name"], talk[given]) for given in ("a1", "a2", "a3")]


@pytest.mark.parametrize(
    ("language", "title", "speaker"),
    [
        ("en", "Interview with Lena Dornov, head of the Kenya Space Agency", "Lena Dornov"),
        ("en", "Q&A: Lena Dornov on Kenya's satellite plans", "Lena Dornov"),
        ("en", "“We will not wait”: five questions for Lena Dornov", "Lena Dornov"),
        ("fr", "Entretien. Cheikh Tidiane Faye : « Nous n'attendrons pas »", "Cheikh Tidiane Faye"),
        ("fr", "Lena Dornov (agence spatiale kényane) : « Nous n'attendrons pas »", "Lena Dornov"),
        ("ru", "Интервью с Леной Дорновой, главой космического агентства Кении", "Lena Dornova"),
        ("ru", "Лена Дорнова, глава агентства: Мы не будем ждать", "Lena Dornova"),
        ("en", "Lena Dornov and Marta Olsson on the satellite", None),
        ("en", "An interview on the satellite", None),
    ],
)  # fmt: skip
def test_whom_the_title_alone_names_gives_the_answers(language: str, title: str, speaker: str | None) -> None:
    asked, given = {
        "en": ("When will rocket {} fly?", "The satellite {} will be launched in May. We are late."),
        "fr": ("Quand partira la fusée {} ?", "Le satellite {} sera lancé en mai. Nous sommes en retard."),
        "ru": ("Когда полетит ракета {}?", "Запуск спутника {} намечен на май. Мы опаздываем."),
    }[language]
    body = "\n\n".join(f"**{asked.format(number)}**\n\n{given.format(number)}" for number in range(1, 5))
    found = extract(Report("invented", body, language, find_blocks(body), title=title, published_on="2025-02-24"))
    assert {statement.speaker for statement in found.statements} == {speaker}


PLAIN = "{intro}\n\nLa fusée est-elle prête ?\n\nOui. Nous volerons en mai.\n\nQui paie ?\n\nL'État.\n\nEt vous restez ?\n\nJe reste."
ANSWERS = ("Oui. Nous volerons en mai.", "L'État.", "Je reste.")


@pytest.mark.parametrize(
    ("intro", "title", "speaker"),
    [
        ("Entretien. Lucien Dornov dirige l'usine.", "", "Lucien Dornov"),
        ("Entretien. Lucien Dornov a succédé à Anna Voss à la tête de l'usine.", "", "Lucien Dornov"),
        ("Entretien. Le directeur de l'usine fait le point.", "Trois questions à Lucien Dornov, directeur de l'usine", "Lucien Dornov"),
        ("Entretien. Le directeur de l'usine fait le point.", "« Nous volerons en mai », assure Lucien Dornov", "Lucien Dornov"),
        ("Entretien. Lucien Dornov et Anna Voss dirigent l'usine.", "", None),
    ],
)
def test_who_answers_questions_that_only_their_mark_sets_apart(intro: str, title: str, speaker: str | None) -> None:
    assert told(PLAIN.format(intro=intro), "fr", title=title) == [("direct", speaker, answer) for answer in ANSWERS]


def test_questions_of_no_interview_are_answered_by_nobody() -> None:
    assert told(PLAIN.format(intro="Lucien Dornov dirige l'usine."), "fr") == []


def test_items_of_a_list_under_a_heading_are_no_answers() -> None:
    assert told("Le satellite vole.\n\n### En bref\n\n- **Avio** a coulé son pas de tir.\n\n### À suivre\n\n- **Skyrora** livrera un moteur.", "fr") == []


@pytest.mark.parametrize("label", ["**Lucien Dornov :** ", "**Lucien Dornov.** ", "LUCIEN DORNOV. – ", "Lucien Dornov : "])
def test_a_name_before_the_first_answer_is_that_of_all_and_no_part_of_it(label: str) -> None:
    body = f"L'usine de fusées dirigée par Anna Voss tourne.\n\n**La fusée est-elle prête ?**\n\n{label}Oui. Nous volerons en mai.\n\n**Et vous restez ?**\n\nJe reste ici."
    spoken = [(mode, speaker.title() if speaker else None, text) for mode, speaker, text in told(body, "fr")]
    assert spoken == [("direct", "Lucien Dornov", "Oui. Nous volerons en mai."), ("direct", "Lucien Dornov", "Je reste ici.")]


def test_whom_the_speaker_is_to_meet_was_not_met_last_year() -> None:
    body = "« Je serai à Pékin début octobre pour la fusée, où je dois rencontrer le patron de la CNSA, Li Wei », a dit le directeur du CNES, Jean Moreau."
    report = Report("invented", body, "fr", find_blocks(body), title="L'espace", published_on="2026-02-27")
    assert [(meeting.status, meeting.date, meeting.place) for meeting in extract(report).meetings] == [("announced", "2026-10", "Beijing")]
