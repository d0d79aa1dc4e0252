"""From what users have (notices, facts files) to stated facts with their origin."""
