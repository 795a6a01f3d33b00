### The texts of Tweeluik in German. docs/en/texts.md says how to write them; nl.ftl, the source, says what each is for.
###
### One address, Sie: no text has `.formal`. The two together are “Sie beide” or “beide”; Sie alone is the one who reads.
### A name or a role stands only in the nominative: a role has its article (der Elternteil, die Fachkraft), and names
### get no ending. Where another case would be needed, the name is the subject of a clause: “was { $name } geantwortet
### hat”, “Jetzt bekommt { $name } …”. After a colon a whole sentence has a capital.
### Roles are neutral: Fachkraft, Lehrkraft, Person in Behandlung. No stars, slashes or brackets, no Klient, no Schüler.
### Terms: Geheimcode, QR-Code, Gruppencode; Ihre Antworten; verschließen, verschlossen (op slot); öffnen; die Gruppe;
### Gruppenansicht (groepsscherm); Leitung (begeleider); Paar; Zählen beenden; Vereinbarung (afspraak), Termin in the
### calendar; aufbewahren (bewaren), speichern (opslaan), löschen (wissen); gemeinsam ansehen; geben und bekommen as
### labels, machen und merken in results; gleichwertig is not gleich; Block (four signs of a text); die andere Person.

## Roles
## Chunk: roles

role-parent = Elternteil
role-parent-inside = der Elternteil
role-professional = Fachkraft
role-professional-inside = die Fachkraft
role-client = Ratsuchende Person
role-client-inside = die ratsuchende Person
role-worker = Soziale Fachkraft
role-worker-inside = die soziale Fachkraft
role-patient = Person in Behandlung
role-patient-inside = die Person in Behandlung
role-carer = Gesundheitsfachkraft
role-carer-inside = die Gesundheitsfachkraft
role-informal-carer = Pflegende angehörige Person
role-informal-carer-inside = die pflegende angehörige Person
role-young-person = Junger Mensch
role-young-person-inside = der junge Mensch
role-youth-worker = Pädagogische Fachkraft
role-youth-worker-inside = die pädagogische Fachkraft
role-pupil = Lernende Person
role-pupil-inside = die lernende Person
role-teacher = Lehrkraft
role-teacher-inside = die Lehrkraft
role-coachee = Person mit Coach
role-coachee-inside = die Person mit Coach
role-coach = Coachende Person
role-coach-inside = die coachende Person
role-resident = Person aus dem Ort
role-resident-inside = die Person aus dem Ort
role-official = Person aus der Verwaltung
role-official-inside = die Person aus der Verwaltung
role-colleague-first = Teammitglied 1
role-colleague-first-inside = Teammitglied 1
role-colleague-second = Teammitglied 2
role-colleague-second-inside = Teammitglied 2
role-own-first = Person 1
role-own-first-inside = Person 1
role-own-second = Person 2
role-own-second-inside = Person 2

## Relations
## Chunk: first

relation-parent-professional = Elternteil und Fachkraft
relation-parent-teacher = Elternteil und Lehrkraft
relation-client-worker = Ratsuchende Person und soziale Fachkraft
relation-patient-carer = Person in Behandlung und Gesundheitsfachkraft
relation-informal-carer = Pflegende angehörige Person und Gesundheitsfachkraft
relation-youth-worker = Junger Mensch und pädagogische Fachkraft
relation-pupil-teacher = Lernende Person und Lehrkraft
relation-coachee-coach = Person mit Coach und coachende Person
relation-resident-official = Person aus dem Ort und Person aus der Verwaltung
relation-colleagues = Zwei Teammitglieder
relation-own = Etwas anderes

## Every screen
## Chunk: first

leave = Beenden und löschen

close = Schließen

left-title = Geschlossen

left-lead = Sie können diese Seite jetzt schließen.

left-again = Neu beginnen

back = Zurück

next = Weiter

about-link = Über Tweeluik

waiting = Einen Moment.

waiting-late = Die Seite ist noch nicht ganz geladen. Haben Sie Internet? Es geht nichts verloren. Die Seite lädt von selbst weiter.

busy = Einen Moment. Wir verschließen Ihre Antworten.

## Whether answers are saved
## Chunk: first

saved-on-device = Auf diesem Gerät gespeichert

saved-in-frame = Auf diesem Gerät gespeichert, nur für diese Website

unsaved-no-storage = Achtung: Schließen Sie diese Seite nicht. Dieser Browser kann Ihre Antworten nicht speichern.

unsaved-full = Nicht gespeichert: Dieser Browser hat keinen Platz mehr. Ihre Antworten stehen noch auf dieser Seite. Lassen Sie die Seite offen, bis Sie beide fertig sind.

unsaved-failed = Nicht gespeichert: Das Speichern funktioniert gerade nicht. Ihre Antworten stehen noch auf dieser Seite. Lassen Sie die Seite offen, bis Sie beide fertig sind.

unsaved-newer = Achtung: Schließen Sie diese Seite nicht. Auf diesem Gerät ist schon eine neuere Version von Tweeluik. Diese Version lassen wir, wie sie ist.

unsaved-other-tab = Nicht gespeichert: Das hier ist auch in einem anderen Tab offen. Machen Sie dort weiter und schließen Sie diese Seite.

## Start
## Chunk: first

start-title = Zwei Seiten Ihrer Zusammenarbeit

start-lead = Arbeiten Sie beide zusammen? Füllen Sie beide getrennt aus, was Sie geben und was Sie bekommen. Danach sehen Sie sich alles gemeinsam an. Sie brauchen kein Konto. Wir bekommen Ihre Antworten nicht.

way-pair = Zu zweit, auf diesem Gerät

way-pair-hint = Eine Person nach der anderen. Niemand sieht etwas, bevor Sie beide Ja sagen.

start-unfinished = { $first } und { $second } sind noch nicht fertig.

start-unfinished-alone = Hier stehen die Antworten, die { $name } gegeben hat.

continue-plain = Weitermachen

continue-turn = Weitermachen als { $name }

start-erase = Diese Antworten löschen

start-kept = Auf diesem Gerät aufbewahrt: { $count }

start-file = Datei öffnen

done-erased = Alles ist gelöscht.

done-kept = Die Antworten von Ihnen beiden sind auf diesem Gerät aufbewahrt.

done-not-erased = Nicht alles ist gelöscht. Bitten Sie um Hilfe: Löschen Sie in Ihrem Browser die Daten dieser Website.

done-not-now = Das ist in Ordnung. Alles bleibt verschlossen. Sie beide können später weitermachen.

done-elsewhere = Sie beide haben das schon beendet oder gelöscht, in einem anderen Tab.

done-goes-on = Sie beide haben in einem anderen Tab weitergemacht.

done-idle = Sie waren eine Weile weg. Darum haben wir diese Ansicht geschlossen. Ihre Antworten sind noch da.

start-elsewhere = Das hier ist auch in einem anderen Tab offen. Machen Sie dort weiter, oder hier.

way-devices = Zu zweit, auf zwei Geräten

way-devices-hint = Mit einem QR-Code oder einem Link. Auch wenn Sie beide nicht am selben Ort sind.

way-solo = Erst einmal allein

way-solo-hint = Nur Sie füllen aus. Später können Sie zu zweit weitermachen.

way-workshop = Workshop mit einer Gruppe

way-workshop-hint = Für die Leitung und für alle, die mitmachen.

way-workshop-open = Ihr Workshop auf diesem Gerät ist noch nicht beendet.

way-cards-hint = Bitten Sie die andere Person um etwas, ohne Fragebogen.

workshop-title = Workshop

## What was found at the start
## Chunk: first

found-damaged = Wir können alte Antworten auf diesem Gerät nicht lesen. Wir haben nichts gelöscht. Sie können die Antworten als Datei speichern.

found-partly = Ihre letzte Antwort ist nicht richtig gespeichert. Der Rest ist noch da. Sehen Sie Ihre Antworten bitte noch einmal durch.

found-newer = Auf diesem Gerät ist schon eine neuere Version von Tweeluik. Diese Version lassen wir, wie sie ist. Sie können die Antworten als Datei speichern. Möchten Sie mit der neuen Version weitermachen? Schließen Sie diese Seite und öffnen Sie die Seite wieder.

found-save = Als Datei speichern

## Set-up
## Chunk: first

setup-title = Bevor Sie beide beginnen

setup-alone-title = Bevor Sie beginnen

setup-lead = Stimmt das so? Dann können Sie beide beginnen.

setup-alone-lead = Stimmt das so? Dann können Sie beginnen.

setup-alone-who = Sie sind { $name }. Die andere Person ist { $other }.

setup-alone-then = Alles bleibt auf diesem Gerät, bis Sie es löschen.

setup-me = Wer sind Sie?

setup-me-answered = Sind Sie die andere Person? Gehen Sie zurück und löschen Sie zuerst diese Antworten.

setup-change = Ändern

setup-in-language = Sprache: { $name }

setup-in-languages = Sprachen: { $first } und { $second }

setup-then-erase = Wenn Sie beide fertig sind, löschen wir alles.

setup-then-keep = Wenn Sie beide fertig sind, können Sie alles aufbewahren.

own-questions = Diese Fragen sind nicht von Tweeluik, sondern von dieser Website: „{ $title }“.

setup-replaces = Achtung: Hier haben { $first } und { $second } schon geantwortet. Wenn Sie jetzt beginnen, löschen wir diese Antworten.

setup-replaces-alone = Achtung: Hier hat { $name } schon geantwortet. Wenn Sie jetzt beginnen, löschen wir diese Antworten.

setup-relation = Wer sind Sie beide?

setup-people = Wie heißen Sie beide?

setup-people-hint = Ein Name ist möglich, aber nicht nötig.

setup-role-first = Wer füllt zuerst aus?

setup-role-second = Wer füllt danach aus?

setup-role-me = Ihre Rolle

setup-role-other = Die Rolle der anderen Person

setup-role-hint = Zum Beispiel: meine Nachbarin

setup-name = Wie heißt { $role }?

setup-language = In welcher Sprache antwortet { $role }?

setup-same-names = Sie beide haben denselben Namen oder dieselbe Rolle. Schreiben Sie bei einem Namen einen Buchstaben dazu. Dann ist klar, wer wer ist.

setup-form = Wie viele Fragen?

setup-form-mini = Kurz
setup-form-short = Normal
setup-form-long = Lang

setup-form-themes =
    { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }

setup-form-more =
    { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }, mit mehr Fragen

setup-minutes-about =
    ungefähr { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } pro Person

setup-minutes-between = { $least } bis { $most } Minuten pro Person

setup-keep = Was passiert mit den Antworten, wenn Sie beide fertig sind?

setup-keep-erase = Alles löschen

setup-keep-keep = Auf diesem Gerät aufbewahren

setup-keep-hint = Wenn Sie aufbewahren, können Sie beide später zurückschauen. Andere, die dieses Gerät benutzen, können dann auch alles sehen.

