"""Table `events`: meetings, letters, votes, deadlines, launches and inspections."""
