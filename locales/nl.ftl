### The texts of Tweeluik in Dutch: the source. docs/en/texts.md says how to write them.
###
### B1 level: short sentences, one message each, no images. Two people read these as equals: a text takes no
### side and says nobody is right. The reader is addressed with je; where that shows, `.formal` has the same text
### with u. A variable such as { $name } stands for what is filled in.

## Roles
## Who the two people are. A role stands alone, as a label, and inside a sentence, with its article. Those of all
## languages are in the first download: keep them short.
## Chunk: roles

# As a label, and in the next text inside a sentence, with its article.
role-parent = Ouder
role-parent-inside = de ouder
role-professional = Professional
role-professional-inside = de professional
role-client = Cliënt
role-client-inside = de cliënt
role-worker = Hulpverlener
role-worker-inside = de hulpverlener
role-patient = Patiënt
role-patient-inside = de patiënt
role-carer = Zorgverlener
role-carer-inside = de zorgverlener
role-informal-carer = Mantelzorger
role-informal-carer-inside = de mantelzorger
role-young-person = Jongere
role-young-person-inside = de jongere
role-youth-worker = Hulpverlener
role-youth-worker-inside = de hulpverlener
role-pupil = Leerling
role-pupil-inside = de leerling
role-teacher = Leraar
role-teacher-inside = de leraar
role-coachee = Persoon met een coach
role-coachee-inside = de persoon met een coach
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

## Relations
## Which two people may compare.
## Chunk: first

relation-parent-professional = Ouder en professional
relation-parent-teacher = Ouder en leraar
relation-client-worker = Cliënt en hulpverlener
relation-patient-carer = Patiënt en zorgverlener
relation-informal-carer = Mantelzorger en zorgverlener
relation-youth-worker = Jongere en hulpverlener
relation-pupil-teacher = Leerling en leraar
relation-coachee-coach = Iemand met een coach, en de coach
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
waiting = Even wachten.

# Shown when loading takes long.
waiting-late = De pagina is nog niet helemaal geladen. Heb je internet? Je bent niets kwijt. De pagina gaat vanzelf verder.
    .formal = De pagina is nog niet helemaal geladen. Hebt u internet? U bent niets kwijt. De pagina gaat vanzelf verder.

# While answers are locked or opened with a secret code, which takes a second.
busy = Even wachten. We zetten je antwoorden op slot.
    .formal = Even wachten. We zetten uw antwoorden op slot.

## Whether answers are saved
## A line at the foot of the screen.
## Chunk: first

saved-on-device = Bewaard op dit apparaat

# The page stands within the page of an organisation.
saved-in-frame = Bewaard op dit apparaat, alleen voor deze website

unsaved-no-storage = Let op: sluit deze pagina niet. Deze browser kan je antwoorden niet bewaren.
    .formal = Let op: sluit deze pagina niet. Deze browser kan uw antwoorden niet bewaren.

unsaved-full = Niet bewaard: deze browser heeft geen ruimte meer. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.
    .formal = Niet bewaard: deze browser heeft geen ruimte meer. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.

unsaved-failed = Niet bewaard: opslaan werkt nu niet. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.
    .formal = Niet bewaard: opslaan werkt nu niet. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.

unsaved-newer = Let op: sluit deze pagina niet. Op dit apparaat staat al een nieuwere Tweeluik. Die laten we zoals hij is.

unsaved-other-tab = Niet bewaard: dit staat ook open in een ander tabblad. Ga daar verder, en sluit deze pagina.

## Start
## The first screen: the ways to begin, what is there already, and what has just happened.
## Chunk: first

start-title = Twee kanten van jullie samenwerking

# At most forty words. It says what the product is.
start-lead = Werken jullie samen? Vul allebei apart in wat je geeft en wat je krijgt. Daarna kijken jullie samen. Je hebt geen account nodig. Wij krijgen je antwoorden niet.
    .formal = Werken jullie samen? Vul allebei apart in wat u geeft en wat u krijgt. Daarna kijken jullie samen. U hebt geen account nodig. Wij krijgen uw antwoorden niet.

# A button: both answer on this device, one after the other.
way-pair = Samen, op dit apparaat

way-pair-hint = Om de beurt. Niemand ziet iets voordat jullie allebei ja zeggen.

# Variables:
#   $first (String) - what the first of the two is called, at the start of a sentence
#   $second (String) - what the second of the two is called, inside a sentence
start-unfinished = { $first } en { $second } zijn nog niet klaar.

# One person answered alone.
# Variables:
#   $name (String) - what that person is called, inside a sentence: Sanne, the parent
start-unfinished-alone = Hier staan de antwoorden van { $name }.

continue-plain = Ga verder

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
continue-turn = Ga verder als { $name }

start-erase = Wis deze antwoorden

# Variables:
#   $count (Number) - how many sessions are kept
start-kept = Bewaard op dit apparaat: { $count }

# A button.
start-file = Open een bestand

done-erased = Het is gewist.

done-kept = Jullie antwoorden zijn bewaard op dit apparaat.

done-not-erased = Niet alles is gewist. Vraag hulp: wis in je browser de gegevens van deze website.
    .formal = Niet alles is gewist. Vraag hulp: wis in uw browser de gegevens van deze website.

# Somebody did not want to open the answers yet.
done-not-now = Dat is goed. Alles blijft op slot. Jullie kunnen later verder.

done-elsewhere = Jullie hebben dit al afgemaakt of gewist, in een ander tabblad.

done-goes-on = Jullie zijn verdergegaan in een ander tabblad.

# Nobody has touched the device for some minutes.
done-idle = Je was even weg. Daarom is dit scherm dicht. Je antwoorden zijn er nog.
    .formal = U was even weg. Daarom is dit scherm dicht. Uw antwoorden zijn er nog.

start-elsewhere = Dit staat ook open in een ander tabblad. Ga daar verder, of hier.

way-devices = Ieder op een eigen telefoon of computer

way-devices-hint = Met een QR-code of een link. Ook als jullie niet bij elkaar zijn.

# A button: one person answers alone.
way-solo = Eerst alleen

way-solo-hint = Alleen jij vult in. Later kunnen jullie samen verder.
    .formal = Alleen u vult in. Later kunnen jullie samen verder.

way-workshop = Workshop met een groep

way-workshop-hint = Voor de begeleider, en voor iedereen die meedoet.

way-workshop-open = Je workshop op dit apparaat is nog niet klaar.
    .formal = Uw workshop op dit apparaat is nog niet klaar.

# Beside a button with cards to ask for something, each a question: *Will you listen for a while?*
way-cards-hint = Vraag de ander iets, zonder vragenlijst.

workshop-title = Workshop

## What was found at the start
## A card on the start screen, where something on the device could not be read.
## Chunk: first

found-damaged = We kunnen oude antwoorden op dit apparaat niet lezen. We hebben niets weggegooid. Je kunt ze opslaan als bestand.
    .formal = We kunnen oude antwoorden op dit apparaat niet lezen. We hebben niets weggegooid. U kunt ze opslaan als bestand.

found-partly = Je laatste antwoord is niet goed bewaard. De rest is er nog. Kijk je antwoorden nog even na.
    .formal = Uw laatste antwoord is niet goed bewaard. De rest is er nog. Kijk uw antwoorden nog even na.

found-newer = Op dit apparaat staat al een nieuwere Tweeluik. Die laten we zoals hij is. Je kunt de antwoorden opslaan als bestand. Wil je verder met de nieuwe versie? Sluit deze pagina en open hem weer.
    .formal = Op dit apparaat staat al een nieuwere Tweeluik. Die laten we zoals hij is. U kunt de antwoorden opslaan als bestand. Wilt u verder met de nieuwe versie? Sluit deze pagina en open hem weer.

found-save = Opslaan als bestand

## Set-up
## What two people choose before they begin.
## Chunk: first

setup-title = Voor jullie beginnen

# The same for one person alone.
setup-alone-title = Voor je begint
    .formal = Voor u begint

setup-lead = Klopt dit? Dan kunnen jullie beginnen.

setup-alone-lead = Klopt dit? Dan kun je beginnen.
    .formal = Klopt dit? Dan kunt u beginnen.

# Variables:
#   $name (String) - what the reader is called, inside a sentence: Sanne, the parent
#   $other (String) - what the other is called, inside a sentence: Karim, the professional
setup-alone-who = Jij bent { $name }. De ander is { $other }.
    .formal = U bent { $name }. De ander is { $other }.

setup-alone-then = Alles blijft op dit apparaat, tot je het wist.
    .formal = Alles blijft op dit apparaat, tot u het wist.

# Of two people, which one the reader is.
setup-me = Wie ben jij?
    .formal = Wie bent u?

# In the place of that choice, once somebody alone has answered something. Going back leads to the start, which erases.
setup-me-answered = Ben jij de ander? Ga dan terug, en wis eerst deze antwoorden.
    .formal = Bent u de ander? Ga dan terug, en wis eerst deze antwoorden.

# Unfolds all that can be chosen.
setup-change = Wijzig

# Variables:
#   $name (String) - the language of both, in its own words
setup-in-language = Taal: { $name }

# Variables:
#   $first (String) - the language of the first of the two, in its own words
#   $second (String) - the language of the second of the two, in its own words
setup-in-languages = Talen: { $first } en { $second }

setup-then-erase = Als jullie klaar zijn, wissen we alles.

setup-then-keep = Als jullie klaar zijn, kunnen jullie alles bewaren.

# Variables:
#   $title (String) - the title of the question set
own-questions = Deze vragen zijn niet van Tweeluik. Ze zijn van deze website: ‘{ $title }’.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
setup-replaces = Let op: begin je nu? Dan wissen we de antwoorden van { $first } en { $second }.
    .formal = Let op: begint u nu? Dan wissen we de antwoorden van { $first } en { $second }.

# One person answered alone.
# Variables:
#   $name (String) - what that person is called, inside a sentence: Sanne, the parent
setup-replaces-alone = Let op: begin je nu? Dan wissen we de antwoorden van { $name }.
    .formal = Let op: begint u nu? Dan wissen we de antwoorden van { $name }.

setup-relation = Wie zijn jullie?

setup-people = Hoe heten jullie?

setup-people-hint = Een naam mag, maar hoeft niet.

setup-role-first = Wie vult als eerste in?

setup-role-second = Wie vult daarna in?

# Where one person answers alone: a field for each of the two roles.
setup-role-me = Jouw rol
    .formal = Uw rol

# The role of the person who does not answer now.
setup-role-other = De rol van de ander

# An example of a role in own words.
setup-role-hint = Bijvoorbeeld: mijn buurvrouw

# Variables:
#   $role (String) - a role, inside a sentence: the parent
setup-name = Naam van { $role }

# Variables:
#   $role (String) - a role, inside a sentence: the parent
setup-language = Taal van { $role }

# An error: the two cannot be told apart.
setup-same-names = Jullie hebben dezelfde naam of rol. Zet bij één naam een letter erbij. Dan is duidelijk wie wie is.

setup-form = Hoeveel vragen?

setup-form-mini = Kort
setup-form-short = Gewoon
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
setup-form-more =
    { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }, met meer vragen

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
setup-keep = Wat doen we met de antwoorden als jullie klaar zijn?

setup-keep-erase = Alles wissen

setup-keep-keep = Bewaren op dit apparaat

setup-keep-hint = Bewaren is handig om later terug te kijken. Anderen die dit apparaat gebruiken, kunnen het dan ook zien.

# Variables:
#   $first (String) - what the first of the two is called, at the start of a sentence
#   $second (String) - what the second of the two is called, inside a sentence
setup-order = { $first } vult eerst in. Daarna { $second }.

# Before the button that begins: when people should not use it now, and what to do instead.
setup-not-title = Begin nu niet:
setup-not-afraid = als je bang bent of er is geweld. Bel Veilig Thuis: 0800-2000.
    .formal = als u bang bent of er is geweld. Bel Veilig Thuis: 0800-2000.
setup-not-decision = als de ander binnenkort over jou beslist. Wacht tot dat klaar is.
    .formal = als de ander binnenkort over u beslist. Wacht tot dat klaar is.
setup-not-complaint = als er een klacht loopt. Wacht die af.

setup-begin = Begin

## Answering
## The statements, one a screen: first all that one receives, then all that one gives.
## Chunk: first

# The scale of the answers, from the lowest to the highest. The words are the measure’s own: they are not reworded without a reason.
scale-1 = Nooit of bijna nooit
scale-2 = Weinig
scale-3 = Soms
scale-4 = Vaak
scale-5 = Altijd of bijna altijd

# An answer outside the scale.
unknown = Weet ik niet

# An answer outside the scale.
not-applicable = Deze vraag past niet bij ons

