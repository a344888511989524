"""Sums told in forms that leave nothing else to be meant, so that one that does not come out is wrong."""
