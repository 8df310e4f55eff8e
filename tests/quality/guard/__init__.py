"""Made corruptions, harmless rewritings and unchanged sentences: how much the guard catches, how often it is wrong."""
