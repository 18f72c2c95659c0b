"""News agencies, papers and sites by name, in any of the languages: who passes words on and says none of his own."""

from ...language import later as re

OUTLETS = re.compile(
    r"""(?<!\w)(?: TASS | ITAR-TASS | ТАСС | AFP | Agence[ ]France-Presse | Reuters | AP | Associated[ ]Press | Interfax(?:-\w+)? | Интерфакс\w*(?:-\w+)? | RIA[ ]Novosti | РИА[ ]«?Новости»? | Sputnik
      | Спутник | Xinhua | Chine[ ]nouvelle | Синьхуа | Kazinform | Qazinform | Казинформ | KazTAG | КазТАГ | Tengrinews | Anadolu | DPA | dpa | ANSA | EFE | Kyodo | Yonhap | Bloomberg | BBC | CNN | Fars | IRNA
      | Tasnim | PTI | ANI | WAM | Belga | Ukrinform | BelTA | БелТА | UzA | Trend | SpaceNews | Spaceflight[ ]Now | Space\.com | NASASpaceflight | Ars[ ]Technica | RFI | France[ ](?:24|Info|Inter)
      | Le[ ]Monde | Le[ ]Figaro | Les[ ]Échos | La[ ]Tribune | Libération | L['’]Usine[ ]nouvelle | Ouest-France | The[ ]Guardian | Financial[ ]Times | The[ ]New[ ]York[ ]Times | The[ ]Washington[ ]Post | The[ ]Wall[ ]Street[ ]Journal
      | Izvestia | Известия\w* | Kommersant | Коммерсант\w* | «?Ведомост\w+»? | RBC | РБК | «?Российск\w+[ ]газет\w+»? | Lenta\.ru | Gazeta\.ru | Vesti | Первый[ ]канал\w* | NHK | Al[ ]Jazeera | Euronews | Bild | Spiegel | Nikkei
      | (?:A[ ])?Folha(?:[ ]de[ ]S\.[ ]Paulo)? | O[ ]Globo | O[ ]Estado[ ]de[ ]S\.[ ]Paulo | El[ ]País | El[ ]Mundo | La[ ]Nación | Clarín | El[ ]Mercurio | Süddeutsche[ ]Zeitung | (?:die[ ])?FAZ | Handelsblatt | Die[ ](?:Welt|Zeit) | NZZ
      | La[ ]Repubblica | Corriere[ ]della[ ]Sera | Il[ ]Sole[ ]24[ ]Ore | The[ ](?:Times|Telegraph|Independent|Economist|National|Hindu|Herald|Scotsman|Register|Verge|Japan[ ]Times|Korea[ ]Herald|Korea[ ]Times|Straits[ ]Times|Jerusalem[ ]Post) | Politico | Axios | USA[ ]Today | Los[ ]Angeles[ ]Times
      | Asahi(?:[ ]Shimbun)? | Mainichi(?:[ ]Shimbun)? | Yomiuri(?:[ ]Shimbun)? | Sankei | Jiji(?:[ ]Press)? | Chosun[ ]Ilbo | JoongAng | Global[ ]Times | People['’]s[ ]Daily | South[ ]China[ ]Morning[ ]Post | SCMP | CGTN | CCTV | Times[ ]of[ ]India | Hindustan[ ]Times | Indian[ ]Express | Economic[ ]Times
      | Al[ ]Arabiya | Al-Ahram | Gulf[ ]News | Khaleej[ ]Times | Haaretz | Hürriyet | Sabah | Daily[ ]Sabah | Milliyet | TRT | Zakon\.kz | RT | Meduza | Медуза | Forbes | Wired | New[ ]Scientist | Aviation[ ]Week | FlightGlobal | European[ ]Spaceflight | Payload | Le[ ](?:Parisien|Point|Soir|Temps|Soleil|Matin)
      | L['’](?:Express|Obs|Humanité|Opinion) | Mediapart | BFM(?:TV)? | TF1 | La[ ](?:Croix|Libre|Dépêche|Stampa) | RTBF | RTS | Blick | Jeune[ ]Afrique | Sud[ ]Ouest | Air[ ](?:et|&)[ ]Cosmos | Reforma | Tribune[ ]de[ ]Genève | Независимая[ ]газета | Новая[ ]газета | Форбс | [“"«]?Ъ[”"»]? )(?!\w)""",
    re.VERBOSE,
)
"""News outlets by name; others are told by a common noun before them."""
