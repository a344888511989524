"""A small ledger in which every table has rows and every expectation holds. In our own words."""

from datetime import date, datetime
from decimal import Decimal

Row = dict[str, object]
Ledger = dict[str, list[Row]]

TEXT = (
    "Hartwell College won a £2.4 million licence, more than 30 per cent up, from the funding agency.\n"
    "About 1,200 learners took part and a quarter of them left; costs doubled in May 2024.\n"
    "“We will open two sites,” said Ann Lee, chair of the skills board.\n"
    "A visit follows 10 to 30 working days after the report, at least 2 hours long.\n"
    "Fewer than 40 staff and up to 12 guests met to vote.\n"
    "Result for the year | -5 | £m\n"
)
RULE = {"rule": "hand/1"}


def at(words: str, article: str = "art-1", column: str = "evidence") -> Row:
    """Where `words` stand in the text of `article`."""
    start = TEXT.index(words)
    return {"article_id": article, "start_char": start, "end_char": start + len(words), column: words}


def good_ledger() -> Ledger:
    """Return the rows of every table that has a suite, table by table."""
    return _texts() | _entities() | _claims() | _records() | _release()


def figure(key: str, words: str, kind: str, unit: str, bound: str, *ends: object) -> Row:
    """One figure; `ends` are value, low and high."""
    value, low, high = (None if end is None else Decimal(str(end)) for end in ends)
    row = at(words, column="surface") | {"figure_id": key, "kind": kind, "unit": unit, "bound": bound, **RULE}
    sentence = next(line for line in TEXT.split("\n") if words in line)
    return row | {"value": value, "low": low, "high": high, "direction": "level", "sentence": sentence}


def _texts() -> Ledger:
    retrieved = {"source_id": "folder:/in", "retrieved_at": datetime.fromisoformat("2024-06-01")}
    document = retrieved | {"document_id": "doc-1", "location": "paper.txt", "sha256": "a" * 64}
    unread = retrieved | {"document_id": "doc-2", "location": "scan.pdf", "n_articles": 0}
    article = {"document_id": "doc-1", "position": 1, "role": "main", "issued_basis": "stated", "text": TEXT}
    when = {"granularity": "month", "starts_on": date(2024, 5, 1), "ends_on": date(2024, 5, 31)}
    speech = at("“We will open two sites,” said Ann Lee")
    return {
        "documents": [
            document | {"n_articles": 1, "status": "published", "issued": date(2024, 5, 31)},
            unread | {"status": "quarantined", "reason": "It breaks off in the middle."},
        ],
        "articles": [
            article | {"article_id": "art-1", "issued": date(2024, 5, 31), "issued_granularity": "day"}
        ],
        "figures": [
            figure("fig-money", "£2.4 million", "money", "GBP", "exact", 2400000, 2350000, 2450000),
            figure("fig-rise", "30 per cent", "percentage", "percent", "over", 30, 30, None),
            figure("fig-count", "1,200 learners", "count", "learner", "about", 1200, 1150, 1250),
            figure("fig-share", "a quarter", "fraction", "share", "exact", "0.25", "0.25", "0.25"),
            figure("fig-double", "doubled", "multiple", "times", "exact", 2, 2, 2),
            figure("fig-days", "10 to 30 working days", "duration", "working day", "between", None, 10, 30),
            figure("fig-hours", "2 hours", "duration", "hour", "at_least", 2, 2, None),
            figure("fig-staff", "40 staff", "count", "staff", "under", 40, None, 39),
            figure("fig-loss", "-5", "money", "GBP", "exact", -5000000, -5500000, -4500000),
            figure("fig-guests", "12 guests", "count", "guest", "at_most", 12, None, 12),
        ],
        "dates": [at("May 2024", column="surface") | when | RULE | {"date_id": "date-1"}],
        "quotations": [speech | RULE | {"quotation_id": "quo-1", "text": "We will open two sites,"}],
    }


def _entities() -> Ledger:
    mention = {"entity_kind": "organisation", "organisation_id": "org-1", "mention_id": "men-1"}
    person = {"entity_kind": "person", "person_id": "per-1", "mention_id": "men-2"}
    return {
        "mentions": [
            at("Hartwell College", column="surface") | mention | RULE,
            at("Ann Lee", column="surface") | person | RULE,
        ],
        "organisations": [{"organisation_id": "org-1", "name": "Hartwell College", "aliases": []} | RULE],
        "people": [{"person_id": "per-1", "name": "Ann Lee", "kind": "person", "aliases": ["Lee"]} | RULE],
    }


