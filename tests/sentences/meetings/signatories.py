"""Who signed for the houses that the sentence before told to have signed: one signing, of the people."""

EN = """
ISRO and JAXA signed a memorandum in Tokyo on Tuesday. The document was signed by Ravi Menon and Hiroshi Tanaka in the presence of Prime Minister Taro Abe.
= signing held 2025-09-16 Tokyo: Ravi Menon + Hiroshi Tanaka + Taro Abe
The UK Space Agency and ISRO signed an agreement in London on Monday. It was signed by Paul Hart for the British side and Ravi Menon for the Indian side.
= signing held 2025-09-15 London: Paul Hart + Ravi Menon
CNES and ISRO signed an agreement on Monday. Jean Moreau signed on behalf of CNES and Ravi Menon on behalf of ISRO.
= signing held 2025-09-15 -: Jean Moreau + Ravi Menon
ESA and ISRO signed an agreement in Paris on Monday. French President Luc Morel and Indian Prime Minister Narendra Joshi signed the declaration on climate.
= signing held 2025-09-15 Paris: ESA + ISRO
= signing held 2025-09-15 Paris: Luc Morel + Narendra Joshi
Peru and Spain signed a satellite deal in Lima on Tuesday. Defence Minister Jorge Vega and Spanish Ambassador Luis Prado put their names to it.
= signing held 2025-09-16 Lima: Jorge Vega + Luis Prado
ISRO and ESA signed an agreement on astronaut training in December. On Tuesday they signed another one, on ground stations.
= signing held 2024-12 -: ISRO + ESA
= signing held 2025-09-16 -: ISRO + ESA
"""
FR = """
Le CNES et l'ISRO ont signé mardi à New Delhi un accord. Le document a été signé par Jean Moreau et Ravi Menon en présence du Premier ministre Narendra Joshi.
= signing held 2025-09-16 New Delhi: Jean Moreau + Ravi Menon + Narendra Joshi
L'ESA et l'ISRO ont signé lundi à Paris un accord. Le président français Luc Morel et le Premier ministre indien Narendra Joshi ont signé la déclaration sur le climat.
= signing held 2025-09-15 Paris: ESA + ISRO
= signing held 2025-09-15 Paris: Luc Morel + Narendra Joshi
L'ESA et la JAXA ont signé lundi à Tokyo une déclaration commune. Karl Brandt et Kenji Mori ont apposé leur signature au bas du texte.
= signing held 2025-09-15 Tokyo: Karl Brandt + Kenji Mori
Le CNES et le DLR ont signé lundi à Berlin un accord. Jean Moreau a signé au nom du CNES et Petra Lang au nom du DLR.
= signing held 2025-09-15 Berlin: Jean Moreau + Petra Lang
Arianespace et Eumetsat ont signé mardi un contrat de lancement. Luc Petit a signé pour Arianespace, Paul Evers pour Eumetsat.
= signing held 2025-09-16 -: Luc Petit + Paul Evers
"""
RU = """
ISRO и JAXA подписали во вторник в Токио меморандум. Документ подписали Рави Менон и Хироси Танака в присутствии премьер-министра Таро Абэ.
= signing held 2025-09-16 Tokyo: Рави Менон + Хироси Танака + Таро Абэ
Роскосмос и Алжирское космическое агентство заключили в понедельник соглашение. С российской стороны его подписал Олег Громов, с алжирской — Карим Саади.
= signing held 2025-09-15 -: Олег Громов + Карим Саади
CNES и ISRO подписали соглашение в Нью-Дели в понедельник. От CNES документ подписал Жан Моро, от ISRO — Рави Менон.
= signing held 2025-09-15 New Delhi: Жан Моро + Рави Менон
ESA и JAXA подписали во вторник соглашение в Токио. Под документом поставили подписи Карл Брандт и Кэндзи Мори.
= signing held 2025-09-16 Tokyo: Карл Брандт + Кэндзи Мори
"""
