amount-with-dose = { $dose } ({ $amount })
split-by = { $by } { $by } dijo el { DATE($on) } que se puede dividir.
