"""French institutions, posts and portfolios."""

from .. import later as re
from ..institutions import Head, InstitutionWords

WORDS = InstitutionWords(
    heads=(
        Head(
            r"service de presse|services de presse|bureau de presse|service de communication|direction de la communication",
            ("press service of {body}",),
        ),
        Head(r"porte-parolat", ("press service of {body}",)),
        Head(r"minist[èe]re", ("Ministry of {field}",)),
        Head(r"secrétariat d['’]état", ("State Secretariat for {field}",)),
        Head(r"département", ("Department of {field}",)),
        Head(r"gouvernement|conseil des ministres|cabinet des ministres|exécutif", ("Government of {country}",)),
        Head(r"ambassade", ("Embassy of {country}",)),
        Head(r"haut-commissariat", ("High Commission of {country}",)),
        Head(r"consulat(?: général)?", ("Consulate of {country}",)),
        Head(r"présidence(?: de la république)?", ("Presidency of {country}",)),
        Head(
            r"administration présidentielle|administration du président", ("Presidential Administration of {country}",)
        ),
        Head(r"parlement", ("Parliament of {country}",)),
        Head(r"assemblée nationale", ("National Assembly",)),
        Head(r"sénat", ("Senate",)),
        Head(r"chambre des députés", ("Chamber of Deputies",)),
        Head(r"chambre de commerce(?: et d['’]industrie)?", ("{place} Chamber of Commerce",)),
        Head(r"conseil de sécurité", ("Security Council of {country}",)),
        Head(r"(?:agence spatiale|administration spatiale|organisation spatiale)(?: nationale)?", ("{agency}",)),
        Head(
            r"(?:administration|municipalité|mairie|hôtel de ville)(?: de la ville)?", ("{place} city administration",)
        ),
        Head(r"académie nationale des sciences", ("National Academy of Sciences of {country}", "National Academy of Sciences")),
        Head(r"académie des sciences", ("Academy of Sciences of {country}", "Academy of Sciences")),
        Head(r"université d['’][ée]tat", ("{place} State University",)),
        Head(r"université technique", ("{place} Technical University",)),
        Head(r"université", ("University of {place}", "University of {country}", "{name} University")),
        Head(r"école polytechnique", ("École polytechnique",)),
        Head(r"institut de recherches? spatiales?", ("Space Research Institute",)),
        Head(r"institut d['’]astrophysique", ("Institute of Astrophysics",)),
        Head(r"institut d['’]aviation", ("{place} Aviation Institute",)),
        Head(r"institut(?: national)?(?: de recherches?)?", ("Institute of {field}", "{name} Institute")),
        Head(r"centre d['’]essais?", ("{place} test centre",)),
        Head(r"centre de formation|centre d['’]entraînement", ("{place} training centre",)),
        Head(r"centre spatial", ("{name} Space Centre",)),
        Head(r"observatoire", ("{place} Observatory",)),
        Head(
            r"coentreprise|entreprise commune|société commune|co-entreprise|joint-venture|entreprise conjointe",
            ("{name} joint venture",),
        ),
        Head(r"fondation", ("{name} Foundation",)),
        Head(r"fonds", ("{name} Fund",)),
        Head(r"banque centrale", ("Central Bank of {country}",)),
        Head(r"banque", ("{name} Bank",)),
        Head(r"commission nationale de l'espace", ("National Space Commission",)),
        Head(r"comité|commission", ("Committee on {field}",)),
        Head(
            r"(?:société|entreprise|compagnie|groupe|start-up|startup|jeune pousse|firme|constructeur|opérateur|industriel|fabricant|motoriste|équipementier|agence|corporation|consortium|cabinet|bureau d['’]études|holding|filiale|maison)"
            r"(?: d['’]état| publique| privée| spatiale?| aérospatiale?| de presse| aérienne)?",
            ("{name}",),
        ),
    ),
    roles=(
        Head(r"ministres?-président(?:e)?", ("Government of {region}",)),
        Head(r"ministre (?:coordonnat(?:eur|rice)|coordinat(?:eur|rice))", ("Coordinating Ministry for {field}",)),
        Head(r"(?:première? adjointe? au |adjointe? au )?maire(?= de )", ("City of {place}",)),
        Head(
            r"(?:(?:première? )?vice-premi(?:er|ère)[ -]ministre|premi(?:er|ère)[ -]ministre|chef(?:fe)? du gouvernement|(?:vice-)?présidente? du (?:gouvernement|(?:conseil|cabinet) des ministres)|chanceli(?:er|ère))(?: adjointe?)?",
            ("Government of {country}", "Government of {region}"),
        ),
        Head(
            r"(?:premi(?:er|ère) )?(?:vice-)?ministre(?: adjointe?| déléguée?| d['’]état| par intérim)?(?: chargée?)?(?: auprès)?",
            ("Ministry of {field}",),
        ),
        Head(r"secrétaire d['’]état(?: adjointe?)?(?: chargée?)?(?: auprès)?", ("Department of State {US}",)),
        Head(r"secrétaire(?: adjointe?)?", ("Department of {field}",)),
        Head(r"haute?s?-commissaires?(?: adjointe?)?", ("High Commission of {country}",)),
        Head(r"(?:ambassadeur|ambassadrice)(?: extraordinaire(?: et plénipotentiaire)?)?", ("Embassy of {country}",)),
        Head(r"ministre-conseillère?|cheffe? adjointe? de (?:la )?mission", ("Embassy of {country}",)),
        Head(r"chargée? d['’]affaires", ("Embassy of {country}",)),
        Head(r"consule?(?: générale?)?", ("Consulate of {country}",)),
        Head(r"chef(?:fe)? de la diplomatie|chef(?:fe)? de la diplomatie", ("Ministry of Foreign Affairs",)),
        Head(r"(?:députée?) (?:à|de) la douma", ("State Duma",)),
        Head(r"commissaire européen(?:ne)?|commissaire(?=.*\bbruxelles\b)", ("European Commission",)),
        Head(
            r"chef(?:fe)? de l['’]administration(?: de la ville)?|maire(?=.*\badministration\b)",
            ("{place} city administration",),
        ),
    ),
    fields="""
    régulation des télécommunications, régulation des postes et télécommunications, régulation de la poste et des télécommunications = Telecommunications Regulatory; régulation = Regulatory; communications électroniques et postes, communications électroniques et des postes = Electronic Communications and Posts; régulation des communications électroniques, régulation des communications électroniques et des postes, régulation de la communication électronique et des postes = Communications Regulatory; régulation de l'énergie = Energy Regulatory;
    sciences et technologies de l'espace, sciences et techniques de l'espace, sciences et technologies spatiales, sciences et techniques spatiales = Space Science and Technology; sciences de l'espace = Space Science; technologies de l'espace, technologies spatiales = Space Technology; recherche en sciences de l'espace = Space Science Research; physique du globe = Earth Physics; météorologie dynamique = Dynamic Meteorology; planétologie = Planetology; géodésie = Geodesy; sismologie = Seismology; océanographie = Oceanography; hydrologie = Hydrology; hydrographie = Hydrography; robotique = Robotics; électronique = Electronics; optique = Optics; informatique = Informatics; génie civil = Civil Engineering; ingénierie = Engineering; biologie = Biology; chimie = Chemistry;
    propriété intellectuelle = Intellectual Property; propriété industrielle = Industrial Property; audiovisuel = Audiovisual; armement = Armaments; coopération technique = Technical Cooperation; cadastre et cartographie = Cadastre and Cartography; développement de l'espace = Space Development; développement spatial = Space Development; recherche spatiale, recherches spatiales = Space Research; exploration spatiale = Space Exploration; innovation de défense, innovation de la défense = Defence Innovation; promotion de l'espace = Space Promotion; agriculture et alimentation, alimentation et agriculture = Food and Agriculture; radiocommunications = Radiocommunications; fréquences = Frequencies; spectre = Spectrum; radioastronomie = Radio Astronomy; débris spatiaux = Space Debris; commerce et industrie, commerce et d'industrie = Commerce and Industry;
    pme = SMEs; pme et pmi = SMEs; très petites entreprises, tpe = Small Businesses; micro-entreprises, microentreprises = Microenterprises; startups, start-ups, start-up = Startups; économie de la connaissance = Knowledge Economy; modernisation administrative = Administrative Modernisation; pêche maritime = Maritime Fisheries; eaux et forêts = Water and Forests;
    simplification administrative = Administrative Simplification; simplification = Simplification; asile = Asylum; action climatique = Climate Action; classes moyennes = Middle Classes; indépendants = Self-Employed; consommateurs = Consumers; pouvoir d'achat = Purchasing Power; politique numérique = Digital Policy; politique spatiale = Space Policy; télédétection spatiale = Space Remote Sensing; postes = Posts; industrie spatiale = Space Industry; grands projets = Major Projects;
    techniques = Techniques; techniques spatiales = Space Techniques; satellites = Satellites; développement des satellites, développement de satellites = Satellite Development; applications = Applications; données = Data; lancement, lancements = Launch; lanceurs = Launchers; télédétection = Remote Sensing;
    exploitation = Operations; exploitation des satellites = Satellite Operations; observation = Observation; observation de la terre = Earth Observation; programme, programmes = Programmes; essais = Testing; imagerie = Imagery; cartographie = Cartography; navigation = Navigation; géomatique = Geomatics; géographie = Geography;
    études = Studies; études spatiales = Space Studies; recherches = Research; instrumentation = Instrumentation; propulsion = Propulsion; surveillance = Monitoring; suivi = Monitoring; poursuite = Tracking; contrôle = Control; météorologie spatiale = Space Weather; exploration = Exploration; vols habités = Human Spaceflight;
    tic, technologies de l'information et de la communication = ICT; eau = Water; assainissement = Sanitation; hydrocarbures = Hydrocarbons; océans, océan = Oceans; intégration africaine = African Integration; artisanat = Crafts; promotion des investissements = Investment Promotion;
    élevage = Livestock; météorologie = Meteorology; météorologie nationale = National Meteorology; transports aériens = Air Transport; transports terrestres = Land Transport; université, universités = University; décentralisation = Decentralisation; modernisation = Modernisation; modernisation de l'état = State Modernisation;
    digitalisation = Digitalisation; transformation digitale = Digital Transformation; compétitivité = Competitiveness; entreprise = Enterprise; protection civile = Civil Protection; logistique = Logistics; économie bleue = Blue Economy; cybersécurité = Cybersecurity; économie verte = Green Economy;
    ressources hydrauliques = Water Resources; hydraulique = Water; pêches = Fisheries; réforme administrative = Administrative Reform; postes et télécommunications = Posts and Telecommunications; communication = Communication; technologie spatiale = Space Technology; sciences spatiales = Space Sciences;
    affaires étrangères = Foreign Affairs; europe = Europe; affaires européennes = European Affairs; affaires extérieures = External Affairs; extérieur, étranger, résidant à l'étranger, vivant à l'étranger, établis à l'étranger, établis à l'extérieur, expatriés = Expatriates; diaspora = Diaspora; communauté nationale à l'étranger = National Community Abroad; production = Production; relations extérieures = External Relations;
    coopération internationale = International Cooperation; coopération = Cooperation; relations internationales = International Relations; commerce extérieur = Foreign Trade;
    commerce = Trade; commerce international = International Trade; francophonie = Francophonie; défense, défense nationale = Defence; armées, forces armées = Armed Forces;
    anciens combattants = Veterans Affairs; intérieur, affaires intérieures = Interior; sécurité = Security; sécurité publique = Public Security; sécurité nationale = National Security;
    situations d'urgence, urgences = Emergency Situations; justice = Justice; finances = Finance; finances publiques = Public Finance; budget = Budget; comptes publics = Public Accounts;
    économie = Economy; économie nationale = National Economy; développement économique = Economic Development; planification = Planning; plan = Planning; statistiques = Statistics;
    industrie, industries = Industry; industrie et du commerce = Industry and Trade; industrie lourde = Heavy Industry; industrie aérospatiale, industries aérospatiales = Aerospace Industry;
    industrie spatiale = Space Industry; industrie de défense, industrie de la défense = Defence Industry; made in italy = Made in Italy; entreprises = Enterprises; relance = Recovery;
    développement numérique = Digital Development; numérique = Digital Affairs; technologies numériques = Digital Technologies; transition numérique, transition digitale = Digital Transition; transformation numérique = Digital Transformation; souveraineté numérique = Digital Sovereignty;
    souveraineté industrielle = Industrial Sovereignty; communications numériques = Digital Communications; communications électroniques = Electronic Communications; économie numérique = Digital Economy;
    intelligence artificielle = Artificial Intelligence; communication = Communication; communications = Communications; communications de masse = Mass Media; télécommunications = Telecommunications;
    technologies de l'information = Information Technology; technologie = Technology; technologies = Technology; hautes technologies = High Technology; innovation = Innovation; innovations = Innovation;
    développement innovant = Innovative Development; recherche = Research; recherche scientifique = Scientific Research; science = Science; sciences = Science; enseignement supérieur = Higher Education;
    éducation = Education; éducation nationale = National Education; enseignement = Education; instruction publique = Public Instruction; formation = Training; formation professionnelle = Vocational Training;
    jeunesse = Youth; sports, sport = Sport; culture = Culture; tourisme = Tourism; information = Information; médias = Media; santé = Health; santé publique = Public Health; affaires sociales = Social Affairs;
    travail = Labour; emploi = Employment; protection sociale = Social Protection; solidarités, solidarité = Solidarity; famille = Family; logement = Housing; ville = Urban Affairs; urbanisme = Urban Planning;
    construction = Construction; équipement = Public Works; travaux publics = Public Works; infrastructures, infrastructure = Infrastructure; transports, transport = Transport; aviation civile = Civil Aviation;
    mer = Marine Affairs; pêche = Fisheries; agriculture = Agriculture; alimentation = Food; souveraineté alimentaire = Food Sovereignty; forêts = Forests; eau = Water; ressources en eau = Water Resources;
    irrigation = Irrigation; hydraulique = Water Resources; énergie = Energy; pétrole = Petroleum; gaz = Gas; mines = Mines; énergie atomique = Atomic Energy; énergies renouvelables = Renewable Energy;
    ressources naturelles = Natural Resources; ressources minérales = Mineral Resources; écologie = Ecology; transition écologique = Ecological Transition; transition énergétique = Energy Transition;
    environnement = Environment; développement durable = Sustainable Development; climat = Climate; cohésion des territoires = Territorial Cohesion; aménagement du territoire = Regional Planning;
    collectivités territoriales = Local Authorities; développement régional = Regional Development; développement = Development; transformation = Transformation; modernisation = Modernisation; protection = Protection; politique = Policy; sûreté = Safety; ressources = Resources; systèmes = Systems; affaires = Affairs; gestion = Management; contrôle = Control; surveillance = Surveillance; exploration = Exploration; activités = Activities; vol, vols = Flight; problèmes = Problems; relations = Relations; extrême-orient = Far East; outre-mer = Overseas Territories; espace = Space;
    affaires spatiales = Space Affairs; activités spatiales = Space Activities; aérospatiale, aérospatial = Aerospace; aéronautique = Aeronautics; astronautique = Astronautics; terre = Earth Sciences;
    poste, postes = Posts; privatisation = Privatisation; investissement, investissements = Investment; fonction publique = Civil Service; administration publique = Public Administration; égalité = Equality;
    religions, cultes = Religious Affairs; immigration = Immigration; intégration = Integration; consommation = Consumer Affairs; concurrence = Competition; petites et moyennes entreprises = Small and Medium Enterprises;
    astrophysique = Astrophysics; astronomie = Astronomy; physique = Physics; mécanique = Mechanics; géophysique = Geophysics; géochimie = Geochemistry; géologie = Geology; mathématiques = Mathematics;
    modernisation de l'administration = Modernisation of the Administration; réforme de l'administration = Administrative Reform; réforme de l'état = State Reform; administration territoriale = Territorial Administration; fonction publique et réforme de l'état = Civil Service and State Reform;
    technologies de la communication, technologies de communication = Communication Technologies; industrie de haute technologie, industries de haute technologie = High-Tech Industry; prospective = Foresight; désenclavement = Transport Access; économie sociale = Social Economy; simplification = Simplification;
    ressources animales = Animal Resources; ressources halieutiques = Fisheries; ressources animales et halieutiques = Animal and Fisheries Resources; gouvernance = Governance; services numériques = Digital Services; inclusion numérique = Digital Inclusion; habitat = Housing; foncier = Land Affairs; cadastre = Land Registry;
    problèmes biomédicaux = Biomedical Problems; relations intergouvernementales = Intergovernmental Relations; affaires intergouvernementales = Intergovernmental Affairs; mobilité = Mobility; actifs de l'état = State Assets;
    """,
    qualities="""
    polytechnique = Polytechnic; géospatia = Geospatial; géodésique = Geodetic; hydrographique = Hydrographic; océanographique = Oceanographic; cosmique = Cosmic; parlementaire = Parliamentary; interministériel = Interministerial; intergouvernementa = Intergovernmental; mondia = World; universitaire = University; pharmaceutique = Pharmaceutical; autonome = Autonomous; médica = Medical; royal, roya = Royal; géophysique = Geophysical; astrophysique = Astrophysical; africai, africain = African; central, centra = Central; météorologique = Meteorological; astronomique = Astronomical; catholique = Catholic; polaire = Polar; arabe = Arab; asiatique = Asian; arctique = Arctic; fédéral, fédéra = Federal; géologique = Geological;
    numérique = Digital; digita = Digital; spatia = Space; aérospatia = Aerospace; industriel = Industrial; économique = Economic; écologique = Ecological; énergétique = Energy; scientifique = Scientific; technologique = Technological;
    technique = Technical; nationa = National; international, internationa = International; régiona = Regional; local, loca = Local; public = Public; publique = Public; social, socia = Social; agricole = Agricultural;
    alimentaire = Food; atomique = Atomic; nucléaire = Nuclear; civil = Civil; militaire = Military; électronique = Electronic; financi = Financial; monétaire = Monetary; maritime = Maritime; naturel = Natural; durable = Sustainable;
    stratégique = Strategic; supérieur = Higher; extérieur = External; intérieur = Internal; professionnel = Vocational; territoria = Territorial; urbain = Urban; rura = Rural; lunaire = Lunar; aéronautique = Aeronautical; européen = European;
    """,
    recast=(),
    quality_endings=r"le?s?|les|aux?|ux|[eè]?re?s?|er?s?|ères?|iers?|ières?|e?s?|nes?",
    nouns="""université = University; observatoire = Observatory; bureau = Office; office = Office; institut = Institute; centre = Centre; agence = Agency; académie = Academy; laboratoire = Laboratory; comité = Committee;
    administration = Administration; organisation = Organisation; fondation = Foundation; conseil = Council; commission = Commission; école = School; société = Society; autorité = Authority; association = Association; fédération = Federation; corporation = Corporation; fonds = Fund; chambre = Chamber; service = Service; union = Union; banque = Bank; haut-commissariat = High Commission""",
    leading_on=re.compile(r"(?:\s(?:de|à|du|au)|\sd')\s?$|^\s*$"),
    trailing=True,
    town=re.compile(r"(?!)(?P<stem>)"),
    town_endings=(),
    links=re.compile(
        r"(?i)(?:\s*(?:de la|de l['’]|du|des|de|d['’]|à la|à l['’]|aux|au|à|chargée?s? |en charge |auprès |pour la|pour le|pour les|pour l['’]|la|le|les|l['’]|en)(?=\s|(?<=['’])))*+\s*"
    ),
    territory=re.compile(r"(?i)(?<=\w)[ ](?:de la (?:région|province|République)|du (?:pays|gouvernement)|de l'État)\Z"),
    joints=re.compile(r"\s*,\s*(?:et\s+|ainsi que\s+)?|\s+(?:et|ainsi que|&)\s+"),
    article=re.compile(
        r"(?i)(?:le |la |les |l['’]|un |une |du |de la |de l['’]|des |d['’]|au |à la |à l['’]|son |sa |leur |ce |cette )+"
    ),
    federal=re.compile(r"(?i)\bfédéral\w*\s*"),
    abroad=re.compile(r"(?i)(?:\bau|\baux|\ben|\bprès (?:le|la)|\bauprès (?:du|de la|des|de)|\bauprès de l['’])\s*$"),
    former=re.compile(r"(?i)(?:ancien|ancienne|ex)\b"),
    passing=re.compile(r"(?i)\s+(?:de l['’]époque|d['’]alors|sortante?|par intérim|provincia(?:l|le)|régiona(?:l|le))\b"),
    shortened=(),
    republic=re.compile(
        r"(?i)\b(?:de la |de l['’])?(?:république|fédération|royaume|sultanat|principauté|état(?= plurinational)|grand-duché)(?: (?:islamique|populaire|fédérale?|fédérative|démocratique|socialiste|bolivarienne|plurinational|coopérative|hachémite|arabe|indépendant)){0,3}(?: du| de la| de| des)? ?$| d['’]$"
    ),
)
