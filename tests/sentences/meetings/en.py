"""English sentences about meetings."""

TOLD = """
NASA Administrator John Harlow met the Turkish industry minister, Emre Demir, in Ankara on Monday.
= talks held 2025-09-15 Ankara: John Harlow + Emre Demir
ISRO chairman Ravi Menon and CNES President Jean Moreau signed a memorandum of understanding in Bengaluru on Friday.
= signing held 2025-09-12 Bengaluru: Ravi Menon + Jean Moreau
Norway's space minister Kari Lund and her Chilean counterpart Ana Rojas signed an accord at the World Government Summit in Dubai on Friday.
= signing held 2025-09-12 Dubai: Kari Lund + Ana Rojas
Brazil's space chief Ana Duarte will hold talks with Wei Qiang, deputy administrator of the China National Space Administration (CNSA), in Beijing on October 3.
= talks announced 2025-10-03 Beijing: Ana Duarte + Wei Qiang
JAXA President Hiroshi Tanabe was received by ESA Director General Marta Olsson in Paris on Tuesday.
= talks held 2025-09-16 Paris: Hiroshi Tanabe + Marta Olsson
A meeting between Roscosmos and the Algerian Space Agency, scheduled for September 22 in Algiers, has been called off.
= talks cancelled 2025-09-22 Algiers: Roscosmos + Algerian Space Agency
NASRDA Director General Musa Ibrahim spoke by phone with Italian ambassador Carla Ferri on Sunday.
= call held 2025-09-14 -: Musa Ibrahim + Carla Ferri
The joint commission met in New Delhi on Tuesday. ISRO chairman Ravi Menon and CNES President Jean Moreau took part in the session.
= commission held 2025-09-16 New Delhi: Ravi Menon + Jean Moreau
Marta Olsson, director general of ESA, is to meet Hiroshi Tanabe, president of JAXA, next Tuesday in Tokyo.
= talks announced 2025-09-23 Tokyo: Marta Olsson + Hiroshi Tanabe
After a video call with NASA Administrator John Harlow, Canadian Space Agency President Laura Tremblay announced on Tuesday that the arm would be ready.
= call held 2025-09-16 -: John Harlow + Laura Tremblay
The Kenyan minister Peter Otieno visited the Guiana Space Centre on Monday at the invitation of CNES.
= visit held 2025-09-15 Guiana Space Centre: Peter Otieno + CNES
Talks between ESA and JAXA will resume in Noordwijk on October 6.
= talks announced 2025-10-06 Noordwijk: ESA + JAXA
NASA Administrator John Harlow held a news conference in Houston on Monday.
ESA Director General Marta Olsson did not meet the Russian minister Oleg Vasiliev.
The agreement was signed in Abuja on September 4 by NASRDA Director General Musa Ibrahim and Italian ambassador Carla Ferri.
= signing held 2025-09-04 Abuja: Musa Ibrahim + Carla Ferri
Saudi Space Agency CEO Fahad Al Otaibi hosted SpaceX President Gina Marlow in Riyadh on Sunday.
= talks held 2025-09-14 Riyadh: Fahad Al Otaibi + Gina Marlow
CNES President Jean Moreau met ISRO chairman Ravi Menon in Paris on Tuesday. The two officials will meet again in Bengaluru in December.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-12 Bengaluru: Jean Moreau + Ravi Menon
Polish Space Agency head Marek Nowak has just signed a funding agreement with ESA.
= signing held 2025-09-17 -: Marek Nowak + ESA
Polish Space Agency head Marek Nowak watched Tuesday's liftoff from Kourou.
ASI President Paolo Rinaldi will have dinner with DLR chief Klaus Weber in Berlin on Thursday.
= talks announced 2025-09-18 Berlin: Paolo Rinaldi + Klaus Weber
Roscosmos Director General Pavel Gromov discussed the lease with Kazakh minister Daniyar Akhmetov in Astana on September 9.
= talks held 2025-09-09 Astana: Pavel Gromov + Daniyar Akhmetov
The ESA-NASA working group, chaired by Marta Olsson of ESA and John Harlow of NASA, convened in Frascati last Monday.
= commission held 2025-09-15 Frascati: Marta Olsson + John Harlow
ISRO and Roscosmos met in Moscow on September 10.
= talks held 2025-09-10 Moscow: ISRO + Roscosmos
CNES President Jean Moreau received the Kenyan minister Peter Otieno. The meeting took place in Toulouse on Monday.
= talks held 2025-09-15 Toulouse: Jean Moreau + Peter Otieno
ISRO chairman Ravi Menon told reporters on Tuesday that the satellite met all requirements.
The planned visit of Iranian minister Reza Karimi to Moscow at the invitation of Roscosmos was cancelled.
= visit cancelled - Moscow: Reza Karimi + Roscosmos
NASA and the UAE Space Agency concluded an agreement on lunar cargo in Washington on August 28.
= signing held 2025-08-28 Washington: NASA + UAE Space Agency
A phone call between ESA Director General Marta Olsson and NASA Administrator John Harlow took place on Friday.
= call held 2025-09-12 -: Marta Olsson + John Harlow
The Africa Space Forum brought together Aminata Diop, head of ASES, and Musa Ibrahim, head of NASRDA, in Dakar on Tuesday.
= conference held 2025-09-16 Dakar: Aminata Diop + Musa Ibrahim
A memorandum was signed between ISRO and JAXA in Tokyo on 29 August.
= signing held 2025-08-29 Tokyo: ISRO + JAXA
NASA welcomed ESA's decision on Tuesday.
A memorandum on rail cargo was agreed. It bears the signatures of Marek Nowak, head of the Polish Space Agency, and ISRO chairman Ravi Menon.
= signing held - -: Marek Nowak + Ravi Menon
Ghana said on Monday that its satellite would be late. Science minister Kojo Mensah told the press so when he received a delegation from the Brazilian Space Agency, led by Carla Nunes, in Accra.
= talks held 2025-09-15 Accra: Kojo Mensah + Carla Nunes
Deputy Prime Minister Tran Huy received ISRO chairman Ravi Pillai in Hanoi on Monday. He spoke highly of the guest's talks with minister Le Huong the same morning.
= talks held 2025-09-15 Hanoi: Tran Huy + Ravi Pillai
= talks held 2025-09-15 Hanoi: Ravi Pillai + Le Huong
The rocket stands at the Guiana Space Centre. CNES president Jean Moreau met ISRO chairman Ravi Menon at the space centre on Monday.
= talks held 2025-09-15 Guiana Space Centre: Jean Moreau + Ravi Menon
NASA and ESA would hold the third session of their joint working group by videoconference in March.
= call announced 2026-03 -: NASA + ESA
Space Minister Ann Lee and Norway's Minister of Trade, Sigrid Moe, signed an agreement in Oslo on Monday. On Tuesday the Space Minister met ESA chief Marta Olsson.
= signing held 2025-09-15 Oslo: Ann Lee + Sigrid Moe
= talks held 2025-09-16 -: Ann Lee + Marta Olsson
At a joint press conference in Paris on Monday with CNES president Jean Moreau, ISRO chairman Ravi Menon said the probe was ready.
= meeting held 2025-09-15 Paris: Jean Moreau + Ravi Menon
NASA administrator John Harlow gave a press conference in Paris on Monday.
ISRO chairman Ravi Menon, who had met officials of the Kenya Space Agency in Nairobi on Monday, told reporters that the satellite would fly in 2027.
= talks held 2025-09-15 Nairobi: Ravi Menon + Kenya Space Agency
ISRO chairman Ravi Menon interacted on Thursday with a delegation from the UK Space Agency led by its chief executive Paul Bate in Bengaluru.
= talks held 2025-09-11 Bengaluru: Ravi Menon + Paul Bate
NASA chief John Harlow will travel to Tokyo next week for talks with JAXA president Hiroshi Tanabe.
= talks announced 2025-09-22/2025-09-28 Tokyo: John Harlow + Hiroshi Tanabe
JAXA president Hiroshi Tanabe and JAXA chief engineer Kenji Mori travelled to Paris last week. They sat down on September 10 with ESA director Mireille Aubanel.
= talks held 2025-09-10 Paris: Hiroshi Tanabe + Kenji Mori + Mireille Aubanel
China and Egypt held the fourth session of their joint committee in Cairo on Monday. It was co-chaired by EgSA head Hesham Ghaffar and Liang Guodong of CNSA. The committee, founded in 2016, is due to meet again in Beijing in March 2026.
= commission held 2025-09-15 Cairo: Hesham Ghaffar + Liang Guodong
= commission announced 2026-03 Beijing: China + Egypt
The fifth meeting of the China-Thailand Joint Committee on Space was held in Beijing on Sept. 13. It was co-chaired by Gao Wenhui, deputy head of CNSA, and Somchai Rattana, permanent secretary of the Thai Ministry of Education. The sixth meeting of the joint committee will be held in Chiang Mai next year, as agreed by the two sides.
= commission held 2025-09-13 Beijing: Gao Wenhui + Somchai Rattana
= commission announced 2026 Chiang Mai: China + Thailand
ISRO and CNES will set up a joint working group on debris, which will meet for the first time in Bengaluru in November.
= commission announced 2025-11 Bengaluru: ISRO + CNES
JAXA and the Saudi Space Agency agreed to form a technical team, which is to hold its first meeting in Riyadh on 16 October.
= commission announced 2025-10-16 Riyadh: JAXA + Saudi Space Agency
NASA and ESA set up a working group that will study debris.
The council will meet the cost of the launch in 2026.
China and Egypt on Monday concluded the fourth session of their joint committee. The two-day session was co-chaired by EgSA head Hesham Ghaffar and Liang Guodong of CNSA.
= commission held 2025-09-14/2025-09-15 -: Hesham Ghaffar + Liang Guodong
During his three-day stay in Cairo, which ended on Monday, JAXA president Hiroshi Tanabe also held talks with EgSA head Hesham Ghaffar.
= talks held 2025-09-13/2025-09-15 Cairo: Hiroshi Tanabe + Hesham Ghaffar
The partnership goes back to November 2024, when JAXA president Hiroshi Tanabe visited the Spanish Space Agency in Madrid.
= visit held 2024-11 Madrid: Hiroshi Tanabe + Spanish Space Agency
ISRO hosted a delegation from JAXA in Bengaluru on Monday. ISRO chairman Ravi Menon welcomed the visitors together with scientific secretary Meera Rao.
= talks held 2025-09-15 Bengaluru: delegation from JAXA + Ravi Menon + Meera Rao
ESA Director General Marta Olsson and JAXA President Hiroshi Tanabe met in Tokyo on Tuesday. The next meeting will be held in Paris in March 2026.
= talks held 2025-09-16 Tokyo: Marta Olsson + Hiroshi Tanabe
= talks announced 2026-03 Paris: Marta Olsson + Hiroshi Tanabe
The two astronauts were welcomed aboard the station by commander John Harlow.
On the sidelines of the congress in Sydney, ISRO chairman Ravi Menon met NASA Administrator John Harlow on Monday.
= talks held 2025-09-15 Sydney: Ravi Menon + John Harlow
The meeting, attended by CNES President Jean Moreau and ISRO chairman Ravi Menon, was held in Toulouse on September 2.
= talks held 2025-09-02 Toulouse: Jean Moreau + Ravi Menon
SpaceX signed a launch contract on Monday.
Kazakhstan and Russia signed the lease in Moscow on March 28, 1994.
= signing held 1994-03-28 Moscow: Kazakhstan + Russia
Received in Rome on Monday by ASI President Paolo Rinaldi, Emre Demir offered to host a ground station.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Emre Demir
The framework agreement concluded in Nairobi in 2019 between ESA and the Kenya Space Agency remains in force.
= signing held 2019 Nairobi: ESA + Kenya Space Agency
The fourth session of the Russian-Algerian working group on space was held in Algiers on September 10-11.
= commission held 2025-09-10/2025-09-11 Algiers: Russian + Algerian
The delegation from the Geoscience Agency of Thailand, headed by its executive director Anong Chaiyaphum, met CNSA deputy head Gao Wenhui on Monday.
= talks held 2025-09-15 -: Anong Chaiyaphum + Gao Wenhui
In a phone call on Sunday, NASA administrator John Harlow and Pavel Gromov, head of Roscosmos, agreed to extend the exchange.
= call held 2025-09-14 -: John Harlow + Pavel Gromov
CNES president Jean Moreau said at the Dubai Space Forum on Monday that the launch would slip. ISRO chairman Ravi Menon told the same forum that India would wait.
= conference held 2025-09-15 Dubai: Jean Moreau + Ravi Menon
CNES and ISRO put pen to paper on a climate mission in Paris on Monday.
= signing held 2025-09-15 Paris: CNES + ISRO
The crew rotation was discussed by NASA administrator John Harlow and Roscosmos chief Pavel Gromov in Houston on Monday.
= talks held 2025-09-15 Houston: John Harlow + Pavel Gromov
ESA and NASA will hold consultations in Paris on 6 October, Marta Olsson, ESA Director General, told Reuters.
= talks announced 2025-10-06 Paris: ESA + NASA
The deal, sealed in Abu Dhabi on Monday by Sarah Al Mansoori, head of the UAE Space Agency, and KASA administrator Kim Min-su, covers navigation payloads.
= signing held 2025-09-15 Abu Dhabi: Sarah Al Mansoori + Kim Min-su
At a ceremony in Rabat on Monday, Moroccan minister Driss Benali and CNES president Jean Moreau put their names to a five-year agreement.
= signing held 2025-09-15 Rabat: Driss Benali + Jean Moreau
Ravi Menon and Jean Moreau will co-chair the next meeting of the joint working group in Bengaluru on 3 October.
= commission announced 2025-10-03 Bengaluru: Ravi Menon + Jean Moreau
Thai minister Somchai Rattana visited ISRO on Monday and held talks with ISRO chairman Ravi Menon. A memorandum was inked on the occasion by Anong Chaiyaphum of GISTDA and Meera Gadgil of ISRO.
= visit held 2025-09-15 -: Somchai Rattana + Ravi Menon + Anong Chaiyaphum + Meera Gadgil
ISRO chairman Ravi Menon welcomed the decision of NASA to fund the telescope.
The Joint Committee on Space Cooperation between Brazil and Argentina held its fifth session in Brasília on 8-9 September. The Brazilian side was led by AEB President Carlos Moura and the Argentine side by CONAE Executive Director Pedro Salas.
= commission held 2025-09-08/2025-09-09 Brasília: Carlos Moura + Pedro Salas
Meeting in Rome on Monday, ASI President Paolo Rinaldi and CNES Chairman Jean Moreau agreed to set up a joint working group.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Jean Moreau
The visit of a JAXA delegation to Moscow planned for October has been cancelled. JAXA President Hiroshi Tanabe was to meet Roscosmos head Pavel Gromov.
= visit cancelled 2025-10 Moscow: Hiroshi Tanabe + Pavel Gromov
Talks in Astana between Kazcosmos and the Saudi Space Agency ended on Monday. The Kazakh side was represented by Nurlan Bekov, the Saudi side by Faisal Al Otaibi.
= talks held 2025-09-15 Astana: Nurlan Bekov + Faisal Al Otaibi
Britain's science secretary cancelled Tuesday's breakfast with the Australian Space Agency's Jack Palmer. Priya Hargreaves was held up in Parliament.
= talks cancelled 2025-09-16 -: Priya Hargreaves + Jack Palmer
On the sidelines of the congress the president of CNES, Jean Moreau, made time for the Kenyan minister Peter Otieno.
= talks held - -: Jean Moreau + Peter Otieno
In September 2014 the Russian ambassador, Oleg Vasiliev, urged the governor of Papua, Yohanes Rumbai, in Jayapura to wait.
= talks held 2014-09 Jayapura: Oleg Vasiliev + Yohanes Rumbai
NASA administrator John Harlow and ISRO chairman Ravi Menon disappeared behind a door in Bangkok on Monday.
= talks held 2025-09-15 Bangkok: John Harlow + Ravi Menon
ISRO chairman Ravi Menon hosted a dinner in Bengaluru on Friday for the Mauritian minister Anil Boodhoo.
= talks held 2025-09-12 Bengaluru: Ravi Menon + Anil Boodhoo
The treaty was signed in Santiago in April by the then foreign minister of Chile, Ximena Rojas, and the Luxembourg minister Marc Weyland.
= signing held 2025-04 Santiago: Ximena Rojas + Marc Weyland
Vetra Orbital builds the satellite. CNES and Vetra signed the contract in Rome on Monday.
= signing held 2025-09-15 Rome: CNES + Vetra Orbital
The working group was co-chaired in Rome on Monday by Jean Moreau (CNES, Paris), Ravi Menon (ISRO) and John Harlow of NASA.
= commission held 2025-09-15 Rome: Jean Moreau + Ravi Menon + John Harlow
Receiving the ESA chief Marta Olsson in Accra on Monday, the Ghanaian minister Kofi Mensah said the launch would now come off in March 2026.
= talks held 2025-09-15 Accra: Marta Olsson + Kofi Mensah
The meeting took place in Rome on Monday. NASA administrator John Harlow and ISRO chairman Ravi Menon discussed a telescope.
= talks held 2025-09-15 Rome: John Harlow + Ravi Menon
Energy Minister Tomas Halvorsen received on Monday at the headquarters of the Norwegian Space Agency Kazakh Minister Aidar Seitkali.
= talks held 2025-09-15 Norwegian Space Agency (NOSA) headquarters: Tomas Halvorsen + Aidar Seitkali
The talks in Muscat were attended by Salim Al Busaidi, head of the Oman space programme; Maria Lindgren, Ambassador of Sweden; and Dr. Kenji Ota, Vice President of JAXA.
= talks held - Muscat: Salim Al Busaidi + Maria Lindgren + Kenji Ota
By video link on Tuesday, ISRO chairman Ravi Menon and Luxembourg's economy minister, Claire Muller, went through the draft accord.
= call held 2025-09-16 -: Ravi Menon + Claire Muller
In Bogota on Friday, CNES president Jean Moreau and Colombian science minister Lucia Ortega hammered out the terms of the launch contract.
= talks held 2025-09-12 Bogotá: Jean Moreau + Lucia Ortega
NASA Administrator John Harlow was on the phone on Tuesday with his Indian counterpart, Ravi Menon.
= call held 2025-09-16 -: John Harlow + Ravi Menon
Chinese President Li Jianguo and Russian leader Viktor Petrenko agreed in Beijing on Thursday to build the lunar station together.
= talks held 2025-09-11 Beijing: Li Jianguo + Viktor Petrenko
Kazakh and Emirati officials discussed satellite assembly in Abu Dhabi on Tuesday.
= talks held 2025-09-16 Abu Dhabi: Kazakh and Emirati officials + Kazakh and Emirati officials
Engineers from NASA and JAXA met in Houston last week to review the docking port.
= talks held 2025-09-08/2025-09-14 Houston: NASA + JAXA
ISRO chairman Ravi Menon flew to Paris on Monday and asked Arianespace chief executive Luc Bernard to release the satellite.
= talks held 2025-09-15 Paris: Ravi Menon + Luc Bernard
Polish minister Anna Zielinska, with whom CNES president Jean Moreau had just held talks in Warsaw, said the contract was ready.
= talks held - Warsaw: Anna Zielinska + Jean Moreau
Luc Bernard, whom Ravi Menon met in Bengaluru on Monday, said the rocket was ready.
= talks held 2025-09-15 Bengaluru: Luc Bernard + Ravi Menon
Ravi Menon walked Luc Bernard around the assembly hall in Bengaluru on Monday.
= visit held 2025-09-15 Bengaluru: Ravi Menon + Luc Bernard
Ravi Menon spoke after three hours of talks in Bengaluru with Thai minister Anong Chaiyo and the heads of the two space agencies, GISTDA director Somchai Dee and ISRO scientific secretary Meera Nair.
= talks held - Bengaluru: Ravi Menon + Anong Chaiyo + Somchai Dee + Meera Nair
The ISRO delegation will call on GISTDA in Bangkok on Thursday.
= visit announced 2025-09-18 Bangkok: ISRO + GISTDA
The commission on Baikonur was held in Moscow on September 3, co-chaired by Olzhas Sabitov and Pavel Gordin.
= commission held 2025-09-03 Moscow: Olzhas Sabitov + Pavel Gordin
CNES and ISRO reviewed the camera in Toulouse in May. Talks in Toulouse in June between the two agencies and a Chinese bidder, Great Dragon Aerospace, broke down.
= talks held 2025-05 Toulouse: CNES + ISRO
= talks held 2025-06 Toulouse: CNES + ISRO + Great Dragon Aerospace
CNES president Jean Moreau put his signature on Monday to the agreement with ISRO chairman Ravi Menon in Paris.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
A session of the Brazilian-Argentine commission scheduled for Cordoba in October was scrapped.
= commission cancelled 2025-10 Córdoba: Brazilian + Argentine
Ravi Menon met Luc Bernard in Bengaluru on Monday. The next morning he received Thai minister Anong Chaiyo.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Luc Bernard
= talks held 2025-09-16 -: Ravi Menon + Anong Chaiyo
Ravi Menon landed in Paris on Monday. There he met Luc Bernard of Arianespace.
= talks held 2025-09-15 Paris: Ravi Menon + Luc Bernard
Canadian Space Agency president Laura Tremblay testified on Tuesday before the science committee, alongside MDA vice-president Wendell Ash.
= commission held 2025-09-16 -: Laura Tremblay + Wendell Ash
ESA chief Marta Olsson toured the plant in Turin on Monday with ASI president Paolo Rinaldi.
= visit held 2025-09-15 Turin: Marta Olsson + Paolo Rinaldi
In the company of ASI president Paolo Rinaldi, ESA chief Marta Olsson visited the plant in Turin on Monday.
= visit held 2025-09-15 Turin: Paolo Rinaldi + Marta Olsson
A delegation from GISTDA visited ISRO in Bengaluru on Monday.
= visit held 2025-09-15 Bengaluru: delegation from GISTDA + ISRO
ASI and JAXA officials will gather in Tsukuba next month for the preliminary design review.
= talks announced 2025-10 Tsukuba: ASI + JAXA
Norway's research minister Tomas Halvorsen hosted a dinner for ESA chief Marta Olsson in Oslo on Monday.
= talks held 2025-09-15 Oslo: Tomas Halvorsen + Marta Olsson
ROME - ESA chief Marta Olsson and ASI president Paolo Rinaldi signed the contract here on Tuesday.
= signing held 2025-09-16 Rome: Marta Olsson + Paolo Rinaldi
A meeting of NASA and ESA officials slated for Paris on Monday has been postponed indefinitely.
= talks cancelled 2025-09-22 Paris: NASA + ESA
Nobody from NASA attended the ceremony at which ESA unveiled the rocket in Paris on Monday.
ESA chief Marta Olsson and NASA astronaut Jim Ward praised the landing on Tuesday.
Marta Olsson said ESA would work with JAXA on the rover from Tuesday.
ISRO asked Arianespace to launch the satellite in May.
Ravi Menon spoke highly of Luc Bernard on Monday.
JAXA president Hiroshi Tanabe agreed with ISRO chairman Ravi Menon that the launch should be delayed.
The rocket will carry a satellite from ISRO and one from JAXA on Monday.
Luc Bernard, head of Arianespace, and Marta Olsson, head of ESA, wrote to the commission in Brussels on Monday.
Officials in India and Japan said on Monday that the rover was ready.
Marta Olsson succeeded Paolo Rinaldi in Paris in 2021.
WASHINGTON - NASA Administrator John Harlow and Japanese Science Minister Keiko Mori signed an agreement at NASA Headquarters in Washington on Tuesday to fly a Japanese astronaut to the Moon.
= signing held 2025-09-16 NASA headquarters, Washington: John Harlow + Keiko Mori
ESA Director General Marta Olsson met with UK science minister Paul Harding in London last week, her office said.
= talks held 2025-09-08/2025-09-14 London: Marta Olsson + Paul Harding
Prime Minister Anwar Rahman held talks with visiting ISRO chairman Ravi Menon at his office in Dhaka on Sunday.
= talks held 2025-09-14 Dhaka: Anwar Rahman + Ravi Menon
The UK Space Agency and ISRO will sign a letter of intent at the Paris Air Show next June.
= signing announced 2026-06 Paris Air Show: UK Space Agency + ISRO
Harlow is scheduled to travel to Ottawa on Oct. 2 to meet Canadian Space Agency President Laura Tremblay. NASA Administrator John Harlow said so on Monday.
= talks announced 2025-10-02 Ottawa: John Harlow + Laura Tremblay
In a phone call on Saturday, President Omar Haidar of the UAE and Indian Prime Minister Ravi Menon discussed lunar cooperation.
= call held 2025-09-13 -: Omar Haidar + Ravi Menon
Under a deal signed with ISRO in 2021, Arianespace will launch the satellite.
= signing held 2021 -: ISRO + Arianespace
Ambassador Claire Muller paid a courtesy call on GISTDA director Somchai Dee in Bangkok on Wednesday.
= talks held 2025-09-17 Bangkok: Claire Muller + Somchai Dee
The 7th meeting of the India-Japan joint working group on space took place in Tokyo on September 4.
= commission held 2025-09-04 Tokyo: India + Japan
Representatives from ASI, CNES and DLR gathered in Rome on Monday for the kick-off meeting.
= talks held 2025-09-15 Rome: ASI + CNES + DLR
SpaceX President Gina Marlow and ESA's Marta Olsson shared a stage in Milan on Tuesday.
= talks held 2025-09-16 Milan: Gina Marlow + Marta Olsson
At a ceremony in Abuja on Thursday attended by President Ade Balogun, NASRDA head Musa Ibrahim and Airbus executive Jean Moreau exchanged copies of the contract.
= signing held 2025-09-11 Abuja: Ade Balogun + Musa Ibrahim + Jean Moreau
Menon and Moreau last met in Paris in 2023. ISRO chairman Ravi Menon and CNES president Jean Moreau are old friends.
= talks held 2023 Paris: Ravi Menon + Jean Moreau
NASA and ESA will jointly build the orbiter.
Elon Mask and Jeff Bozos together own more satellites than anybody, said NASA head Bill Smith on Monday in Washington.
NASA astronaut Jane Ward returned to Earth on Monday in the company of Roscosmos cosmonaut Ivan Petrov.
From left to right: NASA astronaut Jane Ward, JAXA astronaut Koichi Mori and Roscosmos cosmonaut Ivan Petrov in Houston on 3 March 2025.
ESA's ministerial council will meet in Bremen in November.
Harlow, a former astronaut, met his wife at NASA in 1998.
The crew was welcomed aboard the station by NASA astronaut Jim Ward and cosmonaut Ivan Petrov.
SpaceX won a contract from NASA in May.
ISRO chairman Ravi Menon met reporters in Delhi on Monday.
Ravi Menon and Luc Bernard spoke at separate events in Paris on Monday.
JAXA and ESA agreed to share data from the satellite.
The satellite was shipped from Airbus to CNES in Toulouse in June.
The European Commission asked ESA and Eumetsat to study the mission in 2024.
Wei Qiang called on Western countries to share data.
On Monday Indian minister Ravi Menon visited the JAXA centre in Tsukuba, where he was received by JAXA president Hiroshi Tanabe. The delegation met ESA chief Marta Olsson in Tokyo on Tuesday.
= visit held 2025-09-15 Tsukuba: Ravi Menon + Hiroshi Tanabe
= talks held 2025-09-16 Tokyo: Ravi Menon + Marta Olsson
MUSCAT, 16 September 2025 - Hanbit Lunar today signed an agreement on the rover with a national programme. The agreement was signed at the convention centre by Salim Al Busaidi, head of the programme, and Baek Do-hyun, President of Hanbit Lunar.
= signing held 2025-09-16 convention centre: Salim Al Busaidi + Baek Do-hyun
ESA and the Kenya Space Agency have today signed an agreement on the satellite. The agreement was signed in Nairobi by ESA director Marta Olsson and the Kenyan ambassador, Peter Otieno.
= signing held 2025-09-17 Nairobi: Marta Olsson + Peter Otieno
BENGALURU, Sept 16 - The heads of the Indian and Japanese space agencies met here on Monday to take stock of the lunar mission, officials said. ISRO Chairman Ravi Menon received a delegation led by JAXA President Hiroshi Tanabe at the agency's headquarters.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Hiroshi Tanabe
Science ministers from the two countries met in Vienna on Monday. India was represented by Ravi Menon and Japan by Keiko Mori.
= talks held 2025-09-15 Vienna: Ravi Menon + Keiko Mori
Jitendra Rao visits Japan next week.
When Science Minister Jitendra Rao visits Japan in October, the contract will be ready.
NASA administrator John Harlow is expected in India in November.
"""
