"""Dash lines and interview answers: speech that a page sets apart by layout, with quotation marks or without."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from ...language import later as re
from ...language import load
from ...language.quotes import QuoteWords
from ...reading.report import Block, Report
from ...span import Span
from .questions import is_question, plain_questions
from .turn_blocks import list_items, turn_blocks
from .turns import Turn, is_of, label_turn, narrated, one_name_each, stripped

DASH = re.compile(r"(?P<mark>[*_]{0,3}[—–―‒-][ \u00a0\u202f]*)(?=\S)")
BOLD = re.compile(r"(?P<bold>\*\*|__)(?P<words>[^\n]+?)(?P=bold)[ ]*\Z")
HEADING = re.compile(r"#{2,6}[ ]")
ITALIC = re.compile(r"[*_](?![*_ ]).*[*_]\Z", re.DOTALL)
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"")
"""What an answer quotes: whoever says "I" there is no proof of an interview."""
SIGNS = 2
"""Questions that address somebody, and answers in the first person, that make an interview."""
READ = {"paragraph", "heading", "footnote", "credit"}
"""A label that reads like a credit ("Contact Light:") may be somebody's."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """A line or answer, from its first to its last paragraph."""

    words: Span
    whole: Span
    interview: bool
    label: Span | None = None


def find_utterances(report: Report) -> tuple[Utterance, ...]:
    """The dash lines and answers of a report, in order; questions and list items are none."""
    words = load(report.language, QuoteWords)
    blocks = turn_blocks(report, READ)
    labelled = _labelled(report, blocks, words)
    if labelled:
        return tuple(labelled)
    items = list_items(report.body, blocks)
    dashed = [turn for block in blocks if block.span.start not in items and (turn := _dashed(report.body, block, words))]
    if dashed:
        return tuple(_one_sided(report.body, blocks, dashed, words) or _lines(report.body, blocks, dashed))
    return tuple(_bold_interview(report.body, blocks, words))


def _dashed(text: str, block: Block, quotes: QuoteWords) -> Turn | None:
    found = DASH.match(text, block.span.start, block.span.end)
    if not found or (found["mark"].strip("*_ \u00a0\u202f") == "-" and not found["mark"].endswith((" ", "\u00a0"))):
        return None
    words = stripped(text, found.end(), block.span.end)
    strong = text.startswith(("**", "__"), block.span.start)
    asked = is_question(text, words) or quotes.asking.search(text, words.start, words.end) is not None
    return Turn(block, words, strong or asked, strong)


def _lines(text: str, blocks: list[Block], turns: list[Turn]) -> Iterator[Utterance]:
    """Answers of an alternating interview, or lines of a story told in dashes; a list has neither."""
    strong = any(turn.strong for turn in turns)
    interview = strong or _alternates(turns)
    asked = any(turn.question for turn in turns)
    parity = _parity(turns)
    for number, turn in enumerate(turns):
        if turn.strong or (interview and not strong and number % 2 == parity) or (not interview and turn.question):
            continue
        if not interview and not asked and not _is_spoken(text, turn) and not (len(turns) == 1 and WHOLE.match(text, turn.block.span.start, turn.block.span.end)):
            continue
        if not interview and (told := narrated(text, turn.words)):
            yield Utterance(Span(turn.words.start, told), Span(turn.block.span.start, told), interview)
            continue
        end = _last_paragraph(blocks, turn, turns, number, interview=interview)
        yield Utterance(Span(turn.words.start, max(end, turn.words.end)), Span(turn.block.span.start, max(end, turn.block.span.end)), interview)


def _one_sided(text: str, blocks: list[Block], turns: list[Turn], words: QuoteWords) -> list[Utterance]:
    """Answers of an interview where only the questions have a dash, or only the answers."""
    at = {block.span.start: place for place, block in enumerate(blocks)}
    if len(turns) < SIGNS:
        return []
    if all(turn.question for turn in turns):
        following = [_between(blocks, turn.block.span.end, limit) for turn, limit in zip(turns, [*(one.block.span.start for one in turns[1:]), len(text)], strict=True)]
        answers = [[*takewhile(lambda block: block.kind == "paragraph", part)][: len(part) if turn is not turns[-1] else 1] for turn, part in zip(turns, following, strict=True)]
        if not all(answers) or not _is_interview(text, blocks, [at[turn.block.span.start] for turn in turns], words):
            return []
        return [Utterance(stripped(text, part[0].span.start, part[-1].span.end), Span(part[0].span.start, part[-1].span.end), True) for part in answers]
    before = [blocks[place - 1] for turn in turns if (place := at[turn.block.span.start]) and _is_set_apart(text, blocks[place - 1])]
    if len(before) * 4 >= len(turns) * 3 and sum(is_question(text, block.span) for block in before) * 2 > len(turns) and sum(turn.question for turn in turns) * 4 <= len(turns):
        return [_answer(text, blocks, turn, limit, words) for turn, limit in zip(turns, [*(one.block.span.start for one in turns[1:]), None], strict=True)]
    return []


def _parity(turns: list[Turn]) -> int:
    return 0 if sum(turn.question for turn in turns[0::2]) >= sum(turn.question for turn in turns[1::2]) else 1