# Before the first question. Equal in worth is not the same as alike: do not mix the two.
# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
intro = Jullie hoeven niet hetzelfde te zijn. Gelijkwaardig betekent: jullie tellen allebei even zwaar. Denk aan de laatste 3 maanden met { $name }. Werken jullie korter samen? Denk dan aan die tijd. Er zijn geen goede of foute antwoorden. De ander ziet je antwoorden pas als jullie allebei ja zeggen.
    .formal = Jullie hoeven niet hetzelfde te zijn. Gelijkwaardig betekent: jullie tellen allebei even zwaar. Denk aan de laatste 3 maanden met { $name }. Werken jullie korter samen? Denk dan aan die tijd. Er zijn geen goede of foute antwoorden. De ander ziet uw antwoorden pas als jullie allebei ja zeggen.

# Which time an answer is about.
frame = Denk aan de laatste 3 maanden.

# Variables:
#   $number (Number) - which question, counted from 1
#   $total (Number) - how many questions
progress-question = Vraag { $number } van { $total }

# Variables:
#   $name (String) - what the reader is called, as a label: Sanne, Parent
answering = { $name } vult in

# Above a statement about what the reader receives from the other.
# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
receive-label = Wat jij krijgt van { $name }
    .formal = Wat u krijgt van { $name }

# Above a statement about what the reader gives to the other.
# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
give-label = Wat jij geeft aan { $name }
    .formal = Wat u geeft aan { $name }

# An error: a statement has no answer yet.
missing = Kies hier nog een antwoord. ‘Weet ik niet’ is ook goed.

# Below a question. It unfolds the next button, for people who have answered on paper.
from-paper-ask = Op papier ingevuld?

# A button: leads to one screen on which the answers on paper are typed in.
from-paper = Ik heb het op papier ingevuld

## Direct question
## The last question of a turn: who counts more heavily. Its answers stand on the comparison too.
## Chunk: late

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
## Chunk: late

# In the place of an answer.
no-answer = Niet ingevuld

review-lead = Kijk ze rustig na. Je kunt alles nog veranderen.
    .formal = Kijk ze rustig na. U kunt alles nog veranderen.

# A button in a row; what it is about stands before it.
review-change = Verander

# The same button, for screen readers.
# Variables:
#   $title (String) - the title of a theme
#   $part (String) - which answer, as it stands beside it: I receive
review-change-label = Verander: { $title }, { $part }

# Above the themes, each of which has a button to mark it.
marks-lead = Waar wil je over praten? Kies hooguit twee thema’s. De ander ziet dat pas als jullie allebei ja zeggen.
    .formal = Waar wilt u over praten? Kies hooguit twee thema’s. De ander ziet dat pas als jullie allebei ja zeggen.

# An error: a third theme was to be marked.
marks-enough = Je koos al twee thema’s. Haal er eerst één weg.
    .formal = U koos al twee thema’s. Haal er eerst één weg.

# A button beside a theme; it stays pressed.
mark = Hier wil ik over praten

# The same button, for screen readers.
# Variables:
#   $title (String) - the title of a theme
mark-label = Hier wil ik over praten: { $title }

# A button of one person alone, below the answers: leads to what they say.
review-look = Bekijk jouw kant
    .formal = Bekijk uw kant

review-receive = Ik krijg

review-give = Ik geef

lock-title = Klaar? Zet je antwoorden op slot
    .formal = Klaar? Zet uw antwoorden op slot

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
lock-lead = Daarna kun je niets meer veranderen. { $name } ziet niets voordat jullie allebei ja zeggen. Wil je toch niet? Je kunt je antwoorden wissen, tot jullie samen kijken.
    .formal = Daarna kunt u niets meer veranderen. { $name } ziet niets voordat jullie allebei ja zeggen. Wilt u toch niet? U kunt uw antwoorden wissen, tot jullie samen kijken.

lock-no-code = Zonder geheime code kan iemand met dit apparaat voor jullie allebei ja zeggen. Is het apparaat van de ander? Kies dan een geheime code.

code-summary = Maak een geheime code, als je dat wilt
    .formal = Maak een geheime code, als u dat wilt

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
code-hint = Heeft { $name } straks dit apparaat? Maak dan een geheime code. Alleen met die code gaan je antwoorden open. Ben je de code kwijt? Dan moet je opnieuw invullen. Een lange code is veiliger dan een korte.
    .formal = Heeft { $name } straks dit apparaat? Maak dan een geheime code. Alleen met die code gaan uw antwoorden open. Bent u de code kwijt? Dan moet u opnieuw invullen. Een lange code is veiliger dan een korte.

# A secret code of the reader’s own, which locks the answers.
code-label = Jouw geheime code, minstens 4 letters of cijfers
    .formal = Uw geheime code, minstens 4 letters of cijfers

code-too-short = Deze geheime code is te kort. Kies minstens 4 letters of cijfers.

code-too-long = Deze geheime code is te lang. Kies een kortere.

code-wrong = Deze geheime code klopt niet. Je antwoorden zijn nog hetzelfde. Probeer het nog een keer.
    .formal = Deze geheime code klopt niet. Uw antwoorden zijn nog hetzelfde. Probeer het nog een keer.

code-no-key = Een geheime code werkt niet op dit apparaat. Je antwoorden zijn nog hetzelfde. Probeer het nog een keer, of zonder geheime code.
    .formal = Een geheime code werkt niet op dit apparaat. Uw antwoorden zijn nog hetzelfde. Probeer het nog een keer, of zonder geheime code.

# A button: locks the answers, with the picture of a lock.
lock = Op slot

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
lock-two-devices = Daarna kun je niets meer veranderen. Je geeft je antwoorden zelf aan { $name }. Eerder ziet { $name } niets.
    .formal = Daarna kunt u niets meer veranderen. U geeft uw antwoorden zelf aan { $name }. Eerder ziet { $name } niets.

## Hand-over
## The device goes from one to the other. No answer is on the screen.
## Chunk: late

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
handover-title = Geef het apparaat aan { $name }

# Variables:
#   $name (String) - what the one who has answered is called, at the start of a sentence
handover-text = { $name } is klaar. De antwoorden zitten op slot. Niemand ziet ze voordat jullie allebei ja zeggen.

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
handover-again = Ik ben { $name }. Ik begin opnieuw.

handover-erase = Stop, en wis alles

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
taken-back-two-devices = Je antwoorden zijn hier gewist. Heeft { $name } ze al? Dan kan { $name } ze nog zien. Opnieuw invullen kan met een nieuwe uitnodiging.
    .formal = Uw antwoorden zijn hier gewist. Heeft { $name } ze al? Dan kan { $name } ze nog zien. Opnieuw invullen kan met een nieuwe uitnodiging.

## Erasing
## A control that asks, and below it the one that does it.
## Chunk: first

history-erase = Wis

erase-sure = Na het wissen is dit voor altijd weg.

erase-yes = Ja, wis

## Titles of late screens
## They are loaded early, since the title of the page does not wait for the screen.
## Chunk: first

direct-title = Tot slot

review-title = Kloppen je antwoorden?
    .formal = Kloppen uw antwoorden?

# The title of the page only.
handover-page = Doorgeven

reveal-title = Samen openen

all-title = Alle thema’s

agreements-page = Afspraken

pulse-page = Hoe was het gesprek?

looking-back-title = Terugkijken

then-title = Toen en nu

conversation-title = Samen praten

alone-title = Jouw kant
    .formal = Uw kant

finish-title = Jullie zijn klaar

history-title = Bewaard op dit apparaat

# Cards to ask the other for something. It is a button on the start too.
cards-title = Vraagkaartjes

# Forms to fill in on paper. It is a button on the start too.
paper-title = Op papier

# Somebody types in the answers that stand on paper.
from-paper-title = Typ je antwoorden over
    .formal = Typ uw antwoorden over

about-title = Over Tweeluik

exchange-title = Geef elkaar jullie antwoorden

ready-title = Jullie kunnen samen kijken

## Opening
## Both have locked. Only when both say yes are the answers shown.
## Chunk: late

reveal-lead = Jullie zijn allebei klaar. Ga zitten waar jullie allebei het scherm zien. We laten de antwoorden pas zien als jullie allebei ja zeggen.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-ask = { $name }, wil je nu samen kijken?
    .formal = { $name }, wilt u nu samen kijken?

# A button of one of the two; their name stands above it. The name of the button has these words in it: reveal-agree.
reveal-yes = Ja, dat is goed

# What that button is called, for who does not see it: the words of reveal-yes, and the name.
# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-agree = { $name }: ja, dat is goed

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-agreed = { $name } zegt ja

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
reveal-waiting = Nu nog het antwoord van { $name }.

# Variables:
#   $name (String) - what somebody is called, inside a sentence: Sanne, the parent
reveal-code = Geheime code van { $name }

# Opens what somebody can do who does not want to open.
reveal-rather-not = Liever niet?

# A button.
reveal-not-now = Nu niet

reveal-not-now-hint = Alles blijft op slot. Jullie kunnen later verder.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
reveal-take-back = { $name }: wis mijn antwoorden

reveal-take-back-hint = Je kunt je antwoorden ook wissen. De ander ziet ze dan nooit.
    .formal = U kunt uw antwoorden ook wissen. De ander ziet ze dan nooit.

## Comparison
## What the two answered, side by side. Nobody is right or wrong: a text names what each said, and gives no verdict.
## Chunk: late

# The scale of the answers inside a sentence, without capitals.
scale-1-inside = nooit of bijna nooit
scale-2-inside = weinig
scale-3-inside = soms
scale-4-inside = vaak
scale-5-inside = altijd of bijna altijd

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
score-small = Gelijkwaardig: { $points } van 100, uit { $count } vragen.

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

talk-lead = Begin met één thema. De rest komt later.

# Below a theme.
marked-both = Jullie willen hier allebei over praten.

# Below a theme.
# Variables:
#   $name (String) - who marked it, at the start of a sentence: Sanne, The parent
marked-one = { $name } wil hier over praten.

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

# Somebody answered ‘I don’t know’ about what they do, and the other one noticed it or not.
# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
says-not-known = { $name } zegt: ik weet niet of ik dit doe.

# After what the two said of something that one of them does not know.
ask-each-other = Vraag het elkaar.

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

sentence-not-comparable = Hier mist een antwoord. Daarom kunnen we niet vergelijken.

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

conversation-talk = Praat erover

show-codes = Laat mijn antwoorden nog eens zien

add-button = Antwoorden meetellen in de groep

# Variables:
#   $digits (String) - the number
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
check-number = Jullie getal is { $digits }. Ziet { $name } een ander getal? Dan zien jullie niet dezelfde antwoorden. Het getal helpt tegen vergissingen, niet tegen bedrog.

## Alone
## One person has answered alone, and looks at what that says. Nothing of it is about what the other thinks.
## Chunk: after

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Karim, The professional
alone-lead = Dit zijn alleen jouw antwoorden. { $name } ziet ze niet.
    .formal = Dit zijn alleen uw antwoorden. { $name } ziet ze niet.

# The three ways in which one’s own giving and receiving can lie.
alone-even = Je geeft en krijgt ongeveer evenveel.
    .formal = U geeft en krijgt ongeveer evenveel.

alone-gives-more = Je geeft meer en krijgt minder.
    .formal = U geeft meer en krijgt minder.

alone-receives-more = Je krijgt meer en geeft minder.
    .formal = U krijgt meer en geeft minder.

# Variables:
#   $level (String) - a level of the scale, as inside a sentence: often
alone-receive = Je krijgt dit { $level }.
    .formal = U krijgt dit { $level }.

# Variables:
#   $level (String) - a level of the scale, as inside a sentence: often
alone-give = Je geeft dit { $level }.
    .formal = U geeft dit { $level }.

# Below the direct question.
# Variables:
#   $answer (String) - what the reader answered
alone-direct = Jij zegt: ‘{ $answer }’
    .formal = U zegt: ‘{ $answer }’

# The heading above the themes that the reader has marked, each with questions.
alone-marked = Hier wil je over praten
    .formal = Hier wilt u over praten

# In the place of themes.
alone-none-marked = Je koos geen thema om over te praten. Dat mag.
    .formal = U koos geen thema om over te praten. Dat mag.

# Unfolds all themes: in each are the answers and the questions.
alone-all = Alle thema’s en jouw antwoorden
    .formal = Alle thema’s en uw antwoorden

# The heading above two ways to go on with the other.
alone-together = Wil je samen verder?
    .formal = Wilt u samen verder?

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Karim, The professional
alone-together-lead = { $name } vult dan ook in. Jullie zien elkaars antwoorden pas als jullie allebei ja zeggen.

# Below the button to go on together on this device.
alone-pair-hint = Je zet eerst je antwoorden op slot. Daarna vult de ander in.
    .formal = U zet eerst uw antwoorden op slot. Daarna vult de ander in.

