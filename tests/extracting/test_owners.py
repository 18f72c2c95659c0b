"""What an event belongs to, to the letter: nothing at all where only a place or another thing is named."""

import pytest
from spaceparley.extracting.extract import annotate
from spaceparley.extracting.milestones.milestones import find_milestones
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

PUBLISHED = "2026-03-18"
OWNED = (
    # one rocket flies on no other
    ("en", "Ariane 6 flew in January 2026. Vega-C will fly in April.", ["Ariane 6 launch achieved", "Vega-C launch planned"]),
    ("fr", "L'ESA prévoit six vols d'Ariane 6 en 2027, tandis que Vega-C volera en avril.", ["Ariane 6 launch planned", "Vega-C launch planned"]),
    ("ru", "«Ариан-6» стартовала в январе 2026 года. «Вега-С» стартует в апреле.", ["Ariane 6 launch achieved", "Vega-C launch planned"]),
    ("en", "The MMX probe is ready. Vega-C will lift off in April.", ["MMX launch planned"]),
    # what a rocket carries is launched; whichever rocket is to carry it is none
    ("en", "Vega-C will carry Kestrel-1 in June.", ["Kestrel-1 launch planned"]),
    ("fr", "La fusée Vega-C emportera le satellite Kestrel-1 en juin.", ["Kestrel-1 launch planned"]),
    ("ru", "«Союз-2.1б» выведет спутник «Кречет-1» в июле.", ["Krechet-1 launch planned"]),
    ("en", "A Falcon 9 carried the flag of Kenya in May 2025.", []),
    ("fr", "Ils nommeront en juin la fusée qui emportera le satellite Kestrel-1.", []),
    # a label of its own tells of another matter
    ("en", "The launch of MMX was planned for 2026.\n\nRamses: April 2028.", ["MMX launch planned"]),
    ("en", "The launch of MMX was planned for 2026.\n\nNew target: April 2028.", ["MMX launch postponed"]),
    # a building where a craft is made ready is none
    ("en", "The probe arrived at the Payload Processing Facility in June. It will be launched in November.", ["None delivery achieved", "None launch planned"]),
    ("en", "The satellite was shipped to the Satellite Integration and Test Centre in Al Ain in May.", ["None delivery achieved"]),
    ("en", "The satellite was assembled at the Spacecraft Assembly and Testing Complex in Astana. Thermal vacuum tests were completed in March.", ["None test achieved"]),
    ("fr", "Le satellite a été assemblé au Centre d'assemblage et d'essais d'Astana. Les essais en vide thermique se sont achevés en mars.", ["None test achieved"]),
    ("ru", "Аппарат доставлен в центр управления полётами в июне. Запуск намечен на ноябрь.", ["None delivery achieved", "None launch planned"]),
    # but it may be built and opened
    ("en", "The training centre will open in May 2027.", ["training centre service planned"]),
    ("fr", "Le centre de contrôle entrera en service en mai 2027.", ["control centre service planned"]),
    ("en", "Satellites Ondine and Naiade will be launched in May 2027.", ["Naiade launch planned"]),
    # what only says of what sort a thing is does not happen
    ("en", "The Kestrel landing module was shown on 5 March.", []),
    ("en", "The Kestrel docking adapter was shown on 5 March.", []),
    ("en", "The landing of the Kestrel module took place on 5 March.", ["Kestrel landing achieved"]),
    # a date right behind a verb is not that of what comes next
    ("en", "Under rules adopted in 2024, components that may be launched on Russian rockets require a licence.", []),
    ("en", "In 2024, components were launched on the Kestrel rocket.", ["Kestrel launch achieved"]),
    # what has to be done is still to come; what somebody managed to do is done, or not
    ("en", "Kestrel-1 works well. The contract has to be signed before the end of this year.", ["Kestrel-1 agreement planned"]),
    ("en", "Kestrel-1 needs to be delivered by March 2027.", ["Kestrel-1 delivery planned"]),
    ("en", "The treaty on Kestrel-1 ought to be ratified in 2027.", ["Kestrel-1 agreement planned"]),
    ("en", "Kestrel-1 has been launched in February.", ["Kestrel-1 launch achieved"]),
    ("en", "The agency managed to launch Kestrel-1 in February.", ["Kestrel-1 launch achieved"]),
    ("en", "The agency was able to launch Kestrel-1 in February.", ["Kestrel-1 launch achieved"]),
    ("en", "The agency was unable to launch Kestrel-1 in February.", ["Kestrel-1 launch postponed"]),
    ("en", "The agency hopes to be able to launch Kestrel-1 in May.", ["Kestrel-1 launch planned"]),
    ("fr", "L'agence a réussi à lancer Kestrel-1 en février.", ["Kestrel-1 launch achieved"]),
    ("ru", "Агентству удалось запустить «Кречет-1» в феврале.", ["Krechet-1 launch achieved"]),
    ("ru", "Агентство сможет запустить «Кречет-1» в мае.", ["Krechet-1 launch planned"]),
    # tests behind which something is to come are not done yet
    ("en", "Kestrel-1 will enter service in August after tests carried out in Prague.", ["Kestrel-1 service planned"]),
    ("en", "Kestrel-1 passed the tests conducted in Prague.", ["Kestrel-1 test achieved"]),
    ("en", "The tests of Kestrel-1 were completed without any delays in February.", ["Kestrel-1 test achieved"]),
    # "has since been" tells of no point in time
    ("en", "The launch of Kestrel-1, first planned for 2027, has since been moved to 2028.", ["Kestrel-1 launch postponed"]),
    ("en", "The launch of Kestrel-1 has since been cancelled.", ["Kestrel-1 launch cancelled"]),
    ("en", "Kestrel-1 has been tested since March.", []),
    ("fr", "Le lancement de Kestrel-1 a depuis été reporté à 2028.", ["Kestrel-1 launch postponed"]),
    ("en", "A flight of Kestrel-1 in February ended in the loss of four satellites.", ["Kestrel-1 launch failed"]),
    # a company is no orbit
    ("en", "Kestrel-1 was delivered by JAXA to Thales Alenia Space in Turin on 3 March.", ["Kestrel-1 delivery achieved"]),
    ("en", "The rocket delivered Kestrel-1 to low Earth orbit on 3 March.", ["Kestrel-1 launch achieved"]),
    # nor is who asks the questions
    ("en", "Orbit Africa: When will the telescope work?\n\nNwosu: It saw first light in February.\n\nOrbit Africa: And then?\n\nNwosu: It will be operational by 2027.\n\nOrbit Africa: Thank you.", ["None other achieved", "None service planned"]),
    # what is moved to a hall is not put off
    ("en", "The rocket was moved to the assembly hall on 3 March.", ["None delivery achieved"]),
    ("en", "The launch of Kestrel-1 was moved to a later date, in June.", ["Kestrel-1 launch postponed"]),
    ("en", "Kestrel-1 has been moved to no earlier than 2028.", ["Kestrel-1 launch postponed"]),
)


@pytest.mark.parametrize(("language", "text", "rows"), OWNED, ids=[text[:60] for _, text, _ in OWNED])
def test_owner(language, text, rows):
    found = find_milestones(annotate(Report("a", text, language, find_blocks(text), published_on=PUBLISHED)), ())
    assert [f"{one.programme} {one.event_kind} {one.status}" for one in found] == rows


def test_a_number_of_minutes_counts_no_launches():
    text = "The satellite Kestrel-1 was lost on Tuesday when the rocket failed two minutes after liftoff."
    (found,) = find_milestones(annotate(Report("a", text, "en", find_blocks(text), published_on=PUBLISHED)), ())
    assert (found.event, found.status) == ("launch of Kestrel-1", "failed")
