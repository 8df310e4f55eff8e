"""Packs of pictures from elsewhere: made safe and small at the import, kept in a folder beside the papers."""
