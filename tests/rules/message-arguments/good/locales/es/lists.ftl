form-drops = Gotas
