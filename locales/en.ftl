### The texts of Tweeluik in English. docs/en/texts.md says how to write them; nl.ftl, the source, says what each is for.
###
### English has one address: no text has `.formal`.

## Roles

role-parent = Parent
role-parent-inside = the parent
role-professional = Professional
role-professional-inside = the professional
role-client = Client
role-client-inside = the client
role-worker = Social worker
role-worker-inside = the social worker
role-patient = Patient
role-patient-inside = the patient
role-carer = Care provider
role-carer-inside = the care provider
role-informal-carer = Informal carer
role-informal-carer-inside = the informal carer
role-young-person = Young person
role-young-person-inside = the young person
role-youth-worker = Youth worker
role-youth-worker-inside = the youth worker
role-pupil = Pupil
role-pupil-inside = the pupil
role-teacher = Teacher
role-teacher-inside = the teacher
role-coachee = Person with a coach
role-coachee-inside = the person with a coach
role-coach = Coach
role-coach-inside = the coach
role-resident = Resident
role-resident-inside = the resident
role-official = Civil servant
role-official-inside = the civil servant
role-colleague-first = Colleague 1
role-colleague-first-inside = colleague 1
role-colleague-second = Colleague 2
role-colleague-second-inside = colleague 2
role-own-first = Person 1
role-own-first-inside = person 1
role-own-second = Person 2
role-own-second-inside = person 2

## Relations

relation-parent-professional = Parent and professional
relation-parent-teacher = Parent and teacher
relation-client-worker = Client and social worker
relation-patient-carer = Patient and care provider
relation-informal-carer = Informal carer and care provider
relation-youth-worker = Young person and youth worker
relation-pupil-teacher = Pupil and teacher
relation-coachee-coach = Someone with a coach, and the coach
relation-resident-official = Resident and civil servant
relation-colleagues = Two colleagues
relation-own = Something else

## Every screen

leave = Stop and erase

close = Close

left-title = Closed

left-lead = You can close this page now.

left-again = Start again

back = Back

next = Next

about-link = About Tweeluik

waiting = One moment.

waiting-late = The page has not loaded completely yet. Check your connection. Nothing is lost; it will carry on by itself.

busy = One moment. Locking your answers.

## Whether answers are saved

saved-on-device = Saved on this device

saved-in-frame = Saved on this device, for this website only

unsaved-no-storage = Please do not close this page. This browser cannot save your answers.

unsaved-full = Not saved: this browser has no room left. Your answers are still on this page. Leave the page open until you are both done.

unsaved-failed = Not saved: saving is not working right now. Your answers are still on this page. Leave the page open until you are both done.

unsaved-newer = Please do not close this page. A newer Tweeluik is already on this device. We leave that one alone.

unsaved-other-tab = Not saved: this is also open in another tab. Carry on there, and close this page.

## Start

start-title = Two sides of how you work together

start-lead = Do you work together? You each say, in private, what you give and what you get. Then you look together. You need no account. We never receive your answers.

way-pair = Together, on this device

way-pair-hint = You take turns. Nobody sees anything until you have both said yes.

start-unfinished = { $first } and { $second } have not finished yet.

start-unfinished-alone = The answers of { $name } are here.

continue-plain = Carry on

continue-turn = Carry on as { $name }

start-erase = Erase these answers

start-kept = Kept on this device: { $count }

start-file = Open a file

done-erased = It has been erased.

done-kept = Your answers are kept on this device.

done-not-erased = Not everything was erased. Ask for help: clear this website’s data in your browser.

done-not-now = That is fine. Everything stays locked. You can carry on later.

done-elsewhere = You have already finished or erased this in another tab.

done-goes-on = You carried on in another tab.

done-idle = You were away for a while, so we closed this screen. Your answers are still here.

start-elsewhere = This is also open in another tab. Carry on there, or here.

way-devices = Each on your own phone or computer

way-devices-hint = With a QR code or a link. Also if you are not in the same place.

way-solo = On my own first

way-solo-hint = Only you answer. You can go on together later.

way-workshop = Workshop with a group

way-workshop-hint = For the facilitator, and for everyone who takes part.

way-workshop-open = Your workshop on this device is not finished yet.

way-cards-hint = Ask for something, without a questionnaire.

workshop-title = Workshop

## What was found at the start

found-damaged = We cannot read older answers on this device. We have thrown nothing away. You can save them as a file.

found-partly = Your last answer was not saved properly. The rest is still here. Please check your answers.

found-newer = A newer Tweeluik is already on this device. We leave that one alone. You can save the answers as a file. To carry on with the new version, close this page and open it again.

found-save = Save as a file

## Set-up

setup-title = Before you begin

setup-alone-title = Before you begin

setup-lead = Is this right? Then you can begin.

setup-alone-lead = Is this right? Then you can begin.

setup-alone-who = You are { $name }. The other person is { $other }.

setup-alone-then = Everything stays on this device until you erase it.

setup-me = Who are you?

setup-me-answered = Are you the other person? Then go back, and erase these answers first.

setup-change = Change

setup-in-language = Language: { $name }

setup-in-languages = Languages: { $first } and { $second }

setup-then-erase = When you have finished, we erase everything.

setup-then-keep = When you have finished, you can keep everything.

own-questions = These questions are not by Tweeluik. They come from this website: ‘{ $title }’.

setup-replaces = Please note: if you begin now, we erase the answers of { $first } and { $second }.

setup-replaces-alone = Please note: if you begin now, we erase the answers of { $name }.

setup-relation = Who are you two?

setup-people = What are your names?

setup-people-hint = You can leave the names empty.

setup-role-first = Who answers first?

setup-role-second = Who answers after that?

setup-role-me = Your role

setup-role-other = The other person’s role

setup-role-hint = For example: my neighbour

setup-name = Name of { $role }

setup-language = Language of { $role }

setup-same-names = You have the same name or role. Add an initial to one of them, so we can tell you apart.

setup-form = How many questions?

setup-form-mini = Short
setup-form-short = Standard
setup-form-long = Long

setup-form-themes =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }

setup-form-more =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }, with more questions

setup-minutes-about =
    about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } each

setup-minutes-between = { $least } to { $most } minutes each

setup-keep = What should happen to the answers when you are done?

setup-keep-erase = Erase everything

setup-keep-keep = Keep it on this device

setup-keep-hint = Keeping them lets you look back later. Others who use this device can then see them too.

setup-order = { $first } answers first. Then { $second }.

setup-not-title = Do not begin now:
setup-not-afraid = if you are afraid or there is violence. Call Veilig Thuis: 0800-2000.
setup-not-decision = if the other person will soon decide about you. Wait until that is done.
setup-not-complaint = if there is a complaint. Wait until it has been dealt with.

setup-begin = Begin

## Answering

scale-1 = Never or almost never
scale-2 = Not often
scale-3 = Sometimes
scale-4 = Often
scale-5 = Always or almost always

