"""The parts of the module `decimal`, each in a file."""
