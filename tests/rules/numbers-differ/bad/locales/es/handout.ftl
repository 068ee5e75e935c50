every-week = { PLURAL($n) ->
    [2] cada semana
    [one] cada { NUM($n) } semana
    [many] cada { NUM($n) } de semanas
   *[other] cada { NUM($n) } semanas
 }
