//! Every sentence, per language.
//!
//! A language is one value of [`Words`] and one of [`Late`], and a missing sentence does not compile.
//! Dutch is written at B1 level and comes first. What two people are called is worked out here too,
//! since the article before a role belongs to the language.

mod en;
mod nl;
mod room;

pub use room::RoomWords;

use crate::language::{Address, Language};
use crate::measure::{Level, Person, Response};
use crate::setup::{Relation, Setup};
use crate::text::{comparable, isolated};

/// What one of the two is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// On its own, as a label: *Sanne*, *Ouder*.
    pub label: String,
    /// Inside a sentence: *Sanne*, *de ouder*.
    pub inside: String,
    /// At the start of a sentence: *Sanne*, *De ouder*.
    pub start: String,
}

impl Called {
    /// A name or role of their own. It may run the other way.
    fn same(name: &str) -> Called {
        let name = isolated(name);
        Called {
            label: name.clone(),
            inside: name.clone(),
            start: name,
        }
    }
}

/// Whether the two can be told apart: by what they are called, and by their roles. In the language of
/// either, since a name may be what the other is called without one.
pub fn names_differ(setup: &Setup) -> bool {
    Person::BOTH.into_iter().all(|reader| {
        // Roles are the same with either address.
        let words = Words::of(setup.language(reader), Address::Je);
        let differ = |called: fn(&Words, &Setup, Person) -> Called| {
            let [first, second] = Person::BOTH.map(|person| called(words, setup, person).label);
            comparable(&first) != comparable(&second)
        };
        differ(Words::called) && differ(Words::role)
    })
}

