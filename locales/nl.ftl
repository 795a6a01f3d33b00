### The texts of Tweeluik in Dutch: the source. docs/texts.md says how to write them.
###
### B1 level: short sentences, one message each, no images. Two people read these as equals: a text takes no
### side and says nobody is right. The reader is addressed with je; where that shows, `.formal` has the same text
### with u. A variable such as { $name } stands for what is filled in.

## Relations and roles
## Which two people may compare. A role stands alone, as a label, and inside a sentence, with its article.
## Chunk: first

# As a label, and in the next text inside a sentence, with its article.
role-parent = Ouder
role-parent-inside = de ouder
role-professional = Professional
role-professional-inside = de professional
role-client = Cliënt
role-client-inside = de cliënt
role-worker = Hulpverlener
role-worker-inside = de hulpverlener
role-pupil = Leerling
role-pupil-inside = de leerling
role-teacher = Leraar
role-teacher-inside = de leraar
role-coachee = Coachee
role-coachee-inside = de coachee
role-coach = Coach
role-coach-inside = de coach
role-resident = Bewoner
role-resident-inside = de bewoner
role-official = Ambtenaar
role-official-inside = de ambtenaar
role-colleague-first = Collega 1
role-colleague-first-inside = collega 1
role-colleague-second = Collega 2
role-colleague-second-inside = collega 2
role-own-first = Persoon 1
role-own-first-inside = persoon 1
role-own-second = Persoon 2
role-own-second-inside = persoon 2

relation-parent-professional = Ouder en professional
relation-client-worker = Cliënt en hulpverlener
relation-pupil-teacher = Leerling en leraar
relation-coachee-coach = Coachee en coach
relation-resident-official = Bewoner en ambtenaar
relation-colleagues = Twee collega’s
relation-own = Anders

## Every screen
## Buttons and notices that stand on more than one screen.
## Chunk: first

# A button: ends the session and erases what was filled in.
leave = Stop en wis

# A button: closes the widget; what is kept stays.
close = Sluiten

# The heading when somebody has closed or ended it.
left-title = Gesloten

left-lead = Je kunt deze pagina nu sluiten.
    .formal = U kunt deze pagina nu sluiten.

left-again = Opnieuw beginnen

back = Terug

next = Verder

# A link to the page about the product. Tweeluik is the name of the product: it is not translated.
about-link = Over Tweeluik

# Shown while something is loaded.
waiting = Een ogenblik.

# Shown when loading takes long.
waiting-late = Het laatste stuk van de pagina is er nog niet. Kijk of er internet is. Er is niets kwijt: het gaat vanzelf verder.

# While answers are locked or opened with a code, which takes a second.
busy = Even wachten. We draaien aan het slot.

## Whether answers are saved
## A line at the foot of the screen.
## Chunk: first

saved-on-device = Bewaard op dit apparaat

# The page stands within the page of an organisation.
saved-in-frame = Bewaard op dit apparaat, alleen voor deze website

unsaved-no-storage = Alleen bewaard zolang deze pagina open is. Deze browser laat ons niets opslaan. Laat de pagina open tot jullie klaar zijn.

unsaved-full = Niet bewaard: de opslag van deze browser is vol. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.
    .formal = Niet bewaard: de opslag van deze browser is vol. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot u beiden klaar bent.

unsaved-failed = Niet bewaard: opslaan lukt nu niet. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.
    .formal = Niet bewaard: opslaan lukt nu niet. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot u beiden klaar bent.

unsaved-newer = Alleen bewaard zolang deze pagina open is. Op dit apparaat staan gegevens van een nieuwere versie. Daar komen we niet aan.

unsaved-other-tab = Niet bewaard: dit tweeluik staat ook open in een ander tabblad. Ga daar verder, en sluit deze pagina.

## Start
## The first screen: the ways to begin, what is there already, and what has just happened.
## Chunk: first

start-title = Twee kanten van jullie samenwerking

# At most forty words. It says what the product is.
start-lead = Vul allebei in hoe gelijkwaardig het voelt. Wat geef jij? Wat krijg jij? Daarna kijken jullie samen. Zonder account. Alles blijft op dit apparaat.
    .formal = Vul allebei in hoe gelijkwaardig het voelt. Wat geeft u? Wat krijgt u? Daarna kijkt u samen. Zonder account. Alles blijft op dit apparaat.

# A button: both answer on this device, one after the other.
way-pair = Samen, op dit apparaat

way-pair-hint = Om de beurt. Niemand ziet iets tot jullie allebei ja zeggen.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
start-unfinished = Er staat nog een tweeluik van { $first } en { $second }.

continue-plain = Ga verder

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
continue-turn = Ga verder als { $name }

start-erase = Wis dit tweeluik

# Variables:
#   $count (Number) - how many sessions are kept
start-kept = Bewaard op dit apparaat ({ $count })

# A button.
start-file = Open een bestand

done-erased = Het is gewist.

done-kept = Jullie antwoorden zijn bewaard op dit apparaat.

done-not-erased = Wissen lukte niet helemaal. Wis zelf de gegevens van deze website in je browser.
    .formal = Wissen lukte niet helemaal. Wis zelf de gegevens van deze website in uw browser.

# Somebody did not want to open the answers yet.
done-not-now = Dat is goed. Alles blijft op slot. Jullie kunnen later verder.

done-elsewhere = Dit tweeluik is in een ander tabblad afgerond of gewist.

done-goes-on = Dit tweeluik ging verder in een ander tabblad.

# Nobody has touched the device for some minutes.
done-idle = Er is een tijdje niets gedaan. Daarom is het even dicht. Er is niets weg.

start-elsewhere = Het is open in een ander tabblad. Ga daar verder, of ga hier verder.

way-devices = Ieder op een eigen apparaat

way-devices-hint = Met een QR-code of een link. Ook als jullie niet bij elkaar zijn.

way-workshop = Workshop met een groep

way-workshop-hint = Leiden of meedoen.

way-workshop-open = Er staat nog een bord op dit apparaat.

workshop-title = Workshop

## What was found at the start
## A card on the start screen, where something on the device could not be read.
## Chunk: first

found-damaged = Op dit apparaat staat een tweeluik dat we niet kunnen lezen. We hebben het apart gezet en niets weggegooid. Je kunt het opslaan als bestand.
    .formal = Op dit apparaat staat een tweeluik dat we niet kunnen lezen. We hebben het apart gezet en niets weggegooid. U kunt het opslaan als bestand.

found-partly = Het laatste antwoord op dit apparaat was beschadigd. Alles daarvoor is er nog. Kijk je antwoorden nog even na.
    .formal = Het laatste antwoord op dit apparaat was beschadigd. Alles daarvoor is er nog. Kijk uw antwoorden nog even na.

found-newer = Op dit apparaat staat een tweeluik van een nieuwere versie. Daar komen we niet aan. Je kunt het opslaan als bestand. Sluit deze pagina en open die weer om verder te gaan met de nieuwe versie.
    .formal = Op dit apparaat staat een tweeluik van een nieuwere versie. Daar komen we niet aan. U kunt het opslaan als bestand. Sluit deze pagina en open die weer om verder te gaan met de nieuwe versie.

found-save = Opslaan als bestand

## Set-up
## What two people choose before they begin.
## Chunk: first

setup-title = Voor jullie beginnen

setup-lead = Kies wat bij jullie past. Alles staat al klaar: je kunt ook meteen beginnen.
    .formal = Kies wat bij u past. Alles staat al klaar: u kunt ook meteen beginnen.

# Variables:
#   $title (String) - the title of the question set
own-questions = Deze vragen zijn niet van Tweeluik. Ze zijn van deze website: ‘{ $title }’.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
setup-replaces = Let op: als je begint, wissen we het tweeluik van { $first } en { $second }.
    .formal = Let op: als u begint, wissen we het tweeluik van { $first } en { $second }.

setup-relation = Wie zijn jullie?

setup-people = Hoe heten jullie?

setup-people-hint = Een naam mag, maar hoeft niet.

setup-role-first = Rol van de eerste

setup-role-second = Rol van de tweede

# An example of a role in own words.
setup-role-hint = Bijvoorbeeld: mijn buurvrouw

# Variables:
#   $role (String) - a role, inside a sentence: the parent
setup-name = Naam van { $role }

# Variables:
#   $role (String) - a role, inside a sentence: the parent
setup-language = Taal van { $role }

# An error: the two cannot be told apart.
setup-same-names = Jullie hebben dezelfde naam of rol. Maak er een klein verschil in, zodat duidelijk is wie wie is.

setup-form = Hoeveel vragen?

setup-form-mini = Mini
setup-form-short = Kort
setup-form-long = Lang

# Variables:
#   $count (Number) - how many themes
setup-form-themes =
    { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }

# Variables:
#   $count (Number) - how many themes
setup-form-double =
    { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }, dubbel zoveel vragen

# Variables:
#   $minutes (Number) - how long it takes
setup-minutes-about =
    ongeveer { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } per persoon

# Variables:
#   $least (Number) - minutes at least
#   $most (Number) - minutes at most
setup-minutes-between = { $least } tot { $most } minuten per persoon

# What happens to the answers at the end.
setup-keep = En als jullie klaar zijn?

setup-keep-erase = Alles wissen

setup-keep-keep = Bewaren op dit apparaat

setup-keep-hint = Bewaren is handig om later terug te kijken. Wie dit apparaat gebruikt, kan het dan ook zien.

