"""English words around the names of programmes, spacecraft and ground stations."""

import re

from ..alternation import one_of
from ..crafts import CraftWords

VEHICLES = """rocket, rockets, launcher, launchers, satellite, satellites, module, modules, probe, probes, spacecraft, capsule, capsules, engine, engines, cargo ship, cargo craft, orbiter, lander, rover, demonstrator, telescope, shuttle, spaceplane, upper stage, tug, cubesat, cubesats, nanosatellite, microsatellite, smallsat, freighter, vehicle, launch vehicle, booster, relay, missile,
airship, balloon, spectrometer, imager, radiometer, altimeter, lidar, payload, drone, habitat, airlock, glider, sounding rocket, microlauncher, gyrocopter, hopper, moon buggy, robot"""
OTHERS = "programme, programmes, program, programs, project, projects, complex, mission, missions, constellation, space station, station, initiative, experiment, network, fleet, observatory, radar, contract, roadmap"
CRAFTS = "rocket, launcher, satellite, module, probe, spacecraft, capsule, orbiter, lander, rover, demonstrator, telescope, shuttle, spaceplane, upper stage, tug, cubesat, nanosatellite, microsatellite, smallsat, freighter, launch vehicle, booster, cargo ship, sounding rocket, spectrometer, imager"
APPOSED = "programme, program, project, mission, constellation, space station, network, observatory, system"
NOT = "on|of|in|for|to|with|by|from|at|as|and|or|is|was|are|were|will|would|has|had|have|said|says|who|which|that|the|a|an|its|his|her|their|told|led|set|put|but|not|into|over|under|about|after|before|during|since|until|than|then|when|while|also|did|does|may|can|could|should|must"
SMALL = rf"(?:[ ](?!(?:{NOT})\b)[a-z][a-z-]+)"
MAKERS = r"(?![\w-]|[ ](?i:makers?|builders?|manufacturers?|start-?ups?|compan(?:y|ies)|operators?|firms?|providers?|suppliers?|engineers?|business|division|industry|specialists?|experts?|owners?|chief|director|manager|company's|designers?|developers?|testing)\b)"
SITES = {"launch site": "launch site", "launch complex": "launch complex", "launch range": "launch range", "spaceport": "spaceport", "cosmodrome": "spaceport", "integration": "integration facility", "mission control": "mission control centre", "data cent": "data centre", "launch cent": "launch centre", "station": "station", "antenna": "antenna", "dish": "antenna", "complex": "complex", "radio telescope": "radio telescope", "teleport": "teleport", "observatory": "observatory", "centre": "centre", "center": "centre", "terminal": "terminal", "site": "site", "test stand": "test stand", "launch pad": "launch pad"}
GROUND = r"(?:ground|tracking|receiving|reception|relay|telemetry|control|processing|deep-space|data|earth|satellite|joint)"

PARTS = "lift-off, liftoff, orbit, solar panels, solar arrays, solar panel, battery, batteries, lifetime, descent, re-entry, reentry, landing legs, thrusters, wheels, orbiter, lander"