# Below the button to go on with a device each.
alone-devices-hint = Je stuurt een uitnodiging. Je antwoorden stuur je nog niet mee.
    .formal = U stuurt een uitnodiging. Uw antwoorden stuurt u nog niet mee.

# An error: nothing can be drawn by chance in this browser.
alone-no-invitation = We kunnen op dit apparaat nu geen uitnodiging maken. Je antwoorden zijn nog hetzelfde. Probeer het nog een keer.
    .formal = We kunnen op dit apparaat nu geen uitnodiging maken. Uw antwoorden zijn nog hetzelfde. Probeer het nog een keer.

# A button: back to the answers.
alone-change = Verander je antwoorden
    .formal = Verander uw antwoorden

# Above the button that erases.
alone-stays = Je antwoorden blijven op dit apparaat. Iedereen die dit apparaat gebruikt, kan ze zien.
    .formal = Uw antwoorden blijven op dit apparaat. Iedereen die dit apparaat gebruikt, kan ze zien.

## The talk
## One theme at a time. One tells, the other asks and listens, then they swap.
## Chunk: after

# Variables:
#   $teller (String) - who tells, at the start of a sentence: Sanne, The parent
#   $other (String) - the other one, at the start of a sentence
conversation-turn = { $teller } vertelt. { $other } vraagt en luistert.

conversation-rule = Leg nog niets uit. Vraag eerst door.

conversation-another = Andere vraag

conversation-swap = Wissel

conversation-next = Volgend thema

# An error: somebody wanted to go on before both had a turn.
# Variables:
#   $name (String) - whose turn is to come, at the start of a sentence: Sanne, The parent
conversation-early = { $name } heeft nog niet verteld. Wissel eerst.

conversation-agree = Naar de afspraken

conversation-layers = Vragen om verder te praten

conversation-organisation = Wat maakt dit moeilijk in de organisatie?

conversation-themes = Kies een ander thema

conversation-clock = Hoe lang is een beurt?

conversation-clock-none = Geen klok

# Variables:
#   $count (Number) - minutes, 1 to 3
conversation-clock-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }

conversation-clock-start = Start de klok

conversation-clock-again = Start de klok opnieuw

conversation-clock-pause = Pauze

# Variables:
#   $time (String) - minutes and seconds: 1:30
conversation-clock-left = Nog { $time }

conversation-clock-over = De tijd is om. Maak je zin af en wissel.
    .formal = De tijd is om. Maak uw zin af en wissel.

conversation-clock-sound = Geluid als de tijd om is

conversation-clock-buzz = Trillen als de tijd om is

## Agreements
## After the talk: what the two agree on, whether everything is clear, and when they look again.
## Chunk: after

agreements-title = Wat spreken jullie af?

agreements-lead = Kies iets kleins. Wat doen jullie, wie doet het, en wanneer?

# Variables:
#   $count (Number) - which one, 1 to 3
agreements-line = Afspraak { $count }

# Below the fields. Say who does it: the line is read again weeks later. The names are made up.
agreements-example = Bijvoorbeeld: Karim belt Sanne elke maandag na 4 uur.

agreements-clear = Is alles duidelijk?

agreements-clear-yes = Ja, voor ons allebei

agreements-clear-no = Nog niet

# Stands where somebody answered that not everything is clear yet.
agreements-clear-ask = Vertel elkaar in je eigen woorden wat jullie afspreken. Maak de tekst daarna duidelijker.
    .formal = Vertel elkaar in uw eigen woorden wat jullie afspreken. Maak de tekst daarna duidelijker.

agreements-again = Wanneer kijken jullie weer?

# Variables:
#   $count (Number) - weeks: 2 or 6
agreements-weeks =
    { $count ->
        [one] Over { $count } week
       *[other] Over { $count } weken
    }

# An error: the day is in the past, or is no day.
agreements-bad-day = Deze dag kan niet. Kies vandaag of een latere dag. Jullie afspraken zijn er nog.

# A button: makes a file for a calendar.
agreements-calendar = Zet in de agenda

agreements-calendar-hint = In de agenda staat alleen ‘Afspraak’. Er staat geen naam bij.

# The title in a calendar that others may see: it gives nothing away.
calendar-title = Afspraak

# The beginning of the name of the calendar file: it gives nothing away.
calendar-file = afspraak

# A button, where each has a device: the agreements stand on the other one.
agreements-take-in = Neem afspraken over van het andere apparaat

# A button: to what comes after the agreements.
agreements-next = Verder

# The heading above the agreements, where they are only read.
agreements-shown = Jullie afspraken

# Variables:
#   $date (String) - a day in words: 3 december 2026
agreements-look-again = Jullie kijken weer op { $date }.

## How the talk was
## Four questions to each of the two, one after the other. Nobody sees the other's answers before both are done.
## Chunk: after

# Variables:
#   $name (String) - who is asked, at the start of a sentence: Sanne, The parent
pulse-title = { $name }, hoe was dit gesprek voor jou?
    .formal = { $name }, hoe was dit gesprek voor u?

# Variables:
#   $name (String) - the other one, at the start of a sentence
pulse-lead = Vul dit alleen in. { $name } kijkt nu niet mee. Daarna zien jullie allebei wat jullie kozen.

# Where each has a device.
pulse-lead-own = Nu zie alleen jij dit. Gaan jullie straks opslaan, afdrukken of bewaren? Dan staat dit er ook bij.
    .formal = Nu ziet alleen u dit. Gaan jullie straks opslaan, afdrukken of bewaren? Dan staat dit er ook bij.

# Four statements about the talk. Each is answered with yes, partly or no.
pulse-heard = Ik voelde me gehoord.

pulse-chose = We kozen samen waarover we praatten.

pulse-goal = We praatten over wat ik belangrijk vind.

pulse-pace = Het tempo was goed voor mij.

pulse-yes = Ja

pulse-partly = Een beetje

pulse-no = Nee

pulse-next = Klaar

pulse-skip = Overslaan

pulse-shown = Hoe vonden jullie het gesprek?

## Looking back
## What two people agreed on last time, and what they said then beside what they say now.
## Chunk: after

# Variables:
#   $first (String) - what one is called, at the start of a sentence
#   $second (String) - what the other is called, inside a sentence
#   $date (String) - the day in words: 3 december 2026
back-lead = { $first } en { $second }, { $date }

back-none = Jullie hebben toen geen afspraken opgeschreven.

# The question at each agreement.
back-came = Wat is hiervan gekomen?

# Four answers to the question what came of an agreement. None of them is a verdict.
came-done = Gedaan

came-partly = Voor een deel

came-not-done = Niet gedaan

came-changed = Het werd iets anders

# Variables:
#   $date (String) - a day in words: 3 december 2026
back-look-again = Jullie wilden weer kijken op { $date }.

back-answers = Bekijk de antwoorden

# A button: both answer the questions once more.
back-again = Vul allebei opnieuw in

back-again-hint = Daarna zien jullie toen en nu naast elkaar.

# Variables:
#   $date (String) - the day of then, in words: 3 december 2026
then-lead = Dit zeiden jullie op { $date }, en dit zeggen jullie nu.

# In the place of the statements that are answered differently now.
then-nothing = Jullie antwoorden zijn ongeveer hetzelfde als toen.

then-chance = Is één antwoord anders? Dat kan toeval zijn. Vraag elkaar wat er is veranderd.

# Stands below the statement.
# Variables:
#   $name (String) - who answered, at the start of a sentence
#   $then (String) - the answer then, as inside a sentence: vaak
#   $now (String) - the answer now
then-changed = { $name } zei toen ‘{ $then }’ en zegt nu ‘{ $now }’.

# Variables:
#   $name (String) - who answered, at the start of a sentence
#   $now (String) - the answer, then and now: We tellen allebei even zwaar
then-same = { $name } zei toen ‘{ $now }’ en zegt dat nu weer.

# Somebody's own giving and receiving, where it lies otherwise now. The sentences are those of the comparison.
# Variables:
#   $then (String) - the sentence of then: Sanne geeft en krijgt ongeveer evenveel.
#   $now (String) - the sentence of now: Sanne geeft meer en krijgt minder.
then-balance = Toen: { $then } Nu: { $now }

# Variables:
#   $count (Number) - how many statements
then-common =
    { $count ->
        [one] Jullie vulden toen niet evenveel in als nu. We vergelijken alleen de { $count } zin die er beide keren was.
       *[other] Jullie vulden toen niet evenveel in als nu. We vergelijken alleen de { $count } zinnen die er beide keren waren.
    }

then-different = Wat is er anders?

then-agreements = Wat kwam er van de afspraken?

then-table = Alle antwoorden, toen en nu

then-then = Toen

then-now = Nu

# Stands below an answer that lies two steps or more from that of then.
then-other = Duidelijk anders

# Stands where somebody gave no answer.
then-missing = Geen antwoord

# The heading above how each found the talk, then and now.
then-pulses = Hoe waren de gesprekken?

## End
## Save, print, keep or erase. Both must say yes for what leaves the page.
## Chunk: after

finish-lead = Jullie antwoorden staan nog op dit apparaat. Wat willen jullie ermee doen?

finish-take-title = Opslaan, afdrukken of bewaren

finish-take-lead = Dit zijn de antwoorden van jullie allebei. Daarom kan het pas als jullie allebei ja zeggen. Die ja geldt alleen zolang dit scherm open is.

# Variables:
#   $name (String) - what somebody is called, at the start of a sentence: Sanne, The parent
finish-ask = { $name }, is dit goed?

finish-both = Jullie zeggen allebei ja. Nu kan het.

finish-not-both = Dit kan nog niet. Zeg hierboven eerst allebei ja.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
finish-two-devices-ask = Vraag eerst aan { $name } of dit goed is. Druk pas daarna op de ‘ja’ van { $name }.

finish-lead-kept = Jullie antwoorden zijn bewaard op dit apparaat.

finish-save = Opslaan als bestand

finish-save-hint = Iedereen die het bestand heeft, kan alles lezen. Je kunt het later weer openen.
    .formal = Iedereen die het bestand heeft, kan alles lezen. U kunt het later weer openen.

finish-save-table = Opslaan als tabel

finish-save-svg = Opslaan als SVG-plaatje

finish-save-png = Opslaan als PNG-plaatje

# Below saving a table or a picture.
finish-save-other-hint = Iedereen die het bestand heeft, kan alles lezen. Tweeluik kan dit bestand later niet openen.

# Unfolds the kinds of files.
save-kinds = Ander soort bestand

# Above the kinds of files.
save-kinds-legend = Welk soort bestand?

save-readable = Bestand van Tweeluik

save-readable-hint = Je kunt het later weer openen.
    .formal = U kunt het later weer openen.

save-table = Tabel als CSV

save-table-hint = Voor een programma zoals Excel.

save-svg = Plaatje als SVG

save-svg-hint = Blijft scherp als je het groter maakt.
    .formal = Blijft scherp als u het groter maakt.

save-png = Plaatje als PNG

save-png-hint = Voor een bericht of een document.

finish-lead-file = Deze antwoorden komen uit een bestand. Ze staan niet op dit apparaat.

finish-close-file = Sluiten

finish-close-file-hint = Het bestand blijft bestaan.

finish-lock = Opslaan met een geheime code

finish-lock-hint = Dan heb je een geheime code nodig om het bestand te openen. Kies een paar woorden. Schrijf ze op: wij kunnen de code niet terugvinden.
    .formal = Dan hebt u een geheime code nodig om het bestand te openen. Kies een paar woorden. Schrijf ze op: wij kunnen de code niet terugvinden.

finish-lock-save = Sla op met deze geheime code

finish-keep = Bewaren op dit apparaat

finish-keep-hint = Om later terug te kijken. Iedereen die dit apparaat gebruikt, kan het ook zien.

# A button, where each has a device. A text elsewhere quotes it: take-in-lead.
finish-share = Stuur de afspraken naar het andere apparaat

finish-share-hint = Daar kunnen jullie ze bekijken en overnemen.

finish-share-too-long = Jullie afspraken zijn te lang om naar het andere apparaat te sturen. Maak ze korter.

finish-erase = Dit gesprek wissen

finish-erase-hint = Daarna staan deze antwoorden en afspraken niet meer op dit apparaat.

finish-close-kept = Sluiten. Alles blijft bewaard.

finish-back-agreements = Terug naar jullie afspraken

finish-back = Terug naar de vergelijking

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
finish-two-devices = Dit geldt alleen voor jouw apparaat. Voor het andere apparaat kiest { $name } zelf.
    .formal = Dit geldt alleen voor uw apparaat. Voor het andere apparaat kiest { $name } zelf.

## What two people save as a table or a picture
## Chunk: after