# Variables:
#   $first (String) - what the first of the two is called, at the start of a sentence
#   $second (String) - what the second of the two is called, inside a sentence
setup-order = { $first } vult eerst in. Daarna { $second }.

setup-begin = Begin

## Answering
## The statements, a theme a screen. The same reader sees both parts: what one receives, and what one gives.
## Chunk: first

# The scale of the answers, from the lowest to the highest. The words are the measure’s own: they are not reworded without a reason.
scale-1 = Nooit of bijna nooit
scale-2 = Weinig
scale-3 = Soms
scale-4 = Vaak
scale-5 = Altijd of bijna altijd

# The same scale inside a sentence, without capitals.
scale-1-inside = nooit of bijna nooit
scale-2-inside = weinig
scale-3-inside = soms
scale-4-inside = vaak
scale-5-inside = altijd of bijna altijd

# An answer outside the scale.
unknown = Weet ik niet

# An answer outside the scale.
not-applicable = Deze vraag past niet bij ons

# Before the first statement. Equal in worth is not the same as alike: do not mix the two.
# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
intro = Gelijkwaardig is iets anders dan gelijk. Jullie mogen verschillend zijn en verschillend werk doen. Het gaat erom dat jullie even veel waard zijn voor elkaar. Denk aan de laatste 3 maanden met { $name }. Er zijn geen goede of foute antwoorden. De ander ziet pas iets als jullie allebei klaar zijn en allebei ja zeggen.

# Which time an answer is about.
frame = Denk aan de laatste 3 maanden, of aan de tijd sinds jullie samenwerken.

# Variables:
#   $number (Number) - which theme, counted from 1
#   $total (Number) - how many themes
progress-theme = Thema { $number } van { $total }

# Variables:
#   $number (Number) - which part of a theme, counted from 1
#   $total (Number) - how many parts
progress-part = deel { $number } van { $total }

# Variables:
#   $name (String) - what the reader is called, as a label: Sanne, Parent
answering = { $name } vult in

# The heading above statements about what the reader receives from the other.
receive-label = Wat jij krijgt
    .formal = Wat u krijgt

# The heading above statements about what the reader gives to the other.
give-label = Wat jij geeft
    .formal = Wat u geeft

# An error: a statement has no answer yet.
missing = Kies hier nog een antwoord. ‘Weet ik niet’ is ook goed.

# In the place of an answer.
no-answer = Niet ingevuld

## Direct question
## The last question of a turn: who counts more heavily. Its answers stand on the comparison too.
## Chunk: first

direct-title = Tot slot

direct-question = Wie telt zwaarder mee als jullie samenwerken?
    .formal = Wie telt zwaarder mee als u samenwerkt?

# The answers. A sixth is the text of ‘unknown’.
direct-i-far = Ik, veel zwaarder

direct-i-little = Ik, een beetje

direct-same = We tellen allebei even zwaar

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
direct-other-little = { $name }, een beetje

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
direct-other-far = { $name }, veel zwaarder

## Review and lock
## The reader looks at all answers, and locks them: with a secret code if they want one.
## Chunk: first

review-title = Kloppen je antwoorden?
    .formal = Kloppen uw antwoorden?

review-lead = Kijk ze rustig na. Je kunt alles nog veranderen.
    .formal = Kijk ze rustig na. U kunt alles nog veranderen.

# A button in a row; what it is about stands before it.
review-change = Verander

# The same button, for screen readers.
# Variables:
#   $title (String) - the title of a theme
review-change-label = Verander: { $title }

review-receive = Ik krijg

review-give = Ik geef

lock-title = Dan gaan ze op slot

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
lock-lead = Daarna kun je niets meer veranderen. { $name } ziet niets tot jullie allebei ja zeggen. Je kunt je antwoorden altijd terugnemen: dan worden ze gewist.
    .formal = Daarna kunt u niets meer veranderen. { $name } ziet niets tot u allebei ja zegt. U kunt uw antwoorden altijd terugnemen: dan worden ze gewist.

lock-no-code = Zonder geheime code kan iemand met dit apparaat voor jullie allebei ja zeggen. Is het apparaat van de ander? Neem dan een geheime code.

code-summary = Zet er een eigen geheime code op

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
code-hint = Handig als { $name } dit apparaat bij zich houdt. Je antwoorden gaan dan alleen open met jouw code. Code vergeten? Dan kun je alleen opnieuw invullen. Een korte code helpt tegen meekijken, niet tegen een hacker.
    .formal = Handig als { $name } dit apparaat bij zich houdt. Uw antwoorden gaan dan alleen open met uw code. Code vergeten? Dan kunt u alleen opnieuw invullen. Een korte code helpt tegen meekijken, niet tegen een hacker.

# A secret code of the reader’s own, which locks the answers.
code-label = Jouw code, minstens 4 tekens
    .formal = Uw code, minstens 4 tekens

code-too-short = Deze code is te kort. Kies minstens 4 tekens.

code-too-long = Deze code is te lang. Kies hoogstens 64 tekens.

code-wrong = Deze code past niet. Er is niets veranderd. Probeer het nog een keer.

code-no-key = Het slot met de code lukt niet op dit apparaat. Er is niets veranderd. Probeer het nog een keer, of zonder code.

# A button: locks the answers, with the picture of a lock.
lock = Op slot

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
lock-two-devices = Daarna kun je niets meer veranderen. Je krijgt een code om aan { $name } te geven. Zonder die code ziet { $name } niets.
    .formal = Daarna kunt u niets meer veranderen. U krijgt een code om aan { $name } te geven. Zonder die code ziet { $name } niets.

## Hand-over
## The device goes from one to the other. No answer is on the screen.
## Chunk: first

# The title of the page only.
handover-page = Doorgeven

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
handover-title = Geef het apparaat aan { $name }

# Variables:
#   $name (String) - what the one who has answered is called, at the start of a sentence
handover-text = { $name } is klaar. De antwoorden zitten op slot. Niemand ziet ze, tot jullie allebei ja zeggen.

# A button for the one who gets the device.
# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
handover-take-over = Ik ben { $name }

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
handover-back-title = De antwoorden van { $name } zijn gewist

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
handover-back-text = Niemand heeft ze gezien. De antwoorden van { $name } zitten nog op slot.

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
handover-again = Ik ben { $name }, en ik vul opnieuw in

handover-erase = Stop, en wis alles

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
taken-back-two-devices = Op dit apparaat zijn ze weg. Heeft { $name } jouw code al? Dan kan { $name } die nog openen. Opnieuw invullen kan met een nieuwe uitnodiging.
    .formal = Op dit apparaat zijn ze weg. Heeft { $name } uw code al? Dan kan { $name } die nog openen. Opnieuw invullen kan met een nieuwe uitnodiging.

## Erasing
## A control that asks, and below it the one that does it.
## Chunk: first

history-erase = Wis

erase-sure = Na het wissen is dit voor altijd weg.

erase-yes = Ja, wis

## Titles of late screens
## They are loaded early, since the title of the page does not wait for the screen.
## Chunk: first

reveal-title = Samen openen

all-title = Alle thema’s

finish-title = Jullie zijn klaar

history-title = Bewaard op dit apparaat

about-title = Over Tweeluik

exchange-title = Wissel de codes uit

ready-title = Klaar om te openen

## Opening
## Both have locked. Only when both say yes are the answers shown.
## Chunk: late

reveal-lead = Jullie zijn allebei klaar. Ga even naast elkaar zitten. Alleen als jullie allebei ja zeggen, gaan de twee panelen open.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-ask = { $name }, wil jij openen?
    .formal = { $name }, wilt u openen?

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
reveal-agree = Ja, zegt { $name }

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-agreed = { $name } zegt ja

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
reveal-waiting = Nu nog het antwoord van { $name }.

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
reveal-code = Code van { $name }

# Opens what somebody can do who does not want to open.
reveal-rather-not = Liever niet?

# A button.
reveal-not-now = Nu niet

reveal-not-now-hint = Alles blijft op slot. Jullie kunnen later verder.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-take-back = { $name }: wis mijn antwoorden

reveal-take-back-hint = Neem je je antwoorden terug, dan zijn ze weg. De ander ziet ze nooit.
    .formal = Neemt u uw antwoorden terug, dan zijn ze weg. De ander ziet ze nooit.

## Comparison
## What the two answered, side by side. Nobody is right or wrong: a text names what each said, and gives no verdict.
## Chunk: late

# The two answers to the direct question, one beside the other.
# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
#   $answer (String) - what that one answered to the direct question
direct-says = { $name } zegt: ‘{ $answer }’

# A sentence that compares the two answers, one of these.
direct-both-same = Jullie zeggen allebei: we tellen even zwaar.
    .formal = U zegt allebei: we tellen even zwaar.

# The same, where the other answers are low: it may not sound as if all were well.
direct-both-same-little = Jullie zeggen allebei: we tellen even zwaar. Maar jullie zeggen ook: er gebeurt weinig.
    .formal = U zegt allebei: we tellen even zwaar. Maar u zegt ook: er gebeurt weinig.

# Variables:
#   $name (String) - what that one is called, inside a sentence: Sanne, the parent
direct-both-say = Jullie zeggen allebei: { $name } telt zwaarder mee.
    .formal = U zegt allebei: { $name } telt zwaarder mee.

# Variables:
#   $name (String) - what that one is called, at the start of a sentence: Sanne, The parent
#   $other (String) - what the other is called, at the start of a sentence: Karim, The professional
direct-one-side-self = { $name } zegt: ik tel zwaarder mee. { $other } zegt: we tellen even zwaar.

