"""Table `commitments`: what an organisation says it will do, and by when."""
