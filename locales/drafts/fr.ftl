### The texts of Tweeluik in French. docs/en/texts.md says how to write them; nl.ftl, the source, says what each is for.
###
### One address, vous: no text has `.formal`. The two together are “vous deux”, or “chacun de vous” where each does
### something alone; vous by itself is the one who reads, or both where no mistake can be made.
### A name or a role stands only as a subject, after a colon, or after par, pour, avec, entre, vers, si, comme or
### “c’est surtout”: never after de, à or que, which would contract or lose their vowel. “Les réponses données par
### { $name }”; a subject after the verb works too: “ce que sait { $name }”.
### No gender for the reader or the other: l’autre personne, la personne qui anime, roles with “personne”; no “tous les
### deux”, “l’un l’autre”, “prêt”, no participle with être about a person. An answer of the scale stands after a colon,
### since “jamais” would ask for “ne”.
### Terms: code secret, QR code, code de groupe; vos réponses; verrouiller (op slot); ouvrir; le groupe; écran du groupe;
### arrêter de compter; ajouter au groupe (meetellen); duo (paar); accord (afspraak), Rendez-vous in the calendar; garder
### (bewaren), enregistrer (opslaan), effacer (wissen); reprendre (overnemen); conversation (gesprek); donner et recevoir
### as labels, faire et remarquer in results; “la même valeur” (gelijkwaardig), explained as “chacun de vous compte
### autant que l’autre”, is not “se ressembler”; bloc (four signs of a text); image (plaatje); tableau (tabel).
### Spaces: a narrow no-break space (U+202F) before ? ! ;, a no-break space (U+00A0) before : and within « ».

## Roles
## Chunk: roles

role-parent = Parent
role-parent-inside = le parent
role-professional = Personne professionnelle
role-professional-inside = la personne professionnelle
role-client = Personne accompagnée
role-client-inside = la personne accompagnée
role-worker = Personne du service social
role-worker-inside = la personne du service social
role-patient = Personne en traitement
role-patient-inside = la personne en traitement
role-carer = Personne soignante
role-carer-inside = la personne soignante
role-informal-carer = Personne proche aidante
role-informal-carer-inside = la personne proche aidante
role-young-person = Jeune
role-young-person-inside = la jeune personne
role-youth-worker = Personne du service jeunesse
role-youth-worker-inside = la personne du service jeunesse
role-pupil = Élève
role-pupil-inside = l’élève
role-teacher = Personne enseignante
role-teacher-inside = la personne enseignante
role-coachee = Personne en coaching
role-coachee-inside = la personne en coaching
role-coach = Coach
role-coach-inside = la personne qui coache
role-resident = Personne du quartier
role-resident-inside = la personne du quartier
role-official = Personne de l’administration
role-official-inside = la personne de l’administration
role-colleague-first = Collègue 1
role-colleague-first-inside = collègue 1
role-colleague-second = Collègue 2
role-colleague-second-inside = collègue 2
role-own-first = Personne 1
role-own-first-inside = personne 1
role-own-second = Personne 2
role-own-second-inside = personne 2

## Relations
## Chunk: first

relation-parent-professional = Parent et personne professionnelle
relation-parent-teacher = Parent et personne enseignante
relation-client-worker = Personne accompagnée et service social
relation-patient-carer = Personne en traitement et personne soignante
relation-informal-carer = Personne proche aidante et personne soignante
relation-youth-worker = Jeune et service jeunesse
relation-pupil-teacher = Élève et personne enseignante
relation-coachee-coach = Personne en coaching et coach
relation-resident-official = Personne du quartier et administration
relation-colleagues = Deux collègues
relation-own = Autre

## Every screen
## Chunk: first

leave = Arrêter et effacer

close = Fermer

left-title = C’est fermé

left-lead = Vous pouvez maintenant fermer cette page.

left-again = Recommencer

back = Retour

next = Suivant

about-link = À propos de Tweeluik

waiting = Un instant.

waiting-late = La page n’est pas encore complète. Avez-vous internet ? Vous ne perdez rien. La page continue toute seule.

busy = Un instant. Nous verrouillons vos réponses.

## Whether answers are saved
## Chunk: first

saved-on-device = Enregistré sur cet appareil

saved-in-frame = Enregistré sur cet appareil, seulement pour ce site

unsaved-no-storage = Attention : ne fermez pas cette page. Ce navigateur ne peut pas enregistrer vos réponses.

unsaved-full = Pas enregistré : ce navigateur n’a plus de place. Vos réponses sont encore sur cette page. Laissez la page ouverte jusqu’à la fin.

unsaved-failed = Pas enregistré : enregistrer ne fonctionne pas en ce moment. Vos réponses sont encore sur cette page. Laissez la page ouverte jusqu’à la fin.

unsaved-newer = Attention : ne fermez pas cette page. Une version plus récente de Tweeluik est déjà sur cet appareil. Nous la laissons comme elle est.

unsaved-other-tab = Pas enregistré : ceci est aussi ouvert dans un autre onglet. Continuez là-bas, et fermez cette page.

## Start
## Chunk: first

start-title = Les deux côtés de votre collaboration

start-lead = Vous travaillez ensemble ? Chacun de vous répond de son côté : ce que je donne, ce que je reçois. Ensuite, vous regardez ensemble. Vous n’avez pas besoin de compte. Nous ne recevons pas vos réponses.

way-pair = Ensemble, sur cet appareil

way-pair-hint = Chacun à son tour. Les réponses s’affichent seulement quand chacun de vous dit oui.

start-unfinished = { $first } et { $second } n’ont pas encore terminé.

start-unfinished-alone = Ici se trouvent les réponses données par { $name }.

continue-plain = Continuer

continue-turn = Je suis { $name }. Je continue.

start-erase = Effacer ces réponses

start-kept = Gardé sur cet appareil : { $count }

start-file = Ouvrir un fichier

done-erased = C’est effacé.

done-kept = Vos réponses à vous deux sont gardées sur cet appareil.

done-not-erased = Tout n’est pas effacé. Demandez de l’aide : effacez les données de ce site dans votre navigateur.

done-not-now = D’accord. Tout reste verrouillé. Vous pouvez continuer plus tard.

done-elsewhere = Vous deux avez déjà terminé ou effacé ceci, dans un autre onglet.

done-goes-on = Vous deux avez continué dans un autre onglet.

done-idle = Personne n’utilisait cet écran. Nous l’avons donc fermé. Vos réponses sont encore là.

start-elsewhere = Ceci est aussi ouvert dans un autre onglet. Continuez là-bas, ou ici.

way-devices = Chacun sur son téléphone ou son ordinateur

way-devices-hint = Avec un QR code ou un lien. Aussi si vous n’êtes pas au même endroit.

way-solo = D’abord de mon côté

way-solo-hint = Vous répondez sans l’autre personne. Plus tard, vous pouvez continuer ensemble.

way-workshop = Atelier avec un groupe

way-workshop-hint = Pour la personne qui anime, et pour les duos qui participent.

way-workshop-open = Votre atelier sur cet appareil n’est pas encore terminé.

way-cards-hint = Demandez quelque chose à l’autre personne, sans questionnaire.

workshop-title = Atelier

## What was found at the start
## Chunk: first

found-damaged = Nous ne pouvons pas lire d’anciennes réponses sur cet appareil. Nous n’avons rien jeté. Vous pouvez les enregistrer dans un fichier.

found-partly = Votre dernière réponse n’est pas bien enregistrée. Le reste est encore là. Vérifiez vos réponses.

found-newer = Une version plus récente de Tweeluik est déjà sur cet appareil. Nous la laissons comme elle est. Vous pouvez enregistrer les réponses dans un fichier. Vous voulez continuer avec la nouvelle version ? Fermez cette page et ouvrez-la de nouveau.

found-save = Enregistrer dans un fichier

## Set-up
## Chunk: first

setup-title = Avant de commencer

setup-alone-title = Avant de commencer

setup-lead = Est-ce correct ? Alors vous pouvez commencer.

setup-alone-lead = Est-ce correct ? Alors vous pouvez commencer.

setup-alone-who = Vous êtes { $name }. L’autre personne est { $other }.

setup-alone-then = Tout reste sur cet appareil tant que vous ne l’effacez pas.

setup-me = Qui êtes-vous ?

setup-me-answered = Êtes-vous l’autre personne ? Alors revenez en arrière, et effacez d’abord ces réponses.

setup-change = Modifier

setup-in-language = Langue : { $name }

setup-in-languages = Langues : { $first } et { $second }

setup-then-erase = À la fin, nous effaçons tout.

setup-then-keep = À la fin, vous deux pouvez tout garder.

own-questions = Ces questions ne sont pas de Tweeluik. Elles viennent de ce site : « { $title } ».

setup-replaces = Attention : vous commencez maintenant ? Alors nous effaçons les réponses données par { $first } et { $second }.

setup-replaces-alone = Attention : vous commencez maintenant ? Alors nous effaçons les réponses données par { $name }.

setup-relation = Qui êtes-vous, vous deux ?

setup-people = Comment vous appelez-vous, vous deux ?

setup-people-hint = Vous pouvez donner un nom, mais ce n’est pas obligatoire.

setup-role-first = Qui répond en premier ?

setup-role-second = Qui répond ensuite ?

setup-role-me = Votre rôle

setup-role-other = Le rôle de l’autre personne

setup-role-hint = Par exemple : ma voisine

setup-name = Nom : { $role }

setup-language = Langue : { $role }

setup-same-names = Vous deux avez le même nom ou le même rôle. Ajoutez une lettre à un des noms. Ainsi, on sait qui est qui.

setup-form = Combien de questions ?

setup-form-mini = Court
setup-form-short = Normal
setup-form-long = Long

setup-form-themes =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }

setup-form-more =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }, avec plus de questions

setup-minutes-about =
    environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } par personne

setup-minutes-between = { $least } à { $most } minutes par personne

setup-keep = Que faire des réponses à la fin ?

setup-keep-erase = Tout effacer

setup-keep-keep = Garder sur cet appareil

