"""The answer under a recommendation of a list: a heading or line of the response, or "We accept"."""

import re

from stages.extract.recommendations.responses import response_of

RESPONSE_HEAD = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:The )?(?:Government|Department|Ofsted|DfE|Government’s|Welsh"
    r" Government)?\s?[Rr]esponse|RESPONSE)(?: to [^\n:]{2,40})?[ \t]*:?[ \t]*(?P<rest>[^\n]*)"
)
_ANSWER_BELOW = re.compile(
    r"\s*\n\s*(?P<words>(?P<who>We|[Tt]he Government|[Tt]he Department|Ministers) (?:\w+ly |also |do not "
    r"|does not )?(?:accepts?|agrees?|rejects?|disagrees?|supports?)\b[^\n.]*\.)"
)
_RESPONSE_OF = re.compile(
    r"\b[Tt]he (?P<who>Government|Department)(?:[’']s)? (?:response|replied|responded)\b"
)
_RESPONDER = re.compile(r"(?P<who>Government|Department|Ofsted|DfE|Welsh Government)")
_OUTRIGHT = re.compile(
    r"^\W*(?P<word>accept|agree|reject|not accepted|not agreed|partially|partly|noted|disagree|in part)",
    re.IGNORECASE,
)


def response_after(text: str, start: int, end: int) -> tuple[str, str | None]:
    """The response under a recommendation, up to the next one, and who gives it."""
    head = RESPONSE_HEAD.search(text, start, end)
    if head is None:
        return _answer_below(text, start, end)
    words = text[head.start("rest") : end]
    outright = _OUTRIGHT.match(words)
    response = (
        _outright(outright["word"], words)
        if outright
        else response_of(re.split(r"(?<=[.!])\s+|\n+", words)[:4])[0]
    )
    told = _RESPONDER.search(head[0])
    responder = "the Government" if told and told["who"] == "Government" else (told["who"] if told else None)
    return response, (responder if response != "none" else None)


def _answer_below(text: str, start: int, end: int) -> tuple[str, str | None]:
    """The answer that the next paragraph opens with: "We accept this recommendation"."""
    answer = _ANSWER_BELOW.match(text, start, end)
    response = response_of([answer["words"]])[0] if answer is not None else "none"
    if answer is None or response == "none":
        return "none", None
    if answer["who"] != "We":
        return response, answer["who"]
    told = _RESPONSE_OF.search(text, 0, start)
    return response, f"the {told['who']}" if told is not None else None


def outright(words: str) -> str | None:
    """The response with which an answer opens outright, such as "Accepted"."""
    first = _OUTRIGHT.match(words)
    return _outright(first["word"], words) if first is not None else None


def _outright(word: str, words: str) -> str:
    """The response that the first word of an answer gives: "Accepted in part"."""
    word = word.lower()
    if word in {"partially", "partly", "in part"} or re.match(
        r"\W*\w+ (?:in part|partially|partly)\b", words
    ):
        return "partly_accepted"
    if re.match(r"\W*\w+ in principle", words):
        return "agreed_in_spirit"
    if word in {"reject", "not accepted", "not agreed", "disagree"}:
        return "rejected"
    return "deferred" if word == "noted" else "accepted"
