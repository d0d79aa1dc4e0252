"""Every back end agrees with the reference interpreter, on rule bases nobody thought of."""