def _alternates(turns: list[Turn]) -> bool:
    """Whether questions stand at every second place, most of them with their mark."""
    if len(turns) < 4:
        return False
    asked = turns[_parity(turns) :: 2]
    answers = turns[1 - _parity(turns) :: 2]
    return sum(turn.question for turn in asked) * 2 >= len(asked) and sum(turn.question for turn in answers) * 5 <= len(answers)


INCISE = re.compile(r"[,!?…][ ][—–][ ](?:[а-яё]|[^—–\n]{3,90}[.,][ ][—–][ ])")
EXCLAIMED = re.compile(r"[?!…][ ]|\b(?:[Nn]ous|[Jj]e|[Jj]['’]|[Vv]ous|[Mm]on|[Nn]otre|[Мм]ы|[Яя]|[Вв]ы|[Нн]аш\w*|[Ww]e|I|[Yy]ou)\b")


def _is_spoken(text: str, turn: Turn) -> bool:
    """A line somebody says, rather than an item of a list."""
    if INCISE.search(text, turn.words.start, turn.words.end):
        return True
    return EXCLAIMED.search(text, turn.words.start, turn.words.end) is not None or _is_short_aside(text, turn)


WHOLE = re.compile(r"[—–―][ \u00a0][^\W\d_a-zà-ÿа-яё][^\n]*[.!?…][ ][^\n]*[.!?…]\Z")
"""Two sentences at least: the only dash line of a page is no item of a list."""
SHORT_ASIDE = re.compile(r",[ ](?:\w+[ ])?\w+e[ ](?:M\.|Mme|[A-ZÀ-Þ]\w+)[ ].*\b(?:en[ ]\w+ant)\b")


def _is_short_aside(text: str, turn: Turn) -> bool:
    return SHORT_ASIDE.search(text, turn.words.start, min(turn.words.end, turn.words.start + 400)) is not None


def _last_paragraph(blocks: list[Block], turn: Turn, turns: list[Turn], number: int, *, interview: bool) -> int:
    """The end of an answer that goes on in paragraphs without a dash, up to the next question."""
    if not interview or number + 1 >= len(turns):
        return turn.words.end
    between = _between(blocks, turn.block.span.end, turns[number + 1].block.span.start)
    return between[-1].span.end if between and all(block.kind == "paragraph" for block in between) else turn.words.end


def _between(blocks: list[Block], start: int, end: int) -> list[Block]:
    """The blocks from one offset up to another."""
    first = bisect_left(blocks, start, key=lambda block: block.span.start)
    return blocks[first : bisect_left(blocks, end, key=lambda block: block.span.start)]


def _labelled(report: Report, blocks: list[Block], words: QuoteWords) -> list[Utterance]:
    """Answers after the name of whoever gives them, up to the next label or question."""
    text = report.body
    turns = _often_labelled(report, blocks)
    asking = _asking(report, turns, words)
    if len(turns) < 3 or asking is None:
        return [] if asking is not None else _answered(text, blocks, turns, words)
    found: list[Utterance] = []
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        if turn.name not in asking:
            found.append(_answer(text, blocks, turn, following.block.span.start if following else None, words))
    return found


def _often_labelled(report: Report, blocks: list[Block]) -> list[Turn]:
    """The turns under labels that come again, each under its fullest form."""
    turns = one_name_each([turn for block in blocks if (turn := label_turn(report.body, block))], (report.publisher, report.author))
    often = Counter(turn.name for turn in turns)
    return [turn for turn in turns if often[turn.name] >= 2]


def find_questions(report: Report) -> tuple[Span, ...]:
    """The blocks of an interview that stand under the label of whoever asks, with a question mark or without."""
    words = load(report.language, QuoteWords)
    turns = _often_labelled(report, turn_blocks(report, READ))
    asking: set[str] = (_asking(report, turns, words) if len(turns) > SIGNS else None) or set()
    return tuple(turn.block.span for turn in turns if turn.name in asking)


def _answer(text: str, blocks: list[Block], turn: Turn, limit: int | None, words: QuoteWords) -> Utterance:
    """The answer that a label opens, with the paragraphs that go on with it."""
    goes_on = list(takewhile(lambda block: block.kind == "paragraph" and not _is_set_apart(text, block), _between(blocks, turn.block.span.end, limit or turn.block.span.end)))
    end = goes_on[-1].span.end if goes_on else turn.words.end
    label = None if words.answered.fullmatch(turn.name) else turn.label
    return Utterance(Span(turn.words.start, end), Span(turn.block.span.start, end), True, label)


def _asking(report: Report, turns: list[Turn], words: QuoteWords) -> set[str] | None:
    """Whose turns are questions: told by the label, the page's or its author's name, or most often a question mark."""
    names = Counter(turn.name for turn in turns)
    questions = Counter(turn.name for turn in turns if "?" in turn.words.of(report.body))
    ends = Counter(turn.name for turn in turns if turn.question)
    house = [name.lower() for name in (report.publisher, report.author) if name]
    asking = {name for name, count in names.items() if words.asked.fullmatch(name) or ends[name] * 2 > count or any(is_of(name, one) for one in house)}
    if not asking and len(names) == 2:
        first, second = names
        if questions[first] > questions[second]:
            asking = {first}
    return asking if asking and len(asking) < len(names) else None


