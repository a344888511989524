"""What rose or fell, by how much, and between which two levels."""