# The title of the picture.
# Variables:
#   $first (String) - what the one is called, inside a sentence: Sanne, the parent
#   $second (String) - what the other is called, inside a sentence: Karim, the professional
picture-title = Tweeluik: { $first } en { $second }

# The columns of the table, for programs: a name has no spaces.
pair-column-what = wat
pair-column-theme = thema
pair-column-outcome = uitkomst
pair-column-statement = zin
pair-column-from = van
pair-column-to = naar
pair-column-gives = geeft
pair-column-gives-number = geeft_getal
pair-column-receives = krijgt
pair-column-receives-number = krijgt_getal
pair-column-difference = verschil
pair-column-name = naam
pair-column-answer = antwoord
pair-column-number = getal

# What a line of the table is about: it stands in the first column.
pair-row-note = let op
pair-row-date = datum
# A statement: what the two say of it.
pair-row-comparison = vergelijking
# How often somebody gives, over all themes.
pair-row-gives = geeft
# How often somebody receives, over all themes.
pair-row-receives = krijgt
# Whether somebody gives as much as they receive.
pair-row-balance = geven en krijgen
# Who counts more heavily.
pair-row-direct = laatste vraag
# A theme that somebody wants to talk about.
pair-row-marked = wil erover praten
# What they agreed on, in their own words.
pair-row-agreement = afspraak
# The day on which they will look at it again.
pair-row-look-again = weer kijken
# How somebody found the talk.
pair-row-talk = hoe het gesprek was

## Cards
## Cards to ask the other for something, each a question of a theme: a list, and one card at a time.
## Chunk: after

cards-legend = Wat wil je aan de ander vragen? Kies één, twee of drie kaartjes.
    .formal = Wat wilt u aan de ander vragen? Kies één, twee of drie kaartjes.

# A button: shows the chosen cards, one at a time.
cards-show = Laat zien

# An error: a fourth card is chosen.
cards-too-many = Je hebt al drie kaartjes. Haal eerst een kaartje weg.
    .formal = U hebt al drie kaartjes. Haal eerst een kaartje weg.

# An error: no card is chosen.
cards-none = Kies eerst een kaartje.

cards-lead = We bewaren niet wat je kiest. Je kunt ook alle kaartjes afdrukken en uitknippen.
    .formal = We bewaren niet wat u kiest. U kunt ook alle kaartjes afdrukken en uitknippen.

# A button.
cards-print-all = Alle kaartjes afdrukken

# Variables:
#   $number (Number) - which of the chosen cards is shown
#   $count (Number) - how many are chosen
cards-number = Kaartje { $number } van { $count }

cards-next = Volgend kaartje

cards-before = Vorig kaartje

# A button: back to the list.
cards-others = Andere kaartjes kiezen

# A button.
# Variables:
#   $count (Number) - how many cards are printed
cards-print =
    { $count ->
        [one] Dit kaartje afdrukken
       *[other] Deze { $count } kaartjes afdrukken
    }

## On paper
## Forms to fill in with a pen: what is chosen before they are printed.
## Chunk: after

paper-lead = Druk voor jullie allebei een formulier af. Vul het in met een pen, zonder telefoon.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
paper-for-both = Eén formulier voor { $first } en één voor { $second }

# Variables:
#   $name (String) - what one of the two is called, inside a sentence
paper-for-one = Alleen het formulier voor { $name }

paper-which = Welk formulier?

# One of the answers to the question which form: the forms of both people.
paper-which-both = Allebei

paper-which-hint = Druk je op twee kanten van het papier af? Druk de formulieren dan apart af.
    .formal = Drukt u op twee kanten van het papier af? Druk de formulieren dan apart af.

paper-not-kept = We bewaren niet wat je hier kiest.
    .formal = We bewaren niet wat u hier kiest.

## The form on paper
## It is printed and filled in with a pen: an outside to fold over the rest, then the statements.
## Chunk: after

# The heading of the form.
# Variables:
#   $name (String) - what the one is called who fills it in, inside a sentence: Sanne, the parent
form-for = Voor { $name }

# Below the heading.
form-private = Dit formulier is alleen van jou.
    .formal = Dit formulier is alleen van u.

# On a line across the middle of the first page.
form-fold = Vouw hier. Deze kant komt aan de buitenkant.

form-how = Zo doe je het
    .formal = Zo doet u het

form-how-alone = Vul het alleen in. Laat niemand meekijken.

form-how-cross = Lees elke zin. Zet een kruis door één cijfer.

form-how-parts = Eerst staat er wat je krijgt. Daarna wat je geeft.
    .formal = Eerst staat er wat u krijgt. Daarna wat u geeft.

form-how-fold = Klaar? Vouw het papier dicht, met je antwoorden aan de binnenkant.
    .formal = Klaar? Vouw het papier dicht, met uw antwoorden aan de binnenkant.

# Variables:
#   $label (String) - what stands below a question on the screen, and unfolds
form-how-type = Je kunt je antwoorden ook overtypen. Open Tweeluik en kies onder een vraag: { $label }
    .formal = U kunt uw antwoorden ook overtypen. Open Tweeluik en kies onder een vraag: { $label }

# Above the words of the digits 1 to 7, on paper and on the screen.
form-digits = Dit betekenen de cijfers

form-themes = Waar wil je over praten? Kruis hooguit twee thema’s aan.
    .formal = Waar wilt u over praten? Kruis hooguit twee thema’s aan.

# The last line.
form-end = Houd dit formulier bij je. Vouw het pas open als jullie allebei ja zeggen.
    .formal = Houd dit formulier bij u. Vouw het pas open als jullie allebei ja zeggen.

## Typing in from paper
## One screen with a field for each number on the form.
## Chunk: after

from-paper-lead = Elke zin heeft hetzelfde nummer als op papier. Typ erbij welk cijfer je koos.
    .formal = Elke zin heeft hetzelfde nummer als op papier. Typ erbij welk cijfer u koos.

# An error.
# Variables:
#   $most (Number) - the highest digit that fits: 7, or 6
from-paper-refused = Dat kan hier niet. Typ een cijfer van 1 tot en met { $most }. Je antwoorden zijn nog hetzelfde.
    .formal = Dat kan hier niet. Typ een cijfer van 1 tot en met { $most }. Uw antwoorden zijn nog hetzelfde.

# An error: a field is empty.
# Variables:
#   $number (Number) - its number on paper
from-paper-missing = Nummer { $number } is nog leeg. Typ hier een cijfer.

## Reading aloud
## A button beside a text: a voice of the device reads it aloud.
## Chunk: late

# A button.
read-aloud = Voorlezen

# A button: while it is being read.
read-stop = Stop met voorlezen

# Opens how to get a voice.
read-no-voice = Voorlezen kan hier nog niet

read-get-voice = Dit apparaat heeft geen stem voor deze taal. Ga naar de instellingen van het apparaat. Zoek op ‘tekst naar spraak’ en kies daar een stem. Open daarna deze pagina opnieuw.

read-why = We gebruiken alleen een stem op het apparaat zelf. Een stem van internet stuurt de tekst naar een andere computer.

## What was given to the browser
## After saving or printing: the page cannot see whether it worked, so it says where to look.
## Chunk: late

newer-version = Er is een nieuwe versie van Tweeluik. Sluit de pagina en open hem weer. Je bent niets kwijt.
    .formal = Er is een nieuwe versie van Tweeluik. Sluit de pagina en open hem weer. U bent niets kwijt.

# Printed and saved with the answers: nobody should put them into a file about a person.
case-file = Niet bedoeld voor een dossier

# Printed instead of answers.
print-refused = Hier wordt niets afgedrukt. Dat kan alleen als jullie allebei ja zeggen. Dat doen jullie op het laatste scherm.

finish-print = Afdrukken

# Variables:
#   $file (String) - the name of the file
offered-file = Het bestand heet { $file }. Het staat in de map Downloads van deze telefoon of computer. Kijk nu of het er is.

offered-paper = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Sla de antwoorden dan op als bestand.

offered-paper-cards = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Maak dan een schermafbeelding.

# One person alone prints, or forms are printed: there is no file.
offered-paper-alone = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Gebruik een andere browser. Let op: wat hier is ingevuld, staat daar niet.

offered-paper-group = Er is een venster geopend om af te drukken. Gebeurt er niets? Dan kan deze app niet afdrukken. Sla dan op als tabel of plaatje.

offered-why = Is het bestand er niet? Sommige apps, zoals een app voor berichten, laten opslaan niet toe.

offered-note = Kopieer dan de tekst hieronder en plak die in een notitie.

offered-instead = Kopieer dan de tekst hieronder en geef die in plaats van het bestand.

offered-picture = Maak dan een schermafbeelding, of schrijf het over.

offered-no-picture = Deze browser kan dit plaatje niet maken. Het groepsscherm is er nog. Kies het andere plaatje, of maak een schermafbeelding.

# The picture of two people as PNG.
offered-no-picture-pair = Deze browser kan dit plaatje niet maken. Jullie antwoorden zijn er nog. Sla het plaatje op als SVG.

# Where the browser gives no random number, which a calendar file must have.
offered-no-calendar = Deze browser kan geen bestand voor de agenda maken. Jullie afspraken zijn er nog. Zet de dag zelf in de agenda.

offered-browser = Open Tweeluik de volgende keer in een gewone browser, zoals Chrome, Firefox of Safari.

offered-not-there = Let op: daar staan deze antwoorden niet.

offered-not-there-group = Let op: daar staat dit groepsscherm niet.

offered-text = De tekst van het bestand

offered-copy = Kopieer de tekst

offered-copied = De tekst is gekopieerd.

offered-not-copied = Kopiëren werkt hier niet. Selecteer de tekst zelf.

offered-share = Stuur het bestand

offered-erase = Kijk eerst of het bestand er echt is.

## Files
## A file that was saved is opened again.
## Chunk: after

file-title = Een bestand openen

file-lead = Heb je antwoorden als bestand? Dan kun je ze hier bekijken. Het bestand blijft op dit apparaat.
    .formal = Hebt u antwoorden als bestand? Dan kunt u ze hier bekijken. Het bestand blijft op dit apparaat.

file-choose = Kies een bestand

file-code = De geheime code van dit bestand

file-open = Open het bestand

file-too-large = Dit bestand is te groot. Kies een ander bestand.

file-not-ours = Dit bestand is niet van Tweeluik. Kies een ander bestand.

file-newer = Dit bestand komt van een nieuwere versie van Tweeluik. Laad deze pagina opnieuw.

file-damaged = We kunnen dit bestand niet lezen. Probeer een andere kopie van het bestand.

file-other-questions = Dit bestand is gemaakt met andere vragen. Open het op de website waar je het hebt gemaakt.
    .formal = Dit bestand is gemaakt met andere vragen. Open het op de website waar u het hebt gemaakt.

file-wrong-code = De geheime code klopt niet, of het bestand is stuk. Probeer het nog een keer.

## Kept on this device
## The list of sessions that two people kept.
## Chunk: after

to-history = Terug naar het begin

history-none = Op dit apparaat is nog niets bewaard.

everything-title = Alles wissen

everything-ask = Wis alles wat Tweeluik heeft bewaard

everything-sure = Dan wissen we alles wat Tweeluik op dit apparaat heeft bewaard. Ook wat nog niet klaar is, of wat we niet konden lezen. Bestanden die je zelf hebt opgeslagen, blijven.
    .formal = Dan wissen we alles wat Tweeluik op dit apparaat heeft bewaard. Ook wat nog niet klaar is, of wat we niet konden lezen. Bestanden die u zelf hebt opgeslagen, blijven.

everything-yes = Ja, wis alles

history-lead = Iedereen die dit apparaat gebruikt, kan dit zien.

history-open = Bekijk

# Variables:
#   $first (String) - what the first of the two is called, at the start of a sentence
#   $second (String) - what the second of the two is called, inside a sentence
#   $date (String) - the day on which it was kept
history-row = { $first } en { $second }, { $date }

# Where the same two kept more than one of them on that day.
# Variables:
#   $first (String) - what the first of the two is called, at the start of a sentence
#   $second (String) - what the second of the two is called, inside a sentence
#   $date (String) - the day on which it was kept
#   $number (String) - which one of that day it is, from 1
history-row-of-several = { $first } en { $second }, { $date }, nummer { $number } van die dag

# A button below the list: shows more of it.
history-more = Laat meer zien

# Below the list.
# Variables:
#   $count (Number) - how many sessions are kept that answer another question set
history-other-sets =
    { $count ->
        [one] Op dit apparaat staat ook { $count } gesprek met andere vragen. Open het op de pagina waar jullie die vragen invulden.
       *[other] Op dit apparaat staan ook { $count } gesprekken met andere vragen. Open ze op de pagina waar jullie die vragen invulden.
    }

