"""Interviews as Russian and French pages print them, in many layouts."""

import pytest
from extracting.test_statements import told

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
]


@pytest.mark.parametrize("language", TALKS)
@pytest.mark.parametrize(("layout", "second"), [*((one, "q2") for one in LAYOUTS), *((one, "told") for one in LAYOUTS[:3])], ids=str)
def test_answers_are_found_in_any_layout(layout: tuple[str, str, str], second: str, language: str) -> None:
    question, answer, between = layout
    talk = TALKS[language]
    turns = [between.join((question.format(talk[asked]).format(**talk), answer.format(talk[given]).format(**talk))) for asked, given in (("q1", "a1"), (second, "a2"), ("q3", "a3"))]
    assert told("\n\n".join((talk["intro"], *turns)), language) == [("direct", talk["name"], talk[given]) for given in ("a1", "a2", "a3")]
