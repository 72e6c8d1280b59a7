"""How accounts and firms are joined by codes: one's own accounts, and the people of a firm."""
