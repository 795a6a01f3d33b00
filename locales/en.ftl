### The texts of Tweeluik in English. docs/texts.md says how to write them; nl.ftl, the source, says what each is for.
###
### English has one address: no text has `.formal`.

## Relations and roles

role-parent = Parent
role-parent-inside = the parent
role-professional = Professional
role-professional-inside = the professional
role-client = Client
role-client-inside = the client
role-worker = Social worker
role-worker-inside = the social worker
role-pupil = Pupil
role-pupil-inside = the pupil
role-teacher = Teacher
role-teacher-inside = the teacher
role-coachee = Coachee
role-coachee-inside = the coachee
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

relation-parent-professional = Parent and professional
relation-client-worker = Client and social worker
relation-pupil-teacher = Pupil and teacher
relation-coachee-coach = Coachee and coach
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

waiting-late = The last part of the page is not here yet. Check the internet. Nothing is lost: it goes on by itself.

busy = One moment. We are turning the lock.

## Whether answers are saved

saved-on-device = Saved on this device

saved-in-frame = Saved on this device, for this website only

unsaved-no-storage = Saved only while this page is open. This browser does not let us store anything. Leave the page open until you are both done.

unsaved-full = Not saved: this browser’s storage is full. Your answers are still on this page. Leave the page open until you are both done.

unsaved-failed = Not saved: saving does not work right now. Your answers are still on this page. Leave the page open until you are both done.

unsaved-newer = Saved only while this page is open. This device holds data of a newer version, which we leave alone.

unsaved-other-tab = Not saved: this session is open in another tab too. Go on there, and close this page.

## Start

start-title = Two sides of how you work together

start-lead = You each say how equal in worth it feels. What do you give? What do you receive? Then you look together. No account. Everything stays on this device.

way-pair = Together, on this device

way-pair-hint = You take turns. Nobody sees anything until you both say yes.

start-unfinished = { $first } and { $second } have not finished yet.

continue-plain = Go on

continue-turn = Go on as { $name }

start-erase = Erase this session

start-kept = Kept on this device ({ $count })

start-file = Open a file

done-erased = It has been erased.

done-kept = Your answers are kept on this device.

done-not-erased = Erasing did not fully work. Please clear the data of this website in your browser.

done-not-now = That is fine. Everything stays locked. You can go on later.

done-elsewhere = This session was finished or erased in another tab.

done-goes-on = This session went on in another tab.

done-idle = Nothing was done for a while, so it is closed for now. Nothing is lost.

start-elsewhere = It is open in another tab. Go on there, or go on here.

way-devices = Each on your own device

way-devices-hint = With a QR code or a link. Also when you are not in one place.

way-workshop = Workshop with a group

way-workshop-hint = Lead it or join in.

way-workshop-open = A board is still on this device.

workshop-title = Workshop

## What was found at the start

found-damaged = This device holds a session that we cannot read. We have set it aside and thrown nothing away. You can save it as a file.

found-partly = The last answer on this device was damaged. Everything before it is still there. Please look over your answers.

found-newer = This device holds a session of a newer version, which we leave alone. You can save it as a file. Close this page and open it again to go on with the new version.

found-save = Save as a file

## Set-up

setup-title = Before you begin

setup-lead = Choose what fits you. It is all filled in: you can also begin right away.

own-questions = These questions are not by Tweeluik. They are this website’s own: ‘{ $title }’.

setup-replaces = Please note: if you begin, we erase the session of { $first } and { $second }.

setup-relation = Who are you two?

setup-people = What are your names?

setup-people-hint = You can leave the names empty.

setup-role-first = Role of the first person

setup-role-second = Role of the second person

setup-role-hint = For instance: my neighbour

setup-name = Name of { $role }

setup-language = Language of { $role }

setup-same-names = You have the same name or role. Make a small difference, so that it is clear who is who.

setup-form = How many questions?

setup-form-mini = Mini
setup-form-short = Short
setup-form-long = Long

setup-form-themes =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }

setup-form-double =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }, twice as many questions

setup-minutes-about =
    about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } each

setup-minutes-between = { $least } to { $most } minutes each

setup-keep = And when you are done?

setup-keep-erase = Erase everything

setup-keep-keep = Keep it on this device

setup-keep-hint = Keeping it lets you look back later. Whoever uses this device can then see it too.

setup-order = { $first } answers first. Then { $second }.

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

intro = Being equal in worth is not the same as being the same. You may be different and do different things. It is about being worth as much to each other. Think of the last 3 months with { $name }. There are no right or wrong answers. The other person sees nothing until you are both done and both say yes.

frame = Think of the last 3 months, or of the time since you began to work together.

progress-theme = Theme { $number } of { $total }

progress-part = part { $number } of { $total }