setup-order = { $first } füllt zuerst aus. Danach { $second }.

setup-not-title = Beginnen Sie jetzt nicht:
setup-not-afraid = wenn Sie Angst haben oder es Gewalt gibt. Rufen Sie die Hilfsstelle Veilig Thuis an: 0800-2000.
setup-not-decision = wenn die andere Person bald über Sie entscheidet. Warten Sie, bis das vorbei ist.
setup-not-complaint = wenn eine Beschwerde läuft. Warten Sie, bis sie geklärt ist.

setup-begin = Beginnen

## Answering
## Chunk: first

scale-1 = Nie oder fast nie
scale-2 = Selten
scale-3 = Manchmal
scale-4 = Oft
scale-5 = Immer oder fast immer

unknown = Weiß ich nicht

not-applicable = Diese Frage passt nicht zu uns

intro = Sie beide müssen nicht gleich sein. Gleichwertig heißt: Sie zählen beide gleich viel. Denken Sie an die letzten 3 Monate: Wie haben { $name } und Sie zusammengearbeitet? Arbeiten Sie beide noch nicht so lange zusammen? Dann denken Sie an diese kürzere Zeit. Es gibt keine richtigen oder falschen Antworten. Die andere Person sieht Ihre Antworten erst, wenn Sie beide Ja sagen.

frame = Denken Sie an die letzten 3 Monate.

progress-question = Frage { $number } von { $total }

answering = { $name } füllt aus

receive-label = Was Sie bekommen und { $name } gibt

give-label = Was Sie geben und { $name } bekommt

missing = Wählen Sie hier noch eine Antwort. „Weiß ich nicht“ ist auch in Ordnung.

from-paper-ask = Auf Papier ausgefüllt?

from-paper = Ich habe auf Papier ausgefüllt

## Direct question
## Chunk: late

direct-question = Wer zählt mehr, wenn Sie beide zusammenarbeiten?

direct-i-far = Ich, viel mehr

direct-i-little = Ich, etwas mehr

direct-same = Wir zählen beide gleich viel

direct-other-little = { $name }, etwas mehr

direct-other-far = { $name }, viel mehr

## Review and lock
## Chunk: late

no-answer = Nicht ausgefüllt

review-lead = Sehen Sie alles in Ruhe durch. Sie können noch alles ändern.

review-change = Ändern

review-change-label = Ändern: { $title }, { $part }

marks-lead = Worüber möchten Sie sprechen? Wählen Sie höchstens zwei Themen. Die andere Person sieht das erst, wenn Sie beide Ja sagen.

marks-enough = Sie haben schon zwei Themen gewählt. Nehmen Sie zuerst eins weg.

mark = Darüber möchte ich sprechen

mark-label = Darüber möchte ich sprechen: { $title }

review-look = Ihre Seite ansehen

review-receive = Ich bekomme

review-give = Ich gebe

lock-title = Fertig? Verschließen Sie Ihre Antworten

lock-lead = Danach können Sie nichts mehr ändern. { $name } sieht nichts, bevor Sie beide Ja sagen. Möchten Sie doch nicht? Sie können Ihre Antworten löschen, bis Sie beide alles gemeinsam ansehen.

lock-no-code = Ohne Geheimcode kann jemand mit diesem Gerät für Sie beide Ja sagen. Gehört das Gerät der anderen Person? Dann wählen Sie einen Geheimcode.

code-summary = Geheimcode wählen, wenn Sie möchten

code-hint = Hat { $name } später dieses Gerät? Dann wählen Sie einen Geheimcode. Ihre Antworten öffnen sich nur mit diesem Code. Haben Sie den Code nicht mehr? Dann müssen Sie neu ausfüllen. Ein langer Code ist sicherer als ein kurzer.

code-label = Ihr Geheimcode, mindestens 4 Buchstaben oder Ziffern

code-too-short = Dieser Geheimcode ist zu kurz. Wählen Sie mindestens 4 Buchstaben oder Ziffern.

code-too-long = Dieser Geheimcode ist zu lang. Wählen Sie einen kürzeren.

code-wrong = Dieser Geheimcode stimmt nicht. Ihre Antworten sind unverändert. Versuchen Sie es noch einmal.

code-no-key = Ein Geheimcode funktioniert auf diesem Gerät nicht. Ihre Antworten sind unverändert. Versuchen Sie es noch einmal, oder ohne Geheimcode.

lock = Verschließen

lock-two-devices = Danach können Sie nichts mehr ändern. Sie geben Ihre Antworten selbst weiter. Vorher sieht { $name } nichts.

## Hand-over
## Chunk: late

handover-title = Jetzt bekommt { $name } das Gerät

handover-text = { $name } ist fertig. Die Antworten sind verschlossen. Niemand sieht die Antworten, bevor Sie beide Ja sagen.

handover-take-over = Ich bin { $name }

handover-back-title = Was { $name } geantwortet hat, ist gelöscht

handover-back-text = Niemand hat diese Antworten gesehen. Was { $name } geantwortet hat, ist noch verschlossen.

handover-again = Ich bin { $name }. Ich beginne neu.

handover-erase = Beenden und alles löschen

taken-back-two-devices = Ihre Antworten sind hier gelöscht. Hat { $name } Ihre Antworten schon? Dann kann { $name } sie noch sehen. Mit einer neuen Einladung können Sie neu ausfüllen.

## Erasing
## Chunk: first

history-erase = Löschen

erase-sure = Nach dem Löschen ist das für immer weg.

erase-yes = Ja, löschen

## Titles of late screens
## Chunk: first

direct-title = Zum Schluss

review-title = Stimmen Ihre Antworten?

handover-page = Weitergeben

reveal-title = Gemeinsam öffnen

all-title = Alle Themen

agreements-page = Vereinbarungen

pulse-page = Wie war das Gespräch?

looking-back-title = Zurückschauen

then-title = Damals und jetzt

conversation-title = Miteinander sprechen

alone-title = Ihre Seite

finish-title = Sie sind beide fertig

history-title = Auf diesem Gerät aufbewahrt

cards-title = Fragekarten

paper-title = Auf Papier

from-paper-title = Tippen Sie Ihre Antworten ab

about-title = Über Tweeluik

exchange-title = Geben Sie einander Ihre Antworten

ready-title = Jetzt können Sie alles gemeinsam ansehen

## Opening
## Chunk: late

reveal-lead = Sie sind beide fertig. Setzen Sie sich so, dass Sie beide den Bildschirm sehen. Wir zeigen die Antworten erst, wenn Sie beide Ja sagen.

reveal-ask = { $name }: Möchten Sie jetzt alles gemeinsam ansehen?

reveal-yes = Ja, in Ordnung

reveal-agree = { $name }: Ja, in Ordnung

reveal-agreed = { $name } sagt Ja

reveal-waiting = Jetzt antwortet noch { $name }.

reveal-code = Geheimcode, den { $name } gewählt hat

reveal-rather-not = Lieber nicht?

reveal-not-now = Jetzt nicht

reveal-not-now-hint = Alles bleibt verschlossen. Sie beide können später weitermachen.

reveal-take-back = { $name }: Meine Antworten löschen

reveal-take-back-hint = Sie können Ihre Antworten auch löschen. Dann sieht die andere Person Ihre Antworten nie.

## Comparison
## Chunk: late

scale-1-inside = nie oder fast nie
scale-2-inside = selten
scale-3-inside = manchmal
scale-4-inside = oft
scale-5-inside = immer oder fast immer

direct-says = { $name } sagt: „{ $answer }“

direct-both-same = Sie sagen beide: Wir zählen gleich viel.

direct-both-same-little = Sie sagen beide: Wir zählen gleich viel. Aber Sie sagen auch beide: Das meiste passiert selten.

direct-both-say = Sie sagen beide, dass { $name } mehr zählt.

direct-one-side-self = { $name } sagt: Ich zähle mehr. { $other } sagt: Wir zählen gleich viel.

direct-one-side-other = { $name } sagt: Die andere Person zählt mehr. { $other } sagt: Wir zählen gleich viel.

direct-each-the-other = Sie sagen beide: Die andere Person zählt mehr.

direct-each-me = Sie sagen beide: Ich zähle mehr.

direct-one-unknown = { $name } weiß es nicht. Sprechen Sie miteinander darüber.

direct-both-unknown = Sie wissen es beide nicht. Sprechen Sie miteinander darüber.

comparison-nothing = Sie beide haben noch zu wenig ausgefüllt. Wir können nichts vergleichen.

comparison-few =
    { $count ->
        [one] Wir können nur eins von { $total } Themen vergleichen.
       *[other] Wir können nur { $count } von { $total } Themen vergleichen.
    }

comparison-alike = Sie beide sehen fast alles gleich.

comparison-little = Sie sagen beide: Das passiert selten.

comparison-mostly-from = Sie beide sehen es so: Das gibt vor allem { $name }.

comparison-one-sided =
    { $count ->
        [one] Sie beide sehen es so: Bei einem Thema gibt vor allem { $name }.
       *[other] Sie beide sehen es so: Bei { $count } Themen gibt vor allem { $name }.
    }

comparison-from-either = Sie beide sehen es so: Bei { $count } Themen gibt vor allem eine Seite.

comparison-differs =
    { $count ->
        [one] Eins von { $total } Themen sehen Sie beide unterschiedlich.
       *[other] { $count } von { $total } Themen sehen Sie beide unterschiedlich.
    }

comparison-normal = Zwei Menschen sehen oft nicht dasselbe. Es geht nicht darum, wer recht hat.

comparison-chance = Ein Unterschied kann auch Zufall sein. Sprechen Sie über das, was Ihnen beiden wichtig ist.

overall-title = Geben und Bekommen

balance-even = { $name } gibt und bekommt ungefähr gleich viel.

balance-gives-more = { $name } gibt mehr und bekommt weniger.

balance-receives-more = { $name } bekommt mehr und gibt weniger.

score-small = Gleichwertig: { $points } von 100, aus { $count } Fragen.

score-none = Zu wenige Antworten, um das zu sagen.

score-receive = { $name } bekommt das { $level }.

score-give = { $name } gibt das { $level }.

strength-title = Das passiert oft, sagen Sie beide

talk-title = Darüber können Sie sprechen

talk-lead = Beginnen Sie mit einem Thema. Der Rest kommt später.

marked-both = Sie möchten beide darüber sprechen.

marked-one = { $name } möchte darüber sprechen.

talk-nothing = Wählen Sie selbst ein Thema, über das Sie sprechen möchten.

legend-title = So lesen Sie die Bilder

legend-text = Links steht, was die eine Person gibt. Rechts steht, was die andere bekommt. Oben heißt oft, unten heißt fast nie. Ist die Linie waagerecht? Dann sehen Sie beide es gleich. Ist die Linie schräg? Dann sehen Sie beide es unterschiedlich.

legend-high = fast immer

legend-low = fast nie

kind-different = Sie beide sehen es unterschiedlich

