"""French interviews."""

from .. import later as re
from ..quotes import QuoteWords

WORDS = QuoteWords(
    interview=re.compile(r"(?i:\b(?:entretien|interview|propos recueillis|questions? à|trois questions|grand témoin)\b)"),
    asked=re.compile(r"(?i:question|q)"),
    answered=re.compile(r"(?i:réponse|r)"),
    asking=re.compile(r"\?[ \u00a0]?»?,?[ ](?:[—–][ ])?(?:\w+-je|(?:lui|leur)[ ]\w+-(?:je|nous|on)|nous[ ]sommes-nous|demand\w+-(?:nous|on))\b"),
    addressed=re.compile(r"(?i:\b(?:vous|votre|vos)\b)"),
    myself=re.compile(r"(?i:\b(?:je|nous|notre|nos|mon|ma|mes|moi)\b|\bj['’])"),
    interviewed=re.compile(r"(?i:\b(?:propos recueillis|entretien (?:réalisé|mené|conduit)|interview (?:réalisée|menée|conduite)))\b[^\n]{0,80}?\b(?:auprès (?:de (?:la |l')?|du |d['’])|avec (?:la |le |l['’])?)"),
)
