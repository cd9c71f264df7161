"""People for the drawings: heads, hands, bodies and clothes from a few measures."""
