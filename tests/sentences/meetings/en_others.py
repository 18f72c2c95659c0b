"""English sentences about people who deal with one another though no word says that they met, told one at a time."""

TOLD = """
South Korea's science minister, Park Jin-woo, told NASA Administrator John Harlow in Seoul on Tuesday that the monitor would be ready by May, the ministry said.
= talks held 2025-09-16 Seoul: Park Jin-woo + John Harlow
Science minister Park Jin-woo told NASA Administrator John Harlow that a probe would be launched from Kourou on Tuesday.
NASA administrator John Harlow, who arrived in South Korea on Monday for a three-day visit, also met Foreign Minister Lee Sang-min.
= talks held - South Korea: John Harlow + Lee Sang-min
NASA administrator John Harlow met Foreign Minister Lee Sang-min in Seoul on Monday and held talks with KASA chief Yoon Hae-won in Sacheon on Tuesday.
= talks held 2025-09-15 Seoul: John Harlow + Lee Sang-min
= talks held 2025-09-16 Sacheon: John Harlow + Yoon Hae-won
NASA administrator John Harlow met Foreign Minister Lee Sang-min in Seoul last week and will meet KASA chief Yoon Hae-won in Sacheon in October.
= talks held 2025-09-08/2025-09-14 Seoul: John Harlow + Lee Sang-min
= talks announced 2025-10 Sacheon: John Harlow + Yoon Hae-won
NASA administrator John Harlow will meet KASA chief Yoon Hae-won in Sacheon in October. John Harlow called on Korean ambassador Park Jin-woo in Washington on Monday. A lunar arrangement was signed by the two agencies in December 2017.
= talks announced 2025-10 Sacheon: John Harlow + Yoon Hae-won
= talks held 2025-09-15 Washington: John Harlow + Park Jin-woo
= signing held 2017-12 -: NASA + KASA
NASA administrator John Harlow met Foreign Minister Lee Sang-min on Monday and toured the KASA headquarters in Sacheon, where he held talks with its chief, Yoon Hae-won.
= talks held 2025-09-15 -: John Harlow + Lee Sang-min
= talks held - Sacheon: John Harlow + Yoon Hae-won
JAXA astronaut Koichi Mori will be received by the Minister of Research on 22 September.
= talks announced 2025-09-22 -: Koichi Mori + Minister of Research
ISRO chairman Ravi Menon held talks with the Australian Space Agency's head in Sydney on Monday.
= talks held 2025-09-15 Sydney: Ravi Menon + Australian Space Agency
The deal was signed by then ISRO chairman Anil Kamat. ISRO chairman Ravi Menon spoke in Delhi. The chairman met CNES president Jean Moreau on Monday.
= talks held 2025-09-15 -: Ravi Menon + Jean Moreau
ISRO's chairman cancelled his meeting with CNES president Jean Moreau.
= talks cancelled - -: ISRO + Jean Moreau
ISRO chairman Ravi Menon met a former head of NASA in Delhi on Monday.
CNES president Jean Moreau, a former director of the Toulouse centre, spoke in Paris on Monday.
CNES president Jean Moreau and ISRO chairman Ravi Menon put their heads together in Toulouse on Monday.
= talks held 2025-09-15 Toulouse: Jean Moreau + Ravi Menon
NASA administrator John Harlow used the delay on Monday to confer with ISRO chairman Ravi Menon.
= talks held 2025-09-15 -: John Harlow + Ravi Menon
The president of Angola, Joao Costa, held separate talks in Rome with NASA administrator John Harlow and ISRO chairman Ravi Menon.
= talks held - Rome: Joao Costa + John Harlow
= talks held - Rome: Joao Costa + Ravi Menon
On the sidelines of the show there was a meeting between Jean Moreau, president of CNES, and Ravi Menon, chairman of ISRO.
= talks held - -: Jean Moreau + Ravi Menon
NASA director Mary Poe conferred for two hours with representatives of Great Wall Industry Corporation on a replacement.
= talks held - -: Mary Poe + Great Wall Industry Corporation
The talks brought together the heads of the Brazilian Space Agency and CONAE in Lima on Monday.
= talks held 2025-09-15 Lima: Brazilian Space Agency + CONAE
ISRO director Ravi Menon and ESA director Carla Rossi exchanged the certificate of delivery via video link.
= call held - -: Ravi Menon + Carla Rossi
Trade Minister Anneli Pohja raised the matter with ESA's Thibault Nkemba during a closed-door lunch on Monday.
= talks held 2025-09-15 -: Anneli Pohja + Thibault Nkemba
NASA engineer Mary Poe built the camera with Carl Weiss before the conference.
Anna Weiss, who runs DLR, and the Agency's director, Luc Roy, signed the accord on Monday in Paris.
= signing held 2025-09-15 Paris: Anna Weiss + Luc Roy
CNES president Jean Moreau travelled to Miami on Monday to meet with the head of Southern Command's space office, Colonel Bridget Hall, and two engineers.
= talks held 2025-09-15 Miami: Jean Moreau + Bridget Hall
President Lin Zhongyuan of China and his Russian host, Alexei Dobrynsky, adopted a joint statement in Moscow on Monday.
= talks held 2025-09-15 Moscow: Lin Zhongyuan + Alexei Dobrynsky
CNES president Jean Moreau had just returned from Daejeon, where he held talks with KASA chief Yoon Hae-won.
= talks held - Daejeon: Jean Moreau + Yoon Hae-won
On Monday, CNES president Jean Moreau and ISRO chairman Ravi Menon held talks in Baikonur, where they inspected the launch complex.
= talks held 2025-09-15 Baikonur: Jean Moreau + Ravi Menon
CNES president Jean Moreau visited the Baikonur cosmodrome on Monday. He was accompanied by ISRO chairman Ravi Menon.
= visit held 2025-09-15 Baikonur Cosmodrome: Jean Moreau + Ravi Menon
CNES president Jean Moreau met ISRO chairman Ravi Menon on Monday and discussed a plan that will be signed during the Astana forum next May.
= talks held 2025-09-15 -: Jean Moreau + Ravi Menon
The heads of the space agencies of France and India held talks in Rome on Monday and agreed to go on. CNES president Jean Moreau and ISRO chairman Ravi Menon discussed rockets.
= talks held 2025-09-15 Rome: Jean Moreau + Ravi Menon
NASA administrator Mary Poe and ESA director Carl Weiss agreed on Monday to delay the launch.
= talks held 2025-09-15 -: Mary Poe + Carl Weiss
NASA engineer Mary Poe and Boeing engineer Carl Weiss examined the valve and found a leak.
NASA chief Mary Poe and ESA chief Carl Weiss agreed that the flight was a success.
Signatories were dismayed: NASA administrator Mary Poe and ESA director Carl Weiss did not come.
Signatories to the Accords include India and France.
Signatories were ISRO chairman Ravi Menon and CNES president Jean Moreau.
= signing held - -: Ravi Menon + Jean Moreau
A CONAE team led by executive director Luis Ortega wound up a three-day stay in Delhi on Monday. The visitors called on ISRO chairman Ravi Menon.
= visit held 2025-09-13/2025-09-15 New Delhi: Luis Ortega + Ravi Menon
Engineers from NASA and ESA met in Moscow on Monday, and a joint report is expected by the end of August.
= talks held 2025-09-15 Moscow: NASA + ESA
CNES president Jean Moreau met ISRO chairman Ravi Menon in Rome on Monday. They also discussed the corridor off Duqm, where the spaceport intends to host its first rocket by the end of 2026.
= talks held 2025-09-15 Rome: Jean Moreau + Ravi Menon
HOUSTON, September 17, 2025 – Today, Simone Hall, Minister of Industry, met with NASA administrator John Harlow.
= talks held 2025-09-17 Houston: Simone Hall + John Harlow
The agreement was signed in Paris on Monday by CNES president Jean Moreau and Ravi Menon, chairman of ISRO, at CNES headquarters.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Having met ESA director Carla Rossi on Monday, ISRO chairman Ravi Menon said that the probe was ready.
= talks held 2025-09-15 -: Carla Rossi + Ravi Menon
ISRO chairman Ravi Menon and ESA director Carla Rossi co-chaired the NASA-CNES space talks in Rome on Monday.
= talks held 2025-09-15 Rome: Ravi Menon + Carla Rossi
The satellite pact was signed for India by ISRO chairman Ravi Menon and, for France, by CNES president Jean Moreau.
= signing held - -: Ravi Menon + Jean Moreau
ESA director Carla Rossi has been to Lima to see ISRO chairman Ravi Menon.
= talks held - Lima: Carla Rossi + Ravi Menon
Kenya and Italy share a launch site. The two governments signed an accord in 2023.
= signing held 2023 -: Kenya + Italy
The arm of the satellite was supplied by Hamanaka Robotics to Tethys Orbital. The companies signed a contract in 2024.
= signing held 2024 -: Hamanaka Robotics + Tethys Orbital
CNES and India's space agency ISRO inked a letter of intent on a satellite in Lima on Monday.
= signing held 2025-09-15 Lima: CNES + ISRO
CNES and Poland's Creotech signed a satellite contract in Lima on Monday.
= signing held 2025-09-15 Lima: CNES + Creotech
Axelspace and CNES executives met in Lima on Monday.
= talks held 2025-09-15 Lima: Axelspace + CNES
Norway's Haaland and England's Kane signed shirts for the astronauts.
ISRO chairman Ravi Menon and Vodacom's Themba Mokoena shook hands on a satellite deal in Lima on Monday.
= talks held 2025-09-15 Lima: Ravi Menon + Themba Mokoena
Sitting across the table from ESA director Carla Rossi in Lima, ISRO chairman Ravi Menon proposed to build the capsule.
= talks held - Lima: Carla Rossi + Ravi Menon
CNES and Poland's Creotech signed no contract in May, minister Jean Moreau said.
India and Japan are neighbours, and the neighbours met in the street.
CNES has not held talks with SpaceX about the launch, minister Jean Moreau said on Monday.
ISRO chairman Ravi Menon met with NASA administrator John Harlow Sept. 12 in Houston to discuss the satellite.
= talks held 2025-09-12 Houston: Ravi Menon + John Harlow
The ISRO chairman will visit Japan this week to discuss the satellite with JAXA.
= talks announced 2025-09-15/2025-09-21 Japan: ISRO + JAXA
ISRO chairman Ravi Menon met JAXA president Keiko Mori in Tokyo on Monday. The two sides agreed to hold the next meeting of the working group in Delhi in November. Space counsellor Asha Rao was also present.
= talks held 2025-09-15 Tokyo: Ravi Menon + Keiko Mori + Asha Rao
= commission announced 2025-11 New Delhi: ISRO + JAXA
ISRO chairman Ravi Menon met CNES president Jean Moreau on Monday. Following the meeting, the sides agreed to hold the next session of the joint commission's space subcommittee in Bengaluru in December.
= talks held 2025-09-15 -: Ravi Menon + Jean Moreau
= commission announced 2025-12 Bengaluru: ISRO + CNES
We expect the text to be signed during the session of the Indian-French commission on satellites in Toulouse in December.
= commission announced 2025-12 Toulouse: Indian + French
On Monday, Ravi Menon was received by minister Emre Demir. He also met with ambassador Carla Ferri.
= talks held 2025-09-15 -: Ravi Menon + Emre Demir
= talks held 2025-09-15 -: Ravi Menon + Carla Ferri
Roscosmos chief Pavel Gromov met Peru's communications minister Luis Vega in Moscow on Tuesday. Deputy head Irina Svetlova of Roscosmos sat in on the talks.
= talks held 2025-09-16 Moscow: Pavel Gromov + Luis Vega + Irina Svetlova
Roscosmos chief Pavel Gromov met Peru's communications minister Luis Vega in Moscow on Tuesday. Peru's ambassador Ana Salas was in the room.
= talks held 2025-09-16 Moscow: Pavel Gromov + Luis Vega + Ana Salas
Luxembourg's economy minister met his Rwandan counterpart in Kigali on Monday. Economy Minister Tom Thill sat down with Infrastructure Minister Claudine Uwera for an hour. They were joined by the head of the Rwanda Space Agency, Innocent Habimana.
= talks held 2025-09-15 Kigali: Tom Thill + Claudine Uwera + Innocent Habimana
Science Minister Tom Thill of Luxembourg met Science Minister Claudine Uwera of Rwanda on Monday. On Friday he will hold talks in Nairobi with the director of the Kenya Space Agency, Rose Wanjiru. The two ministers last met in Paris in June, when they opened a forum.
= talks held 2025-09-15 -: Tom Thill + Claudine Uwera
= talks announced 2025-09-19 Nairobi: Tom Thill + Rose Wanjiru
= talks held 2025-06 Paris: Tom Thill + Claudine Uwera
Minister Emre Demir on Tuesday chaired a meeting in Ankara with a visiting delegation of NASA.
= talks held 2025-09-16 Ankara: Emre Demir + delegation of NASA
The minister, Emre Demir, disclosed this in Ankara on Tuesday when he received ambassador Carla Ferri.
= talks held 2025-09-16 Ankara: Emre Demir + Carla Ferri
Turkish minister Emre Demir visited JAXA's Tsukuba Space Center on Monday, where he was briefed by JAXA vice president Keiko Mori.
= visit held 2025-09-15 Tsukuba Space Center: Emre Demir + Keiko Mori
NASA administrator John Harlow met JAXA president Keiko Mori in Tokyo on Monday. The next bilateral will take place in Houston in May.
= talks held 2025-09-15 Tokyo: John Harlow + Keiko Mori
= talks announced 2026-05 Houston: John Harlow + Keiko Mori
Chile and India will hold their second space dialogue in Santiago on October 3. It will be led by Ana Rojas of Chile and ISRO chairman Ravi Menon. The first was held in New Delhi in March 2024.
= talks announced 2025-10-03 Santiago: Ana Rojas + Ravi Menon
= talks held 2024-03 New Delhi: Chile + India
Turkish minister Emre Demir called off a scheduled meeting with ISRO chairman Ravi Menon in Ankara on Friday.
= talks cancelled 2025-09-19 Ankara: Emre Demir + Ravi Menon
ISRO chairman Ravi Menon received minister Emre Demir on Monday. The two sides reviewed preparations for the Lima Space Forum, which will take place in Cusco in November.
= talks held 2025-09-15 -: Ravi Menon + Emre Demir
Tokyo, Japan — JAXA president Keiko Mori met ESA director Marta Olsson on Tuesday on the satellite.
= talks held 2025-09-16 Tokyo: Keiko Mori + Marta Olsson
Algiers – An agreement on the satellite was signed on Tuesday by minister Emre Demir and ambassador Carla Ferri.
= signing held 2025-09-16 Algiers: Emre Demir + Carla Ferri
NASA administrator John Harlow visited Tokyo in January. On Tuesday he met ESA director Carla Rossi to discuss the satellite.
= talks held 2025-09-16 -: John Harlow + Carla Rossi
NASA administrator John Harlow will visit Tokyo in May. On Tuesday he met ESA director Carla Rossi to discuss the satellite.
= talks held 2025-09-16 -: John Harlow + Carla Rossi
NASA administrator John Harlow cancelled a visit to Tokyo. On Tuesday he met ESA director Carla Rossi to discuss the satellite.
= talks held 2025-09-16 -: John Harlow + Carla Rossi
NASA and ESA met in Paris on Monday to discuss student rocket contests. The first was held in Rome in May 2024.
= talks held 2025-09-15 Paris: NASA + ESA
NASA administrator John Harlow and ESA director Carla Rossi met in Paris on Monday and agreed on two launches. The first is planned for May 2026.
= talks held 2025-09-15 Paris: John Harlow + Carla Rossi
NASA engineer Al Smith met Boeing director John Smith in Houston on Monday to discuss the satellite.
= talks held 2025-09-15 Houston: Al Smith + John Smith
CNSA chief Du Yong met Roscosmos chief Li Yong in Moscow on Monday to discuss the satellite.
= talks held 2025-09-15 Moscow: Du Yong + Li Yong
"""
