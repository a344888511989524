"""Which of two figures is put above the other, and which limits were passed."""
