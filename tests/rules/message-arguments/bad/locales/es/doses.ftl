split-by = { $by } dijo el { $on } que se puede dividir.
amount-unit-part = { $amount } unidad
together-twice-known = { $who ->
    [farmacia] { $a } aparece más de una vez en mi lista. En mi farmacia lo saben.
   *[prescriber] { $a } aparece más de una vez en mi lista. Quien me receta lo sabe.
 }
together-both-known = { $who ->
    [pharmacist] { $a }: en mi farmacia saben de los dos.
   *[prescriber] { $a } más { $b }: quien me receta sabe de los dos.
 }
