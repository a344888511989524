"""Pairs of figures that no construction ties together, weighed by the words around them.

A pair is weighed only if its numbers allow the relation (the part is no more than its whole, the one
is more than the other, both are one number), so what is found here is reconciled and never accuses anybody.
"""
