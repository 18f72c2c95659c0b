"""French words around reporting verbs."""

import re

from ..speech import SpeechWords

X = re.VERBOSE
AUX = r"(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|eut|eurent|ayant|(?P<be>est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|étant))"
PRONOUN = r"(?:ils?|elles?|on)"
DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|demain|avant-hier)(?:[ ](?:matin|midi|soir|dernier|après-midi|\d{1,2}(?:er)?(?:[ ]\w+)?))?"
ADVERB = rf"""(?: également | désormais | maintenant | toujours | volontiers | plutôt | quand[ ]même | malgré[ ]tout | sans[ ]\w+ | avec[ ]\w+ | d[’']entrée | à[ ]demi-mot | en[ ](?:privé|personne|public|coulisses|aparté) | in[ ]fine | à[ ]l[’']époque | à[ ]chaud | depuis[ ]lors | aussi | ainsi | ensuite | enfin | encore | toutefois | néanmoins | cependant | pourtant | par[ ]ailleurs | en[ ](?:outre|effet|revanche|même[ ]temps|conclusion|substance)
    | de[ ]plus | d['’]abord | pour[ ](?:sa|leur)[ ]part | de[ ](?:son|leur)[ ]côté | à[ ](?:son|leur)[ ]tour | déjà | notamment | même | bien | aussitôt | alors | récemment | pour[ ]autant | sans[ ]détour
    | tout[ ]de[ ]même | plus[ ](?:tôt|tard) | au[ ]passage | depuis | jeudi | {DAY} | ce[ ](?:{DAY}|matin|soir|jour) | officiellement | publiquement | \w+ment | quant[ ]à[ ](?:lui|elle|eux) | (?:lui|elle|eux)(?:-même)?
    | en[ ]\w+ant | mardi | donc | surtout | simplement | d['’]emblée | d['’]ailleurs | une[ ]nouvelle[ ]fois | à[ ]nouveau | de[ ]nouveau | ce[ ]faisant | au[ ]contraire | d['’]une[ ]même[ ]voix | ensemble | conjointement )"""
CLITIC = r"(?:(?<![\w’'])(?:[nN]['’]|ne[ ]|[sSlLmMtTyY]['’]|se[ ]|nous[ ]|vous[ ]|leur[ ]|lui[ ]|le[ ]|la[ ]|les[ ]|y[ ]|en[ ]|me[ ])+)"
OPENER = rf"""(?: {ADVERB} | (?:à|au|aux|dans|lors|en|devant|sur|pour|par|auprès|mercredi|face|depuis|après|avant|à[ ]l['’]issue|le[ ]\d|ce[ ]\w+)\b[^,.;:!?«»"“”()]{{0,70}}?
    | d['’](?=\Z|[ ]) | de\b(?=[ ]\Z) | (?:les|des|la|l['’]|son|sa|ses|leurs?|quelques)[ ]?(?:journalistes|presse|médias|reporters|interlocut\w+|homologues?|partenaires?|députés|sénateurs|assistance|parlementaires|participants|AFP|télévision|autorités|équipes?|public) )"""
NOT_THAT = r"(?<!après[ ])(?<!alors[ ])(?<!tandis[ ])(?<!parce[ ])(?<!bien[ ])(?<!avant[ ])(?<!depuis[ ])(?<!pendant[ ])(?<!dès[ ])(?<!afin[ ])(?<!pour[ ])(?<!sans[ ])(?<!ainsi[ ])(?<!tel[ ])(?<!telle[ ])(?<!lors[ ])(?<!plus[ ])(?<!moins[ ])(?<!\btant[ ])(?<!\bautant[ ])(?<!autre[ ])(?<!même[ ])"
STAND = r"""(?:nécessité|excellence|solidité|dynamisme|contribution|portée|potentiel|ampleur|complexité|difficultés?|risques?|avantages?|limites|fiabilité|maturité|efficacité|complémentarité|convergence|profondeur|force|vitalité|valeur|sérieux|apport|spécificité|singularité|importance|besoin|intérêt|intérêts|volonté|attachement|engagement|engagements|souhait|espoir|intention|disponibilité|soutien|appui|détermination|désir|urgence|utilité|confiance|accord|désaccord
    |opposition|refus|disposition|préoccupations?|inquiétudes?|adhésion|ambition|conviction|pertinence|caractère|absence|existence|réserve|réserves|objectif|optimisme|scepticisme|satisfaction|doute|doutes|certitude|impossibilité|possibilité|opportunité
    |crainte|craintes|préférence|impatience|solidarité|bien-fondé|priorité|rôle|progrès|retard|retards|bonne[ ]marche|bon[ ]déroulement|qualité|succès|avancement|achèvement|principe)"""