setup-keep-hint = Garder est utile pour regarder de nouveau plus tard. Les autres personnes qui utilisent cet appareil peuvent alors aussi tout voir.

setup-order = { $first } répond d’abord. Ensuite, c’est { $second }.

setup-not-title = Ne commencez pas maintenant :
setup-not-afraid = si vous avez peur ou s’il y a de la violence. Appelez Veilig Thuis, une aide contre la violence : 0800-2000.
setup-not-decision = si l’autre personne prend bientôt une décision sur vous. Attendez d’abord cette décision.
setup-not-complaint = si une plainte est en cours. Attendez d’abord la fin.

setup-begin = Commencer

## Answering
## Chunk: first

scale-1 = Jamais ou presque jamais
scale-2 = Rarement
scale-3 = Parfois
scale-4 = Souvent
scale-5 = Toujours ou presque toujours

unknown = Je ne sais pas

not-applicable = Cette question ne nous concerne pas

intro = Vous deux n’avez pas besoin de vous ressembler. Avoir la même valeur veut dire : chacun de vous compte autant que l’autre. Pensez aux 3 derniers mois avec { $name }. Vous travaillez ensemble depuis moins longtemps ? Alors pensez à ce temps-là. Il n’y a pas de bonne ou de mauvaise réponse. L’autre personne voit vos réponses seulement quand chacun de vous dit oui.

frame = Pensez aux 3 derniers mois.

progress-question = Question { $number } sur { $total }

answering = { $name } répond

receive-label = Vous recevez, { $name } donne

give-label = Vous donnez, { $name } reçoit

missing = Choisissez encore une réponse ici. « Je ne sais pas » est bien aussi.

from-paper-ask = Vous avez répondu sur papier ?

from-paper = J’ai répondu sur papier

## Direct question
## Chunk: late

direct-question = Qui compte le plus quand vous travaillez ensemble ?

direct-i-far = Moi, beaucoup plus

direct-i-little = Moi, un peu plus

direct-same = Chacun de nous compte autant

direct-other-little = { $name }, un peu plus

direct-other-far = { $name }, beaucoup plus

## Review and lock
## Chunk: late

no-answer = Pas de réponse

review-lead = Prenez votre temps pour les relire. Vous pouvez encore tout modifier.

review-change = Modifier

review-change-label = Modifier : { $title }, { $part }

marks-lead = De quoi voulez-vous parler ? Choisissez deux thèmes au plus. L’autre personne voit votre choix seulement quand chacun de vous dit oui.

marks-enough = Vous avez déjà choisi deux thèmes. Enlevez d’abord un thème.

mark = Je veux en parler

mark-label = Je veux en parler : { $title }

review-look = Voir votre côté

review-receive = Je reçois

review-give = Je donne

lock-title = C’est fini ? Verrouillez vos réponses

lock-lead = Ensuite, vous ne pouvez plus rien modifier. { $name } voit vos réponses seulement quand chacun de vous dit oui. Vous préférez arrêter ? Vous pouvez effacer vos réponses, jusqu’au moment de regarder ensemble.

lock-no-code = Sans code secret, une personne avec cet appareil peut dire oui pour vous deux. L’appareil est à l’autre personne ? Alors choisissez un code secret.

code-summary = Créer un code secret, si vous voulez

code-hint = Plus tard, { $name } a cet appareil ? Alors créez un code secret. Vos réponses s’ouvrent seulement avec ce code. Vous avez perdu le code ? Alors vous devez répondre de nouveau. Un code long est plus sûr qu’un code court.

code-label = Votre code secret, au moins 4 lettres ou chiffres

code-too-short = Ce code secret est trop court. Choisissez au moins 4 lettres ou chiffres.

code-too-long = Ce code secret est trop long. Choisissez un code plus court.

code-wrong = Ce code secret n’est pas le bon. Vos réponses sont encore les mêmes. Essayez encore une fois.

code-no-key = Un code secret ne fonctionne pas sur cet appareil. Vos réponses sont encore les mêmes. Essayez encore une fois, ou sans code secret.

lock = Verrouiller

lock-two-devices = Ensuite, vous ne pouvez plus rien modifier. Vous donnez vous-même vos réponses à l’autre personne. Avant cela, { $name } ne voit rien.

## Hand-over
## Chunk: late

handover-title = Passez l’appareil : maintenant, c’est { $name }

handover-text = { $name } a terminé. Les réponses sont verrouillées. Elles s’affichent seulement quand chacun de vous dit oui.

handover-take-over = Je suis { $name }

handover-back-title = Réponses effacées : { $name }

handover-back-text = Personne n’a vu ces réponses. Les réponses données par { $name } sont encore verrouillées.

handover-again = Je suis { $name }. Je recommence.

handover-erase = Arrêter, et tout effacer

taken-back-two-devices = Vos réponses sont effacées ici. Si { $name } a déjà vos réponses, { $name } peut encore les voir. Vous pouvez répondre de nouveau avec une nouvelle invitation.

## Erasing
## Chunk: first

history-erase = Effacer

erase-sure = Une fois effacé, c’est perdu pour toujours.

erase-yes = Oui, effacer

## Titles of late screens
## Chunk: first

direct-title = Pour finir

review-title = Vos réponses sont-elles correctes ?

handover-page = Passer l’appareil

reveal-title = Ouvrir ensemble

all-title = Tous les thèmes

agreements-page = Accords

pulse-page = Comment était la conversation ?

looking-back-title = Regarder en arrière

then-title = Avant et maintenant

conversation-title = Parler ensemble

alone-title = Votre côté

finish-title = Vous deux avez terminé

history-title = Gardé sur cet appareil

cards-title = Cartes de questions

paper-title = Sur papier

from-paper-title = Recopiez vos réponses

about-title = À propos de Tweeluik

exchange-title = Échangez vos réponses

ready-title = Vous pouvez regarder ensemble

## Opening
## Chunk: late

reveal-lead = Vous deux avez terminé. Placez-vous pour bien voir l’écran, vous deux. Nous montrons les réponses seulement quand chacun de vous dit oui.

reveal-ask = { $name }, voulez-vous regarder ensemble maintenant ?

reveal-yes = Oui, d’accord

reveal-agree = { $name } : oui, d’accord

reveal-agreed = { $name } dit oui

reveal-waiting = Il manque encore une réponse : { $name }.

reveal-code = Code secret : { $name }

reveal-rather-not = Vous préférez ne pas ouvrir ?

reveal-not-now = Pas maintenant

reveal-not-now-hint = Tout reste verrouillé. Vous pouvez continuer plus tard.

reveal-take-back = { $name } : effacer mes réponses

reveal-take-back-hint = Vous pouvez aussi effacer vos réponses. Alors l’autre personne ne les voit jamais.

## Comparison
## Chunk: late

scale-1-inside = jamais ou presque jamais
scale-2-inside = rarement
scale-3-inside = parfois
scale-4-inside = souvent
scale-5-inside = toujours ou presque toujours

direct-says = { $name } dit : « { $answer } »

direct-both-same = Vous deux dites : « Chacun de nous compte autant. »

direct-both-same-little = Vous deux dites : « Chacun de nous compte autant. » Mais vous dites aussi : il se passe peu de choses.

direct-both-say = Vous deux dites : { $name } compte plus.

direct-one-side-self = { $name } dit : « Je compte plus. » { $other } dit : « Chacun de nous compte autant. »

direct-one-side-other = { $name } dit : « L’autre personne compte plus. » { $other } dit : « Chacun de nous compte autant. »

direct-each-the-other = Vous deux dites : « L’autre personne compte plus. »

direct-each-me = Vous deux dites : « Je compte plus. »

direct-one-unknown = { $name } ne sait pas. Parlez-en ensemble.

direct-both-unknown = Vous deux ne savez pas. Parlez-en ensemble.

comparison-nothing = Il y a encore trop peu de réponses. Nous ne pouvons rien comparer.

comparison-few =
    { $count ->
        [one] Nous pouvons comparer seulement { $count } thème sur { $total }.
       *[other] Nous pouvons comparer seulement { $count } thèmes sur { $total }.
    }

comparison-alike = Vous deux voyez presque tout de la même façon.

comparison-little = Vous deux dites : cela arrive rarement.

comparison-mostly-from = Vous deux le voyez ainsi : c’est surtout { $name } qui donne cela.

comparison-one-sided =
    { $count ->
        [one] Vous deux le voyez ainsi : pour { $count } thème, c’est surtout { $name } qui donne.
       *[other] Vous deux le voyez ainsi : pour { $count } thèmes, c’est surtout { $name } qui donne.
    }

comparison-from-either = Vous deux le voyez ainsi : { $count } thèmes viennent surtout d’un seul côté.

comparison-differs =
    { $count ->
        [one] Pour { $count } thème sur { $total }, vous deux voyez les choses autrement.
       *[other] Pour { $count } thèmes sur { $total }, vous deux voyez les choses autrement.
    }

comparison-normal = Souvent, deux personnes ne voient pas la même chose. La question n’est pas de savoir qui a raison.

comparison-chance = Une différence peut aussi venir du hasard. Parlez de ce qui est important pour vous deux.

overall-title = Donner et recevoir

balance-even = { $name } donne et reçoit à peu près autant.

balance-gives-more = { $name } donne plus et reçoit moins.

balance-receives-more = { $name } reçoit plus et donne moins.