answering = { $name } answers

receive-label = What you receive

give-label = What you give

missing = Please choose an answer here. ‘I don’t know’ is fine too.

no-answer = No answer

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

review-change-label = Change: { $title }

review-receive = I receive

review-give = I give

lock-title = Then they are locked

lock-lead = After that you cannot change anything. { $name } sees nothing until you both say yes. You can always take your answers back: then they are erased.

lock-no-code = Without a secret code, somebody who has this device can say yes twice, for you as well. Is it the other person’s device? Then a secret code is better.

code-summary = Put a secret code of your own on it

code-hint = Useful if this device stays with { $name }. Your answers then open with your code only. Forgot the code? Then all you can do is answer again. A short code stops a curious glance, not a hacker.

code-label = Your code, at least 4 characters

code-too-short = This code is too short. Choose at least 4 characters.

code-too-long = This code is too long. Choose at most 64 characters.

code-wrong = This code does not fit. Nothing has changed. Try once more.

code-no-key = The lock with a code does not work on this device. Nothing has changed. Try again, or without a code.

lock = Lock

lock-two-devices = After that you can change nothing. You get a code to give to { $name }. Without that code { $name } sees nothing.

## Hand-over

handover-page = Hand over

handover-title = Give the device to { $name }

handover-text = { $name } is done. The answers are locked. Nobody sees them until you both say yes.

handover-take-over = I am { $name }

handover-back-title = The answers of { $name } have been erased

handover-back-text = Nobody has seen them. The answers of { $name } are still locked.

handover-again = I am { $name }, and I answer again

handover-erase = Stop, and erase everything

taken-back-two-devices = They are gone from this device. Does { $name } have your code already? Then { $name } can still open it. You can answer anew with a new invitation.

## Erasing

history-erase = Erase

erase-sure = Once erased, it is gone for good.

erase-yes = Yes, erase

## Titles of late screens

reveal-title = Open together

all-title = All themes

finish-title = You are done

history-title = Kept on this device

about-title = About Tweeluik

exchange-title = Exchange the codes

ready-title = Ready to open

## Opening

reveal-lead = You are both done. Sit down side by side. Only when you both say yes, the two panels open.

reveal-ask = { $name }, do you want to open?

reveal-agree = Yes, says { $name }

reveal-agreed = { $name } says yes

reveal-waiting = Now the answer of { $name }.

reveal-code = Code of { $name }

reveal-rather-not = Rather not?

reveal-not-now = Not now

reveal-not-now-hint = Everything stays locked. You can go on later.

reveal-take-back = { $name }: erase my answers

reveal-take-back-hint = If you take your answers back, they are gone. The other never sees them.

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

score-small = Equal in worth: { $points } of 100. This comes from { $count } questions.

score-none = Too few answers to say this.

score-receive = { $name } gets this { $level }.

score-give = { $name } gives this { $level }.

strength-title = You both say this happens often

talk-title = Worth talking about

talk-lead = Begin with one theme. The rest can wait.

talk-nothing = Choose together what you would like to talk about.

legend-title = How to read the pictures

legend-text = On the left is what one gives. On the right is what the other gets. High is often, low is almost never. Is the line level? Then you see the same. Does it slope? Then you see it differently.

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

sentence-one-sided = You both say: { $giver } does this { $level }, { $other } { $less }.

sentence-both-low = You both say that this does not happen often.

theme-quote = { $name }: ‘{ $statement }’

theme-prompts = Questions for this theme

sentence-both-high = You both say that this happens often. How do you do that?

sentence-in-between = You see this in about the same way.

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

to-history = Back to the start

show-codes = Show my code

add-button = Take part in the board

check-number = Check number: { $digits }. Does { $name } have another number? Then you do not look at the same answers. The number helps against mistakes, not against deceit.

## End

finish-lead = Your answers are still on this device. What would you like to do with them?

finish-take-title = Save, print or keep

finish-take-lead = This is about the answers of both of you. So it takes a yes from each. That yes counts only as long as this screen is open.

finish-ask = { $name }, is this all right?

finish-both = You both say yes. Now you can.

finish-not-both = Not yet. First both say yes, above.

finish-two-devices-ask = First ask { $name } whether this is all right. Only then press ‘Yes, says { $name }’.

case-file = Not for the case file

print-refused = Nothing is printed here. That takes a yes from both of you, on the last screen.

finish-lead-kept = This session is kept on this device.

finish-print = Print

finish-save = Save as a file

finish-save-hint = A readable file. Whoever has the file can read everything. You can open it again later.

finish-lead-file = This session comes from a file. It is not on this device.

finish-close-file = Close

finish-close-file-hint = The file stays where it is.

finish-lock = Save with a code

