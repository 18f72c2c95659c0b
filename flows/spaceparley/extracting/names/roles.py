"""Posts and callings as a report words them: where each phrase begins and, before a name, ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ...language import later as re
from ...language import load
from ...language.countries import country_of, find_countries, is_country
from ...language.institutions import InstitutionWords
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...language.things import THINGS
from ...reference.people import EASTERN, surname_origins
from ...span import Span
from .capitals import Capitals, closes_name, follows_title, surnames_of
from .companies import SUFFIX
from .given import is_given, without_case
from .origins import is_eastern

Heads = Callable[[int], re.Match[str] | None]
"""The first phrase for a post that begins at an offset or behind."""
CAPITALS = re.compile(r" (?![IVX]+\b)[A-ZÀ-Þ]{3,6}(?=[,.;:)»]|\Z)")
"""An abbreviation right behind a post, and nothing more: whose it is ("déléguée CFDT")."""
JOINT = re.compile(r" и ")
NAMED = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w.'-]+(?: \([^()\n]+\))?, \Z")
"""A name and a comma right before a post without article ("Dr. X, Director, VSSC,")."""
CLOSED = re.compile(r"[,.;)\n]|\Z| (?:and|et|и) ")
APPOSED, SHORT = re.compile(r", (?:[^\W\d_]{2,3} |l['’])?(?=[^\W\d_a-zà-ÿа-яё])"), re.compile(r"\w{2,9}(?=, [^\W\d_a-zà-ÿа-яё])")
GENERIC = 60
"""Letters within which the common noun for a house ends, with its adjective."""
FIELD = re.compile(r" ([A-ZÀ-Þ][\w-]+)")
DASHES = (" – ", " — ", " - ")
"""What joins the two posts of one person ("заместитель премьер-министра – министр цифрового развития X")."""
BESIDE = 24
"""Letters of a verb and an article before a post."""
OWNED = 3
"""Words of a company's name and of its head's, where nothing parts them."""
GOVERNING = slice(0, 2)
"""Which of the offices are those of heads of government and of ministers."""


@dataclass(frozen=True, slots=True)
class Role:
    """A post where the text names it."""

    span: Span
    """The whole phrase, article out."""
    reach: Span
    """With its article or possessive, and whose it is where that stands before it."""
    head: Span
    own: bool
    """Led by a possessive: of the one named before."""
    words: Span
    """As it is told: without the institution."""
    organisation: str | None = None
    organisation_span: Span | None = None
    country: str | None = None
    country_span: Span | None = None
    second: "Role | None" = None
    """Another post of the same person, told right behind this one ("Deputy Prime Minister and | Minister of Digital Development X")."""


def find_roles(
    text: str, heads: Heads, language: str, posts: RoleWords, words: NameWords, runs: Sequence[Capitals], complements: Sequence[Span]
) -> tuple[Role, ...]:
    """Every phrase that names a post, in order of the text, none of its complements cut; names of those who hold it are no part of it. `heads` finds the next one."""
    return tuple(_roles(text, heads, language, posts, words, runs, sorted(set(complements))))


def _roles(
    text: str, heads: Heads, language: str, posts: RoleWords, words: NameWords, runs: Sequence[Capitals], houses: Sequence[Span]
) -> Iterator[Role]:
    at, surnames = 0, surnames_of(runs, text, language, words)
    while found := heads(at):
        head = Span(*found.span("head"))
        if _is_surname(text, head, runs, language, words):
            at = head.end
            continue
        thanked = posts.reason.match(text, head.end) and posts.thanked.search(text, max(0, found.start() - BESIDE), found.start())
        last = head.end if thanked else found.end()
        end = last if thanked else _with_house(text, found.start(), _end(text, head, last, language, words, posts, runs), posts, words, houses, language)
        end = _at_home(text, head, _before_surname(text, head, end, words, houses, surnames), language, posts)
        whole, end = end, _first_of_two(text, head, end, posts, houses)
        if (inner := _of_named(text, head, end, posts, runs)) is not None:
            at = inner
            continue
        around = _at(houses, found.start())
        start = around.end + 1 if around and around.end < head.start else found.start()
        quality = posts.quality.search(text, max(at, start - 60), start)
        # "Later in the day | President X ...": a title with a capital has no plain adjectives.
        start = quality.start(1) if quality and not (text[head.start].isupper() and text[quality.start(1)].islower()) else start
        lead = posts.article.search(text, max(0, start - 30), start)
        reach = Span(lead.start() if lead else start, end)
        # "Встречал их | директор Центра X": whose the post is, is told behind it.
        own = bool(lead and lead["own"]) and not _inside(houses, head.end, end) and posts.plural.match(head.of(text)) is None
        role = Role(Span(start, end), reach if own or not lead or not lead["own"] else Span(start, end), head, own, Span(start, end))
        second = _second(text, role, language, posts, words, runs, houses) if end == whole else None
        yield _with_second(role, second) if second else role
        at = max(second.span.end if second else end, head.end)


def _before_surname(text: str, head: Span, end: int, words: NameWords, houses: Sequence[Span], surnames: frozenset[str]) -> int:
    """Where a post ends that closes with the surname of somebody told in full ("командир экипажа | Петелин")."""
    start = text.rfind(" ", head.end, end)
    closes = start > head.end and text[start + 1].isupper() and not _at(houses, start + 1) and without_case(text[start + 1 : end], words) in surnames
    return start if closes else end


def _at_home(text: str, head: Span, end: int, language: str, posts: RoleWords) -> int:
    """Where the post of a head of state, a head of government or a minister ends: where they travel is no part of it ("du Président kazakh | en France")."""
    if not any(pattern.match(text, head.start) for pattern in (posts.state, *posts.office[GOVERNING])):
        return end
    last = next((start for start, stop, _ in find_countries(text[head.end : end], language) if head.end + stop == end), 0)
    away = load(language, InstitutionWords).abroad.search(text, head.end, head.end + last)
    return len(text[: away.start()].rstrip()) if away else end


def _second(text: str, role: Role, language: str, posts: RoleWords, words: NameWords, runs: Sequence[Capitals], houses: Sequence[Span]) -> Role | None:
    """The other post that a conjunction without article joins to one, where a single name stands beside the two."""
    joints = (*words.ands, *DASHES) if posts.government.match(text, role.span.start) else words.ands
    joint = next((joint for joint in joints if text.startswith(joint, role.span.end) and joint.count(" ") == 2 and "," not in joint), None)
    found = posts.phrase.match(text, role.span.end + len(joint)) if joint else None
    if not found:
        return None
    head = Span(*found.span("head"))
    end = _with_house(text, role.span.start, _end(text, head, found.end(), language, words, posts, runs), posts, words, houses, language)
    behind = runs[bisect_left(runs, end, key=_end_of_run) :][:2]
    is_named = bool(behind) and 0 < behind[0].start - end <= len(", ")
    if is_named and posts.did_together.match(text, behind[0].span.end):
        return None  # "The head of ISRO and the director of Roscosmos, X, | spoke": two people.
    are_two = is_named and text[end] == "," and len(behind) > 1 and text[behind[0].span.end : behind[1].start] in words.ands
    last = bisect_right(runs, role.reach.start, key=_end_of_run) - 1
    is_apposed = any(posts.apposition.fullmatch(text, run.span.end, role.reach.start) for run in runs[max(0, last - 1) : last + 1])
    return Role(Span(found.start(), end), Span(found.start(), end), head, False, Span(found.start(), end)) if (is_named and not are_two) or is_apposed else None


def _with_second(role: Role, second: Role) -> Role:
    whole = Span(role.span.start, second.span.end)
    return replace(role, span=whole, reach=Span(role.reach.start, second.span.end), words=whole, second=second)


def _is_surname(text: str, head: Span, runs: Sequence[Capitals], language: str, words: NameWords) -> bool:
    """Whether the word for a post closes somebody's name."""
    place = bisect_left(runs, head.end, key=_end_of_run)
    run = runs[place] if place < len(runs) and runs[place].span.end == head.end else None
    if run is None or len(run.words) == 1 or run.words[-1].start != head.start:
        return False
    return follows_title(run, text) or closes_name(run.words[:-1], text, language, words)