history-busy = Op dit apparaat zijn antwoorden nog niet klaar. Maak die eerst af, of wis ze. Dan kun je dit bekijken.
    .formal = Op dit apparaat zijn antwoorden nog niet klaar. Maak die eerst af, of wis ze. Dan kunt u dit bekijken.

## About
## What the product is, what it promises, and what is kept where.
## Chunk: after

about-what = Een tweeluik is één schilderij van twee delen. Zo kijken hier twee mensen naar hun samenwerking. Eerst ieder apart, en dan samen.

about-equal = Jullie hoeven niet hetzelfde te zijn. Jullie rol, kennis en taak zijn misschien anders. Gelijkwaardig betekent: jullie tellen allebei even zwaar.

about-not-validated-title = Een hulp bij het gesprek, geen test

about-not-validated = Onderzoekers hebben deze vragen nog niet getest. De antwoorden zeggen niet wie gelijk heeft. Ze helpen om met elkaar te praten.

about-promise-title = Dit beloven we

about-promise-1 = Je antwoorden blijven hier, tot jij ze deelt. De pagina stuurt niets weg.
    .formal = Uw antwoorden blijven hier, tot u ze deelt. De pagina stuurt niets weg.
about-promise-2 = Niemand ziet iets voordat jullie allebei ja zeggen.
about-promise-3 = Op slot is op slot. Je kunt je antwoorden wissen, maar niet meer veranderen.
    .formal = Op slot is op slot. U kunt uw antwoorden wissen, maar niet meer veranderen.
about-promise-4 = Staat er ‘bewaard’? Dan is het echt bewaard.
about-promise-5 = Gewist is echt weg.

about-no-promise-title = Dit beloven we niet

about-no-promise-1 = Je moet de eigenaar van deze website kunnen vertrouwen.
    .formal = U moet de eigenaar van deze website kunnen vertrouwen.
about-no-promise-2 = Heb je geen geheime code? Dan kan iemand met dit apparaat voor jullie allebei ja zeggen. Is die persoon handig met computers? Dan kan die je antwoorden ook lezen.
    .formal = Hebt u geen geheime code? Dan kan iemand met dit apparaat voor jullie allebei ja zeggen. Is die persoon handig met computers? Dan kan die uw antwoorden ook lezen.
about-no-promise-3 = Een lange geheime code is veiliger dan een korte.
about-no-promise-4 = Op een telefoon met een virus is niets veilig.
about-no-promise-5 = Staat Tweeluik in een andere website? Dan kan die website misschien meelezen.

places-title = Wat bewaren we, en waar?

places-lead = Alles staat in deze browser, op dit apparaat. Dit is de hele lijst.

places-head-what = Wat
places-head-readers = Te lezen door
places-head-until = Hoe lang

# What is kept: what it is, who can read it, until when.
place-session = Wat jullie nu invullen: namen, keuzes en antwoorden
place-session-readers = Iemand die dit apparaat gebruikt en handig is. Met een geheime code: alleen de persoon van die code, tot jullie samen kijken.
place-session-until = Tot jullie wissen, sluiten of bewaren
place-kept = Wat jullie bewaard hebben, met de dag
place-kept-readers = Iedereen die dit apparaat gebruikt
place-kept-until = Tot iemand het wist
place-group = Het groepsscherm van een workshop. Hoe vaak elk antwoord is gekozen, en wat de groep opschreef. Eerst ook een nummer per paar. Zo telt niemand dubbel.
place-group-readers = Iedereen die dit apparaat gebruikt. Iemand die handig is, kan ook eerder kijken, en ook bij weinig paren.
place-group-until = Tot iemand het wist
place-quarantine = Wat we niet konden lezen, zoals we het vonden
place-quarantine-readers = Iemand die dit apparaat gebruikt en handig is
place-quarantine-until = Tot iemand het wist
place-backup = Een kopie hiervan, voor als de browser plotseling stopt
place-backup-readers = Dezelfde mensen als hierboven
place-backup-until = Even lang als het eerste. Daarna blijft er soms een getal staan, tot deze pagina weer opengaat.
place-tombstone = Dat er net iets is gewist
place-tombstone-readers = Er staat niets van jullie in
place-tombstone-until = Even
place-page = De pagina zelf, zodat ze ook zonder internet werkt
place-page-readers = Er staat niets van jullie in
place-page-until = Tot er een nieuwe versie is, of iemand alles wist
place-consent = Jullie geheime codes, en jullie ‘ja’
place-consent-readers = Niemand: het wordt nergens bewaard
place-consent-until = Tot de pagina dicht is
place-taken-along = Wat jullie zelf meenemen: een bestand, een link, een QR-code, een afdruk
place-taken-along-readers = Iedereen die het heeft. Heeft het bestand een geheime code? Dan alleen mensen met die code.
place-taken-along-until = Tot jullie het weggooien

# Where the last two are.
place-consent-where = nergens
place-taken-along-where = waar jullie het laten

about-sources-title = Bronnen

about-sources = De thema’s komen uit deze bronnen. De zinnen zijn voor Tweeluik geschreven.

about-themes-title = Waar komt elk thema vandaan?

about-documentation-title = Meer lezen

about-documentation = Er is een handleiding. Voor jullie twee, voor begeleiders, en voor mensen die een website maken.

# A link. It opens the documentation in a new tab.
about-documentation-link = Lees de handleiding in een nieuw tabblad

# In a page within the page of an organisation. Below it stands the address.
about-documentation-address = Open dit adres in een nieuw tabblad:

about-licence = Iedereen mag Tweeluik gebruiken en aanpassen. De licentie heet EUPL-1.2.

about-file-no-promise-1 = Je moet de persoon kunnen vertrouwen van wie je dit bestand kreeg.
    .formal = U moet de persoon kunnen vertrouwen van wie u dit bestand kreeg.
about-file-no-promise-2 = Open in deze browser alleen bestanden die je vertrouwt. Een ander bestand kan misschien meelezen.
    .formal = Open in deze browser alleen bestanden die u vertrouwt. Een ander bestand kan misschien meelezen.

## Two devices: set-up
## Each has a device. They begin with an invitation, or with words that they agree on over the telephone.
## Chunk: devices

pairing-lead = Spreek eerst samen af. Jullie vullen dan allebei in, op je eigen telefoon of computer.
    .formal = Spreek eerst samen af. Jullie vullen dan allebei in, op uw eigen telefoon of computer.

pairing-me-missing = Kies hier wie jij bent.
    .formal = Kies hier wie u bent.

pairing-how = Hoe doet de ander mee?

pairing-invite = Met een uitnodiging

pairing-invite-hint = Een QR-code, een link of een tekst.

pairing-words = Met geheime woorden die jullie afspreken

pairing-words-hint = Handig als jullie nu bellen. Begin allebei vandaag.

words-made = Wij kozen vijf geheime woorden. Lees ze voor. Kreeg je de woorden al van de ander? Typ dan die woorden.
    .formal = Wij kozen vijf geheime woorden. Lees ze voor. Kreeg u de woorden al van de ander? Typ dan die woorden.

words-again = Geef andere woorden

# 256 words that are easy to say and to write, with single spaces between. Each counts: choose words of your own language, no two alike, and do not translate these one by one.
words-list = appel arm avond baard baksteen bal bank beek beker berg bes bezem bijl blad blok bloem boek boom bord bos boter brand brief brug bus cirkel citroen dak dam dans deken deur dier dijk dolfijn doos drop druif duif duin eend egel emmer engel ezel fabriek fee feest fiets film fles fluit gans garage glas goud gras grot haak haan hamer hand harp haven hek helm hemel hert heuvel hoed hok honing hoorn huis inkt insect jager jas jongen kaars kaas kachel kade kalender kam kameel kanaal kano kar kasteel kat kelder kers ketting kikker kip kist klok knie knoop koe koffer konijn koning kraan krant kroon kubus kussen laars ladder lamp lepel lijm lint lucht maan mand markt mast meer melk meloen mier mist molen mond motor munt muts muur naald nacht neef nest neus noot oase oever olifant olijf oma oom orgel oven paard pan panter papier parel park pen peper pet piano piloot pinda piraat plant plein ploeg poes pomp pop prins pruim puzzel raam radio rat regen riem rivier robot rok roos rots rund sap schaap schelp schip schuur ski slak slang slot sneeuw soep sok spade specht spiegel spin ster stoel storm straat strand suiker tafel tand tas taxi tegel tent thee tijger toets tomaat tong toren touw trap trein trom tuin tulp tunnel uur vaas varen veer vijver vinger vis vlag vlam vlieg vloer vogel vork vos vulkaan wafel walvis wand wiel wind winkel wolf wolk wortel zaag zadel zalm zand zebra zeep zeil zolder zomer zoon zuil zwaan zwaard

agreed-title = Hebben jullie hetzelfde getal?

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
agreed-lead = Zeg dit getal tegen { $name }. Is het getal bij jullie gelijk? Dan kun je beginnen.
    .formal = Zeg dit getal tegen { $name }. Is het getal bij jullie gelijk? Dan kunt u beginnen.

agreed-number = Jullie getal

agreed-next = Ja, het getal is gelijk

agreed-differs = Is het getal anders? Ga dan terug en kijk samen na: de woorden, jullie namen en het aantal vragen. Begin ook op dezelfde dag.

# Variables:
#   $name (String) - what the reader is called, inside a sentence
#   $other (String) - what the other is called, inside a sentence: Sanne, the parent
agreed-as = Jij vult in als { $name }. De ander vult in als { $other }.
    .formal = U vult in als { $name }. De ander vult in als { $other }.

words-label = De geheime woorden

words-hint = Gebruik allebei dezelfde woorden, dezelfde namen en hetzelfde aantal vragen. Eigen woorden kunnen ook. Kies dan vier woorden die niets met elkaar te maken hebben. Geen namen.

words-too-short = Dit is te kort. Kies samen minstens 8 letters.

# How strong agreed words are, estimated.
words-strength-weak = Niet zo veilig. Iemand met een computer kan dit in een of twee dagen raden.
words-strength-fair = Redelijk veilig. Raden duurt dagen of maanden, met een computer.
words-strength-strong = Veilig. Raden duurt jaren, met een computer.

words-estimate = Dit is een schatting. Neem geen zin die andere mensen kennen, en geen rij cijfers.

## Two devices: invitation
## Chunk: devices

invited-more = Er stond nog een link of tekst bij. Bewaar die. Gebruik hem als je antwoorden op slot zitten.
    .formal = Er stond nog een link of tekst bij. Bewaar die. Gebruik hem als uw antwoorden op slot zitten.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-title = Nodig { $name } uit

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-lead = Laat { $name } deze QR-code scannen met de camera. Of stuur de link.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
invite-secret = Geef de uitnodiging alleen aan { $name }. Krijgt iemand anders deze uitnodiging? Dan kan die jullie antwoorden misschien lezen.

invite-next = Ik ga invullen

# The same button where the reader has answered already.
invite-go-on = Naar je antwoorden
    .formal = Naar uw antwoorden

# Under *Back*, where the reader has answered alone and nothing is locked: asked once more.
invite-back-sure = Dan werkt deze uitnodiging niet meer. Je antwoorden blijven.
    .formal = Dan werkt deze uitnodiging niet meer. Uw antwoorden blijven.

invite-back-yes = Ja, ga terug

# Variables:
#   $name (String) - what the other is called, at the start of a sentence: Sanne, The parent
invited-title = { $name } nodigt je uit
    .formal = { $name } nodigt u uit

invited-lead = Kijk samen naar jullie samenwerking. Jullie tellen allebei even zwaar. Vul allebei in wat je geeft en wat je krijgt. Daarna kijken jullie samen.
    .formal = Kijk samen naar jullie samenwerking. Jullie tellen allebei even zwaar. Vul allebei in wat u geeft en wat u krijgt. Daarna kijken jullie samen.

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
invited-private = { $name } ziet pas iets als jij klaar bent en zelf je antwoorden geeft. Stoppen mag altijd.
    .formal = { $name } ziet pas iets als u klaar bent en zelf uw antwoorden geeft. Stoppen mag altijd.

invited-language = In welke taal vul je in?
    .formal = In welke taal vult u in?

invited-join = Ik doe mee

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
invited-replaces = Op dit apparaat staan nog antwoorden van { $first } en { $second }. Als je meedoet, wissen we die.
    .formal = Op dit apparaat staan nog antwoorden van { $first } en { $second }. Als u meedoet, wissen we die.

# One person answered alone.
# Variables:
#   $name (String) - what that person is called, inside a sentence: Sanne, the parent
invited-replaces-alone = Op dit apparaat staan nog antwoorden van { $name }. Als je meedoet, wissen we die.
    .formal = Op dit apparaat staan nog antwoorden van { $name }. Als u meedoet, wissen we die.