finish-lock-hint = Then only who knows the code can open the file. Take a few loose words. Nobody can recover the code.

finish-lock-save = Save with this code

finish-keep = Keep on this device

finish-keep-hint = To look back later. Whoever uses this device can see it too.

finish-erase = Erase everything

finish-erase-hint = After that, nothing of this session is left on this device.

finish-close-kept = Close, and leave it kept

finish-back = Back to the comparison

finish-two-devices = This is about this device. { $name } decides about their own device.

## What was given to the browser

offered-file = The file is called { $file }. It is among the downloads of this phone or computer. Look now whether it is there.

offered-paper = A window for printing has opened. Does nothing happen? Then this app cannot print. Save the answers as a file instead.

offered-paper-group = A window for printing has opened. Does nothing happen? Then this app cannot print. Save the board as a table or a picture instead.

offered-why = Is the file not there? Some apps, such as those for messages, do not allow saving.

offered-note = Then copy the text below and paste it into a note.

offered-instead = Then copy the text below and give that in place of the file.

offered-picture = Then take a screenshot of the board, or copy it out by hand.

offered-no-picture = This browser cannot make this picture. The board is still here. Choose the other picture, or take a screenshot of the board.

offered-browser = Next time, open Tweeluik in an ordinary browser, such as Chrome, Firefox or Safari.

offered-not-there = Mind: these answers are not there.

offered-not-there-group = Mind: this board is not there.

offered-text = The text of the file

offered-copy = Copy the text

offered-copied = The text is copied.

offered-not-copied = Copying does not work here. Select the text yourself.

offered-share = Send the file

offered-erase = First look whether the file is really there.

## Files

file-title = Open a file

file-lead = Do you have a session as a file? Then you can look at it here. It goes nowhere.

file-choose = Choose a file

file-code = The code of this file

file-open = Open the file

file-too-large = This file is too large for a session. Nothing has changed. Choose another file.

file-not-ours = This is no file of Tweeluik. Nothing has changed. Choose another file.

file-newer = This file comes from a newer version of Tweeluik. Nothing has changed. Reload this page and try again.

file-damaged = This file is damaged. Nothing has changed. Try another copy of the file.

file-other-questions = This file belongs to other questions. Nothing has changed. Open it on the website where it comes from.

file-wrong-code = The code does not fit, or the file is damaged. Nothing has changed. Please try again.

## Kept on this device

history-none = No session is kept on this device yet.

everything-title = Erase everything

everything-ask = Erase everything of Tweeluik

everything-sure = Then everything is gone that Tweeluik has kept on this device. Also what is not finished, and what we could not read. Files that you saved yourself stay.

everything-yes = Yes, erase everything

history-lead = Whoever uses this device can see this.

history-open = Look

history-row = { $first } and { $second }, { $date }

history-busy = There is a session that is not finished. Finish or erase it first. Then you can look at this one.

## About

about-what = A tweeluik (Dutch for diptych) is one picture on two panels. That is how two people look at their collaboration here: each on their own first, and then together.

about-equal = Equal in worth is not the same as equal. You may have different roles, different knowledge and different tasks. What each of you does still counts as much.

about-not-validated-title = A help in talking, not a test

about-not-validated = This questionnaire has not been validated scientifically. The answers do not say who is right. They help you to talk to each other.

about-promise-title = What we promise

about-promise-1 = Nothing leaves this device by itself. After loading, the page asks for nothing more.
about-promise-2 = Nobody sees anything until you are both done and both say yes.
about-promise-3 = Locked is locked: answers can be erased, not changed.
about-promise-4 = When it says that something is saved, it is saved. Otherwise we say so.
about-promise-5 = Erased is gone.

about-no-promise-title = What we do not promise

about-no-promise-1 = You have to be able to trust whoever runs this website.
about-no-promise-2 = Without a secret code, somebody who has this device can say yes for both. Somebody who knows computers well can then read the answers too.
about-no-promise-3 = A short code stops a glance, not an attack.
about-no-promise-4 = On a phone with a virus nothing is safe.
about-no-promise-5 = Other programs on a website with Tweeluik in it can read along. If that website does not want that, Tweeluik belongs in a frame of its own there.

places-title = What is kept where

places-lead = All of it is in this browser, on this device. This is the whole list.

places-head-what = What
places-head-readers = Who can read it
places-head-until = Until when

