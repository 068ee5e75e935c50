# origin: machine; nobody has signed this file.

# The questions that every program is asked, and their groups.

ask-answers = Comment se passent les soins ici
ask-coordination = Comment la personne qui mène la thérapie et celle qui prescrit les médicaments travaillent-elles ensemble ?
ask-therapies = À quoi ressemble la thérapie ?
ask-progress = Comment les progrès sont-ils mesurés et partagés ?
ask-side-effects = Que se passe-t-il si j’ai des effets secondaires ?
ask-missed-doses = Que se passe-t-il si j’oublie des doses ?
ask-symptom-spikes = Que se passe-t-il si les symptômes s’aggravent vite ?
ask-offers = Ce qui est proposé
ask-levels = Niveaux de soins
ask-modalities = Types de thérapie
ask-medicines = Médicaments
ask-family = La famille peut-elle participer ?
ask-payment = Comment puis-je payer ?
ask-access = Accès au programme
ask-evenings = Rendez-vous le soir
ask-weekends = Rendez-vous le week-end
ask-telehealth = Rendez-vous par vidéo
ask-transport = Aide pour le transport
ask-childcare = Garde des enfants pendant les rendez-vous
ask-wheelchair = Accès en fauteuil roulant
ask-accepting-new = Accepte de nouvelles personnes en ce moment
ask-wait = Attente pour un premier rendez-vous
ask-language = Langues
ask-staff = Langues parlées par le personnel
ask-interpreter-in-person = Interprète sur place
ask-interpreter-phone = Interprète par téléphone
ask-interpreter-video = Interprète par vidéo
ask-handouts = Langues des fiches d’information

# Boxes to tick on the comparison; the others take the words of their question.
need-payment = Seulement les programmes qui disent comment je peux payer
need-interpreter = Interprète ou personnel : { $language }
comparison-chosen = Programmes affichés : { NUM($chosen) } sur { NUM($all) }.