score-small =
    Même valeur : { $points } sur 100, d’après { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.

score-none = Trop peu de réponses pour le dire.

score-receive = { $name } reçoit cela : { $level }.

score-give = { $name } donne cela : { $level }.

strength-title = Vous deux dites : cela arrive souvent

talk-title = De quoi parler

talk-lead = Commencez par un thème. Le reste vient plus tard.

marked-both = Vous deux voulez en parler.

marked-one = { $name } veut en parler.

talk-nothing = Choisissez vous-mêmes un thème pour en parler.

legend-title = Comment lire les images

legend-text = À gauche, on voit ce que donne une personne. À droite, on voit ce que reçoit l’autre. En haut, c’est souvent. En bas, c’est presque jamais. La ligne est plate ? Alors vous deux voyez la même chose. La ligne est en pente ? Alors vous deux voyez les choses autrement.

legend-high = presque toujours

legend-low = presque jamais

kind-different = Vous deux voyez cela autrement

kind-one-sided = Surtout { $name }

kind-both-low = Vous deux dites : rarement

kind-both-high = Vous deux dites : souvent

kind-in-between = À peu près pareil

kind-not-comparable = Il manque une réponse ici

says-gives = { $name } dit : « Je fais cela : { $level }. »

says-receives = { $name } dit : « Je remarque cela : { $level }. »

says-not-known = { $name } dit : « Je ne sais pas si je fais cela. »

ask-each-other = Posez la question à l’autre.

sentence-one-sided = Vous deux dites la même chose. { $giver } fait cela : { $level }. Et { $other } : { $less }.

sentence-both-low = Vous deux dites que cela arrive rarement.

theme-quote = { $name } : « { $statement } »

theme-prompts = Questions sur ce thème

sentence-both-high = Vous deux dites que cela arrive souvent. Comment faites-vous ?

sentence-in-between = Vous deux voyez cela à peu près de la même façon.

sentence-not-comparable = Il manque une réponse ici. Nous ne pouvons donc pas comparer.

panel-gives = { $name } donne

panel-notices = { $name } reçoit

outside-scale = pas de réponse

table-title = Tout dans un tableau

table-who = De qui vers qui

table-gives = Dit : je donne cela

table-receives = Dit : je reçois cela

table-difference = Différence

table-direction = { $giver } vers { $receiver }

table-quote = La phrase était : « { $statement } »

table-same = La même chose

table-about-same = Petite différence

table-steps = Grande différence

to-finish = Aller à la fin

conversation-talk = En parler

show-codes = Montrer encore mes réponses

add-button = Ajouter nos réponses au groupe

check-number = Votre nombre à vous deux est { $digits }. Si { $name } voit un autre nombre, vous ne voyez pas les mêmes réponses. Le nombre aide contre les erreurs, pas contre la tricherie.

## Alone
## Chunk: after

alone-lead = Ce sont seulement vos réponses. { $name } ne les voit pas.

alone-even = Vous donnez et recevez à peu près autant.

alone-gives-more = Vous donnez plus et recevez moins.

alone-receives-more = Vous recevez plus et donnez moins.

alone-receive = Vous recevez cela : { $level }.

alone-give = Vous donnez cela : { $level }.

alone-direct = Vous dites : « { $answer } »

alone-marked = Vous voulez en parler

alone-none-marked = Vous n’avez pas choisi de thème pour en parler. C’est permis.

alone-all = Tous les thèmes et vos réponses

alone-together = Voulez-vous continuer ensemble ?

alone-together-lead = { $name } répond alors aussi. Les réponses s’affichent seulement quand chacun de vous dit oui.

alone-pair-hint = Vous verrouillez d’abord vos réponses. Ensuite, l’autre personne répond.

alone-devices-hint = Vous envoyez une invitation. Vous n’envoyez pas encore vos réponses.

alone-no-invitation = En ce moment, nous ne pouvons pas créer d’invitation sur cet appareil. Vos réponses sont encore les mêmes. Essayez encore une fois.

alone-change = Modifier vos réponses

alone-stays = Vos réponses restent sur cet appareil. Toute personne qui utilise cet appareil peut les voir.

## The talk
## Chunk: after

conversation-turn = { $teller } raconte. { $other } pose des questions et écoute.

conversation-rule = N’expliquez rien pour l’instant. Posez d’abord d’autres questions.

conversation-another = Autre question

conversation-swap = Au tour de l’autre

conversation-next = Thème suivant

conversation-early = { $name } n’a pas encore raconté. C’est d’abord son tour.

conversation-agree = Aller aux accords

conversation-layers = Questions pour aller plus loin

conversation-organisation = Qu’est-ce qui rend cela difficile dans l’organisation ?

conversation-themes = Choisir un autre thème

conversation-clock = Combien de temps dure un tour ?

conversation-clock-none = Sans minuteur

conversation-clock-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

conversation-clock-start = Lancer le minuteur

conversation-clock-again = Relancer le minuteur

conversation-clock-pause = Pause

conversation-clock-left = Encore { $time }

conversation-clock-over = Le temps est écoulé. Finissez votre phrase. C’est le tour de l’autre personne.

conversation-clock-sound = Un son à la fin du temps

conversation-clock-buzz = Une vibration à la fin du temps

## Agreements
## Chunk: after

agreements-title = Sur quoi êtes-vous d’accord, vous deux ?

agreements-lead = Choisissez quelque chose de petit. Que faites-vous, qui le fait, et quand ?

agreements-line = Accord { $count }

agreements-example = Par exemple : Karim appelle Sanne chaque lundi après 16 heures.

agreements-clear = Est-ce que tout est clair ?

agreements-clear-yes = Oui, pour nous deux

agreements-clear-no = Pas encore

agreements-clear-ask = Chacun dit avec ses propres mots ce que vous décidez. Rendez ensuite le texte plus clair.

agreements-again = Quand regardez-vous de nouveau, vous deux ?

agreements-weeks =
    { $count ->
        [one] Dans { $count } semaine
       *[other] Dans { $count } semaines
    }

agreements-bad-day = Ce jour n’est pas possible. Choisissez aujourd’hui ou un jour plus tard. Vos accords sont encore là.

agreements-calendar = Mettre dans l’agenda

agreements-calendar-hint = L’agenda dit seulement « Rendez-vous ». Il ne donne pas de nom.

calendar-title = Rendez-vous

calendar-file = rendez-vous

agreements-take-in = Reprendre les accords de l’autre appareil

agreements-next = Suivant

agreements-shown = Vos accords

agreements-look-again = Vous deux regardez de nouveau le { $date }.

## How the talk was
## Chunk: after

pulse-title = { $name }, comment était cette conversation pour vous ?

pulse-lead = Répondez sans l’autre personne. { $name } ne regarde pas maintenant. Ensuite, vous voyez ensemble ce que chacun de vous a choisi.

pulse-lead-own = Maintenant, l’autre personne ne voit pas ceci. Allez-vous enregistrer, imprimer ou garder plus tard ? Alors ceci en fait partie.

pulse-heard = J’ai senti que l’on m’écoutait.

pulse-chose = Nous avons choisi ensemble de quoi parler.

pulse-goal = Nous avons parlé de ce qui est important pour moi.

pulse-pace = Le rythme était bon pour moi.

pulse-yes = Oui

pulse-partly = Un peu

pulse-no = Non

pulse-next = Terminé

pulse-skip = Passer

pulse-shown = Comment était la conversation pour vous deux ?

## Looking back
## Chunk: after

back-lead = { $first } et { $second }, { $date }

back-none = Cette fois-là, vous deux n’avez pas noté d’accords.

back-came = Qu’est-ce que cela a donné ?

came-done = Fait

came-partly = En partie

came-not-done = Pas fait

came-changed = C’est devenu autre chose

back-look-again = Vous deux vouliez regarder de nouveau le { $date }.

back-answers = Voir les réponses

back-again = Répondre de nouveau, vous deux

back-again-hint = Ensuite, vous voyez avant et maintenant côte à côte.

then-lead = Voici ce que vous deux disiez le { $date }, et ce que vous dites maintenant.

then-nothing = Vos réponses à vous deux sont à peu près les mêmes qu’avant.

then-chance = Une réponse est différente ? Cela peut venir du hasard. Demandez à l’autre ce qui a changé.

then-changed = { $name } disait avant « { $then } » et dit maintenant « { $now } ».

then-same = { $name } disait avant « { $now } » et le dit encore maintenant.

then-balance = Avant : { $then } Maintenant : { $now }

then-common =
    { $count ->
        [one] Vous deux n’avez pas eu le même nombre de questions les deux fois. Nous comparons seulement { $count } phrase : elle était là les deux fois.
       *[other] Vous deux n’avez pas eu le même nombre de questions les deux fois. Nous comparons seulement { $count } phrases : elles étaient là les deux fois.
    }

then-different = Qu’est-ce qui est différent ?

then-agreements = Qu’est-ce que les accords ont donné ?

then-table = Toutes les réponses, avant et maintenant

then-then = Avant

then-now = Maintenant

then-other = Nettement différent

then-missing = Pas de réponse

then-pulses = Comment étaient les conversations ?

## End
## Chunk: after

finish-lead = Vos réponses à vous deux sont encore sur cet appareil. Que voulez-vous en faire, vous deux ?

finish-take-title = Enregistrer, imprimer ou garder

finish-take-lead = Ce sont vos réponses à vous deux. C’est donc possible seulement quand chacun de vous dit oui. Ce « oui » est valable seulement tant que cet écran est ouvert.

finish-ask = { $name }, êtes-vous d’accord ?

finish-both = Vous deux dites oui. Maintenant, c’est possible.

finish-not-both = Pas encore possible. D’abord, chacun de vous dit oui ci-dessus.

finish-two-devices-ask = Posez d’abord la question à l’autre personne. Appuyez sur le deuxième « oui » seulement si { $name } est d’accord.

finish-lead-kept = Vos réponses à vous deux sont gardées sur cet appareil.

finish-save = Enregistrer dans un fichier

finish-save-hint = Toute personne qui a le fichier peut tout lire. Vous pouvez l’ouvrir de nouveau plus tard.

finish-save-table = Enregistrer en tableau

finish-save-svg = Enregistrer en image SVG

finish-save-png = Enregistrer en image PNG

finish-save-other-hint = Toute personne qui a le fichier peut tout lire. Tweeluik ne peut pas ouvrir ce fichier plus tard.

save-kinds = Autre sorte de fichier

save-kinds-legend = Quelle sorte de fichier ?

save-readable = Fichier de Tweeluik

save-readable-hint = Vous pouvez l’ouvrir de nouveau plus tard.

save-table = Tableau en CSV

save-table-hint = Pour un programme comme Excel.

save-svg = Image en SVG

save-svg-hint = L’image reste nette quand vous l’agrandissez.

save-png = Image en PNG

save-png-hint = Pour un message ou un document.

finish-lead-file = Ces réponses viennent d’un fichier. Elles ne sont pas sur cet appareil.

finish-close-file = Fermer

finish-close-file-hint = Le fichier reste où il est.

finish-lock = Enregistrer avec un code secret

finish-lock-hint = Il faut alors un code secret pour ouvrir le fichier. Choisissez quelques mots. Notez-les : nous ne pouvons pas retrouver le code.

finish-lock-save = Enregistrer avec ce code secret

finish-keep = Garder sur cet appareil

finish-keep-hint = Pour regarder de nouveau plus tard. Toute personne qui utilise cet appareil peut aussi le voir.

finish-share = Envoyer les accords à l’autre appareil

finish-share-hint = Là-bas, vous pouvez les voir et les reprendre.

finish-share-too-long = Vos accords sont trop longs pour les envoyer à l’autre appareil. Écrivez-les plus court.

finish-erase = Effacer cette conversation

finish-erase-hint = Ensuite, ces réponses et ces accords ne sont plus sur cet appareil.

finish-close-kept = Fermer. Tout reste gardé.

finish-back-agreements = Retour à vos accords

finish-back = Retour à la comparaison

finish-two-devices = Ceci concerne seulement votre appareil. Pour l’autre appareil, c’est { $name } qui choisit.

## What two people save as a table or a picture
## Chunk: after

picture-title = Tweeluik : { $first } et { $second }

pair-column-what = quoi
pair-column-theme = theme
pair-column-outcome = resultat
pair-column-statement = phrase
pair-column-from = de
pair-column-to = vers
pair-column-gives = donne
pair-column-gives-number = donne_nombre
pair-column-receives = recoit
pair-column-receives-number = recoit_nombre
pair-column-difference = difference
pair-column-name = nom
pair-column-answer = reponse
pair-column-number = nombre

pair-row-note = attention
pair-row-date = date
pair-row-comparison = comparaison
pair-row-gives = donne
pair-row-receives = reçoit
pair-row-balance = donner et recevoir
pair-row-direct = dernière question
pair-row-marked = veut en parler
pair-row-agreement = accord
pair-row-look-again = regarder de nouveau
pair-row-talk = comment était la conversation

## Cards
## Chunk: after

cards-legend = Que voulez-vous demander à l’autre personne ? Choisissez une, deux ou trois cartes.

cards-show = Montrer

cards-too-many = Vous avez déjà trois cartes. Enlevez d’abord une carte.

cards-none = Choisissez d’abord une carte.

cards-lead = Nous ne gardons pas votre choix. Vous pouvez aussi imprimer toutes les cartes et les découper.

cards-print-all = Imprimer toutes les cartes

cards-number = Carte { $number } sur { $count }

cards-next = Carte suivante

cards-before = Carte précédente

cards-others = Choisir d’autres cartes

cards-print =
    { $count ->
        [one] Imprimer { $count } carte
       *[other] Imprimer ces { $count } cartes
    }

## On paper
## Chunk: after

paper-lead = Imprimez un formulaire pour chacun de vous. Remplissez-le au stylo, sans téléphone.

paper-for-both = Un formulaire pour { $first } et un pour { $second }

paper-for-one = Seulement le formulaire pour { $name }

paper-which = Quel formulaire ?

paper-which-both = Les deux

paper-which-hint = Vous imprimez sur les deux côtés du papier ? Alors imprimez les formulaires un par un.

paper-not-kept = Nous ne gardons pas ce que vous choisissez ici.

## The form on paper
## Chunk: after

form-for = Pour { $name }

form-private = Ce formulaire est seulement pour vous.

form-fold = Pliez ici. Ce côté reste à l’extérieur.

form-how = Comment faire

form-how-alone = Remplissez-le sans l’autre personne. Ne laissez personne regarder.

form-how-cross = Lisez chaque phrase. Mettez une croix sur un chiffre.

form-how-parts = D’abord, il y a ce que vous recevez. Ensuite, ce que vous donnez.

form-how-fold = C’est fini ? Pliez le papier, avec vos réponses à l’intérieur.

form-how-type = Vous pouvez aussi recopier vos réponses. Ouvrez Tweeluik et choisissez sous une question : { $label }

form-digits = Ce que veulent dire les chiffres

form-themes = De quoi voulez-vous parler ? Cochez deux thèmes au plus.

form-end = Gardez ce formulaire avec vous. Dépliez-le seulement quand chacun de vous dit oui.

## Typing in from paper
## Chunk: after

from-paper-lead = Chaque phrase a le même numéro que sur le papier. Tapez le chiffre que vous avez choisi.

from-paper-refused = Ce n’est pas possible ici. Tapez un chiffre de 1 à { $most }. Vos réponses sont encore les mêmes.

from-paper-missing = Le numéro { $number } est encore vide. Tapez un chiffre ici.

## Reading aloud
## Chunk: late

read-aloud = Lire à voix haute

read-stop = Arrêter la lecture

read-no-voice = La lecture n’est pas encore possible ici

read-get-voice = Cet appareil n’a pas de voix pour cette langue. Allez dans les réglages de l’appareil. Cherchez « synthèse vocale » et choisissez-y une voix. Ensuite, ouvrez de nouveau cette page.

read-why = Nous utilisons seulement une voix de l’appareil lui-même. Une voix sur internet envoie le texte à un autre ordinateur.

## What was given to the browser
## Chunk: late

newer-version = Il y a une nouvelle version de Tweeluik. Fermez la page et ouvrez-la de nouveau. Vous ne perdez rien.

case-file = À ne pas mettre dans un dossier

print-refused = Ici, rien n’est imprimé. C’est possible seulement quand chacun de vous dit oui. Vous le faites sur le dernier écran.

finish-print = Imprimer

offered-file = Le fichier s’appelle { $file }. Il est dans le dossier Téléchargements de ce téléphone ou de cet ordinateur. Vérifiez maintenant s’il y est.

offered-paper = Une fenêtre s’est ouverte pour imprimer. Il ne se passe rien ? Alors cette application ne peut pas imprimer. Enregistrez plutôt les réponses dans un fichier.

offered-paper-cards = Une fenêtre s’est ouverte pour imprimer. Il ne se passe rien ? Alors cette application ne peut pas imprimer. Faites plutôt une capture d’écran.

offered-paper-alone = Une fenêtre s’est ouverte pour imprimer. Il ne se passe rien ? Alors cette application ne peut pas imprimer. Utilisez un autre navigateur. Attention : là-bas, il n’y a pas ce que vous avez rempli ici.

offered-paper-group = Une fenêtre s’est ouverte pour imprimer. Il ne se passe rien ? Alors cette application ne peut pas imprimer. Enregistrez plutôt un tableau ou une image.

offered-why = Le fichier n’est pas là ? Certaines applications, comme une messagerie, ne permettent pas d’enregistrer.

offered-note = Alors copiez le texte ci-dessous et collez-le dans une note.

offered-instead = Alors copiez le texte ci-dessous et donnez-le à la place du fichier.

offered-picture = Alors faites une capture d’écran, ou recopiez à la main.

offered-no-picture = Ce navigateur ne peut pas faire cette image. L’écran du groupe est encore là. Choisissez l’autre image, ou faites une capture d’écran.

offered-no-picture-pair = Ce navigateur ne peut pas faire cette image. Vos réponses sont encore là. Enregistrez l’image en SVG.

offered-no-calendar = Ce navigateur ne peut pas faire de fichier pour l’agenda. Vos accords sont encore là. Mettez vous-même le jour dans l’agenda.

offered-browser = La prochaine fois, ouvrez Tweeluik dans un navigateur normal, comme Chrome, Firefox ou Safari.

offered-not-there = Attention : ces réponses n’y sont pas.

offered-not-there-group = Attention : cet écran du groupe n’y est pas.

offered-text = Le texte du fichier

offered-copy = Copier le texte

offered-copied = Le texte est copié.

offered-not-copied = Copier ne fonctionne pas ici. Sélectionnez vous-même le texte.

offered-share = Envoyer le fichier

offered-erase = Vérifiez d’abord si le fichier est vraiment là.

## Files
## Chunk: after

file-title = Ouvrir un fichier

file-lead = Vous avez des réponses dans un fichier ? Vous pouvez les voir ici. Le fichier reste sur cet appareil.

file-choose = Choisir un fichier

file-code = Le code secret de ce fichier

file-open = Ouvrir le fichier

file-too-large = Ce fichier est trop grand. Choisissez un autre fichier.

file-not-ours = Ce fichier n’est pas de Tweeluik. Choisissez un autre fichier.

file-newer = Ce fichier vient d’une version plus récente de Tweeluik. Rechargez cette page.

file-damaged = Nous ne pouvons pas lire ce fichier. Essayez avec une autre copie du fichier.

file-other-questions = Ce fichier a été fait avec d’autres questions. Ouvrez-le sur le site où vous l’avez fait.

file-wrong-code = Le code secret n’est pas le bon, ou le fichier est abîmé. Essayez encore une fois.

## Kept on this device
## Chunk: after

to-history = Retour au début

history-none = Rien n’est encore gardé sur cet appareil.

everything-title = Tout effacer

everything-ask = Effacer tout ce que Tweeluik a gardé

everything-sure = Alors nous effaçons tout ce que Tweeluik a gardé sur cet appareil. Aussi ce qui n’est pas terminé, ou ce que nous n’avons pas pu lire. Les fichiers que vous avez enregistrés vous-même restent.

everything-yes = Oui, tout effacer

history-lead = Toute personne qui utilise cet appareil peut voir ceci.

history-open = Voir

history-row = { $first } et { $second }, { $date }

history-row-of-several = { $first } et { $second }, { $date }, numéro { $number } de ce jour

history-more = Montrer plus

history-other-sets =
    { $count ->
        [one] Sur cet appareil, il y a aussi { $count } conversation avec d’autres questions. Ouvrez-la sur la page où vous avez répondu à ces questions.
       *[other] Sur cet appareil, il y a aussi { $count } conversations avec d’autres questions. Ouvrez-les sur la page où vous avez répondu à ces questions.
    }

history-busy = Sur cet appareil, des réponses ne sont pas encore terminées. Terminez-les d’abord, ou effacez-les. Ensuite, vous pouvez voir ceci.

## About
## Chunk: after

about-what = Un tweeluik, en néerlandais, est une peinture en deux parties. Ici, deux personnes regardent ainsi leur collaboration. D’abord chacune de son côté, et ensuite ensemble.

about-equal = Vous deux n’avez pas besoin de vous ressembler. Vos rôles, vos connaissances et vos tâches sont peut-être différents. Avoir la même valeur veut dire : chacun de vous compte autant que l’autre.

about-not-validated-title = Une aide pour la conversation, pas un test

about-not-validated = Aucune recherche n’a encore testé ces questions. Les réponses ne disent pas qui a raison. Elles aident à se parler.

about-promise-title = Ce que nous promettons

about-promise-1 = Vos réponses restent ici, jusqu’au moment où vous les partagez. La page n’envoie rien.
about-promise-2 = Les réponses s’affichent seulement quand chacun de vous dit oui.
about-promise-3 = Verrouillé, c’est verrouillé. Vous pouvez effacer vos réponses, mais plus les modifier.
about-promise-4 = Vous lisez « enregistré » ? Alors c’est vraiment enregistré.
about-promise-5 = Ce qui est effacé n’existe vraiment plus.

about-no-promise-title = Ce que nous ne promettons pas

about-no-promise-1 = Vous devez pouvoir faire confiance au propriétaire de ce site.
about-no-promise-2 = Vous n’avez pas de code secret ? Alors une personne avec cet appareil peut dire oui pour vous deux. Cette personne connaît bien les ordinateurs ? Alors elle peut aussi lire vos réponses.
about-no-promise-3 = Un long code secret est plus sûr qu’un code court.
about-no-promise-4 = Sur un téléphone avec un virus, rien n’est sûr.
about-no-promise-5 = Tweeluik est dans un autre site ? Alors cet autre site peut peut-être lire aussi.

places-title = Que gardons-nous, et où ?

places-lead = Tout est dans ce navigateur, sur cet appareil. Voici toute la liste.

places-head-what = Quoi
places-head-readers = Lisible par
places-head-until = Combien de temps

place-session = Ce que vous remplissez maintenant : noms, choix et réponses
place-session-readers = Une personne qui utilise cet appareil et connaît bien les ordinateurs. Avec un code secret : seulement la personne avec ce code, jusqu’au moment de regarder ensemble.
place-session-until = Jusqu’au moment où vous effacez, fermez ou gardez
place-kept = Ce que vous avez gardé, avec le jour
place-kept-readers = Toute personne qui utilise cet appareil
place-kept-until = Jusqu’au moment où quelqu’un l’efface
place-group = L’écran du groupe d’un atelier. Combien de fois chaque réponse a été choisie, et ce que le groupe a noté. Au début, aussi un numéro par duo. Ainsi, personne ne compte deux fois.
place-group-readers = Toute personne qui utilise cet appareil. Une personne qui connaît bien les ordinateurs peut aussi regarder plus tôt. Aussi avec peu de duos.
place-group-until = Jusqu’au moment où quelqu’un l’efface
place-quarantine = Ce que nous n’avons pas pu lire, comme nous l’avons trouvé
place-quarantine-readers = Une personne qui utilise cet appareil et connaît bien les ordinateurs
place-quarantine-until = Jusqu’au moment où quelqu’un l’efface
place-backup = Une copie de tout cela, si le navigateur s’arrête soudain
place-backup-readers = Les mêmes personnes que ci-dessus
place-backup-until = Aussi longtemps que la première ligne. Ensuite, un nombre reste parfois, jusqu’à la prochaine ouverture de cette page.
place-tombstone = Le fait que quelque chose vient d’être effacé
place-tombstone-readers = Il n’y a rien de vous dedans
place-tombstone-until = Un court moment
place-page = La page elle-même, pour fonctionner aussi sans internet
place-page-readers = Il n’y a rien de vous dedans
place-page-until = Jusqu’à une nouvelle version, ou jusqu’au moment où quelqu’un efface tout
place-consent = Vos codes secrets, et vos « oui »
place-consent-readers = Aucune personne : ce n’est gardé nulle part
place-consent-until = Jusqu’à la fermeture de la page
place-taken-along = Ce que vous emportez : un fichier, un lien, un QR code, une page imprimée
place-taken-along-readers = Toute personne qui l’a. Le fichier a un code secret ? Alors seulement les personnes avec ce code.
place-taken-along-until = Jusqu’au moment où vous le jetez

place-consent-where = nulle part
place-taken-along-where = là où vous le laissez

about-sources-title = Sources

about-sources = Les thèmes viennent de ces sources. Les phrases sont écrites pour Tweeluik.

about-themes-title = D’où vient chaque thème ?

about-documentation-title = En savoir plus

about-documentation = Il y a un guide. Pour vous deux, pour animer un atelier, et pour faire un site.

about-documentation-link = Lire le guide dans un nouvel onglet

about-documentation-address = Ouvrez cette adresse dans un nouvel onglet :

about-licence = Tout le monde peut utiliser et modifier Tweeluik. La licence s’appelle EUPL-1.2.

about-file-no-promise-1 = Vous devez pouvoir faire confiance à la personne qui vous a donné ce fichier.
about-file-no-promise-2 = Dans ce navigateur, ouvrez seulement des fichiers sûrs pour vous. Un autre fichier peut peut-être lire aussi.

## Two devices: set-up
## Chunk: devices

pairing-lead = Mettez-vous d’abord d’accord. Ensuite, chacun de vous répond sur son téléphone ou son ordinateur.

pairing-me-missing = Choisissez ici qui vous êtes.

pairing-how = Comment l’autre personne participe-t-elle ?

pairing-invite = Avec une invitation

pairing-invite-hint = Un QR code, un lien ou un texte.

pairing-words = Avec des mots secrets, choisis ensemble

pairing-words-hint = Utile si vous êtes au téléphone maintenant. Vous deux commencez aujourd’hui.

words-made = Nous avons choisi cinq mots secrets. Lisez-les à voix haute. L’autre personne vous a déjà donné des mots ? Alors tapez ces mots-là.

words-again = Donner d’autres mots

words-list = abricot agenda aigle album ananas ancre animal arbre armoire atelier avion avocat avril balcon bambou banane bateau beurre bijou biscuit blouse bonbon bonnet botte bougie boulanger bouteille branche brique brosse bureau cabane cactus cadeau cahier camion canard capitaine carotte carton casque castor ceinture cerise chaise chapeau chat chaussure chemise cheval chien chocolat ciel cigogne citron clavier cloche clou coffre colline concert copain coquille corbeau corde costume couloir couteau crabe crayon crocodile cuisine danse dauphin dent dimanche dindon disque docteur domino dragon drapeau enfant escalier escargot espace famille farine fauteuil ferme feuille film fleur flocon fontaine football fourmi fraise framboise fromage fruit garage gare gazelle genou gilet girafe glace gorille grenier guitare herbe hibou hiver horloge huile iguane insecte ivoire jambe janvier jardin jaune journal jungle jupe kangourou kiwi koala lac laine lampe langue lapin lavande lentille lettre lion livre lune lunettes machine magasin maison mandarine mardi marteau matelas melon menu miroir montagne montre moteur mouche moustache mouton musique nappe navire neige noisette novembre nuage octobre oiseau olive oncle orange oreille ours panda papier papillon parapluie parfum patin pendule perroquet phare phoque photo piano pigeon pilote pinceau pingouin pirate piscine plage planche plume poire poisson pomme pompier pont prince puzzle pyramide quatre radio raisin renard requin rideau rocher roue ruban ruche ruisseau sable salade samedi sardine semaine serpent serrure serviette sifflet singe sirop soleil sorbet soupe souris stylo sucre tableau tabouret tambour tapis tasse taxi tigre timbre tomate tonneau tortue tracteur train tulipe tunnel usine vache valise vanille vendredi veste village violette violon voiture volcan wagon yaourt

agreed-title = Avez-vous le même nombre, vous deux ?

agreed-lead = Dites ce nombre à l’autre personne. Si { $name } a le même nombre, vous pouvez commencer.

agreed-number = Votre nombre à vous deux

agreed-next = Oui, c’est le même nombre

agreed-differs = Le nombre est différent ? Alors revenez en arrière. Vérifiez ensemble les mots, vos noms et le nombre de questions. Commencez aussi le même jour.

agreed-as = Vous répondez comme { $name }. L’autre personne répond comme { $other }.

words-label = Les mots secrets

words-hint = Utilisez, vous deux, les mêmes mots, les mêmes noms et le même nombre de questions. Vos propres mots sont possibles aussi. Alors choisissez quatre mots sans lien entre eux. Pas de noms.

words-too-short = C’est trop court. Choisissez ensemble au moins 8 lettres.

words-strength-weak = Pas très sûr. Avec un ordinateur, quelqu’un peut deviner cela en un ou deux jours.
words-strength-fair = Assez sûr. Avec un ordinateur, deviner prend des jours ou des mois.
words-strength-strong = Sûr. Avec un ordinateur, deviner prend des années.

words-estimate = C’est une estimation. Ne prenez pas une phrase que d’autres connaissent, ni une suite de chiffres.

## Two devices: invitation
## Chunk: devices

invited-more = Il y avait encore un lien ou un texte avec. Gardez-le. Utilisez-le quand vos réponses sont verrouillées.

invite-title = Votre invitation pour { $name }

invite-lead = Montrez ce QR code : { $name } le scanne avec la caméra. Ou envoyez le lien.

invite-secret = Donnez l’invitation seulement à la bonne personne : { $name }. Une autre personne la reçoit ? Alors elle peut peut-être lire vos réponses à vous deux.

invite-next = Je vais répondre

invite-go-on = Aller à vos réponses

invite-back-sure = Alors cette invitation ne fonctionne plus. Vos réponses restent.

invite-back-yes = Oui, revenir en arrière

invited-title = { $name } vous invite

invited-lead = Regardez ensemble votre collaboration. Chacun de vous compte autant que l’autre. Chacun de vous répond : ce que je donne, ce que je reçois. Ensuite, vous regardez ensemble.

invited-as =
    Vous participez comme { $name }. Il y a { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }.

invited-private = { $name } ne voit rien pour l’instant. Vous terminez d’abord, et vous donnez vous-même vos réponses. Vous pouvez arrêter à tout moment.

invited-language = Dans quelle langue répondez-vous ?

invited-join = Je participe

invited-replaces = Sur cet appareil, il y a encore les réponses données par { $first } et { $second }. Si vous participez, nous les effaçons.

invited-replaces-alone = Sur cet appareil, il y a encore les réponses données par { $name }. Si vous participez, nous les effaçons.

invited-join-erase = Effacer cela et participer

invited-keep = Continuer avec ces réponses

invited-not-now = Pas maintenant

enter-button = J’ai reçu une invitation

enter-title = Utilisez votre invitation

enter-lead = Vous avez un QR code, un lien ou un texte en blocs de quatre signes ? Les trois fonctionnent ici.

## Two devices: the answers travel
## Chunk: devices

qr-invitation = QR code de l’invitation

qr-answers = QR code des réponses, verrouillé

link-label = Lien

link-elsewhere = Ce lien mène à un autre site : { $host }.

link-moved = Ce lien a changé en chemin. La partie secrète a donc été envoyée à ce site. C’est pourquoi nous ne l’utilisons pas. Demandez à l’autre personne une nouvelle invitation ou un nouveau lien. Ou scannez le QR code.

link-copy = Copier le lien

link-copied = Le lien est copié.

link-not-copied = Copier ne fonctionne pas ici. Laissez votre doigt sur le lien, ou sélectionnez-le. Choisissez ensuite « Copier ».

link-share = Envoyer le lien

typed-summary = Lire à voix haute ou recopier

typed-hint = Les majuscules et les espaces n’ont pas d’importance. Vous voyez un O ? C’est le chiffre 0. Vous voyez un I ou un L ? C’est le chiffre 1.

exchange-lead = Vos réponses sont verrouillées. Donnez-les à l’autre personne. Scannez ou collez aussi les réponses de l’autre personne. L’ordre n’a pas d’importance.

exchange-mine = Vos réponses

exchange-mine-lead = Montrez ce QR code : { $name } le scanne. Ou envoyez le lien. C’est votre « oui ». Quand { $name } a terminé aussi, { $name } peut voir vos réponses.

exchange-save = Enregistrer un petit fichier

exchange-theirs = Réponses données par { $name }

exchange-scan = Scanner avec la caméra

exchange-paste = Collez le lien, ou collez ou tapez le texte

exchange-take-in = Utiliser ceci

exchange-file = Choisir un fichier

exchange-has = Les réponses données par { $name } sont arrivées.

exchange-framed = Cette page est dans un autre site. N’ouvrez pas de lien ici. Vos réponses ne sont pas sur la nouvelle page. Scannez ou collez ici.

exchange-invitation = Montrer encore l’invitation

ready-lead = Les réponses données par { $name } sont ici, verrouillées. Regardez ensemble quand vous vous voyez, ou au téléphone.

ready-first = Si { $name } a aussi vos réponses, regardez ensemble.

ready-agree = Oui, montrer les réponses

ready-take-back = Effacer mes réponses

ready-take-back-hint = Alors nous effaçons vos réponses sur cet appareil. Si { $name } a déjà vos réponses, { $name } peut encore les voir.

file-hint = Vous avez ouvert Tweeluik comme fichier. Vous ne pouvez donc pas envoyer de lien. Ouvrez Tweeluik aussi sur l’autre appareil. Scannez, collez ou tapez là-bas.

file-label = Sous forme de texte

file-copy = Copier le texte

file-copied = Le texte est copié.

file-not-copied = Copier ne fonctionne pas ici. Laissez votre doigt sur le texte, ou sélectionnez-le. Choisissez ensuite « Copier ».

file-invite-lead = Montrez ce QR code : { $name } le scanne avec la caméra dans Tweeluik. Ou envoyez le texte.

file-mine-lead = Montrez ce QR code : { $name } le scanne dans Tweeluik. Ou envoyez le texte. C’est votre « oui ». Quand { $name } a terminé aussi, { $name } peut voir vos réponses.

qr-added = QR code avec vos réponses, pour le groupe

qr-join = Code de groupe, pour participer

## Two devices: the agreements travel
## Chunk: devices

qr-agreements = QR code avec les accords, verrouillé

share-title = Vos accords pour { $name }

share-lead = Montrez ce QR code : { $name } le scanne. Ou envoyez le lien. Sur l’autre appareil, { $name } peut voir les accords et les reprendre.

file-share-lead = Montrez ce QR code : { $name } le scanne dans Tweeluik. Ou envoyez le texte. Sur l’autre appareil, { $name } peut voir les accords et les reprendre.

share-secret = Les accords sont verrouillés. Toute personne qui a votre invitation ou vos mots secrets peut les lire.

take-in-title = Reprendre les accords

take-in-lead = Sur l’autre appareil, à la fin, choisissez « Envoyer les accords à l’autre appareil ». Scannez ou collez ici ce que vous voyez là-bas.

take-over-title = Voici vos accords

take-over-title-other = Quels accords sont valables ?

take-over-lead = Ils viennent de l’autre appareil. Voulez-vous les reprendre ?

take-over-lead-other = Sur l’autre appareil, il y a d’autres accords. Voulez-vous les reprendre ?

take-over-there = De l’autre appareil

take-over-here = Maintenant sur cet appareil

take-over-sure = Les accords qui sont maintenant sur cet appareil sont alors perdus pour toujours.

take-over-same = Ils sont déjà sur cet appareil.

take-over-day = Vous deux regardez de nouveau le { $date }.

take-over-yes = Oui, les reprendre

take-over-replace = Oui, effacer et reprendre

take-over-no = Non, ne pas les reprendre

## Camera
## Chunk: devices

camera-hint-any = Tenez le QR code devant la caméra.

camera-hint = Tenez devant la caméra le QR code montré par { $name }.

camera-starting = La caméra s’allume. Le navigateur demande peut-être la permission.

camera-stop = Arrêter la caméra

camera-light-on = Allumer la lampe

camera-light-off = Éteindre la lampe

camera-other = Ce QR code n’est pas de Tweeluik. La caméra cherche encore.

camera-denied = Ce navigateur n’a pas le droit d’utiliser la caméra. Donnez la permission, ou collez le lien ci-dessous.

camera-none = Nous ne trouvons pas de caméra. Collez ou tapez ci-dessous.

camera-busy = Une autre application utilise la caméra. Fermez cette application. Ou collez le lien ci-dessous.

camera-insecure = Sur cette page, la caméra ne fonctionne pas. Collez ou tapez ci-dessous.

camera-reader = Scanner ne fonctionne pas en ce moment. Vérifiez s’il y a internet, ou collez le lien ci-dessous.

camera-failed = La caméra ne fonctionne pas. Collez ou tapez ci-dessous.

## What was not used
## Chunk: devices

refused-no-code = Ceci n’est pas de Tweeluik. Vos réponses sont encore les mêmes. Copiez tout le lien, ou tapez tous les blocs de quatre signes.

refused-too-long = Vous avez collé trop de choses. Vos réponses sont encore les mêmes. Collez seulement le lien ou le texte.

refused-newer = Ceci vient d’une version plus récente de Tweeluik. Vos réponses sont encore les mêmes. Fermez cette page et ouvrez-la de nouveau. Ensuite, essayez encore une fois.

refused-cut = Ceci n’est pas complet. Vos réponses sont encore les mêmes. Copiez tout le lien et essayez encore une fois.

refused-damaged = Il y a une erreur ici. Vos réponses sont encore les mêmes. Demandez à l’autre personne de le montrer encore une fois.

refused-not-canonical = Ceci n’est pas correct. Vos réponses sont encore les mêmes. Demandez à l’autre personne de l’envoyer encore une fois.

refused-mistyped = Il y a une faute de frappe dans le bloc { $place }. Vérifiez ce bloc. Le reste est correct.

refused-mistyped-several = Il y a des fautes de frappe dans ces blocs : { $places }. Vérifiez-les. Le reste est correct.

refused-several = Vous collez plusieurs choses à la fois. Collez-les une par une. Commencez par l’invitation.

refused-other-form = L’autre personne répond à un autre nombre de questions. Vos réponses sont encore les mêmes. Une seule personne recommence et choisit le même nombre.

refused-other-words = Ceci ne va pas avec vos mots. Vos réponses sont encore les mêmes. Vérifiez ensemble les mots, vos noms et le jour où vous avez commencé. C’est un ancien lien ou un ancien texte ? Alors demandez le nouveau.

refused-other-set = Vous deux n’avez pas les mêmes questions. Vos réponses sont encore les mêmes. Ouvrez, vous deux, la même page.

refused-other-session = Ceci n’est pas de cette conversation. Vos réponses sont encore les mêmes. Demandez à l’autre personne les réponses de cette conversation. Vous avez choisi des mots ensemble ? Vérifiez si les mots et le nombre de questions sont les mêmes.

refused-no-session = Vous avez répondu à un autre endroit. Allez à la page et au navigateur où vous avez répondu. Scannez ou collez ceci là-bas.

refused-own-invitation = C’est votre propre invitation. Donnez-la à l’autre personne.

refused-own-answers = Ce sont vos propres réponses. Donnez-les à l’autre personne. Utilisez ici les réponses de l’autre personne.

refused-same-side = Vous deux avez choisi le même rôle. Vos réponses sont encore les mêmes. Une seule personne recommence et choisit l’autre rôle.

refused-before-lock = Répondez d’abord vous-même. Verrouillez vos réponses. Ensuite, utilisez ceci encore une fois : nous ne l’avons pas gardé.

refused-changed = Vous avez déjà des réponses de l’autre personne. Celles-ci sont différentes. Nous gardons les premières. L’autre personne veut modifier quelque chose ? Alors recommencez ensemble.

refused-own-agreements = Ces accords viennent de cet appareil. Utilisez-les sur l’autre appareil.

refused-other-agreements = Ces accords ne sont pas de cette conversation. Ce qui est ici est encore le même. Demandez à l’autre personne les accords de cette conversation.

refused-not-opened = Ce sont des accords. Regardez d’abord ensemble vos réponses. Ensuite, utilisez les accords encore une fois : nous ne les avons pas gardés.

refused-nothing-open = Ces accords sont d’une conversation qui n’est pas ouverte ici. Elle est ouverte à un autre endroit ? Utilisez-les là-bas. La conversation est déjà terminée ? Alors vous ne pouvez plus les reprendre.

refused-for-group = Ces réponses sont pour le groupe d’un atelier. Ce groupe n’est pas sur cet appareil. Montrez-les à la personne qui anime.

## Workshop: a pair
## Chunk: devices

joining-title = Bienvenue à l’atelier

joining-title-named = Bienvenue à l’atelier : { $name }

joining-lead = D’abord, chacun de vous répond de son côté. Ensuite, vous regardez ensemble. Les réponses s’affichent seulement quand chacun de vous dit oui.

joining-as =
    Vous deux participez comme { $first } et { $second }. Il y a { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }.

joining-group = À la fin, vous pouvez ajouter vos réponses au groupe. Chacun de vous choisit cela plus tard.

setup-settled = Choisi pour l’atelier : { $relation }, { $themes }.

add-title = Voulez-vous, vous deux, ajouter vos réponses au groupe ?

add-lead = Nous additionnons les réponses de tous les duos. Le groupe voit quelque chose seulement quand nous arrêtons de compter. Et seulement si au moins 5 duos participent.

add-what-title = Ce que vous deux partagez

add-what = Par question : vos réponses, de « jamais ou presque jamais » à « toujours ou presque toujours ». « Je ne sais pas » et « ne nous concerne pas » ne comptent pas. Et vos réponses à la dernière question.

add-see = Voir ce que vous deux partagez

add-not-title = Ce que vous deux ne partagez pas

add-not = Pas de noms, pas d’heure, rien de cet appareil.

add-open = Vous recevez un QR code. Attention : toute personne qui le voit peut lire vos réponses. Montrez-le seulement à la personne qui anime.

add-number = Vous recevez un numéro. Ainsi, vous deux comptez une seule fois. Plus tard, nous effaçons ce numéro.

add-rules-title = Quelqu’un peut-il trouver ce que vous deux avez choisi ?

add-rules = Un autre duo ne le peut pas. Deux duos qui regardent ensemble ne le peuvent pas non plus.

add-rules-not = Parfois, c’est possible. Trois duos ou plus peuvent travailler ensemble. La personne qui anime peut inventer des duos. Quelqu’un peut regarder plus tôt sur l’appareil de la personne qui anime. Ou les mêmes personnes participent deux fois, dans deux groupes.

add-two-devices = Faites ceci sur cet appareil, ensemble : vous et { $name }. Chacun de vous appuie sur son bouton.

add-failed = Cela ne fonctionne pas sur cet appareil. Rien n’a été ajouté. Essayez encore une fois.

add-code-title = Montrez ce QR code à la personne qui anime

add-code-lead = La personne qui anime scanne le QR code. Vous pouvez aussi envoyer le texte.

add-code-done = La personne qui anime voit « Reçu » ? Alors vous avez terminé. Scanner encore une fois ne compte pas double.

add-text-label = Les réponses sous forme de texte

add-text-hint = C’est un texte, pas un lien. Ainsi, rien ne reste dans l’historique d’un navigateur.

add-save = Enregistrer un fichier sans verrou

## Workshop: plan
## Chunk: group

plan-title = Animer un atelier

plan-lead = Les duos répondent sur leur propre téléphone. Ensuite, ils peuvent ajouter leurs réponses au groupe. Vous voyez seulement le total. Vous ne voyez pas ce qu’un seul duo a choisi.

plan-join = Nous participons comme duo

plan-name = Comment s’appelle l’atelier ?

plan-name-hint = Ceci peut rester vide. Chaque duo voit ce nom.

plan-relation = Qui participe ?

plan-language = Dans quelle langue les duos commencent-ils ?

plan-language-hint = Ensuite, chaque personne peut choisir sa langue.

plan-questions = Questionnaire : { $title }

plan-open = Ouvrir l’écran du groupe

plan-too-long = Ce questionnaire a ici plus de { $most } questions. C’est trop pour les additionner. Choisissez une forme plus courte, ou un autre questionnaire.

## Group screen
## Chunk: group

group-title = Écran du groupe de l’atelier

group-kept = Ce qui est ici reste sur cet appareil, jusqu’au moment où quelqu’un l’efface ici.

group-unsaved = Attention : ne fermez pas cette page. Enregistrer sur cet appareil ne fonctionne pas.

group-newer = Attention : ne fermez pas cette page. Cet appareil a un écran du groupe d’une version plus récente de Tweeluik. Nous le laissons comme il est.

group-gone = Cet écran du groupe a été effacé dans un autre onglet.

group-gone-typing = Cet écran du groupe a été effacé dans un autre onglet. Ce qu’un duo remplissait ici est effacé aussi.

group-unreadable = Nous ne pouvons pas lire un écran du groupe sur cet appareil. Sur l’écran de départ, vous pouvez l’enregistrer dans un fichier.

join-title = Participez

join-lead = Scannez ce code de groupe avec la caméra d’un téléphone. Un téléphone par duo suffit.

group-large = En grand sur l’écran

group-small = Retour

hour-title = Les étapes de l’atelier

hour-now = Où en sommes-nous ?

hour-minutes = environ { $minutes } minutes

hour-step-explain = Expliquer
hour-step-explain-hint = Vous n’avez pas besoin de vous ressembler. Avoir la même valeur veut dire : chaque personne compte autant que les autres. Ne rien montrer est bien aussi.
hour-step-answer = Répondre
hour-step-answer-hint = Chacun de son côté. Le téléphone passe d’une personne à l’autre.
hour-step-open = Ouvrir
hour-step-open-hint = Chaque duo voit les réponses, si les deux personnes disent oui.
hour-step-talk = Parler
hour-step-talk-hint = Chaque duo parle d’un thème. Une personne pose des questions et écoute, l’autre raconte. Ensuite, c’est l’inverse.
hour-step-add = Ajouter au groupe
hour-step-add-hint = Faites scanner le QR code. Ne pas participer est bien aussi.
hour-step-look = Regarder ensemble
hour-step-look-hint = Arrêtez de compter. Ensuite, regardez avec tout le groupe.

group-add-title = Recevoir des réponses

group-pairs = Combien de duos y a-t-il dans la salle ?

group-pairs-hint = Comptez les duos vous-même. Nous ne comptons pas plus que ce nombre.

group-pairs-set = C’est le nombre de duos

group-pairs-now = Nombre de duos que nous comptons au plus : { $count }.

group-pairs-problem = Tapez un nombre : 1 ou plus.

group-pairs-first = Indiquez d’abord combien de duos il y a. Ensuite, vous pouvez recevoir des réponses.

group-pairs-more = Il y a plus de réponses reçues que de duos. En trop : { $count }. Quelqu’un a peut-être inventé un duo. Comptez encore une fois les duos. Ce n’est pas correct ? Alors ne montrez rien au groupe. Effacez cet écran du groupe, et recommencez.

offer-ask = Les réponses d’un duo sont arrivées par un lien. Faut-il les compter ?

offer-yes = Oui, les compter

offer-no = Non, ne pas les compter

group-received-none = Encore rien reçu

group-received =
    { $count ->
        [one] { $count } duo reçu
       *[other] { $count } duos reçus
    }

group-camera-hint = Tenez le QR code d’un duo devant la caméra. La caméra reste allumée pour le duo suivant.

group-erase = Effacer cet écran du groupe

group-erase-sure = Alors tout ce qui est de ce groupe est perdu, pour toujours.

group-again = Nouvel écran du groupe

group-again-sure = Alors nous effaçons cet écran du groupe. Le nouveau commence à zéro, avec les mêmes choix.

## Group screen: an answer came in
## Chunk: group

taken-received = Reçu

taken-double = Ce duo était déjà là. Rien n’a été compté deux fois.

taken-something-else = Ces réponses ne sont pas pour le groupe. Rien n’a été compté. Le duo trouve le bon QR code avec « Ajouter nos réponses au groupe ».

taken-other-set = Ce duo avait d’autres questions. Rien n’a été compté. Ce duo peut répondre ici, avec « Répondre sur cet appareil ».

taken-other-workshop = Ces réponses sont d’un autre atelier. Rien n’a été compté. Ce duo peut répondre ici, avec « Répondre sur cet appareil ».

taken-damaged = Il y a une erreur ici. Rien n’a été compté. Scannez encore une fois le QR code.

taken-full = Nous ne pouvons plus ajouter de duo. Ce duo n’est pas compté.

taken-frozen = Nous avons arrêté de compter. Rien n’a été compté. Ce duo peut quand même participer à la conversation.

taken-more = Le nombre de duos dans la salle est déjà atteint. Ce duo n’est pas compté. Comptez encore une fois les duos.

taken-busy = Un duo répond sur cet appareil. Rien n’a été compté. Essayez encore une fois après.

taken-typing-gone = Le comptage s’est arrêté dans un autre onglet. Ce qu’un duo remplissait ici ne compte pas.

## Group screen: a pair fills in here
## Chunk: group

tally-title = Donnez cet appareil à un duo

tally-button = Répondre sur cet appareil

tally-hint = Pour des duos sans téléphone, ou avec des réponses sur papier.

tally-later = Répondre sur cet appareil est possible quand nous avons reçu 5 duos.

tally-note-title = Notez ce nombre

tally-note = Plus tard, seul ce nombre permet de revenir à l’écran du groupe. Ne le montrez pas aux duos.

tally-note-done = J’ai noté le nombre

tally-lead = Vous deux avez répondu et regardé ensemble ? Remplissez ici encore une fois ce que vous avez choisi. Une fois ajouté, l’écran est de nouveau vide.

tally-done = Reçu. Il n’y a plus rien de ce duo sur l’écran. Donnez cet appareil au duo suivant.

tally-gone = Personne n’utilisait cet écran. Ce qui était rempli ici est effacé et ne compte pas. Vous pouvez recommencer.

tally-start = Nous répondons ici

tally-stop = Retour à l’écran du groupe

tally-facilitator = Pour la personne qui anime

tally-number = Le nombre noté

tally-wrong = Ce nombre n’est pas le bon.

tally-quit = Arrêter, et tout effacer ici

tally-none = Pas de réponse

tally-missing = Choisissez une réponse pour les quatre. « Pas de réponse » est bien aussi.

tally-sure-title = Ajouter au groupe ?

tally-sure = Seulement si vous le voulez, vous deux. Nous additionnons vos réponses et celles des autres duos. Ensuite, vous ne pouvez plus annuler.

tally-add = Oui, ajouter

## Group screen: counting stops
## Chunk: group

freeze-title = Regarder ensemble

freeze-lead = Pour l’instant, le groupe ne voit rien. Tous les duos qui le veulent ont-ils participé ? Alors arrêtez de compter.

freeze-ask = Arrêter de compter et montrer

freeze-sure = Ensuite, personne ne peut plus participer. Vous ne pouvez pas annuler cela.

freeze-yes = Oui, arrêter et montrer

freeze-no = Pas encore

closing-failed = Arrêter de compter n’a pas fonctionné sur cet appareil. Le groupe ne voit donc encore rien. Essayez encore une fois.

closing-again = Essayer encore une fois

## Group screen: looking
## Chunk: group

look-title = Que disent les duos ensemble ?

look-pairs = { $count } duos ont participé. Souvent, deux personnes ne voient pas la même chose. La question n’est pas de savoir qui a raison.

look-few = Moins de 5 duos ont participé. Vous ne voyez donc rien ici : sinon, on peut deviner qui a choisi quoi. Parlez ensemble de ce que vous avez remarqué.

look-medians = Moins de 10 duos ont participé. Vous voyez donc ici seulement la différence, et pas les réponses.

look-alone = Un thème à la fois

look-all = Tous les thèmes

look-previous = Thème précédent

look-next = Thème suivant

look-theme = Thème { $number } sur { $total }

group-same = Au milieu du groupe, la différence est petite.

group-gives-more = Ici, { $giver } dit : « Je fais cela. » Mais { $receiver } le remarque beaucoup moins. C’est ainsi dans au moins la moitié des duos.

group-receives-more = Ici, { $receiver } remarque cela bien plus souvent que ne le dit { $giver }. C’est ainsi dans au moins la moitié des duos.

group-one-sided = Au milieu du groupe, c’est surtout { $giver } qui donne cela.

group-both-low = Au milieu du groupe, les deux rôles disent que cela arrive rarement.

group-both-high = Au milieu du groupe, les deux rôles disent que cela arrive souvent.

group-few = Trop peu de duos ont répondu à ceci.

group-median = { $giver } donne, { $receiver } reçoit. Différence au milieu du groupe : { $difference }.

group-steps = 2 niveaux ou plus

group-step = 1 niveau

group-half = un demi-niveau

group-half-more = un niveau et demi

group-none = aucune

group-almost = { $who } : presque tout le monde dit « { $answer } ».

group-most = { $who } : la plupart disent « { $answer } ».

direct-of-all = « Je ne sais pas » ne compte pas ici.

group-dot = Chaque point est une réponse. Au-dessus de la ligne : ce que les gens donnent. Sous la ligne : ce que les gens reçoivent.

group-dots = Chaque point représente au plus { $count } réponses. Au-dessus de la ligne : ce que les gens donnent. Sous la ligne : ce que les gens reçoivent.

group-table-who = Rôle

## Group screen: what the group takes along
## Chunk: group

harvest-title = Qu’est-ce que nous retenons ?

harvest-talked = De quoi les duos ont-ils parlé ?

harvest-talked-hint = Demandez au groupe. Cela ne gêne personne ? Alors comptez les mains levées.

harvest-more = Un de plus : { $title }

harvest-less = Un de moins : { $title }

harvest-agreements = Accords que des duos veulent partager

harvest-label = Un accord

harvest-hint = Seulement ce qu’un duo veut partager lui-même. Sans noms.

harvest-add = Ajouter

harvest-remove = Enlever : { $agreement }

harvest-remove-short = Enlever

take-title = Emporter

take-lead = Vous emportez seulement ce que vous voyez sur l’écran.

take-table = Tableau en CSV

take-columns = Explication du tableau

take-svg = Image en SVG

take-png = Image en PNG

column-theme = theme
column-theme-explained = Nom du thème. Vide dans une ligne sur la dernière question, et pour un accord.
column-gives = donne
column-gives-explained = Le rôle qui donne
column-receives = recoit
column-receives-explained = Le rôle qui reçoit
column-pairs = duos
column-pairs-explained = Combien de duos ont participé dans le groupe
column-difference = difference_au_milieu
column-difference-explained = La différence au milieu du groupe. Différence entre ce qu’une personne dit faire et ce que l’autre remarque. En niveaux de l’échelle, comme sur l’écran. Le sens de la différence n’est pas indiqué. Vide si trop peu de duos ont répondu.
column-gives-counts = donne_1 … donne_5
column-gives-counts-explained = Combien de fois les personnes qui donnent ont choisi chaque réponse. 1 est jamais ou presque jamais, 5 est toujours ou presque toujours. Vide avec moins de 10 duos, et si la plupart disent la même chose.
column-gives-most = donne_la_plupart
column-gives-most-explained = La réponse de la plupart des personnes qui donnent, de 1 à 5. Seulement s’il n’y a pas de nombres. Sinon vide.
column-receives-counts = recoit_1 … recoit_5
column-receives-counts-explained = Combien de fois les personnes qui reçoivent ont choisi chaque réponse. Vide comme ci-dessus.
column-receives-most = recoit_la_plupart
column-receives-most-explained = La réponse de la plupart des personnes qui reçoivent, de 1 à 5. Seulement s’il n’y a pas de nombres. Sinon vide.
column-talked = en_parle
column-talked-explained = Combien de duos ont dit qu’ils ont parlé de ce thème
column-role = role
column-role-explained = Le rôle qui a répondu à la dernière question : qui compte le plus ?
column-direct-counts = derniere_question_1 … derniere_question_5
column-direct-counts-explained = Combien de fois ce rôle a donné chaque réponse à la dernière question. 1 est : moi, beaucoup plus. 3 est : chacun compte autant. 5 est : l’autre personne, beaucoup plus. « Je ne sais pas » ne compte pas. Vide avec moins de 10 réponses, et si la plupart disent la même chose.
column-direct-most = derniere_question_la_plupart
column-direct-most-explained = La réponse de la plupart des personnes avec ce rôle, de 1 à 5. Seulement s’il n’y a pas de nombres. Sinon vide.
column-agreement = accord
column-agreement-explained = Un accord qu’un duo voulait partager
column-note = attention
column-note-explained = Aucune recherche n’a encore testé ces questions. C’est une aide pour la conversation, pas un test.

column-head = colonne
column-head-explained = explication

## The page before the app is there
## Chunk: page

page-slow = Le chargement prend du temps. Vous pouvez attendre, ou recharger la page. Vous ne perdez rien.

page-description = Regardez ensemble votre collaboration. Chacun de vous compte autant que l’autre. Vous n’avez pas besoin de compte.

page-unloaded-title = Les questions ne sont pas chargées
page-unloaded-lead = Cette page n’a pas pu se charger complètement. Tout ce qui était enregistré sur cet appareil est encore là.
page-unloaded-hint = Vérifiez s’il y a internet et rechargez la page. Cela n’aide pas ? Essayez un autre navigateur, ou un navigateur plus récent.

page-refused-title = Tweeluik ne peut pas démarrer ici
page-refused-lead = Tweeluik a besoin de WebAssembly. Ici, WebAssembly est désactivé. Tout ce qui était enregistré sur cet appareil est encore là.
page-refused-lockdown = Votre iPhone, iPad ou Mac est en mode Isolement ? Dans Safari, vous pouvez désactiver ce mode pour un seul site. Vous le faites dans les réglages des sites web. Ensuite, rechargez la page.
page-refused-managed = C’est un ordinateur de votre travail ou de l’école ? Le service informatique l’a peut-être désactivé. Utilisez votre propre téléphone ou ordinateur, ou un autre navigateur.

page-panicked-title = Il y a eu un problème
page-panicked-lead = Tweeluik s’est arrêté à cause d’une erreur de notre part. Toutes les réponses marquées « enregistré » sont encore là.
page-panicked-hint = Rechargez la page et continuez.

page-reload = Recharger
page-save = Mes réponses dans un fichier

page-noscript = Tweeluik a besoin de JavaScript. Activez JavaScript dans les réglages de votre navigateur. Ensuite, rechargez la page.

element-loading = Tweeluik se charge…

element-not-loaded = Les questions ne sont pas chargées. Tout ce qui était enregistré sur cet appareil est encore là. Vérifiez s’il y a internet et essayez encore une fois. Ou utilisez un autre navigateur.
element-refused = Tweeluik a besoin de WebAssembly, et c’est désactivé ici. Tout ce qui était enregistré sur cet appareil est encore là. Votre iPhone, iPad ou Mac est en mode Isolement ? Désactivez ce mode dans Safari pour ce site. Ou utilisez votre propre téléphone ou ordinateur, ou un autre navigateur.
element-stopped = Tweeluik s’est arrêté à cause d’une erreur de notre part. Toutes les réponses marquées « enregistré » sont encore là. Rechargez la page et continuez.

element-again = Essayer encore une fois
