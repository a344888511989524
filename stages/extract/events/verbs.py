"""The verbs of doing, in all their forms, by the kind of event that they tell."""

import re
from collections.abc import Collection, Iterator, Set
from dataclasses import dataclass
from typing import Literal

from stages.extract.phrases.words import word_set

_VERBS = {
    "launch": """launch relaunch unveil begin commence start open reopen introduce pilot establish
        found replace create form inaugurate initiate restart resume bring~in bring~into roll~out phase~in
        set~up kick~off kick~in come~in come~into become~available go~live put~place take~effect get~under
        get~going apply~from welcome~first admit~first become~law become~operational break~ground
        cut~ribbon cut~turf cut~first""",
    "closure": """cease disband dissolve abolish scrap axe drop demolish switch~off terminate cancel
        discontinue fold collapse shut wind~up wind~down shut~down close~down call~off close~campus
        close~site close~centre close~college close~school close~sixth close~department close~branch
        close~course break~down""",
    "suspension": "pause suspend postpone halt freeze delay defer put~back put~off push~back put~hold",
    "completion": "complete finish conclude hand~over come~end bring~end draw~close become~first",
    "appointment": "appoint",
    "resignation": """resign quit retire step~down stand~down step~aside give~resignation hand~resignation
        relinquish vacate leave~post leave~role leave~job tender~resignation""",
    "publication": """publish release issue circulate update upload bring~out put~out come~out put~up
        make~public lay~before""",
    "announcement": """announce unveil reveal name confirm tell inform declare notify set~out lay~out
        set~target set~date put~forward make~statement make~speech make~announcement make~pledge
        make~offer""",
    "decision": """approve agree accept reject refuse grant adopt authorise withdraw impose lift
        devolve offer turn~down sign~off consider release~from give~permission give~approval
        give~go give~green""",
    "request": "request submit file lodge propose apply~for ask~for",
    "response": "receive respond",
    "award": "award honour present win receive~award receive~prize receive~charter receive~accreditation",
    "results": "receive~results get~results collect~results",
    "transfer": "transfer move relocate pass~to move~to take~on",
    "intervention": "serve~notice issue~notice give~notice intervene call~in place~in place~under"
    " put~into put~under hit~notice",
    "meeting": "hold host stage convene gather attend address debate question play~host",
    "visit": """visit tour undertake~visit undertake~assessment make~visit conduct~visit
        conduct~assessment pay~visit show~round show~around welcome~to""",
    "tender": "invite~tenders invite~tender invite~bids invite~bid put~tender go~tender",
    "accreditation": "accredit validate recognise",
    "review": "review commission~review carry~review conduct~review undertake~review lead~review",
    "inquiry": "investigate examine audit commission carry~out conduct~inquiry conduct~investigation",
    "survey": """survey interview poll put~questions carry~survey conduct~survey conduct~poll conduct~research
        conduct~interviews conduct~fieldwork undertake~survey run~survey""",
    "consultation": "consult",
    "vote": "vote ballot elect resolve",
    "protest": "protest march rally demonstrate picket",
    "strike": "walk~out",
    "ruling": """rule convict fine sentence dismiss uphold quash overturn ban jail appear~court
        throw~out hand~down strike~off find~favour receive~royal gain~royal give~royal win~royal""",
    "legal challenge": "sue take~court",
    "merger": "merge amalgamate become~part join~forces join~on join~College join~Group join~Trust"
    " join~Federation",
    "sale": "sell buy acquire purchase take~over",
    "agreement": "sign settle reach~deal reach~agreement reach~settlement strike~deal make~official",
    "letter": "write email receive~letter send~letter send~email",
    "death": "die take~life",
    "incident": "damage destroy hit~cyber hit~cyberattack hit~ransomware hit~fire hit~flood hit~flooding",
    "exam": "sit~paper sit~exam sit~exams take~exam take~exams",
}
"""The verbs of each kind; a verb with a particle counts only with it."""
_PASTS = """
    begin began begun, shut shut, withdraw withdrew withdrawn, win won, hold held, uphold upheld,
    sell sold, buy bought, write wrote written, bring brought, set set, come came, go went,
    take took taken, get got, wind wound, put put, throw threw thrown, give gave given,
    undertake undertook undertaken, pay paid, become became become, cut cut, break broke broken,
    make made, lay laid, strike struck, find found, sit sat, send sent, freeze froze frozen,
    hit hit, leave left, show showed shown, tell told, quit quit, stand stood, draw drew drawn
"""
"""Past and participle of the verbs that have them of their own."""
_IRREGULAR = {verb: pasts for verb, *pasts in (forms.split() for forms in _PASTS.split(","))}
_DOUBLING = word_set("submit transfer ban scrap drop begin shut win hit set get put cut sit")
_NOUNS_TOO = word_set(
    "launch start pilot end pause halt release issue name award present move transfer host address visit tour"
    " review audit commission survey poll vote ballot protest march rally picket rule fine sentence ban sue"
    " question answer reply request file fold cancel shut delay"
)
_ALWAYS_PASSIVE = word_set("tell offer create form receive show welcome hit damage drop")
"""Verbs that tell an event in the passive only, but for those with an object here: "received its charter"."""
ONLY_ACTIVE = frozenset(["replace"])
ONLY_PASSIVE = word_set("agree name propose establish")
"""Verbs whose participle behind a noun tells what the noun is, and no event."""
_IS_SET = ("will be reduced", "will be increased", "to be reduced", "to be increased")
OTHER = "event"
"""The kind of an act whose verb is on no list."""
_NO_ACTS = word_set("""
    said added warned claimed argued noted stated insisted admitted explained suggested believed hoped wanted
    needed expected planned estimated based called used seemed appeared looked remained stayed continued
    increased decreased declined reduced doubled tripled reached totalled amounted exceeded
    fared showed reported recorded indicated represented accounted ranked scored enrolled studied achieved
    worked lived earned trained employed existed involved included contained covered required allowed enabled
    provided delivered offered supported helped funded related compared concerned interested experienced
    skilled qualified registered tried failed managed continued discussed outlined stressed highlighted
    welcomed targeted limited united considered missed asked rated graded judged branded deemed described
    praised criticised improved slipped climbed jumped plunged plummeted dipped cited quoted mentioned
    forced obtained advised disappointed pleased delighted surprised worried shocked impressed
    reflected followed preceded resulted occurred happened dated aged hundred indeed exceed proceed succeed
""")
"""Past forms, and words that look like one, that tell a state, a statistic, what is said, or no act."""
_PARTICLES = word_set("in into on out up down over off under to for from live part law effect round around")
Shape = Literal["plain", "s", "past", "ing"]


