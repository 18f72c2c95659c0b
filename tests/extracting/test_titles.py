"""Institutions in English, by phrase and by role."""

import pytest
from spaceparley.extracting.names.titles import english_organisation, organisation_of_role

# language | phrase | English name, none where it names none | country
PHRASES = """
fr | ministère du Développement numérique, de l’Innovation et de l’Industrie aérospatiale du Kazakhstan | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
fr | le ministère kazakh du développement numérique, de l'innovation et de l'industrie aérospatiale | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
ru | министерство цифрового развития, инноваций и аэрокосмической промышленности Казахстана | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
ru | Министерством цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
fr | Agence spatiale des Émirats arabes unis | UAE Space Agency | AE
ru | Космическое агентство ОАЭ | UAE Space Agency | AE
fr | gouvernement kazakh | Government of Kazakhstan | KZ
fr | Agence spatiale italienne | ASI | IT
fr | société Falcon Propulsion | Falcon Propulsion |
fr | coentreprise Baïterek | Baiterek joint venture |
fr | coentreprise « Baïterek » | Baiterek joint venture |
fr | ambassade d'Italie | Embassy of Italy | IT
fr | l'ambassade du Japon | Embassy of Japan | JP
fr | administration de la ville de Baïkonour | Baikonur city administration |
fr | mairie de Tsiolkovski | Tsiolkovsky city administration |
ru | администрация города Байконур | Baikonur city administration |
ru | администрации Байконура | Baikonur city administration |
fr | service de presse du ministère kazakh du développement numérique, de l'innovation et de l'industrie aérospatiale | press service of the Ministry of Digital Development, Innovation and Aerospace Industry | KZ
fr | service de presse de Roscosmos | press service of Roscosmos | RU
ru | пресс-служба Роскосмоса | press service of Roscosmos | RU
ru | пресс-службе министерства обороны России | press service of the Ministry of Defence | RU
fr | ministère russe de la Défense | Ministry of Defence | RU
fr | ministère des Affaires étrangères de la Fédération de Russie | Ministry of Foreign Affairs | RU
fr | ministère de l'Enseignement supérieur et de la Recherche | Ministry of Higher Education and Research |
fr | ministère fédéral allemand de l'Économie et du Climat | Federal Ministry of Economy and Climate | DE
fr | ministère |  |
fr | l'agence spatiale russe | Roscosmos | RU
fr | la société d'État Roscosmos | Roscosmos | RU
fr | l'agence russe Roscosmos | Roscosmos | RU
ru | госкорпорация «Роскосмос» | Roscosmos | RU
ru | госкорпорации «Роскосмос» | Roscosmos | RU
ru | СП «Байтерек» | Baiterek joint venture |
ru | правительство Казахстана | Government of Kazakhstan | KZ
ru | Минцифры Казахстана | Ministry of Digital Development | KZ
ru | МИД России | Ministry of Foreign Affairs | RU
ru | Минобороны РФ | Ministry of Defence | RU
ru | посольство Италии | Embassy of Italy | IT
ru | Академия наук Узбекистана | Academy of Sciences of Uzbekistan | UZ
ru | компания «Фалькон Пропалшн» | Falkon Propalshn |
ru | компания Falcon Propulsion | Falcon Propulsion |
en | Ministry of Digital Development, Innovation and Aerospace Industry of Kazakhstan | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
en | Kazakhstan's Ministry of Digital Development, Innovation and Aerospace Industry | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
en | the Italian Space Agency | ASI | IT
en | the Russian government | Government of Russia | RU
en | Kazakh Foreign Ministry | Ministry of Foreign Affairs | KZ
en | the Japanese embassy | Embassy of Japan | JP
en | Embassy of Japan | Embassy of Japan | JP
en | Baiterek joint venture | Baiterek joint venture |
en | press service of the Kazakh Ministry of Energy | press service of the Ministry of Energy | KZ
en | Roscosmos press service | press service of Roscosmos | RU
en | the ministry |  |
en | Baikonur city administration | Baikonur city administration |
fr | université d'État de Moscou | Moscow State University | RU
fr | agence spatiale du Nicaragua | Nicaraguan Space Agency | NI
fr | l'agence spatiale birmane | Burmese Space Agency | MM
ru | космического агентства Гватемалы | Guatemalan Space Agency | GT
ru | монгольского космического агентства | Mongolian Space Agency | MN
en | Laos's space agency | Laotian Space Agency | LA
en | the space agency |  |
fr | l'agence spatiale |  |
fr | Académie des sciences de Russie | Russian Academy of Sciences (RAS) | RU
fr | Institut de recherche spatiale | Space Research Institute |
fr | ministère de l'Intelligence artificielle et du Développement numérique du Kazakhstan | Ministry of Artificial Intelligence and Digital Development | KZ
fr | ministère de la Sécurité alimentaire | Ministry of Food Security |
fr | ministère de la Transformation numérique de l'économie | Ministry of Digital Transformation of Economy |
fr | Agence spatiale |  |
fr | gouvernement |  |
fr | parlement kazakh | Parliament of Kazakhstan | KZ
fr | Centre national d'études spatiales (CNES) | CNES | FR
fr | centre d'essais de Priozersk | Priozersk test centre |
ru | испытательный центр в Приозёрске | Priozersk test centre |
fr | Agence spatiale nationale ouzbèke | Uzbekcosmos | UZ
ru | Японское агентство аэрокосмических исследований (JAXA) | JAXA | JP
fr | motoriste Falcon Propulsion | Falcon Propulsion |
fr | Tulpar Aerospace |  |
en | U.S. State Department | Department of State | US
en | Defence Ministry | Ministry of Defence |
ru | Министерство иностранных дел РФ | Ministry of Foreign Affairs | RU
ru | Министерство промышленности и торговли России | Ministry of Industry and Trade | RU
ru | Министерство индустрии и инфраструктурного развития | Ministry of Industry and Infrastructure Development |
ru | Министерство науки и высшего образования РК | Ministry of Science and Higher Education | KZ
"""
# language | role | country of its holder | English name | country
ROLES = """
fr | ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger | MA | Ministry of Foreign Affairs, African Cooperation and Expatriates | MA
fr | ministre indien des Affaires extérieures | | Ministry of External Affairs | IN
fr | ministre du Développement numérique, de l’Innovation et de l’Industrie aérospatiale | KZ | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
fr | ministre kazakh du Développement numérique, de l’Innovation et de l’Industrie aérospatiale |  | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
fr | vice-premier ministre | RU | Government of Russia | RU
fr | ambassadeur d'Italie |  | Embassy of Italy | IT
fr | ambassadeur d'Italie au Kazakhstan |  | Embassy of Italy | IT
fr | directeur général de Roscosmos |  | Roscosmos | RU
fr | directeur général de la société d'État Roscosmos |  | Roscosmos | RU
fr | chef de l’administration de la ville |  |  |
fr | chef de l’administration de la ville de Baïkonour |  | Baikonur city administration |
fr | maire de Tsiolkovski |  | City of Tsiolkovsky |
fr | maire |  |  |
fr | gouverneure de l'Amour |  |  |
fr | ministre | KZ |  |
fr | président du Kazakhstan |  |  |
fr | Premier ministre indien |  | Government of India | IN
fr | ministre délégué auprès du ministre de l'Économie, chargé du Numérique | FR |  |
fr | ministre de l'Enseignement supérieur et de la Recherche | FR | Ministry of Higher Education and Research | FR
fr | cheffe de la diplomatie | FR | Ministry of Foreign Affairs | FR
fr | secrétaire d'État américain |  | Department of State | US
fr | commissaire européen |  | European Commission |
fr | directeur de la coentreprise Baïterek |  | Baiterek joint venture |
fr | présidente du CNES |  | CNES | FR
fr | porte-parole du ministère russe de la Défense |  | Ministry of Defence | RU
ru | министром цифрового развития, инноваций и аэрокосмической промышленности | KZ | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
ru | министр цифрового развития, инноваций и аэрокосмической промышленности Казахстана |  | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
ru | вице-премьер | KZ | Government of Kazakhstan | KZ
ru | вице-премьер России |  | Government of Russia | RU
ru | заместителем премьер-министра | KZ | Government of Kazakhstan | KZ
ru | посол Италии |  | Embassy of Italy | IT
ru | посол Италии в Казахстане |  | Embassy of Italy | IT
ru | глава Роскосмоса |  | Roscosmos | RU
ru | глава администрации города |  |  |
ru | генеральный директор РКК «Энергия» |  | RSC Energia | RU
ru | губернатор Амурской области |  | Government of Amur Region |
ru | мэром Циолковского |  |  |
ru | глава МИД России |  | Ministry of Foreign Affairs | RU
ru | глава Минцифры | KZ | Ministry of Digital Development |
ru | министр | KZ |  |
ru | заместитель министра иностранных дел России |  | Ministry of Foreign Affairs | RU
ru | директор СП «Байтерек» |  | Baiterek joint venture |
ru | председатель Комитета |  |  |
en | Minister of Digital Development, Innovation and Aerospace Industry | KZ | Ministry of Digital Development, Innovation and Aerospace Industry | KZ
en | deputy prime minister | RU | Government of Russia | RU
en | Italian ambassador |  | Embassy of Italy | IT
en | aerospace minister | KZ |  |
en | head of the Baiterek joint venture |  | Baiterek joint venture |
en | Roscosmos Director General |  | Roscosmos | RU
en | Deputy Director General for International Cooperation |  |  |
en | Kazakh Foreign Minister |  | Ministry of Foreign Affairs | KZ
en | US Secretary of State |  | Department of State | US
en | Minister for Space | LU | Ministry of Space | LU
en | associate administrator for exploration partnerships |  |  |
en | minister | KZ |  |
en | defence minister | RU | Ministry of Defence | RU
en | Second Vice Foreign Minister | KR | Ministry of Foreign Affairs | KR
en | Mayor of Cebu |  | City of Cebu |
en | Mayor |  |  |
en | Andhra Pradesh Chief Minister |  | Government of Andhra Pradesh |
en | Minister-President of Bavaria |  | Government of Bavaria |
en | Premier of Quebec |  | Government of Quebec |
en | Prime Minister |  |  |
en | Coordinating Minister for Economic Affairs | ID | Coordinating Ministry for Economic Affairs | ID
ru | министр-координатор по экономике | ID | Coordinating Ministry for Economy | ID
ru | главный министр штата Карнатака |  | Government of Karnataka |
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "phrase", "name", "country"), rows(PHRASES))
def test_phrases(language, phrase, name, country):
    found = english_organisation(phrase, language)
    assert (found.name, found.country or "") == (name, country) if name else found is None


@pytest.mark.parametrize(("language", "role", "holder", "name", "country"), rows(ROLES))
def test_roles(language, role, holder, name, country):
    found = organisation_of_role(role, language, holder or None)
    assert (found.name, found.country or "") == (name, country) if name else found is None


@pytest.mark.parametrize("role", ["ancien ministre de la Défense", "ex-Premier ministre"])
def test_a_former_post_settles_no_institution(role):
    assert organisation_of_role(role, "fr", "FR") is None


@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_long_input_takes_linear_time(language):
    assert english_organisation("a " * 40_000, language) is None
