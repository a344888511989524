"""How well organisations and people are read: found, one each under all their names, of the right kind.

    python -m bench.entities_accuracy SET ... [--show]

SET is a labelled set with `entities.json`: one entity of one document a row, with the names that the document
calls it by. An entity is found if one of its mentions is such a name; of one that is read as two the other is
surplus. A mention is right if its words are a name of the entity that it was read for; those labelled are all
places of the names. Rows that are optional count neither way. `--show` prints what was missed and what was
surplus, but of sets whose names begin with "unseen": who reads their misses writes rules from them.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bench.labels import LABELS, UNSEEN
from stages.extract.entities import Mention, Organisation, Person, read_entities
from stages.extract.entities.gazetteer import plain, without_article

TABLES = ("organisation", "person")


class Label(NamedTuple):
    """One entity of one document, `called` by these names there."""

    doc: str
    entity: str
    kind: str | None
    called: frozenset[str]
    optional: bool


@dataclass(slots=True)
class Tally:
    """Hits, surplus and missed of one measure, and the words of what was surplus or missed."""

    hits: int = 0
    surplus: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + len(self.surplus))

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.hits + len(self.missed))


def labels_of(label_set: str) -> list[Label]:
    """Every labelled entity of a set."""
    rows = json.loads((LABELS / label_set / "entities.json").read_text(encoding="utf-8"))
    return [
        Label(r["doc"], r["entity"], r["kind"], frozenset(map(_bare, r["called"])), r["optional"])
        for r in rows
    ]


def score(label_set: str) -> dict[str, Tally]:
    """Tallies of organisations, people, their mentions and the kinds of organisations in one set."""
    tallies = {name: Tally() for name in (*TABLES, "mention", "kind")}
    labels = labels_of(label_set)
    for doc in dict.fromkeys(label.doc for label in labels):
        text = (LABELS / label_set / "texts" / f"{doc}.txt").read_text(encoding="utf-8")
        _score_text(text, [label for label in labels if label.doc == doc], tallies)
    return tallies


def _score_text(text: str, labels: Sequence[Label], tallies: dict[str, Tally]) -> None:
    found = read_entities(text)
    meant: dict[int, Label] = {}
    for table, entities in (("organisation", found.organisations), ("person", found.people)):
        own = [label for label in labels if label.entity == table]
        named = [(e, Counter(_bare(m.surface) for m in found.mentions if _of(m) is e)) for e in entities]
        taken: set[Label] = set()
        for entity, names in sorted(named, key=lambda one: -one[1].total()):
            label = next((one for one in own if not names.keys().isdisjoint(one.called)), None)
            if label is None or label in taken:
                tallies[table].surplus.append(f"{labels[0].doc}: {entity.name}")
                continue
            taken.add(label)
            meant[id(entity)] = label
            if not label.optional:
                tallies[table].hits += 1
                _score_kind(entity, label, tallies["kind"])
        missed = [label for label in own if label not in taken and not label.optional]
        tallies[table].missed += [f"{label.doc}: {max(label.called)}" for label in missed]
    _score_mentions(text, found.mentions, labels, meant, tallies["mention"])


def _score_kind(entity: Organisation | Person, label: Label, tally: Tally) -> None:
    kind = entity.kind if isinstance(entity, Organisation) else None
    if label.kind is None or label.entity == "person":
        return
    if kind == label.kind:
        tally.hits += 1
    elif kind is None:
        tally.missed.append(f"{label.doc}: {entity.name} {label.kind}")
    else:
        tally.surplus.append(f"{label.doc}: {entity.name} {kind}, not {label.kind}")


def _score_mentions(
    text: str, mentions: Sequence[Mention], labels: Sequence[Label], meant: dict[int, Label], tally: Tally
) -> None:
    at: dict[Label, list[tuple[int, int]]] = {}
    for mention in mentions:
        label = meant.get(id(_of(mention)))
        is_right = label is not None and _bare(mention.surface) in label.called
        if label is not None and is_right:
            at.setdefault(label, []).append((mention.start_char, mention.end_char))
        if label is None or not label.optional:
            tally.hits += is_right
            tally.surplus += [] if is_right else [f"{labels[0].doc}: {mention.surface}"]
    for start, end, label in _places(text, labels):
        is_found = any(first < end and start < last for first, last in at.get(label, ()))
        if not is_found and not label.optional:
            tally.missed.append(f"{label.doc}: {text[start:end]}")


def _places(text: str, labels: Sequence[Label]) -> Iterator[tuple[int, int, Label]]:
    """Every place of every name of the labels; of names in one another the longest."""
    names = sorted(((name, label) for label in labels for name in label.called), key=lambda one: -len(one[0]))
    taken = bytearray(len(text))
    for name, label in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", plain(text)):
            if taken.find(1, *match.span()) < 0:
                taken[match.start() : match.end()] = b"\x01" * len(match[0])
                yield *match.span(), label


def _of(mention: Mention) -> Organisation | Person | None:
    return mention.organisation or mention.person


def _bare(name: str) -> str:
    return without_article(plain(name))


def main() -> None:
    """Print the scores of the sets given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("label_set", nargs="+")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    for label_set in arguments.label_set:
        print(label_set)
        for name, tally in score(label_set).items():
            counts = f"hits {tally.hits} surplus {len(tally.surplus)} missed {len(tally.missed)}"
            print(f"  {name:<13} P {tally.precision:.2f} R {tally.recall:.2f}  {counts}")
            if arguments.show and not label_set.startswith(UNSEEN):
                print("".join(f"    - {one}\n" for one in tally.missed), end="")
                print("".join(f"    + {one}\n" for one in tally.surplus), end="")


if __name__ == "__main__":
    main()