place-session = What you fill in now: names, choices and answers
place-session-readers = Who uses this device and knows where it is. Answers locked with a code: only who has the code, until you open together.
place-session-until = Until you erase, close or keep it
place-kept = What you have kept, with the day
place-kept-readers = Who uses this device
place-kept-until = Until somebody erases it
place-group = The board of a workshop: how often something was chosen, and the harvest. Until it is closed also a number for each pair, so that nobody counts twice.
place-group-readers = Who uses this device. Who knows where it is can look before it is closed, and with few pairs too.
place-group-until = Until somebody erases it
place-quarantine = What we could not read, as we found it
place-quarantine-readers = Who uses this device and knows where it is
place-quarantine-until = Until somebody erases it
place-backup = A copy of these, for when the browser stops suddenly
place-backup-readers = As with the original
place-backup-until = As long as the original. Then a number may stay, until somebody has been on this page again.
place-tombstone = A mark that something was just erased
place-tombstone-readers = There is nothing of you in it
place-tombstone-until = A moment
place-page = The page itself, so that it works without internet too
place-page-readers = There is nothing of you in it
place-page-until = Until there is a new version, or somebody erases everything
place-consent = Codes that you choose, and that you say yes
place-consent-readers = Nobody: it is not kept anywhere
place-consent-until = Until the page is closed
place-taken-along = What you take with you: a file, a link, a code, a print
place-taken-along-readers = Who has it. A file with a code: only who has that code.
place-taken-along-until = Until you throw it away

place-consent-where = nowhere
place-taken-along-where = where you leave it

about-sources-title = Sources

about-sources = The themes go back to these sources. The sentences were written for Tweeluik.

about-themes-title = Which theme comes from where

about-licence = Tweeluik is open source, under the licence EUPL-1.2.

newer-version = There is a new version of Tweeluik. You get it when you close this page and open it again. Nothing is lost.

about-file-no-promise-1 = You have to be able to trust whoever gave you this file.
about-file-no-promise-2 = Another file that you open in this browser may be able to read what is saved here.

## Two devices: set-up

pairing-lead = Agree with whom you do this. You each answer on your own device, whenever it suits you.

pairing-me = Who are you?

pairing-me-missing = Choose here who you are.

pairing-how = How does the other join?

pairing-invite = With an invitation

pairing-invite-hint = A QR code, a link or a text.

pairing-words = With words you agree on

pairing-words-hint = For when you are on the phone now. Both begin today.

words-made = We have chosen five words. Read them out. Did the other give you words already? Then type those.

words-again = Give us other words

words-list = anchor angel apple april apron arrow autumn bacon badge baker balloon bamboo banana banjo basket beach beard beetle bell bench berry bicycle bird blanket boat bottle bowl box bread bridge brush bucket bus butter button cabin cactus camel camera candle canoe carpet castle cat chair cheese cherry circle clock cloud coat coffee coin copper corner cotton crown cube cup curtain dancer desert diamond doctor dog dolphin donkey door dragon drum duck eagle east egg elbow engine farm feather fence ferry fiddle finger fire fish flag flute forest fork fox frog garden garlic ginger giraffe glass glove goat gold grape guitar hammer hand harbour hat hazel helmet hill honey hook hotel iceberg iguana island jacket jar jelly jewel jungle kettle king kitchen kite kitten ladder lake lamp lantern leaf letter lily lion lizard lobster magnet maple marble market meadow melon milk mirror monkey mouse museum mustard napkin needle nest north nurse oak ocean office olive onion orange otter oven owl oyster paddle palace panda paper parcel parrot peach pearl pebble pencil piano picnic pigeon pillow pilot planet plum pocket pony potato prince pumpkin puppet puzzle rabbit radio railway rainbow ribbon river robin robot rocket roof rope rubber saddle salad salmon scarf school scissors shark shelf shell ship shoe shovel silver skirt smoke snow sofa spider spoon spring squirrel stable stamp star statue stone summer sugar sunset table tailor ticket tiger timber tomato torch tower tractor train treasure tree trumpet tulip tunnel turtle valley velvet village violin volcano waffle wagon walnut water whale wheel window winter wolf zebra

agreed-title = Do you have the same number?

agreed-lead = Tell { $name } this number. Is it the same for both of you? Then you can start.

agreed-number = Your number

agreed-next = Yes, it is the same

agreed-differs = Is the number different? Then go back and check together: the words, your names and the number of questions. Begin on the same day, too.

agreed-as = You answer as { $name }. The other answers as { $other }.

words-label = The words you agreed on

words-hint = Both use the same words, the same names and the same number of questions. You may use words of your own: then take four unrelated words that nobody can guess.

words-too-short = This is too short. Choose at least 8 letters together.

words-strength-weak = Weak. Somebody who gets hold of your code can guess these words with a computer in a day or two.
words-strength-fair = Fair. Somebody who gets hold of your code needs days to months to guess, with a computer.
words-strength-strong = Strong. Somebody who gets hold of your code needs years to guess, with a computer.

words-estimate = This is an estimate. A well-known sentence or a row of digits is always weak.

## Two devices: invitation

