"""The package `urllib`: URLs taken apart and put together, and blocking requests on the simulated network."""
