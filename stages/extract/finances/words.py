"""Words that may stand between a measure and its figure: "reserves *at the trust were down to* £1.4m"."""

import re

from stages.extract.phrases.masks import is_figure_mask
from stages.extract.phrases.words import word_set

_FREE = word_set(
    """
    has have had is are was were be been being will would could should may might to at in for of on by
    from over during since across as after before with up down under above below into around about than
    the a an its their his her this that last next previous same each every per now currently still
    then also already just only nearly almost some roughly approximately reportedly more less fewer
    least most further even again once therefore eventually actually slightly sharply steadily
    significantly dramatically substantially further year years month months end beginning start
    quarter term summer autumn winter spring july august march january february april may june
    september october november december financial academic accounting college university trust group
    school council company provider charity institute institution authority department agency
    organisation firm academy board awarding body expected forecast set due likely projected predicted
    estimated thought believed understood put due share percentage proportion terms income turnover
    revenue total equivalent accounts budget fall falls fell fallen falling rise rises rose risen
    rising drop drops dropped dropping grow grows grew grown growing increase increases increased
    increasing decrease decreases decreased decreasing decline declines declined declining shrink
    shrinks shrank shrunk shrinking climb climbs climbed climbing jump jumps jumped slip slips slipped
    slump slumped slumping plunge plunged plunging plummet plummeted dwindle dwindled dwindling improve
    improves improved improving widen widens widened widening narrow narrows narrowed narrowing swing
    swung reduce reduces reduced reducing cut cuts cutting balloon ballooned ballooning swell swelled
    soar soared soaring double doubled doubling treble trebled triple tripled halve halved halving go
    goes went gone surge surged tumble tumbled sink sank shot deteriorated deteriorate worsened worsen
    recovered trimmed slashed creep crept edged raised lifted boosted built stand stands stood standing
    reach reaches reached reaching total totals totalled totalling hit hits come comes came amount
    amounts amounted amounting exceed exceeds exceeded exceeding remain remains remained sit sits sat
    worth valued making made make making kept keep equal average averaged account accounts accounted
    accounting take takes took make makes made represent represents represented consume consumed absorb
    absorbed cost costs exceptional items tax interest depreciation pension adjustments restructuring
    one-off include includes including included government bank lenders funding money board body public
    state council facility package used must need needs has to plc ltd llp limited larger smaller
    bigger all colleges universities schools trusts providers sector country when began started ended
    both said two three combined tops topped passes passed surpasses surpassed beyond past
    swallow swallows swallowed eat eats ate eaten mount mounts mounted spiral spiralled rocketed static
    flat frozen level prior today between peak high low tripling trebling surging soaring plummeting
    tumbling sinking slipping jumping climbing ballooning see sees saw seen real reduction reductions
    half figure available supposed excess cash
    decade decades time vanished first point one gain gains gained gaining facing held kept owned result eased
        """
)
_LEVEL = word_set(
    """
    of at was is were are be been total totalling totalled totals worth reached reaches reach hit hits
    tops topped passes passed surpasses surpassed goes went gone
    exceeds exceeded exceeding reaching averaged remains remained took takes for made makes absorbed
    consumed represents represented estimated to around include includes including included
    swallow swallows swallowed eat eats ate takes make absorbs
    """
)
_MOVED = frozenset({"to", "from", "by", "than"})
_PASSED = frozenset({"above", "below", "beyond", "past"})
_GOES = word_set(
    "goes go went gone going rise rises rose risen climb climbs climbed grew grows fall falls fell fallen "
    "drop drops dropped stay stays stayed"
)
_COMPARING = word_set(
    """
    and or but up down rising falling growing compared higher lower against versus to from than short above
    below missing beating exceeding target budgeted planned plan forecast budget expected predicted
    benchmark earlier before previously
    """
)
_SKIPPED = word_set(
    """
    just only nearly almost around about some roughly approximately a an the over under more less least
    now currently still already also exactly reportedly even fully another further combined record massive
    peak high low modest small huge whopping mere healthy disastrous c circa
    """
)
_SAID_OF = re.compile(
    r"^ (?:(?:held|owned|owed|run up|kept|recorded|reported) by|(?:handed|paid|given|awarded) "
    r"to|on|of|for|from|in|across|among|at|within|to) (?!(?:which|whom|that)\b)(?:(?!(?:but|which|who|that|"
    r"when|while|where|helps?|if)\b)[\w’'&/\ue010-\ue013–-]+ ){1,7}?(?=(?:was|were|is|are|has|have|had|will|"
    r"would|could|may|might|stood|stands?|reached|rose|fell|grew|dropped|climbed|amounted|came|totalled|"
    r"remains?|remained|went|increased|decreased|declined|doubled|trebled|hit|rises|falls|grows|drops|goes|"
    r"reaches|gained|rocketed|soared|jumped|shot|being|estimated)\b|of $)"
)
"""What the measure is of, in any words: "spending *on agency staff* reached", before a verb of level."""
_ASIDE = re.compile(
    r"\([^()]{1,120}\)|, (?!up|down|and|but|from|to|while)[^,;]{3,90},| [–—-] [^–—;.]{3,90} [–—-](?= )|"
    r", (?:up|down) [^,;]{3,60},(?= (?:is|are|was|were|has|have|had|now|stood|stands|came|reached)\b)"
)
_RELATIVE = re.compile(
    r",? (?:which|that)(?= (?:has|had|have|was|is|are|were|fell|rose|grew|stood|stands|"
    r"reached|came|totalled)\b)|,? as a (?:result|consequence),?(?= )"
)
_BY_A_SHARE = re.compile(
    r"(?: by)?(?: (?:just|only|about|around|almost|nearly|over|more than|some))* [\ue002\ue004]+,?(?: "
    r"and)?(?: up| down)?(?= (?:to|from|reached|hit|stood|totalled|came)\b)"
)
"""How far it moved on its way to a level: "rose *by 4%* to £3m", "gained *4% and* reached £3m"."""
_UP_BY = re.compile(r",? (?:up|down)(?: by)? [\ue002\ue004]+,? (?:at )?")
"""Before a level in a line: "turnover up 4% £3m"."""
_NOW = re.compile(r",? (?:now|currently|worth|now worth)(?: just| around| about| some)? ")
QUALIFIED = re.compile(
    r"\ban? (?!(?:[a-z-]+ )?(?:of|to|by|in|for|at|from|than|on|with|and|further|year|month|week|day)\b)"
    r"(?:[a-z-]+ ){1,2}$"
)
"""What the words beside a sum say of it and not of the measure: "his pay was *a colossal* £266,000"."""
_TOKEN = re.compile(r"[\w’'./–-]+|[\ue001-\ue013]+|[:;,–—|]")
_TIME = re.compile(r"(?:19|20)\d\d(?:[-/–]\d{1,4})?|\d{1,2}")