scale-1-inside = never or almost never
scale-2-inside = not often
scale-3-inside = sometimes
scale-4-inside = often
scale-5-inside = always or almost always

unknown = I don't know

not-applicable = This question doesn’t fit us

intro = You need not be the same. Equal in worth means: you both count just as much. Think of the last 3 months with { $name }. Have you worked together for less? Then think of that time. There are no right or wrong answers. The other person sees your answers only when you have both said yes.

frame = Think of the last 3 months.

progress-question = Question { $number } of { $total }

answering = { $name } is answering

receive-label = What you receive from { $name }

give-label = What you give to { $name }

missing = Please choose an answer here. ‘I don’t know’ is fine too.

no-answer = No answer

from-paper-ask = Answered on paper?

from-paper = I answered on paper

## Direct question

direct-title = To close

direct-question = Who counts more heavily when you work together?

direct-i-far = I do, by far

direct-i-little = I do, a little

direct-same = We both count the same

direct-other-little = { $name }, a little

direct-other-far = { $name }, by far

## Review and lock

review-title = Are your answers right?

review-lead = Take your time. You can still change everything.

review-change = Change

review-change-label = Change: { $title }, { $part }

marks-lead = What would you like to talk about? Choose two themes at most. The other person sees this only when you have both said yes.

marks-enough = You have chosen two themes already. Take one away first.

mark = I want to talk about this

mark-label = I want to talk about this: { $title }

review-look = See your side

review-receive = I receive

review-give = I give

lock-title = Done? Lock your answers

lock-lead = After that you cannot change anything. { $name } sees nothing until you have both said yes. Would you rather not? You can erase your answers, until you look together.

lock-no-code = Without a secret code, someone with this device can say yes for both of you. Does the device belong to the other person? Then choose a secret code.

code-summary = Add your own secret code

code-hint = Will { $name } have this device? Then make a secret code. Your answers open only with that code. If you lose the code, you have to answer again. A long code is safer than a short one.

code-label = Your secret code, at least 4 letters or digits

code-too-short = This secret code is too short. Choose at least 4 letters or digits.

code-too-long = This secret code is too long. Choose a shorter one.

code-wrong = That secret code is not right. Your answers are still the same. Please try again.

code-no-key = Secret codes do not work on this device. Your answers are still the same. Try again, or go on without one.

lock = Lock

lock-two-devices = After that you cannot change anything. You give your answers to { $name } yourself. Until then { $name } sees nothing.

## Hand-over

handover-page = Hand over

handover-title = Give the device to { $name }

handover-text = { $name } is done. The answers are locked. Nobody sees them until you have both said yes.

handover-take-over = I am { $name }

handover-back-title = The answers of { $name } have been erased

handover-back-text = Nobody has seen them. The answers of { $name } are still locked.

handover-again = I am { $name }. I will answer again.

handover-erase = Stop, and erase everything

taken-back-two-devices = Your answers have been erased here. Does { $name } already have them? Then { $name } can still see them. You can answer again with a new invitation.

## Erasing

history-erase = Erase

erase-sure = Once erased, it is gone for good.

erase-yes = Yes, erase

## Titles of late screens

reveal-title = Open together

agreements-page = Agreements

pulse-page = How was the talk?

looking-back-title = Looking back

then-title = Then and now

conversation-title = Talking together

alone-title = Your side

all-title = All themes

finish-title = You are done

history-title = Kept on this device

cards-title = Question cards

paper-title = On paper

from-paper-title = Type in your answers

about-title = About Tweeluik

exchange-title = Give each other your answers

ready-title = You can look together

## Opening

reveal-lead = You are both done. Sit where you can both see the screen. We show the answers only when you have both said yes.

reveal-ask = { $name }, would you like to look together now?

reveal-yes = Yes, all right

reveal-agree = { $name }: yes, all right

reveal-agreed = { $name } says yes

reveal-waiting = We are waiting for the answer of { $name }.

reveal-code = Secret code of { $name }

reveal-rather-not = Would you rather not?

reveal-not-now = Not now

reveal-not-now-hint = Everything stays locked. You can carry on later.

reveal-take-back = { $name }: erase my answers

reveal-take-back-hint = You can also erase your answers. The other person will never see them.

## Comparison

direct-says = { $name } says: ‘{ $answer }’

direct-both-same = You both say: we count the same.

direct-both-same-little = You both say: we count the same. But you also say: not much happens.

direct-both-say = You both say: { $name } counts more heavily.

direct-one-side-self = { $name } says: I count more heavily. { $other } says: we count the same.

direct-one-side-other = { $name } says: the other counts more heavily. { $other } says: we count the same.

direct-each-the-other = You both say: the other counts more heavily.

direct-each-me = You both say: I count more heavily.

direct-one-unknown = { $name } doesn’t know. Talk about it together.

direct-both-unknown = Neither of you knows. Talk about it together.

comparison-nothing = There are not enough answers yet to compare.

comparison-few =
    { $count ->
        [one] We can only compare one of the { $total } themes.
       *[other] We can only compare { $count } of the { $total } themes.
    }

comparison-alike = You see nearly everything the same.

comparison-little = You both say that this does not happen often.

comparison-mostly-from = You both see it this way: this comes mostly from { $name }.

comparison-one-sided =
    { $count ->
        [one] You both see it this way: one theme comes mostly from { $name }.
       *[other] You both see it this way: { $count } themes come mostly from { $name }.
    }

comparison-from-either = You both see it this way: { $count } themes come mostly from one side.

comparison-differs =
    { $count ->
        [one] You see one of the { $total } themes differently.
       *[other] You see { $count } of the { $total } themes differently.
    }

comparison-normal = Two people often see different things. It is not about who is right.

comparison-chance = A difference can also be chance. Talk about what matters to you.

overall-title = Giving and getting

balance-even = { $name } gives and gets about as much.

balance-gives-more = { $name } gives more and gets less.

balance-receives-more = { $name } gets more and gives less.

score-small = Equal in worth: { $points } of 100, from { $count } questions.

score-none = Too few answers to say this.

score-receive = { $name } gets this { $level }.

score-give = { $name } gives this { $level }.

strength-title = You both say this happens often

talk-title = Worth talking about

talk-lead = Begin with one theme. The rest can wait.

marked-both = You both want to talk about this.

marked-one = { $name } wants to talk about this.

talk-nothing = Choose a theme that you would like to talk about.

legend-title = How to read the pictures

legend-text = On the left is what one gives. On the right is what the other gets. High is often, low is almost never. Is the line level? Then you see it the same way. Does it slope? Then you see it differently.

legend-high = almost always

legend-low = almost never

kind-different = You see it differently

kind-one-sided = Mostly from { $name }

kind-both-low = You both say: not often

kind-both-high = You both say: often

kind-in-between = About the same

kind-not-comparable = An answer is missing here

says-gives = { $name } says: I do this { $level }.

says-receives = { $name } says: I notice this { $level }.

says-not-known = { $name } says: I don’t know whether I do this.

