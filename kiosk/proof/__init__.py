"""Every slide on paper: as patients see it, its words written out, and a line to sign."""