@dataclass(frozen=True, slots=True)
class _Word:
    verb: str
    form: Shape
    kind: str | None
    particles: dict[str, str]
    with_particle: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of doing in a text, with its particle."""

    kind: str
    verb: str
    form: Shape
    match: re.Match[str]

    @property
    def is_passive_only(self) -> bool:
        """Whether it tells an event in the passive only."""
        return self.verb in _ALWAYS_PASSIVE and self.match.lastgroup != "object"

    @property
    def needs_doer(self) -> bool:
        """Whether it counts only where the sentence names who did it."""
        return self.kind == OTHER or self.verb in {"reveal", "close"}

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where it ends, its particle included."""
        return self.match.end()

    @property
    def is_noun_too(self) -> bool:
        """Whether its plain forms are a noun's as well."""
        return self.verb in _NOUNS_TOO


def _shapes(verb: str) -> dict[str, Shape]:
    stem = verb.removesuffix("e")
    last = stem + stem[-1] if verb in _DOUBLING else stem
    if verb.endswith("y") and verb[-2] not in "aeiou":
        regular, third = f"{verb[:-1]}ied", f"{verb[:-1]}ies"
    else:
        regular, third = f"{last}ed", f"{verb}es" if verb.endswith(("sh", "ss", "ch", "go")) else f"{verb}s"
    ing = verb + "ing" if verb == "die" else f"{last}ing"
    found: dict[str, Shape] = {verb: "plain", third: "s", ing: "ing"}
    pasts: dict[str, Shape] = dict.fromkeys(_IRREGULAR.get(verb, [regular]), "past")
    return found | pasts