/// On its own, and inside a sentence; at the start it only has a capital more.
pub(crate) type Role = [&'static str; 2];

type S = &'static str;

/// A sentence with one gap, `{0}`.
#[derive(Clone, Copy, Debug)]
pub struct Line1(pub &'static str);

/// A sentence with two gaps, `{0}` and `{1}`, in the order of the language.
#[derive(Clone, Copy, Debug)]
pub struct Line2(pub &'static str);

/// A sentence with three gaps.
#[derive(Clone, Copy, Debug)]
pub struct Line3(pub &'static str);

impl Line1 {
    /// The sentence with its gap filled.
    pub fn with(self, text: &str) -> String {
        fill(self.0, [text, "", ""])
    }

    /// The sentence with a number in its gap.
    pub fn count(self, number: usize) -> String {
        self.with(&number.to_string())
    }
}

impl Line2 {
    /// The sentence with its gaps filled.
    pub fn with(self, one: &str, two: &str) -> String {
        fill(self.0, [one, two, ""])
    }

    /// The sentence with numbers in its gaps.
    pub fn count(self, one: usize, two: usize) -> String {
        self.with(&one.to_string(), &two.to_string())
    }
}

impl Line3 {
    /// The sentence with its gaps filled.
    pub fn with(self, one: &str, two: &str, three: &str) -> String {
        fill(self.0, [one, two, three])
    }
}

/// Fills the gaps of a sentence. What is filled in is never read as a gap, and what runs from right to
/// left turns nothing around it.
#[inline(never)]
fn fill(sentence: &str, [one, two, three]: [&str; 3]) -> String {
    let mut out = String::new();
    for piece in sentence.split('{') {
        let gap = |rest: &'static str| piece.strip_prefix(rest);
        let (text, rest) = if let Some(rest) = gap("0}") {
            (one, rest)
        } else if let Some(rest) = gap("1}") {
            (two, rest)
        } else if let Some(rest) = gap("2}") {
            (three, rest)
        } else {
            ("", piece)
        };
        out.push_str(&isolated(text));
        out.push_str(rest);
    }
    out
}

/// The sentences of one language that can be needed before the rest of the module is there.
#[derive(Clone, Copy)]
#[allow(missing_docs)] // The sentences say what they are.
pub struct Words {
    pub language: Language,
    /// In the order of [`Relation::ALL`], first and second person in turn.
    pub roles: [Role; 14],
    /// In the order of [`Relation::ALL`].
    pub relations: [S; 7],

    pub leave: S,
    pub close: S,
    pub left_title: S,
    pub left_lead: S,
    pub left_again: S,
    pub back: S,
    pub next: S,
    pub about_link: S,
    pub waiting: S,
    pub waiting_late: S,

    pub saved_on_device: S,
    pub saved_in_frame: S,
    pub unsaved_no_storage: S,
    pub unsaved_full: S,
    pub unsaved_failed: S,
    pub unsaved_newer: S,
    pub unsaved_other_tab: S,

    pub start_title: S,
    pub start_lead: S,
    pub way_pair: S,
    pub way_pair_hint: S,
    pub start_unfinished: Line2,
    pub continue_plain: S,
    pub continue_turn: Line1,
    pub start_erase: S,
    pub start_kept: Line1,
    pub start_file: S,
    pub done_erased: S,
    pub done_kept: S,
    pub done_not_erased: S,
    pub done_not_now: S,
    pub done_elsewhere: S,
    pub done_goes_on: S,
    pub done_idle: S,
    pub start_elsewhere: S,

    pub setup_title: S,
    pub setup_lead: S,
    /// Whose questions these are: the name of their list.
    pub own_questions: Line1,
    pub setup_replaces: Line2,
    pub setup_relation: S,
    pub setup_people: S,
    pub setup_people_hint: S,
    pub setup_role_first: S,
    pub setup_role_second: S,
    pub setup_role_hint: S,
    pub setup_name: Line1,
    pub setup_language: Line1,
    pub setup_same_names: S,
    pub setup_form: S,
    pub setup_form_names: [S; 3],
    pub setup_form_themes: Line1,
    pub setup_form_double: Line1,
    pub setup_minutes_about: Line1,
    pub setup_minutes_between: Line2,
    pub setup_keep: S,
    pub setup_keep_erase: S,
    pub setup_keep_keep: S,
    pub setup_keep_hint: S,
    pub setup_order: Line2,
    pub setup_begin: S,

    pub scale: [S; 5],
    /// The scale inside a sentence.
    pub scale_inside: [S; 5],
    pub unknown: S,
    pub not_applicable: S,
    pub intro: Line1,
    pub frame: S,
    pub progress_theme: Line2,
    pub progress_part: Line2,
    pub answering: Line1,
    pub receive_label: S,
    pub give_label: S,
    pub missing: S,

    pub closing_title: S,
    pub closing_question: S,
    pub closing_answers: [S; 5],
    pub guess_question: Line1,
    pub optional: S,

    pub review_title: S,
    pub review_lead: S,
    pub review_change: S,
    pub review_change_label: Line1,
    pub review_receive: S,
    pub review_give: S,
    pub review_closing: S,
    pub review_guess: Line1,
    pub no_answer: S,
    pub lock_title: S,
    pub lock_lead: Line1,
    pub lock_no_code: S,
    pub code_summary: S,
    pub code_hint: Line1,
    pub code_label: S,
    pub code_too_short: S,
    pub code_too_long: S,
    pub code_wrong: S,
    pub code_no_key: S,
    pub lock: S,
    pub busy: S,

    pub handover_page: S,
    pub handover_title: Line1,
    pub handover_text: Line1,
    pub handover_take_over: Line1,
    pub handover_back_title: Line1,
    pub handover_back_text: Line1,
    pub handover_again: Line1,
    pub handover_erase: S,

    // Of late screens; the title of the page does not wait for them.
    pub reveal_title: S,
    pub all_title: S,
    pub finish_title: S,
    pub history_title: S,
    pub about_title: S,
    pub exchange_title: S,
    pub ready_title: S,

    pub history_erase: S,
    pub erase_sure: S,
    pub erase_yes: S,

    pub way_devices: S,
    pub way_devices_hint: S,
    pub way_workshop: S,
    pub way_workshop_hint: S,
    pub way_workshop_open: S,
    pub workshop_title: S,
    pub lock_apart: Line1,
    pub taken_back_apart: Line1,

    pub found_damaged: S,
    pub found_partly: S,
    pub found_newer: S,
    pub found_save: S,
}

/// The sentences of one language that are not needed to answer. What asks for them is loaded later, and they
/// with it: an early function that asks for one takes all of them into the first download.
#[allow(missing_docs)]
pub struct Late {
    pub reveal_lead: S,
    pub reveal_ask: Line1,
    pub reveal_agree: Line1,
    pub reveal_agreed: Line1,
    pub reveal_waiting: Line1,
    pub reveal_code: Line1,
    pub reveal_rather_not: S,
    pub reveal_not_now: S,
    pub reveal_not_now_hint: S,
    pub reveal_take_back: Line1,
    pub reveal_take_back_hint: S,

    pub comparison_nothing: S,
    pub comparison_same: S,
    pub comparison_one: S,
    pub comparison_few: Line1,
    pub comparison_many: Line2,
    pub comparison_normal: S,
    pub comparison_chance: S,
    pub overall_title: S,
    pub overall_words: Line1,
    pub overall_same: S,
    pub overall_differs: S,
    pub score_small: Line2,
    pub score_none: S,
    pub score_receive: Line1,
    pub score_give: Line1,
    pub felt: Line1,
    pub guessed: Line2,
    pub strength_title: S,
    pub talk_title: S,
    pub talk_lead: S,
    pub talk_nothing: S,
    pub legend_title: S,
    pub legend_text: S,
    pub legend_high: S,
    pub legend_low: S,
    pub kind_different: S,
    pub kind_both_low: S,
    pub kind_both_high: S,
    pub kind_in_between: S,
    pub kind_not_comparable: S,
    /// Who, and how often.
    pub says_gives: Line2,
    pub says_receives: Line2,
    pub sentence_both_low: S,
    pub sentence_both_high: S,
    pub sentence_in_between: S,
    pub sentence_not_comparable: S,
    pub panel_gives: Line1,
    pub panel_notices: Line1,
    pub outside_scale: S,
    pub table_title: S,
    pub table_who: S,
    pub table_gives: S,
    pub table_receives: S,
    pub table_difference: S,
    pub table_direction: Line2,
    pub table_quote: Line2,
    pub table_same: S,
    pub table_about_same: S,
    pub table_steps: Line1,
    pub to_finish: S,
    pub to_history: S,

    pub finish_lead: S,
    pub finish_take_title: S,
    pub finish_take_lead: S,
    pub finish_ask: Line1,
    pub finish_both: S,
    pub finish_not_both: S,
    pub finish_apart_ask: Line1,
    pub case_file: S,
    pub print_refused: S,
    pub offered_file: Line1,
    pub offered_paper: S,
    pub offered_paper_board: S,
    pub offered_why: S,
    pub offered_note: S,
    pub offered_instead: S,
    pub offered_picture: S,
    pub offered_no_picture: S,
    pub offered_browser: S,
    pub offered_not_there: S,
    pub offered_not_there_board: S,
    pub offered_text: S,
    pub offered_copy: S,
    pub offered_copied: S,
    pub offered_not_copied: S,
    pub offered_share: S,
    pub offered_erase: S,
    pub finish_lead_kept: S,
    pub finish_print: S,
    pub finish_save: S,
    pub finish_save_hint: S,
    pub finish_lead_file: S,
    pub finish_close_file: S,
    pub finish_close_file_hint: S,
    pub finish_lock: S,
    pub finish_lock_hint: S,
    pub finish_lock_save: S,
    pub history_none: S,
    pub file_title: S,
    pub file_lead: S,
    pub file_choose: S,
    pub file_code: S,
    pub file_open: S,
    pub file_too_large: S,
    pub file_not_ours: S,
    pub file_newer: S,
    pub file_damaged: S,
    pub file_other_questions: S,
    pub file_wrong_code: S,
    pub everything_title: S,
    pub everything_ask: S,
    pub everything_sure: S,
    pub everything_yes: S,
    pub finish_keep: S,
    pub finish_keep_hint: S,
    pub finish_erase: S,
    pub finish_erase_hint: S,
    pub finish_close_kept: S,
    pub finish_back: S,

    pub history_lead: S,
    pub history_open: S,
    pub history_row: Line3,
    pub history_busy: S,

    pub about_what: S,
    pub about_equal: S,
    pub about_not_validated_title: S,
    pub about_not_validated: S,
    pub about_promise_title: S,
    pub about_promises: [S; 5],
    pub about_no_promise_title: S,
    pub about_no_promises: [S; 5],
    pub places_title: S,
    pub places_lead: S,
    /// What, who can read it, until when.
    pub places_head: [S; 3],
    /// The places of `keep::PLACES` in their order, and then what is kept nowhere, and what people take
    /// with them.
    pub places: [[S; 3]; 9],
    /// Where these last two are.
    pub places_elsewhere: [S; 2],
    pub about_sources_title: S,
    pub about_sources: S,
    pub about_themes_title: S,
    pub about_licence: S,
    /// What comes with the built-in question set, for [`crate::measure::SetNotes::read`].
    pub questions: &'static [u8],

    pub apart_lead: S,
    pub apart_me: S,
    pub apart_me_missing: S,
    pub apart_how: S,
    pub apart_invite: S,
    pub apart_invite_hint: S,
    pub apart_words: S,
    pub apart_words_hint: S,
    pub words_made: S,
    pub words_again: S,
    /// 256 words that are easy to say and to write, to be drawn from.
    pub words_list: S,
    pub agreed_title: S,
    pub agreed_lead: Line1,
    pub agreed_number: S,
    pub agreed_next: S,
    pub agreed_differs: S,
    pub agreed_as: Line2,
    pub invited_more: S,
    pub words_label: S,
    pub words_hint: S,
    pub words_too_short: S,
    pub words_strength: [S; 3],
    pub words_estimate: S,
    pub qr_invitation: S,
    pub qr_answers: S,
    pub link_label: S,
    /// Where a link leads: a host.
    pub link_elsewhere: Line1,
    /// A link had been changed on its way.
    pub link_moved: S,
    pub link_copy: S,
    pub link_copied: S,
    pub link_not_copied: S,
    pub link_share: S,
    pub typed_summary: S,
    pub typed_hint: S,
    pub invite_title: Line1,
    pub invite_lead: Line1,
    pub invite_secret: Line1,
    pub invite_next: S,
    pub invited_title: Line1,
    pub invited_lead: S,
    pub invited_as: Line2,
    pub invited_private: Line1,
    pub invited_language: S,
    pub invited_join: S,
    pub invited_replaces: Line2,
    pub invited_join_erase: S,
    pub invited_keep: S,
    pub invited_not_now: S,
    pub exchange_lead: S,
    pub exchange_mine: S,
    pub exchange_mine_lead: Line1,
    pub exchange_save: S,
    pub exchange_theirs: Line1,
    pub exchange_scan: S,
    pub exchange_paste: S,
    pub exchange_take_in: S,
    pub exchange_file: S,
    pub exchange_has: Line1,
    pub exchange_framed: S,
    pub exchange_invitation: S,
    pub enter_button: S,
    pub enter_title: S,
    pub enter_lead: S,
    pub camera_hint_any: S,
    pub camera_hint: Line1,
    pub camera_starting: S,
    pub camera_stop: S,
    pub camera_light_on: S,
    pub camera_light_off: S,
    pub camera_other: S,
    pub camera_denied: S,
    pub camera_none: S,
    pub camera_busy: S,
    pub camera_insecure: S,
    pub camera_reader: S,
    pub camera_failed: S,
    pub refused_no_code: S,
    pub refused_too_long: S,
    pub refused_newer: S,
    pub refused_cut: S,
    pub refused_damaged: S,
    pub refused_not_canonical: S,
    pub refused_group: Line1,
    pub refused_groups: Line1,
    pub refused_several: S,
    pub refused_other_form: S,
    pub refused_other_words: S,
    pub refused_other_set: S,
    pub refused_other_session: S,
    pub refused_no_session: S,
    pub refused_own_invitation: S,
    pub refused_own_answers: S,
    pub refused_same_side: S,
    pub refused_before_lock: S,
    pub refused_changed: S,
    pub ready_lead: Line1,
    pub ready_first: Line1,
    pub ready_agree: S,
    pub ready_take_back: S,
    pub ready_take_back_hint: Line1,
    pub show_codes: S,
    pub check_number: Line2,
    pub finish_apart: Line1,
    pub newer_version: S,

    // From a file there is no link.
    pub file_hint: S,
    pub file_label: S,
    pub file_copy: S,
    pub file_copied: S,
    pub file_not_copied: S,
    pub file_invite_lead: Line1,
    pub file_mine_lead: Line1,
    pub file_no_promises: [S; 2],

    // A workshop.
    pub joining_title: S,
    pub joining_title_named: Line1,
    pub joining_lead: S,
    pub joining_as: Line3,
    pub joining_board: S,
    pub setup_settled: Line2,
    pub add_button: S,
    pub add_hint: S,
    pub add_title: S,
    pub add_lead: S,
    pub add_what_title: S,
    pub add_what: S,
    pub add_see: S,
    pub add_not_title: S,
    pub add_not: S,
    pub add_open: S,
    pub add_number: S,
    pub add_rules_title: S,
    pub add_rules: S,
    pub add_rules_not: S,
    pub add_apart: Line1,
    pub add_failed: S,
    pub add_code_title: S,
    pub add_code_lead: S,
    pub add_code_done: S,
    pub add_text_label: S,
    pub add_text_hint: S,
    pub add_save: S,
    pub qr_added: S,
    pub refused_for_board: S,
    pub plan_title: S,
    pub plan_lead: S,
    pub plan_join: S,
    pub plan_name: S,
    pub plan_name_hint: S,
    pub plan_relation: S,
    pub plan_language: S,
    pub plan_language_hint: S,
    pub plan_questions: Line1,
    pub plan_open: S,
    pub plan_too_long: Line1,
    pub board_title: S,
    pub board_kept: S,
    pub board_unsaved: S,
    pub board_newer: S,
    pub board_gone: S,
    pub board_gone_typing: S,
    pub board_unreadable: S,
    pub join_title: S,
    pub join_lead: S,
    pub qr_join: S,
    pub board_large: S,
    pub board_small: S,
    pub hour_title: S,
    pub hour_now: S,
    pub hour_minutes: Line1,
    pub hour_steps: [[S; 2]; 6],
    pub board_add_title: S,
    pub room_pairs: S,
    pub room_pairs_hint: S,
    pub room_pairs_set: S,
    pub room_pairs_now: Line1,
    pub room_pairs_problem: S,
    pub room_pairs_first: S,
    pub room_pairs_more: Line1,
    pub offer_ask: S,
    pub offer_yes: S,
    pub offer_no: S,
    pub board_received_none: S,
    pub board_received_one: S,
    pub board_received: Line1,
    pub board_camera_hint: S,
    pub taken_received: S,
    pub taken_double: S,
    pub taken_something_else: S,
    pub taken_other_set: S,
    pub taken_other_workshop: S,
    pub taken_damaged: S,
    pub taken_full: S,
    pub taken_frozen: S,
    pub taken_more: S,
    pub taken_busy: S,
    pub taken_typing_gone: S,
    pub tally_title: S,
    pub tally_button: S,
    pub tally_hint: S,
    pub tally_later: S,
    pub tally_note_title: S,
    pub tally_note: S,
    pub tally_note_done: S,
    pub tally_lead: S,
    pub tally_done: S,
    pub tally_gone: S,
    pub tally_start: S,
    pub tally_stop: S,
    pub tally_facilitator: S,
    pub tally_number: S,
    pub tally_wrong: S,
    pub tally_quit: S,
    pub tally_progress: Line2,
    pub tally_none: S,
    pub tally_missing: S,
    pub tally_sure_title: S,
    pub tally_sure: S,
    pub tally_add: S,
    pub freeze_title: S,
    pub freeze_lead: S,
    pub freeze_ask: S,
    pub freeze_sure: S,
    pub freeze_yes: S,
    pub freeze_no: S,
    pub closing_failed: S,
    pub closing_again: S,
    pub board_erase: S,
    pub board_erase_sure: S,
    pub look_title: S,
    pub look_pairs: Line1,
    pub look_few: S,
    pub look_medians: S,
    pub look_alone: S,
    pub look_all: S,
    pub look_previous: S,
    pub look_next: S,
    pub room_same: Line2,
    pub room_gives_more: Line2,
    pub room_receives_more: Line2,
    pub room_few: S,
    pub room_median: Line3,
    pub room_steps: S,
    pub room_step: S,
    pub room_half: S,
    pub room_half_more: S,
    pub room_none: S,
    pub room_almost: Line2,
    pub room_most: Line2,
    pub room_dot: S,
    pub room_dots: Line1,
    pub room_table_middle: S,
    pub room_table_who: S,
    pub harvest_title: S,
    pub harvest_talked: S,
    pub harvest_talked_hint: S,
    pub harvest_more: Line1,
    pub harvest_less: Line1,
    pub harvest_agreements: S,
    pub harvest_label: S,
    pub harvest_hint: S,
    pub harvest_add: S,
    pub harvest_remove: Line1,
    pub harvest_remove_short: S,
    pub take_title: S,
    pub take_lead: S,
    pub take_table: S,
    pub take_columns: S,
    pub take_svg: S,
    pub take_png: S,
    pub board_again: S,
    pub board_again_sure: S,
    pub columns: [[S; 2]; 12],
    pub columns_head: [S; 2],
}

impl Late {
    /// The late sentences of a language; in Dutch, with *jij* or *u*.
    pub fn of(language: Language, address: Address) -> &'static Late {
        match (language, address) {
            (Language::Nl, Address::Je) => &nl::LATE_JE,
            (Language::Nl, Address::U) => &nl::LATE_U,
            (Language::En, _) => &en::LATE,
        }
    }
}

impl Words {
    /// The sentences of a language; in Dutch, with *jij* or *u*.
    pub fn of(language: Language, address: Address) -> &'static Words {
        match (language, address) {
            (Language::Nl, Address::Je) => &nl::JE,
            (Language::Nl, Address::U) => &nl::U,
            (Language::En, _) => &en::EN,
        }
    }

    /// The name of a relation.
    pub fn relation(&self, relation: Relation) -> &'static str {
        self.relations.get(relation as usize).copied().unwrap_or("")
    }

    /// What one of the two is called: by name, else by role.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        match setup.name(person) {
            Some(name) => Called::same(name),
            None => self.role(setup, person),
        }
    }

    /// The role of one of the two.
    pub fn role(&self, setup: &Setup, person: Person) -> Called {
        if let Some(role) = setup.role(person) {
            return Called::same(role);
        }
        // In the order of `Relation::ALL`, first and second person in turn.
        let place = 2 * (setup.relation() as usize) + usize::from(person == Person::Second);
        let [label, inside] = self.roles.get(place).copied().unwrap_or_default();
        let mut start = inside.to_owned();
        if let Some(first) = start.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Called {
            label: label.to_owned(),
            inside: inside.to_owned(),
            start,
        }
    }

    /// A level of the scale, as it stands on a button.
    pub fn level(&self, level: Level) -> &'static str {
        pick(self.scale, level)
    }

    /// A level of the scale inside a sentence.
    pub fn level_inside(&self, level: Level) -> &'static str {
        pick(self.scale_inside, level)
    }

    /// An answer to the closing question.
    pub fn closing(&self, level: Level) -> &'static str {
        pick(self.closing_answers, level)
    }

    /// A response, as it stands on a button.
    pub fn response(&self, response: Response) -> &'static str {
        match response {
            Response::Scale(level) => self.level(level),
            Response::Unknown => self.unknown,
            Response::NotApplicable => self.not_applicable,
        }
    }
}

fn pick(five: [&'static str; 5], level: Level) -> &'static str {
    let [one, two, three, four, five] = five;
    match level.number() {
        1 => one,
        2 => two,
        3 => three,
        4 => four,
        _ => five,
    }
}
