"""Posts and callings as a report words them: where each phrase begins and, before a name, ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language.names import NameWords
from ..language.roles import RoleWords
from ..span import Span
from .capitals import Capitals
from .given import is_given
from .organisations import Institution


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


def find_roles(text: str, language: str, posts: RoleWords, words: NameWords, runs: Sequence[Capitals]) -> tuple[Role, ...]:
    """Every phrase that names a post, in order of the text; names of those who hold it are no part of it."""
    return tuple(_roles(text, language, posts, words, runs))


def _roles(text: str, language: str, posts: RoleWords, words: NameWords, runs: Sequence[Capitals]) -> Iterator[Role]:
    at = 0
    while found := posts.phrase.search(text, at):
        head = Span(*found.span("head"))
        end = _end(text, head, found.end(), language, words, runs)
        span = Span(found.start(), end)
        lead = posts.article.search(text, max(0, span.start - 30), span.start)
        reach = Span(lead.start() if lead else span.start, end)
        yield Role(span, reach, head, bool(lead and lead["own"]), span)
        at = max(end, head.end)


def _end(text: str, head: Span, end: int, language: str, words: NameWords, runs: Sequence[Capitals]) -> int:
    """Where the phrase ends: before the first name of a person that its pattern has taken in."""
    for run in runs:
        if run.start >= end:
            break
        later = tuple(word for word in run.words if word.start > head.end)
        if later and (name := _name_start(text, head, Capitals(later, run.title if later == run.words else None), language, words)) is not None:
            return head.end + len(text[head.end : name].rstrip(" ,"))
    return end


def find_headed(text: str, words: NameWords, posts: RoleWords, roles: Sequence[Role], runs: Sequence[Capitals]) -> Iterator[Institution]:
    """Names that no list knows at the end of a leader's post ("president of Orbital Works"): institutions, where names do not bend."""
    ends = {role.span.end: role for role in roles if posts.heading.match(text, role.head.start)}
    for run in runs if not words.bases else ():
        role = ends.get(run.span.end)
        if role and role.head.end < run.span.start and words.complement.search(text, role.head.end, run.span.start):
            yield Institution(run.span, run.span.of(text), None, "names.organisation.headed", run.span)


def _name_start(text: str, head: Span, run: Capitals, language: str, words: NameWords) -> int | None:
    """Where in the run a person's name begins; None where all of it may belong to the post."""
    if run.title:
        return run.start
    tokens = [span.of(text) for span in run.words]
    before = text[head.end : run.span.start]
    first = next((i for i in range(len(tokens) - 1) if is_given(tokens[i], language, words) or tokens[i].endswith(".")), None)
    if first is not None:
        return run.words[first].start
    if words.complement.search(before):
        return None
    following = text[run.span.end : run.span.end + 2]
    if following[:1] == " " and following[1:].islower() and words.agreeing.match(tokens[-1]):
        return None
    if len(tokens) > 1:
        return run.span.start
    alone = before == " " and (words.manly.match(tokens[0]) or words.womanly.match(tokens[0]))
    return run.span.start if alone else None
