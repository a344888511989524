"""Table `judgement_scales`: the grades that an authority gives, in order."""
