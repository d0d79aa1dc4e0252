"""Style and script of others, as served: made by `trim`, with their licences beside them."""