# Variables:
#   $name (String) - what that one is called, at the start of a sentence: Sanne, The parent
#   $other (String) - what the other is called, at the start of a sentence: Karim, The professional
direct-one-side-other = { $name } zegt: de ander telt zwaarder mee. { $other } zegt: we tellen even zwaar.

direct-each-the-other = Jullie zeggen allebei: de ander telt zwaarder mee.
    .formal = U zegt allebei: de ander telt zwaarder mee.

direct-each-me = Jullie zeggen allebei: ik tel zwaarder mee.
    .formal = U zegt allebei: ik tel zwaarder mee.

# Variables:
#   $name (String) - what that one is called, at the start of a sentence: Sanne, The parent
direct-one-unknown = { $name } weet het niet. Praat er samen over.

direct-both-unknown = Jullie weten het allebei niet. Praat er samen over.
    .formal = U weet het allebei niet. Praat er samen over.

comparison-nothing = Jullie hebben nog te weinig ingevuld. We kunnen niets vergelijken.

# Fewer than half of the themes can be compared, and nothing differs in those.
# Variables:
#   $count (Number) - how many can be compared, from 1
#   $total (Number) - how many themes there are
comparison-few =
    { $count ->
        [one] We kunnen maar één van de { $total } thema’s vergelijken.
       *[other] We kunnen maar { $count } van de { $total } thema’s vergelijken.
    }

# Nothing differs, and not little happens.
comparison-alike = Jullie zien bijna alles hetzelfde.

# Nothing differs, and all answers are low: it may not sound as if all were well.
comparison-little = Jullie zeggen allebei: dit gebeurt weinig.

# Both agree that one of the two gives more.
# Variables:
#   $name (String) - what that one is called, inside a sentence: Sanne, the parent
comparison-mostly-from = Jullie zien het allebei zo: dit komt vooral van { $name }.

# Variables:
#   $count (Number) - how many themes come from one of the two
#   $name (String) - what that one is called, inside a sentence: Sanne, the parent
comparison-one-sided =
    { $count ->
        [one] Jullie zien het allebei zo: één thema komt vooral van { $name }.
       *[other] Jullie zien het allebei zo: { $count } thema’s komen vooral van { $name }.
    }

# Some themes come from the one, others from the other.
# Variables:
#   $count (Number) - how many themes, from 2
comparison-from-either = Jullie zien het allebei zo: { $count } thema’s komen vooral van één kant.

# Variables:
#   $count (Number) - on how many themes the two differ
#   $total (Number) - how many themes can be compared
comparison-differs =
    { $count ->
        [one] Bij één van de { $total } thema’s zien jullie het anders.
       *[other] Bij { $count } van de { $total } thema’s zien jullie het anders.
    }

# Shown where something differs.
comparison-normal = Twee mensen zien vaak niet hetzelfde. Het gaat niet om wie gelijk heeft.

comparison-chance = Een verschil kan ook toeval zijn. Praat over wat jullie zelf belangrijk vinden.

# The heading above each one’s own giving and receiving, side by side.
overall-title = Geven en krijgen

# The three ways in which somebody’s own giving and receiving can lie.
# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
balance-even = { $name } geeft en krijgt ongeveer evenveel.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
balance-gives-more = { $name } geeft meer en krijgt minder.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
balance-receives-more = { $name } krijgt meer en geeft minder.

# Variables:
#   $points (Number) - from 0 to 100: 100 where as much is given as received
#   $count (Number) - how many questions it is made of
score-small = Gelijkwaardig: { $points } van 100. Dit komt uit { $count } vragen.

score-none = Te weinig antwoorden om dit te zeggen.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
#   $level (String) - a level of the scale, as inside a sentence: often
score-receive = { $name } krijgt dit { $level }.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
#   $level (String) - a level of the scale, as inside a sentence: often
score-give = { $name } geeft dit { $level }.

strength-title = Dit gebeurt vaak, zeggen jullie allebei

talk-title = Om over te praten

talk-lead = Begin met één thema. De rest komt later wel.

talk-nothing = Kies zelf een thema om over te praten.

legend-title = Zo lees je de plaatjes
    .formal = Zo leest u de plaatjes

legend-text = Links staat wat de een geeft. Rechts staat wat de ander krijgt. Hoog is vaak, laag is bijna nooit. Is de lijn vlak? Dan zien jullie het hetzelfde. Is de lijn schuin? Dan zien jullie het anders.

# Beside the top of a picture.
legend-high = bijna altijd

# Beside the bottom of a picture.
legend-low = bijna nooit

# A label beside a theme.
kind-different = Jullie zien het anders

# Variables:
#   $name (String) - what the one is called from whom it comes, inside a sentence: Sanne, the parent
kind-one-sided = Vooral van { $name }

kind-both-low = Jullie zeggen allebei: weinig

kind-both-high = Jullie zeggen allebei: vaak

kind-in-between = Ongeveer hetzelfde

# A label beside a theme: an answer is missing.
kind-not-comparable = Hier mist een antwoord

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
#   $level (String) - a level of the scale, as inside a sentence: often
says-gives = { $name } zegt: ik doe dit { $level }.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
#   $level (String) - a level of the scale, as inside a sentence: often
says-receives = { $name } zegt: ik merk dit { $level }.

# Both agree that it comes mostly from one of the two.
# Variables:
#   $giver (String) - what that one is called, at the start of a sentence: Sanne, The parent
#   $level (String) - how often that one does it: often
#   $other (String) - what the other is called, inside a sentence: Karim, the professional
#   $less (String) - how often the other does it: not often
sentence-one-sided = Jullie zeggen allebei: { $giver } doet dit { $level }, { $other } { $less }.

sentence-both-low = Jullie zeggen allebei dat dit weinig gebeurt.

# Above the statement that the giver read.
# Variables:
#   $name (String) - what the one who read it is called, as a label
#   $statement (String) - the statement: I listen to Karim.
theme-quote = { $name }: ‘{ $statement }’

# Unfolds the questions of a theme.
theme-prompts = Vragen bij dit thema

sentence-both-high = Jullie zeggen allebei dat dit vaak gebeurt. Hoe doen jullie dat?

sentence-in-between = Jullie zien dit ongeveer hetzelfde.

sentence-not-comparable = Hier ontbreekt een antwoord. Daarom kunnen we niet vergelijken.

# Variables:
#   $name (String) - what the giver is called, as a label
panel-gives = { $name } geeft

# Variables:
#   $name (String) - what the receiver is called, as a label
panel-notices = { $name } krijgt

# In the place of a level, where somebody gave no answer on the scale.
outside-scale = geen antwoord

table-title = Alles in een tabel

table-who = Van wie naar wie

table-gives = Zegt: ik geef dit

table-receives = Zegt: ik krijg dit

table-difference = Verschil

# Variables:
#   $giver (String) - what the giver is called, as a label
#   $receiver (String) - what the receiver is called, inside a sentence
table-direction = { $giver } aan { $receiver }

# Variables:
#   $statement (String) - the statement that the giver read
table-quote = De zin was: ‘{ $statement }’

table-same = Hetzelfde

table-about-same = Klein verschil

# Two steps of the scale or more.
table-steps = Groot verschil

to-finish = Naar het einde

to-history = Terug naar het begin

show-codes = Laat mijn code zien

add-button = Meedoen met het bord

# Variables:
#   $digits (String) - the number
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
check-number = Controlegetal: { $digits }. Staat bij { $name } een ander getal? Dan kijken jullie niet naar dezelfde antwoorden. Het getal helpt tegen vergissingen, niet tegen bedrog.

## End
## Save, print, keep or erase. Both must say yes for what leaves the page.
## Chunk: late

finish-lead = Jullie antwoorden staan nog op dit apparaat. Wat willen jullie ermee doen?

finish-take-title = Opslaan, afdrukken of bewaren

finish-take-lead = Dit gaat over de antwoorden van jullie allebei. Daarom kan het pas als jullie allebei ja zeggen. Die ja geldt alleen zolang dit scherm open is.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
finish-ask = { $name }, is dit goed?

finish-both = Jullie zeggen allebei ja. Nu kan het.

finish-not-both = Dit kan nog niet. Zeg hierboven eerst allebei ja.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
finish-two-devices-ask = Vraag eerst aan { $name } of dit goed is. Druk pas daarna op ‘Ja, zegt { $name }’.

# Printed and saved with the answers: nobody should put them into a file about a person.
case-file = Niet bedoeld voor een dossier

# Printed instead of answers.
print-refused = Hier wordt niets afgedrukt. Dat kan alleen als jullie allebei ja zeggen. Dat doen jullie op het laatste scherm.

finish-lead-kept = Dit tweeluik is bewaard op dit apparaat.

finish-print = Afdrukken

finish-save = Opslaan als bestand

finish-save-hint = Een leesbaar bestand. Wie het bestand heeft, kan alles lezen. Je kunt het later weer openen.
    .formal = Een leesbaar bestand. Wie het bestand heeft, kan alles lezen. U kunt het later weer openen.

finish-lead-file = Dit tweeluik komt uit een bestand. Het staat niet op dit apparaat.

finish-close-file = Sluiten

finish-close-file-hint = Het bestand blijft bestaan.

finish-lock = Opslaan met een code

finish-lock-hint = Dan kan alleen wie de code weet het bestand openen. Neem een paar losse woorden. Niemand kan de code terughalen.

