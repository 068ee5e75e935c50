amount-with-dose = { $amount } ({ $dose })
split-by = { $by } dijo el { DATE($on) } que se puede dividir.