WORDS = CraftWords(
    before=re.compile(rf"(?<![\w-])(?:(?P<vehicle>{one_of(VEHICLES)})|{one_of(OTHERS)})(?:,?[ ](?:(?:provisionally|formally|officially|originally)[ ])?(?:called|named|dubbed|known[ ]as|codenamed|christened|nicknamed|renamed|designated))?[ ]\Z|(?<![\w-])(?:(?P<vehicle_apposed>{one_of(CRAFTS)})|{one_of(APPOSED)})(?:,|[ ][–—-])[ ](?=\Z)|(?<![\w-])(?:(?P<vehicle_called>{one_of(VEHICLES)})|{one_of(APPOSED)})(?:[ ][\w'-]+){{0,8}},?[ ](?:called|named|dubbed|known[ ]as|codenamed|christened|nicknamed|baptised)[ ]\Z", re.VERBOSE),
    after=re.compile(rf"(?:{SMALL}{{0,3}}[ ](?:(?P<vehicle>{one_of(VEHICLES)})|{one_of(OTHERS)}){MAKERS}|(?:,|[ ][–—-]|[ ]\(|[ ]is)[ ]?(?:an?|the|its|their|our|[A-Z][\w-]+'s?)[ ](?:[\w.%-]+[ ]){{0,5}}?(?:(?P<apposed>{one_of(CRAFTS)})|{one_of(APPOSED)}){MAKERS})", re.VERBOSE),
    launching=re.compile(r"\b(?:[Ll]aunch|[Ll]ift-?off|[Mm]aiden[ ](?:flight|launch|voyage)|[Dd]ebut|[Dd]eployment|[Dd]ocking|[Dd]eorbiting|[Rr]e-?entry|[Ff]irst[ ]flight|[Ll]ast[ ]burn)[ ]of[ ](?:the[ ])?\Z", re.VERBOSE),
    named=re.compile(r"\b(?:christened|dubbed|codenamed|nicknamed|rechristened|renamed|baptised)[ ]\Z", re.VERBOSE),
    acted=re.compile(r"\b(?:(?:re)?launch(?:ed|es|ing)?|orbit(?:ed|ing)|deploy(?:ed|ing|s)?|deorbit(?:ed|ing)?|aboard|on[ ]board|atop|lofted|loft|refuel(?:l?ed|l?ing)?|track(?:ed|ing))[ ](?:the[ ])?\Z", re.VERBOSE),
    acts=re.compile(rf"(?:'s?[ ](?:\w+[ ])?(?:{one_of(PARTS)})(?![\w-])|[ ](?:(?:then|had|has|also|finally|safely|successfully)[ ])?(?:lifted[ ]off|blasted[ ]off|re-?entered|splashed[ ]down|undocked|docked[ ]with|reached[ ]orbit|entered[ ]orbit|soft-landed|burned[ ]up|will[ ]lift[ ]off|orbits|separated[ ]from|lost[ ]contact)\b|[ ](?:was|were|is|will[ ]be|is[ ]to[ ]be|had[ ]been|has[ ]been|would[ ]be|could[ ]be|is[ ]being)[ ](?:\w+ly[ ])?(?:launched|deployed[ ]into|lofted|placed[ ](?:in|into)[ ]orbit|put[ ]into[ ]orbit|deorbited|de-orbited|decommissioned|switched[ ]off[ ]for|fuelled|fueled|docked|injected)\b)", re.VERBOSE),
    site=re.compile(r"(?<![\w-])(?:(?P<noun>(?:[Ll]aunch[ ](?:site|complex|centre|center|range)|[Ss]paceport|[Cc]osmodrome|[Ii]ntegration[ ](?:facility|centre|center|hall)|[Mm]ission[ ]control[ ]cent(?:re|er)|[Dd]ata[ ]cent(?:re|er)|(?:[Gg]round|[Tt]racking|[Rr]eceiving|[Rr]eception|[Dd]eep-space|[Tt]elemetry)[ ](?:station|antenna|complex))|[Aa]ntenna|[Tt]eleport|[Rr]adio[ ]telescope|[Tt]est[ ]stand|[Ll]aunch[ ]pad)[ ](?:coming[ ]up[ ]|being[ ]built[ ]|under[ ]construction[ ]|built[ ]|located[ ])?(?:at|in|near)[ ])\Z", re.VERBOSE),
    site_after=re.compile(rf"[ ](?:{GROUND}[ ]){{1,3}}(?P<noun>station|antenna|complex|centre|center|terminal|site)(?![\w-])|[ ](?P<place>spaceport|cosmodrome|launch[ ](?:site|complex|centre|center|range|pad)|integration[ ](?:facility|centre|center)|teleport|radio[ ]telescope)(?![\w-])", re.VERBOSE),
    sites=SITES,
    plain=frozenset(("operations", "days", "small", "affordable", "satellite", "mission", "box", "mou", "issue", "phase", "stage", "level", "annual", "global", "commercial", "private", "military", "civilian", "robotic", "lunar", "solar", "orbital", "crewed", "future", "reusable", "full", "heavy", "light", "low", "high", "southeast", "nanosatellite", "cubesats", "cubesat", "asian", "african", "european", "american", "arab", "nordic", "baltic", "latin", "western", "eastern", "northern", "southern", "central", "scots", "l-band", "x-band", "c-band", "s-band", "ka-band", "ku-band", "q-band")),
)