invited-join-erase = Wis dat. Ik doe mee.

invited-keep = Ga daarmee verder

invited-not-now = Nu niet

enter-button = Ik heb een uitnodiging gekregen

enter-title = Gebruik je uitnodiging
    .formal = Gebruik uw uitnodiging

enter-lead = Heb je een QR-code, een link of een tekst met groepjes van vier? Ze werken hier alle drie.
    .formal = Hebt u een QR-code, een link of een tekst met groepjes van vier? Ze werken hier alle drie.

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

link-not-copied = Kopiëren werkt hier niet. Houd je vinger op de link, of selecteer hem. Kies dan ‘Kopiëren’.
    .formal = Kopiëren werkt hier niet. Houd uw vinger op de link, of selecteer hem. Kies dan ‘Kopiëren’.

link-share = Stuur de link

# Opens what travels as text, to be read aloud or typed.
typed-summary = Voorlezen of overtypen

typed-hint = Hoofdletters en spaties maken niet uit. Zie je een O? Dan is het een nul. Zie je een I of een L? Dan is het een één.
    .formal = Hoofdletters en spaties maken niet uit. Ziet u een O? Dan is het een nul. Ziet u een I of een L? Dan is het een één.

exchange-lead = Je antwoorden zitten op slot. Geef ze aan de ander. Scan of plak ook de antwoorden van de ander. Wat je eerst doet, maakt niet uit.
    .formal = Uw antwoorden zitten op slot. Geef ze aan de ander. Scan of plak ook de antwoorden van de ander. Wat u eerst doet, maakt niet uit.

exchange-mine = Jouw antwoorden
    .formal = Uw antwoorden

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-mine-lead = Laat { $name } deze QR-code scannen. Of stuur de link. Daarmee zeg je ja. Is { $name } ook klaar? Dan kan { $name } je antwoorden zien.
    .formal = Laat { $name } deze QR-code scannen. Of stuur de link. Daarmee zegt u ja. Is { $name } ook klaar? Dan kan { $name } uw antwoorden zien.

exchange-save = Opslaan als klein bestand

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-theirs = De antwoorden van { $name }

exchange-scan = Scan met de camera

exchange-paste = Plak de link, of plak of typ de tekst

# A button: reads what stands in the field.
exchange-take-in = Gebruik dit

exchange-file = Kies een bestand

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
exchange-has = De antwoorden van { $name } zijn binnen.

exchange-framed = Deze pagina staat in een andere website. Open hier geen link. Op de nieuwe pagina staan je antwoorden niet. Scan of plak hier.
    .formal = Deze pagina staat in een andere website. Open hier geen link. Op de nieuwe pagina staan uw antwoorden niet. Scan of plak hier.

exchange-invitation = Laat de uitnodiging nog eens zien

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-lead = De antwoorden van { $name } zijn hier, op slot. Kijk samen als jullie elkaar zien of spreken.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-first = Heeft { $name } jouw antwoorden ook? Dan kijken jullie samen.
    .formal = Heeft { $name } uw antwoorden ook? Dan kijken jullie samen.

ready-agree = Ja, laat de antwoorden zien

ready-take-back = Wis mijn antwoorden

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
ready-take-back-hint = We wissen je antwoorden dan op dit apparaat. Heeft { $name } ze al? Dan kan { $name } ze nog zien.
    .formal = We wissen uw antwoorden dan op dit apparaat. Heeft { $name } ze al? Dan kan { $name } ze nog zien.

file-hint = Je hebt Tweeluik als bestand geopend. Daarom kun je geen link sturen. Open Tweeluik ook op het andere apparaat. Scan, plak of typ daar.
    .formal = U hebt Tweeluik als bestand geopend. Daarom kunt u geen link sturen. Open Tweeluik ook op het andere apparaat. Scan, plak of typ daar.

file-label = Als tekst

file-copy = Kopieer de tekst

file-copied = De tekst is gekopieerd.

file-not-copied = Kopiëren werkt hier niet. Houd je vinger op de tekst, of selecteer hem. Kies dan ‘Kopiëren’.
    .formal = Kopiëren werkt hier niet. Houd uw vinger op de tekst, of selecteer hem. Kies dan ‘Kopiëren’.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
file-invite-lead = Laat { $name } deze QR-code scannen met de camera in Tweeluik. Of stuur de tekst.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
file-mine-lead = Laat { $name } deze QR-code scannen in Tweeluik. Of stuur de tekst. Daarmee zeg je ja. Is { $name } ook klaar? Dan kan { $name } je antwoorden zien.
    .formal = Laat { $name } deze QR-code scannen in Tweeluik. Of stuur de tekst. Daarmee zegt u ja. Is { $name } ook klaar? Dan kan { $name } uw antwoorden zien.

qr-added = QR-code met jullie antwoorden, voor de groep

qr-join = Groepscode, om mee te doen

## Two devices: the agreements travel
## Afterwards, what the two agreed on is sent from one device to the other, and taken over there if the reader wants that.
## Chunk: devices

qr-agreements = QR-code met de afspraken, op slot

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
share-title = Stuur de afspraken naar { $name }

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
share-lead = Laat { $name } deze QR-code scannen. Of stuur de link. Op het andere apparaat kan { $name } de afspraken bekijken en overnemen.

# The page was opened from a file, and no link leads there.
# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
file-share-lead = Laat { $name } deze QR-code scannen in Tweeluik. Of stuur de tekst. Op het andere apparaat kan { $name } de afspraken bekijken en overnemen.

# The words are the secret words that the two agreed on.
share-secret = De afspraken zitten op slot. Iedereen die jullie uitnodiging of jullie geheime woorden heeft, kan ze lezen.

take-in-title = Neem de afspraken over

# Quotes the button finish-share.
take-in-lead = Kies op het andere apparaat, aan het einde: ‘Stuur de afspraken naar het andere apparaat’. Scan of plak hier wat je daar ziet.
    .formal = Kies op het andere apparaat, aan het einde: ‘Stuur de afspraken naar het andere apparaat’. Scan of plak hier wat u daar ziet.

take-over-title = Dit zijn jullie afspraken

# The title where this device has other agreements: both are on the screen.
take-over-title-other = Welke afspraken gelden?

take-over-lead = Ze komen van het andere apparaat. Wil je ze overnemen?
    .formal = Ze komen van het andere apparaat. Wilt u ze overnemen?

# This device has agreements of its own. Both are shown, each below a heading: take-over-there, take-over-here.
take-over-lead-other = Op het andere apparaat staan andere afspraken. Wil je die overnemen?
    .formal = Op het andere apparaat staan andere afspraken. Wilt u die overnemen?

# A heading, above the agreements that came.
take-over-there = Van het andere apparaat

# A heading, above the agreements that would be erased.
take-over-here = Nu op dit apparaat

# Said once more, above the button take-over-replace.
take-over-sure = De afspraken die nu op dit apparaat staan, zijn dan voor altijd weg.

# The agreements that came are the ones that stand here.
take-over-same = Ze staan al op dit apparaat.

# Variables:
#   $date (String) - a day in words: 3 december 2026
take-over-day = Jullie kijken weer op { $date }.

take-over-yes = Ja, neem ze over

# A button, below take-over-sure. It erases what is here, and uses what came.
take-over-replace = Ja, wis en neem over

take-over-no = Nee, niet overnemen

## Camera
## Chunk: devices

camera-hint-any = Houd de QR-code voor de camera.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
camera-hint = Houd de QR-code van { $name } voor de camera.

camera-starting = De camera gaat aan. Misschien vraagt de browser of dat mag.

camera-stop = Stop de camera

camera-light-on = Lamp aan

camera-light-off = Lamp uit

camera-other = Deze QR-code is niet van Tweeluik. De camera zoekt verder.

camera-denied = Deze browser mag de camera niet gebruiken. Sta het toe, of plak de link hieronder.

camera-none = Er is geen camera gevonden. Plak of typ het hieronder.

camera-busy = Een andere app gebruikt de camera. Sluit die app. Of plak de link hieronder.

camera-insecure = Op deze pagina werkt de camera niet. Plak of typ het hieronder.

camera-reader = Scannen werkt nu niet. Kijk of er internet is, of plak de link hieronder.

camera-failed = De camera werkt niet. Plak of typ het hieronder.

## What was not used
## Something was scanned, typed or pasted that does not fit. Each text says what it was, that nothing has changed, and what to do.
## Chunk: devices

refused-no-code = Dit is niet van Tweeluik. Je antwoorden zijn nog hetzelfde. Kopieer de hele link, of typ alle groepjes van vier.
    .formal = Dit is niet van Tweeluik. Uw antwoorden zijn nog hetzelfde. Kopieer de hele link, of typ alle groepjes van vier.

refused-too-long = Je hebt te veel geplakt. Je antwoorden zijn nog hetzelfde. Plak alleen de link of de tekst.
    .formal = U hebt te veel geplakt. Uw antwoorden zijn nog hetzelfde. Plak alleen de link of de tekst.

refused-newer = Dit komt van een nieuwere versie van Tweeluik. Je antwoorden zijn nog hetzelfde. Sluit deze pagina en open hem weer. Probeer het dan nog een keer.
    .formal = Dit komt van een nieuwere versie van Tweeluik. Uw antwoorden zijn nog hetzelfde. Sluit deze pagina en open hem weer. Probeer het dan nog een keer.

refused-cut = Dit is niet compleet. Je antwoorden zijn nog hetzelfde. Kopieer de hele link en probeer het nog een keer.
    .formal = Dit is niet compleet. Uw antwoorden zijn nog hetzelfde. Kopieer de hele link en probeer het nog een keer.

refused-damaged = Hier zit een fout in. Je antwoorden zijn nog hetzelfde. Vraag de ander om het nog een keer te laten zien.
    .formal = Hier zit een fout in. Uw antwoorden zijn nog hetzelfde. Vraag de ander om het nog een keer te laten zien.

# It can be read, but is written as the product never writes it.
refused-not-canonical = Dit klopt niet. Je antwoorden zijn nog hetzelfde. Vraag de ander om het nog een keer te sturen.
    .formal = Dit klopt niet. Uw antwoorden zijn nog hetzelfde. Vraag de ander om het nog een keer te sturen.

# Variables:
#   $place (String) - which part of the text, counted from 1. It is written in parts of four signs
refused-mistyped = Er zit een typfout in groepje { $place }. Kijk dat groepje na. De rest klopt.

# Variables:
#   $places (String) - which parts of the text, with commas between: 5, 7
refused-mistyped-several = Er zitten typfouten in deze groepjes: { $places }. Kijk die na. De rest klopt.

refused-several = Je plakt meer dan één ding tegelijk. Plak ze een voor een. Begin met de uitnodiging.
    .formal = U plakt meer dan één ding tegelijk. Plak ze een voor een. Begin met de uitnodiging.

refused-other-form = De ander vult een ander aantal vragen in. Je antwoorden zijn nog hetzelfde. Eén van jullie begint opnieuw en kiest hetzelfde aantal.
    .formal = De ander vult een ander aantal vragen in. Uw antwoorden zijn nog hetzelfde. Eén van jullie begint opnieuw en kiest hetzelfde aantal.

refused-other-words = Dit hoort niet bij jullie woorden. Je antwoorden zijn nog hetzelfde. Kijk samen naar de woorden, jullie namen en de dag waarop jullie begonnen. Is het een oude link of tekst? Vraag dan om de nieuwe.
    .formal = Dit hoort niet bij jullie woorden. Uw antwoorden zijn nog hetzelfde. Kijk samen naar de woorden, jullie namen en de dag waarop jullie begonnen. Is het een oude link of tekst? Vraag dan om de nieuwe.

refused-other-set = Jullie hebben niet dezelfde vragen. Je antwoorden zijn nog hetzelfde. Open allebei dezelfde pagina.
    .formal = Jullie hebben niet dezelfde vragen. Uw antwoorden zijn nog hetzelfde. Open allebei dezelfde pagina.

refused-other-session = Dit is niet van dit gesprek. Je antwoorden zijn nog hetzelfde. Vraag de ander om de antwoorden van dit gesprek. Hebben jullie woorden afgesproken? Kijk of de woorden en het aantal vragen hetzelfde zijn.
    .formal = Dit is niet van dit gesprek. Uw antwoorden zijn nog hetzelfde. Vraag de ander om de antwoorden van dit gesprek. Hebben jullie woorden afgesproken? Kijk of de woorden en het aantal vragen hetzelfde zijn.

refused-no-session = Je hebt op een andere plek ingevuld. Ga naar de pagina en de browser waar je zelf hebt ingevuld. Scan of plak dit daar.
    .formal = U hebt op een andere plek ingevuld. Ga naar de pagina en de browser waar u zelf hebt ingevuld. Scan of plak dit daar.

