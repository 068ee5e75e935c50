handout-printed = Impreso hoy.
