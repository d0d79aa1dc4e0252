"""Speed beside the engines one could pick instead, on the same logic with equal answers."""