EVENT = r"""(?:idée|hypothèse|thèse|scénario|piste|rumeurs?|accusations?|critiques?|allégations?|soupçons?|responsabilité|faute|perspective|éventualité|option|recours|retour|retrait|report|départ|lien|liens|abandon|arrêt|échec|sabotage|rupture|perte|fuites?|pénurie|manque|panne|défauts?|erreurs?|vol|tir
    |lancement|livraison|entrée|hausse|baisse|coupes?|projet|plan|changement|conflit|querelles?|désaccords?|malaise|crise|guerre|ingérence|essais?|accord|négociations?|discussions?|contacts?|pourparlers|décision|chiffres?|surcoûts?|problèmes?|contraintes?|aléas?|dérive|[a-zà-ÿ]{3,}(?:tions?(?<!propositions)(?<!proposition)|sions?|ements?|ages?(?<!pages)|ures?(?<!tures)(?<!ture)|ances?|ences?(?<!agences)|ités?))"""
DETERMINER = r"(?:le[ ]|la[ ]|l['’]|les[ ]|leurs?[ ]|son[ ]|sa[ ]|ses[ ]|une?[ ]|des[ ]|du[ ]|de[ ]la[ ]|de[ ]l['’]|toute?[ ]|tout[ ]|plusieurs[ ]|deux[ ]|trois[ ]|quatre[ ]|cinq[ ]|six[ ]|sept[ ]|huit[ ]|neuf[ ]|dix[ ]|douze[ ]|quinze[ ]|vingt[ ]|trente[ ]|cent[ ]|mille[ ]|près[ ]de[ ]|moins[ ]de[ ]|plus[ ]de[ ]|davantage[ ]de[ ]|\d+[ ]|cette[ ]|cet[ ]|ce[ ]|de[ ](?=nouve|futur))"
PEOPLE = r"""(?:sources?|intéressée?s?|enquêteurs|inspecteurs|auditeurs|contrôleurs|secouristes|investisseurs|actionnaires|riverains|pêcheurs|agriculteurs|fournisseurs|concurrents|clients|utilisateurs|concepteurs|développeurs|régulateurs|conjurés|délégué|déléguée|porte-parole|responsables?|fonctionnaires?|participante?s?|témoins?|experte?s?|spécialistes?|diplomates?|entourage|proches?|collaborateurs?|collaboratrices?|conseillers?|représentante?s?|membres?|cadres?|dirigeante?s?
    |ingénieure?s?|scientifiques?|chercheurs?|chercheuses?|observateurs?|analystes?|négociateurs?|organisateurs?|organisatrices?|autorités|officiels?|officier|militaires?|techniciens?|délégués?|ministres?|députés?|élus?|élue|avocats?|juristes?|économistes?
    |astronomes?|astronautes?|cosmonautes?|équipages?|industriels?|partenaires?|parties|délégations?|partie|côté|direction|équipes?|interlocuteurs?|interlocutrices?|homologues?|cabinet|présidence|gouvernement|ministère|chancellerie|ambassade|agences?|comité|commission
    |société|entreprise|groupe|constructeur|exploitant|opérateur|fabricant|consortium|coentreprise|institut|centre|conseil|parlement|office|administration|union|fondation|association|syndicat|habitante?s?|historiens?|historiennes?|salariés?|employée?s?|assureurs?
    |initiés?|connaisseurs?|participants|pays|dirigeants|signataires|hommes|femmes|chefs|présidents|directeurs|directrices|ministre|chef|hôte|hôtes|pilote|vétéran|physicien|physicienne|géant|firme|start-up|jeune[ ]pousse|startup|état-major|régulateur|directeur|directrice|président|présidente|patronn?e?|gouverneure?|maire|bureau|cour|tribunal|autorité|préfecture|mairie|base|site|usine|fabricante?|voisine?s?|ambassadeur|ambassadrice|secrétaire|commissaire|cosmonaute|astronaute|spationaute|ingénieur|historienne?|chercheur|chercheuse|scientifique|constructrice|cheffe|conseillère?|vice-ministre|vice-premier|premier[ ]ministre|général|colonel|invitée?|numéro[ ]un|(?-i:[A-ZÀ-Þ][a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|ain|aine|ol|ole|and|ande|ard|akhe?|que|sse|èque))(?=[ ]))"""

