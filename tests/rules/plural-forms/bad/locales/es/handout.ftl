every-day = { PLURAL($n) ->
    [few] cada { NUM($n) } días
   *[other] cada { NUM($n) } días
 }
every-week = { PLURAL($n) ->
    [one] cada semana
   *[other] cada pocas semanas
 }
every-month = { $n ->
    [one] cada mes
   *[other] cada { NUM($n) } meses
 }
every-year = { NUM($n) ->
    [1] cada año
   *[other] cada { NUM($n) } años
 }
span-day = { PLURAL($n) ->
    [1] un día
    [1.0] { NUM($n) } día
    [zero] hoy mismo
   *[one] { NUM($n) } días
    [other] { NUM($n) } días
 }
span-week = { NUM($n) } { PLURAL($n) }
