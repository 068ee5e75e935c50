form-drops = { "" }
