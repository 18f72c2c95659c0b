"""English interviews."""

from .. import later as re
from ..quotes import QuoteWords

WORDS = QuoteWords(
    interview=re.compile(r"(?i:\b(?:interview(?:ed)?|Q ?& ?A|questions? (?:for|to)|conversation with|in conversation)\b)"),
    asked=re.compile(r"(?i:question|q)"),
    answered=re.compile(r"(?i:answer|a)"),
    asking=re.compile(r"\?[”\"]?,?[ ](?:[—–][ ])?(?:I|we)[ ](?:ask|asked|wonder|wondered|venture|ventured)\b"),
    addressed=re.compile(r"(?i:\b(?:you|your|yourself)\b)"),
    myself=re.compile(r"\bI\b|(?i:\b(?:we|our|my|me|us)\b)"),
    interviewed=re.compile(r"(?i:\binterview(?:ed)? by [^\n,]{3,50}, (?:answers|answered) by )"),
)
