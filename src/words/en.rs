//! English.

use super::{Language, Words};

pub(super) static EN: Words = Words {
    language: Language::En,
    roles: [
        [
            ["Parent", "the parent", "The parent"],
            ["Professional", "the professional", "The professional"],
        ],
        [
            ["Client", "the client", "The client"],
            ["Social worker", "the social worker", "The social worker"],
        ],
        [
            ["Pupil", "the pupil", "The pupil"],
            ["Teacher", "the teacher", "The teacher"],
        ],
        [
            ["Coachee", "the coachee", "The coachee"],
            ["Coach", "the coach", "The coach"],
        ],
        [
            ["Resident", "the resident", "The resident"],
            ["Civil servant", "the civil servant", "The civil servant"],
        ],
        [
            ["Colleague 1", "colleague 1", "Colleague 1"],
            ["Colleague 2", "colleague 2", "Colleague 2"],
        ],
        [
            ["Person 1", "person 1", "Person 1"],
            ["Person 2", "person 2", "Person 2"],
        ],
    ],
    relations: [
        "Parent and professional",
        "Client and social worker",
        "Pupil and teacher",
        "Coachee and coach",
        "Resident and civil servant",
        "Two colleagues",
        "Something else",
    ],

    leave: "Stop and erase",
    close: "Close",
    left_title: "Closed",
    left_lead: "You can close this page now.",
    left_again: "Start again",
    back: "Back",
    next: "Next",
    language_choice: "Language",
    about_link: "About Tweeluik",

    saved_on_device: "Saved on this device",
    unsaved_no_storage: "Saved only while this page is open. This browser does not let us store anything. Leave the page open until you are both done.",
    unsaved_full: "Not saved: this browser’s storage is full. Your answers are still on this page. Leave the page open until you are both done.",
    unsaved_failed: "Not saved: saving does not work right now. Your answers are still on this page. Leave the page open until you are both done.",
    unsaved_newer: "Saved only while this page is open. This device holds data of a newer version, which we leave alone.",
    unsaved_other_tab: "Not saved: this session is open in another tab too. Go on there, and close this page.",

    start_title: "Two sides of how you work together",
    start_lead: "You each say how equal in worth it feels. What do you give? What do you receive? Then you look together. No account. Everything stays on this device.",
    way_pair: "Together, on this device",
    way_pair_hint: "You take turns. Nobody sees anything until you both say yes.",
    start_unfinished: |one, two| format!("{one} and {two} have not finished yet."),
    continue_plain: "Go on",
    continue_turn: |who| format!("Go on as {who}"),
    start_erase: "Erase this session",
    start_kept: |count| format!("Kept on this device ({count})"),
    done_erased: "It has been erased.",
    done_kept: "Your answers are kept on this device.",
    done_not_erased: "Erasing did not fully work. Please clear the data of this website in your browser.",
    done_not_now: "That is fine. Everything stays locked. You can go on later.",

    setup_title: "Before you begin",
    setup_lead: "Choose what fits you. It is all filled in: you can also begin right away.",
    setup_replaces: |one, two| {
        format!("Please note: if you begin, we erase the session of {one} and {two}.")
    },
    setup_relation: "Who are you two?",
    setup_people: "What are your names?",
    setup_people_hint: "You can leave the names empty.",
    setup_role_first: "Role of the first person",
    setup_role_second: "Role of the second person",
    setup_role_hint: "For instance: my neighbour",
    setup_name: |who| format!("Name of {who}"),
    setup_language: |who| format!("Language of {who}"),
    setup_same_names: "You have the same name. Make a small difference, so that it is clear who is who.",
    setup_form: "How many questions?",
    setup_form_names: ["Mini", "Short", "Long"],
    setup_form_size: |themes, pairs| {
        if themes == pairs {
            format!("{themes} themes")
        } else {
            format!("{themes} themes, twice as many questions")
        }
    },
    setup_minutes: |from, to| {
        if from == to {
            format!("about {from} minutes each")
        } else {
            format!("{from} to {to} minutes each")
        }
    },
    setup_keep: "And when you are done?",
    setup_keep_erase: "Erase everything",
    setup_keep_keep: "Keep it on this device",
    setup_keep_hint: "Keeping it lets you look back later. Whoever uses this device can then see it too.",
    setup_order: |first, second| format!("{first} answers first. Then {second}."),
    setup_begin: "Begin",

    scale: [
        "(Almost) never",
        "Not very often",
        "Sometimes yes, sometimes no",
        "Often",
        "(Almost) always",
    ],
    scale_inside: [
        "(almost) never",
        "not very often",
        "sometimes yes, sometimes no",
        "often",
        "(almost) always",
    ],
    unknown: "I don't know",
    not_applicable: "Doesn't apply to us",
    intro: |other| {
        format!(
            "Being equal in worth is not the same as being the same. You may be different and do different things. It is about being worth as much to each other. Think of the last 3 months with {other}. There are no right or wrong answers. The other person sees nothing until you are both done and both say yes."
        )
    },
    frame: "Think of the last 3 months, or of the time since you began to work together.",
    progress_theme: |number, count| format!("Theme {number} of {count}"),
    progress_part: |number, count| format!("part {number} of {count}"),
    answering: |who| format!("{who} answers"),
    receive_label: "What you receive",
    give_label: "What you give",
    missing: "Please choose an answer here. ‘I don’t know’ is fine too.",

    closing_title: "To close",
    closing_question: "All in all, how equal in worth does your collaboration feel to you?",
    closing_answers: [
        "Not at all equal in worth",
        "A little equal in worth",
        "Fairly equal in worth",
        "Very equal in worth",
        "Completely equal in worth",
    ],
    guess_question: |other| format!("What do you think {other} answers here?"),
    optional: "You can skip this.",

    review_title: "Are your answers right?",
    review_lead: "Take your time. You can still change everything.",
    review_change: "Change",
    review_change_label: |theme| format!("Change: {theme}"),
    review_receive: "I receive",
    review_give: "I give",
    review_closing: "How equal in worth it feels",
    review_guess: |other| format!("I think {other} answers"),
    no_answer: "No answer",
    lock_title: "Then they are locked",
    lock_lead: |other| {
        format!(
            "After that you cannot change anything. {other} sees nothing until you both say yes. You can always take your answers back: then they are erased."
        )
    },
    code_summary: "Put a code of your own on it",
    code_hint: |other| {
        format!(
            "Useful if this device stays with {other}. Your answers then open with your code only. Forgot the code? Then all you can do is answer again. A short code stops a curious glance, not a hacker."
        )
    },
    code_label: "Your code, at least 4 characters",
    code_too_short: "This code is too short. Choose at least 4 characters.",
    code_too_long: "This code is too long. Choose at most 64 characters.",
    code_wrong: "This code does not fit. Nothing has changed. Try once more.",
    code_no_key: "The lock with a code does not work on this device. Nothing has changed. Try again, or without a code.",
    lock: "Lock",
    busy: "One moment. We are turning the lock.",

    handover_title: |to| format!("Give the device to {to}"),
    handover_text: |from| {
        format!(
            "{from} is done. The answers are locked. Nobody sees them until you both say yes."
        )
    },
    handover_take_over: |to| format!("I am {to}"),
    handover_back_title: |to| format!("The answers of {to} have been erased"),
    handover_back_text: |other| {
        format!("Nobody has seen them. The answers of {other} are still locked.")
    },
    handover_again: |to| format!("I am {to}, and I answer again"),
    handover_erase: "Stop, and erase everything",

    reveal_title: "Open together",
    reveal_lead: "You are both done. Sit down side by side. Only when you both say yes, the two panels open.",
    reveal_ask: |who| format!("{who}, do you want to open?"),
    reveal_agree: |who| format!("Yes, says {who}"),
    reveal_agreed: |who| format!("{who} says yes"),
    reveal_waiting: |who| format!("Now the answer of {who}."),
    reveal_code: |who| format!("Code of {who}"),
    reveal_rather_not: "Rather not?",
    reveal_not_now: "Not now",
    reveal_not_now_hint: "Everything stays locked. You can go on later.",
    reveal_take_back: |who| format!("{who}: erase my answers"),
    reveal_take_back_hint: "If you take your answers back, they are gone. The other never sees them.",

    comparison_nothing: "There are not enough answers yet to compare.",
    comparison_same: "On every point you see your collaboration in about the same way.",
    comparison_few: |different, _| {
        if different == 1 {
            "On most points you see it the same way. One theme has a story to tell.".to_owned()
        } else {
            format!(
                "On most points you see it the same way. {different} themes have a story to tell."
            )
        }
    },
    comparison_many: |different, comparable| {
        format!(
            "You see {different} of the {comparable} themes differently. There is much to tell each other."
        )
    },
    comparison_normal: "Seeing things differently is normal. Nobody is right or wrong.",
    comparison_chance: "Even two people who experience exactly the same answer differently in about 2 of 24 comparisons. That is chance.",
    overall_title: "All in all",
    overall_words: |level| format!("Mostly: {level}"),
    overall_same: "All in all, this is about the same for both of you.",
    overall_differs: "All in all, this is different for each of you.",
    score_small: |points, answers| format!("{points} of 100, from {answers} answers"),
    score_none: "Too few answers for a total.",
    score_receive: |level| format!("Receives: {level}"),
    score_give: |level| format!("Gives: {level}"),
    felt: |answer| format!("Feels: {answer}"),
    guessed: |other, answer| format!("Thought that {other} would say: {answer}"),
    strength_title: "This goes well, you both say",
    talk_title: "Worth talking about",
    talk_lead: "Begin with one theme. The rest can wait.",
    talk_nothing: "Nothing stands out. Choose together what you would like to talk about.",
    all_title: "All themes",
    legend_title: "How to read the pictures",
    legend_text: "Each line runs from the one who gives to the one who receives. High is often, low is almost never. A level line: you see the same. A sloping line: you see it differently.",
    legend_high: "(almost) always",
    legend_low: "(almost) never",
    kind_different: "Different",
    kind_both_low: "Both: not often",
    kind_both_high: "Both: often",
    kind_in_between: "About the same",
    kind_not_comparable: "Cannot be compared",
    says_gives: |who, level| format!("{who} says: I give this {level}."),
    says_receives: |who, level| format!("{who} says: I receive this {level}."),
    sentence_both_low: "You both say that this does not happen often.",
    sentence_both_high: "You both say that this happens often. What exactly do you do?",
    sentence_in_between: "You see this in about the same way.",
    sentence_not_comparable: "An answer is missing here. That is why we cannot compare.",
    panel_gives: |who| format!("{who} gives"),
    panel_notices: |who| format!("{who} receives"),
    outside_scale: "no answer",
    table_title: "Everything in a table",
    table_theme: "Theme",
    table_who: "Who gives to whom",
    table_gives: "Says to give",
    table_receives: "Says to receive",
    table_difference: "Difference",
    table_direction: |giver, receiver| format!("{giver} to {receiver}"),
    table_quote: |who, text| format!("{who} read: ‘{text}’"),
    table_same: "The same",
    table_about_same: "About the same (1 step)",
    table_steps: |steps| format!("Different ({steps} steps)"),
    to_finish: "To the end",
    to_history: "Back to the start",

    finish_title: "You are done",
    finish_lead: "Your answers are still on this device. What would you like to do with them?",
    finish_lead_kept: "This session is kept on this device.",
    finish_print: "Print",
    finish_save: "Save as a file",
    finish_save_hint: "A readable file. Whoever has the file can read everything.",
    finish_keep: "Keep on this device",
    finish_keep_hint: "To look back later. Whoever uses this device can see it too.",
    finish_erase: "Erase everything",
    finish_erase_hint: "After that, nothing of this session is left on this device.",
    finish_close_kept: "Close, and leave it kept",
    finish_back: "Back to the comparison",

    history_title: "Kept on this device",
    history_lead: "Whoever uses this device can see this.",
    history_open: "Look",
    history_erase: "Erase",
    history_row: |one, two, date| format!("{one} and {two}, {date}"),
    history_busy: "There is a session that is not finished. Finish or erase it first. Then you can look at this one.",

    about_title: "About Tweeluik",
    about_what: "A tweeluik (Dutch for diptych) is one picture on two panels. That is how two people look at their collaboration here: each on their own first, and then together.",
    about_equal: "Equal in worth is not the same as equal. You may have different roles, different knowledge and different tasks. What each of you does still counts as much.",
    about_not_validated_title: "A help in talking, not a test",
    about_not_validated: "This questionnaire has not been validated scientifically. The answers do not say who is right. They help you to talk to each other.",
    about_promise_title: "What we promise",
    about_promises: [
        "Nothing leaves this device by itself. After loading, the page asks for nothing more.",
        "Nobody sees anything until you are both done and both say yes.",
        "Locked is locked: answers can be erased, not changed.",
        "When it says that something is saved, it is saved. Otherwise we say so.",
        "Erased is gone.",
    ],
    about_no_promise_title: "What we do not promise",
    about_no_promises: [
        "You have to be able to trust whoever runs this website.",
        "Without a code, somebody who knows computers well can read the answers on this device.",
        "A short code stops a glance, not an attack.",
        "On a phone with a virus nothing is safe.",
    ],
    about_sources_title: "Sources",
    about_sources: "The themes go back to these sources. The sentences were written for Tweeluik.",
    about_themes_title: "Which theme comes from where",
    about_licence: "Tweeluik is open source, under the licence EUPL-1.2.",

    found_damaged: "This device holds a session that we cannot read. We have set it aside and thrown nothing away. You can save it as a file.",
    found_partly: "The last answer on this device was damaged. Everything before it is still there. Please look over your answers.",
    found_newer: "This device holds a session of a newer version, which we leave alone. You can save it as a file. Reload the page to go on with the new version.",
    found_save: "Save as a file",
};
