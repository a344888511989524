"""Finances: what accounts, notices and plans say of one organisation's money."""
