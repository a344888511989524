"""Numbers that are no figures: one rule a file, asked in order of cost."""
