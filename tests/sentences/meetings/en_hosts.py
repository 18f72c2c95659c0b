"""English sentences about who invited, hosted and signed, told one at a time."""

TOLD = """
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
"""
