"""The written language: YAML with positions, the expression grammar, the typed tree, its Dutch."""
