"""The classes of the module `datetime`, each in a file."""
