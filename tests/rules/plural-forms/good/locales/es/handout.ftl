# `many` is for millions only, so it may be left out.
every-day = { PLURAL($n) ->
    [0] cada cero días
    [1] todos los días
    [2] un día sí y otro no
    [one] cada { NUM($n) } día
   *[other] cada { NUM($n) } días
 }
every-week = { PLURAL($n) ->
    [one] cada semana
   *[other] cada { NUM($n) } semanas
 }
every-month = { PLURAL($n) ->
    [1] cada mes
   *[other] cada { NUM($n) } meses
 }
# The number is shown outside of the selection.
span-day = { NUM($n) } { PLURAL($n) ->
    [one] día
   *[other] días
 }
