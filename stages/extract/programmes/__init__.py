"""Programmes: who manages them, who delivers them where, what they cost, whom they reach."""
