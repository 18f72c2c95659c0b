"""English words around the names of programmes, spacecraft and ground stations."""

import re

from ..alternation import one_of
from ..crafts import CraftWords

VEHICLES = """rocket, rockets, launcher, launchers, satellite, satellites, module, modules, probe, probes, spacecraft, capsule, capsules, engine, engines, cargo ship, cargo craft, orbiter, lander, rover, demonstrator, telescope, shuttle, spaceplane, upper stage, tug, cubesat, cubesats, nanosatellite, microsatellite, smallsat, freighter, vehicle, launch vehicle, booster, relay, missile,
airship, balloon, spectrometer, imager, radiometer, altimeter, lidar, payload, drone, habitat, airlock, glider, sounding rocket, microlauncher, gyrocopter, hopper, moon buggy, robot"""
OTHERS = "programme, programmes, program, programs, project, projects, complex, mission, missions, constellation, space station, station, initiative, experiment, network, fleet, observatory"
CRAFTS = "rocket, launcher, satellite, module, probe, spacecraft, capsule, orbiter, lander, rover, demonstrator, telescope, shuttle, spaceplane, upper stage, tug, cubesat, nanosatellite, microsatellite, smallsat, freighter, launch vehicle, booster, cargo ship, sounding rocket, spectrometer, imager"
APPOSED = "programme, program, project, mission, constellation, space station, network, observatory, system"
NOT = "on|of|in|for|to|with|by|from|at|as|and|or|is|was|are|were|will|would|has|had|have|said|says|who|which|that|the|a|an|its|his|her|their|told|led|set|put|but|not|into|over|under|about|after|before|during|since|until|than|then|when|while|also|did|does|may|can|could|should|must"
SMALL = rf"(?:[ ](?!(?:{NOT})\b)[a-z][a-z-]+)"
MAKERS = r"(?![\w-]|[ ](?:makers?|builders?|manufacturers?|start-?ups?|compan(?:y|ies)|operators?|firms?|providers?|suppliers?|engineers?|business|division|industry|specialists?|experts?|owners?|chief|director|manager|company's|designers?|developers?|testing)\b)"
SITES = {"station": "station", "antenna": "antenna", "dish": "antenna", "complex": "complex", "radio telescope": "radio telescope", "teleport": "teleport", "observatory": "observatory", "centre": "centre", "center": "centre", "terminal": "terminal", "site": "site", "test stand": "test stand", "launch pad": "launch pad"}
GROUND = r"(?:ground|tracking|receiving|reception|relay|telemetry|control|processing|deep-space|data|earth|satellite|joint)"

WORDS = CraftWords(
    before=re.compile(rf"(?<![\w-])(?:(?P<vehicle>{one_of(VEHICLES)})|{one_of(OTHERS)})(?:,?[ ](?:(?:provisionally|formally|officially|originally)[ ])?(?:called|named|dubbed|known[ ]as|codenamed|christened|nicknamed|renamed|designated))?[ ]\Z", re.VERBOSE),
    after=re.compile(rf"(?:{SMALL}{{0,3}}[ ](?:(?P<vehicle>{one_of(VEHICLES)})|{one_of(OTHERS)}){MAKERS}|(?:,|[ ][–—-]|[ ]is)[ ](?:an?|the|its|their|our)[ ](?:[\w.%-]+[ ]){{0,5}}?(?:(?P<apposed>{one_of(CRAFTS)})|{one_of(APPOSED)}){MAKERS})", re.VERBOSE),
    launching=re.compile(r"\b(?:[Ll]aunch|[Ll]ift-?off|[Mm]aiden[ ](?:flight|launch|voyage)|[Dd]ebut|[Dd]eployment|[Dd]ocking|[Dd]eorbiting|[Rr]e-?entry|[Ff]irst[ ]flight|[Ll]ast[ ]burn)[ ]of[ ](?:the[ ])?\Z", re.VERBOSE),
    site=re.compile(r"(?<![\w-])(?:(?P<noun>(?:[Gg]round|[Tt]racking|[Rr]eceiving|[Rr]eception|[Dd]eep-space|[Tt]elemetry)[ ](?:station|antenna|complex)|[Aa]ntenna|[Tt]eleport|[Rr]adio[ ]telescope|[Tt]est[ ]stand|[Ll]aunch[ ]pad)[ ](?:coming[ ]up[ ]|being[ ]built[ ]|under[ ]construction[ ]|built[ ]|located[ ])?(?:at|in|near)[ ])\Z", re.VERBOSE),
    site_after=re.compile(rf"[ ](?:{GROUND}[ ]){{1,3}}(?P<noun>station|antenna|complex|centre|center|terminal|site)(?![\w-])", re.VERBOSE),
    sites=SITES,
    plain=frozenset(("operations", "days", "small", "affordable", "satellite", "mission", "box", "mou", "issue", "phase", "stage", "level", "annual", "global", "commercial", "private", "military", "civilian", "robotic", "lunar", "solar", "orbital", "crewed", "future", "reusable", "full", "heavy", "light", "low", "high", "southeast", "nanosatellite", "cubesats", "cubesat", "asian", "african", "european", "american", "arab", "nordic", "baltic", "latin", "western", "eastern", "northern", "southern", "central", "scots", "l-band", "x-band", "c-band", "s-band", "ka-band", "ku-band", "q-band")),
)
