"""An event is a verb or noun of happening with its time, its people and its title in the text's words.

Left alone: what happens as a rule ("groups will meet three times a year"), what did not happen, and
happenings without a time or anybody in them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.events.acts import acts
from stages.extract.events.clauses import clause_end, clause_start, participants_of
from stages.extract.events.cued import Cued, cued
from stages.extract.events.doing import is_passive
from stages.extract.events.done import Happening, doer_of, event_of, is_whole
from stages.extract.events.form import Form
from stages.extract.events.gapped import gapped
from stages.extract.events.inspections import COUNTED
from stages.extract.events.letters import letters
from stages.extract.events.listed import dated_lines, meetings, posts, stamps, timeline
from stages.extract.events.no_events import goes_on
from stages.extract.events.titles import title_of
from stages.extract.events.told_nouns import named_in, told_of_in
from stages.extract.events.verbs import OTHER, Act
from stages.extract.events.whole import whole
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.subjects import subject_before

_NO_KINDS: frozenset[str] = frozenset()
_COVERS = {
    "visit": frozenset({"inspection"}),
    "deadline": frozenset({"vote"}),
    "launch": word_set("deadline tender meeting vote campaign protest"),
    "event": frozenset({"meeting", "campaign", "protest"}),
    "publication": frozenset({"inspection", "letter", "tender"}),
}
"""Kinds beside which another kind in the same sentence only tells the same again."""
_COARSE = word_set("year academic_year financial_year season term")
_STARTS = frozenset({"launch", "publication", "meeting", "letter"})
_IN_PASSING = re.compile(r"\b(?:reports?|which) $")
"""What stands before an act that is told in passing: "in a report published June 22"."""
_OTHER_DOER = re.compile(r"\b(?:when|while|as|after|before|until|and|or|for|to|with|from|by|how)\b")
"""Words between a name and a verb that belong to another clause or doer."""
_MODAL = re.compile(
    r"(?<= )(?:will|would|(?:is|are|was|were)(?: (?:now|also|currently|still))*(?: (?:set|due|expected"
    r"|scheduled|planning|preparing))? to) (?=(?:\w+ )?$)"
)
_SUBJECT = re.compile(
    r"(?:^|(?<=[.,;:] )|(?<=\n)|\b(?:when|that|and|but|as|after|before|where|which|said"
    r"|says) )(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Tt]his|[Aa]n?)"
    r" (?:(?!(?:gap|number|rate|share|figure|cost|price|deficit|shortfall|demand|proportion|percentage"
    r"|contract|course|services?)\b)[\w’-]+ ){1,5}?|(?:[A-Z][\w’.&-]+ (?:(?:of|for|and|the) )?){2,7}"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten) (?:[\w’-]+ ){1,5}?(?=(?:was|were|been) )"
    r"|(?:[Ww]e|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|I|[Mm]inisters|[Gg]overnors|[Mm]embers|[Oo]fficials|MPs) )"
    r"(?:(?:has|have|had|was|were|been|also|then|now|later|recently|first|today|yesterday|\w+ly) )*$"
)
_NUMBERS_OF = re.compile(
    r"(?<!\bfor )\b(?:staff|students|learners|people|apprentices|pupils|starts|costs|prices|numbers?|rates?"
    r"|levels|it)\b (?:\w+ ){0,3}$",
    re.IGNORECASE,
)
"""What will be, or was, of people and numbers tells no event unless a verb on the list does."""
_GRADE = re.compile(r"\b(?:grade|level|phase|round|wave|tier|stage) \w+(?:(?:,| and| or) \w+)?")
_ENDING = re.compile(r"\b(?:closing|closes|ending|ends|until|by|before|deadline of) (?:on )?$")
_SIDE_BY_SIDE = re.compile(r"[ ,(]*(?:(?:and|to|or|until|&|[–-]) ?)?(?:on )?(?:the )?", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:[Ss]ince|[Uu]ntil then|each year|every year|a year after)\b[^.;]{0,12}$")
_SINCE_THEN = re.compile(r"\bsince\b[^,.;]{0,40}$")
_DENIED = re.compile(
    r"\b(?:not|never|if|unless|whether|without|yet to|could|should|may|might|(?<!it )(?<!they )(?<!he "
    r")would|planned to|wants? to|ought to|hoped to|no)\s(?:\w+\s){0,2}$|\b(?:planned|hoped|wanted)\s$|"
    r"\bas\s$|\bat the time (?:the |its |an? )?(?:\w+ )?$|\bjoin\w* an? $|\b(?:before|after) (?:it|they|he|"
    r"she) $|\b(?:consider(?:s|ed|ing)?|contemplat\w+|ruled out|decided against)\s(?:\w+\s){0,2}$"
)
_LINK = re.compile(r"(?:Read|See|Find out|Learn) (?:more|also)\b|(?:Related|More|Watch|Listen)(?: \w+)?:")
"""A line that leads to another page."""
_RESPECTIVELY = re.compile(r"\brespectively\b")
_AT = re.compile(
    r"\b(?:members|staff|lecturers|teachers|workers|employees|working) (?:at|in|of|from) (?:the |\d+ )?$"
)
"""Of whom a body only has members or staff that do something."""
_NOT = re.compile(r"\b(?:not|never|no)\s(?:\w+\s){0,2}$")
_OF_NOUNS = word_set("launch deadline event meeting campaign completion publication announcement")
"""Kinds of verbs that say less than the noun whose time they share: "the election is held on 3 May"."""
_NEAR = 90  # code points between a happening and its time
_NEAR_NOUN = 45  # the same for inspections and votes, which sentences mention in passing
_NEAR_BEFORE = 20  # code points before a verb in which its noun stands
_DIGIT = re.compile(r"\d")
_VAGUE = re.compile(
    r"\b(?:recent|few|some|earlier in the|coming|past|decades?|years|months|moment|so far|now|currently)\b",
    re.IGNORECASE,
)


def happenings(
    text: str, masked: str, sentences: Sequence[Sentence], cast: Cast, dates: Sequence[Row]
) -> Iterator[Happening]:
    """Every event told in `text` outside speech, at most one of each kind in a sentence."""
    stamped = [*stamps(text, dates), *posts(text, dates)]
    told_of = {int(str(line.date["start_char"])) for line in stamped}
    by_sentence = _by_sentence(sentences, [d for d in dates if int(str(d["start_char"])) not in told_of])
    for cue in cued(text, sentences, by_sentence.keys()):
        if _LINK.match(cue[0].text):
            continue
        inside = by_sentence.get(cue[0].start, [])
        found = [*_in_sentence(text, masked, cue, cast, inside)]
        more = [*gapped(text, cue[0], found, inside)] if len(inside) > len(found) > 0 else []
        for happening in (*found, *more):
            title = whole(happening.title, cue[0].text)
            if title is None or (happening.rule != "named/1" and _RESPECTIVELY.search(cue[0].text)):
                continue
            if happening.date is not None:
                told_of.add(int(str(happening.date["start_char"])))
            yield happening if title == happening.title else replace(happening, title=title)
    for letter in letters(text, cast, dates):
        told_of.add(int(str(letter.date["start_char"])))
        title, people = letter.title, letter.participants
        yield Happening(letter.start, letter.end, "letter", title, letter.date, people, "letterhead/1")
    for line in (*stamped, *dated_lines(text, dates), *timeline(text, dates), *meetings(text, dates)):
        if line.is_sure or int(str(line.date["start_char"])) not in told_of:
            people = line.participants
            yield Happening(line.start, line.end, line.kind, line.title, line.date, people, "dated_line/1")


def _in_sentence(text: str, masked: str, cue: Cued, cast: Cast, inside: Sequence[Row]) -> Iterator[Happening]:
    """The events of one sentence: by its forms, then by the nouns, then by the verbs whose time is free."""
    sentence, forms, nouns, verbs = cue
    kinds: set[str] = set()
    told: list[Happening] = []
    by_noun = list(named_in(text, sentence, nouns, inside, cast)) if nouns else []
    for form in forms:
        if form.kind in kinds or kinds & _COVERS.get(form.kind, _NO_KINDS) or (form.only and kinds):
            continue
        found = _read(text, text if form.in_speech else masked, sentence, form, cast, inside)
        if found is None or (form.kind in _OF_NOUNS and any(n.date is found.date for n in by_noun)):
            continue
        kinds.add(form.kind)
        told.append(found)
    used = [happening.date for happening in told if happening.date is not None]
    yield from _nearest(told)
    for happening in by_noun:
        same = any(beside(text, date, happening.date) for date in used if happening.date is not None)
        same = same or (happening.kind in kinds and (not used or happening.date is None))
        if not same and not kinds & _COVERS.get(happening.kind, _NO_KINDS):
            kinds.add(happening.kind)
            used += [happening.date] if happening.date is not None else []
            yield happening
    free = [d for d in inside if not any(beside(text, d, other) for other in used)] if used else inside
    free = [d for d in free if not goes_on(masked, sentence.start, int(str(d["start_char"])))]
    told_at: set[int] = set()

    def has_doer(act: Act) -> bool:
        if not act.needs_doer:
            return True
        doer = doer_of(masked, sentence, cast, act)
        if doer is not None and not _OTHER_DOER.search(_MODAL.sub("", masked[doer.end : act.start])):
            return True
        before = _MODAL.sub("", masked[max(sentence.start, act.start - 90) : act.start])
        is_thing = act.kind == OTHER and (act.form == "plain" or is_passive(masked, act))
        is_thing = is_thing and not (COUNTED.search(_GRADE.sub("", before)) or _NUMBERS_OF.search(before))
        return is_thing or _SUBJECT.search(before) is not None

    for done in acts(masked, sentence, verbs, free, has_doer) if free else ():
        at = done.act.start
        is_told = kinds & _COVERS.get(done.act.kind, _NO_KINDS)
        in_passing = is_told and _IN_PASSING.search(masked, max(sentence.start, at - _NEAR_BEFORE), at)
        if not in_passing and at not in told_at:
            told_at.add(at)
            happening = event_of(text, masked, sentence, done, cast)
            if not done.is_loose or is_whole(masked, happening, done):
                yield happening


def beside(text: str, date: Row, other: Row) -> bool:
    """Whether two times are one or stand side by side, as in "on Monday (3 May)", "on 3 and 4 May"."""
    first, last = sorted((date, other), key=lambda row: int(str(row["start_char"])))
    gap = text[int(str(first["end_char"])) : int(str(last["start_char"]))]
    return date is other or _SIDE_BY_SIDE.fullmatch(gap) is not None


def _nearest(told: Sequence[Happening]) -> Iterator[Happening]:
    """The happenings of a sentence without those whose time is another's that stands nearer to it."""
    for happening in told:
        same = [h for h in told if h.date is not None and h.date is happening.date]
        if len(same) < 2 or happening is min(same, key=lambda h: h.gap):
            yield happening