ask-each-other = Ask each other.

sentence-one-sided = You both say: { $giver } does this { $level }, { $other } { $less }.

sentence-both-low = You both say that this does not happen often.

theme-quote = { $name }: ‘{ $statement }’

theme-prompts = Questions for this theme

sentence-both-high = You both say that this happens often. How do you do that?

sentence-in-between = You see this in much the same way.

sentence-not-comparable = An answer is missing here. That is why we cannot compare.

panel-gives = { $name } gives

panel-notices = { $name } receives

outside-scale = no answer

table-title = Everything in a table

table-who = From whom to whom

table-gives = Says they give

table-receives = Says they get

table-difference = Difference

table-direction = { $giver } to { $receiver }

table-quote = The sentence was: ‘{ $statement }’

table-same = The same

table-about-same = Small difference

table-steps = Large difference

to-finish = To the end

conversation-talk = Talk about it

show-codes = Show my answers again

add-button = Count our answers in the group

check-number = Your number is { $digits }. Does { $name } see another number? Then you are not looking at the same answers. The number helps against mistakes, not against cheating.

## Alone

alone-lead = These are your answers only. { $name } does not see them.

alone-even = You give and get about as much.

alone-gives-more = You give more and get less.

alone-receives-more = You get more and give less.

alone-receive = You get this { $level }.

alone-give = You give this { $level }.

alone-direct = You say: ‘{ $answer }’

alone-marked = You want to talk about this

alone-none-marked = You chose no theme to talk about. That is fine.

alone-all = All themes and your answers

alone-together = Do you want to go on together?

alone-together-lead = { $name } will answer too. You only see each other’s answers when you both say yes.

alone-pair-hint = First you lock your answers. Then the other person answers.

alone-devices-hint = You send an invitation. You do not send your answers yet.

alone-no-invitation = We cannot make an invitation on this device right now. Your answers are still the same. Please try again.

alone-change = Change your answers

alone-stays = Your answers stay on this device. Everyone who uses this device can see them.

## The talk

conversation-turn = { $teller } tells. { $other } asks and listens.

conversation-rule = Do not explain yet. Keep asking first.

conversation-another = Another question

conversation-swap = Swap

conversation-next = Next theme

conversation-early = { $name } has not told their side yet. Swap first.

conversation-agree = Go to agreements

conversation-layers = Questions to go further

conversation-organisation = What makes this difficult in the organisation?

conversation-themes = Choose another theme

conversation-clock = How long is a turn?

conversation-clock-none = No clock

conversation-clock-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

conversation-clock-start = Start the clock

conversation-clock-again = Start the clock again

conversation-clock-pause = Pause

conversation-clock-left = { $time } left

conversation-clock-over = Time is up. Finish your sentence and swap.

conversation-clock-sound = A sound when time is up

conversation-clock-buzz = Vibrate when time is up

## Agreements

agreements-title = What do you agree on?

agreements-lead = Choose something small. What will you do, who will do it, and when?

agreements-line = Agreement { $count }

agreements-example = For example: Karim calls Sanne every Monday after 4 o’clock.

agreements-clear = Is everything clear?

agreements-clear-yes = Yes, to both of us

agreements-clear-no = Not yet

agreements-clear-ask = Tell each other in your own words what you agree on. Then make the text clearer.

agreements-again = When will you look again?

agreements-weeks =
    { $count ->
        [one] In { $count } week
       *[other] In { $count } weeks
    }

agreements-bad-day = This day is not possible. Choose today or a later day. Your agreements are still here.

agreements-calendar = Add to calendar

agreements-calendar-hint = The calendar only says ‘Appointment’, without a name.

calendar-title = Appointment

calendar-file = appointment

agreements-take-in = Get agreements from the other device

agreements-next = Next

agreements-shown = Your agreements

agreements-look-again = You will look again on { $date }.

## How the talk was

pulse-title = { $name }, how was this talk for you?

pulse-lead = Answer this on your own. { $name } should not look now. After that you will both see what you chose.

pulse-lead-own = Only you see this now. Will you save, print or keep the answers together later? Then this is included.

pulse-heard = I felt heard.

pulse-chose = We chose together what we talked about.

pulse-goal = We talked about what matters to me.

pulse-pace = The pace was good for me.

pulse-yes = Yes

pulse-partly = Partly

pulse-no = No

pulse-next = Done

pulse-skip = Skip

pulse-shown = How was the talk for each of you?

## Looking back

back-lead = { $first } and { $second }, { $date }

back-none = You did not write down any agreements that time.

back-came = What came of this?

came-done = Done

came-partly = Part of it

came-not-done = Not done

came-changed = It became something else

back-look-again = You planned to look again on { $date }.

back-answers = Look at the answers

back-again = Answer again, both of you

back-again-hint = After that you see then and now side by side.

then-lead = This is what you said on { $date }, and what you say now.

then-nothing = Your answers are about the same as then.

then-chance = Is one answer different? That can be chance. Ask each other what has changed.

then-changed = { $name } said ‘{ $then }’ then and says ‘{ $now }’ now.

then-same = { $name } said ‘{ $now }’ then, and still does.

then-balance = Then: { $then } Now: { $now }

then-common =
    { $count ->
        [one] You did not answer the same number of questions both times. We compare only the { $count } statement that was there both times.
       *[other] You did not answer the same number of questions both times. We compare only the { $count } statements that were there both times.
    }

then-different = What is different?

then-agreements = What came of the agreements?

then-table = All answers, then and now

then-then = Then

then-now = Now

then-other = Clearly different

then-missing = No answer

then-pulses = How were the talks?

## End

finish-lead = Your answers are still on this device. What would you like to do with them?

finish-take-title = Save, print or keep

finish-take-lead = These are the answers of both of you. So it takes a yes from each. That yes counts only while this screen is open.

finish-ask = { $name }, is this all right?

finish-both = You have both said yes. Now you can.

finish-not-both = Not yet. First you both say yes, above.

finish-two-devices-ask = First ask { $name } whether this is all right. Only then press the ‘yes’ of { $name }.

finish-lead-kept = Your answers are kept on this device.

finish-save = Save as a file

finish-save-hint = Everyone who has the file can read everything. You can open it again later.

finish-save-table = Save as a table

finish-save-svg = Save as an SVG picture

finish-save-png = Save as a PNG picture

finish-save-other-hint = Everyone who has the file can read everything. Tweeluik cannot open this file later.

save-kinds = Another kind of file

save-kinds-legend = Which kind of file?

save-readable = Tweeluik file

save-readable-hint = You can open it again later.

save-table = Table as CSV

save-table-hint = For a program such as Excel.

save-svg = Picture as SVG

save-svg-hint = Stays sharp when you enlarge it.

save-png = Picture as PNG

save-png-hint = For a message or a document.

finish-lead-file = These answers come from a file. They are not on this device.

finish-close-file = Close

finish-close-file-hint = The file stays where it is.

finish-lock = Save with a secret code

