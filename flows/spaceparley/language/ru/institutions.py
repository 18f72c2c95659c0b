"""Russian institutions, posts and portfolios; portfolios stand in the genitive."""

from .. import later as re
from ..institutions import Head, InstitutionWords

CABINET = r"(?:[Пп]равительств[ауе]м?|[Кк]абинет(?:а|у|ом|е)?(?: [Мм]инистров)?|[Кк]абмин(?:а|у|ом|е)?|[Сс]овет(?:а|у|ом|е)? [Мм]инистров|[Сс]овмин(?:а|у|ом|е)?)(?![а-яё])"
"""A government, as it stands behind the post of its head."""
WORDS = InstitutionWords(
    heads=(
        Head(r"пресс-служб\w{1,3}|пресс-центр\w{0,2}|пресс-секретариат\w{0,2}", ("press service of {body}",)),
        Head(r"министерств\w{1,2}", ("Ministry of {field}",)),
        Head(r"(?:федеральн\w{2,3} )?ведомств\w{1,2}(?= по делам)", ("Ministry of {field}",)),
        Head(r"мид\b|внешнеполитическ\w+ ведомств\w+", ("Ministry of Foreign Affairs",)),
        Head(r"мвд\b", ("Ministry of Interior",)),
        Head(r"мчс\b", ("Ministry of Emergency Situations",)),
        Head(r"минцифр\w{0,3}", ("Ministry of Digital Development",)),
        Head(r"минобороны", ("Ministry of Defence",)),
        Head(r"минпромторг\w{0,2}", ("Ministry of Industry and Trade",)),
        Head(r"минэкономразвити\w{1,2}|минэкономик\w{1,2}", ("Ministry of Economic Development",)),
        Head(r"минобрнауки", ("Ministry of Science and Higher Education",)),
        Head(r"минпросвещени\w{1,2}", ("Ministry of Education",)),
        Head(r"минэнерго|минэнергетики", ("Ministry of Energy",)),
        Head(r"минсвязи", ("Ministry of Communications",)),
        Head(r"миннауки", ("Ministry of Science",)),
        Head(r"минобразования", ("Ministry of Education",)),
        Head(r"минэкологии", ("Ministry of Ecology",)),
        Head(r"минпром(?:а|у|ом|е)?", ("Ministry of Industry",)),
        Head(r"минфин\w{0,2}", ("Ministry of Finance",)),
        Head(r"минтранс\w{0,2}", ("Ministry of Transport",)),
        Head(r"минздрав\w{0,2}", ("Ministry of Health",)),
        Head(r"минюст\w{0,2}", ("Ministry of Justice",)),
        Head(r"минсельхоз\w{0,2}", ("Ministry of Agriculture",)),
        Head(r"минприроды", ("Ministry of Natural Resources",)),
        Head(r"минстро[йяюе]\w{0,2}", ("Ministry of Construction",)),
        Head(r"минкультуры", ("Ministry of Culture",)),
        Head(r"минспорт\w{0,2}", ("Ministry of Sport",)),
        Head(r"минвостокразвити\w{1,2}", ("Ministry for the Development of the Far East",)),
        Head(
            r"правительств\w{1,2}|кабинет\w{0,2} министров|кабмин\w{0,2}|совет\w{0,2} министров",
            ("Government of {country}",),
        ),
        Head(r"посольств\w{1,2}", ("Embassy of {country}",)),
        Head(r"(?:генеральн\w{2,3} )?консульств\w{1,2}|генконсульств\w{1,2}", ("Consulate of {country}",)),
        Head(r"администраци\w{1,2} президента", ("Presidential Administration of {country}",)),
        Head(r"парламент\w{0,2}", ("Parliament of {country}",)),
        Head(r"национальн\w{2,3} собрани\w{1,2}", ("National Assembly",)),
        Head(r"сенат\w{0,2}", ("Senate",)),
        Head(r"совет\w{0,2} безопасности", ("Security Council of {country}",)),
        Head(
            r"(?:национальн\w{2,3} )?космическ\w{2,3} (?:агентств\w{1,2}|управлени\w{1,2}|администраци\w{1,2})",
            ("{agency}",),
        ),
        Head(
            r"(?:администраци\w{1,2}|мэри\w{1,2}|акимат\w{0,2})(?: город\w{1,2}| г\.)?",
            ("{place} city administration",),
        ),
        Head(r"национальн\w{2,3} академи\w{1,2} наук", ("National Academy of Sciences of {country}", "National Academy of Sciences")),
        Head(r"академи\w{1,2} наук", ("Academy of Sciences of {country}", "Academy of Sciences")),
        Head(r"государственн\w{2,3} университет\w{0,2}|госуниверситет\w{0,2}", ("{place} State University",)),
        Head(r"техническ\w{2,3} университет\w{0,2}", ("{place} Technical University",)),
        Head(r"университет\w{0,2}", ("University of {place}",)),
        Head(r"институт\w{0,2} космических исследований", ("Space Research Institute",)),
        Head(r"(?:научно-исследовательск\w{2,3} )?институт\w{0,2}", ("Institute of {field}", "{name} Institute")),
        Head(r"испытательн\w{2,3} (?:центр\w{0,2}|полигон\w{0,2})", ("{place} test centre",)),
        Head(r"космическ\w{2,3} центр\w{0,2}(?: имени| им\.)?", ("{name} Space Centre",)),
        Head(r"обсерватори\w{1,2}", ("{place} Observatory",)),
        Head(r"(?:ао )?сп\b|совместн\w{2,3} предприяти\w{1,2}", ("{name} joint venture",)),
        Head(r"фонд\w{0,2}", ("{name} Fund",)),
        Head(r"центральн\w{2,3} банк\w{0,2}", ("Central Bank of {country}",)),
        Head(
            r"(?:компани\w{1,2}|фирм\w{1,2}|корпораци\w{1,2}|госкорпораци\w{1,2}|государственн\w{2,3} корпораци\w{1,2}|предприяти\w{1,2}|стартап\w{0,2}|концерн\w{0,2}|холдинг\w{0,2}|групп\w{1,2}|ао|пао|оао|ооо|зао|нпо|нпп|ркк|ркц|гкнпц"
            r"|фгуп|кб|агентств\w{1,2}|информагентств\w{1,2}|ниц|нии|производител\w{1,2}|оператор\w{0,2}|разработчик\w{0,2})(?= |$)",
            ("{name}",),
        ),
    ),
    roles=(
        Head(r"(?:главн\w{2,3} министр\w{0,2}|премьер(?:-министр)?\w{0,2}(?= (?:штата|земли|провинции)))(?: штата| земли| провинции)?", ("Government of {region}",)),
        Head(r"министр\w{0,2}-координатор\w{0,2}", ("Coordinating Ministry for {field}",)),
        Head(
            rf"(?:перв\w{{2,3}} )?(?:вице-премьер\w{{0,2}}(?:-министр\w{{0,2}})?|премьер-министр\w{{0,2}}|премьер\w{{0,2}}|зампред\w{{0,2}} {CABINET}|заместител\w{{1,2}} (?:премьер-министра|(?:председателя|главы) {CABINET})|(?:председател|глав)\w{{1,2}} {CABINET}|канцлер\w{{0,2}})",
            ("Government of {country}",),
        ),
        Head(
            r"(?:и\. ?о\. |исполняющ\w{2,3} обязанности )?(?:перв\w{2,3} )?(?:помощник\w{0,2} |советник\w{0,2} |пресс-секретар\w{1,2} )?(?:вице-|(?:перв\w{2,3} )?заместител\w{1,2} |зам)?министр\w{0,2}",
            ("Ministry of {field}",),
        ),
        Head(r"глав\w{1,2} министерства", ("Ministry of {field}",)),
        Head(r"глав\w{1,2} (?:мид|внешнеполитического ведомства)\w{0,2}", ("Ministry of Foreign Affairs",)),
        Head(
            r"(?:заместител\w{1,2} |зам)?госсекретар\w{1,2}|государственн\w{2,3} секретар\w{1,2} сша",
            ("Department of State {US}",),
        ),
        Head(r"(?:чрезвычайн\w{2,3} и полномочн\w{2,3} )?пос(?:ол|л[аоуе]\w?)", ("Embassy of {country}",)),
        Head(r"(?:советник\w{0,2}-)?посланник\w{0,2}", ("Embassy of {country}",)),
        Head(r"временн\w{2,3} поверенн\w{2,3}(?: в делах)?", ("Embassy of {country}",)),
        Head(r"(?:генеральн\w{2,3} )?консул\w{0,2}|генконсул\w{0,2}", ("Consulate of {country}",)),
        Head(r"(?:вице-|замгуб|замест\w+ )?губернатор\w{0,2}|аким\w{0,2}", ("Government of {region}",)),
        Head(r"торгов\w{2,3} представител\w{1,2}|торгпред\w{0,2}", ("Trade Representation of {country}",)),
        Head(r"депутат\w{0,2} госдумы", ("State Duma",)),
        Head(r"еврокомиссар\w{0,2}", ("European Commission",)),
        Head(r"глав\w{1,2} администрации(?: города| г\.)?", ("{place} city administration",)),
    ),
    fields="""
    науки и техники = Science and Technology; новых технологий = New Technologies; высшей школы = Higher Education; информатики = Informatics; политики в области науки = Science Policy; научной политики = Science Policy; крупных проектов = Major Projects; космической отрасли = Space Industry; малых и средних предприятий, мсп = SMEs;
    космическому пространству = Outer Space; высокотехнологической промышленности, высокотехнологичной промышленности = High-Tech Industry; высоких технологий = High Technologies; космическим исследованиям, космических исследований = Space Research; космическим технологиям, космических технологий = Space Technologies; исследованию космоса = Space Research; исследованию космического пространства, исследованию и использованию космического пространства = Outer Space Research; космической деятельности, по космической деятельности = Space Activities; космосу = Space; вопросам космоса = Space Affairs; геопространственных данных = Geospatial Data; космических наук = Space Sciences; данных = Data; картографии = Cartography; геодезии = Geodesy; дистанционного зондирования = Remote Sensing; дистанционного зондирования земли = Earth Remote Sensing; аэронавтики = Aeronautics; космонавтики = Astronautics; исследований и инноваций = Research and Innovation;
    икт, информационно-коммуникационных технологий = ICT; логистики = Logistics; почты = Posts; военного производства = Military Production; оборонного производства = Defence Production; климата, изменения климата = Climate; горнорудной промышленности, горной промышленности, горного дела = Mining; шахт = Mines;
    университетов, университета = University; малого бизнеса = Small Business; малого и среднего бизнеса = Small and Medium Business; внешнеэкономических связей = Foreign Economic Relations; народного образования = Public Education; дошкольного и школьного образования = Preschool and School Education; метеорологии = Meteorology; океанов = Oceans; рыболовства = Fisheries;
    европейских дел, по европейским делам = European Affairs; женщин = Women; семьи = Family; цифровых дел = Digital Affairs; цифровой экономики = Digital Economy; кибербезопасности = Cybersecurity; полезных ископаемых = Minerals; нефти и газа = Petroleum and Gas; предпринимательства и туризма = Entrepreneurship and Tourism; коммуникации = Communication;
    производства = Production; снабжения = Supply; лесов = Forests; земель = Lands; портов = Ports; железных дорог = Railways; городского развития = Urban Development; жилищного строительства = Housing; по делам женщин = Women's Affairs; религий = Religious Affairs; культов = Religious Affairs;
    иностранных дел = Foreign Affairs; внешних связей = External Relations; внешних сношений = Foreign Affairs; внешних отношений = Foreign Affairs; внешних дел = Foreign Affairs; внешней торговли = Foreign Trade; торговли = Trade; международной торговли = International Trade; международного сотрудничества = International Cooperation;
    сотрудничества = Cooperation; обороны = Defence; вооружённых сил, вооруженных сил = Armed Forces; внутренних дел = Interior; безопасности = Security; чрезвычайных ситуаций, чс = Emergency Situations; гражданской обороны = Civil Defence;
    юстиции = Justice; финансов = Finance; бюджета = Budget; экономики = Economy; национальной экономики = National Economy; экономического развития = Economic Development; планирования = Planning; бюджетного планирования = Budget Planning;
    промышленности = Industry; оборонной промышленности = Defence Industry; аэрокосмической промышленности = Aerospace Industry; космической промышленности = Space Industry; индустрии = Industry; инфраструктурного развития = Infrastructure Development;
    индустриального развития = Industrial Development; строительства = Construction; жилищно-коммунального хозяйства, жкх = Housing and Utilities; цифрового развития = Digital Development; цифровой трансформации = Digital Transformation;
    цифровых технологий = Digital Technologies; цифровизации = Digitalisation; информатизации = Informatisation; связи = Communications; массовых коммуникаций = Mass Media; коммуникаций = Communications; телекоммуникаций = Telecommunications;
    информационных технологий = Information Technology; искусственного интеллекта = Artificial Intelligence; инноваций = Innovation; инновационного развития = Innovative Development; инновационной политики = Innovation Policy; технологий = Technology; высоких технологий = High Technology; информационно-коммуникационных технологий = ICT; природопользования = Natural Resources Management; космических технологий = Space Technologies; внешнеэкономических связей = Foreign Economic Relations; инновационного развития = Innovative Development; энергоресурсов = Energy Resources;
    науки = Science; научных исследований = Scientific Research; исследований = Research; высшего образования = Higher Education; образования = Education; просвещения = Education; культуры = Culture; информации = Information; спорта = Sport;
    туризма = Tourism; молодёжи, молодежи, по делам молодёжи = Youth; общественного развития = Social Development; здравоохранения = Health; труда = Labour; занятости = Employment; социальной защиты = Social Protection;
    социальной защиты населения = Social Protection; социального развития = Social Development; транспорта = Transport; инфраструктуры = Infrastructure; гражданской авиации = Civil Aviation; дорог = Roads; энергетики = Energy; нефти = Petroleum;
    газа = Gas; угольной промышленности = Coal Industry; природных ресурсов = Natural Resources; водных ресурсов = Water Resources; ирригации = Irrigation; геологии = Geology; экологии = Ecology; окружающей среды = Environment; охраны окружающей среды = Environmental Protection;
    сельского хозяйства = Agriculture; продовольствия = Food; лесного хозяйства = Forestry; рыбного хозяйства = Fisheries; регионального развития = Regional Development; развития = Development; трансформации = Transformation; модернизации = Modernisation; защиты = Protection; охраны = Protection; политики = Policy; отношений = Relations; ресурсов = Resources; систем = Systems; управления = Management; контроля = Control; проблем = Problems; полётов = Flights; дел = Affairs; деятельности = Activities; хозяйства = Economy; дальнего востока = Far East; арктики = Arctic;
    развития дальнего востока = Development of the Far East; инвестиций = Investment; предпринимательства = Entrepreneurship; государственных активов = State Assets; приватизации = Privatisation; интеграции = Integration; космоса = Space;
    космической деятельности = Space Activities; аэрокосмической деятельности = Aerospace Activities; авиации = Aviation; авиационной промышленности = Aviation Industry; машиностроения = Mechanical Engineering; атомной энергии = Atomic Energy; атомной промышленности = Nuclear Industry;
    статистики = Statistics; печати = Press; по чрезвычайным ситуациям = Emergency Situations; по делам обороны = Defence; по инвестициям и развитию = Investment and Development; инвестициям = Investment; развитию = Development; делам молодёжи = Youth Affairs;
    астрономии = Astronomy; астрофизики = Astrophysics; физики = Physics; механики = Mechanics; математики = Mathematics; геофизики = Geophysics; геохимии = Geochemistry; медико-биологических проблем = Biomedical Problems; обществознания = Social Studies;
    передовых технологий = Advanced Technology; рыболовства = Fisheries; судоходства = Shipping; мореходства = Shipping; флота = Fleet; морского флота = Merchant Marine; авиастроения = Aircraft Industry; судостроения = Shipbuilding; металлургии = Metallurgy; минеральных ресурсов = Mineral Resources; недр = Subsoil;
    горнодобывающей промышленности = Mining; горной промышленности = Mining; мелиорации = Land Reclamation; земледелия = Agriculture; животноводства = Livestock; конкуренции = Competition; собственности = Property; интеллектуальной собственности = Intellectual Property; имущества = Property; государственного имущества = State Property; доходов = Revenue; налогов = Taxes; казначейства = Treasury;
    миграции = Migration; репатриации = Repatriation; диаспоры = Diaspora; равенства = Equality; женщин = Women; семьи = Family; детей = Children; ветеранов = Veterans; благосостояния = Welfare; профессионального образования = Vocational Education; обучения = Training; воспитания = Upbringing; знаний = Knowledge; наследия = Heritage; искусств = Arts; прав человека = Human Rights;
    местного самоуправления = Local Government; администрации = Administration; государственной службы = Civil Service; общественных работ = Public Works; работ = Works; архитектуры = Architecture; градостроительства = Urban Planning; картографии = Cartography; геодезии = Geodesy; метеорологии = Meteorology; климата = Climate; изменения климата = Climate Change; устойчивого развития = Sustainable Development; развития человека = Human Development;
    перехода = Transition; энергетического перехода = Energy Transition; экологического перехода = Ecological Transition; зелёного перехода, зеленого перехода = Green Transition; данных = Data; кибербезопасности = Cybersecurity; электронного правительства = E-Government; партнёрства, партнерства = Partnership; стратегии = Strategy; реформ = Reforms; экономики знаний = Knowledge Economy; морского транспорта = Maritime Transport; воздушного транспорта = Air Transport;
    возобновляемой энергии = Renewable Energy; возобновляемых источников энергии = Renewable Energy; энергии = Energy; электроэнергетики = Power Industry; бизнеса = Business; малого бизнеса = Small Business; потребителей = Consumers; рынков = Markets; услуг = Services; логистики = Logistics; снабжения населения = Public Supply; пространства = Space; космической политики = Space Policy; цифровой политики = Digital Policy; цифрового управления = Digital Governance; цифровой экономики = Digital Economy;
    пилотируемых полётов, пилотируемых полетов = Human Spaceflight; пилотируемой космонавтики = Human Spaceflight; подготовки космонавтов = Cosmonaut Training; подготовки астронавтов = Astronaut Training; управления полётами, управления полетами = Mission Control; спутниковых технологий = Satellite Technologies; спутниковой связи = Satellite Communications; космической связи = Space Communications;
    космической медицины = Space Medicine; космической физики, физики космоса = Space Physics; космической техники = Space Technology; космического права = Space Law; космической безопасности = Space Security; космической погоды = Space Weather; ракетных технологий = Rocket Technologies; ракетной техники = Rocket Technology; ракетостроения = Rocket Engineering; двигателестроения = Engine Building; малых спутников = Small Satellites;
    спутниковой навигации = Satellite Navigation; навигации = Navigation; геоинформатики = Geoinformatics; планетологии = Planetology; солнечно-земной физики = Solar-Terrestrial Physics; биологии = Biology; биотехнологий = Biotechnology; материаловедения = Materials Science; нанотехнологий = Nanotechnology; микроэлектроники = Microelectronics; робототехники = Robotics; приборостроения = Instrument Engineering; радиофизики = Radiophysics; прикладной физики = Applied Physics; прикладной математики = Applied Mathematics; прикладной механики = Applied Mechanics; прикладной геофизики = Applied Geophysics; экспорта, развития экспорта = Export;
    общего машиностроения = General Machine Building; мобильности = Mobility; предприятий = Enterprises; промышленной политики = Industrial Policy; вод = Water; электроники = Electronics; радиоэлектронной промышленности = Radio-Electronic Industry;
    """,
    qualities="""
    федеральн = Federal; автономн = Autonomous; медицинск = Medical; народн = National; литовск = Lithuanian; республиканск = Republican; инженерн = Engineering; научно-инженерн = Science and Engineering; геоинформационн = Geoinformation;
    московск = Moscow; крымск = Crimean; сибирск = Siberian; уральск = Ural; дальневосточн = Far Eastern; кавказск = Caucasian; королевск = Royal; астрофизическ = Astrophysical; геофизическ = Geophysical; политехническ = Polytechnic; астрономическ = Astronomical; объединённ, объединенн = Joint; центральн = Central; католическ = Catholic;
    африканск = African; азиатск = Asian; европейск = European; арабск = Arab; латиноамериканск = Latin American; северн = Northern; южн = Southern; гидрометеорологическ = Hydrometeorological; метеорологическ = Meteorological; геологическ = Geological; картографическ = Cartographic; исследовательск, научно-исследовательск = Research;
    передов = Advanced; стратегическ = Strategic; устойчив = Sustainable; возобновляем = Renewable; морск = Maritime; воздушн = Air; городск = Urban; сельск = Rural; жилищн = Housing; дорожн = Road; железнодорожн = Railway; финансов = Financial; торгов = Trade; внутренн = Internal; местн = Local; общественн = Public; культурн = Cultural; молодёжн, молодежн = Youth; электронн = Electronic; информационн = Information; креативн = Creative; горн = Mining; продовольственн = Food; агропромышленн = Agro-Industrial; инвестиционн = Investment; инновационн = Innovation; оборонн = Defence;
    третичн = Tertiary; оптическ = Optical; лазерн = Laser; радиотехническ = Radio; приборн = Instrument; коммуникационн = Communication; телекоммуникационн = Telecommunication; навигационн = Navigation; орбитальн = Orbital; лунн = Lunar; солнечн = Solar; инженерно-техническ = Engineering; криогенн = Cryogenic; беспилотн = Unmanned; роботизированн = Robotic; интеллектуальн = Intelligent; цифров = Digital; наземн = Ground; антенн = Antenna; микроволнов = Microwave; вычислительн = Computing; учебн = Training; испытательн = Test; ракетн = Rocket; ракетно-космическ = Rocket and Space; спутников = Satellite; педагогическ = Pedagogical; медицинск = Medical; физико-техническ = Physics and Technology; полярн = Polar; арктическ = Arctic; астрономическ = Astronomical; звёздн = Star; главн = Main;
    цифров = Digital; космическ = Space; аэрокосмическ = Aerospace; промышленн = Industrial; индустриальн = Industrial; экономическ = Economic; экологическ = Ecological; энергетическ = Energy; научн = Scientific; технологическ = Technological;
    техническ = Technical; национальн = National; международн = International; региональн = Regional; государственн = State; социальн = Social; сельскохозяйственн = Agricultural; атомн = Atomic; ядерн = Nuclear; гражданск = Civil; военн = Military;
    электронн = Electronic; финансов = Financial; морск = Maritime; природн = Natural; стратегическ = Strategic; высш = Higher; внешн = External; внутренн = Internal; оборонн = Defence; лёгк = Light; тяжёл = Heavy; химическ = Chemical;
    нефтян = Oil; угольн = Coal; водн = Water; лесн = Forest; рыбн = Fishery; прикладн = Applied; авиационн = Aviation; транспортн = Transport; информационн = Information; инновационн = Innovative; инфраструктурн = Infrastructure;
    """,
    recast=(("ии", "ий"), ("ы", ""), ("ь", "и"), ("иям", "ий"), ("ям", "ей"), ("ам", ""), ("ию", "ия"), ("ю", "я"), ("у", "а"), ("е", "и"), ("е", "ы")),
    quality_endings=r"ого|его|ой|ей|ых|их|ому|ему|ым|им|ая|яя|ое|ее|ые|ие|ый|ий|ую|юю|ыми|ими|ом|ем",
    nouns="""университет = University; обсерватори = Observatory; бюро = Office; офис = Office; институт = Institute; центр = Centre; агентств = Agency; академи = Academy; лаборатори = Laboratory; комитет = Committee; управлени = Administration;
    организаци = Organisation; фонд = Foundation; совет = Council; комисси = Commission; школ = School; обществ = Society; ассоциаци = Association; корпораци = Corporation; федераци = Federation; администраци = Administration""",
    leading_on=re.compile(r"(?:\s(?:в|г\.|города?))\s?$|^\s*$"),
    trailing=False,
    town=re.compile(r"(?P<stem>[А-ЯЁ][А-ЯЁа-яё-]{2,}?)й?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\Z"),
    town_endings=("", "а", "ь", "о", "и", "ы", "я", "й", "ск"),
    links=re.compile(r"(?i)(?:\s*(?:по делам|по вопросам|по|в|при|имени|им\.)(?=\s))*\s*"),
    territory=re.compile(r"(?i)(?<=\w)[ ](?:области|края|республики|региона|провинции|штата|округа|района|города|страны|государства)\Z"),
    joints=re.compile(r"\s*,\s*(?:и\s+)?|\s+и\s+"),
    article=re.compile(r"(?i)(?:эт\w{1,3} |сво\w{1,3} )+"),
    federal=re.compile(r"(?i)\bфедеральн\w{2,3}\s+"),
    abroad=re.compile(r"(?i)\b(?:в|во|при)\s*$"),
    former=re.compile(r"(?i)(?:экс|бывш\w{2,3})\b"),
    passing=re.compile(r"(?i)(?:тогдашн|нынешн|временн(?=\w{2,3} министр)|новоназначенн)\w{2,3}\s+|\s+[А-ЯЁ][а-яё-]+(?:ого|ой|его) (?:края|области|республики|района|округа)\b"),
    shortened=(
        (r"(?i)научно-производственн\w{2,3} объединени\w{1,2}", "НПО"),
        (r"(?i)научно-производственн\w{2,3} предприяти\w{1,2}", "НПП"),
        (r"(?i)центральн\w{2,3} научно-исследовательск\w{2,3} институт\w{0,2}", "ЦНИИ"),
        (r"(?i)научно-исследовательск\w{2,3} институт\w{0,2}", "НИИ"),
        (r"(?i)особ\w{2,3} конструкторск\w{2,3} бюро", "ОКБ"),
        (r"(?i)конструкторск\w{2,3} бюро", "КБ"),
        (r"(?i)ракетно-космическ\w{2,3} корпораци\w{1,2}", "РКК"),
        (r"(?i)ракетно-космическ\w{2,3} центр\w{0,2}", "РКЦ"),
        (r"(?i)государственн\w{2,3} ракетн\w{2,3} центр\w{0,2}", "ГРЦ"),
    ),
    republic=re.compile(
        r"(?i)\b(?:(?:федеративн|федеральн|демократическ|народн|народно-демократическ|социалистическ|исламск|арабск|боливарианск|многонациональн|кооперативн|хашимитск|велик|объедин[её]нн|независим)\w{2,3} ){0,3}"
        r"(?:республик|королевств|султанат|княжеств|государств|герцогств|содружеств)\w{0,2} ?$"
    ),
)