invited-more = There was another code with it. Keep that one. Use it when your own answers are locked.

invite-title = Invite { $name }

invite-lead = Let { $name } scan this code with the camera, or send the link.

invite-secret = Give the invitation to { $name } only. Whoever has it and later sees one of your codes can open that code.

invite-next = I am going to answer

invited-title = { $name } invites you

invited-lead = Look together, as equals, at how you work together. You each say what you give and what you receive. Then you look together.

invited-as =
    You join as { $name }. It is about { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }.

invited-private = { $name } sees nothing until you are done and give your code yourself. You may always stop.

invited-language = In which language do you answer?

invited-join = I join

invited-replaces = There is still a session of { $first } and { $second } on this device. If you join, we erase it.

invited-join-erase = Erase that, and I join

invited-keep = Go on with that session

invited-not-now = Not now

enter-button = I have got an invitation

enter-title = Take in your invitation

enter-lead = Do you have a QR code, a link, or a code in groups of four? All three work here.

## Two devices: the answers travel

qr-invitation = QR code of the invitation

qr-answers = QR code of the answers, locked

link-label = Link

link-elsewhere = This link leads to another website: { $host }.

link-moved = This link was changed on its way. So its secret part was sent to this website. Therefore we do not use it. Ask the other person for a new invitation or a new link. Or scan the QR code.

link-copy = Copy the link

link-copied = The link is copied.

link-not-copied = Copying does not work. Copy the link above yourself: press and hold it, or select it and press Ctrl+C.

link-share = Send the link

typed-summary = Read out or type over

typed-hint = Capitals and spaces do not matter. There is never a letter O, I or L in the code: they are digits.

exchange-lead = Your answers are locked. Give your code, and take in the other one. The order does not matter.

exchange-mine = Your code

exchange-mine-lead = Let { $name } scan this code, or send the link. This is your yes: whoever gets the code and is done can open your answers.

exchange-save = Save as a small file

exchange-theirs = The code of { $name }

exchange-scan = Scan with the camera

exchange-paste = Paste or type the code or the link

exchange-take-in = Take in this code

exchange-file = Choose a file

exchange-has = The code of { $name } is here.

exchange-framed = This page is part of another website. A link opens a new page, and your answers are not there. Scan or paste the code here.

exchange-invitation = Show the invitation once more

ready-lead = The answers of { $name } are here, locked. A good moment to open is when you see or speak each other.

ready-first = Does { $name } have your code too? Then you look together.

ready-agree = Yes, open the panels

ready-take-back = Erase my answers

ready-take-back-hint = Your answers then go from this device. Does { $name } have your code already? Then { $name } can still open it.

file-hint = Here Tweeluik comes from a file, so there is no link. Open Tweeluik on the other device too. Scan, paste or type the code there.

file-label = The code as text

file-copy = Copy the code

file-copied = The code is copied.

file-not-copied = Copying does not work. Copy the code above yourself: press and hold it, or select it and press Ctrl+C.

file-invite-lead = Let { $name } scan this code with the camera in Tweeluik, or send the text.

file-mine-lead = Let { $name } scan this code in Tweeluik, or send the text. This is your yes: whoever gets the code and is done can open your answers.

qr-added = QR code for the board

qr-join = QR code to join in

## Camera

camera-hint-any = Hold the code in front of the camera.

camera-hint = Hold the code of { $name } in front of the camera.

camera-starting = The camera is starting. The browser may ask whether it may.

camera-stop = Stop the camera

camera-light-on = Light on

camera-light-off = Light off

camera-other = This is not a code of Tweeluik. The camera goes on looking.

camera-denied = This browser does not allow the camera. Allow it, or paste the link below.

camera-none = No camera was found. Paste or type the code below.

camera-busy = The camera is in use. Close the app that uses it, or paste the link below.

camera-insecure = On a page without https the camera may not be used. Paste or type the code below.

camera-reader = The part that reads codes has not been loaded. Check the internet, or paste the link below.

camera-failed = The camera does not work. Paste or type the code below.

## What was not taken

refused-no-code = This is not a code of Tweeluik. Nothing was changed. Copy the whole link, or type all groups of four.

refused-too-long = There is more here than a code. Nothing was changed. Copy only the link or the code.

refused-newer = This code comes from a newer version of Tweeluik. Nothing was changed. Close this page, open it again, and take in the code once more.

refused-cut = The end of this code is missing. Nothing was changed. Copy the whole link and try again.

refused-damaged = This code was damaged on the way. Nothing was changed. Ask the other to show the code once more.

refused-not-canonical = We never write a code like this. It may have been changed on the way. Nothing was changed here. Ask the other to send the code again.

refused-mistyped = There is a mistyping in group { $place }. Look at that group again. The rest is right.

