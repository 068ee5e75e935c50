handout-printed = Impreso: { DATE($on) }.
