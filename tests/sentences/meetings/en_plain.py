"""English sentences with relative clauses between, hours spent together, pronouns and houses without capitals, and their near neighbours."""

TOLD = """
CNES President Jean Moreau, whose agency built the probe, met Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau met Kenji Arai, who looks after probes at JAXA, in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
India and Japan signed the accord that governs the station in Osaka in May 2016, and parliament ratified it.
= signing held 2016-05 Osaka: India + Japan
CNES and JAXA will take stock again in Osaka on 9 and 10 October.
= talks announced 2025-10-09/2025-10-10 Osaka: CNES + JAXA
CNES and JAXA will return to orbit in 2027.
CNES President Jean Moreau had an hour with Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau has been closeted with Minister Kenji Arai since Monday.
= talks held - -: Jean Moreau + Kenji Arai
CNES President Jean Moreau had problems with Minister Kenji Arai on Monday.
On Monday the committee took evidence from CNES President Jean Moreau and Minister Kenji Arai.
= commission held 2025-09-15 -: Jean Moreau + Kenji Arai
The Japanese, led by Kenji Arai, were shown round the plant by CNES President Jean Moreau on Monday.
= visit held 2025-09-15 -: Kenji Arai + Jean Moreau
ISRO and CNES have been partners since they signed an accord in Paris in 2022.
= signing held 2022 Paris: ISRO + CNES
CNES President Jean Moreau met a JAXA team in Osaka on Monday, and the two sides expect to sign a memorandum in Paris next month.
= talks held 2025-09-15 Osaka: Jean Moreau + JAXA
= signing announced 2025-10 Paris: CNES + JAXA
CNES won a free ride in June. It signed a contract with JAXA in Osaka in May.
= signing held 2025-05 Osaka: CNES + JAXA
CNES won a free ride in June. It met the needs of JAXA in Osaka in May.
CNES signed a contract with the Osaka company Kitarax in Paris on Monday.
= signing held 2025-09-15 Paris: CNES + Kitarax
CNES signed a contract with the state weather service in Osaka on Monday.
= signing held 2025-09-15 Osaka: CNES + state weather service
Officials of CNES and of JAXA gathered in Osaka on Monday for a progress review.
= talks held 2025-09-15 Osaka: CNES + JAXA
CNES President Jean Moreau said in Paris on Monday that his agency will sign a contract with JAXA in October.
= signing announced 2025-10 -: CNES + JAXA
CNES signed a lease with SaxaVord Spaceport in March.
= signing held 2025-03 -: CNES + SaxaVord Spaceport
CNES President Jean Moreau flew to SaxaVord Spaceport on Monday.
"""
