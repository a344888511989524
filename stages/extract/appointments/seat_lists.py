"""Who sits on a body, told by a list: "the panel includes A, B and C", "the new governors are A and B".

Left alone: what a review or a group has in it that is no person.
"""

import re
from collections.abc import Iterator

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.whose import named_by, owner_meant
from stages.extract.phrases.kept import names_by_edge, names_of
from stages.extract.phrases.word_cues import cue

KIND = (
    r"(?i:panel|board|(?:sub-)?committees?|commission|task ?force|forum|inquiry|governing body|corporation|"
    r"senate|(?:working|reference|advisory|steering|expert|focus|ministerial|implementation|delivery) group|"
    r"(?:advisory|governing|executive|national|general) council)"
)
"""The last words of bodies that have seats."""
OWNER = re.compile(r"^.*[’']s? (?=\S)|^new(?:ly[- ][a-z]+)? ")
"""Whose a body is, before its own words: "the government's review panel"."""
_BODY = rf"(?:the |its |their )?(?P<{{}}>(?:[\w&’'-]+ ){{{{0,6}}}}?{KIND})"
_SEATED = r"(?i:members|governors|trustees|directors|commissioners|panellists|ambassadors|champions)"
_SEATS = re.compile(rf"\b{_SEATED}\b")
_SOME = r"(?:two|three|four|five|six|seven|eight|nine|ten)"
_LISTS = cue(
    re.compile(
        r"(?:[Ii]ncludes?|included|comprises?|comprised|consist(?:s|ed)? of|made up of|featur(?:es?|ing))"
        rf"(?= )|(?:[Bb]oard |[Cc]ommittee |[Pp]anel )?(?:[Mm]embers|[Ss]taff|(?P<noun>{_SEATED})) (?:of "
        rf"{_BODY.format('seated')},?(?: which| who)? |who (?:served|sat|held office)[^.;:\n]{{0,80}}? "
        r")?(?:are|were|will be|includ(?:es?|ed|ing)|comprise)(?= |:)|(?:[Nn]ew|[Tt]wo|[Tt]hree|[Ff]our|"
        r"[Ff]ive|[Ss]ix|[Nn]ewly[- ](?:appointed|elected)|[Ii]ncoming|[Ff]urther|[Aa]dditional|"
        rf"[Ff]ollowing) (?:[\w-]+ ){{0,2}}?(?P<new>{_SEATED})(?: (?:were|are|ha(?:ve|s))(?: been)? "
        rf"(?:joined|(?:re-?)?appointed|(?:re-?)?elected|named|recruited)(?:,? [^.;:\n]{2, 80})?:|,|:| [–-]|"
        rf"(?= (?:Councillors|Cllrs)\b))(?= +[A-Z])|(?P<some>{_SEATED})(?: [^.;:,\n]{{2,60}})?, (?:including|"
        r"among them)(?= (?!some\b|those\b|many\b|several\b|people\b))|(?:elected|appointed|named|co-opted) "
        rf"(?:on)?to {_BODY.format('elected')}:(?= )|joined on {_BODY.format('joined')} by(?= )|"
        rf"(?:(?:[Aa]lso|[Ss]itting|[Ss]erving|[Jj]oining) on|On) (?:it|{_BODY.format('on')}) (?:are|will be|"
        rf"is|were|sits?)(?= )|(?:appointed|welcomed|recruited|elected|named) {_SOME} "
        r"[^.;:\n]{3,200}[.:]\s|members:(?= [A-Z])|(?:[Ss]erving|[Ee]xisting|[Cc]urrent|[Pp]revious|[Pp]ast|"
        rf"[Ff]ellow|[Oo]ther) (?:[a-z]+ )?(?P<held>{_SEATED}|chairs|deputies|vice[- ]chairs|presidents)(?: "
        r"(?:are|were|includes?|included|have been))?[,:]?(?= [A-Z])|members of "
        rf"{_BODY.format('during')}[^.:;\n]{{2,50}}:(?= [A-Z])"
    ),
    "include includes included comprise comprises comprised consist consists consisted made feature "
    "features featuring joined elected appointed named welcomed recruited co members board committee panel "
    "serving existing current fellow other staff governors trustees directors commissioners panellists "
    "ambassadors champions new newly incoming further additional following two three four five six also "
    "sitting serving joining on previous past",
)
_COUNCILLORS = ("Councillors ", "Cllrs ")
_ONE_OF = {"deputies": "deputy"}
_WHOSE = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Aa]n?) (?P<body>(?:[\w&’'-]+ ){{0,6}}?{KIND})(?:[’']s)?(?:, "
    r"[^,.;\n]{3,60},)?(?: will(?: be)?| is| was| has)?(?: also)?(?: (?:new|other|current|serving))* $"
)
_IT = re.compile(r"\b(?:[Ii]t|[Tt]hey) (?:also |will (?:also )?)?$")
_GROUP_NAMED = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir|[’']s) (?P<body>(?:(?!(?:that|which|the|its|an?|of|to|"
    rf"for|and)\b)[\w&’'-]+ (?:and )?){{0,5}}?{KIND})\b"
)
_FARTHEST_GROUP = 400  # code points between a group's name and a list of its members
_LONGEST_BODY = 140  # code points before "includes"
_TAIL_END = re.compile(
    r"[.:](?=\s|$)|;(?! (?:and,? )?(?:[^,.;:\n]{0,60} )?[A-Z][\w-]+ [A-Z][\w-]+(?:,|;|\.| \())|\n|\bas well "
    r"as its\b| to (?:their|his|her)\b|\b[Aa]pologies\b"
)
_LONGEST_TAIL = 400
_NOT_A_MEMBER = re.compile(r"\($|\b(?:by|of|from|to|about|with|at|for) (?:the )?$")
_IN_CHAIR = re.compile(
    r" \((?:[^()\n]{3,60} and )?(?P<role>(?i:(?:[a-z]+[- ]){0,2}(?:chair\w*|clerk|specialist|assistant|"
    r"officer|manager|secretary|principal))(?: of [^()\n]{2,40})?)\)"
)


def member(end: int, person: str, at: int, body: str | None, rule: str, role: str = "member") -> Post:
    """A seat that the words from the person's name on tell."""
    return Post(at, end, full_name(person), role, body, at, rule)


def listed(text: str) -> Iterator[Post]:
    """Each person named between the words that lead in members and the sentence's end."""
    for match in _LISTS.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        owner = _WHOSE.search(text, max(line, match.start() - _LONGEST_BODY), match.start())
        body = next((match[g] for g in ("seated", "joined", "elected", "on", "during") if match[g]), None)
        seats = _SEATS.search(match[0])
        nouns = (
            match["noun"]
            or match["new"]
            or match["some"]
            or match["held"]
            or (seats and seats[0])
            or "members"
        ).lower()
        is_it = (
            _IT.search(text, max(line, match.start() - 20), match.start())
            or " on it " in f" {match[0].lower()} "
        )
        if owner is None and body is None and not is_it and nouns not in match[0].lower():
            continue
        body = body or (owner["body"] if owner is not None else None)
        body = OWNER.sub("", body) if body else group_meant(text, match.start())
        body = (named_by(text, body, match.start()) or body) if body and " " not in body else body
        if body is None and is_it:
            continue
        body = body or owner_meant(text, match.start())
        stop = _TAIL_END.search(text, match.end() + 1, match.end() + _LONGEST_TAIL)
        end = stop.start() if stop else min(len(text), match.end() + _LONGEST_TAIL)
        named = [
            n
            for n in names_of(text)
            if match.end() <= n.start
            and n.end <= end
            and _is_member(text, match.end(), n.start, n.end)
            and text.count("(", match.end(), n.start) == text.count(")", match.end(), n.start)
        ]
        if not any(n.kind == "person" or n.text.startswith(_COUNCILLORS) for n in named):
            continue
        for name in named:
            person = person_in(name.text) if name.kind in {"person", "other"} else None
            if person is not None:
                chair = _IN_CHAIR.match(text, name.end)
                role = (
                    role_name(chair["role"])
                    if chair is not None
                    else _ONE_OF.get(nouns, nouns.removesuffix("s"))
                )
                yield member(name.end, person, name.end - len(person), body, "included/1", role)


def group_meant(text: str, at: int) -> str | None:
    """The group named last before `at`, by the name that says most."""
    named = [m["body"] for m in _GROUP_NAMED.finditer(text, max(0, at - _FARTHEST_GROUP), at)]
    if not named:
        return None
    words = OWNER.sub("", named[-1])
    return (named_by(text, words.rsplit(" ", 1)[-1], at) if words.islower() else None) or words


def _is_member(text: str, first: int, start: int, end: int) -> bool:
    if _NOT_A_MEMBER.search(text, max(first, start - 14), start) or text.startswith(("’s", "'s"), end):
        return False
    owner = (
        names_by_edge(text)[1].get(start - len("’s ")) if text.endswith(("’s ", "'s "), 0, start) else None
    )
    return owner is None or owner.kind == "organisation"
