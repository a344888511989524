"""Who has a grade with no name before it: whom inspectors visited, who comes after it, or a heading."""

import re

from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.graded import Graded
from stages.extract.inspection_judgements.providers import Providers
from stages.extract.inspection_judgements.spoken_of import last_named
from stages.extract.phrases.sentences import Sentence


def judged(told: Providers, sentence: Sentence, verb: int, graded: Graded) -> list[str]:
    """Inspectors found ‘good’ …: at the provider that was visited, else the one spoken of."""
    start = sentence.start
    for visited in forms.VISITED.finditer(told.text, start, start + verb):
        found = [n.text for n in told.possible if n.start == visited.end()]
        if found:
            return found
    after = _at(told, sentence, graded)
    return after or last_named(told.text, told.sure, start + verb)


def _at(told: Providers, sentence: Sentence, graded: Graded) -> list[str]:
    """The provider after "at" behind the grade."""
    found = re.search(r"\bat (?:the )?(?=[A-Z])", graded.after)
    at = sentence.start + graded.end + found.end() if found else -1
    return [n.text for n in told.possible if n.start == at]


def after(told: Providers, sentence: Sentence, graded: Graded) -> list[str]:
    """Rated ‘good’ by Ofsted, X …: the provider after the comma, else the heading's."""
    at = sentence.start + graded.end
    comma = told.text.find(", ", at, sentence.end)
    if comma >= 0:
        for name in told.possible:
            if comma < name.start < min(sentence.end, comma + 60):
                return [name.text]
    return _heading(told, sentence)


def _heading(told: Providers, sentence: Sentence) -> list[str]:
    """The provider whose name is the heading above the sentence's paragraph."""
    for name in reversed([n for n in told.possible if n.end <= sentence.start]):
        opens = told.text.rfind("\n", 0, name.start) + 1
        closes = told.text.find("\n", name.end)
        is_line = not told.text[opens : name.start].strip(" •-*0123456789.") and (
            not told.text[name.end : closes].strip() or told.text[name.end : name.end + 1] in {",", ":", " "}
        )
        if is_line and closes >= 0:
            return [name.text]
    return last_named(told.text, told.sure, sentence.start)