finish-lock-hint = Only someone with the secret code can open the file. Use a few unrelated words and write them down. We cannot recover the code.

finish-lock-save = Save with this secret code

finish-keep = Keep on this device

finish-keep-hint = To look back later. Everyone who uses this device can see it too.

finish-share = Send the agreements to the other device

finish-share-hint = You can look at them and use them there.

finish-share-too-long = Your agreements are too long to send to the other device. Make them shorter.

finish-erase = Erase this conversation

finish-erase-hint = After that, these answers and agreements are no longer on this device.

finish-close-kept = Close and keep it

finish-back-agreements = Back to your agreements

finish-back = Back to the comparison

finish-two-devices = This is only about your device. For the other device { $name } decides.

## What two people save as a table or a picture

picture-title = Tweeluik: { $first } and { $second }

pair-column-what = what
pair-column-theme = theme
pair-column-outcome = outcome
pair-column-statement = statement
pair-column-from = from
pair-column-to = to
pair-column-gives = gives
pair-column-gives-number = gives_number
pair-column-receives = receives
pair-column-receives-number = receives_number
pair-column-difference = difference
pair-column-name = name
pair-column-answer = answer
pair-column-number = number

pair-row-note = please note
pair-row-date = date
pair-row-comparison = comparison
pair-row-gives = gives
pair-row-receives = receives
pair-row-balance = giving and getting
pair-row-direct = last question
pair-row-marked = wants to talk about it
pair-row-agreement = agreement
pair-row-look-again = look again
pair-row-talk = how the talk was

## Cards

cards-legend = What would you like to ask the other person? Choose one, two or three cards.

cards-show = Show

cards-too-many = You have three cards already. Take one away first.

cards-none = Choose a card first.

cards-lead = We do not keep what you choose. You can also print all the cards and cut them out.

cards-print-all = Print all the cards

cards-number = Card { $number } of { $count }

cards-next = Next card

cards-before = Previous card

cards-others = Choose other cards

cards-print =
    { $count ->
        [one] Print this card
       *[other] Print these { $count } cards
    }

## On paper

paper-lead = Print a form for each of you. Fill it in with a pen, without a phone.

paper-for-both = A form for { $first } and one for { $second }

paper-for-one = Only the form for { $name }

paper-which = Which form?

paper-which-both = Both

paper-which-hint = Are you printing on both sides of the paper? Then print the forms one at a time.

paper-not-kept = We do not keep what you choose here.

## The form on paper

form-for = For { $name }

form-private = This form is yours alone.

form-fold = Fold here. Keep this side on the outside.

form-how = How it works

form-how-alone = Fill it in on your own. Do not let anyone watch.

form-how-cross = Read each sentence. Put a cross through one digit.

form-how-parts = What you receive comes first. Then what you give.

form-how-fold = Done? Fold the paper shut, with your answers on the inside.

form-how-type = You can also type in your answers. Open Tweeluik and choose below a question: { $label }

form-digits = What the digits mean

form-themes = What would you like to talk about? Tick two themes at most.

form-end = Keep this form with you. Unfold it only when you both say yes.

## Typing in from paper

from-paper-lead = Each sentence has the same number as on paper. Type the digit that you chose.

from-paper-refused = That does not work here. Type a digit from 1 to { $most }. Your answers are still the same.

from-paper-missing = Number { $number } is still empty. Type a digit here.

## Reading aloud

read-aloud = Read aloud

read-stop = Stop reading

read-no-voice = Reading aloud is not possible here yet

read-get-voice = This device has no voice for this language. Go to the settings of the device. Search for ‘text to speech’ and choose a voice there. Then open this page again.

read-why = We only use a voice on the device itself. A voice from the internet sends the text to another computer.

## What was given to the browser

newer-version = There is a new version of Tweeluik. Close this page and open it again. Nothing is lost.

case-file = Not for the case file

print-refused = Nothing is printed here. You both have to say yes first, on the last screen.

finish-print = Print

offered-file = The file is called { $file }. It is in the Downloads folder of this phone or computer. Check now that it is there.

offered-paper = A print window has opened. Does nothing happen? Then this app cannot print. Save the answers as a file instead.

offered-paper-cards = A print window has opened. Does nothing happen? Then this app cannot print. Take a screenshot instead.

offered-paper-alone = A print window has opened. Does nothing happen? Then this app cannot print. Use another browser. Please note: what is filled in here is not there.

offered-paper-group = A print window has opened. Does nothing happen? Then this app cannot print. Save a table or a picture instead.

offered-why = Is the file not there? Some apps, such as messaging apps, do not allow saving.

offered-note = Then copy the text below and paste it into a note.

offered-instead = Then copy the text below and give that instead of the file.

offered-picture = Then take a screenshot, or copy it out by hand.

offered-no-picture = This browser cannot make this picture. The group screen is still here. Choose the other picture, or take a screenshot.

offered-no-picture-pair = This browser cannot make this picture. Your answers are still here. Save the picture as SVG.

offered-no-calendar = This browser cannot make a calendar file. Your agreements are still here. Put the day in your calendar yourself.

offered-browser = Next time, open Tweeluik in an ordinary browser, such as Chrome, Firefox or Safari.

offered-not-there = Please note: these answers are not there.

offered-not-there-group = Please note: this group screen is not there.

offered-text = The text of the file

offered-copy = Copy the text

offered-copied = The text has been copied.

offered-not-copied = Copying does not work here. Select the text yourself.

offered-share = Send the file

offered-erase = First check that the file is really there.

## Files

file-title = Open a file

file-lead = Do you have answers as a file? Then you can look at them here. The file stays on this device.

file-choose = Choose a file

file-code = The secret code of this file

file-open = Open the file

file-too-large = This file is too large. Choose another file.

file-not-ours = This is not a Tweeluik file. Choose another file.

file-newer = This file comes from a newer version of Tweeluik. Reload this page.

file-damaged = We cannot read this file. Try another copy of the file.

file-other-questions = This file was made with other questions. Open it on the website where you made it.

file-wrong-code = That secret code is not right, or the file is damaged. Please try again.

## Kept on this device

to-history = Back to the start

history-none = Nothing is kept on this device yet.

everything-title = Erase everything

everything-ask = Erase everything Tweeluik has saved

everything-sure = This erases everything Tweeluik has saved on this device, finished or not. That includes what we could not read. Files that you saved yourself stay.

everything-yes = Yes, erase everything

history-lead = Everyone who uses this device can see this.

history-open = View

history-row = { $first } and { $second }, { $date }

history-row-of-several = { $first } and { $second }, { $date }, number { $number } of that day

history-more = Show more

history-other-sets =
    { $count ->
        [one] This device also has { $count } conversation with other questions. Open it on the page where you answered those questions.
       *[other] This device also has { $count } conversations with other questions. Open them on the page where you answered those questions.
    }

history-busy = Some answers on this device are not finished. Finish or erase those first. Then you can look at this.

## About