kind-one-sided = Vor allem { $name } gibt

kind-both-low = Sie sagen beide: selten

kind-both-high = Sie sagen beide: oft

kind-in-between = Ungefähr gleich

kind-not-comparable = Hier fehlt eine Antwort

says-gives = { $name } sagt: Ich mache das { $level }.

says-receives = { $name } sagt: Ich merke das { $level }.

says-not-known = { $name } sagt: Ich weiß nicht, ob ich das mache.

ask-each-other = Fragen Sie einander.

sentence-one-sided = Sie sagen beide: { $giver } macht das { $level }, { $other } { $less }.

sentence-both-low = Sie sagen beide, dass das selten passiert.

theme-quote = { $name }: „{ $statement }“

theme-prompts = Fragen zu diesem Thema

sentence-both-high = Sie sagen beide, dass das oft passiert. Wie machen Sie beide das?

sentence-in-between = Sie beide sehen das ungefähr gleich.

sentence-not-comparable = Hier fehlt eine Antwort. Darum können wir nicht vergleichen.

panel-gives = { $name } gibt

panel-notices = { $name } bekommt

outside-scale = keine Antwort

table-title = Alles in einer Tabelle

table-who = Von wem an wen

table-gives = Sagt: Ich gebe das

table-receives = Sagt: Ich bekomme das

table-difference = Unterschied

table-direction = { $giver } gibt, { $receiver } bekommt

table-quote = Der Satz war: „{ $statement }“

table-same = Gleich

table-about-same = Kleiner Unterschied

table-steps = Großer Unterschied

to-finish = Zum Ende

conversation-talk = Darüber sprechen

show-codes = Meine Antworten noch einmal zeigen

add-button = Antworten in der Gruppe mitzählen

check-number = Ihre gemeinsame Zahl ist { $digits }. Sieht { $name } eine andere Zahl? Dann sehen Sie beide nicht dieselben Antworten. Die Zahl hilft gegen Versehen, nicht gegen Betrug.

## Alone
## Chunk: after

alone-lead = Das sind nur Ihre Antworten. { $name } sieht Ihre Antworten nicht.

alone-even = Sie geben und bekommen ungefähr gleich viel.

alone-gives-more = Sie geben mehr und bekommen weniger.

alone-receives-more = Sie bekommen mehr und geben weniger.

alone-receive = Sie bekommen das { $level }.

alone-give = Sie geben das { $level }.

alone-direct = Sie sagen: „{ $answer }“

alone-marked = Darüber möchten Sie sprechen

alone-none-marked = Sie haben kein Thema zum Sprechen gewählt. Das ist in Ordnung.

alone-all = Alle Themen und Ihre Antworten

alone-together = Möchten Sie zu zweit weitermachen?

alone-together-lead = { $name } füllt dann auch aus. Sie sehen die Antworten der anderen Person erst, wenn Sie beide Ja sagen.

alone-pair-hint = Sie verschließen zuerst Ihre Antworten. Danach füllt die andere Person aus.

alone-devices-hint = Sie schicken eine Einladung. Ihre Antworten schicken Sie noch nicht mit.

alone-no-invitation = Wir können auf diesem Gerät gerade keine Einladung machen. Ihre Antworten sind unverändert. Versuchen Sie es noch einmal.

alone-change = Ihre Antworten ändern

alone-stays = Ihre Antworten bleiben auf diesem Gerät. Alle, die dieses Gerät benutzen, können Ihre Antworten sehen.

## The talk
## Chunk: after

conversation-turn = { $teller } erzählt. { $other } fragt und hört zu.

conversation-rule = Erklären Sie noch nichts. Fragen Sie zuerst nach.

conversation-another = Andere Frage

conversation-swap = Wechseln

conversation-next = Nächstes Thema

conversation-early = { $name } hat noch nicht erzählt. Wechseln Sie zuerst.

conversation-agree = Zu den Vereinbarungen

conversation-layers = Fragen zum Weitersprechen

conversation-organisation = Was macht das in der Organisation schwierig?

conversation-themes = Anderes Thema wählen

conversation-clock = Wie lange spricht jede Person?

conversation-clock-none = Keine Uhr

conversation-clock-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }

conversation-clock-start = Uhr starten

conversation-clock-again = Uhr neu starten

conversation-clock-pause = Pause

conversation-clock-left = Noch { $time }

conversation-clock-over = Die Zeit ist um. Sprechen Sie den Satz zu Ende und wechseln Sie.

conversation-clock-sound = Ton, wenn die Zeit um ist

conversation-clock-buzz = Vibrieren, wenn die Zeit um ist

## Agreements
## Chunk: after

agreements-title = Was vereinbaren Sie beide?

agreements-lead = Wählen Sie etwas Kleines. Was machen Sie, wer macht es, und wann?

agreements-line = Vereinbarung { $count }

agreements-example = Zum Beispiel: Karim ruft Sanne jeden Montag nach 16 Uhr an.

agreements-clear = Ist alles klar?

agreements-clear-yes = Ja, für uns beide

agreements-clear-no = Noch nicht

agreements-clear-ask = Sagen Sie einander in eigenen Worten, was Sie vereinbaren. Schreiben Sie den Text danach klarer.

agreements-again = Wann sehen Sie beide sich das wieder an?

agreements-weeks =
    { $count ->
        [one] In { $count } Woche
       *[other] In { $count } Wochen
    }

agreements-bad-day = Dieser Tag geht nicht. Wählen Sie heute oder einen späteren Tag. Ihre Vereinbarungen sind noch da.

agreements-calendar = In den Kalender eintragen

agreements-calendar-hint = Im Kalender steht nur „Termin“. Es steht kein Name dabei.

calendar-title = Termin

calendar-file = termin

agreements-take-in = Vereinbarungen vom anderen Gerät holen

agreements-next = Weiter

agreements-shown = Ihre Vereinbarungen

agreements-look-again = Sie beide sehen sich das am { $date } wieder an.

## How the talk was
## Chunk: after

pulse-title = { $name }: Wie war dieses Gespräch für Sie?

pulse-lead = Füllen Sie das allein aus. { $name } schaut jetzt nicht mit. Danach sehen Sie beide, was Sie gewählt haben.

pulse-lead-own = Das sehen jetzt nur Sie. Möchten Sie beide später speichern, drucken oder aufbewahren? Dann ist das auch dabei.

pulse-heard = Ich fühlte mich gehört.

pulse-chose = Wir haben gemeinsam gewählt, worüber wir sprechen.

pulse-goal = Wir haben über das gesprochen, was mir wichtig ist.

pulse-pace = Das Tempo war gut für mich.

pulse-yes = Ja

pulse-partly = Teilweise

pulse-no = Nein

pulse-next = Fertig

pulse-skip = Überspringen

pulse-shown = Wie fanden Sie beide das Gespräch?

## Looking back
## Chunk: after

back-lead = { $first } und { $second }, { $date }

back-none = Sie beide haben damals keine Vereinbarungen aufgeschrieben.

back-came = Was ist daraus geworden?

came-done = Gemacht

came-partly = Zum Teil

came-not-done = Nicht gemacht

came-changed = Es wurde etwas anderes

back-look-again = Sie beide wollten sich das am { $date } wieder ansehen.

back-answers = Antworten ansehen

back-again = Beide noch einmal ausfüllen

back-again-hint = Danach sehen Sie beide damals und jetzt nebeneinander.

then-lead = Das haben Sie beide am { $date } gesagt, und das sagen Sie jetzt.

then-nothing = Sie beide antworten ungefähr so wie damals.

then-chance = Ist eine Antwort anders? Das kann Zufall sein. Fragen Sie einander, was sich geändert hat.

then-changed = { $name } hat damals „{ $then }“ gesagt und sagt jetzt „{ $now }“.

then-same = { $name } hat damals „{ $now }“ gesagt und sagt das jetzt wieder.

then-balance = Damals: { $then } Jetzt: { $now }

then-common =
    { $count ->
        [one] Sie beide haben damals und jetzt nicht gleich viel ausgefüllt. Wir vergleichen nur den { $count } Satz, der beide Male dabei war.
       *[other] Sie beide haben damals und jetzt nicht gleich viel ausgefüllt. Wir vergleichen nur die { $count } Sätze, die beide Male dabei waren.
    }

then-different = Was ist anders?

then-agreements = Was ist aus den Vereinbarungen geworden?

then-table = Alle Antworten, damals und jetzt

then-then = Damals

then-now = Jetzt

then-other = Deutlich anders

then-missing = Keine Antwort

then-pulses = Wie waren die Gespräche?

## End
## Chunk: after

finish-lead = Die Antworten von Ihnen beiden sind noch auf diesem Gerät. Was möchten Sie damit machen?

finish-take-title = Speichern, drucken oder aufbewahren

finish-take-lead = Das sind die Antworten von Ihnen beiden. Darum geht das erst, wenn Sie beide Ja sagen. Dieses Ja gilt nur, solange diese Ansicht offen ist.

finish-ask = { $name }: Ist das in Ordnung?

finish-both = Sie haben beide Ja gesagt. Jetzt geht es.

finish-not-both = Das geht noch nicht. Sagen Sie zuerst oben beide Ja.

finish-two-devices-ask = Fragen Sie zuerst, ob { $name } einverstanden ist. Drücken Sie erst danach das „Ja“ der anderen Person.

finish-lead-kept = Die Antworten von Ihnen beiden sind auf diesem Gerät aufbewahrt.

finish-save = Als Datei speichern

finish-save-hint = Alle, die die Datei haben, können alles lesen. Sie können die Datei später wieder öffnen.

finish-save-table = Als Tabelle speichern

finish-save-svg = Als SVG-Bild speichern

finish-save-png = Als PNG-Bild speichern

finish-save-other-hint = Alle, die die Datei haben, können alles lesen. Tweeluik kann diese Datei später nicht öffnen.

save-kinds = Andere Art von Datei

save-kinds-legend = Welche Art von Datei?

save-readable = Datei von Tweeluik

save-readable-hint = Sie können die Datei später wieder öffnen.

save-table = Tabelle als CSV

save-table-hint = Für ein Programm wie Excel.

save-svg = Bild als SVG

save-svg-hint = Bleibt scharf, wenn Sie es größer machen.

save-png = Bild als PNG

save-png-hint = Für eine Nachricht oder ein Dokument.

finish-lead-file = Diese Antworten kommen aus einer Datei. Auf diesem Gerät sind sie nicht.

finish-close-file = Schließen

finish-close-file-hint = Die Datei bleibt bestehen.

finish-lock = Mit einem Geheimcode speichern

finish-lock-hint = Dann brauchen Sie einen Geheimcode, um die Datei zu öffnen. Wählen Sie ein paar Wörter. Schreiben Sie die Wörter auf: Wir können den Code nicht wiederfinden.

finish-lock-save = Mit diesem Geheimcode speichern

finish-keep = Auf diesem Gerät aufbewahren