finish-lock-save = Sla op met deze code

finish-keep = Bewaren op dit apparaat

finish-keep-hint = Om later terug te kijken. Wie dit apparaat gebruikt, kan het ook zien.

finish-erase = Alles wissen

finish-erase-hint = Daarna staat er van dit tweeluik niets meer op dit apparaat.

finish-close-kept = Sluiten en bewaard laten

finish-back = Terug naar de vergelijking

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
finish-two-devices = Dit gaat over dit apparaat. { $name } beslist zelf over het eigen apparaat.

## What was given to the browser
## After saving or printing: the page cannot see whether it worked, so it says where to look.
## Chunk: late

# Variables:
#   $file (String) - the name of the file
offered-file = Het bestand heet { $file }. Het staat in de map Downloads van deze telefoon of computer. Kijk nu of het er is.

offered-paper = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Sla de antwoorden dan op als bestand.

offered-paper-group = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Sla het bord dan op als tabel of plaatje.

offered-why = Is het bestand er niet? Sommige apps, zoals een app voor berichten, laten opslaan niet toe.

offered-note = Kopieer dan de tekst hieronder en plak die in een notitie.

offered-instead = Kopieer dan de tekst hieronder en geef die in plaats van het bestand.

offered-picture = Maak dan een schermafbeelding van het bord, of schrijf het over.

offered-no-picture = Deze browser kan dit plaatje niet maken. Het bord is er nog. Kies het andere plaatje, of maak een schermafbeelding van het bord.

offered-browser = Open Tweeluik de volgende keer in een gewone browser, zoals Chrome, Firefox of Safari.

offered-not-there = Let op: daar staan deze antwoorden niet.

offered-not-there-group = Let op: daar staat dit bord niet.

offered-text = De tekst van het bestand

offered-copy = Kopieer de tekst

offered-copied = De tekst is gekopieerd.

offered-not-copied = Kopiëren lukt hier niet. Selecteer de tekst zelf.

offered-share = Stuur het bestand

offered-erase = Kijk eerst of het bestand er echt is.

## Files
## A file that was saved is opened again.
## Chunk: late

file-title = Een bestand openen

file-lead = Heb je een tweeluik als bestand? Dan kun je het hier bekijken. Het gaat nergens heen.
    .formal = Hebt u een tweeluik als bestand? Dan kunt u het hier bekijken. Het gaat nergens heen.

file-choose = Kies een bestand

file-code = De code van dit bestand

file-open = Open het bestand

file-too-large = Dit bestand is te groot voor een tweeluik. Er is niets veranderd. Kies een ander bestand.

file-not-ours = Dit is geen bestand van Tweeluik. Er is niets veranderd. Kies een ander bestand.

file-newer = Dit bestand komt van een nieuwere versie van Tweeluik. Er is niets veranderd. Vernieuw deze pagina en probeer het opnieuw.

file-damaged = Dit bestand is beschadigd. Er is niets veranderd. Probeer een andere kopie van het bestand.

file-other-questions = Dit bestand hoort bij andere vragen. Er is niets veranderd. Open het op de website waar het vandaan komt.

file-wrong-code = De code past niet, of het bestand is beschadigd. Er is niets veranderd. Probeer het nog eens.

## Kept on this device
## The list of sessions that two people kept.
## Chunk: late

history-none = Op dit apparaat is nog geen tweeluik bewaard.

everything-title = Alles wissen

everything-ask = Wis alles van Tweeluik

everything-sure = Dan is alles weg wat Tweeluik op dit apparaat heeft bewaard. Ook wat niet af is, en wat we niet konden lezen. Bestanden die je zelf hebt opgeslagen, blijven.
    .formal = Dan is alles weg wat Tweeluik op dit apparaat heeft bewaard. Ook wat niet af is, en wat we niet konden lezen. Bestanden die u zelf hebt opgeslagen, blijven.

everything-yes = Ja, wis alles

history-lead = Wie dit apparaat gebruikt, kan dit zien.

history-open = Bekijk

# Variables:
#   $first (String) - what the first of the two is called
#   $second (String) - what the second of the two is called, inside a sentence
#   $date (String) - the day on which it was kept
history-row = { $first } en { $second }, { $date }

history-busy = Er is nog een tweeluik niet af. Maak dat eerst af, of wis het. Dan kun je dit bekijken.
    .formal = Er is nog een tweeluik niet af. Maak dat eerst af, of wis het. Dan kunt u dit bekijken.

## About
## What the product is, what it promises, and what is kept where.
## Chunk: late

about-what = Een tweeluik is één schilderij op twee panelen. Zo kijken hier twee mensen naar hun samenwerking: ieder eerst voor zich, en dan samen.

about-equal = Gelijkwaardig is iets anders dan gelijk. Jullie hebben misschien een andere rol, andere kennis en een andere taak. Toch telt wat jullie doen even zwaar.

about-not-validated-title = Een hulp bij het gesprek, geen test

about-not-validated = Deze vragenlijst is niet wetenschappelijk getoetst. De antwoorden zeggen niet wie gelijk heeft. Ze helpen om met elkaar te praten.

about-promise-title = Dit beloven we

about-promise-1 = Er gaat niets vanzelf weg van dit apparaat. Na het laden vraagt de pagina niets meer op.
about-promise-2 = Niemand ziet iets tot jullie allebei klaar zijn en allebei ja zeggen.
about-promise-3 = Op slot is op slot: antwoorden kunnen gewist worden, niet veranderd.
about-promise-4 = Staat er dat iets bewaard is, dan is het bewaard. Anders zeggen we dat.
about-promise-5 = Gewist is weg.

about-no-promise-title = Dit beloven we niet

about-no-promise-1 = Wie deze website beheert, moet je kunnen vertrouwen.
    .formal = Wie deze website beheert, moet u kunnen vertrouwen.
about-no-promise-2 = Zonder geheime code kan iemand met dit apparaat voor allebei ja zeggen. Iemand die veel van computers weet, kan de antwoorden dan ook lezen.
about-no-promise-3 = Een korte code helpt tegen meekijken, niet tegen een aanval.
about-no-promise-4 = Op een telefoon met een virus is niets veilig.
about-no-promise-5 = Andere programma’s op een website met Tweeluik erin, kunnen meelezen. Wil die website dat niet? Dan hoort Tweeluik daar in een eigen kader.

places-title = Wat waar staat

places-lead = Alles staat in deze browser, op dit apparaat. Dit is de hele lijst.

places-head-what = Wat
places-head-readers = Wie kan het lezen
places-head-until = Tot wanneer

# What is kept: what it is, who can read it, until when.
place-session = Wat jullie nu invullen: namen, keuzes en antwoorden
place-session-readers = Wie dit apparaat gebruikt en weet waar het staat. Antwoorden op slot met een code: alleen wie de code heeft, tot jullie samen openen.
place-session-until = Tot jullie wissen, sluiten of bewaren
place-kept = Wat jullie bewaard hebben, met de dag
place-kept-readers = Wie dit apparaat gebruikt
place-kept-until = Tot iemand het wist
place-group = Het bord van een workshop: hoe vaak iets is gekozen, en de oogst. Tot het vaststaat ook een getal per paar, zodat niemand dubbel telt.
place-group-readers = Wie dit apparaat gebruikt. Wie weet waar het staat, kan al kijken voor het vaststaat, en ook bij weinig paren.
place-group-until = Tot iemand het wist
place-quarantine = Wat we niet konden lezen, zoals we het vonden
place-quarantine-readers = Wie dit apparaat gebruikt en weet waar het staat
place-quarantine-until = Tot iemand het wist
place-backup = Een kopie hiervan, voor als de browser plotseling stopt
place-backup-readers = Net als bij het origineel
place-backup-until = Zo lang als het origineel. Daarna kan er een getal blijven staan, tot iemand weer op deze pagina is geweest.
place-tombstone = Een teken dat er net iets is gewist
place-tombstone-readers = Er staat niets van jullie in
place-tombstone-until = Een ogenblik
place-page = De pagina zelf, zodat ze ook zonder internet werkt
place-page-readers = Er staat niets van jullie in
place-page-until = Tot er een nieuwe versie is, of iemand alles wist
place-consent = Codes die jullie kiezen, en dat jullie ja zeggen
place-consent-readers = Niemand: het wordt nergens bewaard
place-consent-until = Tot de pagina dicht is
place-taken-along = Wat jullie zelf meenemen: een bestand, een link, een code, een afdruk
place-taken-along-readers = Wie het heeft. Een bestand met een code: alleen wie die code heeft.
place-taken-along-until = Tot jullie het weggooien

# Where the last two are.
place-consent-where = nergens
place-taken-along-where = waar jullie het laten

about-sources-title = Bronnen

about-sources = De thema’s komen uit deze bronnen. De zinnen zijn voor Tweeluik geschreven.

about-themes-title = Welk thema komt waarvandaan

about-licence = Tweeluik is open source, met de licentie EUPL-1.2.

newer-version = Er is een nieuwe versie van Tweeluik. Je krijgt die als je deze pagina sluit en weer opent. Er is niets kwijt.
    .formal = Er is een nieuwe versie van Tweeluik. U krijgt die als u deze pagina sluit en weer opent. Er is niets kwijt.

about-file-no-promise-1 = Wie je dit bestand gaf, moet je kunnen vertrouwen.
    .formal = Wie u dit bestand gaf, moet u kunnen vertrouwen.
