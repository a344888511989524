"""What makes a share an answer: people said or did it, and it tells no money, things, grades or targets."""

import re

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import View
from stages.extract.survey_results.answer_rules import LEANS
from stages.extract.survey_results.scope import OPINION_CUE, Told, is_answer, is_threshold
from stages.extract.survey_results.words import PEOPLE, VIEW

KINDS = {"percentage": "percentage", "fraction": "fraction", "count": "count"}
_OF = compiled(
    r"<share:SHARE> of (?:(?:the|its|their|our|all) )*(?!the |its |their |our |all "
    r")(?P<of>[a-z][^,.;()\ue001-\ue009]{1,60})"
)
_VIEW = re.compile(VIEW)
_AIMED = re.compile(r"^(?!.*[\ue002\ue004]).*\b(?:target|aim|goal|ambition|want|hope|must|ensure)(?:s|ed)?\b")
_IN_RELATIVE = re.compile(r", (?:which|who) (?:[a-z]+ ){1,3}$")
"""Before a share that a clause beside the subject tells: "X, which takes a *tenth* of pupils, wants"."""
_CLAUSE = re.compile(
    r"^respectively\b|^(?!.*\b(?:who|that|which)\b).* (?:was|were|is|are|had|have|has|said|says?|"
    r"thinks?|thought|believed?) "
)
"""What is no group: a clause with a verb of its own."""
VOTED = re.compile(
    r"(?!support for|backing for|backed by)(?:(?:had |have |has |also |were |are |would )*(?:vot\w+|"
    r"back\w*|support\w*|accept\w*|reject\w*|sa(?:id|y|ying)|oppos\w+|agree\w*|favour\w*|in favour|against|"
    r"for\b|want\w*|yes|no\b|their say|t(?:ook|ake) part|turned out|join\w*|action|to strike))",
    re.IGNORECASE,
)
"""How the answers of a ballot open."""
TARGET = re.compile(
    r"\b(?:set|sets|has|have|with|to) (?:an? |the |its )(?:[\w-]+ ){0,3}(?:target|goal|ambition)\b"
)
THINGS = re.compile(
    r"\b(?:income|turnover|budgets?|revenue|costs?|spending|funding|places|starts|courses|qualifications|"
    r"lessons|apprenticeships|money|pay|fees|jobs|vacancies|posts|results|grades|entries|enrolments|"
    r"inspections|visits)\b"
)
ASKED_ONLY = re.compile(
    r"(?:is|are|was|were) (?:(?!(?:about|of|for|by|with|to|from|against|than|not|in|on|at|short|"
    rf"(?!training\b|nursing\b)[a-z]+ing|[a-z]+ed)\b)[a-z-]+ ){{0,6}}?{PEOPLE}(?:$|,)|(?:[Tt]he )?(?:[Mm]ost|"
    r"[Mm]ajority|[Mm]any)$|(?:found|finds|shows?|showed|reveal(?:s|ed)) that:?$|"
    r"were (?:surveyed|polled|questioned|interviewed)\b|(?:reported|reporting|said|saying) that:?$|"
    r"(?:also )?(?:repl(?:y|ied)(?: to\b|$)|responded(?: to\b|$)|t(?:ook|aking) part\b|filled "
    r"(?:it|in)\b|(?:returned|completed|answered) (?:the|our|its|it|a) ?(?:survey|questionnaire|poll|form)?)"
)
"""Who was asked and who answered is no answer: "81% were sixth form colleges", "38% replied"."""
RETURNED = re.compile(r"\b(?:responded to|took part in) (?:the|our|its|this) (?:survey|poll|questionnaire)\b")
GRADED = re.compile(
    r"(?:^|\b(?:is|are|was|were|been) (?:now |currently )?)(?:rated|judged|graded) "
    r"(?!(?:it|them|the|their|its|this|that|his|her|our|apprentices\w*|careers) )[‘’“”'\"a-z]|"
    r"[‘“'\"](?:good|outstanding|inadequate|requires improvement)[’”'\"]"
)
_PEOPLE = re.compile(rf"\b{PEOPLE}\b(?![’'-])")


def is_of_things(view: View) -> bool:
    """Whether the first share is one of things ("20 per cent of the time") and no share is one of people."""
    shares = [match["of"] for match in _OF.finditer(view.masked)]
    return bool(shares) and not any(_PEOPLE.search(words) for words in shares)


def may_answer(figure: Row, rule: str) -> bool:
    """Whether a share can be an answer: a level of at most the whole, no rise or fall."""
    if figure["kind"] == "count":
        return rule in {"count_of_sample_said", "count_on_side"}
    level = figure.get("direction", "level") == "level" or rule in LEANS
    return figure["kind"] in KINDS and level and is_share(figure)


def is_share(figure: Row) -> bool:
    """Whether a number can be a share of people: from none to all of them."""
    numbers = (figure.get(column) for column in ("value", "low", "high"))
    values = [float(str(n)) for n in numbers if n is not None]
    value = values[0] if values else 0
    return 0 <= value <= (100 if figure["kind"] == "percentage" else 1)


def _is_said(rule: str, columns: Row, before: str) -> bool:
    """Whether somebody said or did it: no level of a thing, no share of places, no inspectors' grade."""
    statement = str(columns["statement"])
    if rule == "share_in_apposition":
        return THINGS.search(before) is None
    return rule == "statement_by_share" or GRADED.search(statement) is None


def is_stated(  # noqa: PLR0911 -- a case each
    rule: str, view: View, match: re.Match[str], columns: Row, sentence: Told, span: tuple[int, int]
) -> bool:
    """Whether people answer so: no share of money or things, and outside a survey only an opinion."""
    group = str(columns.get("population") or "")
    people = _PEOPLE.search(group)
    if group and (people is None or THINGS.search(group, 0, people.end())):
        return False  # but "adults with no qualifications" are people
    if not sentence.near and not (group or sentence.cued):
        return False
    if sentence.votes and is_threshold(view.sentence.text, match.start("share")):
        return False
    at = match.start("share")
    is_aside = match.groupdict().get("group") and view.masked[match.end("group") :][:1] == ","
    if _CLAUSE.search(group) or (is_aside and _IN_RELATIVE.search(view.masked, max(0, at - 40), at)):
        return False
    if (
        sentence.votes
        and not (rule.startswith("turnout") and "urnout" in str(columns["statement"]))
        and not VOTED.match(str(columns["statement"]))
    ):
        return False
    aimed = TARGET if sentence.near else _AIMED
    if aimed.search(view.masked, 0, match.start("share")):
        return False
    is_turnout = sentence.votes and str(columns["statement"]).startswith("took part")
    if (ASKED_ONLY.match(str(columns["statement"])) and not is_turnout) or RETURNED.search(
        str(columns["statement"])
    ):
        return False
    if not sentence.cued and not _VIEW.match(str(columns["statement"])):
        return False
    if not sentence.near and not OPINION_CUE.pattern.search(str(columns["statement"])[:45]):
        return False
    said = _is_said(rule, columns, view.words((span[0], max(span[0], match.start("share")))))
    is_view = _VIEW.match(str(columns["statement"])) is not None
    return said and (is_view or is_answer(view.words((min(span[0], match.start()), span[1]))))