finish-keep-hint = Um später zurückzuschauen. Alle, die dieses Gerät benutzen, können es auch sehen.

finish-share = Vereinbarungen ans andere Gerät schicken

finish-share-hint = Dort können Sie beide die Vereinbarungen ansehen und übernehmen.

finish-share-too-long = Ihre Vereinbarungen sind zu lang für das andere Gerät. Kürzen Sie den Text.

finish-erase = Dieses Gespräch löschen

finish-erase-hint = Danach sind diese Antworten und Vereinbarungen nicht mehr auf diesem Gerät.

finish-close-kept = Schließen. Alles bleibt aufbewahrt.

finish-back-agreements = Zurück zu Ihren Vereinbarungen

finish-back = Zurück zum Vergleich

finish-two-devices = Das gilt nur für Ihr Gerät. Für das andere Gerät entscheidet { $name } selbst.

## What two people save as a table or a picture
## Chunk: after

picture-title = Tweeluik: { $first } und { $second }

pair-column-what = was
pair-column-theme = thema
pair-column-outcome = ergebnis
pair-column-statement = satz
pair-column-from = von
pair-column-to = an
pair-column-gives = gibt
pair-column-gives-number = gibt_zahl
pair-column-receives = bekommt
pair-column-receives-number = bekommt_zahl
pair-column-difference = unterschied
pair-column-name = name
pair-column-answer = antwort
pair-column-number = zahl

pair-row-note = Hinweis
pair-row-date = Datum
pair-row-comparison = Vergleich
pair-row-gives = gibt
pair-row-receives = bekommt
pair-row-balance = Geben und Bekommen
pair-row-direct = letzte Frage
pair-row-marked = möchte darüber sprechen
pair-row-agreement = Vereinbarung
pair-row-look-again = wieder ansehen
pair-row-talk = wie das Gespräch war

## Cards
## Chunk: after

cards-legend = Worum möchten Sie die andere Person bitten? Wählen Sie eine, zwei oder drei Karten.

cards-show = Zeigen

cards-too-many = Sie haben schon drei Karten. Nehmen Sie zuerst eine Karte weg.

cards-none = Wählen Sie zuerst eine Karte.

cards-lead = Wir bewahren nicht auf, was Sie wählen. Sie können auch alle Karten drucken und ausschneiden.

cards-print-all = Alle Karten drucken

cards-number = Karte { $number } von { $count }

cards-next = Nächste Karte

cards-before = Vorige Karte

cards-others = Andere Karten wählen

cards-print =
    { $count ->
        [one] Diese Karte drucken
       *[other] Diese { $count } Karten drucken
    }

## On paper
## Chunk: after

paper-lead = Drucken Sie zwei Formulare, eins für jede Person. Füllen Sie das Formular mit einem Stift aus, ohne Handy.

paper-for-both = Zwei Formulare: { $first } und { $second }

paper-for-one = Nur ein Formular: { $name }

paper-which = Welches Formular?

paper-which-both = Beide

paper-which-hint = Drucken Sie auf beide Seiten des Papiers? Dann drucken Sie die Formulare einzeln.

paper-not-kept = Wir bewahren nicht auf, was Sie hier wählen.

## The form on paper
## Chunk: after

form-for = Hier füllt { $name } aus

form-private = Dieses Formular gehört nur Ihnen.

form-fold = Hier falten. Diese Seite kommt nach außen.

form-how = So geht es

form-how-alone = Füllen Sie das Formular allein aus. Niemand soll zuschauen.

form-how-cross = Lesen Sie jeden Satz. Kreuzen Sie eine Ziffer an.

form-how-parts = Zuerst steht da, was Sie bekommen. Danach steht da, was Sie geben.

form-how-fold = Fertig? Falten Sie das Papier zu, mit Ihren Antworten nach innen.

form-how-type = Sie können Ihre Antworten auch abtippen. Öffnen Sie Tweeluik und wählen Sie unter einer Frage: { $label }

form-digits = Das bedeuten die Ziffern

form-themes = Worüber möchten Sie sprechen? Kreuzen Sie höchstens zwei Themen an.

form-end = Behalten Sie dieses Formular bei sich. Falten Sie es erst auf, wenn Sie beide Ja sagen.

## Typing in from paper
## Chunk: after

from-paper-lead = Jeder Satz hat dieselbe Nummer wie auf Papier. Tippen Sie dazu die Ziffer, die Sie gewählt haben.

from-paper-refused = Das geht hier nicht. Tippen Sie eine Ziffer von 1 bis { $most }. Ihre Antworten sind unverändert.

from-paper-missing = Nummer { $number } ist noch leer. Tippen Sie hier eine Ziffer.

## Reading aloud
## Chunk: late

read-aloud = Vorlesen

read-stop = Vorlesen beenden

read-no-voice = Vorlesen geht hier noch nicht

read-get-voice = Dieses Gerät hat keine Stimme für diese Sprache. Öffnen Sie die Einstellungen des Geräts. Suchen Sie nach „Sprachausgabe“ und wählen Sie dort eine Stimme. Öffnen Sie danach diese Seite neu.

read-why = Wir benutzen nur eine Stimme auf dem Gerät selbst. Eine Stimme aus dem Internet schickt den Text an einen anderen Computer.

## What was given to the browser
## Chunk: late

newer-version = Es gibt eine neue Version von Tweeluik. Schließen Sie die Seite und öffnen Sie die Seite wieder. Es geht nichts verloren.

case-file = Nicht für die Akte bestimmt

print-refused = Hier wird nichts gedruckt. Das geht nur, wenn Sie beide Ja sagen. Das machen Sie am Ende, in der letzten Ansicht.

finish-print = Drucken

offered-file = Die Datei heißt { $file }. Sie finden die Datei auf diesem Handy oder Computer, im Ordner Downloads. Prüfen Sie jetzt, ob die Datei da ist.

offered-paper = Ein Fenster zum Drucken ist offen. Passiert nichts? Dann kann diese App nicht drucken. Speichern Sie die Antworten dann als Datei.

offered-paper-cards = Ein Fenster zum Drucken ist offen. Passiert nichts? Dann kann diese App nicht drucken. Machen Sie dann einen Screenshot.

offered-paper-alone = Ein Fenster zum Drucken ist offen. Passiert nichts? Dann kann diese App nicht drucken. Benutzen Sie einen anderen Browser. Achtung: Was hier ausgefüllt ist, steht dort nicht.

offered-paper-group = Ein Fenster zum Drucken ist offen. Passiert nichts? Dann kann diese App nicht drucken. Speichern Sie dann eine Tabelle oder ein Bild.

offered-why = Ist die Datei nicht da? Manche Apps, zum Beispiel für Nachrichten, erlauben kein Speichern.

offered-note = Kopieren Sie dann den Text unten und fügen Sie ihn in eine Notiz ein.

offered-instead = Kopieren Sie dann den Text unten und geben Sie ihn weiter, statt der Datei.

offered-picture = Machen Sie dann einen Screenshot, oder schreiben Sie alles ab.

offered-no-picture = Dieser Browser kann dieses Bild nicht machen. Die Gruppenansicht ist noch da. Wählen Sie das andere Bild, oder machen Sie einen Screenshot.

offered-no-picture-pair = Dieser Browser kann dieses Bild nicht machen. Die Antworten von Ihnen beiden sind noch da. Speichern Sie das Bild als SVG.

offered-no-calendar = Dieser Browser kann keine Datei für den Kalender machen. Ihre Vereinbarungen sind noch da. Tragen Sie den Tag selbst in den Kalender ein.

offered-browser = Öffnen Sie Tweeluik nächstes Mal in einem normalen Browser, wie Chrome, Firefox oder Safari.

offered-not-there = Achtung: Dort sind diese Antworten nicht.

offered-not-there-group = Achtung: Dort ist diese Gruppenansicht nicht.

offered-text = Der Text der Datei

offered-copy = Text kopieren

offered-copied = Der Text ist kopiert.

offered-not-copied = Kopieren funktioniert hier nicht. Markieren Sie den Text selbst.

offered-share = Datei schicken

offered-erase = Prüfen Sie zuerst, ob die Datei wirklich da ist.

## Files
## Chunk: after

file-title = Eine Datei öffnen

file-lead = Haben Sie Antworten als Datei? Dann können Sie die Antworten hier ansehen. Die Datei bleibt auf diesem Gerät.

file-choose = Datei wählen

file-code = Der Geheimcode dieser Datei

file-open = Datei öffnen

file-too-large = Diese Datei ist zu groß. Wählen Sie eine andere Datei.

file-not-ours = Diese Datei ist nicht von Tweeluik. Wählen Sie eine andere Datei.

file-newer = Diese Datei kommt von einer neueren Version von Tweeluik. Laden Sie diese Seite neu.

file-damaged = Wir können diese Datei nicht lesen. Versuchen Sie es mit einer anderen Kopie der Datei.

file-other-questions = Diese Datei hat andere Fragen. Öffnen Sie die Datei auf der Website, auf der sie gemacht wurde.

file-wrong-code = Der Geheimcode stimmt nicht, oder die Datei ist kaputt. Versuchen Sie es noch einmal.

## Kept on this device
## Chunk: after

to-history = Zurück zum Anfang

history-none = Auf diesem Gerät ist noch nichts aufbewahrt.

everything-title = Alles löschen

everything-ask = Alles von Tweeluik löschen

everything-sure = Dann löschen wir alles, was Tweeluik auf diesem Gerät gespeichert hat. Auch was noch nicht fertig ist oder was wir nicht lesen konnten. Dateien, die Sie selbst gespeichert haben, bleiben.

everything-yes = Ja, alles löschen

history-lead = Alle, die dieses Gerät benutzen, können das sehen.

history-open = Ansehen

history-row = { $first } und { $second }, { $date }

history-row-of-several = { $first } und { $second }, { $date }, Nummer { $number } von diesem Tag

history-more = Mehr zeigen

history-other-sets =
    { $count ->
        [one] Auf diesem Gerät ist auch { $count } Gespräch mit anderen Fragen. Öffnen Sie es auf der Seite, auf der Sie beide ausgefüllt haben.
       *[other] Auf diesem Gerät sind auch { $count } Gespräche mit anderen Fragen. Öffnen Sie diese auf der Seite, auf der Sie beide ausgefüllt haben.
    }

history-busy = Auf diesem Gerät sind Antworten noch nicht fertig. Füllen Sie zuerst fertig aus, oder löschen Sie diese Antworten. Dann können Sie das hier ansehen.

## About
## Chunk: after

about-what = Ein tweeluik ist ein Gemälde aus zwei Teilen. So sehen sich hier zwei Menschen ihre Zusammenarbeit an. Zuerst jede Person für sich, danach gemeinsam.

about-equal = Sie beide müssen nicht gleich sein. Ihre Rollen, Ihr Wissen und Ihre Aufgaben sind vielleicht verschieden. Gleichwertig heißt: Sie zählen beide gleich viel.

