"""French words for when, where and about what a meeting is, and whether it was held."""

from .. import later as re
from ..meeting_settings import SettingWords
from ..meetings import DATE, PARTY, PLACE, THING
from ..rule import Rule
from .meeting_venues import VENUES

END = r"(?![\w'-])"

FACILITY = rf"\b(?:[Ss]tation|[Cc]entre|[Pp]ort[ ]spatial|[Aa]ntenne|[Bb]ase|[Ll]aboratoire|[Uu]sine|[Ss]ite|[Cc]ampus|[Tt]éléport|[Tt]élescope|[Rr]adiotélescope|[Cc]omplexe|[Tt]echnopole|[Pp]ôle)\b(?:[ ](?!(?:de|d|du|à)\b)[\w{THING}-]+){{0,3}}(?:[ ]de[ ][a-zéèêç]+(?:[ ][a-zéèêç]{{4,}})?)?[ ](?:de[ ]|d'|à[ ])(?P<whose>(?:El[ ]|Al[ ])?[A-ZÀ-Þ][\w'-]{{2,}}|[{THING}]+)(?![\w'-])(?![ ][A-ZÀ-Þ])"
"""Something that is opened, with its town."""

WORDS = SettingWords(
    announced=re.compile(
        r"""\b\w+r(?:a|ont)\b|\b(?:(?:se|au|i|recev|tiend|viend|re?ver|rencontre|signe|visite|rend|accueille|retrouve|discute|réuni|entretiend|parti)r(?:ai|ons)|dois|devons|vais|allons|comptons|prévoyons|doit|doivent|devrait|devraient|pourrai(?:t|ent)|peu(?:t|vent)[ ]être|prévue?s?|attendue?s?|programmée?s?|(?<!a[ ])(?<!ont[ ])(?<!avait[ ])(?<!avoir[ ])annoncée?s?|envisage(?:nt)?|envisagée?s?|donné[ ]rendez-vous|compte(?:nt)?|entend(?:ent)?|va|vont|prochaine?(?=[ ]\w)|aura[ ]lieu|(?<!a[ ])(?<!ont[ ])(?<!ayant[ ])(?:fixée?s?|agendée?s?|planifiée?s?)|à[ ]venir|rendez-vous[ ]|s'apprête(?:nt)?[ ]à|sur[ ]le[ ]point[ ]de|prépare(?:nt)?|en[ ]vue[ ]d|souhaite(?:nt)?|convenue?s?[ ]de|devai(?:t|ent)[ ](?:se|s'|rencontrer|recevoir|visiter|signer|accueillir|être)|sera|seront|serait|promis[ ]de|aurai(?:t|ent)[ ]lieu|(?:(?:réun|recev|accueille|tiend|entretiend|rend|signe|rencontre|retrouve|visite|parle|discute|organise|déroule)i?r|(?:re)?verr)(?:ai(?:ent|t)?|ons))\b""",
        re.VERBOSE | re.IGNORECASE,
    ),
    infinitive=re.compile(r"(?:s'|se[ ])?\w+(?:er|ir|oir)\b", re.VERBOSE),
    joined=re.compile(r"(?:\b(?:et|ou|puis)[ ](?:à[ ]|d'|de[ ]|y[ ]|pour[ ]y[ ]|pour[ ])?|\b(?:pour|afin[ ]de)[ ](?:y[ ])?|,[ ](?:y[ ])?)(?:avoir|tenir|mener|conduire|animer|présider|coprésider|ouvrir|entamer|poursuivre|reprendre|conclure|effectuer|participer[ ](?:à|aux?)|prendre[ ]part[ ](?:à|aux?)|assister[ ](?:à|aux?))[ ](?:l')?(?:(?:une?|des?|la|les?|sa|son|ses|leurs?)[ ])?(?:\w+[ ]){0,2}\Z", re.VERBOSE),
    present=re.compile(r"(?:\b|')(?:rencontrent?|reçoi(?:t|s|vent)|recevons|accueille(?:nt|ons)?|réuni(?:t|ssent)|sign(?:ent?|ons)|cosignent?|entretien(?:t|nent)|retrouvent|rend(?:ent)?|visitent?|vien(?:t|nent)|part(?:ent)?|siège(?:nt)?|siégeons|concluent)\b", re.VERBOSE),
    perfect=re.compile(r"\b(?:[Aa]yant|[Ss]'étant|[Aa]près[ ](?:avoir|s'être))\b[^,;:.]{0,20}\Z"),
    purpose=re.compile(r"\b(?:pour[ ](?:y[ ]|en[ ])?|afin[ ]d(?:e[ ]|'))\w{0,3}\Z", re.VERBOSE),
    coming=re.compile(r"\b(?:prochaine?s?|future?s?)[ ](?:\w+[ ])?\Z", re.VERBOSE),
    cancelled=re.compile(
        r"\b(?:annulée?s?|annule(?:nt)?|annulation|n'aura[ ]pas[ ]lieu|n'auront[ ]pas[ ]lieu|n'a[ ]pas[ ]eu[ ]lieu|n'a[ ]finalement[ ]pas[ ]eu[ ]lieu|décommandée?s?|tombée?s?[ ]à[ ]l'eau|ne[ ](?:si[éè]gera|se[ ](?:tiendra|réunira|déroulera))[ ](?:finalement[ ]|donc[ ]|plus[ ])?pas|(?:reporté|ajourné|repoussé|suspendu)e?s?[ ](?:sine[ ]die|à[ ]une[ ]date[ ](?:ultérieure|indéterminée|non[ ]précisée))|a[ ]eu[ ]raison[ ]d\w*|ont[ ]eu[ ]raison[ ]d\w*|n'a[ ]jamais[ ]eu[ ]lieu|ne[ ]s'est[ ]jamais[ ]tenue?|ne[ ]se[ ]fera[ ]pas|passée?[ ]à[ ]la[ ]trappe|rayée?s?[ ]d|avortée?|a[ ]fait[ ]capoter|tourné[ ]court|a[ ]sauté|ajournée?s?|n'(?:a|avait|ont|avaient)[ ](?:finalement[ ])?(?:pas[ ]|jamais[ ])?pu[ ](?:se[ ]tenir|avoir[ ]lieu|se[ ]faire|être[ ]organisée?|aboutir)|n'(?:avait|avaient|ont)[ ](?:finalement[ ])?(?:pas|jamais)[ ]eu[ ]lieu|ne[ ]s'est[ ]pas[ ]tenue?|n'ont[ ]pas[ ]pu[ ]se[ ]rencontrer|capoté|(?:dû|fini[ ]par|préféré|décidé[ ]de|choisi[ ]de)[ ](?:y[ ])?renoncer|y[ ]renonce(?:nt)?|fait[ ]faux[ ]bond|supprimée?|déprogrammée?s?|n'aura[ ]finalement[ ]pas[ ]lieu|renoncé|suspendue?s?)\b",
        re.VERBOSE,
    ),
    never=re.compile(r"n'(?:a|ont|avait|avaient)\b|s'est\b|n'ont\b|a[ ](?:sauté|fait[ ]capoter|eu)|ont[ ]eu"),
    negated=re.compile(
        r"\b(?:n'\w+|ne[ ](?:s'est|se[ ]sont|sera|seront|rencontrera|recevra|signera|signeront|se[ ]\w+|\w+))\b[^.;:]{0,40}\b(?:pas|jamais|ni|aucune?|plus)\b|\bsans[ ](?:avoir[ ])?\Z|\b(?:espère|espérai|aimer|voudrai|rêv)\w*[ ](?:de[ ]|d')?(?:\w{1,6}[ ])?\Z|\brefus\w*[ ]de\b|\bévit\w*[ ]de\b|\bau[ ]lieu[ ]de\b",
        re.VERBOSE,
    ),
    long_since=re.compile(r"\b(?:jours?|semaines?|mois|ans|années?)[ ]\Z"),
    denied=re.compile(r"(?<!\w)[Aa]ucune?[ ](?:\w+[ ])?\Z|\b(?:poursui|continu|prolong)\w*[ ](?:(?:ensuite|ainsi|également|aussi)[ ])?(?:sa|leur|son)[ ]\Z"),
    held=re.compile(
        r"\b(?:a[ ]eu[ ]lieu|ont[ ]eu[ ]lieu|s'est[ ](?:tenue?|déroulée?|achevée?|ouverte?|conclue?|terminée?|close)|se[ ]sont[ ](?:tenue?s|déroulée?s|achevée?s|conclue?s|terminée?s)|avait[ ]eu[ ]lieu|s'était[ ]tenue?|organisée?s?|tenue?s?|vient[ ]de[ ]s'achever|a[ ]porté|ont[ ]porté|a[ ]été[ ]consacrée?|a[ ]duré|ont[ ]duré|eut[ ]lieu|se[ ]tint)\b",
        re.VERBOSE,
    ),
    remote=re.compile(
        r"\b(?:(?:au|par)[ ]téléphone|téléphoniquement|par[ ](?:visioconférence|vidéoconférence|visio|écrans?[ ]interposés?|liaison[ ]vidéo)|en[ ](?:visioconférence|vidéoconférence|visio|ligne)|téléphonique|à[ ]distance|de[ ]vive[ ]voix[ ]au[ ]téléphone|virtuelle(?:ment)?|par[ ]vidéo)\b",
        re.VERBOSE | re.IGNORECASE,
    ),
    just=re.compile(
        r"\b(?:vien(?:t|nent)[ ]d(?:e|')|à[ ]l'instant|en[ ]ce[ ]moment|ce[ ]jour|il[ ]y[ ]a[ ](?:quelques[ ](?:minutes|instants|heures)|une[ ]heure))\b",
        re.VERBOSE,
    ),
    sequel=re.compile(
        r"\b(?:ensuite|[Pp]uis|[Cc]e[ ](?:soir|jour|matin)-là|[Ll]e[ ](?:soir|jour)[ ]même|[Ll]e[ ]soir,|[Ll]e[ ]midi,|[Ll]e[ ]matin,|[Ll]e[ ]même[ ](?:jour|soir)|[Dd]ans[ ]la[ ](?:soirée|journée)|[Pp]lus[ ]tard[ ]dans[ ]la[ ](?:journée|soirée)|(?:dans[ ])?[Ll]'après-midi|(?:en[ ](?:début|fin|milieu)[ ](?:d'après-midi|de[ ](?:journée|matinée|soirée))|[Dd]ans[ ]la[ ]matinée|plus[ ]tôt[ ]dans[ ]la[ ]journée)|[Aa]près[ ](?:le|ce)[ ](?:tir|lancement|décollage|vol)|[Dd]ans[ ]la[ ]foulée|[Ii]ssue[ ]du[ ](?:tir|lancement|vol)|peu[ ]après|aussitôt[ ]après|un[ ]peu[ ]plus[ ]tard|[Aa]u[ ]sortir|juste[ ]après|en[ ]marge[ ]du[ ](?:tir|lancement))\b",
        re.VERBOSE,
    ),
    afterwards=re.compile(r"\b(?:ensuite|puis|plus[ ]tard|après[ ]quoi|dans[ ]la[ ](?:soirée|foulée)|dans[ ]l'après-midi|en[ ]fin[ ]de[ ](?:journée|matinée))\b"),
    before_others=re.compile(r"\b(?:avant[ ](?:d'|de[ ]|une?[ ])|puis[ ](?:(?:s'est|a|ont|se[ ]sont)[ ]|d'une?[ ]|une?[ ])|et[ ]ensuite[ ]|après[ ]quoi[ ])[^.;:]{0,40}\Z"),
    gapped=re.compile(
        rf"(?:,[ ](?:et[ ])?|[ ]et[ ]|;[ ](?:et[ ])?|[ ](?=puis))(?:(?P<then>(?:(?:puis|ensuite|plus[ ]tard|après[ ]quoi|dans[ ]la[ ](?:soirée|foulée|journée)|dans[ ]l'après-midi|en[ ](?:soirée|fin[ ]de[ ]journée)|le[ ](?:même[ ]jour|soir)),?[ ]?)+))?(?:(?:(?:le|à|en|au)[ ])?[{DATE}{PLACE}]+,?[ ])*(?P<led>(?:avec|par)[ ])?(?:l[ea]s?[ ]|l'|s(?:on|a)[ ])?\Z",
        re.VERBOSE,
    ),
    set_apart=re.compile(rf"(?:,?[ ](?:(?:le|la|à|en|au|aux|dans)[ ])?[{DATE}{PLACE}]+)+(?=[ ]?(?:[.,;:()!?]|\Z)|[ ](?:pour|à|au|aux|en|dans|sur|et|lors|afin|avant|après|avec|puis|où|qui|chez|par|mais|dont|autour|tandis|selon)\b|[ ]d(?:e|u|es|'))", re.VERBOSE),
    in_turn=re.compile(r"\b(?:puis|ensuite|avant[ ]d(?:e[ ]|')\w+r|après[ ]quoi)\b|(?:,|\bet)[ ](?:enfin|plus[ ]tard)\b"),
    handed=re.compile(rf"\bpar[ ](?:l'|la[ ]|le[ ])?[{PARTY}]+[ ](?:à[ ](?:l'|la[ ])?|au[ ])\Z"),
    likened=re.compile(r"(?i)\b(?:après|depuis|avant|derrière|comme|outre|(?:contrairement|pareillement) à|à l'(?:instar|image|exemple|inverse) d(?:e|u)|à la différence d(?:e|u)) ?(?:le |la |l'|d')?\Z"),
    nth_day=re.compile(r"\b(?:[Aa]u|[Ll]e)[ ](?:(?P<first>premier)|(?P<second>deuxième|second)|(?P<third>troisième)|(?P<fourth>quatrième)|dernier)[ ]jour\b(?![ ]d(?:e[ ]|u[ ]|es[ ]|')(?!(?:(?:la|cette|ce|sa|son|leur)[ ])?(?:visite|voyage|séjour|déplacement|tournée)\b))"),
    next_day=re.compile(r"(?i)\b(?:le[ ]lendemain|dès[ ]le[ ]lendemain|le[ ]jour[ ]suivant)\b"),
    same_scene=re.compile(r"\b[Ee]n[ ]marge[ ]d(?:e[ ](?:la|cette|ces|l'|son|sa)[ ]?|u[ ]|es[ ])(?:cérémonie|événement|rencontre|réunion|visite|signature|séance|entretiens?|pourparlers|déplacement)\b"),
    separately=re.compile(r"\b(?i:séparément|(?:entretiens|rencontres|réunions|discussions)[ ]sépar[ée]e?s|tour[ ]à[ ]tour|successivement|(?:une[ ]série|plusieurs|une[ ]suite)[ ](?:d'|de[ ])?(?:entretiens|rencontres|réunions)|(?:entretiens|rencontres|réunions)[ ]bilat[ée]ra(?:ux|les)|en[ ]tête[ -]à[ -]tête[ ]successifs)\b"),
    lasting=re.compile(r"\b(?:de[ ](?P<days>\w+)[ ]jours)\b", re.VERBOSE),
    ending=re.compile(r"\b(?:achevé|terminé|conclu|bouclé|clos|clôturé|achevée?|achève|termine)\b", re.VERBOSE),
    starting=re.compile(r"\b(?:à[ ]partir[ ]d[ue]|dès|depuis|entam(?:e|é|era|ant)|commenc(?:e|é|era)|débute(?:ra)?|débuté|ouvert|ouvre|ouvrira|arriv(?:e|é|ée|és|era|eront)|attendue?s?)\b", re.VERBOSE),
    period=re.compile(r"\b(?:pour|sur)[ ](?:la[ ]période[ ]|les[ ]années[ ])?\Z", re.VERBOSE),
    crowned=re.compile(r"(?<!\w)(?:conclu|couronn|clôtur|clos|achèv|achev|parachev|préced|précéd)\w*[ ](?:(?!tours|rounds|mois|années|semaines|série)[\w'-]+[ ]){0,4}\Z"),
    closes=re.compile(r"\b(?:[Ll]a[ ](?:session|réunion|visite|rencontre|séance|cérémonie)|[Ll]es[ ](?:entretiens|pourparlers|discussions|travaux)|[Ll]'entretien)(?:[ ]\w+)?[ ](?:(?:a|ont)[ ]été[ ](?:sanctionné|couronné|marqué|ponctué|clôturé|conclu)\w*|(?:s'est|se[ ]sont)[ ](?:soldé|achevé|conclu|terminé|clôturé)\w*)[ ](?:par|sur)\b"),
    scene=re.compile(r"\b(?:[ÀàA][ ]cette[ ]occasion|[Ss]ur[ ]place|[Dd]ans[ ]la[ ]foulée|[Aa]u[ ]cours[ ]de[ ](?:la|cette|sa)[ ](?:visite|rencontre|réunion)|(?:[ÀàA][ ]l'issue|[Aa]u[ ]terme|[Ll]ors|[ÀàA][ ]la[ ](?:fin|clôture)|[Ee]n[ ]clôture)[ ](?:de[ ](?:la|cette|sa|leur)[ ](?:visite|rencontre|réunion|séance|session|cérémonie)|(?:de[ ]l'|de[ ]cet[ ]|de[ ]leur[ ])entretien|d(?:es|e[ ]ces|e[ ]leurs)[ ](?:entretiens|discussions|négociations|pourparlers|travaux|consultations|échanges)))\b", re.VERBOSE),
    pact=re.compile(r"[\W_]*(?:L'(?:accord|arrangement|acte|entente|instrument)|L[ea][ ](?:document|mémorandum|contrat|protocole|texte|traité|convention|lettre|déclaration))\b|[\W_]*(?:Il|Elle)[ ](?:a[ ]été|porte)\b|[\W_]*Y[ ]ont[ ]apposé\b"),
    signed_it=re.compile(r"\bl'(?:a|ont)[ ](?:signé|paraphé)|\b(?:signé|paraphé)[ ](?:(?:(?:le|ce|la|cette|cet)[ ]|l')(?:accord|arrangement|acte|entente|document|mémorandum|contrat|protocole|texte|traité|convention|lettre|déclaration|plan)\b|au[ ]nom\b|pour[ ]l)|\b(?:leurs?|sa|la|les)[ ](?:signatures?|paraphes?|noms?)[ ](?:au[ ]bas|en[ ]bas|au[ ]pied|sur|sous)\b|\b[Ss]ignataires\b"),
    attributive=re.compile(r"(?!)"),
    prior=re.compile(r"\b(?:initialement|d'abord|au[ ]départ|à[ ]l'origine|auparavant)[ ](?:\w+[ ]){0,2}(?:pour[ ])?(?:le[ ]|au[ ]|en[ ])?\Z"),
    told=re.compile(
        rf"\b(?:annoncé|indiqué|déclaré|précisé|confirmé|dit|affirmé|fait[ ]savoir|expliqué|assuré|rapporté|ajouté|souligné|révélé|écrit|appris|relevé|estimé|publié|communiqué|diffusé|rappelé|signalé|annonce|indique|déclare|précise|confirme|affirme|rapporte|ajoute|souligne|mis[ ]en[ ]ligne|commenté|posté|message)(?:e|es|s)?[ ](?:(?:(?:l[ea][ ]|les[ ]|l')?[{PARTY}]+|(?:l'|l[ea][ ]|les[ ]|son[ ]|sa[ ]|leur[ ])(?:agence|ministère|présidence|gouvernement|cabinet|service|site|organisme|organisation|société|entreprise|groupe|opérateur|ambassade|université|institut|centre|délégation|porte-parole|ministre|président|présidente|directeur|directrice|responsable)s?(?:[ ](?:\w+|(?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')[\w-]+))?),?[ ])?(?:(?:à[ ]l'AFP|à[ ]la[ ]presse|aux[ ]journalistes|devant[ ]la[ ]presse|à[ ]des[ ]journalistes),?[ ])?(?:le[ ]|ce[ ])?\Z|[,»\"”][ ](?:a|ont|avait)[ ](?:\w+[ ])?(?:annoncé|indiqué|déclaré|précisé|confirmé|dit|affirmé|fait[ ]savoir|expliqué|assuré|rapporté|ajouté|souligné|révélé),[ ](?:(?:à[ ]l'AFP|à[ ]la[ ]presse|aux[ ]journalistes|devant[ ]la[ ]presse),?[ ])?(?:le[ ]|ce[ ])?\Z",
        re.VERBOSE,
    ),
    other=re.compile(
        r"(?<!pas[ ]de[ ])(?<!base[ ]de[ ])(?<!centre[ ]de[ ])(?<!centre[ ]d')(?<!bancs[ ]d')(?<!banc[ ]d')(?<!ingénieur[ ]d')(?<!pilote[ ]d')(?<!salle[ ]de[ ])\b(?:lancement|tir|décollage|vol|essais?|livraison|départ|(?<!son[ ])(?<!leur[ ])(?<!est[ ])(?<!était[ ])arrivée|mise[ ]en[ ](?:service|orbite)|campagne|éclipse|achèvement|entrée[ ]en[ ]vigueur|(?<!s'est[ ])(?<!se[ ]sont[ ])(?<!s'était[ ])(?:lancé|livré|construit|achevé|(?<!est[ ])(?<!sont[ ])(?<!son[ ])(?<!leur[ ])arrivé|créé|fondé|nommé|élu|(?<!a[ ]été[ ])(?<!est[ ])(?<!sera[ ])(?<!serait[ ])(?:reporté|repoussé|décalé)|testé|né|paru|publié|adopté|ratifié|inauguré|décollé|atterri|daté|posé|promis)e?s?|lancera|décollera|livrera|volera|lancer|livrer|(?<!au[ ])calendrier|échéance|horizon|budget)(?:[ ][^,;:.]{0,30})?\Z|\b(?:d'ici|avant|depuis|jusqu'(?:au|à|en)|dès)[ ]?(?:la[ ]fin[ ]de[ ]|fin[ ]|le[ ])?\Z",
        re.VERBOSE,
    ),
    about_it=re.compile(
        r"\b(?:qui[ ](?:devait|doit|devrait|était|est|s'est|a[ ]eu|se[ ]tiendra|se[ ]tient|se[ ]réuni\w*|se[ ]déroule\w*|aura|avait|a[ ]réuni|réunira|débutera|s'ouvr\w+)\b|(?:que[ ]|qu')(?=[^;.:]{0,160}\b(?:tenir|tiendr\w+|tenai(?:t|ent)|tien(?:t|nent)|organis\w+|doi(?:t|vent)|devai(?:t|ent)|devr\w+|accueill\w+|présid\w+|héberg\w+|prévoi\w+|mèner\w+|men\w+|avai(?:t|ent)|ont|aur(?:a|ont)|a[ ](?:eu|tenu|mené|conduit))\b))|\bdont\b",
        re.VERBOSE,
    ),
    already=re.compile(r"\b(?:déjà|précédemment|auparavant|la[ ]dernière[ ]fois|pour[ ]la[ ]dernière[ ]fois)\b", re.IGNORECASE),
    identity=re.compile(r"\b[Cc](?:'|e[ ])(?:est|était|fut|sera)[ ](?:déjà[ ]|aussi[ ])?(?:leur|la|le|sa|son)[ ](?:[\w-]+[ ]){0,2}\Z"),
    same_day=re.compile(r"\b(?:le[ ]même[ ](?:jour|soir|matin)|le[ ](?:jour|soir|matin)[ ]même|la[ ]même[ ](?:journée|matinée))\b"),
    when=re.compile(r",?[ ](?:quand|lorsqu(?:e\b|')|où\b|date[ ]à[ ]laquelle)"),
    cleft=re.compile(r"\b[Cc]'(?:est|était|sera)[ ](?:à|au|aux|en|dans)[ ](?:la[ ]|le[ ])?\Z"),
    works=re.compile(
        rf"\b(?:accords?|contrats?|mémorandums?|protocoles?|conventions?|lettres?[ ]d'intention|déclarations?|arrangements?|partenariats?)\b[^.;:]*?[ ](?:sur|pour|portant|concernant|relati(?:f|ve)s?|prévoyant|en[ ]vue)[ ](?:(?!(?:à|lors|pendant|après|avant)[ ])[^\s.;:]+[ ]){{0,12}}?(?:[^\s.;:]+')?(?:[{THING}]+|stations?|observatoire|télescope|centre|installations?|usine|antennes?|téléport|port|pas[ ]de[ ]tir|site|base|laboratoire|institut|académie|université|école|bâtiment|complexe|parc|campus|musée|planétarium|radar|infrastructures?)(?:[ ](?!(?:à|en|dans)[ ])[^\s.;:]+){{0,4}}[ ](?:à|en|au|aux|dans|près[ ]de)[ ](?:la[ ]|le[ ]|l')?(?:région[ ]d(?:e[ ]|'))?\Z"
    ),
    topical=re.compile(r"(?:[ ][^\s,;:.()]+){0,3}[ ](?:sur|pour|concernant|au[ ]sujet[ ]d[eu]|relati(?:f|ve)s?[ ](?:à|au)|consacrée?s?[ ](?:à|au)|chargée?s?[ ]d[eu])[ ](?:le[ ]|la[ ]|les[ ]|l')?(?:(?:avenir|complexe|cosmodrome|dossier|exploitation|location|site|base)[ ](?:d[eu][ ]|d'|«[ ]?)(?:la[ ]|l')?)?"),
    here=re.compile(rf"\bici(?:[ ]même)?\b|\bdans[ ]cette[ ]ville\b|\b(?:au[ ]siège[ ]d(?:u|e[ ]la|e)[ ](?:l')?(?:gouvernement|ministère|département|[{PARTY}])|(?:dans|à)[ ]son[ ](?:bureau|cabinet)|au[ ]palais[ ](?:présidentiel|du[ ]gouvernement|royal)|à[ ]la[ ](?:présidence|primature)|au[ ]ministère(?![ ]d))", re.VERBOSE),
    capital=re.compile(r"\b(?:[Dd]ans|[ÀàA])[ ]la[ ]capitale[ ](?P<whose>[a-zà-ÿ-]+)", re.VERBOSE),
    capital_of=re.compile(r"(?<!\w)capitale[ ](?:du|de|des|de[ ]la|de[ ]l'|d')[ ]?\Z"),
    there=re.compile(r"(?<![Ii]l[ ])(?<![Ii]ls[ ]n')\b[Yy][ ](?=(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|fut|furent)[ ](?!(?:\w+[ ])?(?:un|une|des|deux)\b)|(?:rencontr|retrouv|sign|re[cç]|accueill|visit|paraph|tiend|discut|déjeun|dîn)\w+)|\b(?:[Ll]à-bas|[Ss]ur[ ]place)\b|\b[Ee]n[ ]marge[ ](?:des[ ](?:travaux|débats|discussions|assises|festivités)|de[ ](?:la[ ](?:session|conférence|manifestation|plénière|foire|ministérielle)|cette[ ](?:session|conférence|manifestation)|l'(?:événement|assemblée|exposition))|d(?:u|e[ ]ce)[ ](?:forum|sommet|salon|congrès|colloque|symposium))(?=[ ]?[,.]|[ ](?:et|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b)"),
    unmet=re.compile(r"\b(?:devai(?:t|ent)|aurai(?:t|ent)[ ]dû|était[ ]censée?|étaient[ ]censée?s|était[ ]prévu)\b", re.VERBOSE),
    missed=re.compile(r"\baurai(?:t|ent)[ ](?:aussi[ ])?dû\b", re.VERBOSE),
    thwarted=re.compile(r",?[ ]mais[ ](?!(?:aussi|également|encore|pas)\b)(?![^.;]{0,60}\b(?:détail|ordre[ ]du[ ]jour|précis|dévoil|communiqu|filtr|révél|indiqu|inconnu|divulgu)\w*)(?![^.;]{0,80}\b(?:report|décal|repouss|avanc|dépla|prochain|sera|aura|plus[ ]tard)\w*)", re.VERBOSE),
    dateline=re.compile(
        rf"(?![ÀA][ ])[{PLACE}A-ZÀ-Þ][{PLACE}A-ZÀ-Þ ,/-]{{2,40}},[ ]*[{DATE}]|(?:\w|[{PLACE}])+,[ ]le[ ][{DATE}]+[ ]*(?:\Z|[–—-])",
        re.VERBOSE,
    ),
    restates=re.compile(
        rf"[ ](?:est|a[ ]lieu|aura[ ](?:finalement[ ])?lieu|se[ ]tient|se[ ]tiendra|s'est[ ](?:en[ ]fait[ ])?tenue?|a[ ]eu[ ]lieu|s'est[ ]déroulée?|(?:est|a[ ]été)[ ](?:prévue?|fixée?|reportée?|repoussée?|déplacée?|avancée?))[ ](?:(?:à|au|le|pour|finalement|en[ ]fait)[ ])?[{DATE}]",
        re.VERBOSE,
    ),
    sites=(
        Rule(
            "fr.place.headquarters",
            re.compile(
                rf"\b(?:[Aa]u|le|du|son)[ ](?:siège|quartier[ ]général|QG)(?:[ ][a-zéèêçï-]{{4,16}})?(?:[ ](?:de[ ]|du[ ]|d')(?:la[ ]|l')?(?P<whose>[{PARTY}]+))?",
                re.VERBOSE,
            ),
            "Ils ont signé au siège du CNES à Paris.",
            "{} headquarters",
        ),
        Rule(
            "fr.place.embassy",
            re.compile(
                rf"\b(?:[ÀàA][ ]l'|[Dd]ans[ ]l')ambassade[ ](?:de[ ]|du[ ]|des[ ]|d')(?:la[ ]|l')?(?P<whose>[{PLACE}{PARTY}]+)",
                re.VERBOSE,
            ),
            "Ils se sont vus à l'ambassade du Japon.",
            "Embassy of {}",
        ),
        Rule(
            "fr.place.plant",
            re.compile(
                rf"\b(?:l'|à[ ]l'|dans[ ]l'|les[ ]|dans[ ]les[ ])usines?[ ](?:(?:de[ ]|du[ ]|d')(?:la[ ]|l')?(?:société[ ]|groupe[ ]|entreprise[ ])?)(?P<whose>[{PARTY}]+)",
                re.VERBOSE,
            ),
            "Il a visité l'usine de la société Falcon.",
            "{} plant",
        ),
        Rule(
            "fr.place.premises",
            re.compile(
                rf"\b(?:[Dd]ans[ ]les|[Aa]ux|les)[ ](?:locaux|bureaux|installations)[ ](?:de[ ]|du[ ]|d')(?:la[ ]|l')?(?P<whose>[{PARTY}]+)",
                re.VERBOSE,
            ),
            "La réunion a eu lieu dans les locaux de l'ESA.",
            "{} premises",
        ),
        Rule(
            "fr.place.house",
            re.compile(rf"\b(?:[ÀàA]|[Aa]u|[Aa]ux|[Dd]ans|visité|visite|visitera|visiter)[ ](?:(?:les?|la)[ ]|l')?(?P<whose>[{PARTY}]+)", re.VERBOSE),
            "Ils se sont vus à l'ambassade du Japon.",
            "{house}",
        ),
        Rule(
            "fr.place.pavilion",
            re.compile(r"\b(?:au|le|du)[ ]pavillon[ ](?P<whose>[a-zéèçï-]{4,14})\b", re.VERBOSE),
            "Ils ont signé au pavillon français.",
            "{} pavilion",
        ),
        Rule(
            "fr.place.site",
            re.compile(
                r"\b(?:au|du|le|sur[ ]le|l'|à[ ]l'|sur[ ]l')?[ ]?(?:pas[ ]de[ ]tir|site|aire|zone|plateforme)[ ](?:de[ ]lancement[ ])?n°[ ]?(?P<whose>\d{1,3})",
                re.VERBOSE,
            ),
            "Ils se sont vus sur le site n° 31.",
            "Site {}",
        ),
        Rule(
            "fr.place.cosmodrome",
            re.compile(r"\b(?:au|du|sur[ ]le)[ ]cosmodrome\b(?![ ](?:de|d'|du)\b)", re.VERBOSE),
            "Ils se retrouveront au cosmodrome.",
            "* Cosmodrome",
        ),
        Rule(
            "fr.place.space_centre",
            re.compile(rf"\b(?:au|du|dans[ ]le)[ ]centre[ ]spatial\b(?![ ](?:de|d'|du|[{PLACE}A-Z])\b)", re.VERBOSE),
            "Ils se retrouveront au centre spatial.",
            "* Space Centre|Space Center|Launch Centre|Launch Center|Launch Base",
        ),
        Rule(
            "fr.place.room",
            re.compile(r"\b(?:dans|en|à)[ ](?:la[ ])?salle[ ](?P<whose>[A-Z]?\d{1,4}|[A-Z])\b", re.VERBOSE),
            "La réunion s'est tenue en salle B4.",
            "room {}",
        ),
        Rule(
            "fr.place.palace",
            re.compile(
                r"\b(?:[Aa]u|[Dd]u)[ ][Pp]alais[ ](?:de[ ]l'|de[ ]la[ ]|du[ ]|d'|de[ ])?(?P<whose>[A-ZÉ][\w-]+(?:[ ][A-ZÉ][\w-]+)?)",
                re.VERBOSE,
            ),
            "La conférence s'est tenue au palais d'Egmont.",
            "{} Palace",
        ),
        Rule(
            "fr.place.named_house",
            re.compile(
                r"\b(?:au[ ]|à[ ]la[ ]|à[ ]l'|dans[ ]l[ae][ ]|dans[ ]l')(?P<whose>(?:(?:Grand|Petit)[ ]Palais|(?:Musée|Centre|Château|Parc|Théâtre|Stade|Fort|Maison|Cité|Salle|Villa|Tour|Campus|Dôme|Carré|Pavillon|Hôtel|hôtel|Quai)[ ](?:(?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')?[A-ZÀ-Þ][\w'-]+)(?:[ ](?:(?:de[ ](?:la[ ])?|du[ ]|des[ ])?[A-ZÀ-Þ][\w'-]+)){0,3}))(?![\w'-])",
                re.VERBOSE,
            ),
            "La cérémonie s'est tenue au Grand Palais.",
            "{town}",
        ),
        Rule(
            "fr.place.town",
            re.compile(
                r"\b(?:[ÀàA])[ ](?:l')?(?P<whose>(?!(?:M|Mme|Orbite)\b)[A-ZÀ-Þ][\w'-]{2,}(?:[ ](?:de|du|la|le|al|el|[A-ZÀ-Þ][\w'-]+)){0,2}(?<![ ](?:de|du|la|le)))(?![\w'-])",
                re.VERBOSE,
            ),
            "Ils se sont rencontrés à Dakar.",
            "{town}",
        ),
        Rule("fr.place.facility.town", re.compile(rf"\b(?:inaugur(?:é|ée|és|ées|er|ation)|mise?s?[ ]en[ ]service|remise|pose[ ]de[ ]la[ ]première[ ]pierre|ouverture|ouvert|première[ ]pierre|clef?s|lancement[ ]des[ ]travaux)\b[^.;:«»]{{0,60}}?{FACILITY}", re.VERBOSE), "Ils ont inauguré la station de réception de Nsimalen.", "{town}"),
        Rule("fr.place.opened.town", re.compile(rf"{FACILITY}[^.;:«»]{{0,60}}?[ ](?:a|ont|sera|seront|avait)[ ](?:été[ ]|officiellement[ ]|[{DATE}]+[ ]){{0,3}}(?:inaugurée?s?|mise?s?[ ]en[ ]service|ouverte?s?|remise?s?|dévoilée?s?)\b", re.VERBOSE), "La station de réception de Nsimalen a été inaugurée lundi par la ministre et l'ambassadeur.", "{town}"),
        Rule(
            "fr.place.command",
            re.compile(r"\b(?:au|dans[ ]le)[ ](?:centre|poste)[ ]de[ ]commandement\b", re.VERBOSE),
            "Les pourparlers ont eu lieu au centre de commandement.",
            "command centre",
        ),
        Rule(
            "fr.place.convention",
            re.compile(r"\b(?:au|dans[ ]le)[ ](?:centre|palais)[ ]des[ ](?:congrès|expositions)\b", re.VERBOSE),
            "Ils se sont vus au centre des congrès.",
            "convention centre",
        ),
        *VENUES,
    ),
    clock=re.compile(r"[*_]{0,2}\d{1,2}[ ]?(?:h|:)[ ]?\d{0,2}[*_]{0,2}[ ]?[–—:-]?", re.VERBOSE),
    topics=(
        Rule(
            "fr.topic.about",
            re.compile(
                rf"""(?:\b(?:discuté|débattu|parlé|traité|entretenue?s?|échangé|discuteront|débattront|parleront|entretiendront|discuter|parler)(?:[ ](?:également|aussi|notamment|ensuite|longuement|surtout))?(?:[ ]avec[ ][{PARTY}]+,?)?[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'|sur[ ](?:les?[ ]|la[ ]|l')?)
            | \b(?:évoqué|abordé|examiné|passé[ ]en[ ]revue|étudié|évoqueront|aborderont|examineront|évoquer|examiner|discuteront)(?:[ ](?:également|aussi|notamment|ensuite))?[ ](?:(?:les?|la|une?|des)[ ]|l')
            | \bconsacrée?s?(?:[ ][^,.;:]{{0,30}})?[ ](?:à[ ](?:la[ ]|l')?|au[ ]|aux[ ]) | \b(?:a|ont|avait|portera|porteront|portait|portaient)(?:[ ]porté)?[ ](?:principalement[ ]|notamment[ ]|surtout[ ])?sur[ ](?:(?:les?|la|une?|des)[ ]|l')?
            | \b[Aa]u[ ](?:menu|programme|centre[ ]des[ ]discussions|cœur[ ]des[ ]discussions)[ ]?:?[ ](?:(?:les?|la|une?|des)[ ]|l')? | \b[ÀàA][ ]l'ordre[ ]du[ ]jour[ ]?:[ ](?:(?:les?|la|une?|des)[ ]|l')?
            | \b(?:réunion|rencontre|entretien|discussions|négociations|pourparlers|accord|contrat|lettre[ ]d'intention|mémorandum|protocole)[ ](?:\w+[ ])?sur[ ](?:(?:les?|la|une?|des)[ ]|l')? | \bfait[ ]le[ ]point[ ](?:\w+[ ])?sur[ ](?:(?:les?|la)[ ]|l')? | \bfera[ ]le[ ]point(?:[ ]avec[ ][{PARTY}]+)?[ ]sur[ ](?:(?:les?|la)[ ]|l')?)(?P<topic>[^,.;:!?«»{PARTY}{DATE}]{{3,90}}(?!\w))""",
                re.VERBOSE,
            ),
            "Ils ont discuté du cadre juridique.",
            "",
        ),
        Rule(
            "fr.topic.discussed",
            re.compile(
                rf"(?:\A|\b[Ll]a[ ]|\b[Ll]e[ ]|\b[Ll]es[ ]|\b[Ll]')(?P<topic>[a-zà-ÿ{THING}][^,.;:!?«»]{{3,110}}?)[ ](?:a|ont)[ ]été[ ](?:discuté|évoqué|examiné|abordé|débattu|passé[ ]en[ ]revue)e?s?{END}",
                re.VERBOSE,
            ),
            "L'avancement du projet a été discuté.",
            "",
        ),
    ),
    listed=re.compile(r",[ ]|[ ](?:et|ainsi[ ]que)[ ](?:(?:les?|la|des|du|de[ ]la|une?|sur)[ ]|l')?"),
    clausal=re.compile(
        r"[ ]*(?:ont|a|est|sont|était|étaient|qui|que|il|elle|ils|elles|se|s'|n'|ne|lors|pour|afin|après|avant|selon)(?![\w-])",
        re.VERBOSE,
    ),
    trailing=re.compile(
        r"[ ]+(?:avec|par|à|au|aux|en|de|du|des|le|la|les|l'|d'|lors|pendant|sur|dans|et|chez|notamment|également)*[ ]*\Z",
        re.VERBOSE,
    ),
)
