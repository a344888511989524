"""Table `quotations`: direct speech and who said it."""