def _first_of_two(text: str, head: Span, end: int, posts: RoleWords, houses: Sequence[Span]) -> int:
    """Where the post ends that another one in another institution is joined to ("с главой Kestrel | и заместителем министра X")."""
    for joint in JOINT.finditer(text, head.end, end):
        other = posts.phrase.match(text, joint.end())
        if other and other.start("head") == joint.end() and (house := _inside(houses, head.end, joint.start())) and house[-1].end == joint.start():
            return joint.start()
    return end


def _of_named(text: str, head: Span, end: int, posts: RoleWords, runs: Sequence[Capitals]) -> int | None:
    """Where the post begins of whoever is named right behind, whom the first one only serves ("un conseiller | du ministre X")."""
    behind = bisect_left(runs, end, key=_end_of_run)
    if behind == len(runs) or runs[behind].start != end + 1 or text[end] != " " or posts.generic.fullmatch(text, head.start, head.end):
        return None
    inner = posts.phrase.search(text, head.end, end)
    return inner.start("head") if inner and posts.served.search(text, head.end, inner.start("head")) else None


def _with_house(text: str, start: int, end: int, posts: RoleWords, words: NameWords, houses: Sequence[Span], language: str) -> int:
    """The end of a post with the institution that is its complement, where its pattern has not taken that in ("l'astronaute ESA Ana Costa")."""
    inside = _at(houses, end - 1)
    if inside and inside.end > end:
        return inside.end
    if own := CAPITALS.match(text, end):
        return own.end()
    end = _with_field(text, end, posts)
    beside = _at(houses, end + 1)
    if beside and beside.start == end + 1 and text[end] == " " and text[beside.start : beside.end].isupper():
        return beside.end
    listed = _at(houses, end + 2) if text.startswith(", ", end) and NAMED.search(text, max(0, start - 40), start) else None
    if listed and listed.start == end + 2 and CLOSED.match(text, listed.end):
        return listed.end
    if apposed := _apposed_name(text, end, inside, houses):
        return apposed
    tie = posts.tie.match(text, end)
    tied = _at(houses, tie.end()) if tie else None
    if tie and tied and tied.start == tie.end():
        return tied.end
    told = words.house.search(text, end, end + GENERIC) if tie and text[end] == " " else None
    if told and posts.tie.fullmatch(text, end, told.start("noun")):
        # "Directeur des satellites | à l'agence japonaise": a house told by its sort.
        return told.end() if told["whose"] and country_of(told["whose"], language) else told.end("noun")
    further = posts.further.match(text, end)
    tied = _at(houses, further.end()) if further else None
    return tied.end if further and tied and tied.start == further.end() else end


