"""Russian interviews."""

from .. import later as re
from ..quotes import QuoteWords

WORDS = QuoteWords(
    interview=re.compile(r"(?i:\b(?:интервью|беседовала?|беседа с|вопрос(?:ы|а|ов)? (?:к|для))\b)"),
    asked=re.compile(r"(?i:вопрос|в|корреспондент|корр)"),
    answered=re.compile(r"(?i:ответ|о)"),
    asking=re.compile(r"\?[»\"]?[ \u00a0][—–][ \u00a0][^—–.?!\n]{0,60}\b(?:я|мы|ваш корреспондент|журналист\w*)\b"),
    addressed=re.compile(r"(?i:\b(?:[а-яё]{3,}(?:ете|ёте|ите)(?:сь)?|вы|вас|вам|вами|ваш\w*)\b)"),
    myself=re.compile(r"(?i:\b(?:я|мы|мне|меня|нам|нас|наш\w*|мой|моя|мои|моего)\b)"),
    interviewed=re.compile(r"(?!)"),
)
