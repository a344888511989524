"""What a body can promise to do: verbs of deeds with all their forms, as tables.

A verb that tells what befalls somebody (lose, face, need, struggle) is no deed; nor is one that only
persons do (retire, enrol). An opening is what a promised thing does by itself: "the campus will open".
"""

_ACTIVE = (
    "abandon abolish accommodate accelerate act add address adopt advertise advise agree aim allocate"
    " allow amend"
    " analyse announce answer appeal"
    " apply appoint approve arrange ask assess assign assist audit award axe back bail ballot ban begin"
    " bid block"
    " boost bring broaden build buy call campaign cancel cap carry cease centralise challenge change"
    " charge check chair"
    " clarify close collaborate collate collect combine commence commission commit complete conduct confirm"
    " consider construct consult contact continue contribute convene convert co-fund co-ordinate coordinate"
    " create crack cut deal debate decide dedicate defend defer defund delay delegate deliver deploy"
    " design develop"
    " devolve digitise direct discuss disband dissolve distribute ditch divert double draft draw drive"
    " drop encourage"
    " end enforce engage ensure enter establish evaluate examine exempt expand explore extend"
    " fast-track fight finalise"
    " finance fix focus follow force form formalise foster freeze fund gather give go grant grow"
    " guarantee halt halve hand"
    " harmonise hire hold host identify implement improve include increase incorporate inform initiate"
    " inspect"
    " install integrate introduce invest investigate invite issue join judge keep launch lay lead legislate"
    " lift limit"
    " link listen lobby look lower maintain make map match meet merge mobilise model modernise monitor"
    " move name"
    " negotiate notify nurture offer open operate order organise outline overhaul oversee partner pass"
    " pause pay permit phase"
    " pilot place plough pool press prevent prioritise procure produce progress prohibit promote"
    " propose protect"
    " provide publicise publish pump purchase push put raise re-open reaffirm rebrand rebuild recommend"
    " reconsider"
    " recoup recover recruit redesign redevelop redirect reduce reform refresh refund refurbish refuse"
    " regulate reimburse reinstate reinvest relaunch release relocate remove rename renew reopen repair"
    " repay repeal replace report"
    " reset reshape resist resource respond restore restrict restructure retain retender rethink"
    " retrain return"
    " reverse review revise revisit revoke reward rewrite ring-fence roll run safeguard save scale scrap seek"
    " select sell send serve set share shift shut sign simplify slash speed spend split sponsor staff stage"
    " standardise start step-up stop streamline strengthen submit subsidise supply support survey"
    " suspend switch"
    " table tackle tailor take target teach tell tender terminate test tighten top track train transfer"
    " transform trial"
    " trigger triple turn undertake unveil update upgrade uphold upskill urge use visit vote waive"
    " weigh welcome widen withdraw"
    " withhold work write"
)
ACTIVE = tuple(_ACTIVE.split())
_OPENING_TEXT = (
    "begin cease close come commence conclude continue end expire finish go hear join launch meet "
    "merge move open operate publish reopen replace report return run start take-effect transfer form"
)
OPENING = tuple(_OPENING_TEXT.split())
_IRREGULAR = {
    "begin": "begun",
    "bid": "bid",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "cut": "cut",
    "deal": "dealt",
    "draw": "drawn",
    "drive": "driven",
    "fight": "fought",
    "find": "found",
    "freeze": "frozen",
    "give": "given",
    "grow": "grown",
    "hold": "held",
    "keep": "kept",
    "lay": "laid",
    "lead": "led",
    "make": "made",
    "meet": "met",
    "oversee": "overseen",
    "pay": "paid",
    "put": "put",
    "rebuild": "rebuilt",
    "repay": "repaid",
    "rethink": "rethought",
    "rewrite": "rewritten",
    "run": "run",
    "seek": "sought",
    "sell": "sold",
    "send": "sent",
    "set": "set",
    "shut": "shut",
    "spend": "spent",
    "split": "split",
    "take": "taken",
    "teach": "taught",
    "tell": "told",
    "undertake": "undertaken",
    "uphold": "upheld",
    "withdraw": "withdrawn",
    "withhold": "withheld",
    "write": "written",
}
_DOUBLED_TEXT = (
    "axe ban cap cut chop drop map model plan permit put refer run scrap set shut stop submit top "
    "transfer commit begin get step ship split swap"
)
_DOUBLED = frozenset(_DOUBLED_TEXT.split())
_NOT_DONE_TO_TEXT = (
    "advise aim allow ask assess assign bid call check contact direct encourage expect find force go "
    "inform invite join lead listen look meet need notify order permit refuse require resist seek "
    "select teach tell urge use vote welcome include add apply answer check challenge collect deal "
    "debate follow hold identify keep monitor place turn work write assist prohibit prevent restrict "
    "recommend drive engage serve sign cap defend press tailor target link limit track train return "
    "submit purchase report restructure enter inspect"
)
_NOT_DONE_TO = frozenset(_NOT_DONE_TO_TEXT.split())
"""Deeds that a body does, but that done to somebody are duties, news or harm and no promise."""


def participle(verb: str) -> str:
    """The past participle: rolled, cut, freed, applied."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


def gerund(verb: str) -> str:
    """The form in -ing: launching, cutting, making."""
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"


DONE = tuple(
    sorted(
        {
            *(participle(v) for v in ACTIVE if v not in _NOT_DONE_TO),
            *["held", "used", "trained", "inspected", "appointed", "expanded", "monitored"],
        }
    )
)
GERUNDS = tuple(gerund(v) for v in ACTIVE)
_PERSONAL_TEXT = "go join leave win move return take look continue lead serve work find keep help"
PERSONAL = frozenset(_PERSONAL_TEXT.split())
"""What a person does for himself: no promise where only a person is the subject."""
