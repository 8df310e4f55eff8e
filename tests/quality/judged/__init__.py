"""Statements of real papers, judged one by one by reading."""