about-what = A tweeluik is one picture in two parts. That is how two people look at their collaboration here. First each alone, and then together.

about-equal = You need not be the same. Your role, knowledge and tasks may differ. Equal in worth means: you both count just as much.

about-not-validated-title = A conversation aid, not a test

about-not-validated = Researchers have not tested these questions yet. The answers do not say who is right. They help you to talk to each other.

about-promise-title = What we promise

about-promise-1 = Your answers stay here until you share them. The page sends nothing.
about-promise-2 = Nobody sees anything until you have both said yes.
about-promise-3 = Locked is locked. You can erase your answers, but you cannot change them.
about-promise-4 = Does it say ‘saved’? Then it really is saved.
about-promise-5 = Erased is really gone.

about-no-promise-title = What we do not promise

about-no-promise-1 = You have to be able to trust the owner of this website.
about-no-promise-2 = Without a secret code, someone with this device can say yes for both of you. If that person is good with computers, they can read your answers too.
about-no-promise-3 = A long secret code is safer than a short one.
about-no-promise-4 = On a phone with a virus, nothing is safe.
about-no-promise-5 = Is Tweeluik part of another website? Then that website may be able to read along.

places-title = What do we keep, and where?

places-lead = All of it is in this browser, on this device. This is the whole list.

places-head-what = What
places-head-readers = Readable by
places-head-until = How long

place-session = What you fill in now: names, choices and answers
place-session-readers = Whoever uses this device and is good with computers. With a secret code: only the person with that code, until you look together.
place-session-until = Until you erase, close or keep it
place-kept = What you have kept, with the day
place-kept-readers = Whoever uses this device
place-kept-until = Until someone erases it
place-group = The group screen of a workshop. How often each answer was chosen, and what the group wrote down. At first also a number for each pair. That way nobody counts twice.
place-group-readers = Whoever uses this device. Someone who is good with computers can look earlier too, and with few pairs.
place-group-until = Until someone erases it
place-quarantine = What we could not read, as we found it
place-quarantine-readers = Whoever uses this device and is good with computers
place-quarantine-until = Until someone erases it
place-backup = A copy of all this, in case the browser stops suddenly
place-backup-readers = The same people as above
place-backup-until = As long as the first. After that a number sometimes stays, until this page is opened again.
place-tombstone = That something has just been erased
place-tombstone-readers = There is nothing of you in it
place-tombstone-until = A moment
place-page = The page itself, so that it also works without internet
place-page-readers = There is nothing of you in it
place-page-until = Until there is a new version, or someone erases everything
place-consent = Your secret codes, and your ‘yes’
place-consent-readers = Nobody: it is not kept anywhere
place-consent-until = Until the page is closed
place-taken-along = What you take with you: a file, a link, a QR code, a printout
place-taken-along-readers = Whoever has it. Does the file have a secret code? Then only people with that code.
place-taken-along-until = Until you throw it away

place-consent-where = nowhere
place-taken-along-where = where you leave it

about-sources-title = Sources

about-sources = The themes go back to these sources. The sentences were written for Tweeluik.

about-themes-title = Where does each theme come from?

about-documentation-title = Read more

about-documentation = There is a guide. For the two of you, for facilitators, and for people who make a website.

about-documentation-link = Read the guide in a new tab

about-documentation-address = Open this address in a new tab:

about-licence = Everyone may use and change Tweeluik. The licence is called EUPL-1.2.

about-file-no-promise-1 = You have to be able to trust the person who gave you this file.
about-file-no-promise-2 = In this browser, open only files that you trust. Another file may be able to read along.

## Two devices: set-up

pairing-lead = First agree who you will do this with. You then each answer on your own phone or computer.

pairing-me-missing = Choose here who you are.

pairing-how = How does the other person join?

pairing-invite = With an invitation

pairing-invite-hint = A QR code, a link or a text.

pairing-words = With secret words you agree on

pairing-words-hint = Useful if you are on the phone now. Both begin today.

words-made = We have chosen five secret words. Read them out. Did the other person give you words already? Then type those.

words-again = Give us other words

words-list = anchor angel apple april apron arrow autumn bacon badge baker balloon bamboo banana banjo basket beach beard beetle bell bench berry bicycle bird blanket boat bottle bowl box bread bridge brush bucket bus butter button cabin cactus camel camera candle canoe carpet castle cat chair cheese cherry circle clock cloud coat coffee coin copper corner cotton crown cube cup curtain dancer desert diamond doctor dog dolphin donkey door dragon drum duck eagle east egg elbow engine farm feather fence ferry fiddle finger fire fish flag flute forest fork fox frog garden garlic ginger giraffe glass glove goat gold grape guitar hammer hand harbour hat hazel helmet hill honey hook hotel iceberg iguana island jacket jar jelly jewel jungle kettle king kitchen kite kitten ladder lake lamp lantern leaf letter lily lion lizard lobster magnet maple marble market meadow melon milk mirror monkey mouse museum mustard napkin needle nest north nurse oak ocean office olive onion orange otter oven owl oyster paddle palace panda paper parcel parrot peach pearl pebble pencil piano picnic pigeon pillow pilot planet plum pocket pony potato prince pumpkin puppet puzzle rabbit radio railway rainbow ribbon river robin robot rocket roof rope rubber saddle salad salmon scarf school scissors shark shelf shell ship shoe shovel silver skirt smoke snow sofa spider spoon spring squirrel stable stamp star statue stone summer sugar sunset table tailor ticket tiger timber tomato torch tower tractor train treasure tree trumpet tulip tunnel turtle valley velvet village violin volcano waffle wagon walnut water whale wheel window winter wolf zebra

agreed-title = Do you have the same number?

agreed-lead = Tell { $name } this number. Is it the same for both of you? Then you can start.

agreed-number = Your number

agreed-next = Yes, it is the same

agreed-differs = Is the number different? Then go back and check together: the words, your names and the number of questions. Begin on the same day, too.

agreed-as = You answer as { $name }. The other person answers as { $other }.

words-label = The secret words

words-hint = Both use the same words, the same names and the same number of questions. You may use words of your own. Then choose four words that have nothing to do with each other. No names.

words-too-short = This is too short. Choose at least 8 letters together.

words-strength-weak = Not so safe. Someone with a computer can guess this in a day or two.
words-strength-fair = Fairly safe. Guessing takes days or months, with a computer.
words-strength-strong = Safe. Guessing takes years, with a computer.

words-estimate = This is an estimate. Do not use a sentence that others know, or a row of digits.

## Two devices: invitation

invited-more = There was another link or text with it. Keep that one. Use it when your own answers are locked.

invite-title = Invite { $name }

invite-lead = Let { $name } scan this QR code with the camera. Or send the link.

invite-secret = Give the invitation to { $name } only. If someone else gets it, they may be able to read your answers.

invite-next = Start answering

invite-go-on = Go to your answers

invite-back-sure = This invitation will then stop working. Your answers will stay.

invite-back-yes = Yes, go back

invited-title = { $name } invites you

