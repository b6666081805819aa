"""Writers of the data-heavy instruction tests; ../vectors.py is their command line."""
