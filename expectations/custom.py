"""Expectations with names of their own, where a name says more than a generic one would."""

from great_expectations import expectations as gxe


class ExpectRowCountToProveSomething(gxe.ExpectTableRowCountToBeBetween):
    """A table has rows. Passes on one row; fails on none, where all other expectations pass by default."""


class ExpectReferencesToBeKnown(gxe.ExpectColumnValuesToBeInSet):
    """A reference leads to a row that is there. The look-up is done in DuckDB, as a derived boolean."""


class ExpectSpanToBeItsWords(gxe.ExpectColumnValuesToBeInSet):
    """text[start_char:end_char] is the row's words. Compared in DuckDB, as a derived boolean."""


class ExpectIntervalToHoldItsValue(gxe.ExpectColumnValuesToBeInSet):
    """low <= high, and the stated value does not lie on the wrong side of its bound."""


class ExpectPercentagesToBePlausible(gxe.ExpectColumnValuesToBeInSet):
    """A share of a whole lies in 0 to 100 per cent; changes and rates may pass it."""


class ExpectContractTotalsToAddUp(gxe.ExpectColumnValuesToBeInSet):
    """A `total` claim marked reconciled has parts whose sum, in DECIMAL, meets the stated total."""


class ExpectReconciledIntervalsToMeet(gxe.ExpectColumnValuesToBeInSet):
    """Passes on 1.15-1.25 against 1.20; fails on 1.15-1.25 against 1.30."""


class ExpectContradictedIntervalsToMiss(gxe.ExpectColumnValuesToBeInSet):
    """A contradiction shows two intervals that do not meet."""