def link_of(gap: str) -> str | None:
    """How a measure and the figure after it are joined: "level", "to", "from", "by"; None if not.

    `gap` is what stands between them, names and figures masked.
    """
    gap = QUALIFIED.sub("", gap.lstrip("’”'\""))
    if _NOW.fullmatch(gap) or _UP_BY.fullmatch(gap):
        return "level"
    gap = _BY_A_SHARE.sub("", _RELATIVE.sub("", _ASIDE.sub(" ", gap))).replace("  ", " ")
    gap = _SAID_OF.sub(" ", gap)
    tokens = _TOKEN.findall(gap)
    if not all(_is_free(token) for token in tokens) or gap.count(",") > 2:
        return None
    return _joined(tokens)


def goes_on(gap: str) -> bool:
    """Whether the words between two figures compare or add them: ", up from", "this year and"."""
    tokens = [token.lower() for token in _TOKEN.findall(_ASIDE.sub(" ", gap))]
    return bool(_COMPARING.intersection(tokens)) and all(
        _is_free(token) or token in _COMPARING for token in tokens
    )


def _joined(tokens: list[str]) -> str | None:
    has_figure = any(is_figure_mask(token[0]) for token in tokens)
    while tokens and tokens[-1].lower() in _SKIPPED:
        tokens = tokens[:-1]
    if not tokens or tokens == [","]:
        return "level" if not tokens else None
    last = tokens[-1].lower()
    if last in _MOVED:
        is_move = has_figure if last == "than" else len(tokens) > 1 or last == "from"
        return last if is_move and not (has_figure and last == "by") else None
    if last == "at" and has_figure and tokens[-2][0] == "\ue002":
        return "level"
    if has_figure or {"start", "starts"}.intersection(tokens):
        return None
    if last in _PASSED and len(tokens) > 1 and tokens[-2].lower() in _GOES:
        return "to"
    return "level" if last in _LEVEL or last in {":", "–", "—", "|"} else None


def _is_free(token: str) -> bool:
    """Whether a word leaves measure and figure joined: of a closed class, a name, or a time."""
    return (
        token.lower() in _FREE
        or token[0] >= "\ue001"
        or token[0].isupper()
        or token in {":", ",", "–", "—", "-", "|"}
        or _TIME.fullmatch(token) is not None
        or token.endswith(("’s", "'s"))
    )
