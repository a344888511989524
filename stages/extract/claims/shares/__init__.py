"""Which part of which whole a share is told of, and which shares exclude each other."""
