"""The documents say what is true: their blocks load, run and give the output they show."""
