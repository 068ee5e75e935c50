amount-gum = { PLURAL($n) ->
    [one] { $amount } chicle
    [many] { $amount } de chicles
   *[other] { $amount } chicles
 }
