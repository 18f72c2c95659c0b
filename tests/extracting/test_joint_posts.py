"""Posts told of several people at once, and officials at home: who holds which."""

import pytest
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

# language, text, publisher, (surface, role, organisation, country) of each
TOLD = [
    ("fr", "Les présidents du CNES et de l'ISRO, Luc Morel et V. Narang, se sont vus.", None, (("Luc Morel", "présidents", "CNES", "FR"), ("V. Narang", "présidents", "ISRO", "IN"))),
    ("fr", "Y étaient les présidents du CNES, Luc Morel, et de l'ISRO, Vijay Narang.", None, (("Luc Morel", "présidents", "CNES", "FR"), ("Vijay Narang", "présidents", "ISRO", "IN"))),
    ("en", "The heads of NASA and ESA, Bill Harmon and Josef Egger, met in Paris.", None, (("Bill Harmon", "heads", "NASA", "US"), ("Josef Egger", "heads", "ESA", None))),
    ("en", "The French and German economy ministers, Anne Lemoine and Karl Busch, spoke.", None, (("Anne Lemoine", "economy ministers", None, "FR"), ("Karl Busch", "economy ministers", None, "DE"))),
    ("ru", "Главы Роскосмоса и CNSA Павел Гордин и Ли Цзянь встретились.", None, (("Павел Гордин", "Главы", "Roscosmos", "RU"), ("Ли Цзянь", "Главы", "CNSA", "CN"))),
    ("ru", "Министры иностранных дел России и Казахстана Сергей Ларин и Мурат Нурпеков выступили.", None, (("Сергей Ларин", "Министры", None, "RU"), ("Мурат Нурпеков", "Министры", None, "KZ"))),
    ("en", "MUSCAT, 21 January -- The agreement was signed by Salim Al Harthy, Minister of Transport.", None, (("Salim Al Harthy", "Minister of Transport", "Ministry of Transport", "OM"),)),
    ("ru", "Его принял заместитель премьер-министра Аскар Нурпеков.", "Министерство энергетики Республики Казахстан", (("Аскар Нурпеков", "заместитель премьер-министра", "Government of Kazakhstan", "KZ"),)),
    ("ru", "Его принял министр промышленности Пермского края Иван Лапин.", "Министерство энергетики Республики Казахстан", (("Иван Лапин", "министр промышленности Пермского края", ..., None),)),
    ("ru", "Вице-премьер России Олег Горин и министр Е. К. Досов подписали протокол.", "Министерство энергетики Республики Казахстан", (("Олег Горин", "Вице-премьер", ..., "RU"), ("Е. К. Досов", "министр", None, None))),
    ("fr", "Les ministres maliens de la Défense et de la Communication, MM. Bakary Samaké et Issa Touré, sont venus.", None, (("Bakary Samaké", "ministres", "Ministry of Defence", "ML"), ("Issa Touré", "ministres", "Ministry of Communication", "ML"))),
    ("en", "The ministers of science and of defence, Anna Moreau and Paul Martin, came.", None, (("Anna Moreau", "ministers", "Ministry of Science", None), ("Paul Martin", "ministers", "Ministry of Defence", None))),
    ("fr", "M. Hugo de Montclair, ministre de la Recherche, est venu.", None, (("Hugo de Montclair", "ministre de la Recherche", "Ministry of Research", None),)),
    ("en", "BEIJING, March 5 (Xinhua) -- Chairman Ravi Menon met ESA chief Josef Egger.", None, (("Ravi Menon", "Chairman", None, None), ("Josef Egger", "chief", "ESA", None))),
    ("en", "CNES and ISRO agreed on a probe. Science ministers Anna Moreau and Paul Martin came.", None, (("Anna Moreau", ..., None, None), ("Paul Martin", ..., None, None))),
    ("en", "CNES and ISRO agreed on a probe. Agency heads Anna Moreau and Paul Martin came.", None, (("Anna Moreau", "heads", "CNES", "FR"), ("Paul Martin", "heads", "ISRO", "IN"))),
    ("en", "He thanked the Foreign Secretary, Yvonne Carter, and thanked the President for the CNES support. Anna Moreau came.", None, (("Yvonne Carter", "Foreign Secretary", None, None),)),
    ("en", "Tigist Worku has run the Ethiopian Space Science Institute since 2021.", None, (("Tigist Worku", None, "Ethiopian Space Science Institute", "ET"),)),
    ("en", "Karnataka Chief Minister Ravi Menon came.", None, (("Ravi Menon", "Chief Minister", None, None),)),
    ("fr", "Luc Petit a signé pour Arianespace, Paul Evers pour Eumetsat.", None, (("Luc Petit", None, "Arianespace", "FR"), ("Paul Evers", None, "EUMETSAT", None))),
    ("en", "Peter Stone signed for SpaceX and Paul Evers on behalf of Eumetsat.", None, (("Peter Stone", None, "SpaceX", "US"), ("Paul Evers", None, "EUMETSAT", None))),
    ("fr", "Un conseiller du ministre Paul Martin est venu.", None, (("Paul Martin", "ministre", None, None),)),
    ("fr", "Anna Keller, directrice de la future agence spatiale kényane, est venue.", None, (("Anna Keller", "directrice", ..., "KE"),)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "publisher", "told"), TOLD, ids=[text[:60] for _, text, _, _ in TOLD])
def test_posts(language, text, publisher, told):
    report = Report("any", text, language, find_blocks(text, None), publisher=publisher, published_on="2026-01-22")
    entities, _ = find_names(report, find_sentences(report))
    people = {entity.surface: entity for entity in entities if entity.kind == "person"}
    for surface, role, organisation, country in told:
        one = people[surface]
        assert role in (..., one.role)
        assert one.country == country
        assert organisation in (..., one.organisation)