def _by_sentence(sentences: Sequence[Sentence], dates: Sequence[Row]) -> dict[int, list[Row]]:
    """The times of each sentence, by where the sentence starts."""
    found: dict[int, list[Row]] = {}
    for row in dates:
        index = sentence_at(sentences, int(str(row["start_char"])))
        if index is not None:
            found.setdefault(sentences[index].start, []).append(row)
    return found


def _read(
    text: str, masked: str, sentence: Sentence, form: Form, cast: Cast, dates: Sequence[Row]
) -> Happening | None:
    for match in form.pattern.finditer(masked, sentence.start, sentence.end):
        before = max(sentence.start, match.start() - 30)
        if (
            (_NOT if form.kind == "deadline" else _DENIED).search(masked, before, match.start())
            or (
                form.not_of is not None
                and form.not_of.search(masked, max(sentence.start, match.start() - 70), match.start())
            )
            or (form.by_subject and _SINCE_THEN.search(masked, before, match.start()))
        ):
            continue
        subject = (
            subject_before(cast, masked, sentence.start, match.start(), widest_gap=30)
            if form.by_subject
            else None
        )
        begin = (
            subject.start
            if subject is not None
            and not subject.pronoun
            and not _AT.search(masked, sentence.start, subject.start)
            else clause_start(masked, sentence, match.start())
        )
        end = sentence.end if form.kind == "letter" else clause_end(masked, sentence, match.end())
        date = _date(masked, dates, match, begin, end, form)
        people_from = sentence.start if form.kind == "letter" else begin
        participants = participants_of(masked, cast, people_from, end)
        if not participants and form.kind == "inspection":
            participants = told_of_in(text, sentence, match.start())
        if date is None and (
            form.needs in {"time", "day", "date"}
            or (
                form.needs != "told"
                and len(participants) < (1 if form.kind == "letter" or form.is_told else 2)
            )
        ):
            continue
        return Happening(
            sentence.start,
            sentence.end,
            form.kind,
            title_of(text, form.name, match, (begin, end), date),
            date,
            participants,
            f"{form.name}/1",
            abs(int(str(date["start_char"])) - match.end()) if date else 0,
        )
    return None


def _date(
    masked: str, dates: Sequence[Row], match: re.Match[str], begin: int, end: int, form: Form
) -> Row | None:
    """The time that is nearest to the event's verb, in its clause or just before it; vague times are none."""
    nearest = _NEAR_NOUN if form.kind in {"inspection", "vote"} and not form.is_told else _NEAR
    near = [
        d
        for d in dates
        if match.start() - nearest <= int(str(d["start_char"])) < min(end + 5, match.end() + nearest)
        and not _VAGUE.search(str(d["surface"]))
        and not masked.startswith((" of each", " of every"), int(str(d["end_char"])))
        and not (form.needs in {"day", "date"} and d["granularity"] in _COARSE)
        and not (form.needs == "date" and not _DIGIT.search(str(d["surface"])))
        and not (
            int(str(d["end_char"])) < match.start()
            and " that " in masked[int(str(d["end_char"])) : match.start()]
        )
        and not (form.kind in _STARTS and _ENDING.search(masked, begin, int(str(d["start_char"]))))
        and not _SINCE.search(masked, max(begin, int(str(d["start_char"])) - 30), int(str(d["start_char"])))
    ]
    return min(near, key=lambda d: abs(int(str(d["start_char"])) - match.end()), default=None)