about-file-no-promise-2 = Een ander bestand dat je in deze browser opent, kan misschien lezen wat hier bewaard is.
    .formal = Een ander bestand dat u in deze browser opent, kan misschien lezen wat hier bewaard is.

## Two devices: set-up
## Each has a device. They begin with an invitation, or with words that they agree on over the telephone.
## Chunk: devices

pairing-lead = Spreek af met wie je dit doet. Ieder vult in op een eigen apparaat, wanneer het uitkomt.
    .formal = Spreek af met wie u dit doet. Ieder vult in op een eigen apparaat, wanneer het uitkomt.

pairing-me = Wie ben jij?
    .formal = Wie bent u?

pairing-me-missing = Kies hier wie jij bent.
    .formal = Kies hier wie u bent.

pairing-how = Hoe doet de ander mee?

pairing-invite = Met een uitnodiging

pairing-invite-hint = Een QR-code, een link of een tekst.

pairing-words = Met afgesproken woorden

pairing-words-hint = Voor als jullie nu bellen. Begin allebei vandaag.

words-made = Wij kozen vijf woorden. Lees ze voor. Kreeg je de woorden al van de ander? Typ dan die woorden.
    .formal = Wij kozen vijf woorden. Lees ze voor. Kreeg u de woorden al van de ander? Typ dan die woorden.

words-again = Geef andere woorden

# 256 words that are easy to say and to write, with single spaces between. Each counts: choose words of your own language, no two alike, and do not translate these one by one.
words-list = appel arm avond baard baksteen bal bank beek beker berg bes bezem bijl blad blok bloem boek boom bord bos boter brand brief brug bus cirkel citroen dak dam dans deken deur dier dijk dolfijn doos drop druif duif duin eend egel emmer engel ezel fabriek fee feest fiets film fles fluit gans garage glas goud gras grot haak haan hamer hand harp haven hek helm hemel hert heuvel hoed hok honing hoorn huis inkt insect jager jas jongen kaars kaas kachel kade kalender kam kameel kanaal kano kar kasteel kat kelder kers ketting kikker kip kist klok knie knoop koe koffer konijn koning kraan krant kroon kubus kussen laars ladder lamp lepel lijm lint lucht maan mand markt mast meer melk meloen mier mist molen mond motor munt muts muur naald nacht neef nest neus noot oase oever olifant olijf oma oom orgel oven paard pan panter papier parel park pen peper pet piano piloot pinda piraat plant plein ploeg poes pomp pop prins pruim puzzel raam radio rat regen riem rivier robot rok roos rots rund sap schaap schelp schip schuur ski slak slang slot sneeuw soep sok spade specht spiegel spin ster stoel storm straat strand suiker tafel tand tas taxi tegel tent thee tijger toets tomaat tong toren touw trap trein trom tuin tulp tunnel uur vaas varen veer vijver vinger vis vlag vlam vlieg vloer vogel vork vos vulkaan wafel walvis wand wiel wind winkel wolf wolk wortel zaag zadel zalm zand zebra zeep zeil zolder zomer zoon zuil zwaan zwaard

agreed-title = Hebben jullie hetzelfde getal?

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
agreed-lead = Zeg dit getal tegen { $name }. Is het getal bij jullie gelijk? Dan kun je beginnen.
    .formal = Zeg dit getal tegen { $name }. Is het getal bij u allebei gelijk? Dan kunt u beginnen.

agreed-number = Jullie getal

agreed-next = Ja, het getal is gelijk

agreed-differs = Is het getal anders? Ga dan terug en kijk samen na: de woorden, jullie namen en het aantal vragen. Begin ook op dezelfde dag.

# Variables:
#   $name (String) - what the reader is called, inside a sentence
#   $other (String) - what the other is called, inside a sentence: Sanne, the parent
agreed-as = Jij vult in als { $name }. De ander vult in als { $other }.
    .formal = U vult in als { $name }. De ander vult in als { $other }.

words-label = De afgesproken woorden

words-hint = Gebruik allebei dezelfde woorden, dezelfde namen en evenveel vragen. Eigen woorden kunnen ook: kies dan vier losse woorden die niemand kan raden.

words-too-short = Dit is te kort. Kies samen minstens 8 letters.

# How strong agreed words are, estimated.
words-strength-weak = Zwak. Wie jullie code in handen krijgt, raadt deze woorden met een computer in een of twee dagen.
words-strength-fair = Redelijk. Wie jullie code in handen krijgt, is met een computer dagen tot maanden aan het raden.
words-strength-strong = Sterk. Wie jullie code in handen krijgt, is met een computer jaren aan het raden.

words-estimate = Dit is een schatting. Een bekende zin of een rij cijfers is altijd zwak.

## Two devices: invitation
## Chunk: devices

invited-more = Er stond nog een code bij. Bewaar die. Gebruik hem als je antwoorden op slot staan.
    .formal = Er stond nog een code bij. Bewaar die. Gebruik hem als uw antwoorden op slot staan.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-title = Nodig { $name } uit

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-lead = Laat { $name } deze code scannen met de camera, of stuur de link.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-secret = Geef de uitnodiging alleen aan { $name }. Wie de uitnodiging heeft en later een code van jullie ziet, kan die code openen.

invite-next = Ik ga invullen

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
invited-title = { $name } nodigt je uit
    .formal = { $name } nodigt u uit

invited-lead = Kijk samen, als gelijken, naar jullie samenwerking. Vul allebei in wat je geeft en wat je krijgt. Daarna kijken jullie samen.
    .formal = Kijk samen, als gelijken, naar de samenwerking. Vul allebei in wat u geeft en wat u krijgt. Daarna kijkt u samen.

# Variables:
#   $name (String) - what the reader is called, inside a sentence
#   $count (Number) - how many themes
invited-as =
    Je doet mee als { $name }. Het gaat over { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }.
    .formal =
        U doet mee als { $name }. Het gaat over { $count ->
            [one] { $count } thema
           *[other] { $count } thema’s
        }.

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
invited-private = { $name } ziet niets tot jij klaar bent en zelf je code geeft. Stoppen mag altijd.
    .formal = { $name } ziet niets tot u klaar bent en zelf uw code geeft. Stoppen mag altijd.

invited-language = In welke taal vul je in?
    .formal = In welke taal vult u in?

invited-join = Ik doe mee

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
invited-replaces = Op dit apparaat staat nog een tweeluik van { $first } en { $second }. Als je meedoet, wissen we dat.
    .formal = Op dit apparaat staat nog een tweeluik van { $first } en { $second }. Als u meedoet, wissen we dat.

invited-join-erase = Wis dat, en ik doe mee

invited-keep = Ga verder met dat tweeluik

invited-not-now = Nu niet

enter-button = Ik heb een uitnodiging gekregen

enter-title = Neem je uitnodiging op
    .formal = Neem uw uitnodiging op

enter-lead = Heb je een QR-code, een link of een code met groepjes van vier? Dat kan hier alle drie.
    .formal = Hebt u een QR-code, een link of een code met groepjes van vier? Dat kan hier alle drie.

## Two devices: the answers travel
## Each shows or sends locked answers to the other: as a picture that is scanned (a QR code), a link, a file or a text that is read aloud.
## Chunk: devices

qr-invitation = QR-code van de uitnodiging

qr-answers = QR-code van de antwoorden, op slot

link-label = Link

# Variables:
#   $host (String) - the name of a website, such as example.org
link-elsewhere = Deze link gaat naar een andere website: { $host }.

# A link had been changed on its way.
link-moved = Deze link is onderweg veranderd. Het geheime deel is daardoor naar deze website gestuurd. Daarom gebruiken we hem niet. Vraag de ander om een nieuwe uitnodiging of een nieuwe link. Of scan de QR-code.

link-copy = Kopieer de link

link-copied = De link is gekopieerd.

link-not-copied = Kopiëren lukt niet. Kopieer de link hierboven zelf: houd hem ingedrukt, of selecteer hem en druk op Ctrl+C.

link-share = Stuur de link

# Opens the code as text.
typed-summary = Voorlezen of overtypen

typed-hint = Hoofdletters en spaties maken niet uit. In de code staat nooit de letter O, I of L: het zijn cijfers.

exchange-lead = Je antwoorden zitten op slot. Geef jouw code, en neem de andere code op. De volgorde maakt niet uit.
    .formal = Uw antwoorden zitten op slot. Geef uw code, en neem de andere code op. De volgorde maakt niet uit.

exchange-mine = Jouw code
    .formal = Uw code

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-mine-lead = Laat { $name } deze code scannen, of stuur de link. Dit is jouw ja: wie de code krijgt en zelf klaar is, kan jouw antwoorden openen.
    .formal = Laat { $name } deze code scannen, of stuur de link. Dit is uw ja: wie de code krijgt en zelf klaar is, kan uw antwoorden openen.

exchange-save = Opslaan als klein bestand

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-theirs = De code van { $name }

exchange-scan = Scan met de camera

exchange-paste = Plak of typ de code of de link

# A button: reads the code in the field.
exchange-take-in = Neem deze code op

exchange-file = Kies een bestand

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-has = De code van { $name } is binnen.

exchange-framed = Deze pagina staat in een andere website. Een link opent een nieuwe pagina, en daar staan jouw antwoorden niet. Scan of plak de code hier.
    .formal = Deze pagina staat in een andere website. Een link opent een nieuwe pagina, en daar staan uw antwoorden niet. Scan of plak de code hier.

