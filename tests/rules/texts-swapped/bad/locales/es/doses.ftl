amount-gum = { PLURAL($n) ->
    [one] { $amount } chicles
    [many] { $amount } de chicles
   *[other] { $amount } chicle
 }
