"""Shape of the words for posts and callings, and for phrases built around them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleWords:
    """How a language names people by what they do."""

    phrase: re.Pattern[str]
    """A post with all that belongs to it, without article; group `head` is the post alone."""
    agent: re.Pattern[str]
    """What shows by its form that a phrase means somebody by what they do."""
    open_behind: re.Pattern[str]
    """From a name to the institution of its bearer, with a post in group `post` and its article in group `lead`."""
    working: re.Pattern[str]
    """What stands between a post and a name that can be nothing but an employer's."""
    open_before: re.Pattern[str]
    """The same before an institution that a name follows."""
    open_between: re.Pattern[str]
    """The same from an institution to a name, up to the name."""
    article: re.Pattern[str]
    """What leads such a phrase, up to its first letter; group `own` when it is a possessive."""
    indefinite: re.Pattern[str]
    """An article of somebody not told of before."""
    quality: re.Pattern[str]
    """Small words before a post that belong to it, between article and post ("a remote-sensing researcher")."""
    tie: re.Pattern[str]
    """From a post to the institution or country that is its complement; empty where the institution's case ties it."""
    further: re.Pattern[str]
    """The same with what the post is for before it, in plain words."""
    adjunct: re.Pattern[str]
    """When or for how long somebody holds a post, between post and name, with the comma or space before the name."""
    fields: frozenset[str]
    """Folded words for what a post is for: a name made of them is no institution's."""
    link: re.Pattern[str]
    """What ties a complement to a post, up to the complement."""
    feminine: re.Pattern[str]
    """Posts that name a woman, article and all."""
    masculine: re.Pattern[str]
    """Posts that name a man, article and all."""
    did: re.Pattern[str]
    """A verb right behind a post that is its subject, with group `woman` where its form tells of one."""
    did_together: re.Pattern[str]
    """A verb in the plural behind a name: with one name, whoever the other post before it tells of acted as well."""
    deed: re.Pattern[str]
    r"""The same right before it, up to `\Z`."""
    subject: re.Pattern[str]
    """A post's first word in the form of a subject."""
    joint: re.Pattern[str]
    """Posts of several people at once, in group `head` ("presidents", "ministres")."""
    fields_of: re.Pattern[str]
    """One field of several ministers told together, in group `field` ("ministres | de la Défense | et des Transports")."""
    shared: re.Pattern[str]
    """A post in the plural right before the names of all who hold it, up to the first, alone in group `head`."""
    joining: re.Pattern[str]
    """All that stands between the institutions and the names of those who hold them."""
    portfolio: re.Pattern[str]
    """All that stands between such a post and the first of these."""
    honour: re.Pattern[str]
    """An honour, rank or degree between a post and the name of its holder, with the comma before it."""
    shortened: tuple[tuple[re.Pattern[str], str], ...]
    """Shortened words of posts, small letters, and what they are in full."""
    deputy: re.Pattern[str]
    """The post of who is second to somebody, and is not called the head."""
    there: re.Pattern[str]
    """Closes a post that is of the state told of last (премьер-министр страны, le ministre des Mines du pays)."""
    regional: re.Pattern[str]
    """What shows within a post that the government is that of a region."""
    unit: re.Pattern[str]
    """Words for a part of an institution, whose own name stands behind it ("the Science Directorate at NASA")."""
    part: re.Pattern[str]
    """Words for a house that may be a part of another one told right behind it ("Centre for Rocket Technology, BRIN")."""
    served: re.Pattern[str]
    """Between a post and the one it serves, which is that of whoever is named behind ("un conseiller | du | ministre X")."""
    nested: re.Pattern[str]
    """What stands between the two."""
    department: re.Pattern[str]
    """In the post of anybody in charge: what a minister heads, told by its sort ("глава | ведомства")."""
    mission: re.Pattern[str]
    """The same of an ambassador ("глава | дипмиссии")."""
    generic: re.Pattern[str]
    """Words for anybody in charge ("responsable", "official")."""
    plural: re.Pattern[str]
    """Forms of posts that mean several people."""
    calling: re.Pattern[str]
    """Words for what somebody is rather than which post they hold ("l'ingénieur", "the expert")."""
    heading: re.Pattern[str]
    """Posts at the head of an institution or company, which the complement then names."""
    corporate: re.Pattern[str]
    """Posts of companies alone."""
    beside: re.Pattern[str]
    """What stands between somebody's name and the post of somebody else."""
    bygone: re.Pattern[str]
    """Words before a post that tell that somebody held it once ("then chairman X")."""
    unheld: re.Pattern[str]
    """Posts of no institution, or of one that only more words would tell ("chief of staff")."""
    quality_of_post: re.Pattern[str]
    """A word that belongs to the post behind its head and tells no house ("général", "Officer")."""
    abbreviated: re.Pattern[str]
    """A house's abbreviation where a post's complement and a name may touch: surnames are never written so."""
    fronted: re.Pattern[str]
    """Posts that the bare name of an institution may stand right before ("Orbital Works CEO"), up to the post."""
    academic: re.Pattern[str]
    """Posts that only universities and academies have."""
    task: re.Pattern[str]
    """All that stands behind a post and only tells what it is for, no house ("проректор | по научной работе")."""
    envoy: re.Pattern[str]
    """Posts of those who speak for a country abroad ("ambassador")."""
    attached: re.Pattern[str]
    """Whole posts of those who work at an embassy ("second secretary", "conseillère de coopération"); "first secretary of the party" is none."""
    rank: re.Pattern[str]
    """What opens a minister's post and tells nothing of the ministry ("deputy")."""
    bare: re.Pattern[str]
    """A complement that can be nothing but a name, in group `name`, up to the end of the post."""
    bare_link: re.Pattern[str]
    """The preposition without article that leads to a company's name, up to that name."""
    apposition: re.Pattern[str]
    """All that stands between somebody and their post: a comma, and whose it is ("X, the Chilean Air Force's founder and chairman")."""
    same: re.Pattern[str]
    """A pronoun for the post told right before, which somebody holds elsewhere ("celui de la NASA")."""
    counterpart: re.Pattern[str]
    """Words for the other one ("homologue"); group `visit` for host and guest."""
    peer: re.Pattern[str]
    """Those of them that say what somebody is, and not only who was there ("homologue", no host or colleague)."""
    thanked: re.Pattern[str]
    """Ends right before the post of whoever is thanked or praised, with its article."""
    reason: re.Pattern[str]
    """What they are thanked for, right behind the post: no part of it ("thanked the minister | for the agency's support")."""
    government: re.Pattern[str]
    """Posts of ministers, which a state has; group `premier` for those of the whole government."""
    office: tuple[re.Pattern[str], ...]
    """Posts that may be named for one another, one pattern an office."""
    settled: re.Pattern[str]
    """Posts whose country is told elsewhere, not by a territory that belongs to the post."""
    state: re.Pattern[str]
    """Posts that, of a country and no institution, are those of its head of state."""
    sovereign: re.Pattern[str]
    """The same, and what else a head of state is called."""
    speaking: re.Pattern[str]
    """What may stand between an institution and whoever speaks, signs or takes part for it (", it was ", «от ЕКА | в переговорах участвовал | X»)."""
    elided: re.Pattern[str]
    """The same after another was told to be represented by somebody in the sentence ("and JAXA | by | X")."""
    as_well: re.Pattern[str]
    """What leads from that other to the institution, up to its name ("was represented by X | and | JAXA by Y"); none on which something only is."""
    behalf: re.Pattern[str]
    """What leads up to an institution that the one named next signs or speaks for, up to its name."""
    host: re.Pattern[str]
    """A verb of receiving, up to the post of whoever receives: they are at home."""
    copula: re.Pattern[str]
    """What says of the one named at the head of the sentence that they hold a post, up to the post."""
    ours: re.Pattern[str]
    """A possessive of those who write, up to a post: it is in none of the institutions told of."""
    where: re.Pattern[str]
    """What a clause of place opens with."""
    within: re.Pattern[str]
    """What leads up to an institution where something takes place, up to its name."""
    travels: re.Pattern[str]
    """Ends right before the place that somebody goes to ("will visit ", "se rendra à ")."""
    at_head: re.Pattern[str]
    """Opens a sentence and ends right before the institution that whoever is named next leads ("At the helm of ")."""
    led: re.Pattern[str]
    """What stands between a delegation and who leads it, up to the leader's post or name."""
    led_too: re.Pattern[str]
    """The same where the verb and the noun are those told just before; group `whose` ("la délégation russe est conduite par X, | la kazakhe par | Y")."""
    sent: re.Pattern[str]
    """Nouns for those whom somebody leads so."""
    gains: re.Pattern[str]
    """What stands between an institution and the post of whoever it has got or sent, up to the post ("ESA | has a new | head")."""
    apposed: re.Pattern[str]
    """What stands between a name and the post told after it, up to the post's article."""
    affiliated: re.Pattern[str]
    """What stands between a name and the institution of its bearer, up to the institution."""
    states: re.Pattern[str]
    """States told in the plural, whose heads are those of no institution ("of the two countries")."""
    located: re.Pattern[str]
    """Such words where they may tell a place as well."""
    represented: re.Pattern[str]
    """What stands between an institution and the name of who speaks for it, up to the name."""
