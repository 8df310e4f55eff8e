"""easyread: meeting papers as Easy Read documents, with every sentence tied to the words it came from."""

__version__ = "0.1.0"
