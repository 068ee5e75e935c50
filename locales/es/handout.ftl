# origin: machine; nobody has signed this file.

# Sentences of the handout and the relapse plan. Doses and numbers of a score come as text and stay as they are.

handout-interpreter = Reservado para mí: { $mode } ({ $language })
handout-made-with = Hecho en conjunto por { LIST($people) }.
handout-printed = Impreso el { DATE($on) }.
handout-next-review = Revisamos este plan de nuevo el { DATE($on) }.
handout-approved = Aprobado por { $by }, { $credential }, el { DATE($on) }.
core-sheets = Más sobre esto: { LIST($sheets) }.
core-sheets-further = Otras hojas, si las pido: { LIST($sheets) }.
core-cannot-come = Si no puedo ir, llamo al { $phone }.
not-approved-now = Su equipo de atención todavía no ha aprobado esta hoja tal como está ahora.
handout-topics-elsewhere = { PLURAL($n) ->
    [one] Un tema más de este plan todavía no está en este idioma. Pida a su equipo que lo repase con usted.
    [many] { NUM($n) } de temas más de este plan todavía no están en este idioma. Pida a su equipo que los repase con usted.
   *[other] { NUM($n) } temas más de este plan todavía no están en este idioma. Pida a su equipo que los repase con usted.
 }
evaluation-on = Evaluación del { DATE($on) }
therapy-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minuto
    [many] { NUM($n) } de minutos
   *[other] { NUM($n) } minutos
 }

# Rhythms.
every-day = { PLURAL($n) ->
    [one] todos los días
    [many] cada { NUM($n) } de días
   *[other] cada { NUM($n) } días
 }
every-week = { PLURAL($n) ->
    [one] cada semana
    [many] cada { NUM($n) } de semanas
   *[other] cada { NUM($n) } semanas
 }
every-month = { PLURAL($n) ->
    [one] cada mes
    [many] cada { NUM($n) } de meses
   *[other] cada { NUM($n) } meses
 }
every-year = { PLURAL($n) ->
    [one] cada año
    [many] cada { NUM($n) } de años
   *[other] cada { NUM($n) } años
 }
span-day = { PLURAL($n) ->
    [one] { NUM($n) } día
    [many] { NUM($n) } de días
   *[other] { NUM($n) } días
 }
span-week = { PLURAL($n) ->
    [one] { NUM($n) } semana
    [many] { NUM($n) } de semanas
   *[other] { NUM($n) } semanas
 }
span-month = { PLURAL($n) ->
    [one] { NUM($n) } mes
    [many] { NUM($n) } de meses
   *[other] { NUM($n) } meses
 }
span-year = { PLURAL($n) ->
    [one] { NUM($n) } año
    [many] { NUM($n) } de años
   *[other] { NUM($n) } años
 }
checkin-then = { $first }, después { $then }
checkin-then-after = { $first }; después de { $after }, { $then }

# Medicines.
amount-range = { $low } a { $high }
dose-place-home-bottle = { $dose } en casa: el frasco con esa fecha
take-morning = Mañana: { $amount }
take-noon = Mediodía: { $amount }
take-evening = Noche: { $amount }
take-bedtime = Al acostarse: { $amount }
take-as-needed = Solo cuando haga falta: { $amount } cada vez
last-given = última vez: { DATE($on) }
next-due = próxima vez: { DATE($on) }
next-overdue = estaba prevista para el { DATE($on) }
step-from = Desde el { DATE($on) }:
step-owner = Se decide con: { $role }
effect-since = desde el { DATE($on) }
test-last = última vez: { DATE($on) }
medicine-ended = { $medicine }: se dejó el { DATE($on) }.
medicine-never-started = { $medicine }: no se llegó a empezar.
medicine-course-over = { $medicine }: el último día fue el { DATE($on) }.

# Scores and goals.
score-about = Esto muestra { $about } ({ $recall }).
score-range = Los totales van de { $min } a { $max }.
score-same = Más o menos igual que al comienzo.
score-lower = { PLURAL($points) ->
    [one] { $points } punto más bajo que el { DATE($since) }. Más bajo significa menos síntomas.
    [many] { $points } de puntos más bajo que el { DATE($since) }. Más bajo significa menos síntomas.
   *[other] { $points } puntos más bajo que el { DATE($since) }. Más bajo significa menos síntomas.
 }
score-higher = { PLURAL($points) ->
    [one] { $points } punto más alto que el { DATE($since) }. Más alto significa más síntomas. Hable de esto con su equipo.
    [many] { $points } de puntos más alto que el { DATE($since) }. Más alto significa más síntomas. Hable de esto con su equipo.
   *[other] { $points } puntos más alto que el { DATE($since) }. Más alto significa más síntomas. Hable de esto con su equipo.
 }
goal-measure = Cómo lo sabremos: { $measure } por debajo de { $below }
goal-measure-now = Cómo lo sabremos: { $measure } por debajo de { $below }. Ahora: { $now }
goal-by = A más tardar el { DATE($on) }
score-path-one = { $measure } por debajo de { $below }: ahora { $now }; más bajo es mejor
score-path-two = { $measure } por debajo de { $below }: { $first }, ahora { $now }; más bajo es mejor
score-path-three = { $measure } por debajo de { $below }: { $first }, después { $then }, ahora { $now }; más bajo es mejor

# Charts of scores, for people who cannot see them: the table beside the chart holds every total.
chart-title = { $measure }: totales a lo largo del tiempo
chart-desc = Gráfica: { $measure }. Primer total, { DATE($first_on) }: { $first }. Total más reciente, { DATE($last_on) }: { $last }. Más alto significa más síntomas.
chart-desc-one = Gráfica: { $measure }. Un solo total, { DATE($on) }: { $total }. Más alto significa más síntomas.

# Tests.
test-due = próxima vez: { DATE($on) }
test-overdue = debía hacerse el { DATE($on) }

# Copies for other readers, and what the person agreed to.
copy-for = Para: { $name }
copy-for-relation = Para: { $name } ({ $relation })
copy-purpose = Propósito: { $purpose }
copy-covers = Incluye: { LIST($covers) }
copy-dates = Consentimiento válido desde el { DATE($from) } hasta el { DATE($until) }. Se puede retirar en cualquier momento.
letter-attends = { $name } tiene citas de atención de salud en estos días y horas:
letter-no-visits = { $name } tiene citas de atención de salud. Por ahora no hay días ni horas fijados.
consent-line = { $reader } ({ $name }): { LIST($covers) }. Desde el { DATE($from) } hasta el { DATE($until) }.
consent-revoked = { $reader } ({ $name }): consentimiento retirado el { DATE($on) }.