refused-own-invitation = Dit is je eigen uitnodiging. Geef hem aan de ander.
    .formal = Dit is uw eigen uitnodiging. Geef hem aan de ander.

refused-own-answers = Dit zijn je eigen antwoorden. Geef ze aan de ander. Gebruik hier de antwoorden van de ander.
    .formal = Dit zijn uw eigen antwoorden. Geef ze aan de ander. Gebruik hier de antwoorden van de ander.

refused-same-side = Jullie hebben allebei dezelfde rol gekozen. Je antwoorden zijn nog hetzelfde. Eén van jullie begint opnieuw en kiest de andere rol.
    .formal = Jullie hebben allebei dezelfde rol gekozen. Uw antwoorden zijn nog hetzelfde. Eén van jullie begint opnieuw en kiest de andere rol.

refused-before-lock = Vul eerst zelf in. Zet je antwoorden op slot. Gebruik dit daarna nog een keer: we hebben het niet bewaard.
    .formal = Vul eerst zelf in. Zet uw antwoorden op slot. Gebruik dit daarna nog een keer: we hebben het niet bewaard.

refused-changed = Je hebt al antwoorden van de ander. Deze zijn anders. We houden de eerste. Wil de ander iets veranderen? Begin dan samen opnieuw.
    .formal = U hebt al antwoorden van de ander. Deze zijn anders. We houden de eerste. Wil de ander iets veranderen? Begin dan samen opnieuw.

# An error: what was scanned or pasted was sent by this device itself.
refused-own-agreements = Deze afspraken komen van dit apparaat. Gebruik ze op het andere apparaat.

refused-other-agreements = Deze afspraken zijn niet van dit gesprek. Wat hier staat, is nog hetzelfde. Vraag de ander om de afspraken van dit gesprek.

# An error: the two have not looked at their answers together yet.
refused-not-opened = Dit zijn afspraken. Kijk eerst samen naar jullie antwoorden. Gebruik de afspraken daarna nog een keer: we hebben ze niet bewaard.

# An error: the agreements belong to a session that is not open on this device.
refused-nothing-open = Deze afspraken zijn van een gesprek dat hier niet open is. Is het op een andere plek open? Gebruik ze daar. Is het gesprek al afgelopen? Dan kun je ze niet meer overnemen.
    .formal = Deze afspraken zijn van een gesprek dat hier niet open is. Is het op een andere plek open? Gebruik ze daar. Is het gesprek al afgelopen? Dan kunt u ze niet meer overnemen.

refused-for-group = Deze antwoorden zijn voor de groep van een workshop. Die groep staat niet op dit apparaat. Laat ze aan de begeleider zien.

## Workshop: a pair
## A pair takes part in a workshop with a group.
## Chunk: devices

joining-title = Welkom bij de workshop

# Variables:
#   $name (String) - the name of the workshop
joining-title-named = Welkom bij { $name }

joining-lead = Jullie vullen eerst allebei apart in. Daarna kijken jullie samen. Niemand ziet iets voordat jullie allebei ja zeggen.

# Variables:
#   $first (String) - what the first of the two is called, inside a sentence
#   $second (String) - what the second of the two is called, inside a sentence
#   $count (Number) - how many themes
joining-as =
    Jullie doen mee als { $first } en { $second }. Het gaat over { $count ->
        [one] { $count } thema
       *[other] { $count } thema’s
    }.

joining-group = Aan het eind kunnen jullie antwoorden meetellen in de groep. Dat kiezen jullie later, allebei.

# Variables:
#   $relation (String) - a relation, such as Parent and professional
#   $themes (String) - the text ‘setup-form-themes’
setup-settled = Voor de workshop is gekozen: { $relation }, { $themes }.

add-title = Mogen jullie antwoorden meetellen in de groep?

add-lead = We tellen de antwoorden van alle paren op. De groep ziet pas iets als het tellen stopt. En alleen als minstens 5 paren meedoen.

add-what-title = Dit delen jullie

add-what = Per vraag: jullie antwoorden, van ‘nooit of bijna nooit’ tot ‘altijd of bijna altijd’. ‘Weet ik niet’ en ‘past niet’ tellen niet mee. En jullie antwoorden op de laatste vraag.

add-see = Bekijk precies wat jullie delen

add-not-title = Dit delen jullie niet

add-not = Geen namen, geen tijd, niets van dit apparaat.

add-open = Jullie krijgen een QR-code. Let op: iedereen die hem ziet, kan jullie antwoorden lezen. Laat hem alleen aan de begeleider zien.

add-number = Jullie krijgen een nummer. Zo tellen jullie maar één keer mee. Later wissen we dat nummer.

add-rules-title = Kan iemand uitzoeken wat jullie kozen?

add-rules = Een ander paar kan dat niet. Twee paren die samen kijken, kunnen het ook niet.

add-rules-not = Soms kan het wel. Drie of meer paren kunnen samenwerken. De begeleider kan paren verzinnen. Iemand kan eerder op het apparaat van de begeleider kijken. Of dezelfde mensen doen twee keer mee, in twee groepen.

# Variables:
#   $name (String) - what the other is called, inside a sentence: Sanne, the parent
add-two-devices = Doe dit samen met { $name }, op dit apparaat. Ieder drukt zelf.

add-failed = Dat werkt niet op dit apparaat. Er is niets toegevoegd. Probeer het nog een keer.

add-code-title = Laat deze QR-code aan de begeleider zien

add-code-lead = De begeleider scant de QR-code. De tekst sturen kan ook.

add-code-done = Ziet de begeleider ‘Ontvangen’? Dan zijn jullie klaar. Nog een keer scannen telt niet dubbel.

add-text-label = De antwoorden als tekst

add-text-hint = Dit is een tekst, geen link. Zo komt er niets in de geschiedenis van een browser.

add-save = Opslaan als bestand zonder slot

## Workshop: plan
## For the facilitator: before the workshop begins.
## Chunk: group

plan-title = Een workshop begeleiden

plan-lead = Paren vullen in op hun eigen telefoon. Daarna kunnen hun antwoorden meetellen in de groep. Je ziet alleen de optelsom. Je ziet niet wat één paar koos.
    .formal = Paren vullen in op hun eigen telefoon. Daarna kunnen hun antwoorden meetellen in de groep. U ziet alleen de optelsom. U ziet niet wat één paar koos.

plan-join = Wij doen mee als paar

plan-name = Hoe heet de workshop?

plan-name-hint = Dit mag leeg blijven. Elk paar ziet deze naam.

plan-relation = Wie doen er mee?

plan-language = In welke taal beginnen de paren?

plan-language-hint = Ieder kan daarna een eigen taal kiezen.

# Variables:
#   $title (String) - the title of the question set
plan-questions = Vragenlijst: { $title }

plan-open = Open het groepsscherm

# Variables:
#   $most (Number) - how many questions are possible
plan-too-long = Deze vragenlijst heeft hier meer dan { $most } vragen. Dat is te veel om op te tellen. Kies een kortere vorm, of een andere vragenlijst.

## Group screen
## The screen of the group, which the facilitator shows: while pairs fill it.
## Chunk: group

group-title = Groepsscherm van de workshop

group-kept = Wat hier staat, blijft op dit apparaat tot iemand het hier wist.

group-unsaved = Let op: sluit deze pagina niet. Opslaan op dit apparaat werkt niet.

group-newer = Let op: sluit deze pagina niet. Op dit apparaat staat een groepsscherm van een nieuwere Tweeluik. Dat laten we zoals het is.

group-gone = Dit groepsscherm is gewist in een ander tabblad.

group-gone-typing = Dit groepsscherm is gewist in een ander tabblad. Wat een paar hier aan het invullen was, is ook weg.

group-unreadable = We kunnen een groepsscherm op dit apparaat niet lezen. Op het beginscherm staat een knop om het op te slaan als bestand.

# Above the group code that pairs scan.
join-title = Doe mee

join-lead = Scan deze groepscode met de camera van een telefoon. Eén telefoon per paar is genoeg.

group-large = Groot op het scherm

group-small = Terug

hour-title = De stappen van de workshop

hour-now = Waar zijn we?

# Variables:
#   $minutes (Number) - how long a part of the workshop takes
hour-minutes = ongeveer { $minutes } minuten

# The parts of a workshop: a name, and what happens.
hour-step-explain = Uitleggen
hour-step-explain-hint = Jullie hoeven niet hetzelfde te zijn. Gelijkwaardig betekent: iedereen telt even zwaar. Niemand hoeft iets te laten zien.
hour-step-answer = Invullen
hour-step-answer-hint = Ieder apart. De telefoon gaat van de een naar de ander.
hour-step-open = Openen
hour-step-open-hint = Elk paar ziet de antwoorden, als allebei ja zeggen.
hour-step-talk = Praten
hour-step-talk-hint = Elk paar praat over één thema. Eén vraagt en luistert, de ander vertelt. Daarna wisselen.
hour-step-add = Meetellen in de groep
hour-step-add-hint = Laat de QR-code scannen. Niet meedoen is ook goed.
hour-step-look = Samen kijken
hour-step-look-hint = Stop met tellen. Kijk dan met de hele groep.

group-add-title = Antwoorden ontvangen

group-pairs = Hoeveel paren zijn er in de zaal?

group-pairs-hint = Tel de paren zelf. We tellen er niet meer dan dit aantal.

group-pairs-set = Zoveel paren zijn er

# Variables:
#   $count (Number) - how many pairs
group-pairs-now = We tellen hoogstens zoveel paren: { $count }.

group-pairs-problem = Vul een getal in: 1 of hoger.

group-pairs-first = Vul eerst in hoeveel paren er zijn. Daarna kun je antwoorden ontvangen.
    .formal = Vul eerst in hoeveel paren er zijn. Daarna kunt u antwoorden ontvangen.

# Variables:
#   $count (Number) - how many too many
group-pairs-more = Er kwamen meer antwoorden dan er paren zijn. Te veel: { $count }. Misschien heeft iemand een paar verzonnen. Tel de paren nog een keer. Klopt het niet? Laat de groep dan niets zien. Wis dit groepsscherm, en begin opnieuw.

offer-ask = Via een link kwamen de antwoorden van een paar. Moeten die meetellen?

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

group-camera-hint = Houd de QR-code van een paar voor de camera. De camera blijft aan voor het volgende paar.

group-erase = Wis dit groepsscherm

group-erase-sure = Dan is alles van deze groep weg, voor altijd.

group-again = Begin een nieuw groepsscherm

group-again-sure = Dan wissen we dit groepsscherm. Het nieuwe begint bij nul, met dezelfde keuzes.

## Group screen: an answer came in
## Chunk: group

taken-received = Ontvangen

taken-double = Dit paar was er al. Er is niets dubbel geteld.

taken-something-else = Deze antwoorden zijn niet voor de groep. Er is niets geteld. Het paar vindt de goede QR-code bij ‘Antwoorden meetellen in de groep’.

taken-other-set = Dit paar had andere vragen. Er is niets geteld. Dit paar kan hier zelf invullen, met ‘Invullen op dit apparaat’.

taken-other-workshop = Deze antwoorden zijn van een andere workshop. Er is niets geteld. Dit paar kan hier zelf invullen, met ‘Invullen op dit apparaat’.

taken-damaged = Hier zit een fout in. Er is niets geteld. Scan de QR-code nog een keer.

taken-full = Er kunnen geen paren meer bij. Dit paar is niet geteld.

taken-frozen = Het tellen is gestopt. Er is niets geteld. Dit paar kan gewoon meepraten.

taken-more = Er deden al zoveel paren mee als er in de zaal zijn. Dit paar is niet geteld. Tel de paren nog een keer.

taken-busy = Op dit apparaat vult een paar in. Er is niets geteld. Probeer het daarna nog een keer.

taken-typing-gone = Het tellen is gestopt in een ander tabblad. Wat een paar hier aan het invullen was, telt niet mee.

## Group screen: a pair fills in here
## A pair without a telephone answers on the device of the facilitator.
## Chunk: group

tally-title = Geef dit apparaat aan een paar

tally-button = Invullen op dit apparaat

tally-hint = Voor paren zonder telefoon, of met antwoorden op papier.

tally-later = Op dit apparaat invullen kan als er 5 paren ontvangen zijn.

tally-note-title = Schrijf dit getal op

tally-note = Alleen met dit getal gaat dit scherm straks terug naar het groepsscherm. Laat het niet aan de paren zien.

tally-note-done = Ik heb het opgeschreven

tally-lead = Hebben jullie allebei ingevuld en samen gekeken? Vul hier nog een keer in wat jullie kozen. Na het toevoegen is het scherm weer leeg.

tally-done = Ontvangen. Er staat niets meer van dat paar op het scherm. Geef dit apparaat aan het volgende paar.