def _words() -> dict[str, _Word]:
    kinds: dict[str, str] = {}
    particles: dict[str, dict[str, str]] = {}
    for kind, verbs in _VERBS.items():
        for entry in verbs.split():
            verb, _, particle = entry.partition("~")
            particles.setdefault(verb, {})
            if particle:
                particles[verb][particle.lower()] = kind
            else:
                kinds.setdefault(verb, kind)
    return {
        word: _Word(verb, shape, kinds.get(verb), particles[verb], _with(particles[verb]))
        for verb in particles
        for word, shape in _shapes(verb).items()
    }


def _with(particles: Collection[str]) -> re.Pattern[str] | None:
    """A verb with its particle, "rolled it out", or its object, "set a new target"."""
    small = "|".join(word for word in particles if word in _PARTICLES)
    objects = "|".join(word for word in particles if word not in _PARTICLES)
    branches = [rf"(?: [\w’-]+){{0,3}}? (?P<object>(?i:{objects}))s?\b"] if objects else []
    branches += [rf"(?: (?:it|them|\w+ly))?? (?P<particle>{small})\b"] if small else []
    return re.compile(rf"\w+(?:{'|'.join(branches)})") if branches else None


WORDS = _words()
"""Every form of every verb of doing."""
FORMS_OF_VERBS = frozenset(WORDS)
_WORD = re.compile(r"\w+")
_OTHER = re.compile(
    r"\b(?:(?:will|would|(?:is|are|was|were)(?: (?:now|also|currently|still))*(?: (?:set|due|expected"
    r"|scheduled|planning|preparing))? to)(?: (?:both|also|now|then|all|each|[a-z]+ly))* (?P<plain>(?:go"
    r"|[a-z]{3,}))|(?P<past>[a-z]{3,}ed|took|gave|sent|led|left(?! out\b)|lost|chose|cut|(?<=be )(?:made"
    r"|held|built|met|won|brought|drawn|given|taken|chosen|split|run|heard|spent|seen)|(?<=were )(?:made"
    r"|built|won|drawn|given|taken|chosen|split|heard)|(?<=was )(?:made|built|won|drawn|given|taken|chosen"
    r"|split|heard)))\b(?!-)"
)
_NO_PLANS = word_set("""
    run stay carry analyse not remain continue need cost receive get see look include give help work study
    learn depend know have provide offer support deliver focus allow enable ensure make take only benefit
    last happen appear outnumber exceed double rise fall grow increase shrink decline reach
    bring want struggle face still never always like find use become pay consider expect earn cover
""")
"""Verbs of a state or a habit to come, and words between a modal and its verb."""


def act_at(masked: str, at: int) -> Act | None:
    """The act that the word at `at` tells, of a verb that is listed."""
    match = _WORD.match(masked, at)
    word = WORDS.get(match[0].lower()) if match is not None else None
    if match is None or word is None:
        return None
    both = word.with_particle.match(masked, at) if word.with_particle is not None else None
    if both is not None and both.lastgroup is not None:
        return Act(word.particles[both[both.lastgroup].lower()], word.verb, word.form, both)
    return Act(word.kind, word.verb, word.form, match) if word.kind is not None else None


def other_acts(masked: str, start: int, end: int, listed: Set[int]) -> Iterator[Act]:
    """The acts whose verb is on no list, done or to come: "endorsed", "will stop", "is set to convert"."""
    for found in _OTHER.finditer(masked, start, end):
        is_past = found.lastgroup == "past"
        verb = _WORD.match(masked, found.start("past" if is_past else "plain"))
        if (
            verb is not None
            and verb.start() not in listed
            and (
                verb[0] not in (_NO_ACTS if is_past else _NO_PLANS)
                or masked.endswith(_IS_SET, start, verb.end())
            )
        ):
            kind = "closure" if verb[0] == "close" else OTHER
            yield Act(kind, verb[0], "past" if is_past else "plain", verb)
