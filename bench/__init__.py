"""What measures Skills Ledger: its own cost, and how it stands beside peers."""
