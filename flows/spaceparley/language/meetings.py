"""Shape of the words for meetings: how a language says who met, talked, visited, signed or called.

Patterns run over a text in which parties, places, dates and programmes are masked letter for letter with the
four marks below, so that a verb never matches inside a name and offsets stay those of the body.
"""

import re
from dataclasses import dataclass

from .rule import Rule

PARTY, PLACE, DATE, THING = "\ue000", "\ue001", "\ue002", "\ue003"


@dataclass(frozen=True, slots=True)
class MeetingWords:
    r"""Rules carry the kind of meeting as `value`; patterns ending in `\Z` look back from where a party begins."""

    meets: tuple[Rule, ...]
    """Verbs whose subject and object meet (a rencontré, met, встретил)."""
    hosts: tuple[Rule, ...]
    """The same of a host (a reçu, hosted, принял): after a trip they make it a visit."""
    faces: tuple[Rule, ...]
    """Verbs for what is said to somebody's face, and the margins of an event: a meeting where two people deal with one another there."""
    joins: tuple[Rule, ...]
    """Verbs whose subjects meet one another, or somebody with whom (s'est entretenu avec, ont signé)."""
    received: tuple[Rule, ...]
    """Passive verbs: the subject meets those named by whom (a été reçu par, was hosted by)."""
    events: tuple[Rule, ...]
    """Nouns for meetings (rencontre, talks, заседание)."""
    trips: tuple[Rule, ...]
    """Verbs of going somewhere: a visit where a host is named."""
    tours: re.Pattern[str]
    """Verbs of going somewhere that tell of a visit to what they name, be it a town (visité, toured, осмотрел)."""
    works: re.Pattern[str]
    """Follows a verb of visiting, with the space before it: a plant, site or house to be shown, and no town."""
    attends: tuple[Rule, ...]
    """Verbs of taking part: they add people to a meeting told before."""
    between: re.Pattern[str]
    """Leads all parties of a noun (entre, between, между)."""
    with_: re.Pattern[str]
    """Leads the other party."""
    by: re.Pattern[str]
    """Leads the parties of a passive verb."""
    of: re.Pattern[str]
    """Leads the parties of a noun (de, of; nothing in Russian)."""
    along: re.Pattern[str]
    """Leads those who were there too (en présence de, alongside)."""
    pictured: re.Pattern[str]
    """Opens the caption of a picture that counts out who is on it (from left to right)."""
    jointly: re.Pattern[str]
    """Tells that people did something with one another (ensemble, together)."""
    where: re.Pattern[str]
    """Follows a place where somebody was a guest (, où)."""
    host: re.Pattern[str]
    """Leads a host (à l'invitation de)."""
    goal: re.Pattern[str]
    """Leads an institution to which a visit goes (à l', to, в)."""
    at_whose: re.Pattern[str]
    r"""Ends right before somebody at whose place something was held ("У | главы Роскосмоса | состоялась встреча с X")."""
    held: re.Pattern[str]
    """Stands, whole, between an institution that opens a clause and the noun for what was held there ("В Минобороны | состоялась | встреча с X")."""
    body: re.Pattern[str]
    """Leads the institution of which a body is that sits (на заседании Совета РАН)."""
    housed: re.Pattern[str]
    """Leads, where nobody else is told, the guest whom somebody received there (принял в посольстве)."""
    guest: re.Pattern[str]
    """Leads those for whom a host gives a reception (en l'honneur de, for, в честь)."""
    dative: re.Pattern[str]
    """Leads somebody to whom something is shown (à, to)."""
    oblique: re.Pattern[str]
    """Leads a noun phrase that is neither subject nor object."""
    melted: re.Pattern[str]
    """A preposition with an article in it, at the head of a noun phrase."""
    joiner: re.Pattern[str]
    """Stands, whole, between two members of one list; group `again` is a preposition told once more."""
    opening: re.Pattern[str]
    """Opens a sentence with an occasion, whose people a comma parts from those who act ("Lors de la visite de X | , Y et Z ont signé")."""
    apposition: re.Pattern[str]
    """The same with a phrase between that only says more of the first ("NASRDA, Nigeria's space agency, and")."""
    title: re.Pattern[str]
    """Stands right before a name as its title."""
    modifier: re.Pattern[str]
    """Adjectives and common nouns right before a name, which belong to it (the then, the Seoul-based firm, немецкий)."""
    seat: re.Pattern[str]
    """What follows an institution where only its house is meant ("NASA | Headquarters")."""
    staff: re.Pattern[str]
    """Follows whoever sent the people it tells of ("'s engineers")."""
    gathering: re.Pattern[str]
    """A name that is a meeting's own (International Astronautical Congress)."""
    told: re.Pattern[str]
    """Leads somebody to whom something is told ("told Reuters")."""
    before_saying: re.Pattern[str]
    """What may stand between a subject and its verb of saying, with the space before it: auxiliary, adverb."""
    among: re.Pattern[str]
    """Leads some of those who were told just now as a group; its dash or colon parts no clauses (among them –)."""
    on_side: re.Pattern[str]
    """Tells for which side somebody acts, up to the end of those words: no party of its own ("for the Russian side, ...")."""
    source: re.Pattern[str]
    """Leads somebody whose words these are (according to)."""
    origin: re.Pattern[str]
    """Stands, whole, between somebody and the country they are from or serve."""
    conjoins: re.Pattern[str]
    """The same words where they open a clause, with its subject right behind (after X signed)."""
    relative: re.Pattern[str]
    """Opens, after a noun phrase, a clause with it as its subject."""
    participle: re.Pattern[str]
    """An active participle that tells, behind a comma, what whoever stands before it did ("X, receiving Y")."""
    whom: re.Pattern[str]
    """Opens, after a noun phrase, a clause with it as its object or company (, whom; , avec qui; , с которым)."""
    which: re.Pattern[str]
    """Stands between a meeting's noun and those who hold it (that, que, которую)."""
    idiom: re.Pattern[str]
    """Prepositions with a noun that elsewhere means a party (in the company of, aux côtés de); asides that tell whose an institution is ("(part of Roscosmos)")."""
    behalf: re.Pattern[str]
    """Stands before an institution for which whoever is named behind a dash signed or spoke, as another did for theirs."""
    acting: re.Pattern[str]
    """Stands, whole, between whoever signed for one side, or the verb behind them, and whoever did for the other ("X signed | on behalf of A and | Y on behalf of B")."""
    premises: re.Pattern[str]
    """Leads an institution in whose house something happens (at the headquarters of)."""
    dropped: re.Pattern[str]
    """From whoever a sentence is about to the end of a verb of a clause of its own that leaves them out ("X сообщил, что вчера | встретился")."""
    barrier: re.Pattern[str]
    """Parts clauses that do not share their parties."""
    delegation: re.Pattern[str]
    """Leads an institution or country that sent somebody (une délégation du)."""
    chief: re.Pattern[str]
    """The post of who is at the head of an institution, right before its name: without a name it stands for the institution."""
    statesman: re.Pattern[str]
    """The post of who acts for a country: without a name it stands for the country."""
    clitic: re.Pattern[str]
    """Pronoun object right before a verb, or right behind it; groups `man`, `woman` and `several` where its form tells whom it means."""
    leads: re.Pattern[str]
    """Stands, whole, between a delegation and its leader."""
    shakes: re.Pattern[str]
    """Words for holding: make the subject of the sentence a party of the noun that follows."""
    attribute: re.Pattern[str]
    """Stands, whole, between parties told as an attribute and their meeting ("NASA-ESA | technical | talks")."""
    gathers: re.Pattern[str]
    """Verbs after a meeting's noun whose objects are its parties (réunira, brought together)."""
    definite: re.Pattern[str]
    """Article or demonstrative that points back at a meeting already told."""
    theirs: re.Pattern[str]
    """Before a noun that is several people's own ("their | talks")."""
    untold: re.Pattern[str]
    """Before a noun that is somebody's who has no name ("the guest's | talks with Y")."""
    own: re.Pattern[str]
    """Possessive that makes the subject a party of the noun."""
    counted: re.Pattern[str]
    """Tells that a meeting is one of several; group `which` is an ordinal without its ending (second, deuxi, втор)."""
    collective: re.Pattern[str]
    """Stands for the parties told before (les deux responsables, the sides, стороны)."""
    myself: re.Pattern[str]
    """The speaker in direct speech; group `we` for the plural."""
    yourself: re.Pattern[str]
    """Whom the questions of an interview are put to."""
    acted: re.Pattern[str]
    """Ends right before the subjects of a plural verb that stands before them, where a language has them there."""
    guests: re.Pattern[str]
    """Stands for those whose visit was told before (the delegation, the guests)."""
    guest_pronoun: re.Pattern[str]
    """Pronouns that mean such a delegation, told in the same sentence."""
    leaders: re.Pattern[str]
    """People told by their posts alone (the heads of both agencies)."""
    impersonal: re.Pattern[str]
    """A collective for institutions rather than people (the parties, the two agencies, their experts)."""
    sort: re.Pattern[str]
    """What an owned house is, right before its name ("'s space agency | SUPARCO")."""
    firms: re.Pattern[str]
    """Of a collective: companies."""
    nations: re.Pattern[str]
    """A collective for countries or their governments."""
    contracted: re.Pattern[str]
    """An apostrophe that joins a verb to its subject, and is read as a space ("They'll", "she's due")."""
    plural: re.Pattern[str]
    """Plural pronouns: those of the meeting told right before, where they stand as the subject of a verb for meeting."""
    itself: re.Pattern[str]
    """A pronoun that opens a sentence before a verb for signing or meeting, and means the institution that the one before opens with ("It | signed")."""
    creates: re.Pattern[str]
    """Leads a body that is only being set up."""
    numbers: dict[str, int]
    """How many a collective counts."""
    after: re.Pattern[str]
    """At or after a meeting: it was held when its outcome was announced."""
    aside: re.Pattern[str]
    """On the sidelines of an event: what met there is another meeting."""
    belongs: re.Pattern[str]
    """Leads a place to which something else belongs, though `locative` fits too ("the lakes of Africa")."""
    locative: re.Pattern[str]
    """Leads a place where something happens."""
    shared: re.Pattern[str]
    """Bodies, meetings and treaties that two countries share."""
    veto: re.Pattern[str]
    """Words of docking and life on board: people are welcomed and met there, but hold no meeting."""
    undertaking: re.Pattern[str]
    """What is joined for years, right beside the verb: a project or a pact, and no meeting ("have joined | the project")."""
    apart: re.Pattern[str]
    """Words of what people may do at one place without meeting there: careers, crews, statements of others."""
    sport: re.Pattern[str]
    """Words of matches, in which nobody holds a meeting."""
