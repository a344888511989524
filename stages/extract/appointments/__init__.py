"""Table `appointments`: who holds which post, in member lists, running text and signatures."""