exchange-invitation = Laat de uitnodiging nog eens zien

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-lead = De antwoorden van { $name } zijn hier, op slot. Een goed moment om te openen is als jullie elkaar zien of spreken.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-first = Heeft { $name } jouw code ook? Dan kijken jullie samen.
    .formal = Heeft { $name } uw code ook? Dan kijkt u samen.

ready-agree = Ja, open de panelen

ready-take-back = Wis mijn antwoorden

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-take-back-hint = Je antwoorden gaan dan weg van dit apparaat. Heeft { $name } jouw code al? Dan kan { $name } die nog openen.
    .formal = Uw antwoorden gaan dan weg van dit apparaat. Heeft { $name } uw code al? Dan kan { $name } die nog openen.

file-hint = Tweeluik komt hier uit een bestand. Daarom is er geen link. Open Tweeluik ook op het andere apparaat. Scan, plak of typ de code daar.

file-label = De code als tekst

file-copy = Kopieer de code

file-copied = De code is gekopieerd.

file-not-copied = Kopiëren lukt niet. Kopieer de code hierboven zelf: houd hem ingedrukt, of selecteer hem en druk op Ctrl+C.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
file-invite-lead = Laat { $name } deze code scannen met de camera in Tweeluik, of stuur de tekst.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
file-mine-lead = Laat { $name } deze code scannen in Tweeluik, of stuur de tekst. Dit is jouw ja: wie de code krijgt en zelf klaar is, kan jouw antwoorden openen.
    .formal = Laat { $name } deze code scannen in Tweeluik, of stuur de tekst. Dit is uw ja: wie de code krijgt en zelf klaar is, kan uw antwoorden openen.

qr-added = QR-code voor het bord

qr-join = QR-code om mee te doen

## Camera
## Chunk: devices

camera-hint-any = Houd de code voor de camera.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
camera-hint = Houd de code van { $name } voor de camera.

camera-starting = De camera gaat aan. Misschien vraagt de browser of dat mag.

camera-stop = Stop de camera

camera-light-on = Lamp aan

camera-light-off = Lamp uit

camera-other = Dit is geen code van Tweeluik. De camera zoekt verder.

camera-denied = De camera mag niet aan van deze browser. Sta het toe, of plak de link hieronder.

camera-none = Er is geen camera gevonden. Plak of typ de code hieronder.

camera-busy = De camera is bezet. Sluit de app die hem gebruikt, of plak de link hieronder.

camera-insecure = Op een pagina zonder https mag de camera niet aan. Plak of typ de code hieronder.

camera-reader = Het deel dat codes leest, is niet geladen. Kijk of er internet is, of plak de link hieronder.

camera-failed = De camera lukt niet. Plak of typ de code hieronder.

## What was not taken
## Something was scanned, typed or pasted that does not fit. Each text says what it was, that nothing has changed, and what to do.
## Chunk: devices

refused-no-code = Dit is geen code van Tweeluik. Er is niets veranderd. Kopieer de hele link, of typ alle groepjes van vier.

refused-too-long = Hier staat meer dan een code. Er is niets veranderd. Kopieer alleen de link of de code.

refused-newer = Deze code komt van een nieuwere versie van Tweeluik. Er is niets veranderd. Sluit deze pagina, open die weer, en neem de code nog eens op.

refused-cut = Het einde van deze code ontbreekt. Er is niets veranderd. Kopieer de hele link en probeer het nog eens.

refused-damaged = Deze code is onderweg beschadigd. Er is niets veranderd. Vraag de ander om de code nog eens te laten zien.

# The code can be read, but is written as the product never writes one.
refused-not-canonical = Zo schrijven we een code nooit. Misschien is hij onderweg veranderd. Er is hier niets veranderd. Vraag de ander om de code nog eens te sturen.

# Variables:
#   $place (String) - which part of the code, counted from 1. A code is written in parts of four signs
refused-mistyped = Er zit een typfout in groepje { $place }. Kijk dat groepje na. De rest klopt.

# Variables:
#   $places (String) - which parts of the code, with commas between: 5, 7
refused-mistyped-several = Er zitten typfouten in deze groepjes: { $places }. Kijk die na. De rest klopt.

refused-several = Hier staan meer codes. Er is niets veranderd. Plak ze een voor een: eerst de uitnodiging.

refused-other-form = De ander vult een ander aantal vragen in. Er is niets veranderd. Eén van jullie begint opnieuw en kiest evenveel vragen.

refused-other-words = Deze code past niet bij jullie woorden. Er is niets veranderd. Kijk samen na: de woorden, jullie namen en de dag waarop jullie begonnen. Is het een oude code? Vraag dan om de nieuwe.

refused-other-set = Deze code hoort bij andere vragen. Er is niets veranderd. Open allebei dezelfde pagina en laad die opnieuw.

refused-other-session = Deze code hoort bij een ander tweeluik. Er is niets veranderd. Vraag de ander om de code van dit tweeluik. Woorden afgesproken? Kijk of de woorden en het aantal vragen bij jullie hetzelfde zijn.

refused-no-session = Deze code hoort bij een tweeluik dat hier niet staat. Ga naar de pagina en de browser waar je zelf hebt ingevuld. Scan of plak de code daar.
    .formal = Deze code hoort bij een tweeluik dat hier niet staat. Ga naar de pagina en de browser waar u zelf hebt ingevuld. Scan of plak de code daar.

refused-own-invitation = Dit is je eigen uitnodiging. Er is niets veranderd. Geef hem aan de ander.
    .formal = Dit is uw eigen uitnodiging. Er is niets veranderd. Geef hem aan de ander.

refused-own-answers = Dit is je eigen code. Er is niets veranderd. Geef hem aan de ander, en neem de code van de ander op.
    .formal = Dit is uw eigen code. Er is niets veranderd. Geef hem aan de ander, en neem de code van de ander op.

refused-same-side = Jullie hebben allebei dezelfde persoon gekozen. Er is niets veranderd. Eén van jullie begint opnieuw en kiest de ander.

refused-before-lock = Eerst je eigen antwoorden. Vul in, zet ze op slot, en neem deze code dan nog een keer op. Van deze code is niets bewaard.
    .formal = Eerst uw eigen antwoorden. Vul in, zet ze op slot, en neem deze code dan nog een keer op. Van deze code is niets bewaard.

refused-changed = Er is al een code van de ander, en in deze staat iets anders. Op slot is op slot: de eerste blijft. Wil de ander iets veranderen? Begin dan samen een nieuw tweeluik.

refused-for-group = Deze code is voor het bord van een workshop, en dat staat hier niet. Er is niets veranderd. Laat de code zien aan de begeleider.

## Workshop: a pair
## A pair takes part in a workshop with a group.
## Chunk: devices

joining-title = Welkom bij de workshop

# Variables:
#   $name (String) - the name of the workshop
joining-title-named = Welkom bij { $name }

joining-lead = Jullie kijken met z’n tweeën naar jullie samenwerking. Ieder vult eerst voor zich in. Niemand ziet iets tot jullie allebei ja zeggen.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
#   $count (Number) - how many themes
joining-as =
    Jullie doen mee als { $first } en { $second }. Het gaat over { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }.

joining-group = Aan het eind mogen jullie meedoen met het bord van de workshop. Dat kiezen jullie dan pas, allebei.

# Variables:
#   $relation (String) - a relation, such as Parent and professional
#   $themes (String) - the text ‘setup-form-themes’
setup-settled = Voor de workshop is gekozen: { $relation }, { $themes }.

add-title = Willen jullie meedoen met het bord?

add-lead = Het bord telt de antwoorden van alle paren op. Het laat pas iets zien als het vaststaat, en alleen bij 5 paren of meer.

add-what-title = Dit gaat mee

add-what = Bij elke vraag: wat jullie kozen, van ‘nooit of bijna nooit’ tot ‘altijd of bijna altijd’. Staat er geen antwoord op die schaal, dan telt dat niet mee. En wat jullie bij ‘Tot slot’ kozen.

add-see = Kijk precies wat er meegaat

add-not-title = Dit gaat niet mee

add-not = Geen namen, geen tijd, niets van dit apparaat.

add-open = De code die jullie krijgen, is niet op slot. Wie hem heeft, kan deze antwoorden lezen. Laat hem alleen aan de begeleider zien.

add-number = Wel gaat er een nummer mee, zodat jullie niet dubbel tellen. Dat nummer gaat weg als het bord vaststaat.

add-rules-title = Kan iemand hieruit halen wat jullie kozen?

add-rules = Een ander paar kan dat niet. Twee paren die samen kijken, kunnen het ook niet.

add-rules-not = Soms kan het wel: als drie of meer paren samenwerken. Als de begeleider paren verzint. Als iemand op het apparaat van de begeleider kijkt voordat het bord vaststaat. Of als dezelfde mensen met twee borden meedoen.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
add-two-devices = Doe dit samen met { $name }, op dit apparaat. Ieder drukt zelf.

add-failed = Dat lukt niet op dit apparaat. Er is niets toegevoegd. Probeer het nog een keer.

add-code-title = Laat deze code aan de begeleider zien

add-code-lead = De begeleider scant de code voor het bord. De tekst sturen kan ook.

add-code-done = Zegt het bord ‘ontvangen’? Dan zijn jullie klaar. Nog een keer scannen telt niet dubbel.

add-text-label = De antwoorden als tekst

add-text-hint = Dit is een tekst, geen link. Zo komt er niets in de geschiedenis van een browser.

