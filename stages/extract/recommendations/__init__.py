"""Table `recommendations`: what somebody proposes, and how it was answered."""
