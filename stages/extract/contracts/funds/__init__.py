"""Money that a fund, pot or tender gives out: its total, and who got how much of it."""