add-save = Opslaan als bestand dat niet op slot is

## Workshop: plan
## For the facilitator: before the workshop begins.
## Chunk: group

plan-title = Een workshop leiden

plan-lead = Paren vullen in op hun eigen telefoon. Wie wil, doet daarna mee met het bord. Het bord telt alleen op, en laat niet zien wat één paar koos.

plan-join = Wij doen mee als paar

plan-name = Hoe heet de workshop?

plan-name-hint = Mag leeg blijven. Elk paar ziet deze naam.

plan-relation = Wie doen er mee?

plan-language = In welke taal beginnen de paren?

plan-language-hint = Ieder kan daarna een eigen taal kiezen.

# Variables:
#   $title (String) - the title of the question set
plan-questions = Vragenlijst: { $title }

plan-open = Open het bord

# Variables:
#   $most (Number) - how many questions are possible
plan-too-long = Deze vragenlijst stelt hier meer dan { $most } vragen. Dat is te veel om mee te tellen op het bord. Kies een kortere vorm, of een andere vragenlijst.

## Group screen
## The screen of the group, which the facilitator shows: while pairs fill it.
## Chunk: group

group-title = Het bord van de workshop

group-kept = Het bord blijft op dit apparaat tot het hier gewist wordt.

group-unsaved = Het bord is alleen bewaard zolang deze pagina open is. Opslaan op dit apparaat lukt niet. Laat de pagina open tot jullie klaar zijn.

group-newer = Op dit apparaat staat een bord van een nieuwere versie. Daar komen we niet aan. Dit bord is alleen bewaard zolang deze pagina open is.

group-gone = Dit bord is gewist in een ander tabblad.

group-gone-typing = Dit bord is gewist in een ander tabblad. Wat een paar hier aan het invullen was, is ook weg.

group-unreadable = Op dit apparaat staat een bord dat niet te lezen is. Op het beginscherm staat een knop om het op te slaan als bestand.

# Above the code that pairs scan.
join-title = Doe mee

join-lead = Scan de code met de camera van een telefoon. Eén telefoon per paar is genoeg.

group-large = Groot op het scherm

group-small = Terug

hour-title = Het uur

hour-now = Waar zijn we?

# Variables:
#   $minutes (Number) - how long a part of the workshop takes
hour-minutes = ongeveer { $minutes } minuten

# The parts of a workshop: a name, and what happens.
hour-step-explain = Uitleggen
hour-step-explain-hint = Gelijkwaardig is niet hetzelfde als gelijk. Er is geen goed of fout. Niemand hoeft iets te laten zien.
hour-step-answer = Invullen
hour-step-answer-hint = Ieder voor zich. De telefoon gaat van de een naar de ander.
hour-step-open = Openen
hour-step-open-hint = Elk paar opent de twee panelen, als allebei ja zeggen.
hour-step-talk = Praten
hour-step-talk-hint = Elk paar praat over één thema. Wie vraagt, luistert.
hour-step-add = Meedoen met het bord
hour-step-add-hint = Wie wil, laat de code scannen. Niet meedoen is ook goed.
hour-step-look = Samen kijken
hour-step-look-hint = Zet het bord vast, en kijk met de hele groep.

group-add-title = Antwoorden ontvangen

group-pairs = Hoeveel paren zijn er in de zaal?

group-pairs-hint = Tel de paren zelf. Het bord telt er niet meer.

group-pairs-set = Zoveel paren zijn er

# Variables:
#   $count (Number) - how many pairs
group-pairs-now = Het bord telt hoogstens zoveel paren: { $count }.

group-pairs-problem = Vul een getal in: 1 of hoger.

group-pairs-first = Vul eerst in hoeveel paren er zijn. Daarna kan het bord antwoorden ontvangen.

# Variables:
#   $count (Number) - how many too many
group-pairs-more = Er kwamen meer antwoorden dan er paren zijn. Te veel: { $count }. Misschien heeft iemand een paar verzonnen. Tel de paren nog een keer. Klopt het niet? Zet dit bord dan niet vast. Wis het, en begin opnieuw.

offer-ask = Een link bracht de antwoorden van een paar. Moeten die meetellen?

offer-yes = Ja, tel ze mee

offer-no = Nee, tel ze niet

group-received-none = Nog niets ontvangen

# Variables:
#   $count (Number) - how many pairs, from 1
group-received =
    { $count ->
        [one] 1 paar ontvangen
       *[other] { $count } paren ontvangen
    }

group-camera-hint = Houd de code van een paar voor de camera. De camera blijft aan voor het volgende paar.

group-erase = Wis dit bord

group-erase-sure = Dan is alles weg wat op dit bord staat, voor altijd.

group-again = Begin een nieuw bord

group-again-sure = Dan is dit bord weg. Het nieuwe begint bij nul, met dezelfde keuzes.

## Group screen: an answer came in
## Chunk: group

taken-received = Ontvangen

taken-double = Dit paar was er al. Er is niets dubbel geteld.

taken-something-else = Deze code is niet voor het bord. Er is niets geteld. Het paar vindt de goede code bij ‘Meedoen met het bord’.

taken-other-set = Deze code hoort bij andere vragen. Er is niets geteld. Dit paar kan hier zelf invullen, met ‘Invullen op dit apparaat’.

taken-other-workshop = Deze code hoort bij een andere workshop. Er is niets geteld. Dit paar kan hier zelf invullen, met ‘Invullen op dit apparaat’.

taken-damaged = Deze code is onderweg beschadigd. Er is niets geteld. Scan de code nog een keer.

taken-full = Het bord is vol. Dit paar is niet geteld.

taken-frozen = Het bord neemt nu niets op. Er is niets geteld. Dit paar kan gewoon meepraten.

taken-more = Er deden al zoveel paren mee als er in de zaal zijn. Dit paar is niet geteld. Tel de paren nog een keer.

taken-busy = Op dit apparaat vult een paar in. Er is niets geteld. Probeer het daarna nog een keer.

taken-typing-gone = Dit bord is vastgezet in een ander tabblad. Wat een paar hier aan het invullen was, is weg en telt niet mee.

## Group screen: a pair fills in here
## A pair without a telephone answers on the device of the facilitator.
## Chunk: group

tally-title = Geef dit apparaat aan een paar

tally-button = Invullen op dit apparaat

tally-hint = Voor paren zonder telefoon, of met antwoorden op papier.

tally-later = Op dit apparaat invullen kan als er 5 paren ontvangen zijn.

tally-note-title = Schrijf dit getal op

tally-note = Alleen met dit getal gaat dit scherm straks terug naar het bord. Laat het niet aan de paren zien.

tally-note-done = Ik heb het opgeschreven

tally-lead = Hebben jullie allebei ingevuld en samen gekeken? Neem dan hier over wat jullie kozen. Na het toevoegen is het scherm weer leeg.

tally-done = Ontvangen. Er staat niets meer van dat paar op het scherm. Geef dit apparaat aan het volgende paar.

tally-gone = Er is een tijdje niets gedaan. Wat hier was ingevuld, is gewist en telt niet mee. Jullie kunnen opnieuw beginnen.

tally-start = Wij nemen het over

tally-stop = Terug naar het bord

tally-facilitator = Voor de begeleider

# The number that the facilitator wrote down.
tally-number = Het opgeschreven getal

tally-wrong = Dat getal klopt niet.

tally-quit = Stop, en wis wat hier staat

# Variables:
#   $number (Number) - which question, counted from 1
#   $total (Number) - how many questions
tally-progress = Vraag { $number } van { $total }

tally-none = Geen antwoord

tally-missing = Kies bij alle vier een antwoord. ‘Geen antwoord’ is ook goed.

tally-sure-title = Toevoegen aan het bord?

tally-sure = Alleen als jullie het allebei willen. Het wordt opgeteld bij de andere paren, en kan daarna niet meer terug.

tally-add = Ja, voeg toe

## Group screen: freezing
## From then on nothing is added, and the group may look.
## Chunk: group

freeze-title = Samen kijken

freeze-lead = Tot nu toe laat het bord niets zien. Zet het vast als iedereen die wil, heeft meegedaan.

freeze-ask = Zet het bord vast

freeze-sure = Vast is vast: daarna neemt het bord niets meer op, en dat kan niet terug.

freeze-yes = Ja, zet vast en kijk

freeze-no = Nog niet

closing-failed = Het bord kon op dit apparaat niet worden vastgezet. Daarom laat het niets zien. Probeer het opnieuw.

closing-again = Probeer opnieuw

## Group screen: looking
## What all pairs say together.
## Chunk: group

look-title = Wat zeggen de paren samen?

# Variables:
#   $count (Number) - how many pairs
look-pairs = { $count } paren deden mee met het bord. Verschil is gewoon. Niemand heeft gelijk of ongelijk.

look-few = Er deden minder dan 5 paren mee. Daarom laat het bord niets zien: anders is te raden wie wat heeft gekozen. Praat met elkaar over wat er opviel.

look-medians = Er deden minder dan 10 paren mee. Daarom staat hier alleen het middelste verschil, en geen losse antwoorden.

look-alone = Eén thema tegelijk

look-all = Alle thema’s

look-previous = Vorig thema

look-next = Volgend thema

# Variables:
#   $giver (String) - a role, inside a sentence
#   $receiver (String) - the other role, inside a sentence
group-same = In het midden van alle paren is er weinig verschil tussen { $giver } en { $receiver }.