about-not-validated-title = Eine Hilfe beim Gespräch, kein Test

about-not-validated = Forschende haben diese Fragen noch nicht getestet. Die Antworten sagen nicht, wer recht hat. Aber sie helfen, miteinander zu sprechen.

about-promise-title = Das versprechen wir

about-promise-1 = Ihre Antworten bleiben hier, bis Sie sie teilen. Die Seite schickt nichts weg.
about-promise-2 = Niemand sieht etwas, bevor Sie beide Ja sagen.
about-promise-3 = Verschlossen bleibt verschlossen. Sie können Ihre Antworten löschen, aber nicht mehr ändern.
about-promise-4 = Steht da „gespeichert“? Dann ist es wirklich gespeichert.
about-promise-5 = Gelöscht ist wirklich weg.

about-no-promise-title = Das versprechen wir nicht

about-no-promise-1 = Sie müssen den Menschen vertrauen können, denen diese Website gehört.
about-no-promise-2 = Haben Sie keinen Geheimcode? Dann kann jemand mit diesem Gerät für Sie beide Ja sagen. Kennt sich diese Person mit Computern aus? Dann kann sie auch Ihre Antworten lesen.
about-no-promise-3 = Ein langer Geheimcode ist sicherer als ein kurzer.
about-no-promise-4 = Auf einem Handy mit einem Virus ist nichts sicher.
about-no-promise-5 = Steht Tweeluik in einer anderen Website? Dann kann diese Website vielleicht mitlesen.

places-title = Was bewahren wir auf, und wo?

places-lead = Alles steht in diesem Browser, auf diesem Gerät. Das ist die ganze Liste.

places-head-what = Was
places-head-readers = Lesen können es
places-head-until = Wie lange

place-session = Was Sie beide jetzt ausfüllen: Namen, Auswahl und Antworten
place-session-readers = Menschen, die dieses Gerät benutzen und sich gut auskennen. Mit einem Geheimcode: nur die Person mit diesem Code, bis Sie beide alles gemeinsam ansehen.
place-session-until = Bis Sie löschen, schließen oder aufbewahren
place-kept = Was Sie beide aufbewahrt haben, mit dem Tag
place-kept-readers = Alle, die dieses Gerät benutzen
place-kept-until = Bis jemand es löscht
place-group = Die Gruppenansicht eines Workshops. Wie oft jede Antwort gewählt ist, und was die Gruppe aufgeschrieben hat. Zuerst auch eine Nummer pro Paar. So zählt niemand doppelt.
place-group-readers = Alle, die dieses Gerät benutzen. Menschen, die sich gut auskennen, können auch früher nachsehen, und auch bei wenigen Paaren.
place-group-until = Bis jemand es löscht
place-quarantine = Was wir nicht lesen konnten, so wie wir es gefunden haben
place-quarantine-readers = Menschen, die dieses Gerät benutzen und sich gut auskennen
place-quarantine-until = Bis jemand es löscht
place-backup = Eine Kopie davon, falls der Browser plötzlich stoppt
place-backup-readers = Dieselben Menschen wie oben
place-backup-until = So lange wie das Erste. Danach bleibt manchmal eine Zahl stehen, bis diese Seite wieder offen ist.
place-tombstone = Dass gerade etwas gelöscht wurde
place-tombstone-readers = Von Ihnen beiden steht nichts darin
place-tombstone-until = Kurz
place-page = Die Seite selbst, damit sie auch ohne Internet funktioniert
place-page-readers = Von Ihnen beiden steht nichts darin
place-page-until = Bis es eine neue Version gibt oder jemand alles löscht
place-consent = Ihre Geheimcodes, und das „Ja“ von Ihnen beiden
place-consent-readers = Niemand: Es wird nirgends aufbewahrt
place-consent-until = Bis die Seite geschlossen ist
place-taken-along = Was Sie beide selbst mitnehmen: eine Datei, einen Link, einen QR-Code, einen Ausdruck
place-taken-along-readers = Alle, die es haben. Hat die Datei einen Geheimcode? Dann nur Menschen mit diesem Code.
place-taken-along-until = Bis Sie es wegwerfen

place-consent-where = nirgends
place-taken-along-where = wo Sie es lassen

about-sources-title = Quellen

about-sources = Die Themen kommen aus diesen Quellen. Die Sätze sind für Tweeluik geschrieben.

about-themes-title = Woher kommt jedes Thema?

about-documentation-title = Mehr lesen

about-documentation = Es gibt eine Anleitung: für Sie beide, für die Leitung und für Menschen, die eine Website machen.

about-documentation-link = Anleitung in einem neuen Tab lesen

about-documentation-address = Öffnen Sie diese Adresse in einem neuen Tab:

about-licence = Alle dürfen Tweeluik benutzen und ändern. Die Lizenz heißt EUPL-1.2.

about-file-no-promise-1 = Sie müssen der Person vertrauen können, von der Sie diese Datei bekommen haben.
about-file-no-promise-2 = Öffnen Sie in diesem Browser nur Dateien, denen Sie vertrauen. Eine andere Datei kann vielleicht mitlesen.

## Two devices: set-up
## Chunk: devices

pairing-lead = Sprechen Sie sich zuerst ab. Dann füllen Sie beide aus, am eigenen Handy oder Computer.

pairing-me-missing = Wählen Sie hier, wer Sie sind.

pairing-how = Wie macht die andere Person mit?

pairing-invite = Mit einer Einladung

pairing-invite-hint = Ein QR-Code, ein Link oder ein Text.

pairing-words = Mit geheimen Wörtern, die Sie beide vereinbaren

pairing-words-hint = Praktisch, wenn Sie beide gerade telefonieren. Beginnen Sie beide heute.

words-made = Wir haben fünf geheime Wörter gewählt. Lesen Sie die Wörter vor. Haben Sie schon Wörter von der anderen Person bekommen? Dann tippen Sie diese Wörter.

words-again = Andere Wörter

words-list = abend adler ampel ampulle anker apfel arm auto backofen bad ball bambus banane bank bart baum becher beere besen bett biber bild birke blatt blitz blume boden brief brille brunnen bus butter decke delfin dorf dose drachen eiche eimer elefant ente eule fabrik fackel fahne farbe feder feld fenster fest film finger fisch flasche flieder fliege floh forelle frosch fuchs gabel garage garten geige gipfel giraffe gitarre glas globus glocke gold gurke hafen hammer hase helm hemd herbst herz himmel hirsch holz honig igel insel jacke jeans kaffee kaktus kalender kamel kamera kamin kapitel karotte kastanie katze keks keller kerze kette kino kirche kissen klavier klee knopf koffer komet kompass konzert korb korken kran kreide kreis kuchen kugel kupfer lampe laterne leiter lenker licht limonade magnet mantel markt maschine maske mauer melone messer milch mittag mond motor muschel museum musik nacht nelke netz notiz nuss obst olive orange orkan osten paddel palme panda papier pfanne pfeffer pferd pfirsich pflaume pilger pilot pinguin pirat planet puppe quitte radio rakete regen reifen rekord rettich roboter rucksack ruder saft salami salat salz sattel schaf schere schirm schlange schloss schnecke schnee schrank schuh schule schwan seife sessel silber sirup sofa sommer sonne specht spiegel spinat spinne stadt stein stiefel storch strand strauch stuhl sturm tablett tafel tanne tasche taube taxi teekanne teich tempel teppich theater tiger tinte tomate topf torte traktor treppe trommel tulpe tunnel ufer vogel vulkan wagen walnuss wasser wecker wiese wimpel wind winter wolf wolke wurzel zange zaun zebra zeitung zelt ziege zimt zirkus zitrone zucker zwiebel

agreed-title = Haben Sie beide dieselbe Zahl?

agreed-lead = Sagen Sie der anderen Person diese Zahl. Hat { $name } dieselbe Zahl? Dann können Sie beginnen.

agreed-number = Ihre gemeinsame Zahl

agreed-next = Ja, die Zahl ist gleich

agreed-differs = Ist die Zahl anders? Gehen Sie zurück. Prüfen Sie gemeinsam: die Wörter, Ihre Namen und wie viele Fragen es sind. Beginnen Sie auch beide am selben Tag.

agreed-as = Sie füllen aus als { $name }. Die andere Person füllt aus als { $other }.

words-label = Die geheimen Wörter

words-hint = Benutzen Sie beide dieselben Wörter, dieselben Namen und gleich viele Fragen. Eigene Wörter gehen auch. Wählen Sie dann vier Wörter, die nichts miteinander zu tun haben. Keine Namen.

words-too-short = Das ist zu kurz. Wählen Sie gemeinsam mindestens 8 Buchstaben.

words-strength-weak = Nicht so sicher. Mit einem Computer kann jemand das in ein oder zwei Tagen erraten.
words-strength-fair = Ziemlich sicher. Das Erraten dauert Tage oder Monate, mit einem Computer.
words-strength-strong = Sicher. Das Erraten dauert Jahre, mit einem Computer.

words-estimate = Das ist eine Schätzung. Nehmen Sie keinen Satz, den andere kennen, und keine Reihe von Ziffern.

## Two devices: invitation
## Chunk: devices

invited-more = Es war noch ein Link oder ein Text dabei. Bewahren Sie das auf. Benutzen Sie es, wenn Ihre Antworten verschlossen sind.

invite-title = So bekommt { $name } die Einladung

invite-lead = Diesen QR-Code kann { $name } mit der Kamera scannen. Oder schicken Sie den Link.

invite-secret = Nur { $name } darf die Einladung bekommen. Hat jemand anders diese Einladung? Dann kann diese Person Ihre Antworten vielleicht lesen.

invite-next = Ich fülle jetzt aus

invite-go-on = Zu Ihren Antworten

invite-back-sure = Dann funktioniert diese Einladung nicht mehr. Ihre Antworten bleiben.

invite-back-yes = Ja, zurück

invited-title = { $name } lädt Sie ein

invited-lead = Sehen Sie sich gemeinsam Ihre Zusammenarbeit an. Sie zählen beide gleich viel. Füllen Sie beide aus, was Sie geben und was Sie bekommen. Danach sehen Sie sich alles gemeinsam an.

invited-as =
    Sie machen mit als { $name }. Es geht um { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }.

invited-private = { $name } sieht erst etwas, wenn Sie fertig sind und Ihre Antworten selbst weitergeben. Sie können jederzeit aufhören.

invited-language = In welcher Sprache füllen Sie aus?

invited-join = Ich mache mit

invited-replaces = Auf diesem Gerät haben { $first } und { $second } schon geantwortet. Wenn Sie mitmachen, löschen wir diese Antworten.

invited-replaces-alone = Auf diesem Gerät hat { $name } schon geantwortet. Wenn Sie mitmachen, löschen wir diese Antworten.

invited-join-erase = Löschen und mitmachen

invited-keep = Damit weitermachen

