"""What each stretch of a page is there for."""

import pytest
from spaceparley.reading.blocks import find_blocks

KINDS = [
    ("Le ministre a reçu son homologue à Astana.", "paragraph"),
    ("## Un arbre, cinq calendriers", "heading"),
    ("**Les précisions d’Astana**", "heading"),
    ("**9 h 15** – Claire Vasseur vient de signer.", "paragraph"),
    ("![Le pas de tir.](https://example.org/a.jpg)", "image"),
    ("[NK: Comme on le voit, la date est repoussée.]", "note"),
    ("[HK : l’échéance glisse donc.]", "note"),
    ("[J.-P. D. : rien n’est signé.]", "note"),
    ("[NDLR : le texte a été abrégé.]", "note"),
    ("[Editor's note: the figure was corrected.]", "note"),
    ("[Прим. ред.: срок сдвинут ещё раз.]", "note"),
    ("[La suite demain.]", "paragraph"),
    ("Sources: Roscosmos et TASS; Crédits photographiques: Roscosmos", "sources"),
    ("Sources : CNSA, Vremia", "sources"),
    ("Источники: Роскосмос, ТАСС", "sources"),
    ("Source: NASA", "sources"),
    ("Crédit photo : ESA", "credit"),
    ("Photo: Kazcosmos", "credit"),
    ("Фото: пресс-служба Роскосмоса", "credit"),
    ("*Propos recueillis par Margaux Tellier*", "credit"),
    ("Contact presse : service de presse du CNES, tél. 01 00 00 00 00", "credit"),
    ("Read more: NASA chief visits Kenya", "related"),
    ("**Lire aussi :** Le CNES signe avec l'Inde", "related"),
    ("Partager sur Facebook", "related"),
    ("Читайте также: Роскосмос подписал соглашение", "related"),
    ("Partager les images coûtera moins cher, a dit le ministre.", "paragraph"),
    ("Поделиться опытом готовы обе стороны, сказал министр.", "paragraph"),
    ("Lire aussi bien les courbes que les cartes : tel est l'exercice, dit Anna Berg.", "paragraph"),
    ("See also how the agency works, the minister said.", "paragraph"),
    ("*On dit officiellement kazakhstanais.", "footnote"),
    ("\\* Dans ce carnet, « kazakh » désigne ce qui relève de l’État.", "footnote"),
    ("[1] Voir notre numéro d’avril.", "footnote"),
    ("Aigerim Sultanova speaks to the press. Photo: Kazcosmos", "caption"),
    ("— Quand partez-vous ?", "paragraph"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[text[:30] for text, _ in KINDS])
def test_kind_of_a_block(text, kind):
    body = f"Une phrase d’ouverture assez longue.\n\n{text}\n\nUne dernière phrase.\n"
    assert find_blocks(body)[1].kind == kind


def test_repeated_caption_is_marked_from_its_second_telling_on():
    body = "\nUne légende.\n\nUne légende.\n\nLe texte commence ici.\n"
    blocks = find_blocks(body)
    assert [(block.kind, block.repeated) for block in blocks] == [("caption", False), ("caption", True), ("paragraph", False)]
    assert [block.span.of(body) for block in blocks] == ["Une légende.", "Une légende.", "Le texte commence ici."]


def test_title_repeated_in_the_body_is_the_title():
    assert find_blocks("# Le titre\n\nLe texte.\n", "Le titre")[0].kind == "title"


def test_caption_below_an_image():
    body = "![x](y.jpg)\n\nLe pas de tir n° 45 vu du poste\n\nLe texte commence ici, et il dure. Voilà.\n"
    assert [block.kind for block in find_blocks(body)] == ["image", "caption", "paragraph"]


def test_spans_leave_out_white_space_and_keep_order():
    body = "\n\n  Un.  \n\t\nDeux\ntrois.\n"
    assert [block.span.of(body) for block in find_blocks(body)] == ["Un.", "Deux\ntrois."]


def test_lines_of_a_page_without_blank_lines_are_paragraphs_and_a_list_is_one():
    body = f"La délégation {'a visité le centre et ' * 6}est repartie.\n— La fusée est prête, a dit le directeur.\nAu programme :\n- la salle ;\n- le pas de tir."
    assert [block.span.of(body)[:8] for block in find_blocks(body)] == ["La délég", "— La fus", "Au progr"]