refused-mistyped-several = There are mistypings in these groups: { $places }. Look at them again. The rest is right.

refused-several = There are several codes here. Nothing was changed. Paste them one by one: the invitation first.

refused-other-form = The other answers a different number of questions. Nothing was changed. One of you begins again and chooses the same number.

refused-other-words = This code does not go with your words. Nothing was changed. Check together: the words, your names and the day on which you began. Is it an old code? Then ask for the new one.

refused-other-set = This code belongs to other questions. Nothing was changed. Both open the same page, and reload it.

refused-other-session = This code belongs to another session. Nothing was changed. Ask the other for the code of this session. Agreed on words? Check that the words and the number of questions are the same for both of you.

refused-no-session = This code belongs to a session that is not here. Go to the page and the browser in which you answered. Scan or paste the code there.

refused-own-invitation = This is your own invitation. Nothing was changed. Give it to the other.

refused-own-answers = This is your own code. Nothing was changed. Give it to the other, and take in the code of the other.

refused-same-side = You both chose the same person. Nothing was changed. One of you begins again and chooses the other one.

refused-before-lock = Your own answers come first. Answer, lock them, and then take in this code once more. Nothing of this code was kept.

refused-changed = There is a code of the other already, and this one says something else. Locked is locked: the first one stays. Does the other want to change something? Then begin a new session together.

refused-for-group = This code is for the board of a workshop, and that is not here. Nothing has changed. Show the code to the facilitator.

## Workshop: a pair

joining-title = Welcome to the workshop

joining-title-named = Welcome to { $name }

joining-lead = The two of you look at your collaboration. Each of you answers alone first. Nobody sees anything until you both say yes.

joining-as =
    You take part as { $first } and { $second }. It is about { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }.

joining-group = At the end you may take part in the board of the workshop. You only decide then, both of you.

setup-settled = Settled for the workshop: { $relation }, { $themes }.

add-title = Do you want to take part in the board?

add-lead = The board adds up the answers of all pairs. It shows something only when it is closed, and only with 5 pairs or more.

add-what-title = This goes along

add-what = For each question: what you chose, from “never or almost never” to “always or almost always”. Where there is no answer on that scale, it does not count. And what you both chose at “To close”.

add-see = See exactly what goes along

add-not-title = This does not go along

add-not = No names, no time, nothing of this device.

add-open = The code that you get is not locked. Whoever has it can read these answers. Show it to the facilitator only.

add-number = A number does go along, so that you do not count twice. That number goes when the board is closed.

add-rules-title = Can anybody work out what you chose?

add-rules = Another pair cannot. Two pairs that look together cannot either.

add-rules-not = Sometimes it is possible: if three or more pairs work together. If the facilitator makes up pairs. If somebody looks into the facilitator's device before the board is closed. Or if the same people take part in two boards.

add-two-devices = Do this together with { $name }, on this device. Each presses alone.

add-failed = That does not work on this device. Nothing was added. Please try again.

add-code-title = Show this code to the facilitator

add-code-lead = The facilitator scans the code for the board. Sending the text works too.

add-code-done = Does the board say “received”? Then you are done. Scanning it again does not count twice.

add-text-label = The answers as text

add-text-hint = This is a text, not a link. So nothing gets into the history of a browser.

add-save = Save as a file that is not locked

## Workshop: plan

plan-title = Lead a workshop

plan-lead = Pairs answer on their own phone. Whoever wants to, takes part in the board afterwards. The board only adds up, and does not show what one pair chose.

plan-join = We take part as a pair

plan-name = What is the workshop called?

plan-name-hint = May stay empty. Every pair sees this name.

plan-relation = Who takes part?

plan-language = In which language do the pairs begin?

plan-language-hint = Everybody can then choose a language of their own.

plan-questions = Question set: { $title }

plan-open = Open the board

plan-too-long = This question set asks more than { $most } questions here. That is too many to count on the board. Choose a shorter form, or another question set.

## Group screen

group-title = The board of the workshop

group-kept = The board stays on this device until it is erased here.

group-unsaved = The board is saved only while this page is open. Saving on this device does not work. Leave the page open until you are done.

group-newer = This device holds a board of a newer version, which we leave alone. This board is saved only while this page is open.

group-gone = This board was erased in another tab.

group-gone-typing = This board was erased in another tab. What a pair was typing here is gone too.

group-unreadable = This device holds a board that cannot be read. On the start screen you can save it as a file.

join-title = Join in

join-lead = Scan the code with the camera of a phone. One phone for each pair is enough.

group-large = Large on the screen

group-small = Back

hour-title = The hour

hour-now = Where are we?

hour-minutes = about { $minutes } minutes