invited-lead = Look together at how you work together. You both count just as much. You each say what you give and what you get. Then you look together.

invited-as =
    You join as { $name }. It is about { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }.

invited-private = { $name } sees nothing until you are done and give your answers yourself. You may stop at any time.

invited-language = Which language do you want to answer in?

invited-join = Join

invited-replaces = There are still answers of { $first } and { $second } on this device. If you join, we erase them.

invited-replaces-alone = There are still answers of { $name } on this device. If you join, we erase them.

invited-join-erase = Erase that and join

invited-keep = Carry on with that one

invited-not-now = Not now

enter-button = I have an invitation

enter-title = Open your invitation

enter-lead = Do you have a QR code, a link, or a text in groups of four? All three work here.

## Two devices: the answers travel

qr-invitation = QR code of the invitation

qr-answers = QR code of the answers, locked

link-label = Link

link-elsewhere = This link leads to another website: { $host }.

link-moved = This link was changed on its way. That sent its secret part to this website. So we do not use it. Ask the other person for a new invitation or a new link. Or scan the QR code.

link-copy = Copy the link

link-copied = The link has been copied.

link-not-copied = Copying does not work here. Press and hold the link, or select it. Then choose ‘Copy’.

link-share = Send the link

typed-summary = Read it out or type it in

typed-hint = Capitals and spaces do not matter. Do you see an O? It is a zero. Do you see an I or an L? It is a one.

exchange-lead = Your answers are locked. Give them to the other person. Scan or paste the other person’s answers too. The order does not matter.

exchange-mine = Your answers

exchange-mine-lead = Let { $name } scan this QR code. Or send the link. That is your yes. When { $name } is done too, { $name } can see your answers.

exchange-save = Save as a small file

exchange-theirs = The answers of { $name }

exchange-scan = Scan with the camera

exchange-paste = Paste the link, or paste or type the text

exchange-take-in = Use this

exchange-file = Choose a file

exchange-has = The answers of { $name } are here.

exchange-framed = This page is part of another website. Do not open a link here. Your answers are not on the new page. Scan or paste here.

exchange-invitation = Show the invitation again

ready-lead = The answers of { $name } are here, locked. Look together when you see or speak to each other.

ready-first = Does { $name } have your answers too? Then you look together.

ready-agree = Yes, show the answers

ready-take-back = Erase my answers

ready-take-back-hint = We then erase your answers on this device. Does { $name } already have them? Then { $name } can still see them.

file-hint = You opened Tweeluik as a file, so you cannot send a link. Open Tweeluik on the other device too. Scan, paste or type there.

file-label = As text

file-copy = Copy the text

file-copied = The text has been copied.

file-not-copied = Copying does not work here. Press and hold the text, or select it. Then choose ‘Copy’.

file-invite-lead = Let { $name } scan this QR code with the camera in Tweeluik. Or send the text.

file-mine-lead = Let { $name } scan this QR code in Tweeluik. Or send the text. That is your yes. When { $name } is done too, { $name } can see your answers.

qr-added = QR code with your answers, for the group

qr-join = Group code, to join in

## Two devices: the agreements travel

qr-agreements = QR code with the agreements, locked

share-title = Send the agreements to { $name }

share-lead = Let { $name } scan this QR code. Or send the link. On the other device { $name } can look at the agreements and use them.

file-share-lead = Let { $name } scan this QR code in Tweeluik. Or send the text. On the other device { $name } can look at the agreements and use them.

share-secret = The agreements are locked. Everyone who has your invitation or your words can read them.

take-in-title = Get the agreements

take-in-lead = On the other device, at the end, choose ‘Send the agreements to the other device’. Scan or paste here what you see there.

take-over-title = These are your agreements

take-over-title-other = Which agreements are right?

take-over-lead = They come from the other device. Do you want to use them here?

take-over-lead-other = The other device has other agreements. Do you want to use those here?

take-over-there = From the other device

take-over-here = On this device now

take-over-sure = The agreements that are on this device now will be gone for good.

take-over-same = They are on this device already.

take-over-day = You will look again on { $date }.

take-over-yes = Yes, use them

take-over-replace = Yes, erase and replace

take-over-no = No, do not use them

## Camera

camera-hint-any = Hold the QR code in front of the camera.

camera-hint = Hold the QR code of { $name } in front of the camera.

camera-starting = The camera is starting. The browser may ask for permission.

camera-stop = Stop the camera

camera-light-on = Light on

camera-light-off = Light off

camera-other = This QR code is not from Tweeluik. The camera keeps looking.

camera-denied = This browser does not allow the camera. Allow it, or paste the link below.

camera-none = No camera was found. Paste or type it below.

camera-busy = Another app is using the camera. Close that app. Or paste the link below.

camera-insecure = The camera does not work on this page. Paste or type it below.

camera-reader = Scanning does not work right now. Check your connection, or paste the link below.

camera-failed = The camera does not work. Paste or type it below.

## What was not used

refused-no-code = This is not from Tweeluik. Your answers are still the same. Copy the whole link, or type all groups of four.

refused-too-long = You have pasted too much. Your answers are still the same. Paste only the link or the text.

refused-newer = This comes from a newer version of Tweeluik. Your answers are still the same. Close this page and open it again. Then try once more.

refused-cut = This is not complete. Your answers are still the same. Copy the whole link and try again.

refused-damaged = There is a mistake in this. Your answers are still the same. Ask the other person to show it again.

refused-not-canonical = This is not right. Your answers are still the same. Ask the other person to send it again.

refused-mistyped = There is a typing mistake in group { $place }. Look at that group again. The rest is right.

refused-mistyped-several = There are typing mistakes in these groups: { $places }. Look at them again. The rest is right.

refused-several = You have pasted more than one thing. Paste them one by one. Begin with the invitation.

refused-other-form = The other person has a different number of questions. Your answers are still the same. One of you begins again and chooses the same number.

refused-other-words = This does not belong to your words. Your answers are still the same. Check the words, your names and the day on which you began. Is it an old link or text? Then ask for the new one.

refused-other-set = You do not have the same questions. Your answers are still the same. Both open the same page.

refused-other-session = This is not from this conversation. Your answers are still the same. Ask the other person for the answers of this conversation. Did you agree on words? Check that the words and the number of questions are the same.

refused-no-session = You answered somewhere else. Go to the page and the browser in which you answered. Scan or paste this there.

refused-own-invitation = This is your own invitation. Give it to the other person.

refused-own-answers = These are your own answers. Give them to the other person. Use the other person’s answers here.

refused-same-side = You have both chosen the same role. Your answers are still the same. One of you begins again and chooses the other role.

refused-before-lock = Your own answers come first. Lock them. After that, use this once more: we have not kept it.

refused-changed = You already have answers from the other person. These are different. We keep the first ones. Does the other person want to change something? Then begin again together.

refused-own-agreements = These agreements come from this device. Use them on the other device.

