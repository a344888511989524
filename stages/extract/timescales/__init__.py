"""Table `timescales`: duties with a time limit."""