WORDS = SpeechWords(
    lead=re.compile(
        rf"""(?<!\w)(?: (?P<no>\b[nN]['’]|\b[Nn]e[ ])? (?P<reflexive>\b[sS]['’]|\b[sS]e[ ])? (?:{CLITIC})? \b(?P<aux>{AUX}) (?:-(?:t-)?(?P<pronoun>{PRONOUN}))?
              (?P<pas>[ ](?:pas|jamais|plus|guère)\b)? (?:,?[ ]{ADVERB}){{0,3}} ,? (?P<passive>[ ]été)? (?:[ ]{ADVERB}){{0,2}}
              (?P<modal>[ ](?:tenu[ ]à|voulu|souhaité|préféré|cru[ ]bon[ ]de|pu|jugé[ ]bon[ ]de|fini[ ]par|choisi[ ]de|préféré|cru[ ]devoir|tenté[ ]de|cherché[ ]à)(?:[ ]{ADVERB})?)? [ ] (?:[sS]['’]|se[ ]|l['’]|y[ ])?
            | \b(?P<will>tient[ ]à|tiennent[ ]à|tenait[ ]à|veut|veulent|voulait|souhaite|souhaitent|préfère|peut|se[ ]contente[ ]de|n['’]hésite[ ]pas[ ]à|se[ ]borne[ ]à|devrait|devait|aime|va|vient[ ]de|viennent[ ]de|venait[ ]de|avant[ ]de)[ ](?:[sS]['’]|se[ ]|l['’])?
            | \b(?P<before>avant[ ]d['’])
            | (?P<neg>\b[nN]['’]|\b[Nn]e[ ])? {CLITIC} ) \Z""", X | re.IGNORECASE),
    not_verb=re.compile(r"\b(?:(?<!comme[ ])(?<!que[ ])l['’]|(?<!comme[ ])la[ ]|une?[ ]|cette[ ]|sa[ ]|son[ ]|leur[ ]|de[ ]|d['’]|des[ ]|du[ ]|aucune[ ]|toute[ ]|première[ ]|nouvelle[ ]|chaque[ ]|en[ ]|à[ ]|ma[ ]|votre[ ]|notre[ ]|cet[ ]|ce[ ]|au[ ]|mon[ ]|sans[ ])\Z", re.IGNORECASE),
    base_subject=re.compile(r"(?!)"),
    addressee=re.compile(r"[ ](?:aux?|à|des?|du|d['’]|les?|la|l['’]|son|sa|ses|leurs?|M\.|Mme)[ ]?[\w'’. -]{1,60}", X),
    inverted=re.compile(rf"-(?:t-)?(?P<pronoun>{PRONOUN})\b"),
    gap=re.compile(rf"[ ]?,?[ ]{OPENER}", X),
    telling=re.compile(r"(?!(?:comme|entre|notre|votre|contre|une|cette|quelque|elle|même|toute|notamment|autre|mercredi|après|ensuite|outre|soit|dite?|parfois|souvent|devant|avant|pendant|suivant|durant|quant|accompagnée?|membre|cadre|chef|titulaire|ministre|signe|partenaire|centre|capitale|ville|filiale|propriétaire|gestionnaire|maire|pilote|astronome|astronaute|proche|ex-\w+)\b)(?:[sl]['’]|se[ ]|nous[ ]|lui[ ])?(?:(?:a|ont|avait)[ ](?:\w+ment[ ])?[a-zà-ÿ]+(?:é|i|u|t|s)e?|[a-zà-ÿ]{2,}(?:e|it|ait|end|ond))[ ](?:\w+ment[ ])?", X),
    telling_after=re.compile(r"(?!)"),
    that=re.compile(rf"(?<=pour[ ])qu(?:e[ ]|['’])|{NOT_THAT}(?<!\w)(?:qu['’]|que[ ]|sur[ ]le[ ]fait[ ]qu(?:e[ ]|['’])|(?:le|du|au)[ ]fait[ ]qu(?:e[ ]|['’])|à[ ]ce[ ]qu(?:e[ ]|['’])|pour[ ]qu(?:e[ ]|['’])|(?<=pour[ ])qu(?:e[ ]|['’])|de[ ]ce[ ]qu(?:e[ ]|['’]))", X),
    infinitive=re.compile(r"(?:\b(?:de[ ]|d['’]|à[ ]|pour[ ])|(?<=\bpour[ ]))(?P<start>(?:ne[ ]pas[ ]|ne[ ]rien[ ]|ne[ ]plus[ ]|n['’]|ne[ ]|[sly]['’]|se[ ]|les?[ ]|la[ ]|leur[ ]|lui[ ]|en[ ]|y[ ]|mieux[ ]|tout[ ])*+(?!dire[ ](?:davantage|plus)\b|commenter\b|entrer[ ]dans[ ]les[ ]détails|donner[ ](?:davantage|plus)[ ]de|derni|premi|entier|mer\b|cahier|papier|chantier|dossier|février|janvier)[a-zàâéèêîïôûç]+(?:er|ir|re|oir)\b(?<!ère)(?<!aire)(?<!oire)(?<!ure))", X),
    bare_infinitive=re.compile(rf"(?:,?[ ]{ADVERB}){{0,2}}[ ](?P<start>(?:ne[ ]pas[ ]|ne[ ]rien[ ]|ne[ ]plus[ ]|n['’]|ne[ ]|[slmy]['’]|se[ ]|en[ ]|y[ ])*+(?!contre|entre|outre|notre|votre|autre|autour|pour|sur|par|hier|premier|dernier|entier|encore|leur|mer\b|ministre|quatre|soir|mardi|vendredi)[a-zâéèêîïôûç]+(?:er|ir|re|oir)\b(?<!ière)(?<!aire)(?<!oire)(?<!ure)|faire\b|plaire\b|taire\b)", X),
    called=re.compile(r"[ ]comme[ ]|«|“|[ ]d(?:e[ ]|['’])(?:plus[ ]|très[ ]|tout[ ]|trop[ ])?(?:\w+(?:[ée]e?|eux|euse|if|ive|able|ible|ant|ante|al|ale|el|elle|eur|eure|ique|aire|ent))s?(?=[ ]?(?:[,.;:»)]|et[ ]|\Z))", X),
    valued=re.compile(r"[ ]à[ ](?:quelque[ ]|plus[ ]de[ ]|moins[ ]de[ ]|environ[ ]|près[ ]de[ ])?(?:«[ ]?)?(?:\d|un[ ]m|une[ ](?:centaine|dizaine|vingtaine|trentaine)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)", X),
    fronted=re.compile(r"(?!)"),
    noun=re.compile(rf"(?P<start>{DETERMINER}(?:«[ ]?)?[^\W\d_])", X),
    abstract=re.compile(rf"{DETERMINER}(?:\w+[ ])?{STAND}\b", X | re.IGNORECASE),
    event=re.compile(rf"(?:toute?[ ]|aucune?[ ]|{DETERMINER}(?:«[ ]?)?(?:[a-zà-ÿ]+[ ])?(?:{STAND}|{EVENT})\b)", X | re.IGNORECASE),
    verdict=re.compile(r"(?:[ ]\w+ment)?[ ](?P<start>(?:«[ ]?|“|\")?(?:(?:plus|trop|très|tout[ ]à[ ]fait|parfaitement|hautement|pour[ ]le[ ]moins)[ ])?[a-zà-ÿ]{3,}(?:[ ]?»|”|\")?[ ](?:de[ ]|d['’]|que[ ]|qu['’]))(?!(?:la|le|les|l['’]|un|une|des|son|sa|ses)\b)", X),
    about=re.compile(r"(?!)"),
    bare=re.compile(r"(?!)"),
    according=re.compile(r"\b(?: (?:[Ss]elon|[Dd]['’]après|[Ss]uivant|[Àà][ ]en[ ]croire)[ ](?:les?|l['’]|la)[ ]?(?:mots|termes|propos|calculs?|estimations?|dires|précisions|déclarations?|explications?|chiffres|données|informations|projections?|prévisions?|analyse|avis|décompte|récit|version|témoignage|confidences|indications)[ ](?:de[ ](?=l['’]|la[ ]|[A-Z])|du[ ]|des[ ]|d['’]) | [Dd]e(?=[ ]sources?[ ][^,]{2,40},) | [Ss]i[ ]l['’]on[ ]en[ ]croit | [Àà][ ]entendre | [Ss]elon | [Dd]['’]après | [Dd]e[ ]l['’]avis[ ](?:de[ ]|du[ ]|des[ ]|d['’]) | [Aa]ux[ ]yeux[ ](?:de[ ]|du[ ]|des[ ]|d['’]) | [Àà][ ]en[ ]croire | [Aa]ux[ ]dires[ ](?:de[ ]|du[ ]|des[ ]|d['’]) | [Dd]e[ ]l['’]aveu[ ](?:même[ ])?(?:de[ ]|du[ ]|d['’]) | [Ss]uivant[ ](?=M|[A-Z])  | (?P<weak>[Pp]our) ) [ ]?", X),
    reckoning=re.compile(r"(?!)"),
    whose=re.compile(r"\b[Àà][ ](?P<pronoun>l['’])en[ ]croire(?:,?[ ]|(?=[.,;]))", X),
    facing=re.compile(r"(?:,[ ][^,:;.!?«»]{2,80})?,?[ ](?:devant|à|face[ ]à|auprès[ ]de|au[ ]micro[ ]de)[ ](?:la[ ]presse|les[ ]journalistes|des[ ]journalistes|l[’\x27][A-Z]{2,5}|[^,:;.!?«»]{2,30})[ \u00a0\u202f]?:[ ]", X),
    opinion_after=re.compile(r",[ ](?:c['’]|il[ ]|elle[ ]|pas[ ]|tout[ ]|un[ ]|une[ ]|aucun|tant[ ]|si[ ]|mieux|plus[ ]|nul|impossible|inutile|hors[ ]de|la[ ]seule|l[ ]|le[ ]|la[ ]|l['’]|les[ ]|ce[ ]|cette|ces|cela|ceci|rien|on[ ]|«|“|\")"),
    as_said=re.compile(r"\bc['’]est[ ](?:du[ ]moins[ ]|en[ ]tout[ ]cas[ ]|en[ ]substance[ ])?ce[ ]qu(?:e[ ]|['’])(?:en[ ])?\Z|\bvoilà[ ]ce[ ]qu(?:e[ ]|['’])\Z|\b(?:comme|ainsi[ ]que|tel[ ]que)[ ](?:l['’]|le[ ]|la[ ]|l['’]y[ ]|s['’]|)\Z", X | re.IGNORECASE),
    saying=re.compile(r"\b(?:réponse|réaction|message|commentaire|conclusion|explication|verdict|constat|précision|avertissement|promesse|conseil|mot[ ]d['’]ordre|credo|formule|argument|leitmotiv|résumé|bilan|boutade|devise|position|réplique|aveu|pronostic|diagnostic|analyse|avis|verdict|souhait|espoir|objectif[ ]affiché|phrase|mise[ ]en[ ]garde|exclamation|confidence|crainte|conviction|certitude|maître[ ]mot)[ ](?:\w+[ ])?(?:de[ ]|du[ ]|d['’]|des[ ])", X | re.IGNORECASE),
    saying_of=re.compile(r"(?!)"),
    is_that=re.compile(r"(?:,[ ][^,:;.!?«»]{2,80},)?(?:[ ](?:est|était|reste|demeure|se[ ]veut|tient|fut)[ ](?:on[ ]ne[ ]peut[ ]plus[ ]|très[ ]|tout[ ]|en[ ]\w+[ ]\w+)?[\w ]{0,30}?)?(?:,[ ][^,:;.!?«»]{2,80})?[ \u00a0\u202f]?:[ ]|[ ]est[ ](?P<that>qu(?:e[ ]|['’]))", X),
    words_of=re.compile(r"[ ](?:les[ ]propos|les[ ]mots|les[ ]paroles)[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|de[ ]|d['’])", X),
    back=re.compile(r"(?:C['’]est[ ](?:du[ ]moins[ ]|en[ ]tout[ ]cas[ ]|en[ ]substance[ ])?ce[ ](?:qu['’]|que[ ])|(?:Cela|Ceci|L['’](?:annonce|information)|La[ ]nouvelle|Cette[ ](?:annonce|information|décision)|Ces[ ](?:précisions|informations))[ ](?:en[ ])?(?:a|ont)[ ](?:été|depuis[ ]été)(?:[ ]\w+)?|Ainsi[ ](?=(?:s['’]|parl|répon|conclu|s['’]expri)))", X),
    impersonal=re.compile(rf"\b[Ii]l[ ](?:en[ ])?(?:ressort|ressortait|est[ ]ressorti)\Z|\b(?:a-t-|est-)il[ ](?:été[ ])?(?:\w+[ ])?\w+\Z|\b(?P<il>[Ii]l)[ ](?:{CLITIC})?(?:a|est|fut|avait|sera|était)(?:[ ]{ADVERB}){{0,3}}(?:[ ]été)?(?:[ ]{ADVERB}){{0,2}}[ ]\w+\Z", X),
    impersonal_after=re.compile(r",[ ](?:a-t-il[ ]été|est-il|a-t-on|est-on|il[ ]a[ ]été|est-il[ ]\w+|fut-il)[ ](?:\w+[ ]){0,2}\w+\Z", X),
    oblique=re.compile(r"(?:\b(?:à|au|aux|de|du|des|par|avec|pour|chez|sur|sous|dans|en|vers|entre|contre|devant|derrière|sans|selon|envers|que|face[ ]à|auprès[ ]d[eu]s?)|\b[dq]u?['’])[ ]?(?:la[ ]|le[ ]|l['’]|les[ ]|son[ ]|sa[ ]|ses[ ]|leurs?[ ]|une?[ ]|M\.[ ]|Mme[ ])?\Z", X | re.IGNORECASE),
    oblique_form=re.compile(r"\A(?:aux|au|du)[ ]", re.IGNORECASE),
    declined=False,
    nobody=re.compile(r"[Oo]n|[Cc]e|[Cc]ela"),
    relative=re.compile(r"\bqui[ ](?:,[^,]{1,60},[ ])?\Z", X),
    relative_clause=re.compile(r"\b(?:qui|que|dont|où|lequel|laquelle|duquel|auquel)\b|\bqu['’]", X),
    joined=re.compile(r"(?:\bet|\bmais|\bpuis|,)[ ]\Z", X),
    pronoun=re.compile(r"\b(?:(?P<nobody>[Oo]n|[Cc]e|[Cc]ela|[Çç]a)|(?P<somebody>[Ii]ls?|[Ee]lles?|[Cc]e(?:lui|lle)-ci|[Cc]eux-ci|[Ll]['’](?:un|autre)|[Cc]e[ ]dernier|[Cc]ette[ ]dernière|[Cc]es[ ]derniers))(?:,[ ][^,]{1,40},)?[ ]\Z", X),
    article=re.compile(r"\b(?:les?[ ]|la[ ]|l['’]|une?[ ]|des[ ]|du[ ]|M\.[ ]|Mme[ ])\Z", re.IGNORECASE),
    indefinite_article=re.compile(r"(?:une?|des|les?|la)[ ]|l['’]", re.IGNORECASE),
    title=re.compile(r"(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr|[Dd]octeur|[Pp]rofesseure?|[Gg]énéral|[Cc]olonel|[Mm]onsieur|[Mm]adame|[Mm]aître|S\.[ ]?E\.)[ ]", X),
    unnamed=re.compile(rf"(?P<article>\b(?:une?[ ]|des[ ]|les[ ](?:\w+[ ])?|la[ ]|le[ ]|l['’]|(?<=\b[dD]e[ ])(?=sources?\b)|son[ ]|sa[ ]|ses[ ]|leurs?[ ]|certains[ ]|certaines[ ]|plusieurs[ ]|d['’]autres[ ]|deux[ ]|trois[ ]|cette[ ]|ce[ ]|cet[ ]|le[ ]même[ ]|la[ ]même[ ]))(?:\w+[ ])?(?P<head>{PEOPLE})\b(?:[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|des[ ]|de[ ]|d['’]|proches?[ ](?:du|de[ ]la|des|de)[ ]|au[ ]sein[ ](?:du|de[ ]la|de)[ ]|à[ ]la[ ]|au[ ]))?(?:[ ]?[^\W\d_][\w'’-]*){{0,4}}?(?=[ ]?(?:[,.;:!?«»\"()]|\Z|[ ](?:a|ont|avait|qui|que|dans|lors|devant|à|au|et|sous|sur|cité|interrogé|en|dit|dont|pour|après)\b))", X | re.IGNORECASE),
    chief=re.compile(r"\b(?:patronn?e?|chef|cheffe|dirigeante?|numéro[ ]un|directeur|directrice|présidente?|responsable|PDG|président-directeur|administrateur|administratrice|secrétaire[ ]général)\b", X | re.IGNORECASE),
    deputy=re.compile(r"\b(?:vice|adjointe?s?|délégué|sous|ancien|ancienne|ex)\b", X | re.IGNORECASE),
    source=re.compile(r"\b(?:sources?|participante?s?|responsables?|témoins?)\b", X | re.IGNORECASE),
    plurals=(),
    anonymous=re.compile(r",?[ ](?:sous[ ](?:couvert[ ]d['’]|le[ ]sceau[ ]de[ ]l['’])anonymat|(?:qui[ ](?:a|ont)[ ]|ayant[ ])?(?:requis|requérant|souhait\w+|demand\w+|préfér\w+|tenant)[ ][^,.;]{0,30}?anonym\w+|sans[ ]vouloir[ ]être[ ](?:nommé|cité)|qui[ ][^,.;]{0,30}?(?:nommée?|citée?|anonym\w+))", X),
    complement=re.compile(r",[ ](?:proche[ ]d[eu]s?|au[ ]fait[ ]d[eu]s?|familière?[ ]d[eu]s?)[ ]"),
    same_source=re.compile(r"(?:(?:la|le|cette|ce|cet)[ ]même[ ](?:source|responsable|participant|interlocuteur|fonctionnaire|diplomate)|(?:cette|la)[ ]source|ce[ ](?:responsable|participant|fonctionnaire)|l['’]interlocuteur)\b", X | re.IGNORECASE),
    indefinite=re.compile(r"(?:une?|source|sources|des|certaine?s|plusieurs|d['’]autres|(?:son|sa|ses|leurs?)[ ](?!(?:homologue|hôte|collègue|interlocut|partenaire|confrère|successeur|prédécesseur|adjointe?|supérieure?|patronn?e?|chef|directeur|directrice|président)\w*)|deux|trois)[ ]?", X | re.IGNORECASE),
    one_of=re.compile(r"(?:\b[Ll]['’])?\b[Uu]ne?[ ](?:d['’]entre[ ])?(?:des[ ])?\Z"),
    one_of_many=re.compile(r"\b(?:une?|quelque|certaine?)[ ](?:autre[ ]|haute?[ ]|jeune[ ]|ancien(?:ne)?[ ]|vieux[ ]|\w+[ ])?\Z", re.IGNORECASE),
    definite=re.compile(r"(?:le[ ]|la[ ]|l['’]|cet[ ]|cette[ ]|ce[ ]|(?:le|la)[ ]même[ ])", X | re.IGNORECASE),
    relative_object=re.compile(r"(?<!plus[ ])(?<!moins[ ])(?<!ainsi[ ])(?<!tel[ ])\b(?:que[ ]|qu['’]|dont[ ]|où[ ])(?:la[ ]|le[ ]|l['’]|les[ ]|M\.[ ]|Mme[ ])?\Z", X | re.IGNORECASE),
    within=re.compile(r"\b(?:[Dd]u[ ]côté[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|des[ ]|de[ ]|d['’])|[Cc]hez[ ](?:les[ ]|la[ ]|le[ ]|l['’])?|[Aa]u[ ]sein[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|de[ ]|d['’])|[Aa]uprès[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|des[ ]|de[ ]|d['’])|[Àà][ ](?:la[ ]|l['’])|[Aa]ux?[ ]|[Dd]ans[ ]l['’]entourage[ ](?:de[ ]|du[ ]|d['’])|[Dd]e[ ](?=sources?\b)|[Pp]armi[ ](?:les[ ]))(?:consortium[ ]|groupe[ ]|société[ ]|agence[ ](?=[A-Z]))?", X),
    many=re.compile(r"\b[oO]n\b", X),
    verb_first=False,
    plural=re.compile(r"(?i:\b(?:ils|elles)\b)"),
    service=re.compile(r"\b(?:(?P<press>services?[ ]de[ ](?:la[ ])?(?:presse|communication)|bureau[ ]de[ ]presse|service[ ]presse|direction[ ]de[ ]la[ ]communication)|(?P<spoken>porte-parole(?:[ ]adjointe?)?|attachée?[ ]de[ ]presse))[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|des[ ]|de[ ]|d['’]|à[ ]la[ ]|au[ ]|à[ ]l['’])", X | re.IGNORECASE),
    service_of=re.compile(r"(?!)"),
    institution=re.compile(r"(?:ministère|agence|comité|gouvernement|commission|société|entreprise|ambassade|mairie|présidence|consortium|centre|académie|constructeur|opérateur|groupe|Élysée|Kremlin)(?:[ ](?:[a-zà-ÿ]+(?:ien|ienne|ais|aise|ois|oise|ain|aine|ol|ole|and|ande|akh|akhe|ek|èke|que|sse|arabe|al|ale)\b|(?:de[ ]la|de[ ]l['’]|du|des|de|d['’])[ ]?[^\W\d_][\w'’-]*))?", X),
    also=re.compile(r"[ ](?:et|ainsi[ ]que|comme)[ ](?:(?:le[ ]|la[ ]|l['’]|son[ ]|sa[ ])(?:[\w-]+[ ]){0,3})?", X),
    anybody=re.compile(r"(?:une?[ ]|l[ea][ ]|l['’])(?!(?:un|une|autre)\b)(?:[a-zà-ÿ-]+[ ]){0,1}[a-zà-ÿ-]{3,}(?:[ ](?:de[ ]la[ ]|de[ ]l['’]|du[ ]|des[ ]|de[ ]|d['’]|à[ ]la[ ]|au[ ])[\w'’-]+)?(?:[ ][a-zà-ÿ-]+)?", re.IGNORECASE),
    lifeless=re.compile(r"\b(?:calendrier|programme|projet|plan|feuille[ ]de[ ]route|rapport|étude|sondage|enquête|article|loi|décret|contrat|accord|protocole|traité|document|texte|chiffres?|données|presse|médias?|journal|quotidien|hebdomadaire|magazine|mensuel|chaîne|radio|site|blog|rumeurs?|tradition|légende|histoire|expérience|statistiques|estimations?|prévisions?|règlement|convention|statuts|horaires?|budget|images?|résultats?|test|essai|version|scénario|annonce|nouvelle|cet[ ]accord)\b", X | re.IGNORECASE),
    text=re.compile(r"\b(?:communiqué|rapport|message|note|compte[ ]rendu|déclaration|texte|document|publication|tweet)\b", X | re.IGNORECASE),
    outlet=re.compile(r"(?:\b(?:agence(?:[ ]de[ ]presse|[ ]d['’]information)?|quotidien|journal|hebdomadaire|magazine|site|chaîne|portail|revue|radio|média)(?:[ ](?:\w+[ ])?)?)\Z", X | re.IGNORECASE),
    citing=re.compile(r"\b(?:[Cc]itant|qui[ ]cite(?:nt)?|se[ ]référant[ ](?:à|aux?)|s['’]appuyant[ ]sur|sur[ ]la[ ]foi[ ]de|[Cc]itée?s?[ ]par)[ ]", X),
    wire=re.compile(r"\b(?:[Ss]elon|[Dd]['’]après|[Cc]itée?s? par|[Rr]apport[ée]+e?s? (?:par )?|[Pp]récise|[Ii]ndique|[Aa]joute)[ ](?P<noun>l['’]agence|le[ ]journal|le[ ]quotidien|la[ ]chaîne)(?=[,.;: ]|\Z)(?![ ](?:spatiale?|nationale?|russe[ ]Roscosmos|fédérale?))", X),
    commas_inside=True,
    adverb=re.compile(r"(?:Interrogée?|Selon|Mais|Enfin|Hier|Ensuite|Puis|Plus|Et|Or|Ainsi|Pour|Là|Ici|Aussi|Avec|Après|Quant|Comme|Quand|Car|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|[A-ZÀ-Þ]\w+ment)[ ](?=\S)", X),
    aside=re.compile(rf"(?:{ADVERB}|[^\W\d_]+ment|(?:nous|lui|leur|me|m['’])),?[ ]", X | re.IGNORECASE),
    joined_clause=re.compile(r"[ ](?:et|mais|puis|avant[ ]de|tout[ ]en)[ ]"),
    speaking=re.compile(r",[ ](?:[a-zà-ÿ]+ant\b|en[ ]marge|lors|à[ ]l[’']issue|à[ ]l[’']occasion|au[ ]cours|au[ ]sortir|devant|dans[ ]un|citée?|interrogée?|jointe?|contactée?|reçue?|venue?|invitée?|présente?|qui)\b[^,.;:!?«»]{2,100}(?=,[ ])", X),
    goes_on=re.compile(r"(?:[ ](?:à|au|dans|lors|en|devant|sur)[ ][^,.;:!?«»]{1,60}|,[ ](?:qui|que|dont|où|ministre|membre|fondateur|fondatrice|patronn?e?|PDG|professeure?|ingénieure?|ambassadeur|ambassadrice|secrétaire|astronaute|cosmonaute|délégué|déléguée|conseiller|conseillère|directrice|présidente|cheffe|cité|interrogé|joint|ancien|directeur|président|chef|responsable|chercheur|expert|porte-parole|en[ ]\w+ant|lors|à|au|dans|sur)\b[^,.;:!?«»]{1,90})*,[ ](?!(?:qui|que|dont|où|lors|à|au|aux|ajoutant|précisant|en|avant|après|à[ ]l['’]issue|cit|dans|sur|devant|par)\b)"),
    lead_in=re.compile(r"(?: (?:[A-ZÀ-Þ][A-ZÀ-Þ' -]{2,}(?:,[ ][^.–—\n]{1,30})?(?:[ ]?\([^()\n]{2,30}\))?[ ]?[–—-]{1,2}[ ]) | \*\*[^*\n]{1,40}\*\*[ ]?(?:[–—:-][ ])? | [–—•*-][ ] | (?:[A-ZÀ-Þ]\w+,[ ])?le[ ]\d{1,2}(?:er)?[ ]\w+[ ]\d{4}[ ]?[–—-][ ] | >[ ]? )+", X),
    closing_joint=re.compile(r",[ ](?:et|mais|puis)[ ]\Z|[ ](?:et|mais|puis)[ ](?=(?:a|ont|s['’]est|se[ ]sont|avait|avaient)[ ]?\Z)", X),
    breaks_off=re.compile(r",?[ ](?:mais|et|tout[ ]en)[ ](?:(?:se[ ]|s['’](?:est|étaient?)[ ]?)?refus\w+|n['’]a(?:vait)?[ ]pas[ ](?:souhaité|voulu|précisé|donné|dit)|n['’]ont[ ]pas[ ](?:souhaité|voulu|précisé)|a[ ](?:décliné|salué|remercié)|(?:salué|remercié|décliné)\b)|,[ ]sans[ ](?:plus[ ]de[ ]précision|préciser|donner|vouloir|toutefois|autre)", X),
    hanging=re.compile(r"[,;]?[ ](?:et|mais|or|car|donc|puis)\Z"),
    clause=re.compile(r"\b(?:nous|vous|je|on|ils?|elles?|ça|tout[ ]est|reste|demeure|constitue|représente|permet|avance|coûte|arrive|commence|continue|dépasse|existe|fonctionne|implique|montre|marque|manque|nécessite|offre|oblige|passe|pose|prouve|progresse|rapporte|repose|respecte|ressemble|suppose|tombe|tourne|trouve|utilise|vole|décolle|donne|aide|mérite|ferme|monte|change|gagne|partage|participe|préfère|travaille|achète|ouvre|souffre|menace|dépend|attend|prend|tient|vient|devient|revient|sait|veut|dit|met|perd|rend|vaut|suit|vit|bat|court|part|sort|sert|sent|suffit|finit|construit|produit|est|sont|a|ont|sera|seront|serait|seraient|était|étaient|avait|avaient|aura|auront|aurait|auraient|peut|peuvent|doit|doivent|faut|va|vont|fait|font|n['’]|ne|avons|sommes|ai|suis|c['’]est|\w{2,}(?<!i)ons|\w{2,}(?<!m)ent|\w{3,}(?:ez|era|eront|erait|eraient|ait|aient|it|ira|iront|dra|dront|rra|rront))\b", X | re.IGNORECASE),
    necessity=re.compile(r"\b(?:nécessité|il[ ]faut|faudra|faudrait|doi(?:t|vent)|devra|devront|devrai(?:t|ent)|nécessaires?|indispensables?|impératif|besoin[ ]de|obligation|obligée?s?|il[ ]convient|est[ ]tenue?[ ]de|urgence)\b", X | re.IGNORECASE),
    conditional=re.compile(r"\b(?:serai(?:t|ent)|aurai(?:t|ent)|pourrai(?:t|ent)|devrai(?:t|ent)|\w{3,}rai(?:t|ent))\b", X | re.IGNORECASE),
    hearsay=re.compile(r"\b(?:aurai(?:t|ent)[ ](?:été[ ])?\w+(?:é|i|u|is|it|rt)e?s?|serai(?:t|ent)[ ](?:déjà[ ])?\w+(?:é|i|u)e?s?\b(?=[ ](?:par|depuis|en))|rumeur|à[ ]ce[ ]qu['’]on[ ]dit|dit-on)\b", X | re.IGNORECASE),
)