refused-other-agreements = These agreements are not from this conversation. What is here is still the same. Ask the other person for the agreements of this conversation.

refused-not-opened = These are agreements. Look at your answers together first. After that, use the agreements once more: we have not kept them.

refused-nothing-open = These agreements are from a conversation that is not open here. Is it open somewhere else? Use them there. Is it over? Then you can no longer use them.

refused-for-group = These answers are for the group of a workshop. That group is not on this device. Show them to the facilitator.

## Workshop: a pair

joining-title = Welcome to the workshop

joining-title-named = Welcome to { $name }

joining-lead = You both answer alone first. Then you look together. Nobody sees anything until you have both said yes.

joining-as =
    You take part as { $first } and { $second }. It is about { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }.

joining-group = At the end your answers can be counted in the group. You decide that later, both of you.

setup-settled = Chosen for this workshop: { $relation }, { $themes }.

add-title = May your answers be counted in the group?

add-lead = We add up the answers of all pairs. The group sees something only when counting stops. And only if at least 5 pairs take part.

add-what-title = What you share

add-what = For each question: your answers, from ‘never or almost never’ to ‘always or almost always’. ‘I don’t know’ and ‘doesn’t fit us’ do not count. And your answers to the last question.

add-see = See exactly what you share

add-not-title = What you do not share

add-not = No names, no time, nothing of this device.

add-open = You get a QR code. Please note: everyone who sees it can read your answers. Show it to the facilitator only.

add-number = You get a number, so that you count only once. We delete that number later.

add-rules-title = Can anyone work out what you chose?

add-rules = Another pair cannot. Two pairs who look together cannot either.

add-rules-not = Sometimes it is possible. Three or more pairs can work together. The facilitator can make up pairs. Someone can look into the facilitator’s device earlier. Or the same people take part twice, in two groups.

add-two-devices = Do this together with { $name }, on this device. Each of you presses your own button.

add-failed = That does not work on this device. Nothing was added. Please try again.

add-code-title = Show this QR code to the facilitator

add-code-lead = The facilitator scans the QR code. Sending the text works too.

add-code-done = Does the facilitator see ‘Received’? Then you are done. Scanning it again does not count twice.

add-text-label = The answers as text

add-text-hint = This is a text, not a link. That keeps it out of the history of a browser.

add-save = Save as a file without a lock

## Workshop: plan

plan-title = Lead a workshop

plan-lead = Pairs answer on their own phone. After that their answers can be counted in the group. You see only the sum. You do not see what one pair chose.

plan-join = We are taking part as a pair

plan-name = What is the workshop called?

plan-name-hint = This may stay empty. Every pair sees this name.

plan-relation = Who is taking part?

plan-language = In which language do the pairs begin?

plan-language-hint = Everyone can then choose their own language.

plan-questions = Question set: { $title }

plan-open = Open the group screen

plan-too-long = This question set has more than { $most } questions here. That is too many to add up. Choose a shorter form, or another question set.

## Group screen

group-title = Group screen of the workshop

group-kept = What is here stays on this device until someone erases it here.

group-unsaved = Please do not close this page. Saving on this device does not work.

group-newer = Please do not close this page. This device has a group screen of a newer Tweeluik. We leave that one alone.

group-gone = This group screen was erased in another tab.

group-gone-typing = This group screen was erased in another tab. What a pair was entering here is gone too.

group-unreadable = We cannot read a group screen on this device. On the start screen you can save it as a file.

join-title = Join in

join-lead = Scan this group code with the camera of a phone. One phone for each pair is enough.

group-large = Large on the screen

group-small = Back

hour-title = Steps of the workshop

hour-now = Where are we?

hour-minutes = about { $minutes } minutes

hour-step-explain = Explain
hour-step-explain-hint = You need not be the same. Equal in worth means: everyone counts just as much. Nobody has to show anything.
hour-step-answer = Answer
hour-step-answer-hint = Each alone. The phone goes from one to the other.
hour-step-open = Open
hour-step-open-hint = Each pair sees the answers, when both say yes.
hour-step-talk = Talk
hour-step-talk-hint = Each pair talks about one theme. One asks and listens, the other tells. Then they swap.
hour-step-add = Count in the group
hour-step-add-hint = Have the QR code scanned. Not taking part is fine too.
hour-step-look = Look together
hour-step-look-hint = Stop counting. Then look with the whole group.

group-add-title = Receive answers

group-pairs = How many pairs are in the room?

group-pairs-hint = Count the pairs yourself. We count no more than this number.

group-pairs-set = That is how many there are

group-pairs-now = We count at most this many pairs: { $count }.

group-pairs-problem = Please type a number: 1 or higher.

group-pairs-first = First enter how many pairs there are. After that you can receive answers.

group-pairs-more = More answers came in than there are pairs. Too many: { $count }. Someone may have made up a pair. Count the pairs again. Is it not right? Then show the group nothing. Erase this group screen, and begin again.

offer-ask = The answers of a pair came in through a link. Should they count?

offer-yes = Yes, count them

offer-no = No, do not count them

group-received-none = Nothing received yet

group-received =
    { $count ->
        [one] 1 pair received
       *[other] { $count } pairs received
    }

group-camera-hint = Hold the QR code of a pair in front of the camera. The camera stays on for the next pair.

group-erase = Erase this group screen

group-erase-sure = Then everything of this group is gone, for ever.

group-again = Start a new group screen

group-again-sure = Then we erase this group screen. The new one starts from nothing, with the same choices.

## Group screen: an answer came in

taken-received = Received

taken-double = This pair was here already. Nothing was counted twice.

taken-something-else = These answers are not for the group. Nothing was counted. The pair finds the right QR code at ‘Count our answers in the group’.

taken-other-set = This pair had other questions. Nothing was counted. This pair can enter their answers here, with ‘Enter answers on this device’.

taken-other-workshop = These answers are from another workshop. Nothing was counted. This pair can enter their answers here, with ‘Enter answers on this device’.

taken-damaged = There is a mistake in this. Nothing was counted. Scan the QR code again.

taken-full = No more pairs can be added. This pair was not counted.

taken-frozen = Counting has stopped. Nothing was counted. This pair can simply join the talk.

taken-more = As many pairs have taken part as there are in the room. This pair was not counted. Count the pairs again.

taken-busy = A pair is entering answers on this device. Nothing was counted. Please try again after that.

taken-typing-gone = Counting was stopped in another tab. What a pair was entering here does not count.

## Group screen: a pair fills in here

tally-title = Give this device to a pair

tally-button = Enter answers on this device

tally-hint = For pairs without a phone, or with answers on paper.

tally-later = You can enter answers on this device once 5 pairs have been received.

tally-note-title = Write this number down

tally-note = Only with this number will this screen go back to the group screen. Do not show it to the pairs.

tally-note-done = I have written it down

tally-lead = Have you both answered, and looked together? Enter once more here what you chose. Once it is added, the screen is empty again.

tally-done = Received. Nothing of that pair is on the screen any more. Give this device to the next pair.