hour-step-explain = Explain
hour-step-explain-hint = Equal in worth is not the same as equal. There is no right or wrong. Nobody has to show anything.
hour-step-answer = Answer
hour-step-answer-hint = Each alone. The phone goes from one to the other.
hour-step-open = Open
hour-step-open-hint = Each pair opens the two panels, when both say yes.
hour-step-talk = Talk
hour-step-talk-hint = Each pair talks about one theme. Who asks, listens.
hour-step-add = Take part in the board
hour-step-add-hint = Whoever wants to, has the code scanned. Not taking part is fine too.
hour-step-look = Look together
hour-step-look-hint = Close the board, and look with the whole group.

group-add-title = Take in answers

group-pairs = How many pairs are in the room?

group-pairs-hint = Count the pairs yourself. The board counts no more than these.

group-pairs-set = That is how many there are

group-pairs-now = The board counts at most so many pairs: { $count }.

group-pairs-problem = Please type a number: 1 or higher.

group-pairs-first = First type how many pairs there are. After that the board can receive answers.

group-pairs-more = More answers came than there are pairs. Too many: { $count }. Somebody may have made up a pair. Count the pairs once more. Is it not right? Then do not close this board. Erase it, and begin again.

offer-ask = A link brought the answers of a pair. Should they count?

offer-yes = Yes, count them

offer-no = No, do not count them

group-received-none = Nothing received yet

group-received =
    { $count ->
        [one] 1 pair received
       *[other] { $count } pairs received
    }

group-camera-hint = Hold the code of a pair in front of the camera. The camera stays on for the next pair.

group-erase = Erase this board

group-erase-sure = Then everything on this board is gone, for ever.

group-again = Start a new board

group-again-sure = Then this board is gone. The new one starts from nothing, with the same choices.

## Group screen: an answer came in

taken-received = Received

taken-double = This pair was here already. Nothing was counted twice.

taken-something-else = This code is not for the board. Nothing was counted. The pair finds the right one at “Take part in the board”.

taken-other-set = This code belongs to other questions. Nothing was counted. This pair can enter its answers here, with “Type in on this device”.

taken-other-workshop = This code belongs to another workshop. Nothing was counted. This pair can enter its answers here, with “Type in on this device”.

taken-damaged = This code was damaged on the way. Nothing was counted. Scan the code again.

taken-full = The board is full. This pair was not counted.

taken-frozen = The board takes nothing now. Nothing was counted. This pair can simply join the talk.

taken-more = As many pairs as there are in the room have taken part. This pair was not counted. Count the pairs once more.

taken-busy = A pair is typing on this device. Nothing was counted. Please try again after that.

taken-typing-gone = This board was closed in another tab. What a pair was typing here is gone and does not count.

## Group screen: a pair fills in here

tally-title = Give this device to a pair

tally-button = Type in on this device

tally-hint = For pairs without a phone, or with answers on paper.

tally-later = Typing in on this device is possible when 5 pairs were received.

tally-note-title = Write this number down

tally-note = With this number you get back to the board. Without it you cannot. Do not show it to the pairs.

tally-note-done = I have written it down

tally-lead = Have you both answered, and looked together? Then enter here what you chose. Once it is added, the screen is empty again.

tally-done = Received. Nothing of that pair is on the screen any more. Give this device to the next pair.

tally-gone = Nothing was done for a while. What had been typed here is erased and does not count. You can begin again.

tally-start = We enter ours

tally-stop = Back to the board

tally-facilitator = For the facilitator

tally-number = The number that you wrote down

tally-wrong = That number is not right.

tally-quit = Stop, and erase what is here

tally-progress = Question { $number } of { $total }

tally-none = No answer

tally-missing = Please choose an answer at all four. “No answer” is fine too.

tally-sure-title = Add to the board?

tally-sure = Only if you both want it. It is added to the other pairs, and cannot be taken back after that.

tally-add = Yes, add

## Group screen: freezing

freeze-title = Look together

freeze-lead = So far the board shows nothing. Close it when everybody who wants to has taken part.

freeze-ask = Close the board

freeze-sure = Closed is closed: the board takes nothing more after that, and nothing undoes it.

freeze-yes = Yes, close it and look

freeze-no = Not yet

closing-failed = The board could not be closed on this device. So it shows nothing. Please try again.

closing-again = Try again

## Group screen: looking

look-title = What do the pairs say together?

look-pairs = { $count } pairs took part in the board. Difference is normal. Nobody is right or wrong.

look-few = Fewer than 5 pairs took part. So the board shows nothing: else one could guess who chose what. Talk with each other about what you noticed.

look-medians = Fewer than 10 pairs took part. So there is only the difference in the middle, and no single answers.

look-alone = One theme at a time

look-all = All themes

look-previous = Previous theme

look-next = Next theme

