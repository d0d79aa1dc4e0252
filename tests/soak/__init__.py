"""Long loads, in a process of their own that is watched from outside."""
