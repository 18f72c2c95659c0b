"""English sentences in the manner of agencies: what is told of as another thing was done, wishes that are no meetings, what a contract is for, how long a visit lasts."""

TOLD = """
Korea and Peru will build a satellite as Foreign Minister Cho Min-seok held talks with ISRO chairman Ravi Menon in Seoul on Monday.
= talks held 2025-09-15 Seoul: Cho Min-seok + Ravi Menon
The launch slipped to May as Foreign Minister Cho Min-seok on Monday met ISRO chairman Ravi Menon in Seoul.
= talks held 2025-09-15 Seoul: Cho Min-seok + Ravi Menon
ISRO chairman Ravi Menon met CNES president Jean Moreau in Paris, NASA said on Monday.
= talks held - Paris: Ravi Menon + Jean Moreau
Peru hopes to sign a memorandum on satellites with ESA before the end of the year.
Kenya is considering signing a satellite deal with Turkey.
NASA administrator John Harlow wanted to meet ISRO chairman Ravi Menon in Delhi.
Chile plans to sign a satellite agreement with Japan in April.
= signing announced 2026-04 -: Chile + Japan
ISRO chairman Ravi Menon and CNES president Jean Moreau signed a contract for a launch pad in Tanegashima.
= signing held - -: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau discussed peace in the Great Lakes region.
= talks held - -: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau signed a contract for a satellite in Lucknow.
= signing held - Lucknow: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon will pay a three-day visit to Paris from October 6 as the guest of CNES president Jean Moreau.
= visit announced 2025-10-06/2025-10-08 Paris: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau opened a two-day conference on satellites in Paris on Tuesday.
= conference held 2025-09-16/2025-09-17 Paris: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon met CNES president Jean Moreau on Tuesday during a three-day visit to Paris that began on Monday.
= talks held 2025-09-16 Paris: Ravi Menon + Jean Moreau
The meeting between ISRO chairman Ravi Menon and CNES president Jean Moreau, planned for Davos in October, will not now take place.
= talks cancelled 2025-10 Davos: Ravi Menon + Jean Moreau
KASA administrator Noh Seung-woo was due to meet ISRO chairman Ravi Menon in Adelaide this week but pulled out.
= talks cancelled 2025-09-15/2025-09-21 Adelaide: Noh Seung-woo + Ravi Menon
ISRO chairman Ravi Menon was seen chatting with CNES president Jean Moreau in Paris on Monday.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon shared the stage with CNES president Jean Moreau in Paris on Monday.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau
The National Space Council met ISRO chairman Ravi Menon on Monday in Nairobi.
= talks held 2025-09-15 Nairobi: National Space Council + Ravi Menon
ISRO chairman Ravi Menon, who is on a three-day visit to Paris, met CNES president Jean Moreau on Tuesday.
= talks held 2025-09-16 Paris: Ravi Menon + Jean Moreau
The satellite of ISRO chairman Ravi Menon is on display at the forum in Paris.
CNES president Jean Moreau met Karnataka's science minister Kiran Devaiah in Paris on Monday.
= talks held 2025-09-15 Paris: Jean Moreau + Kiran Devaiah
CNES president Jean Moreau held talks on Monday in Paris with local entrepreneur Kiran Devaiah.
= talks held 2025-09-15 Paris: Jean Moreau + Kiran Devaiah
On Monday CNES president Jean Moreau met a group of engineers led by Kiran Devaiah in Paris.
= talks held 2025-09-15 Paris: Jean Moreau + Kiran Devaiah
CNES president Jean Moreau travelled to Delhi on Monday to seek assurances from ISRO chairman Ravi Menon.
= talks held 2025-09-15 New Delhi: Jean Moreau + Ravi Menon
Ahead of his meeting with ISRO chairman Ravi Menon in Delhi on Monday, CNES president Jean Moreau said the satellite was ready.
= talks held 2025-09-15 New Delhi: Ravi Menon + Jean Moreau
The satellite will be launched before the meeting of the ISRO board in June.
The agreement was signed on Monday in Delhi between CNES and ISRO by CNES president Jean Moreau and science minister Kiran Devaiah.
= signing held 2025-09-15 New Delhi: Jean Moreau + Kiran Devaiah
CNES president Jean Moreau visited Tarakesh's satellite plant in Hyderabad on Monday and met its founder, Lakshmi Iyer.
= visit held 2025-09-15 Tarakesh plant, Hyderabad: Jean Moreau + Lakshmi Iyer
CNES president Jean Moreau visited Hyderabad on Monday and met ISRO chairman Ravi Menon.
= talks held 2025-09-15 Hyderabad: Jean Moreau + Ravi Menon
CNES president Jean Moreau visited the plant of Hanwha Aerospace in Suncheon on Monday, where he met with the company's president, Moon Chang-ho.
= visit held 2025-09-15 Hanwha Aerospace plant, Suncheon: Jean Moreau + Moon Chang-ho
ISRO chairman Ravi Menon and CNES president Jean Moreau met at Hyderabad House in Delhi on Monday.
= talks held 2025-09-15 Hyderabad House, New Delhi: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon and CNES president Jean Moreau met at Singha Durbar, Kathmandu, on Monday.
= talks held 2025-09-15 Singha Durbar, Kathmandu: Ravi Menon + Jean Moreau
Keiko Moriyama and François Tremblay also confirmed that a Japanese astronaut and a Canadian astronaut will train together in Houston.
The minister made the call when CNES president Jean Moreau hailed the pact.
ISRO chairman Ravi Menon saw CNES president Jean Moreau in 2023 as a difficult partner.
ISRO saw CNES at a disadvantage in the satellite race.
ISRO has been talking with CNES about a satellite since 2024.
Why is ISRO talking with CNES about the satellite?
Scientists called on governments, ISRO and CNES to launch the satellite.
ISRO chairman Ravi Menon and CNES president Jean Moreau met on the site in Kourou on Monday to watch the satellite.
= talks held 2025-09-15 Kourou: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon met CNES president Jean Moreau at the offices of the space centre in Bangalore on Monday.
= talks held 2025-09-15 Bengaluru: Ravi Menon + Jean Moreau
ISRO chairman Ravi Menon signed a satellite agreement with CNES on Tuesday during a three-day visit that began in Paris.
= signing held 2025-09-16 Paris: Ravi Menon + CNES
ISRO chairman Ravi Menon held talks with CNES president Jean Moreau on Tuesday after arriving in Paris for a three-day visit.
= talks held 2025-09-16 Paris: Ravi Menon + Jean Moreau
"""
