"""Ways to run a program. The interpreter is the specification; the others agree with it."""