group-same = In the middle of all pairs there is little difference between { $giver } and { $receiver }.

group-gives-more = Mostly { $giver } says to give this more often than { $receiver } says to receive it.

group-receives-more = Mostly { $receiver } says to receive this more often than { $giver } says to give it.

group-few = Too few pairs could compare this.

group-median = { $giver } gives, { $receiver } receives. Difference in the middle: { $difference }.

group-steps = 2 steps or more

group-step = 1 step

group-half = half a step

group-half-more = one and a half steps

group-none = none

group-almost = { $side }: almost everyone says “{ $level }”.

group-most = { $side }: most say “{ $level }”.

direct-almost = { $role }: almost everyone says ‘{ $answer }’.

direct-most = { $role }: most say ‘{ $answer }’.

direct-of-all = ‘I don’t know’ does not count here.

group-dot = Each dot is one answer. Above the line who gives, below it who receives.

group-dots = Each dot stands for up to { $count } answers. Above the line who gives, below it who receives.

group-table-who = Who

## Group screen: what the group takes along

harvest-title = Harvest

harvest-talked = What did pairs talk about?

harvest-talked-hint = Ask the group. Count hands, if nobody minds.

harvest-more = One more: { $title }

harvest-less = One less: { $title }

harvest-agreements = Agreements that pairs want to share

harvest-label = An agreement

harvest-hint = Only what a pair wants to share. Without names.

harvest-add = Add it

harvest-remove = Take away: { $agreement }

harvest-remove-short = Take away

take-title = Take along

take-lead = These hold only what the board shows, and the harvest.

take-table = Table (CSV)

take-columns = About the table

take-svg = Picture (SVG)

take-png = Picture (PNG)

column-theme = theme
column-theme-explained = Name of the theme; empty in a line with an agreement
column-gives = gives
column-gives-explained = The role that gives
column-receives = receives
column-receives-explained = The role that receives
column-pairs = pairs
column-pairs-explained = How many pairs took part in the board
column-difference = difference_in_the_middle
column-difference-explained = The median of all differences between what one says to give and the other says to receive, in steps of the scale, as on the screen; which way is not said; empty where too few pairs could compare it
column-gives-counts = gives_1 … gives_5
column-gives-counts-explained = How often those who give chose each answer, from 1 (never or almost never) to 5 (always or almost always); empty with fewer than 10 pairs, and where most said the same
column-gives-most = gives_most
column-gives-most-explained = The answer of most who give, 1 to 5, where there are no counts; else empty
column-receives-counts = receives_1 … receives_5
column-receives-counts-explained = How often those who receive chose each answer; empty as above
column-receives-most = receives_most
column-receives-most-explained = The answer of most who receive, 1 to 5, where there are no counts; else empty
column-talked = talked
column-talked-explained = How many pairs said that they talked about this theme
column-agreement = agreement
column-agreement-explained = An agreement that a pair wanted to share
column-note = note
column-note-explained = This list has not been validated: a conversation aid, no test

column-head = column
column-head-explained = meaning

## The page before the app is there

page-slow = Loading takes long. You can wait, or reload the page. Nothing is lost.

page-description = Look together, as equals, at how you work together. No account. Everything stays on this device.

page-unloaded-title = The questionnaire does not come
page-unloaded-lead = This page could not load completely. What was saved on this device is not lost.
page-unloaded-hint = Check whether there is internet and reload the page. Does that not help? Try another browser, or a newer one.

page-refused-title = Tweeluik cannot start here
page-refused-lead = Tweeluik needs WebAssembly. It is switched off here. What was saved on this device is not lost.
page-refused-lockdown = Is your iPhone, iPad or Mac in Lockdown Mode? In Safari you can switch that off for one website, in the settings for websites. Then reload the page.
page-refused-managed = Is it a computer of your work or school? The IT department may have switched it off. Use your own phone or computer, or another browser.

page-panicked-title = Something went wrong
page-panicked-lead = Tweeluik has stopped because of a mistake of ours. All answers that were called saved are still there.
page-panicked-hint = Reload the page and go on.

page-reload = Reload
page-save = Save what was kept

page-noscript = Tweeluik needs JavaScript. Switch JavaScript on in your browser’s settings, and reload the page.

element-loading = Tweeluik is loading…

element-not-loaded = The questionnaire does not come. What was saved on this device is not lost. Check whether there is internet and try again, or use another browser.
element-refused = Tweeluik needs WebAssembly, which is switched off here. What was saved on this device is not lost. Is your iPhone, iPad or Mac in Lockdown Mode? Switch it off for this website in Safari. Or use your own phone or computer, or another browser.
element-stopped = Tweeluik has stopped because of a mistake of ours. All answers that were called saved are still there. Reload the page and go on.

element-again = Try again
