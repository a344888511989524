"""How a row or line begins that tells what the others come to: "Total", "All", "Overall"."""

import re

TOTAL_ROW = re.compile(r"(?:grand |sub)?totals?\b|all\b(?! others?\b)|overall\b|year to date\b")
