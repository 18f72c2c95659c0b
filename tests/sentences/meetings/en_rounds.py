"""English sentences about next rounds and who hosts them, talks that only go on, days told of the news, calls."""

TOLD = """
ISRO and JAXA held satellite talks in Delhi on Monday. The next meeting will be hosted by JAXA in Tsukuba in November.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
= talks announced 2025-11 Tsukuba: ISRO + JAXA
ISRO chairman Ravi Menon and CNES president Jean Moreau met in Paris on Monday. ISRO will host the second meeting in Bengaluru in 2026.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau
= talks announced 2026 Bengaluru: ISRO + CNES
ISRO and JAXA held satellite talks in Delhi on Monday. JAXA offered to host the next meeting in Tsukuba in 2026.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
ISRO and JAXA held satellite talks in Delhi on Monday, and the next meeting is to take place in Tsukuba in November.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
= talks announced 2025-11 Tsukuba: ISRO + JAXA
ISRO and JAXA held the third round of satellite talks in Delhi on Monday, with the next round scheduled for November in Tsukuba.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
= talks announced 2025-11 Tsukuba: ISRO + JAXA
ISRO and JAXA held satellite talks in Delhi on Monday. They agreed to hold the next round in Tsukuba in 2026.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
= talks announced 2026 Tsukuba: ISRO + JAXA
ISRO closed its second round of funding in May. The second round was led by SpaceX.
ISRO chairman Ravi Menon and CNES president Jean Moreau spoke by video link on Monday, the third such session since May.
= call held 2025-09-15 -: Ravi Menon + Jean Moreau
The talks between ISRO and JAXA were hosted by CNES in Paris on Monday.
= talks held 2025-09-15 Paris: ISRO + JAXA
Airbus, Thales and Leonardo are in exclusive negotiations to merge their satellite units, the companies said on Monday.
NASA and ESA have been in talks since January over a docking system.
NASA was in discussions with ESA on Monday about the lander.
= talks held 2025-09-15 -: NASA + ESA
ISRO chairman Ravi Menon said on Monday after meeting CNES president Jean Moreau in Paris that a probe would be built.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon said on Monday, two weeks after talks with CNES president Jean Moreau in Paris, that a probe would be built.
= talks held - Paris: Ravi Menon + Jean Moreau
Officials said on Monday, days after President Ana Costa hosted ISRO chairman Ravi Menon in Lisbon, that a probe would be built.
= talks held - Lisbon: Ana Costa + Ravi Menon
In a video call on Monday, ISRO chairman Ravi Menon asked CNES president Jean Moreau to honour a 2024 pact.
= call held 2025-09-15 -: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau agreed on Monday to build a probe. During a 40-minute teleconference, Moreau asked Menon for a rover.
= call held 2025-09-15 -: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon said in a telephone interview on Monday that CNES president Jean Moreau was right.
ISRO chairman Ravi Menon on Monday called on Karnataka Chief Minister Basavaraja at his official residence.
= talks held 2025-09-15 -: Ravi Menon + Basavaraja
Philippine Foreign Secretary Ma. Theresa Salonga met NASA administrator John Harlow in Washington on Monday.
= talks held 2025-09-15 Washington: Ma. Theresa Salonga + John Harlow
ISRO chairman Ravi Menon and CNES president Jean Moreau held talks in Vienna on the sidelines of the Legal Subcommittee, which opens on Thursday under the chairmanship of Belgium's Karel Maes.
= talks held - Vienna: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and Minister of the Economy Ana Costa, yesterday inaugurated the ESA incubation centre in Lisbon.
= talks held 2025-09-16 Lisbon: Ravi Menon + Ana Costa
ISRO chairman Ravi Menon looked forward to a meeting with CNES president Jean Moreau in Paris on 20 October.
= talks announced 2025-10-20 Paris: Ravi Menon + Jean Moreau
CNES president Jean Moreau welcomed the forthcoming visit of ISRO chairman Ravi Menon to Paris and looked forward to the signing of a satellite deal at NASA.
= visit announced - Paris: Jean Moreau + Ravi Menon
The delegation from Peru visited the Khrunichev Space Center, where Director General Alexei Lomov familiarized the guests with the Angara production line.
= visit held - Khrunichev Centre: delegation from Peru + Alexei Lomov
ISRO chairman Ravi Menon met CNES president Jean Moreau in Paris on 14 August, and the two are due to speak again by telephone before the end of October.
= talks held 2025-08-14 Paris: Ravi Menon + Jean Moreau
= call announced ../2025-10-31 -: Ravi Menon + Jean Moreau
The next meeting of ISRO and ESA will be held in Delhi by the end of November.
= talks announced ../2025-11-30 New Delhi: ISRO + ESA
ISRO and JAXA held satellite talks in Delhi on Monday. They agreed to meet again by June in Tsukuba.
= talks held 2025-09-15 New Delhi: ISRO + JAXA
= talks announced ../2026-06 Tsukuba: ISRO + JAXA
ISRO chairman Ravi Menon and CNES president Jean Moreau met on Monday and agreed to launch the probe before the end of 2027.
= talks held 2025-09-15 -: Ravi Menon + Jean Moreau
A meeting set for Thursday in Paris between ISRO chairman Ravi Menon and CNES president Jean Moreau was put off at short notice; no new date was given.
= talks cancelled 2025-09-18 Paris: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon came to Paris on Monday to meet CNES president Jean Moreau. With him was JAXA chief Ken Ito.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau + Ken Ito
ISRO chairman Ravi Menon received a courtesy call from French ambassador Jean Moreau in Bengaluru on Monday.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Jean Moreau
French ambassador Jean Moreau made a courtesy call on ISRO chairman Ravi Menon in Bengaluru on Monday.
= talks held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
ESA chief Josef Lang met CNES president Jean Moreau in Kyiv on Monday. The pair signed an arrangement on satellite data, the Commission said.
= talks held 2025-09-15 Kyiv: Josef Lang + Jean Moreau
Space Office chief Paul Bates gave evidence to the Commons Science, Innovation and Technology Committee on Tuesday alongside NASA administrator John Harlow.
= commission held 2025-09-16 -: Paul Bates + John Harlow
NASA administrator John Harlow will travel to Paris on 20 October to see CNES president Jean Moreau.
= talks announced 2025-10-20 Paris: John Harlow + Jean Moreau
NASA administrator John Harlow supported Poland's bid to host the ESA security centre.
ISRO picks crews in three rounds. In the second round, ISRO and CNES tested 120 candidates in Toulouse.
NASA will pick a lander in the next round, with SpaceX and Blue Origin as rivals.
ISRO chairman Ravi Menon made a phone call to CNES president Jean Moreau on Monday.
= call held 2025-09-15 -: Ravi Menon + CNES
ISRO chairman Ravi Menon appeared on Monday before the cameras with CNES president Jean Moreau.
At the 2024 summit ISRO chairman Ravi Menon met CNES president Jean Moreau.
= talks held 2024 -: Ravi Menon + Jean Moreau
ISRO and JAXA will hold talks in Paris, and the probe will fly before the end of June 2027.
= talks announced - Paris: ISRO + JAXA
ISRO chairman Ravi Menon will fly to Houston to see SpaceX launch a rocket on Friday.
= visit announced - Houston: Ravi Menon + SpaceX
Ravi Menon testified on Monday before the Senate, NASA said, about a pact with SpaceX.
"""
