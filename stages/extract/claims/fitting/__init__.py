"""Numbers of one passage that fit each other by sum, gap, share, change or fold, though no rule reads it."""
