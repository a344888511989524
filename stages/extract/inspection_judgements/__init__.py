"""Table `inspection_judgements`: which provider was judged what, when and by whom."""