tally-gone = You were away for a while. What had been entered here is erased and does not count. You can begin again.

tally-start = We will enter ours here

tally-stop = Back to the group screen

tally-facilitator = For the facilitator

tally-number = The number that you wrote down

tally-wrong = That number is not right.

tally-quit = Stop, and erase what is here

tally-none = No answer

tally-missing = Please choose an answer at all four. ‘No answer’ is fine too.

tally-sure-title = Add to the group?

tally-sure = Only if you both want it. We add your answers to those of the other pairs. You cannot undo that.

tally-add = Yes, add

## Group screen: counting stops

freeze-title = Look together

freeze-lead = So far the group sees nothing. Is everyone done who wants to take part? Then stop counting.

freeze-ask = Stop counting and show

freeze-sure = After that nobody can take part any more. You cannot undo that.

freeze-yes = Yes, stop and show

freeze-no = Not yet

closing-failed = Counting could not be stopped on this device. So the group sees nothing yet. Please try again.

closing-again = Try again

## Group screen: looking

look-title = What do the pairs say together?

look-pairs = { $count } pairs took part. Two people often see different things. It is not about who is right.

look-few = Fewer than 5 pairs took part. So you see nothing here: otherwise you could guess who chose what. Talk to each other about what you noticed.

look-medians = Fewer than 10 pairs took part. So you see only the difference here, and not the answers.

look-alone = One theme at a time

look-all = All themes

look-previous = Previous theme

look-next = Next theme

look-theme = Theme { $number } of { $total }

group-same = In the middle of the group the difference is small.

group-gives-more = Here { $giver } says: I do this. But { $receiver } notices it far less often. It is so in at least half of the pairs.

group-receives-more = In at least half of the pairs, { $receiver } notices this far more than { $giver } says.

group-one-sided = In the middle of the group this comes mostly from { $giver }.

group-both-low = In the middle of the group both roles say that this does not happen often.

group-both-high = In the middle of the group both roles say that this happens often.

group-few = Too few pairs have answered this.

group-median = { $giver } gives, { $receiver } receives. Median difference: { $difference }.

group-steps = 2 steps or more

group-step = 1 step

group-half = half a step

group-half-more = one and a half steps

group-none = none

group-almost = { $who }: almost everyone says ‘{ $answer }’.

group-most = { $who }: most say ‘{ $answer }’.

direct-of-all = ‘I don’t know’ does not count here.

group-dot = Each dot is one answer. Above the line: what people give. Below the line: what people get.

group-dots = Each dot stands for up to { $count } answers. Above the line: what people give. Below the line: what people get.

group-table-who = Role

## Group screen: what the group takes along

harvest-title = What we take away

harvest-talked = What did pairs talk about?

harvest-talked-hint = Ask the group. Does nobody mind? Then count hands.

harvest-more = One more: { $title }

harvest-less = One less: { $title }

harvest-agreements = Agreements that pairs want to share

harvest-label = An agreement

harvest-hint = Only what a pair wants to share. Without names.

harvest-add = Add it

harvest-remove = Remove: { $agreement }

harvest-remove-short = Remove

take-title = Take it with you

take-lead = This contains only what you see on the screen.

take-table = Table as CSV

take-columns = About the table

take-svg = Picture as SVG

take-png = Picture as PNG

column-theme = theme
column-theme-explained = Name of the theme. Empty in a line on the last question, and with an agreement.
column-gives = gives
column-gives-explained = The role that gives
column-receives = receives
column-receives-explained = The role that receives
column-pairs = pairs
column-pairs-explained = How many pairs took part in the group
column-difference = median_difference
column-difference-explained = The difference in the middle of the group. Difference between what one says they do and what the other notices. In steps of the scale, as on the screen. It does not say which way. Empty where too few pairs have answered this.
column-gives-counts = gives_1 … gives_5
column-gives-counts-explained = How often the people who give chose each answer. 1 is never or almost never, 5 is always or almost always. Empty with fewer than 10 pairs, and where most said the same.
column-gives-most = gives_most
column-gives-most-explained = The answer of most people who give, 1 to 5. Only where there are no counts. Otherwise empty.
column-receives-counts = receives_1 … receives_5
column-receives-counts-explained = How often the people who receive chose each answer. Empty as above.
column-receives-most = receives_most
column-receives-most-explained = The answer of most people who receive, 1 to 5. Only where there are no counts. Otherwise empty.
column-talked = talked
column-talked-explained = How many pairs said that they talked about this theme
column-role = role
column-role-explained = The role that answered the last question: who counts more heavily?
column-direct-counts = last_question_1 … last_question_5
column-direct-counts-explained = How often this role gave each answer to the last question. 1 is: I do, by far. 3 is: the same. 5 is: the other, by far. ‘I don’t know’ is not counted. Empty with fewer than 10 answers, and where most said the same.
column-direct-most = last_question_most
column-direct-most-explained = The answer of most people with this role, 1 to 5. Only where there are no counts. Otherwise empty.
column-agreement = agreement
column-agreement-explained = An agreement that a pair wanted to share
column-note = note
column-note-explained = Researchers have not tested these questions yet. This is a conversation aid, not a test.

column-head = column
column-head-explained = meaning

## The page before the app is there

page-slow = Loading is taking long. You can wait, or reload the page. Nothing is lost.

page-description = Look together at how you work together. You both count just as much. You need no account.

page-unloaded-title = The questions have not loaded
page-unloaded-lead = This page could not load completely. Everything that was saved on this device is still there.
page-unloaded-hint = Check your connection and reload the page. Does that not help? Try another browser, or a newer one.

page-refused-title = Tweeluik cannot start here
page-refused-lead = Tweeluik needs WebAssembly. It is switched off here. Everything that was saved on this device is still there.
page-refused-lockdown = Is your iPhone, iPad or Mac in Lockdown Mode? In Safari you can switch that off for one website. You do that in the settings for websites. Then reload the page.
page-refused-managed = Is it a computer of your work or school? The IT department may have switched it off. Use your own phone or computer, or another browser.

page-panicked-title = Something went wrong
page-panicked-lead = Tweeluik has stopped because of a mistake of ours. All answers that said ‘saved’ are still there.
page-panicked-hint = Reload the page and carry on.

page-reload = Reload
page-save = Save my answers as a file

page-noscript = Tweeluik needs JavaScript. Switch JavaScript on in your browser’s settings. Then reload the page.

element-loading = Tweeluik is loading…

element-not-loaded = The questions have not loaded. Everything that was saved on this device is still there. Check your connection and try again. Or use another browser.
element-refused = Tweeluik needs WebAssembly, which is switched off here. Everything that was saved on this device is still there. Is your iPhone, iPad or Mac in Lockdown Mode? Switch it off for this website in Safari. Or use your own phone or computer, or another browser.
element-stopped = Tweeluik has stopped because of a mistake of ours. All answers that said ‘saved’ are still there. Reload the page and carry on.

element-again = Try again
