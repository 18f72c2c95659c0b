"""English sentences about who invited, hosted and signed, told one at a time."""

TOLD = """
The UAE delegation was received on Tuesday by Khalid Harthy, Oman's Minister of Culture.
= talks held 2025-09-16 -: UAE delegation + Khalid Harthy
Minister Paulo Reis has held a meeting with the Ambassador of Italy Carla Neri, Kazinform News Agency reports.
= talks held - -: Paulo Reis + Carla Neri
A summit between President Paulo Reis and Prime Minister Kenji Arai took place at the White House on Tuesday.
= talks held 2025-09-16 White House: Paulo Reis + Kenji Arai
ISRO Chairman Ravi Menon took part in a signing ceremony on Tuesday with Ambassador Carla Neri at the Mary W. Jackson NASA Headquarters building in Washington.
= signing held 2025-09-16 Washington: Ravi Menon + Carla Neri
CNES President Jean Moreau and ISRO Chairman Ravi Menon signed a statement in Tokyo on Tuesday. The two had already met in Paris on April 10.
= signing held 2025-09-16 Tokyo: Jean Moreau + Ravi Menon
= talks held 2025-04-10 Paris: Jean Moreau + Ravi Menon
CNES President Jean Moreau and ISRO Chairman Ravi Menon signed a statement in Tokyo. The signature took place during an official visit of Jean Moreau to Japan, where he also met with Minister Kenji Arai.
= signing held - Tokyo: Jean Moreau + Ravi Menon
= talks held - Japan: Jean Moreau + Kenji Arai
At the invitation of CNES President Jean Moreau, a delegation of the Egyptian Space Agency visited the Toulouse Space Centre on September 9-10.
= visit held 2025-09-09/2025-09-10 Toulouse Space Centre: Jean Moreau + delegation of the Egyptian Space Agency
At the invitation of Roscosmos, Vietnam's science minister Nguyen Van Hung will travel to Moscow in November.
= visit announced 2025-11 Moscow: Roscosmos + Nguyen Van Hung
Ecuador signed the Artemis Accords on Tuesday during a ceremony at NASA Headquarters in Washington. Minister Batsaikhan Ganbold signed on behalf of the country.
Mongolia signed the Artemis Accords on Tuesday during a ceremony at NASA Headquarters in Washington. Mongolia's minister Batsaikhan Ganbold signed on behalf of the country. NASA Deputy Administrator Carl Penn hosted the ceremony.
= signing held 2025-09-16 NASA headquarters, Washington: Batsaikhan Ganbold + Carl Penn
Portugal signed the Artemis Accords Monday during a ceremony in Lisbon. Portugal's science minister Joana Prata signed the accords on behalf of her country. U.S. Ambassador John Ardell participated in the event.
= signing held 2025-09-15 Lisbon: Joana Prata + John Ardell
Finland signed the Artemis Accords in January 2025. Economy minister Sakari Puisto signed a decree on Monday.
NASA hosted a reception at the Kennedy Space Center on Monday.
Her Excellency Sarah Al Amiri, Chairwoman of the UAE Space Agency, met with His Excellency Park Jong-won, Ambassador of the Republic of Korea to the UAE, in Dubai on Monday.
= talks held 2025-09-15 Dubai: Sarah Al Amiri + Park Jong-won
On August 27, Ambassador Extraordinary and Plenipotentiary of the Republic of Armenia to the Argentine Republic Hrachya Vardumyan had a meeting with CONAE director Pablo Sosa.
= talks held 2025-08-27 -: Hrachya Vardumyan + Pablo Sosa
PhilSA Director General Joel Marciano Jr. and Vietnamese Ambassador Lai Thai Binh met in Manila on September 3.
= talks held 2025-09-03 Manila: Joel Marciano Jr. + Lai Thai Binh
The third meeting of the Joint Commission on space between Nigeria and China took place in Abuja on Monday, with NASRDA Director General Matthew Adepoju and Chinese Ambassador Yu Dunhai in attendance.
= commission held 2025-09-15 Abuja: Matthew Adepoju + Yu Dunhai
NASA Administrator John Harlow met AEB president Marco Chamon at the Paris Air Forum in Dubai on Tuesday.
= talks held 2025-09-16 Dubai: John Harlow + Marco Chamon
The signature took place yesterday in Jakarta between Ludovica Sanfelice, Chief Executive Officer of Aurelia Space Systems, and Professor Bambang Hartawan, Chairman of BRIN.
= signing held 2025-09-16 Jakarta: Ludovica Sanfelice + Bambang Hartawan
NASA Administrator John Harlow met British science minister Patrick Vallance and UK Space Agency chief executive Paul Bate in London on Tuesday.
= talks held 2025-09-16 London: John Harlow + Patrick Vallance + Paul Bate
JAXA president Hiroshi Tanabe met ISRO chairman Ravi Menon at the Dubai Airshow 2025.
= talks held - Dubai Airshow: Hiroshi Tanabe + Ravi Menon
JAXA president Hiroshi Tanabe met ISRO chairman Ravi Menon in Tokyo on Tuesday. At the conclusion of the meeting, the two sides signed an action plan for 2026-2028.
= talks held 2025-09-16 Tokyo: Hiroshi Tanabe + Ravi Menon
India and Norway will hold the third session of their joint committee in Bergen in 2026. The previous session took place in Chennai in May 2023.
= commission announced 2026 Bergen: India + Norway
= commission held 2023-05 Chennai: India + Norway
Ethiopian minister Yohannes Berhanu and Chinese ambassador Luo Qinghai attended the handover ceremony in Addis Ababa on Tuesday.
= meeting held 2025-09-16 Addis Ababa: Yohannes Berhanu + Luo Qinghai
Mauritian delegation head Kavi Ramdhony is slated to call on ISRO chairman Ravi Menon in New Delhi on Monday.
= talks announced 2025-09-22 New Delhi: Kavi Ramdhony + Ravi Menon
Foreign Minister Ana Costa joined Saudi Ambassador Faisal Al-Rumaih on Tuesday for the broadcast at the Hungarian Space Office.
= meeting held 2025-09-16 -: Ana Costa + Faisal Al-Rumaih
At the end of the meeting the ambassador handed over to his interlocutor an album dedicated to the Byurakan Observatory.
Mongolia's minister of digital development, innovation and communications, Batsaikhan Ganbold, visited the Goddard Space Flight Center on Monday. There he was briefed by Center Director Miriam Falconbridge.
= visit held 2025-09-15 Goddard Space Flight Center: Batsaikhan Ganbold + Miriam Falconbridge
The visit came two days after JAXA and NASA signed a joint statement in Washington.
= signing held - Washington: JAXA + NASA
NASA Deputy Administrator Carl Penn is expected to meet with President William Ruto and Kenya Space Agency officials in Nairobi next week.
= talks announced 2025-09-22/2025-09-28 Nairobi: Carl Penn + William Ruto + Kenya Space Agency
Polish minister Jan Nowak handed the flag to ESA chief Marta Olsson at a ceremony in Warsaw on Friday, in the presence of Ana Costa, head of POLSA.
= talks held 2025-09-12 Warsaw: Jan Nowak + Marta Olsson + Ana Costa
The Azerbaijani side, led by Azercosmos chairman Elnur Rzaev, was received at the Israel Space Agency in Tel Aviv on Tuesday. The chairman was welcomed at the hotel.
= talks held 2025-09-16 Tel Aviv: Elnur Rzaev + Israel Space Agency
The Armenian team had consultations at ISRO in Bengaluru on Tuesday. The rector held a meeting at the University of Turin.
= talks held 2025-09-16 Bengaluru: Armenian team + ISRO
A group of Nigerian engineers from NASRDA met managers of Vetrano in Rome on Tuesday, once Turkish officials had signed off the tests.
= talks held 2025-09-16 Rome: NASRDA + Vetrano
NASA administrator John Harlow met ISRO chairman Ravi Menon in Rome on Tuesday. India and the United States are allies. The two governments signed an accord in Paris in 2021.
= talks held 2025-09-16 Rome: John Harlow + Ravi Menon
= signing held 2021 Paris: United States + India
No meeting between Roscosmos head Pavel Gromov and NASA head Bill Smith took place in Houston.
"""
