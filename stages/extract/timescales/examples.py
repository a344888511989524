"""What the rules of this table read, and near misses that must give no row."""

from decimal import Decimal

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Within five working days of the hearing the panel will write to both sides.": [
        {"actor": "the panel", "action": "write to both sides", "maximum": Decimal(5), "minimum": None}
        | {"unit": "working day", "from_event": "the hearing", "rule": "within/1"}
    ],
    "Where a provider requires help, an inspector will visit it between 10 "
    "and 30 working days after the report.": [
        {"condition": "Where a provider requires help", "minimum": Decimal(10), "maximum": Decimal(30)}
        | {"from_event": "the report", "actor": "an inspector"}
    ],
    "Each bidder gets two working days' notice of the hearing.": [
        {"minimum": Decimal(2), "maximum": Decimal(2), "from_event": "the hearing", "rule": "notice/1"}
    ],
    "A bid must be sent no later than 10 days before the meeting.": [
        {"maximum": Decimal(10), "unit": "day", "from_event": "the meeting"}
    ],
    "The provider must send its plan at least three working days before the visit.": [
        {"minimum": Decimal(3), "maximum": None, "unit": "working day", "from_event": "the visit"}
    ],
    "The ministry said a plan would be published within 28 days.": [{"maximum": Decimal(28), "unit": "day"}],
    "Providers must keep their records for at least six years.": [
        {"actor": "Providers", "minimum": Decimal(6), "maximum": None, "unit": "year"}
    ],
    "She has worked there for at least six years.": [],
    "Within two years the number had doubled.": [],
    "Over the last 12 months staff left.": [],
    "The course lasts 16 weeks and the tutor is 25 years old.": [],
}
