"""English sentences about meetings that did not come about, about what people raised with one another, and about who waited where somebody went."""

TOLD = """
CNES President Jean Moreau was to have dined with Minister Kenji Arai in Osaka on Monday, but his train broke down.
= talks cancelled 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau and Minister Kenji Arai should have met in Osaka on Monday.
= talks cancelled 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau was supposed to receive Minister Kenji Arai in Paris on Monday, but fell ill.
= talks cancelled 2025-09-15 Paris: Jean Moreau + Kenji Arai
CNES President Jean Moreau was to meet Minister Kenji Arai in Paris on Friday, but the talks were moved to Monday.
= talks announced 2025-09-19 Paris: Jean Moreau + Kenji Arai
CNES President Jean Moreau should meet Minister Kenji Arai in Paris on 24 September.
= talks announced 2025-09-24 Paris: Jean Moreau + Kenji Arai
A meeting between CNES President Jean Moreau and Minister Kenji Arai that should have taken place in Paris on Monday fell through.
= talks cancelled 2025-09-15 Paris: Jean Moreau + Kenji Arai
Talks between CNES President Jean Moreau and Minister Kenji Arai, pencilled in for Monday, are off.
= talks cancelled 2025-09-22 -: Jean Moreau + Kenji Arai
CNES President Jean Moreau pulled out of a meeting with Minister Kenji Arai in Paris on Monday.
= talks cancelled 2025-09-15 Paris: Jean Moreau + Kenji Arai
A visit to Osaka by CNES President Jean Moreau, who was to have been received by Minister Kenji Arai on 2 October, was called off.
= visit cancelled 2025-10-02 Osaka: Jean Moreau + Kenji Arai
During a visit to Osaka on Monday CNES President Jean Moreau was received by Minister Kenji Arai.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau, on a visit to Osaka, was received on Monday by Minister Kenji Arai.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
On Monday CNES President Jean Moreau raised the delay with Minister Kenji Arai in Osaka.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau is to take the matter up with Minister Kenji Arai in Osaka on 2 October.
= talks announced 2025-10-02 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau spent two hours with Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
NASA raised 5 million dollars with Airbus in Paris on Monday.
Jean Moreau of CNES spent two years with Airbus in Toulouse.
In Osaka on Monday CNES President Jean Moreau was told to his face by Minister Kenji Arai that there was no money.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau was told by NASA that there was no money.
CNES President Jean Moreau told a delegation from ISRO on Monday that the antenna was ready.
= talks held 2025-09-15 -: Jean Moreau + delegation from ISRO
CNES President Jean Moreau told ISRO on Monday that the antenna was ready.
CNES President Jean Moreau was back from a difficult review in Noordwijk with ESA's Carla Weiss.
= talks held - Noordwijk: Jean Moreau + Carla Weiss
Minister Kenji Arai walked the site at Kourou on Monday with CNES President Jean Moreau.
= visit held 2025-09-15 Kourou: Kenji Arai + Jean Moreau
Minister Kenji Arai was in Paris on Monday. Waiting for him was CNES President Jean Moreau.
= visit held 2025-09-15 Paris: Kenji Arai + Jean Moreau
Minister Kenji Arai is off to Paris on Friday to see CNES President Jean Moreau.
= talks announced 2025-09-19 Paris: Kenji Arai + Jean Moreau
Minister Kenji Arai met SUPARCO chairman Maj Gen (retd) Asad Malik on Monday.
= talks held 2025-09-15 -: Kenji Arai + Asad Malik
CNES President Jean Moreau was to meet Minister Kenji Arai in Paris on Friday before flying to Kourou.
= talks announced 2025-09-19 Paris: Jean Moreau + Kenji Arai
CNES President Jean Moreau was to meet Minister Kenji Arai in Paris on Friday, but their agenda is not known.
= talks announced 2025-09-19 Paris: Jean Moreau + Kenji Arai
Talks between CNES President Jean Moreau and Minister Kenji Arai were held in Osaka on Monday after Washington pulled out of the project.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
CNES President Jean Moreau congratulated the ISRO team on Monday on its antenna.
CNES President Jean Moreau thanked a team of ISRO engineers for the antenna.
CNES President Jean Moreau complained in Osaka on Monday about Minister Kenji Arai.
In Osaka on Monday CNES President Jean Moreau outlined why Minister Kenji Arai had left.
CNES President Jean Moreau explained the delay to Minister Kenji Arai in Osaka on Monday.
= talks held 2025-09-15 Osaka: Jean Moreau + Kenji Arai
Airbus completed a design review with NASA in May.
"""
