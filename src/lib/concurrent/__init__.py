"""The package `concurrent`, of which there is only `futures`."""
