"""English words of things without a name, and of what tells them from others."""

from .. import later as re
from ..descriptions import DescriptionWords, named

NOUNS = {
    "satellite": r"(?:micro|nano|mini|small)?-?satellites?|cubesats?|smallsats?|(?:imaging|monitoring|spy|observation) craft",
    "constellation": r"constellations?",
    "rover": r"rovers?|moon buggy",
    "lander": r"landers?",
    "orbiter": r"orbiters?",
    "probe": r"probes?",
    "sounding rocket": r"sounding rockets?",
    "rocket": r"rockets?|launchers?|launch vehicles?|microlaunchers?",
    "space telescope": r"space telescopes?",
    "radio telescope": r"radio[ -]telescopes?",
    "telescope": r"telescopes?",
    "observatory": r"observator(?:y|ies)",
    "capsule": r"capsules?",
    "spaceplane": r"space ?planes?",
    "balloon": r"balloons?",
    "module": r"modules?",
    "spaceport": r"spaceports?|cosmodromes?|launch sites?",
    "launch pad": r"launch ?pads?",
    "ground station": r"ground stations?",
    "receiving station": r"receiving stations?|reception stations?",
    "tracking station": r"tracking stations?",
    "space station": r"space stations?",
    "station": r"stations?",
    "antenna": r"antennas?|dish(?:es)?",
    "teleport": r"teleports?",
    "laboratory": r"laborator(?:y|ies)|labs?",
    "control centre": r"control cent(?:re|er)s?",
    "training centre": r"training cent(?:re|er)s?",
    "data centre": r"data cent(?:re|er)s?",
    "camera": r"cameras?",
    "spectrometer": r"spectrometers?",
    "engine": r"engines?",
    "test stand": r"test stands?",
    "robotic arm": r"robotic arms?",
    "planetarium": r"planetariums?",
    "terminal": r"terminals?",
    "platform": r"platforms?",
}

WORDS = DescriptionWords(
    nouns=re.compile(rf"(?<![\w-])(?:{named(NOUNS)})(?![\w-])"),
    # English has the words already: whatever stands between the article and the noun.
    qualities=re.compile(r"(?!)"),
    of=re.compile(r"(?!)"),
    link=re.compile(r"(?!)"),
    bland=re.compile(r"(?!)"),
)
