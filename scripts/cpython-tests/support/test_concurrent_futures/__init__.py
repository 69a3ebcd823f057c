"""Stands in for test.test_concurrent_futures: its part about threads and processes."""