tally-gone = Jullie waren even weg. Wat hier was ingevuld, is gewist en telt niet mee. Jullie kunnen opnieuw beginnen.

tally-start = Wij vullen het hier in

tally-stop = Terug naar het groepsscherm

tally-facilitator = Voor de begeleider

# The number that the facilitator wrote down.
tally-number = Het opgeschreven getal

tally-wrong = Dat getal klopt niet.

tally-quit = Stop, en wis wat hier staat

tally-none = Geen antwoord

tally-missing = Kies bij alle vier een antwoord. ‘Geen antwoord’ is ook goed.

tally-sure-title = Toevoegen aan de groep?

tally-sure = Alleen als jullie het allebei willen. We tellen jullie antwoorden op bij de andere paren. Daarna kun je dat niet terugdraaien.
    .formal = Alleen als jullie het allebei willen. We tellen jullie antwoorden op bij de andere paren. Daarna kunt u dat niet terugdraaien.

tally-add = Ja, voeg toe

## Group screen: counting stops
## From then on nothing is added, and the group may look.
## Chunk: group

freeze-title = Samen kijken

freeze-lead = Tot nu toe ziet de groep niets. Heeft iedereen die wil, meegedaan? Stop dan met tellen.

freeze-ask = Stop met tellen en laat zien

freeze-sure = Daarna kan niemand meer meedoen. Dat kun je niet terugdraaien.
    .formal = Daarna kan niemand meer meedoen. Dat kunt u niet terugdraaien.

freeze-yes = Ja, stop en laat zien

freeze-no = Nog niet

closing-failed = Stoppen met tellen werkte niet op dit apparaat. Daarom ziet de groep nog niets. Probeer het opnieuw.

closing-again = Probeer opnieuw

## Group screen: looking
## What all pairs say together.
## Chunk: group

look-title = Wat zeggen de paren samen?

# Variables:
#   $count (Number) - how many pairs
look-pairs = { $count } paren deden mee. Twee mensen zien vaak niet hetzelfde. Het gaat niet om wie gelijk heeft.

look-few = Er deden minder dan 5 paren mee. Daarom zie je hier niets: anders kun je raden wie wat koos. Praat met elkaar over wat er opviel.
    .formal = Er deden minder dan 5 paren mee. Daarom ziet u hier niets: anders kunt u raden wie wat koos. Praat met elkaar over wat er opviel.

look-medians = Er deden minder dan 10 paren mee. Daarom zie je hier alleen het verschil, en niet de antwoorden.
    .formal = Er deden minder dan 10 paren mee. Daarom ziet u hier alleen het verschil, en niet de antwoorden.

look-alone = Eén thema tegelijk

look-all = Alle thema’s

look-previous = Vorig thema

look-next = Volgend thema

# Variables:
#   $number (Number) - which theme, counted from 1
#   $total (Number) - how many themes
look-theme = Thema { $number } van { $total }

group-same = In het midden van de groep is het verschil klein.

# Variables:
#   $giver (String) - who gives: a role, inside a sentence
#   $receiver (String) - who receives: the other role, inside a sentence
group-gives-more = Hier zegt { $giver }: ik doe dit. Maar { $receiver } merkt het veel minder. Zo is het bij minstens de helft van de paren.

# Variables:
#   $giver (String) - who gives: a role, inside a sentence
#   $receiver (String) - who receives: the other role, inside a sentence
group-receives-more = Bij minstens de helft van de paren merkt { $receiver } dit veel vaker dan { $giver } zegt.

# The roles see it nearly the same, and one of them gives far more.
# Variables:
#   $giver (String) - who gives more: a role, inside a sentence
group-one-sided = In het midden van de groep komt dit vooral van { $giver }.

group-both-low = In het midden van de groep zeggen beide rollen dat dit weinig gebeurt.

group-both-high = In het midden van de groep zeggen beide rollen dat dit vaak gebeurt.

group-few = Te weinig paren hebben dit ingevuld.

# Variables:
#   $giver (String) - who gives: a role, at the start of a sentence
#   $receiver (String) - who receives: a role, inside a sentence
#   $difference (String) - one of the texts ‘group-none’ to ‘group-steps’
group-median = { $giver } geeft, { $receiver } krijgt. Verschil in het midden van de groep: { $difference }.

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

# Of all who have one role in their pair.
# Variables:
#   $who (String) - a role, as a label: Parent; or the text ‘panel-gives’ or ‘panel-notices’
#   $answer (String) - a level of the scale, as inside a sentence, or an answer to the direct question
group-almost = { $who }: bijna iedereen zegt ‘{ $answer }’.

# Of all who have one role in their pair.
# Variables:
#   $who (String) - a role, as a label: Parent; or the text ‘panel-gives’ or ‘panel-notices’
#   $answer (String) - a level of the scale, as inside a sentence, or an answer to the direct question
group-most = { $who }: de meesten zeggen ‘{ $answer }’.

# Below how often each answer to the direct question was chosen.
direct-of-all = ‘Weet ik niet’ telt hier niet mee.

group-dot = Elke stip is één antwoord. Boven de lijn: wat mensen geven. Onder de lijn: wat mensen krijgen.

# Variables:
#   $count (Number) - for how many answers a dot stands at most
group-dots = Elke stip staat voor hoogstens { $count } antwoorden. Boven de lijn: wat mensen geven. Onder de lijn: wat mensen krijgen.

group-table-who = Rol

## Group screen: what the group takes along
## Chunk: group

# The heading above what the group has learned.
harvest-title = Wat nemen we mee?

harvest-talked = Waar hebben paren over gepraat?

harvest-talked-hint = Vraag het aan de groep. Vindt niemand het erg? Tel dan de handen.

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

take-lead = Je neemt alleen mee wat je op het scherm ziet.
    .formal = U neemt alleen mee wat u op het scherm ziet.

take-table = Tabel als CSV

take-columns = Uitleg bij de tabel

# A button; it ends with the kind of file.
take-svg = Plaatje als SVG

take-png = Plaatje als PNG

# The columns of a table that is saved: the name, for programs, and what stands in it. A name has no spaces; of ‘…’ five columns are made.
column-theme = thema
column-theme-explained = Naam van het thema. Leeg in een regel over de laatste vraag, en bij een afspraak.
column-gives = geeft
column-gives-explained = De rol die geeft
column-receives = krijgt
column-receives-explained = De rol die krijgt
column-pairs = paren
column-pairs-explained = Hoeveel paren meededen in de groep
column-difference = middelste_verschil
column-difference-explained = Het verschil in het midden van de groep. Verschil tussen wat de een zegt te doen en wat de ander merkt. In stappen van de schaal, zoals op het scherm. Welke kant het op gaat, staat er niet bij. Leeg als te weinig paren dit hebben ingevuld.
column-gives-counts = geeft_1 … geeft_5
column-gives-counts-explained = Hoe vaak elk antwoord gekozen is door de mensen die geven. 1 is nooit of bijna nooit, 5 is altijd of bijna altijd. Leeg bij minder dan 10 paren, en als de meesten hetzelfde zeiden.
column-gives-most = geeft_de_meesten
column-gives-most-explained = Het antwoord van de meeste mensen die geven, 1 tot 5. Alleen als er geen aantallen staan. Anders leeg.
column-receives-counts = krijgt_1 … krijgt_5
column-receives-counts-explained = Hoe vaak elk antwoord gekozen is door de mensen die krijgen. Leeg als hierboven.
column-receives-most = krijgt_de_meesten
column-receives-most-explained = Het antwoord van de meeste mensen die krijgen, 1 tot 5. Alleen als er geen aantallen staan. Anders leeg.
column-talked = gepraat
column-talked-explained = Hoeveel paren zeiden dat ze over dit thema praatten
column-role = rol
column-role-explained = De rol die antwoord gaf op de laatste vraag: wie telt zwaarder mee?
column-direct-counts = laatste_vraag_1 … laatste_vraag_5
column-direct-counts-explained = Hoe vaak deze rol elk antwoord gaf op de laatste vraag. 1 is: ik, veel zwaarder. 3 is: even zwaar. 5 is: de ander, veel zwaarder. ‘Weet ik niet’ telt niet mee. Leeg bij minder dan 10 antwoorden, en als de meesten hetzelfde zeiden.
column-direct-most = laatste_vraag_de_meesten
column-direct-most-explained = Het antwoord van de meeste mensen met deze rol, 1 tot 5. Alleen als er geen aantallen staan. Anders leeg.
column-agreement = afspraak
column-agreement-explained = Een afspraak die een paar wilde delen
column-note = let op
column-note-explained = Onderzoekers hebben deze vragen nog niet getest. Dit is een hulp bij het gesprek, geen test.

column-head = kolom
column-head-explained = uitleg

## The page before the app is there
## Said by the page itself, which no app has drawn yet.
## Chunk: page

# When the app does not come for a while.
page-slow = Het laden duurt lang. Je kunt wachten, of de pagina opnieuw laden. Je bent niets kwijt.
    .formal = Het laden duurt lang. U kunt wachten, of de pagina opnieuw laden. U bent niets kwijt.

# What the search engines and messengers show of the page, below its title.
page-description = Kijk samen naar jullie samenwerking. Jullie tellen allebei even zwaar. Je hebt geen account nodig.
    .formal = Kijk samen naar jullie samenwerking. Jullie tellen allebei even zwaar. U hebt geen account nodig.

# Headings and paragraphs when the app could not be loaded.
page-unloaded-title = De vragen zijn niet geladen
page-unloaded-lead = Deze pagina kon niet helemaal laden. Alles wat op dit apparaat bewaard was, is er nog.
page-unloaded-hint = Kijk of er internet is en laad de pagina opnieuw. Helpt dat niet? Probeer een andere browser, of een nieuwere.

# When the browser does not run WebAssembly.
page-refused-title = Tweeluik kan hier niet starten
page-refused-lead = Tweeluik heeft WebAssembly nodig. Dat staat hier uit. Alles wat op dit apparaat bewaard was, is er nog.
page-refused-lockdown = Staat je iPhone, iPad of Mac in de isolatiemodus? In Safari kun je die voor één website uitzetten. Dat doe je bij de instellingen voor websites. Laad dan de pagina opnieuw.
    .formal = Staat uw iPhone, iPad of Mac in de isolatiemodus? In Safari kunt u die voor één website uitzetten. Dat doet u bij de instellingen voor websites. Laad dan de pagina opnieuw.
page-refused-managed = Is het een computer van je werk of van school? Dan heeft de ICT-afdeling het misschien uitgezet. Gebruik je eigen telefoon of computer, of een andere browser.
    .formal = Is het een computer van uw werk of van school? Dan heeft de ICT-afdeling het misschien uitgezet. Gebruik uw eigen telefoon of computer, of een andere browser.

# When the app has stopped by a fault of its own.
page-panicked-title = Er ging iets mis
page-panicked-lead = Tweeluik is gestopt door een fout van ons. Alle antwoorden waarbij ‘bewaard’ stond, zijn er nog.
page-panicked-hint = Laad de pagina opnieuw en ga verder.

# Buttons below each of these.
page-reload = Opnieuw laden
page-save = Bewaar mijn antwoorden als bestand

# Where the browser runs no scripts.
page-noscript = Tweeluik heeft JavaScript nodig. Zet JavaScript aan in de instellingen van je browser. Laad de pagina daarna opnieuw.
    .formal = Tweeluik heeft JavaScript nodig. Zet JavaScript aan in de instellingen van uw browser. Laad de pagina daarna opnieuw.

# The element on somebody else's page, while it is loading.
element-loading = Tweeluik wordt geladen…

# Where it could not be loaded, where the browser runs no WebAssembly, and where it has stopped by a fault of its own.
element-not-loaded = De vragen zijn niet geladen. Alles wat op dit apparaat bewaard was, is er nog. Kijk of er internet is en probeer het opnieuw. Of gebruik een andere browser.
element-refused = Tweeluik heeft WebAssembly nodig, en dat staat hier uit. Alles wat op dit apparaat bewaard was, is er nog. Staat je iPhone, iPad of Mac in de isolatiemodus? Zet die in Safari uit voor deze website. Of gebruik je eigen telefoon of computer, of een andere browser.
    .formal = Tweeluik heeft WebAssembly nodig, en dat staat hier uit. Alles wat op dit apparaat bewaard was, is er nog. Staat uw iPhone, iPad of Mac in de isolatiemodus? Zet die in Safari uit voor deze website. Of gebruik uw eigen telefoon of computer, of een andere browser.
element-stopped = Tweeluik is gestopt door een fout van ons. Alle antwoorden waarbij ‘bewaard’ stond, zijn er nog. Laad de pagina opnieuw en ga verder.

# A button below each of these.
element-again = Opnieuw proberen
