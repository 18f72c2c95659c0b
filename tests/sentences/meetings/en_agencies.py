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
"""