invited-not-now = Jetzt nicht

enter-button = Ich habe eine Einladung bekommen

enter-title = Benutzen Sie Ihre Einladung

enter-lead = Haben Sie einen QR-Code, einen Link oder einen Text in Blöcken zu vier Zeichen? Alle drei funktionieren hier.

## Two devices: the answers travel
## Chunk: devices

qr-invitation = QR-Code der Einladung

qr-answers = QR-Code der Antworten, verschlossen

link-label = Link

link-elsewhere = Dieser Link führt zu einer anderen Website: { $host }.

link-moved = Dieser Link wurde unterwegs verändert. Dadurch ging der geheime Teil an diese Website. Darum benutzen wir den Link nicht. Bitten Sie die andere Person um eine neue Einladung oder einen neuen Link. Oder scannen Sie den QR-Code.

link-copy = Link kopieren

link-copied = Der Link ist kopiert.

link-not-copied = Kopieren funktioniert hier nicht. Halten Sie den Finger auf den Link, oder markieren Sie ihn. Wählen Sie dann „Kopieren“.

link-share = Link schicken

typed-summary = Vorlesen oder abtippen

typed-hint = Große oder kleine Buchstaben und Leerzeichen sind egal. Sehen Sie ein O? Dann ist es eine Null. Sehen Sie ein I oder ein L? Dann ist es eine Eins.

exchange-lead = Ihre Antworten sind verschlossen. Geben Sie Ihre Antworten der anderen Person. Scannen Sie auch die Antworten der anderen Person, oder fügen Sie sie ein. Die Reihenfolge ist egal.

exchange-mine = Ihre Antworten

exchange-mine-lead = Diesen QR-Code kann { $name } scannen. Oder schicken Sie den Link. Damit sagen Sie Ja. Ist { $name } auch fertig? Dann kann { $name } Ihre Antworten sehen.

exchange-save = Als kleine Datei speichern

exchange-theirs = Was { $name } geantwortet hat

exchange-scan = Mit der Kamera scannen

exchange-paste = Link oder Text einfügen, oder den Text tippen

exchange-take-in = Das benutzen

exchange-file = Datei wählen

exchange-has = Was { $name } geantwortet hat, ist hier angekommen.

exchange-framed = Diese Seite steht in einer anderen Website. Öffnen Sie hier keinen Link. Auf der neuen Seite sind Ihre Antworten nicht. Scannen Sie hier, oder fügen Sie hier ein.

exchange-invitation = Einladung noch einmal zeigen

ready-lead = Was { $name } geantwortet hat, ist hier, verschlossen. Sehen Sie alles gemeinsam an, wenn Sie beide sich treffen oder miteinander sprechen.

ready-first = Hat { $name } auch Ihre Antworten? Dann sehen Sie beide alles gemeinsam an.

ready-agree = Ja, die Antworten zeigen

ready-take-back = Meine Antworten löschen

ready-take-back-hint = Dann löschen wir Ihre Antworten auf diesem Gerät. Hat { $name } Ihre Antworten schon? Dann kann { $name } sie noch sehen.

file-hint = Sie haben Tweeluik als Datei geöffnet. Darum können Sie keinen Link schicken. Öffnen Sie Tweeluik auch auf dem anderen Gerät. Dort können Sie scannen, einfügen oder tippen.

file-label = Als Text

file-copy = Text kopieren

file-copied = Der Text ist kopiert.

file-not-copied = Kopieren funktioniert hier nicht. Halten Sie den Finger auf den Text, oder markieren Sie ihn. Wählen Sie dann „Kopieren“.

file-invite-lead = Diesen QR-Code kann { $name } mit der Kamera in Tweeluik scannen. Oder schicken Sie den Text.

file-mine-lead = Diesen QR-Code kann { $name } in Tweeluik scannen. Oder schicken Sie den Text. Damit sagen Sie Ja. Ist { $name } auch fertig? Dann kann { $name } Ihre Antworten sehen.

qr-added = QR-Code mit den Antworten von Ihnen beiden, für die Gruppe

qr-join = Gruppencode, um mitzumachen

## Two devices: the agreements travel
## Chunk: devices

qr-agreements = QR-Code mit den Vereinbarungen, verschlossen

share-title = So bekommt { $name } die Vereinbarungen

share-lead = Diesen QR-Code kann { $name } scannen. Oder schicken Sie den Link. Auf dem anderen Gerät kann { $name } die Vereinbarungen ansehen und übernehmen.

file-share-lead = Diesen QR-Code kann { $name } in Tweeluik scannen. Oder schicken Sie den Text. Auf dem anderen Gerät kann { $name } die Vereinbarungen ansehen und übernehmen.

share-secret = Die Vereinbarungen sind verschlossen. Alle, die Ihre Einladung oder Ihre geheimen Wörter haben, können die Vereinbarungen lesen.

take-in-title = Holen Sie die Vereinbarungen

take-in-lead = Wählen Sie auf dem anderen Gerät, am Ende: „Vereinbarungen ans andere Gerät schicken“. Scannen Sie hier, was Sie dort sehen, oder fügen Sie es ein.

take-over-title = Das sind Ihre Vereinbarungen

take-over-title-other = Welche Vereinbarungen gelten?

take-over-lead = Diese Vereinbarungen kommen vom anderen Gerät. Möchten Sie alles übernehmen?

take-over-lead-other = Auf dem anderen Gerät stehen andere Vereinbarungen. Möchten Sie diese übernehmen?

take-over-there = Vom anderen Gerät

take-over-here = Jetzt auf diesem Gerät

take-over-sure = Die Vereinbarungen, die jetzt auf diesem Gerät stehen, sind dann für immer weg.

take-over-same = Diese Vereinbarungen stehen schon auf diesem Gerät.

take-over-day = Sie beide sehen sich das am { $date } wieder an.

take-over-yes = Ja, übernehmen

take-over-replace = Ja, löschen und übernehmen

take-over-no = Nein, nicht übernehmen

## Camera
## Chunk: devices

camera-hint-any = Halten Sie den QR-Code vor die Kamera.

camera-hint = Halten Sie den QR-Code, den { $name } zeigt, vor die Kamera.

camera-starting = Die Kamera startet. Vielleicht fragt der Browser, ob das erlaubt ist.

camera-stop = Kamera ausschalten

camera-light-on = Licht an

camera-light-off = Licht aus

camera-other = Dieser QR-Code ist nicht von Tweeluik. Die Kamera sucht weiter.

camera-denied = Dieser Browser darf die Kamera nicht benutzen. Erlauben Sie es, oder fügen Sie unten den Link ein.

camera-none = Wir haben keine Kamera gefunden. Unten können Sie einfügen oder tippen.

camera-busy = Eine andere App benutzt die Kamera. Schließen Sie diese App. Oder fügen Sie unten den Link ein.

camera-insecure = Auf dieser Seite funktioniert die Kamera nicht. Unten können Sie einfügen oder tippen.

camera-reader = Scannen funktioniert gerade nicht. Prüfen Sie das Internet, oder fügen Sie unten den Link ein.

camera-failed = Die Kamera funktioniert nicht. Unten können Sie einfügen oder tippen.

## What was not used
## Chunk: devices

refused-no-code = Das ist nicht von Tweeluik. Ihre Antworten sind unverändert. Kopieren Sie den ganzen Link, oder tippen Sie alle Blöcke zu vier Zeichen.

refused-too-long = Sie haben zu viel eingefügt. Ihre Antworten sind unverändert. Fügen Sie nur den Link oder den Text ein.

refused-newer = Das kommt von einer neueren Version von Tweeluik. Ihre Antworten sind unverändert. Schließen Sie diese Seite und öffnen Sie die Seite wieder. Versuchen Sie es dann noch einmal.

refused-cut = Das ist nicht vollständig. Ihre Antworten sind unverändert. Kopieren Sie den ganzen Link und versuchen Sie es noch einmal.

refused-damaged = Darin ist ein Fehler. Ihre Antworten sind unverändert. Bitten Sie die andere Person, es noch einmal zu zeigen.

refused-not-canonical = Das stimmt nicht. Ihre Antworten sind unverändert. Bitten Sie die andere Person, es noch einmal zu schicken.

refused-mistyped = In Block { $place } ist ein Tippfehler. Prüfen Sie diesen Block. Der Rest stimmt.

refused-mistyped-several = In diesen Blöcken sind Tippfehler: { $places }. Prüfen Sie diese Blöcke. Der Rest stimmt.

refused-several = Sie haben mehrere Dinge auf einmal eingefügt. Fügen Sie alles einzeln ein. Beginnen Sie mit der Einladung.

refused-other-form = Sie beide haben nicht gleich viele Fragen. Ihre Antworten sind unverändert. Eine Person von Ihnen beiden beginnt neu und wählt gleich viele Fragen.

refused-other-words = Das gehört nicht zu Ihren gemeinsamen Wörtern. Ihre Antworten sind unverändert. Prüfen Sie gemeinsam die Wörter, die Namen und den Tag, an dem Sie begonnen haben. Ist es ein alter Link oder Text? Dann bitten Sie um den neuen.

refused-other-set = Sie beide haben nicht dieselben Fragen. Ihre Antworten sind unverändert. Öffnen Sie beide dieselbe Seite.

refused-other-session = Das ist nicht aus diesem Gespräch. Ihre Antworten sind unverändert. Bitten Sie die andere Person um die Antworten aus diesem Gespräch. Haben Sie beide Wörter vereinbart? Prüfen Sie: Sind die Wörter gleich, und sind es gleich viele Fragen?

refused-no-session = Sie haben an einer anderen Stelle ausgefüllt. Gehen Sie zu der Seite und dem Browser, wo Sie selbst ausgefüllt haben. Scannen Sie dort, oder fügen Sie es dort ein.

refused-own-invitation = Das ist Ihre eigene Einladung. Geben Sie die Einladung der anderen Person.

refused-own-answers = Das sind Ihre eigenen Antworten. Geben Sie diese Antworten der anderen Person. Benutzen Sie hier die Antworten der anderen Person.

refused-same-side = Sie haben beide dieselbe Rolle gewählt. Ihre Antworten sind unverändert. Eine Person von Ihnen beiden beginnt neu und wählt die andere Rolle.

refused-before-lock = Füllen Sie zuerst selbst aus. Verschließen Sie Ihre Antworten. Benutzen Sie das hier danach noch einmal: Wir haben es nicht aufbewahrt.

refused-changed = Sie haben schon Antworten der anderen Person. Diese sind anders. Wir behalten die ersten. Möchte die andere Person etwas ändern? Dann beginnen Sie gemeinsam neu.

refused-own-agreements = Diese Vereinbarungen kommen von diesem Gerät. Benutzen Sie die Vereinbarungen auf dem anderen Gerät.

refused-other-agreements = Diese Vereinbarungen sind nicht aus diesem Gespräch. Was hier steht, ist unverändert. Bitten Sie die andere Person um die Vereinbarungen aus diesem Gespräch.

