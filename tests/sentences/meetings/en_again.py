"""English sentences with joined auxiliaries, perfect participles, and days right before a country, which is no part of their name."""

TOLD = """
CNES President Jean Moreau met Minister Kenji Arai in Paris on Monday. They'll meet again in Osaka on 20 November.
= talks held 2025-09-15 Paris: Jean Moreau + Kenji Arai
= talks announced 2025-11-20 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau met Minister Kenji Arai in Paris on Monday. He's due to meet ESA's Carla Weiss in Noordwijk on 20 November.
= talks held 2025-09-15 Paris: Jean Moreau + Kenji Arai
= talks announced 2025-11-20 Noordwijk: Jean Moreau + Carla Weiss
CNES President Jean Moreau, Minister Kenji Arai and ESA's Carla Weiss met in Paris on Monday. The three are to meet again in Osaka on 20 November.
= talks held 2025-09-15 Paris: Jean Moreau + Kenji Arai + Carla Weiss
= talks announced 2025-11-20 Osaka: Jean Moreau + Kenji Arai + Carla Weiss
CNES President Jean Moreau and Minister Kenji Arai will be at the opening, having met in Paris on 30 January.
= talks held 2025-01-30 Paris: Jean Moreau + Kenji Arai
Having met Minister Kenji Arai in Paris on 30 January, CNES President Jean Moreau will fly home.
= talks held 2025-01-30 Paris: Kenji Arai + Jean Moreau
On Monday Japan's science minister Kenji Arai met CNES President Jean Moreau in Paris.
= talks held 2025-09-15 Paris: Kenji Arai + Jean Moreau
In April Japan's then science minister, Kenji Arai, met CNES President Jean Moreau in Paris.
= talks held 2025-04 Paris: Kenji Arai + Jean Moreau
In April South Korea's science minister Kenji Arai met CNES President Jean Moreau in Paris.
= talks held 2025-04 Paris: Kenji Arai + Jean Moreau
In Paris April Nolan of NASA met CNES President Jean Moreau on Monday.
= talks held 2025-09-15 Paris: April Nolan + Jean Moreau
ESA chief Carla Weiss will exchange views with Minister Kenji Arai in Osaka on 20 November.
= talks announced 2025-11-20 Osaka: Carla Weiss + Kenji Arai
ESA chief Carla Weiss is to pay a courtesy call on Minister Kenji Arai in Osaka on 20 November.
= talks announced 2025-11-20 Osaka: Carla Weiss + Kenji Arai
ESA chief Carla Weiss is due to host NASA administrator John Harlow in Osaka on 20 November.
= talks announced 2025-11-20 Osaka: Carla Weiss + John Harlow
CNES President Jean Moreau explored satellite projects with Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau was granted an audience by Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau spoke highly of the talks with probes.
The talks between Chile's space chief Ana Okonkwo-Bello and Rwanda Space Agency director Eric Habimana took place in Osaka on Monday.
= talks held 2025-09-15 Osaka: Ana Okonkwo-Bello + Eric Habimana
ESA chief Luis Prado de Córdoba met Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Luis Prado de Córdoba + Kenji Arai
ESA chief Carla Weiss received at the agency's headquarters Ambassador of Kazakhstan Raushan Aman on Monday.
= talks held 2025-09-15 ESA headquarters: Carla Weiss + Raushan Aman
ESA and JAXA agreed to hold talks every six months.
ESA chief Carla Weiss consults with NASA administrator John Harlow in Osaka on Monday.
= talks held 2025-09-15 Osaka: Carla Weiss + John Harlow
ESA consults with NASA on every launch of a satellite.
Astronaut Anna Keller would be the third Belgian in space after Dirk Fremout and Frank De Wint.
Space minister Pierre Duc calmed Rome over the satellite by phoning his Italian counterpart Marco Rossi on Monday.
= call held 2025-09-15 -: Pierre Duc + Marco Rossi
ESA chief Carla Weiss rarely speaks with NASA administrator John Harlow.
ESA speaks with NASA twice a month about the satellite.
"""
