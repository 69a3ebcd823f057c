print(__loader__ is None, __name__)