refused-not-opened = Das sind Vereinbarungen. Sehen Sie sich zuerst gemeinsam die Antworten an. Benutzen Sie die Vereinbarungen danach noch einmal: Wir haben sie nicht aufbewahrt.

refused-nothing-open = Diese Vereinbarungen sind aus einem Gespräch, das hier nicht offen ist. Ist es an einer anderen Stelle offen? Benutzen Sie die Vereinbarungen dort. Ist das Gespräch schon beendet? Dann können Sie die Vereinbarungen nicht mehr übernehmen.

refused-for-group = Diese Antworten sind für die Gruppe eines Workshops. Diese Gruppe ist nicht auf diesem Gerät. Zeigen Sie die Antworten der Leitung.

## Workshop: a pair
## Chunk: devices

joining-title = Willkommen beim Workshop

joining-title-named = Willkommen bei { $name }

joining-lead = Zuerst füllen Sie beide getrennt aus. Danach sehen Sie sich alles gemeinsam an. Niemand sieht etwas, bevor Sie beide Ja sagen.

joining-as =
    Sie beide machen mit als { $first } und { $second }. Es geht um { $count ->
        [one] { $count } Thema
       *[other] { $count } Themen
    }.

joining-group = Am Ende können die Antworten von Ihnen beiden in der Gruppe mitzählen. Das entscheiden Sie später, beide.

setup-settled = Für den Workshop ist gewählt: { $relation }, { $themes }.

add-title = Dürfen die Antworten von Ihnen beiden in der Gruppe mitzählen?

add-lead = Wir zählen die Antworten aller Paare zusammen. Die Gruppe sieht erst etwas, wenn das Zählen beendet ist. Und nur, wenn mindestens 5 Paare mitmachen.

add-what-title = Das teilen Sie beide

add-what = Pro Frage: Ihre Antworten, von „nie oder fast nie“ bis „immer oder fast immer“. „Weiß ich nicht“ und „passt nicht“ zählen nicht mit. Und die Antworten von Ihnen beiden auf die letzte Frage.

add-see = Genau ansehen, was Sie beide teilen

add-not-title = Das teilen Sie beide nicht

add-not = Keine Namen, keine Zeit, nichts von diesem Gerät.

add-open = Sie bekommen einen QR-Code. Achtung: Alle, die ihn sehen, können die Antworten von Ihnen beiden lesen. Zeigen Sie den QR-Code nur der Leitung.

add-number = Sie beide bekommen eine Nummer. So zählen Sie nur einmal mit. Später löschen wir diese Nummer.

add-rules-title = Kann jemand herausfinden, was Sie beide gewählt haben?

add-rules = Ein anderes Paar kann das nicht. Zwei Paare, die zusammen schauen, können es auch nicht.

add-rules-not = Manchmal geht es doch. Drei oder mehr Paare können zusammenarbeiten. Die Leitung kann Paare erfinden. Jemand kann früher auf das Gerät der Leitung schauen. Oder dieselben Menschen machen zweimal mit, in zwei Gruppen.

add-two-devices = Machen Sie das zusammen, auf diesem Gerät. Sie drücken selbst, und { $name } drückt auch selbst.

add-failed = Das funktioniert auf diesem Gerät nicht. Nichts wurde hinzugefügt. Versuchen Sie es noch einmal.

add-code-title = Zeigen Sie diesen QR-Code der Leitung

add-code-lead = Die Leitung scannt den QR-Code. Sie können auch den Text schicken.

add-code-done = Sieht die Leitung „Empfangen“? Dann sind Sie beide fertig. Noch einmal scannen zählt nicht doppelt.

add-text-label = Die Antworten als Text

add-text-hint = Das ist ein Text, kein Link. So kommt nichts in den Verlauf eines Browsers.

add-save = Als Datei speichern, nicht verschlossen

## Workshop: plan
## Chunk: group

plan-title = Einen Workshop leiten

plan-lead = Paare füllen auf dem eigenen Handy aus. Danach können die Antworten in der Gruppe mitzählen. Sie sehen nur, was zusammengezählt ist. Sie sehen nicht, was ein einzelnes Paar gewählt hat.

plan-join = Wir machen als Paar mit

plan-name = Wie heißt der Workshop?

plan-name-hint = Dieses Feld darf leer bleiben. Jedes Paar sieht diesen Namen.

plan-relation = Wer macht mit?

plan-language = In welcher Sprache beginnen die Paare?

plan-language-hint = Alle können danach eine eigene Sprache wählen.

plan-questions = Fragebogen: { $title }

plan-open = Gruppenansicht öffnen

plan-too-long = Dieser Fragebogen hat hier mehr als { $most } Fragen. Das ist zu viel zum Zusammenzählen. Wählen Sie eine kürzere Form, oder einen anderen Fragebogen.

## Group screen
## Chunk: group

group-title = Gruppenansicht des Workshops

group-kept = Was hier steht, bleibt auf diesem Gerät, bis jemand es hier löscht.

group-unsaved = Achtung: Schließen Sie diese Seite nicht. Speichern auf diesem Gerät funktioniert nicht.

group-newer = Achtung: Schließen Sie diese Seite nicht. Auf diesem Gerät ist eine Gruppenansicht von einer neueren Version von Tweeluik. Diese lassen wir, wie sie ist.

group-gone = Diese Gruppenansicht wurde in einem anderen Tab gelöscht.

group-gone-typing = Diese Gruppenansicht wurde in einem anderen Tab gelöscht. Was ein Paar hier gerade ausfüllte, ist auch weg.

group-unreadable = Wir können eine Gruppenansicht auf diesem Gerät nicht lesen. Auf der Startseite können Sie die Gruppenansicht als Datei speichern.

join-title = Machen Sie mit

join-lead = Scannen Sie diesen Gruppencode mit der Kamera eines Handys. Ein Handy pro Paar reicht.

group-large = Groß anzeigen

group-small = Zurück

hour-title = Die Schritte des Workshops

hour-now = Wo sind wir?

hour-minutes = ungefähr { $minutes } Minuten

hour-step-explain = Erklären
hour-step-explain-hint = Zwei Menschen müssen nicht gleich sein. Gleichwertig heißt: Alle zählen gleich viel. Niemand muss etwas zeigen.
hour-step-answer = Ausfüllen
hour-step-answer-hint = Jede Person für sich. Das Handy geht von der einen Person zur anderen.
hour-step-open = Öffnen
hour-step-open-hint = Jedes Paar sieht die Antworten, wenn beide Ja sagen.
hour-step-talk = Sprechen
hour-step-talk-hint = Jedes Paar spricht über ein Thema. Eine Person fragt und hört zu, die andere erzählt. Danach wechseln.
hour-step-add = In der Gruppe mitzählen
hour-step-add-hint = Lassen Sie den QR-Code scannen. Nicht mitmachen ist auch in Ordnung.
hour-step-look = Gemeinsam ansehen
hour-step-look-hint = Beenden Sie das Zählen. Sehen Sie dann mit der ganzen Gruppe alles an.

group-add-title = Antworten empfangen

group-pairs = Wie viele Paare sind im Raum?

group-pairs-hint = Zählen Sie die Paare selbst. Mehr Paare zählen wir nicht.

group-pairs-set = So viele Paare sind es

group-pairs-now = Wir zählen höchstens so viele Paare: { $count }.

group-pairs-problem = Tippen Sie eine Zahl ein: 1 oder höher.

group-pairs-first = Geben Sie zuerst an, wie viele Paare es sind. Danach können Sie Antworten empfangen.

group-pairs-more = Es kamen mehr Antworten, als es Paare gibt. Zu viel: { $count }. Vielleicht hat jemand ein Paar erfunden. Zählen Sie die Paare noch einmal. Stimmt es nicht? Dann zeigen Sie der Gruppe nichts. Löschen Sie diese Gruppenansicht und beginnen Sie neu.

offer-ask = Über einen Link kamen die Antworten eines Paares. Sollen diese mitzählen?

offer-yes = Ja, mitzählen

offer-no = Nein, nicht mitzählen

group-received-none = Noch nichts empfangen

group-received =
    { $count ->
        [one] 1 Paar empfangen
       *[other] { $count } Paare empfangen
    }

group-camera-hint = Halten Sie den QR-Code eines Paares vor die Kamera. Die Kamera bleibt an für das nächste Paar.

group-erase = Diese Gruppenansicht löschen

group-erase-sure = Dann ist alles von dieser Gruppe für immer weg.

group-again = Neue Gruppenansicht beginnen

group-again-sure = Dann löschen wir diese Gruppenansicht. Die neue beginnt bei null, mit denselben Einstellungen.

## Group screen: an answer came in
## Chunk: group

taken-received = Empfangen

taken-double = Dieses Paar war schon da. Nichts wurde doppelt gezählt.

taken-something-else = Diese Antworten sind nicht für die Gruppe. Nichts wurde gezählt. Das Paar findet den richtigen QR-Code bei „Antworten in der Gruppe mitzählen“.

taken-other-set = Dieses Paar hatte andere Fragen. Nichts wurde gezählt. Dieses Paar kann hier selbst ausfüllen, mit „Auf diesem Gerät ausfüllen“.

taken-other-workshop = Diese Antworten sind aus einem anderen Workshop. Nichts wurde gezählt. Dieses Paar kann hier selbst ausfüllen, mit „Auf diesem Gerät ausfüllen“.

taken-damaged = Darin ist ein Fehler. Nichts wurde gezählt. Scannen Sie den QR-Code noch einmal.

taken-full = Mehr Paare passen nicht. Dieses Paar wurde nicht gezählt.

taken-frozen = Das Zählen ist beendet. Nichts wurde gezählt. Dieses Paar kann einfach mitsprechen.

taken-more = Es haben schon so viele Paare mitgemacht, wie im Raum sind. Dieses Paar wurde nicht gezählt. Zählen Sie die Paare noch einmal.

taken-busy = Auf diesem Gerät füllt gerade ein Paar aus. Nichts wurde gezählt. Versuchen Sie es danach noch einmal.

taken-typing-gone = Das Zählen wurde in einem anderen Tab beendet. Was ein Paar hier gerade ausfüllte, zählt nicht mit.

## Group screen: a pair fills in here
## Chunk: group

tally-title = Geben Sie dieses Gerät einem Paar

tally-button = Auf diesem Gerät ausfüllen

tally-hint = Für Paare ohne Handy, oder mit Antworten auf Papier.

tally-later = Auf diesem Gerät ausfüllen geht, wenn 5 Paare empfangen sind.

tally-note-title = Schreiben Sie diese Zahl auf

tally-note = Nur mit dieser Zahl kommen Sie später zurück zur Gruppenansicht. Zeigen Sie die Zahl nicht den Paaren.

tally-note-done = Ich habe die Zahl aufgeschrieben