def _apposed_name(text: str, end: int, inside: Span | None, houses: Sequence[Span]) -> int | None:
    """The end of the name that stands apart behind the common noun for a house ("la présidente de l'agence spatiale argentine, la CONAE, | Ana Costa")."""
    lead = APPOSED.match(text, end) if inside and text[inside.start].islower() else None
    name = SHORT.match(text, lead.end()) if lead else None
    return name.end() if name and (name[0].isupper() or _at(houses, name.start()) == Span(*name.span())) else None


def _with_field(text: str, end: int, posts: RoleWords) -> int:
    """The end of a post with the field that stands right behind it before whose it is ("sous-directeur Exploration au CNES")."""
    field = FIELD.match(text, end)
    return field.end() if field and field[1].lower() in posts.fields and posts.tie.match(text, field.end()) else end


def _at(houses: Sequence[Span], offset: int) -> Span | None:
    """The institution that a letter belongs to."""
    place = bisect_right(houses, offset, key=_start) - 1
    return houses[place] if place >= 0 and offset < houses[place].end else None


def _inside(houses: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """The institutions that begin between two offsets."""
    return houses[bisect_left(houses, start, key=_start) : bisect_left(houses, end, key=_start)]


def _end_of_run(run: Capitals) -> int:
    return run.span.end


def _start(span: Span) -> int:
    return span.start


def _end(text: str, head: Span, end: int, language: str, words: NameWords, posts: RoleWords, runs: Sequence[Capitals]) -> int:
    """Where the phrase ends: before the first name of a person that its pattern has taken in."""
    for run in runs[bisect_left(runs, head.end, key=_end_of_run) :]:
        if run.start >= end:
            break
        later = tuple(word for word in run.words if word.start > head.end)
        if later and (name := _name_start(text, head, Capitals(later, run.title if later == run.words else None), language, words, posts)) is not None:
            # "Y, directeur du CRTS, | et de | X": what leads to the name is no part of the post.
            lead = posts.link.search(text, head.end, name)
            joined = lead is not None and any(joint.split()[-1] in lead[0].split() for joint in words.ands)
            return head.end + len(text[head.end : lead.start() if lead and joined else name].rstrip(" ,"))
    return end


def _name_start(text: str, head: Span, run: Capitals, language: str, words: NameWords, posts: RoleWords) -> int | None:
    """Where in the run a person's name begins; None where all of it may belong to the post."""
    if run.title:
        return run.start
    tokens = [span.of(text) for span in run.words]
    before = text[head.end : run.span.start]
    country = _leading_countries(tokens, language)
    if country:
        return run.words[country].start
    if SUFFIX.match(tokens[-1]) and words.complement.search(before):
        return None
    houses = frozenset(i for i, token in enumerate(tokens) if posts.abbreviated.fullmatch(token))
    first = next((i for i in range(len(tokens) - 1) if i not in houses and (is_given(tokens[i], language, words) or tokens[i].endswith(".") or is_eastern(tokens[i:], language))), None)
    while first and first - 1 not in houses and surname_origins(tokens[first - 1], language) & EASTERN:
        first -= 1
    if first is not None:
        # Behind the country that a post is of, all that follows is the name ("министр Мьянмы У Тхейн Зо Мьин").
        return run.words[0 if first and _ends_with_country(before, language) else first].start
    fields = next((i for i, token in enumerate(tokens) if token.lower() not in posts.fields and not posts.abbreviated.fullmatch(token)), None)
    if fields and len(tokens) - fields > 1:
        return run.words[fields].start
    if fields is None or words.complement.search(before):
        return run.words[1].start if _is_owned(text, head, before, tokens, posts) else None
    following = text[run.span.end : run.span.end + 2]
    if following[:1] == " " and (following[1:].islower() or len(tokens) == 1) and _agree(tokens, words):
        return None
    if len(tokens) > 1:
        return run.span.start
    alone = before == " " and (words.manly.match(tokens[0]) or words.womanly.match(tokens[0]))
    return run.span.start if alone else None


def _is_owned(text: str, head: Span, before: str, tokens: Sequence[str], posts: RoleWords) -> bool:
    """Whether the first of the words is the company that its head is told with ("Le directeur de Zephalto | Yerlan Abdrakhmanov")."""
    return len(tokens) == OWNED and posts.bare_link.search(before) is not None and not any(token.lower() in THINGS for token in tokens) and posts.heading.match(text, head.start) is not None


def _agree(tokens: Sequence[str], words: NameWords) -> bool:
    """Whether all the words are adjectives of one case ("Федерального Космического | агентства"; "Пейнмором Мандизой | о зонде" names somebody)."""
    endings = {found.lastindex if (found := words.agreeing.match(token)) else None for token in tokens}
    return len(endings) == 1 and None not in endings


def _ends_with_country(words: str, language: str) -> bool:
    """Whether a country's name stands at the end."""
    last = words.rstrip().rpartition(" ")[2]
    return last[:1].isupper() and is_country(last, language)


def _leading_countries(tokens: Sequence[str], language: str) -> int:
    """How many of the words name the country where somebody is posted ("Ambassador to India Tran Duc Loi")."""
    return next((n for n in (3, 2, 1) if n < len(tokens) and is_country(" ".join(tokens[:n]), language)), 0)
