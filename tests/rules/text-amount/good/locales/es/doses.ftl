together-same = { $a } más { $b } contienen la misma medicina. Pregunto hoy si tomo los dos. No dejo ninguno de los dos por mi cuenta.
split-by = { $by } dijo el { DATE($on) } que se puede dividir.