tally-lead = Haben Sie beide schon ausgefüllt und alles gemeinsam angesehen? Füllen Sie hier noch einmal aus, was Sie gewählt haben. Nach dem Hinzufügen ist alles wieder leer.

tally-done = Empfangen. Von diesem Paar ist hier nichts mehr zu sehen. Geben Sie dieses Gerät dem nächsten Paar.

tally-gone = Sie beide waren eine Weile weg. Was hier ausgefüllt war, ist gelöscht und zählt nicht mit. Sie können neu beginnen.

tally-start = Wir füllen hier aus

tally-stop = Zurück zur Gruppenansicht

tally-facilitator = Für die Leitung

tally-number = Die aufgeschriebene Zahl

tally-wrong = Diese Zahl stimmt nicht.

tally-quit = Beenden und löschen, was hier steht

tally-none = Keine Antwort

tally-missing = Wählen Sie bei allen vier eine Antwort. „Keine Antwort“ ist auch in Ordnung.

tally-sure-title = Zur Gruppe hinzufügen?

tally-sure = Nur wenn Sie es beide möchten. Wir zählen Ihre Antworten mit denen der anderen Paare zusammen. Danach können Sie das nicht zurücknehmen.

tally-add = Ja, hinzufügen

## Group screen: counting stops
## Chunk: group

freeze-title = Gemeinsam ansehen

freeze-lead = Bis jetzt sieht die Gruppe nichts. Haben alle mitgemacht, die möchten? Dann beenden Sie das Zählen.

freeze-ask = Zählen beenden und zeigen

freeze-sure = Danach kann niemand mehr mitmachen. Das können Sie nicht zurücknehmen.

freeze-yes = Ja, beenden und zeigen

freeze-no = Noch nicht

closing-failed = Wir konnten das Zählen auf diesem Gerät nicht beenden. Darum sieht die Gruppe noch nichts. Versuchen Sie es noch einmal.

closing-again = Noch einmal versuchen

## Group screen: looking
## Chunk: group

look-title = Was sagen die Paare zusammen?

look-pairs = { $count } Paare haben mitgemacht. Zwei Menschen sehen oft nicht dasselbe. Es geht nicht darum, wer recht hat.

look-few = Weniger als 5 Paare haben mitgemacht. Darum sehen Sie hier nichts: Sonst kann man erraten, wer was gewählt hat. Sprechen Sie miteinander über das, was Ihnen aufgefallen ist.

look-medians = Weniger als 10 Paare haben mitgemacht. Darum sehen Sie hier nur den Unterschied und nicht die Antworten.

look-alone = Ein Thema nach dem anderen

look-all = Alle Themen

look-previous = Voriges Thema

look-next = Nächstes Thema

look-theme = Thema { $number } von { $total }

group-same = In der Mitte der Gruppe ist der Unterschied klein.

group-gives-more = Hier sagt { $giver }: Ich mache das. Aber { $receiver } merkt es viel weniger. So ist es bei mindestens der Hälfte der Paare.

group-receives-more = Bei mindestens der Hälfte der Paare merkt { $receiver } das viel öfter, als { $giver } sagt.

group-one-sided = In der Mitte der Gruppe gibt das vor allem { $giver }.

group-both-low = In der Mitte der Gruppe sagen beide Rollen, dass das selten passiert.

group-both-high = In der Mitte der Gruppe sagen beide Rollen, dass das oft passiert.

group-few = Zu wenige Paare haben das ausgefüllt.

group-median = { $giver } gibt, { $receiver } bekommt. Unterschied in der Mitte der Gruppe: { $difference }.

group-steps = 2 Schritte oder mehr

group-step = 1 Schritt

group-half = ein halber Schritt

group-half-more = anderthalb Schritte

group-none = keiner

group-almost = { $who }: Fast alle sagen „{ $answer }“.

group-most = { $who }: Die meisten sagen „{ $answer }“.

direct-of-all = „Weiß ich nicht“ zählt hier nicht mit.

group-dot = Jeder Punkt ist eine Antwort. Über der Linie: was Menschen geben. Unter der Linie: was Menschen bekommen.

group-dots = Jeder Punkt steht für höchstens { $count } Antworten. Über der Linie: was Menschen geben. Unter der Linie: was Menschen bekommen.

group-table-who = Rolle

## Group screen: what the group takes along
## Chunk: group

harvest-title = Was nehmen wir mit?

harvest-talked = Worüber haben Paare gesprochen?

harvest-talked-hint = Fragen Sie die Gruppe. Stört es niemanden? Dann heben alle die Hand, und Sie zählen.

harvest-more = Eins mehr: { $title }

harvest-less = Eins weniger: { $title }

harvest-agreements = Vereinbarungen, die Paare teilen möchten

harvest-label = Eine Vereinbarung

harvest-hint = Nur, was ein Paar selbst teilen möchte. Ohne Namen.

harvest-add = Hinzufügen

harvest-remove = Wegnehmen: { $agreement }

harvest-remove-short = Wegnehmen

take-title = Mitnehmen

take-lead = Sie nehmen nur mit, was Sie auf dem Bildschirm sehen.

take-table = Tabelle als CSV

take-columns = Erklärung zur Tabelle

take-svg = Bild als SVG

take-png = Bild als PNG

column-theme = thema
column-theme-explained = Name des Themas. Leer in einer Zeile über die letzte Frage und bei einer Vereinbarung.
column-gives = gibt
column-gives-explained = Die Rolle, die gibt
column-receives = bekommt
column-receives-explained = Die Rolle, die bekommt
column-pairs = paare
column-pairs-explained = Wie viele Paare in der Gruppe mitgemacht haben
column-difference = mittlerer_unterschied
column-difference-explained = Der Unterschied in der Mitte der Gruppe. Die eine Rolle sagt, was sie macht, die andere sagt, was sie merkt. In Schritten der Skala, wie auf dem Bildschirm. Die Richtung steht nicht dabei. Leer, wenn zu wenige Paare das ausgefüllt haben.
column-gives-counts = gibt_1 … gibt_5
column-gives-counts-explained = Wie oft die Menschen, die geben, jede Antwort gewählt haben. 1 ist nie oder fast nie, 5 ist immer oder fast immer. Leer bei weniger als 10 Paaren, und wenn die meisten dasselbe sagten.
column-gives-most = gibt_die_meisten
column-gives-most-explained = Die Antwort der meisten Menschen, die geben, 1 bis 5. Nur, wenn keine Zahlen für jede Antwort da stehen. Sonst leer.
column-receives-counts = bekommt_1 … bekommt_5
column-receives-counts-explained = Wie oft die Menschen, die bekommen, jede Antwort gewählt haben. Leer wie oben.
column-receives-most = bekommt_die_meisten
column-receives-most-explained = Die Antwort der meisten Menschen, die bekommen, 1 bis 5. Nur, wenn keine Zahlen für jede Antwort da stehen. Sonst leer.
column-talked = gesprochen
column-talked-explained = Wie viele Paare sagten, dass sie über dieses Thema gesprochen haben
column-role = rolle
column-role-explained = Die Rolle, die auf die letzte Frage geantwortet hat: Wer zählt mehr?
column-direct-counts = letzte_frage_1 … letzte_frage_5
column-direct-counts-explained = Wie oft diese Rolle jede Antwort auf die letzte Frage gegeben hat. 1 ist: ich, viel mehr. 3 ist: gleich viel. 5 ist: die andere Person, viel mehr. „Weiß ich nicht“ zählt nicht mit. Leer bei weniger als 10 Antworten, und wenn die meisten dasselbe sagten.
column-direct-most = letzte_frage_die_meisten
column-direct-most-explained = Die Antwort der meisten Menschen mit dieser Rolle, 1 bis 5. Nur, wenn keine Zahlen für jede Antwort da stehen. Sonst leer.
column-agreement = vereinbarung
column-agreement-explained = Eine Vereinbarung, die ein Paar teilen wollte
column-note = hinweis
column-note-explained = Forschende haben diese Fragen noch nicht getestet. Das ist eine Hilfe beim Gespräch, kein Test.

column-head = spalte
column-head-explained = erklärung

## The page before the app is there
## Chunk: page

page-slow = Das Laden dauert lange. Sie können warten oder die Seite neu laden. Es geht nichts verloren.

page-description = Sehen Sie sich gemeinsam Ihre Zusammenarbeit an. Sie zählen beide gleich viel. Sie brauchen kein Konto.

page-unloaded-title = Die Fragen sind nicht geladen
page-unloaded-lead = Diese Seite konnte nicht ganz laden. Alles, was auf diesem Gerät gespeichert war, ist noch da.
page-unloaded-hint = Prüfen Sie das Internet und laden Sie die Seite neu. Hilft das nicht? Versuchen Sie einen anderen oder einen neueren Browser.

page-refused-title = Tweeluik kann hier nicht starten
page-refused-lead = Tweeluik braucht WebAssembly. Das ist hier ausgeschaltet. Alles, was auf diesem Gerät gespeichert war, ist noch da.
page-refused-lockdown = Ist Ihr iPhone, iPad oder Mac im Blockierungsmodus? In Safari können Sie ihn für eine einzelne Website ausschalten. Das machen Sie in den Einstellungen für Websites. Laden Sie dann die Seite neu.
page-refused-managed = Ist es ein Computer von Ihrer Arbeit oder von der Schule? Dann hat die IT-Abteilung es vielleicht ausgeschaltet. Benutzen Sie Ihr eigenes Handy, Ihren eigenen Computer oder einen anderen Browser.

page-panicked-title = Etwas ist schiefgegangen
page-panicked-lead = Tweeluik hat wegen eines Fehlers von uns gestoppt. Alle Antworten, bei denen „gespeichert“ stand, sind noch da.
page-panicked-hint = Laden Sie die Seite neu und machen Sie weiter.

page-reload = Neu laden
page-save = Meine Antworten als Datei speichern

page-noscript = Tweeluik braucht JavaScript. Schalten Sie JavaScript in den Einstellungen Ihres Browsers ein. Laden Sie danach die Seite neu.

element-loading = Tweeluik wird geladen…

element-not-loaded = Die Fragen sind nicht geladen. Alles, was auf diesem Gerät gespeichert war, ist noch da. Prüfen Sie das Internet und versuchen Sie es noch einmal. Oder benutzen Sie einen anderen Browser.
element-refused = Tweeluik braucht WebAssembly, und das ist hier ausgeschaltet. Alles, was auf diesem Gerät gespeichert war, ist noch da. Ist Ihr iPhone, iPad oder Mac im Blockierungsmodus? Schalten Sie ihn in Safari für diese Website aus. Oder benutzen Sie Ihr eigenes Handy, Ihren eigenen Computer oder einen anderen Browser.
element-stopped = Tweeluik hat wegen eines Fehlers von uns gestoppt. Alle Antworten, bei denen „gespeichert“ stand, sind noch da. Laden Sie die Seite neu und machen Sie weiter.

element-again = Noch einmal versuchen
