"""The shape of what surrounds reporting verbs: prepositions, pronouns, unnamed sources, asides."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """How a language ties words to whoever said them. What "ends right before" is matched at the end of the text before."""

    lead: re.Pattern[str]
    """Auxiliary and adverbs that end right before a verb; groups `aux`, `pronoun` (inverted), `passive`, `modal`, `no`, and
    `unfailing` for a denied verb that denies nothing ("n'a pas manqué de")."""
    not_verb: re.Pattern[str]
    """What ends right before a word that looks like a verb and is a noun ("la demande")."""
    base_subject: re.Pattern[str]
    """What ends right before the bare form of a verb that agrees with it ("they ", "officials ")."""
    addressee: re.Pattern[str]
    """The noun phrase of somebody who is told, between a verb of telling and what it tells."""
    inverted: re.Pattern[str]
    """A pronoun right after a verb that is its subject ("-t-il")."""
    gap: re.Pattern[str]
    """How words between a verb and what it brings in may begin: adverb, date, preposition, the person told."""
    telling: re.Pattern[str]
    """Any verb that may tell between two commas with its subject behind it, known or not, with the space behind it."""
    telling_after: re.Pattern[str]
    """The same behind its subject."""
    quoting: re.Pattern[str]
    """Any verb right behind quoted words, known or not, with the space behind it; group `pronoun` for a subject inverted into it."""
    relayed: re.Pattern[str]
    """From a verb of passing words on to whose words they are, an outlet between ("приводит ТАСС слова | X"); group `pronoun` for a possessive, `quoted` for whoever is quoted ("цитирует | его")."""
    quoting_after: re.Pattern[str]
    """The same behind its subject."""
    that: re.Pattern[str]
    """What brings in a content clause."""
    infinitive: re.Pattern[str]
    """What brings in an infinitive; group `start` opens it."""
    bare_infinitive: re.Pattern[str]
    """From the end of a verb through an infinitive that nothing brings in ("dit avoir"); group `start`."""
    called: re.Pattern[str]
    """In what follows a verb of judging: the sign that its object is called something ("as", "comme", a quotation mark that opens no name)."""
    valued: re.Pattern[str]
    """The same for an amount ("à 12 millions")."""
    determined: re.Pattern[str]
    """The opening of the noun phrase that such an amount is put on, where the amount stands first ("estime à 40 % les chances")."""
    fronted: re.Pattern[str]
    """What opens a sentence whose content stands before the verb ("О том, что …, сообщил X")."""
    noun: re.Pattern[str]
    """The opening of a noun phrase; group `start`."""
    abstract: re.Pattern[str]
    """A noun phrase whose head tells a stand ("la nécessité de")."""
    event: re.Pattern[str]
    """A noun phrase that tells an event, a claim or a state, or anything of its sort ("any delay", "l'abandon de …")."""
    linked: re.Pattern[str]
    """From the end of a verb through an event, or "this", to what it is put down to (" the delay to", " задержку с"); group `start`."""
    verdict: re.Pattern[str]
    """From the end of a verb of judging to the clause that a bare verdict is passed on ("juge prématuré de"); group `start`."""
    informed: re.Pattern[str]
    """From the end of a verb of telling, past whoever is told, to a stand that he is told of; group `start`."""
    about: re.Pattern[str]
    """What brings in the matter that is told about."""
    bare: re.Pattern[str]
    """From the end of a verb to a clause that nothing brings in ("said the launch would")."""
    audience: re.Pattern[str]
    """From the end of a verb of telling, past whoever is told, to the clause that nothing brings in ("told a Senate hearing on Tuesday | the agency would")."""
    passed_on: re.Pattern[str]
    """A tail, up to the end, that says which outlet passes words on (передает ТАСС)."""
    whom: re.Pattern[str]
    """A relative pronoun right behind `according`, with the space before the words of whom it means."""
    according: re.Pattern[str]
    """A preposition for whose words these are, up to the noun phrase; group `weak` for one that often means something else,
    `words` for one that can only bring in somebody's words."""
    reckoning: re.Pattern[str]
    """What follows the name of whoever thinks so, behind such a preposition ("'s reckoning")."""
    whose: re.Pattern[str]
    """The same with a pronoun, the one group that matches ("по её словам", "selon lui")."""
    her: re.Pattern[str]
    """Such a pronoun, and any other that means a woman ("её", "та")."""
    his: re.Pattern[str]
    """The same for a man."""
    facing: re.Pattern[str]
    """From the end of a name to what a colon brings in without any verb (", devant la presse : ")."""
    opinion_after: re.Pattern[str]
    """What may follow a weak preposition's noun phrase, when it does tell an opinion."""
    as_said: re.Pattern[str]
    """What ends right before a verb and makes it an aside ("comme l'")."""
    saying: re.Pattern[str]
    """A noun that stands for words, up to the noun phrase whose they are ("la réponse de "); group `whose` where none is needed."""
    saying_of: re.Pattern[str]
    """The same right after that noun phrase ("'s answer")."""
    is_that: re.Pattern[str]
    """From such a noun phrase to the words: a colon, a copula with it ("est clair : "), or "is that"."""
    quoted_deed: re.Pattern[str]
    """An infinitive that opens quoted words: what somebody is asked to do, and no clause ("просит «не сравнивать»")."""
    equated: re.Pattern[str]
    """From the end of quoted words to whose they are, by a copula ("was all that X would say", "c'est tout ce qu'a dit X")."""
    channel: re.Pattern[str]
    """Where somebody speaks in writing: an account, a post, a page."""
    back: re.Pattern[str]
    """The opening of a sentence that attributes the one before it, up to its verb or noun phrase."""
    agent: re.Pattern[str]
    """Leads whoever is behind what a sentence says of the one before it ("was announced | by")."""
    said_so: re.Pattern[str]
    """A verb with a pronoun for what was told in the sentence before, matched from its clitic or auxiliary on ("l'a reconnu lundi", "confirmed this")."""
    impersonal: re.Pattern[str]
    """What ends right before a passive that credits nobody ("il a été")."""
    impersonal_after: re.Pattern[str]
    """The same after the words that are told, from the comma on (", it was announced")."""
    oblique: re.Pattern[str]
    """A preposition that ends right before a noun phrase, which then is nobody's subject."""
    oblique_form: re.Pattern[str]
    """The ending of a name in a case that is no subject's."""
    tells_whom: re.Pattern[str]
    """Verbs of telling right behind which stands who is told, and never the one who tells ("told | X")."""
    declined: bool
    """Whether names change their ending after a preposition."""
    nobody: re.Pattern[str]
    """A pronoun for people in general ("on")."""
    relative: re.Pattern[str]
    """A relative pronoun that ends right before a verb ("qui ")."""
    relative_clause: re.Pattern[str]
    """A word that opens a relative clause, anywhere in it."""
    joined: re.Pattern[str]
    """A conjunction that ends right before a second verb of the same subject ("et ")."""
    pronoun: re.Pattern[str]
    """A subject pronoun that ends right before a verb."""
    article: re.Pattern[str]
    """What leads a noun phrase, ending right before it ("le ", "la ")."""
    indefinite_article: re.Pattern[str]
    """The article that opens the description of a source, with the space behind it."""
    step: re.Pattern[str]
    """What parts two words of a phrase: a space with the article behind it, or an apostrophe."""
    title: re.Pattern[str]
    """What stands before a name in courtesy or rank, with the space behind it ("Mme ", "Dr ")."""
    unnamed: re.Pattern[str]
    """A noun phrase for somebody who is not named; group `head`."""
    chief: re.Pattern[str]
    """A noun for whoever leads an institution or side ("patron", "глава")."""
    deputy: re.Pattern[str]
    """A word that makes somebody the second to such a one."""
    source: re.Pattern[str]
    """The head of a description that is a source of its own, in any case."""
    plurals: tuple[tuple[str, str], ...]
    """How the nominative plural of such a head comes from another case, where names change their endings."""
    picked: tuple[tuple[str, str], ...]
    """The same for what picks one out of a group ("одного из участников")."""
    anonymous: re.Pattern[str]
    """What follows a description of somebody who asked not to be named."""
    complement: re.Pattern[str]
    """What tells a source from others, right behind its description, up to its own end (", близкого к ")."""
    insider: re.Pattern[str]
    """A source with the outlet that it spoke to, which is not who speaks ("источник РБК", "a Reuters source")."""
    same_source: re.Pattern[str]
    """A description that goes back to the unnamed source told before ("la même source", "the person")."""
    indefinite: re.Pattern[str]
    """The opening of a description that is a source of its own ("un responsable", "one official")."""
    one_of: re.Pattern[str]
    """What ends right before a group and picks one out of it ("l'un ", "один из ")."""
    one_of_many: re.Pattern[str]
    """What ends right before the description of somebody who has not been told of before ("a ", "un autre ")."""
    definite: re.Pattern[str]
    """A description of one person who must have been named before ("l'expert"): left open where nothing tells who."""
    relative_object: re.Pattern[str]
    """A relative pronoun that ends right before the subject of its clause ("que "); group `whose` for one that is no object of the verb ("dont ")."""
    within: re.Pattern[str]
    """A preposition, up to the institution whose people speak ("du côté d'", "в")."""
    many: re.Pattern[str]
    """A verb, or a pronoun before it, that shows people in general to be speaking for that institution."""
    verb_first: bool
    """Whether a verb may stand before its subject and still bring in a clause ("Сообщил X, что")."""
    plural: re.Pattern[str]
    """A pronoun for several."""
    service: re.Pattern[str]
    """A press service or unnamed spokesperson, up to the institution; groups `press`, `spoken`."""
    service_alone: re.Pattern[str]
    """A press service without its institution, the article before it included."""
    service_of: re.Pattern[str]
    """The same right behind the institution ("'s press service", " spokesperson"); the same groups."""
    possessive: re.Pattern[str]
    """Between an institution or country and the name of whoever is of it."""
    institution: re.Pattern[str]
    """An institution named by a common noun ("ministère kazakh")."""
    several: re.Pattern[str]
    """A verb in the plural that ends right before several speakers ("ont annoncé | le directeur X, et la ministre Y")."""
    several_behind: re.Pattern[str]
    """A verb in the plural right behind several speakers, the last one's post between ("X, et Y, directrice de Z, | ont annoncé")."""
    also: re.Pattern[str]
    """What stands between two who speak together ("et", "et le"); group `of` where both hang on a preposition ("de X et de Y")."""
    anybody: re.Pattern[str]
    """A noun phrase that opens a clause and may be anybody's, whatever its noun: article, noun and complement."""
    lifeless: re.Pattern[str]
    """Heads of noun phrases that say things without being anybody: plans, timetables, studies, outlets."""
    text: re.Pattern[str]
    """A text that speaks for whoever gave it out ("le communiqué")."""
    outlet: re.Pattern[str]
    """A common noun right before the name of a news outlet ("l'agence de presse")."""
    citing: re.Pattern[str]
    """What a news outlet names its source with, up to the noun phrase ("citant ")."""
    wire: re.Pattern[str]
    """A news outlet told last, meant by a common noun where it passes words on ("selon l'agence"); group `noun`."""
    commas_inside: bool
    """Whether an attribution between commas may stand within quotation marks; elsewhere it takes dashes."""
    adverb: re.Pattern[str]
    """An adverb that opens a sentence with a capital, with the space behind it: no part of a name."""
    aside: re.Pattern[str]
    """What may stand between a quotation and the verb that follows it ("en souriant, ")."""
    joined_clause: re.Pattern[str]
    """What follows a quoted clause when the sentence goes on with another verb ("et demandent")."""
    speaking: re.Pattern[str]
    """An aside behind the attribution that tells where, when or how the words were said (", выступая в Вене")."""
    goes_on: re.Pattern[str]
    """From the end of an attribution to the clause that follows it ("selon X, "), appositions and places skipped."""
    says_more: re.Pattern[str]
    """The noun phrase between commas that tells more of whoever is named right before, by its form, in group `words` ("selon X, | principal fournisseur de l'agence, ")."""
    elsewhere: re.Pattern[str]
    """Shows that words were said apart from the meetings told: before, by letter, by telephone, to an interviewer ("par courriel", "Ранее")."""
    lead_in: re.Pattern[str]
    """What may open a sentence and is no part of its content clause ("Pour sa part, ")."""
    closing_joint: re.Pattern[str]
    """What ends right before a verb and closes the clause before it (", и "): a second verb of the same speaker."""
    breaks_off: re.Pattern[str]
    """A second verb of the speaker that says nothing ("but declined to comment"): the clause ends before it."""
    contrast: re.Pattern[str]
    """Stands right before somebody else who says something else (", while", ", а")."""
    subordinate: re.Pattern[str]
    """Opens a clause of time, reason or contrast behind a comma ("as", "alors que")."""
    hanging: re.Pattern[str]
    """A conjunction at the end of words, whose clause is still to come."""
    clause: re.Pattern[str]
    """A sign that words hold a finite verb."""
    necessity: re.Pattern[str]
    conditional: re.Pattern[str]
    hearsay: re.Pattern[str]
    """Words that keep a distance from what is told ("reportedly")."""
    servant: re.Pattern[str] = re.compile(r"(?!)")
    """The post, in the nominative, of who speaks for somebody named behind it in another case ("представитель | Савельева")."""