def _claims() -> Ledger:
    words = at("more than 30 per cent up")
    claim = words | RULE | {"claim_id": "clm-1", "relation": "percent_change", "statement": "It rose."}
    check = {"check_id": "chk-1", "claim_id": "clm-1", "explanation": "30 meets 31.", **RULE}
    ends = {"asserted_low": Decimal(30), "recomputed_low": Decimal(31), "recomputed_high": Decimal(31)}
    operand = {"operand_id": "opd-1", "claim_id": "clm-1", "position": 1, "role": "result"}
    return {
        "claims": [claim | {"asserted_figure_id": "fig-rise"}],
        "claim_operands": [operand | {"figure_id": "fig-money"}],
        "checks": [check | ends | {"verdict": "reconciled"}],
    }


def _records() -> Ledger:
    won = at("Hartwell College won a £2.4 million licence") | RULE
    money = {"value_figure_id": "fig-money", "value": Decimal(2400000)}
    exact = {"bound": "exact"}
    loss = {
        "finance_id": "fin-2",
        "metric": "deficit",
        "value_figure_id": "fig-loss",
        "value": Decimal(5000000),
        "unit": "GBP",
        "role": "actual",
    }
    took = at("1,200 learners took part") | RULE
    chair = at("Ann Lee, chair of the skills board") | RULE
    open_ = at("We will open two sites") | RULE
    visit = at("A visit follows 10 to 30 working days after the report") | RULE
    vote = at("met to vote") | RULE
    contract = {
        "contract_id": "con-1",
        "supplier": "Hartwell College",
        "currency": "GBP",
        "outcome": "awarded",
        "value_bound": "exact",
    }
    answer = {
        "statement": "left",
        "kind": "fraction",
        "value_figure_id": "fig-share",
        "value": Decimal("0.25"),
    }
    limits = {"minimum": Decimal(10), "maximum": Decimal(30), "unit": "working day", "action": "visit"}
    scale = {"scale": "voting", "judgement_scale_id": "scl-1", "rank": 1, "label": "yes"}
    return {
        "contracts": [won | contract | money],
        "finances": [
            won | money | exact | {"finance_id": "fin-1", "metric": "loan", "unit": "GBP", "role": "actual"},
            at("Result for the year | -5") | loss | exact | RULE,
        ],
        "programmes": [
            won | money | {"programme_id": "prg-1", "name": "T Level", "manager": "Hartwell College"}
        ],
        "learners": [
            took
            | {"bound": "about"}
            | {"learner_id": "lrn-1", "value_figure_id": "fig-count", "value": Decimal(1200)}
        ],
        "survey_results": [took | answer | exact | {"survey_result_id": "svy-1"}],
        "appointments": [
            chair | {"appointment_id": "app-1", "person": "Ann Lee", "role": "chair", "body": "board"}
        ],
        "recommendations": [
            open_ | {"recommendation_id": "rec-1", "response": "none", "text": "open two sites"}
        ],
        "commitments": [open_ | {"commitment_id": "cmt-1", "text": "open two sites"}],
        "timescales": [visit | limits | {"timescale_id": "tim-1", "limit_figure_id": "fig-days"}],
        "judgement_scales": [vote | scale],
        "inspection_judgements": [
            vote | {"inspection_judgement_id": "jud-1", "provider": "Hartwell College", "judgement": "Good"}
        ],
        "events": [vote | {"event_id": "evt-1", "title": "Vote", "kind": "vote", "participants": ["staff"]}],
    }


def _release() -> Ledger:
    held = {"quarantine_id": "qua-1", "table_name": "documents", "row_id": "doc-2", "document_id": "doc-2"}
    decided = {"decision": "accept", "decided_by": "A. Lee", "decided_on": date(2024, 6, 2)}
    measured = {"accuracy_id": "acc-1", "table_name": "contracts", "kind": "all", "measure": "column buyer"}
    numbers = {"labelled": 9, "found": 9, "precision": Decimal(1), "recall": Decimal("0.5")}
    return {
        "quarantine": [held | {"stage": "ingest", "rule": "read/1", "reason": "It breaks off."} | decided],
        "changes": [
            {
                "change_id": "chg-1",
                "release_id": "r1",
                "table_name": "figures",
                "row_id": "fig-1",
                "change": "added",
            }
        ],
        "accuracy": [
            measured
            | numbers
            | {"label_set": "unseen_pages", "rule_versions": "hand/1", "measured_on": date(2024, 6, 1)}
        ],
    }