# Variables:
#   $giver (String) - who gives: a role, inside a sentence
#   $receiver (String) - who receives: the other role, inside a sentence
group-gives-more = Meestal zegt { $giver } dit vaker te geven dan { $receiver } zegt te krijgen.

# Variables:
#   $giver (String) - who gives: a role, inside a sentence
#   $receiver (String) - who receives: the other role, inside a sentence
group-receives-more = Meestal zegt { $receiver } dit vaker te krijgen dan { $giver } zegt te geven.

group-few = Te weinig paren konden dit vergelijken.

# Variables:
#   $giver (String) - who gives: a role, at the start of a sentence
#   $receiver (String) - who receives: a role, inside a sentence
#   $difference (String) - one of the texts ‘group-none’ to ‘group-steps’
group-median = { $giver } geeft, { $receiver } krijgt. Middelste verschil: { $difference }.

# A difference, after ‘group-median’.
group-steps = 2 stappen of meer

# A difference, after ‘group-median’.
group-step = 1 stap

# A difference, after ‘group-median’.
group-half = een halve stap

# A difference, after ‘group-median’.
group-half-more = anderhalve stap

# A difference, after ‘group-median’.
group-none = geen

# Variables:
#   $side (String) - the text ‘panel-gives’ or ‘panel-notices’
#   $level (String) - a level of the scale, as inside a sentence
group-almost = { $side }: bijna iedereen zegt ‘{ $level }’.

# Variables:
#   $side (String) - the text ‘panel-gives’ or ‘panel-notices’
#   $level (String) - a level of the scale, as inside a sentence
group-most = { $side }: de meesten zeggen ‘{ $level }’.

# Of all who have one role in their pair.
# Variables:
#   $role (String) - a role, as a label: Parent
#   $answer (String) - an answer to the direct question: I do, a little
direct-almost = { $role }: bijna iedereen zegt ‘{ $answer }’.

# Variables:
#   $role (String) - a role, as a label: Parent
#   $answer (String) - an answer to the direct question: I do, a little
direct-most = { $role }: de meesten zeggen ‘{ $answer }’.

# Below how often each answer to the direct question was chosen.
direct-of-all = ‘Weet ik niet’ telt hier niet mee.

group-dot = Elke stip is één antwoord. Boven de lijn wie geeft, eronder wie krijgt.

# Variables:
#   $count (Number) - for how many answers a dot stands at most
group-dots = Elke stip staat voor hoogstens { $count } antwoorden. Boven de lijn wie geeft, eronder wie krijgt.

group-table-who = Wie

## Group screen: what the group takes along
## Chunk: group

# The heading above what the group has learned.
harvest-title = Oogst

harvest-talked = Waar hebben paren over gepraat?

harvest-talked-hint = Vraag het aan de groep. Tel de handen, als niemand dat erg vindt.

# A button for screen readers: one pair more talked about this theme.
# Variables:
#   $title (String) - the title of a theme
harvest-more = Eén meer: { $title }

# A button for screen readers: one pair fewer talked about this theme.
# Variables:
#   $title (String) - the title of a theme
harvest-less = Eén minder: { $title }

harvest-agreements = Afspraken die paren willen delen

harvest-label = Een afspraak

harvest-hint = Alleen wat een paar zelf wil delen. Zonder namen.

harvest-add = Zet erbij

# Variables:
#   $agreement (String) - an agreement that a pair wanted to share
harvest-remove = Haal weg: { $agreement }

harvest-remove-short = Haal weg

take-title = Meenemen

take-lead = Hier staat alleen in wat het bord laat zien, en de oogst.

take-table = Tabel (CSV)

take-columns = Uitleg bij de tabel

# A button; the kind of file stands in brackets.
take-svg = Plaatje (SVG)

take-png = Plaatje (PNG)

# The columns of a table that is saved: the name, for programs, and what stands in it. A name has no spaces; of ‘…’ five columns are made.
column-theme = thema
column-theme-explained = Naam van het thema; leeg in een regel met een afspraak
column-gives = geeft
column-gives-explained = De rol die geeft
column-receives = krijgt
column-receives-explained = De rol die krijgt
column-pairs = paren
column-pairs-explained = Hoeveel paren meededen met het bord
column-difference = middelste_verschil
column-difference-explained = Het middelste van alle verschillen tussen wat de een zegt te geven en de ander zegt te krijgen, in stappen van de schaal, zoals op het scherm; welke kant op staat er niet bij; leeg als te weinig paren het konden vergelijken
column-gives-counts = geeft_1 … geeft_5
column-gives-counts-explained = Hoe vaak wie geeft elk antwoord koos, van 1 (nooit of bijna nooit) tot 5 (altijd of bijna altijd); leeg bij minder dan 10 paren, en als de meesten hetzelfde zeiden
column-gives-most = geeft_de_meesten
column-gives-most-explained = Het antwoord van de meesten die geven, 1 tot 5, waar geen aantallen staan; anders leeg
column-receives-counts = krijgt_1 … krijgt_5
column-receives-counts-explained = Hoe vaak wie krijgt elk antwoord koos; leeg als hierboven
column-receives-most = krijgt_de_meesten
column-receives-most-explained = Het antwoord van de meesten die krijgen, 1 tot 5, waar geen aantallen staan; anders leeg
column-talked = gepraat
column-talked-explained = Hoeveel paren zeiden dat ze over dit thema praatten
column-agreement = afspraak
column-agreement-explained = Een afspraak die een paar wilde delen
column-note = let op
column-note-explained = Deze lijst is niet wetenschappelijk getoetst: een hulp bij het gesprek, geen test

column-head = kolom
column-head-explained = uitleg

## The page before the app is there
## Said by the page itself, which no app has drawn yet.
## Chunk: page

# When the app does not come for a while.
page-slow = Het laden duurt lang. Je kunt wachten, of de pagina opnieuw laden. Er is niets kwijt.
    .formal = Het laden duurt lang. U kunt wachten, of de pagina opnieuw laden. Er is niets kwijt.

# What the search engines and messengers show of the page, below its title.
page-description = Kijk samen, als gelijken, naar jullie samenwerking. Zonder account. Alles blijft op dit apparaat.

# Headings and paragraphs when the app could not be loaded.
page-unloaded-title = De vragenlijst komt niet
page-unloaded-lead = Deze pagina kon niet helemaal laden. Wat al bewaard was op dit apparaat, is niet kwijt.
page-unloaded-hint = Kijk of er internet is en laad de pagina opnieuw. Helpt dat niet? Probeer een andere browser, of een nieuwere.

# When the browser does not run WebAssembly.
page-refused-title = Tweeluik kan hier niet starten
page-refused-lead = Tweeluik heeft WebAssembly nodig. Dat staat hier uit. Wat al bewaard was op dit apparaat, is niet kwijt.
page-refused-lockdown = Staat je iPhone, iPad of Mac in de isolatiemodus? In Safari kun je die voor één website uitzetten, bij de instellingen voor websites. Laad dan de pagina opnieuw.
    .formal = Staat uw iPhone, iPad of Mac in de isolatiemodus? In Safari kunt u die voor één website uitzetten, bij de instellingen voor websites. Laad dan de pagina opnieuw.
page-refused-managed = Is het een computer van je werk of van school? Dan heeft de ICT-afdeling het misschien uitgezet. Gebruik je eigen telefoon of computer, of een andere browser.
    .formal = Is het een computer van uw werk of van school? Dan heeft de ICT-afdeling het misschien uitgezet. Gebruik uw eigen telefoon of computer, of een andere browser.

# When the app has stopped by a fault of its own.
page-panicked-title = Er ging iets mis
page-panicked-lead = Tweeluik is gestopt door een fout van ons. Alle antwoorden waarbij ‘bewaard’ stond, zijn er nog.
page-panicked-hint = Laad de pagina opnieuw en ga verder.

# Buttons below each of these.
page-reload = Opnieuw laden
page-save = Sla op wat bewaard is

# Where the browser runs no scripts.
page-noscript = Tweeluik heeft JavaScript nodig. Zet JavaScript aan in de instellingen van je browser, en laad de pagina opnieuw.
    .formal = Tweeluik heeft JavaScript nodig. Zet JavaScript aan in de instellingen van uw browser, en laad de pagina opnieuw.

# The element on somebody else's page, while it is loading.
element-loading = Tweeluik wordt geladen…

# Where it could not be loaded, where the browser runs no WebAssembly, and where it has stopped by a fault of its own.
element-not-loaded = De vragenlijst komt niet. Wat al bewaard was op dit apparaat, is niet kwijt. Kijk of er internet is en probeer het opnieuw, of neem een andere browser.
element-refused = Tweeluik heeft WebAssembly nodig, en dat staat hier uit. Wat al bewaard was op dit apparaat, is niet kwijt. Staat je iPhone, iPad of Mac in de isolatiemodus? Zet die in Safari uit voor deze website. Of gebruik je eigen telefoon of computer, of een andere browser.
    .formal = Tweeluik heeft WebAssembly nodig, en dat staat hier uit. Wat al bewaard was op dit apparaat, is niet kwijt. Staat uw iPhone, iPad of Mac in de isolatiemodus? Zet die in Safari uit voor deze website. Of gebruik uw eigen telefoon of computer, of een andere browser.
element-stopped = Tweeluik is gestopt door een fout van ons. Alle antwoorden waarbij ‘bewaard’ stond, zijn er nog. Laad de pagina opnieuw en ga verder.

# A button below each of these.
element-again = Opnieuw proberen
