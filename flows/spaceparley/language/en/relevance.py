"""English words that say whether a report is about space activities."""

from .. import later as re
from ..relevance import RelevanceWords

WORDS = RelevanceWords(
    strong=re.compile(
        r"""\b(?: (?:nasa|esa|jaxa|isro|cnsa|cnes|roscosmos|spacex|arianespace|arianegroup|eumetsat|eutelsat|intelsat|suparco|unoosa|mbrsc|nasrda|conae|starlink|blue[ ]origin|rocket[ ]lab)\b | (?:micro|nano|mini|small)?-?satellites? | cubesats? | smallsats? | cosmodromes? | spaceports? | cosmonauts? | astronauts? | taikonauts? | spacecraft | spaceships? | spacewalks? | space[ ]?flights?
        | space[ ](?:agency|agencies|station|stations|industry|programmes?|programs?|sector|cooperation|exploration|centers?|centres?|debris|telescopes?|missions?|launch\w*|shuttle|tugs?|administration|research|forces?|travel|vehicles?|policy|activities|probe|probes|organi[sz]ation|technology|technologies|congress|forum|council|commissioner|minist(?:er|ry)|committee|office|law|act|budget|economy|diplomacy|firms?|compan(?:y|ies)|start-?ups?|engineers?|scientists?|community|nations?|race|projects?|hardware|weather|data|treaty|planes?|week|days|conference|summit|symposium|expo|ambitions|power|chiefs?|officials?|systems?|laborator(?:y|ies)|institute|observation|environment|infrastructure|situational|traffic|medicine|suits?|dialogue|commission|directorate|bureau|camera|instruments?|corporation|surveillance|objects?|startups?)
        | aerospace | outer[ ]space | (?:low|lunar|geostationary|sun-synchronous|medium)[ ](?:earth[ ])?orbits? | into[ ]orbit | in[ ]orbit | orbiters? | suborbital | launch[ ]?pads? | launch[ ](?:sites?|vehicles?|complex|services|licen[cs]es?|windows?|campaigns?|contracts?|slots?|range) | (?:ground|earth|tracking|receiving|reception)[ ]stations? | raumfahrt | remote[ -]sensing | star[ ]trackers? | (?:hyper|multi)spectral | thermal[ ]vacuum | (?:radar|optical|thermal)[ ]imag(?:ery|ers?|ing) | sounding[ ]rockets? | (?:critical|preliminary)[ ]design[ ]reviews? | (?:tracking|receiving|parabolic)[ ](?:dish(?:es)?|antennas?) | rocketry | upper[ ]stages? | hot-?fire | static[ ]fire | microgravity
        | lunar[ ](?:lander|landing|mission|base|gateway|orbit) | moon[ ](?:lander|landing|mission|base) | mars[ ](?:lander|rover|mission) | heavy-lift | payload[ ]fairing | lift-?off | docking[ ]port | (?:space|x-ray|gamma-ray|orbiting|infrared|radio)[ ](?:observator(?:y|ies)|telescopes?) | gnss | earth[ ]observation | satnav | re-?usable[ ](?:rockets?|launchers?) | rideshare | (?:launch|rocket)[ ](?:provider|company|start-?up|maker|engine|builder|motor)s? | crew[ ]capsule | (?:lunar|moon|mars)[ ]rovers? | rocket[ ]launch(?:es)? | land(?:ing|ed)[ ]on[ ](?:the[ ]moon|mars) | (?:lunar|martian)[ ](?:surface|south) | solar[ ]sail | cosmic[ ]rays? )\b""",
        re.VERBOSE,
    ),
    weak=re.compile(r"\b(?:telemetry|transponders?|rockets?|launchers?|orbit(?:s|al|ing|ed)?|space|lunar|moon|mars|martian|capsules?|payloads?|probes?|landers?|rovers?|boosters?|undock\w*|dock(?:ed|ing)|modules?|countdown|propellants?|crewed|telescopes?|observator(?:y|ies)|constellations?|teleports?|uplink\w*|downlink\w*|dish(?:es)?|imagery|debris|(?:flight|engineering|qualification)[ ]models?|clean[ -]?room|fairings?|spectrometers?|imagers?|cryocoolers?|frequency[ ]coordination|test[ ]stands?|earth[ ]imaging|gagarin|launches|asteroids?|comets?|re-?entry|antennas?|aeronautic\w*|apogee|perigee|lift[ ]?off|exoplanets?|astro\w+|navigation|thrusters?|airlock)\b"),
    figurative=re.compile(
        r"""\b(?: rocket[ ](?:start|science|scientists?|salad|fuel|attacks?|fire|leaves|barrage) | (?:sky)?rocketed | rocket[ ](?:to|into)[ ](?:the[ ]top|first|fame) | (?:parking|office|living|green|open|public|retail|storage|exhibition|head|personal|safe|breathing|floor|shelf|garden)[ ]spaces?
        | space[ ](?:for|between|bar|heater|saving) | satellite[ ](?:tv|television|town|towns|city|offices?|campus|dish|dishes|channels?|states?|navigation[ ]app) | over[ ]the[ ]moon | honeymoon | moon[ ]cakes? | product[ ]launch | launch[ ]party | mars[ ]bars? | (?:over|once[ ]in)[ ]a[ ]blue[ ]moon | coffee[ ]capsules? | time[ ]capsule
        | known[ ]as[ ]["“«']the[ ]astronaut )\b""",
        re.VERBOSE,
    ),
    elsewhere=re.compile(
        r"""\b(?:ferr(?:y|ies)|boats?|vessels?|yachts?|trawlers?|harbou?rs?|harbou?rmaster|quay(?:s|side)?|piers?|wharf|pontoons?|keel|shipyards?|passengers?|
        bus(?:es)?|minibus|trams?|railways?|motorways?|highways?|airlines?|commuters?|football\w*|leagues?|match(?:es)?|striker|goalkeeper|chess|tournaments?|
        horses?|mares?|cows?|farm(?:s|ers?|ing)?|cattle|wheat|harvests?|cheese|novels?|albums?|movies?|films?|actors?|singers?|bands?|concerts?|theatres?|
        restaurants?|caf[eé]s?|hotels?|residents?|housing|homes|tenants?|mortgages?|mayors?|councillors?|voters?|hospitals?|patients|clinics?|smartphones?|
        shoppers|supermarkets?|weddings?|church(?:es)?|tickets?|tourists?|festivals?|chefs?|wines?|bakery|knitting|gardens?|parish|villagers?|motorists?|pub|
        ceilidh|carnivals?|rollercoasters?|theme[ ]parks?|toys?|beers?|brewer(?:y|ies)|pizzas?|coffee|ice[ ]cream|lipsticks?|cosmetics|perfumes?|sneakers|stadiums?|fans|goals?|squads?|midfielders?|champions?|marathons?|cyclists?|tennis|cinemas?|comed(?:y|ies)|sitcoms?|choirs?|orchestras?|ballet|galler(?:y|ies)|painters?|pupils|kindergartens?|playgrounds?|traffic|gamers?|consoles?|nightclubs?|skippers?|actress(?:es)?|screenplays?|filmmakers?|premieres?|box[ ]office|scripts?|audiences?|spectators?|airports?|air[ ](?:services?|fares?|traffic|routes?|tickets?)|airliners?|business[ ]jets?|runways?|carriers?|low-cost|frequent[ ]flyers?|cabin[ ](?:doors?|crews?)|duty-free|luggage|baggage|weekly[ ](?:flights|services))\b""",
        re.VERBOSE,
    ),
)