def _answered(text: str, blocks: list[Block], turns: list[Turn], words: QuoteWords) -> list[Utterance]:
    """Answers under a label where the questions have none: each stands after a paragraph set apart as a question is, or, of several people's, after another's."""
    number = {block.span.start: place for place, block in enumerate(blocks)}
    after = [turn for turn in turns if (place := number[turn.block.span.start]) and _is_set_apart(text, blocks[place - 1])]
    names = {turn.name for turn in after}
    if len(after) < 2:
        return []
    first = after[0].block.span.start
    if len(names) == 1:
        # Each of one person's answers has a question before it, whether or not it looks like one ("Nobody asks about rockets any more.").
        after = [turn for turn in turns if turn.block.span.start >= first and turn.name in names]
        ends = [blocks[number[turn.block.span.start] - 1].span.start for turn in after[1:]]
        return [_answer(text, blocks, turn, end, words) for turn, end in zip(after, [*ends, _next_set_apart(text, blocks, after[-1], len(text))], strict=True)]
    after = [turn for turn in turns if turn.block.span.start >= first]
    limits = [turn.block.span.start for turn in after[1:]]
    return [_answer(text, blocks, turn, _next_set_apart(text, blocks, turn, limit), words) for turn, limit in zip(after, [*limits, len(text)], strict=True)]


def _next_set_apart(text: str, blocks: list[Block], turn: Turn, limit: int) -> int | None:
    """Where the next question behind a turn begins, up to a limit."""
    return next((block.span.start for block in _between(blocks, turn.block.span.end, limit) if _is_set_apart(text, block)), None)


def _is_set_apart(text: str, block: Block) -> bool:
    """Whether a paragraph is printed as questions are: bold, in italics, as a heading, or with its question mark."""
    span = block.span
    return bool(BOLD.match(text, span.start, span.end) or HEADING.match(text, span.start, span.end) or ITALIC.match(text, span.start, span.end)) or is_question(text, span)


def _bold_interview(text: str, blocks: list[Block], words: QuoteWords) -> Iterator[Utterance]:
    """Answers in plain paragraphs after questions in bold or italics, where the page is an interview."""
    asked = [number for number, block in enumerate(blocks) if _is_bold_question(text, block)]
    printed = [number for number, block in enumerate(blocks) if asked and asked[0] <= number and (number in asked or _is_bold(text, block))]
    if not asked and (plain := plain_questions(text, blocks, words)):
        asked = printed = plain
    if len(asked) < 2 or not _is_interview(text, blocks, printed, words):
        return
    asked = printed
    for number, following in zip(asked, [*asked[1:], len(blocks)], strict=True):
        answer = []
        for block in blocks[number + 1 : following]:
            if block.kind != "paragraph" or ITALIC.match(text, block.span.start, block.span.end):
                break
            answer.append(block)
        if following == len(blocks):
            answer = answer[:1] if len(answer) > 1 and not words.myself.search(text, answer[-1].span.start, answer[-1].span.end) else answer
        if answer:
            whole = Span(answer[0].span.start, answer[-1].span.end)
            label = _named_once(text, answer[0])
            words_span = stripped(text, label.words.start if label else whole.start, whole.end)
            if _is_quoted(text, answer[0]):
                if text[words_span.end - 1] not in "»”\"“":
                    continue
                words_span = stripped(text, words_span.start + 1, words_span.end - 1)
            yield Utterance(words_span, whole, True, label.label if label else None)


def _named_once(text: str, block: Block) -> Turn | None:
    """The name of two words or more that opens an answer, as often only the first one has it ("**Ana Costa :** Oui, ...", "ANA COSTA. – Oui, ...")."""
    turn = label_turn(text, block)
    name = turn.name.split() if turn else []
    return turn if len(name) > 1 and all(word[:1].isupper() for word in name) else None


def _is_bold(text: str, block: Block) -> bool:
    return BOLD.match(text, block.span.start, block.span.end) is not None


def _is_bold_question(text: str, block: Block) -> bool:
    if not is_question(text, block.span):
        return False
    start, end = block.span.start, block.span.end
    return any(pattern.match(text, start, end) for pattern in (BOLD, HEADING, ITALIC))


def _is_interview(text: str, blocks: list[Block], asked: list[int], words: QuoteWords) -> bool:
    """Whether somebody is addressed in the questions, or speaks of himself in the answers."""
    addressed = sum(words.addressed.search(text, blocks[number].span.start, blocks[number].span.end) is not None for number in asked)
    after = [blocks[number + 1].span for number in asked if number + 1 < len(blocks)]
    myself = sum(words.myself.search(QUOTED.sub(" ", span.of(text))) is not None for span in after)
    told = words.interview.search(text) is not None
    return addressed + myself >= SIGNS or (addressed + myself >= 1 and told)


def _is_quoted(text: str, block: Block) -> bool:
    return text[block.span.start] in "«“\"„"
