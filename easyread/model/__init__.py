"""The records that travel through the program: frozen, standard library only."""
