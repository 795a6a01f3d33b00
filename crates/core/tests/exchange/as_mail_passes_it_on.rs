//! As mail programs, chats and people pass it on.

use crate::support::*;

/// Everything that is sent, in bytes.
fn everything_sent() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = Form::ALL.map(answers).into();
    all.extend(Form::ALL.map(added));
    all.push(workshop(&small_set(), Form::Short).bytes().unwrap());
    all.push(invitation().bytes().unwrap());
    all.extend((0..15).map(|length| named("é".repeat(length))));
    all
}

/// An address as it stands inside another one, with everything escaped that programs escape.
fn escaped(text: &str, small: bool) -> String {
    let escape = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.' => c.to_string(),
        c if small => format!("%{:02x}", u32::from(c)),
        c => format!("%{:02X}", u32::from(c)),
    };
    text.chars().map(escape).collect()
}

/// The address that a service writes over the one in a mail.
fn replaced_address(address: &str, chance: &mut Chance) -> String {
    match chance.below(7) {
        0 => format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02%7C&sdata=aB%2F3%3D&reserved=0",
            escaped(address, false)
        ),
        1 => format!("https://l.example/l.php?u={}&h=AT0", escaped(address, true)),
        2 => format!(
            "https://eur01.example/?url={}&data=1",
            escaped(&escaped(address, false), false)
        ),
        3 => format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=DwMF",
            address
                .replace('-', "%2D")
                .replace('_', "%5F")
                .replace('/', "_")
                .replace('#', "%23")
                .replace(':', "%3A")
                .replace('%', "-")
        ),
        4 => format!(
            "https://urldefense.com/v3/__{}__;Iw!!AbC-d_e!xyz$",
            address.replace('#', "*")
        ),
        5 => address.replace("#tl1.", "#TL1."),
        _ => address.to_owned(),
    }
}

/// What cuts a text into lines.
const BREAKS: [&str; 10] = [
    "\n", "\r\n", "=\n", "=\r\n", "\n> ", "\r\n> > ", "\n>>", " ", "\u{a0}", "\n    ",
];

/// Characters that nobody sees.
const INVISIBLE: [&str; 9] = [
    "\u{200b}",
    "\u{ad}",
    "\u{2060}",
    "\u{feff}",
    "\u{200d}",
    "\u{fe0f}",
    "\u{202a}",
    "\u{61c}",
    "\u{e0020}",
];

/// The same text, with something after each so many characters.
fn every(text: &str, length: usize, put: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let lines: Vec<String> = characters.chunks(length).map(String::from_iter).collect();
    lines.join(put)
}

/// The smallest of each kind.
#[test]
fn a_link_out_of_a_mail_program_is_read() {
    for bytes in everything_sent() {
        let link = link(&bytes);
        let code = link.trim_start_matches("#tl1.");
        let (one, two) = code.split_at(code.len() / 2);
        for text in [
            format!(
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fh%2F%23tl1.{code}&data=05"
            ),
            format!("https://h/%23tl1.{code}"),
            format!("https://h/%2523tl1.{code}"),
            format!("https://h/#TL1.{code}"),
            format!("https://h/#Tl1.{code}"),
            format!("https://h/#tl1.{one}\n{two}"),
            format!("https://h/#tl1.{one}=\n{two}\n"),
            format!("> https://h/#tl1.{one}\n> {two}\n> \n> Groet, Karim"),
            format!("https://h/#tl1.{one} {two} en dan nog iets"),
            format!("https://h/#tl1.{one}\u{200b}{two}"),
            format!("https://h/#tl1.{one}\u{ad}{two}"),
            format!("https://h/#tl1.{one}%E2%80%8B{two}"),
            format!("https://h/#tl1.{code}\nGroet\nZoë"),
            format!("https://h/#tl\n1.{code} Groet"),
            format!("https://h/#tl1.{code}<https://h/#tl1.{code}>"),
            format!("https://h/#tl1.{one}... <https://h/#tl1.{code}>"),
        ] {
            assert_eq!(read(&text), taken(&bytes), "{text}");
        }
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    /// However it is passed on, the same bytes arrive.
    #[test]
    fn a_link_arrives_however_programs_change_its_form(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let address = format!("https://example.org/tweeluik/index.html{}", link(&bytes));
        let mut text = replaced_address(&address, &mut chance);
        if chance.percent(50) {
            let length = 8 + chance.below(70);
            text = every(&text, length, chance.one_of(&BREAKS));
        }
        if chance.percent(30) {
            let length = 1 + chance.below(40);
            text = every(&text, length, chance.one_of(&INVISIBLE));
        }
        text = match chance.below(5) {
            0 => format!("Hoi Zoë,\n\n{text}\n\nGroet,\nKarim"),
            1 => format!("<{text}>"),
            2 => format!("> Van: Karim\n> {text}\n> Groet"),
            3 => format!("“{text}”"),
            _ => text,
        };
        prop_assert_eq!(read(&text), taken(&bytes), "{}", text);
    }

    /// What was cut or changed is refused in every form.
    #[test]
    fn a_link_that_was_cut_or_changed_is_refused_in_every_form(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let bytes = match chance.below(2) {
            0 => answers(form),
            _ => invitation().bytes().unwrap(),
        };
        let mut code: Vec<char> = link(&bytes).chars().collect();
        let at = 5 + chance.below(code.len() - 5);
        if chance.percent(50) {
            code.truncate(at);
        } else {
            let other = chance.one_of(&"ABCDwxyz0189-_".chars().collect::<Vec<_>>());
            prop_assume!(code[at] != other);
            code[at] = other;
        }
        let code: String = code.into_iter().collect();
        let address = format!("https://example.org/{code}");
        let mut text = replaced_address(&address, &mut chance);
        if chance.percent(50) {
            text = every(&text, 8 + chance.below(70), chance.one_of(&BREAKS));
        }
        if chance.percent(30) {
            text = format!("{text}\nMet vriendelijke groet, Karim");
        }
        prop_assert!(is_refused(&text, form), "{}", text);
    }

    /// However somebody writes a typed code down, the same bytes arrive.
    #[test]
    fn a_typed_code_arrives_however_it_is_written_down(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let text = written_down(&groups(&bytes), &mut chance);
        prop_assert_eq!(read(&text), taken(&bytes), "{}", text);
    }

    /// And where one character of it is wrong, its group is named as it is numbered on the other screen.
    #[test]
    fn a_wrong_group_is_named_by_its_place_however_the_code_is_written_down(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let mut groups = groups(&bytes);
        let place = chance.below(groups.len());
        let at = chance.below(4);
        let other = chance.one_of(&CROCKFORD.chars().collect::<Vec<_>>());
        prop_assume!(!groups[place][at..].starts_with(other));
        groups[place].replace_range(at..=at, &other.to_string());
        let text = written_down(&groups, &mut chance);
        let Err(Unreadable::Groups(named)) = read(&text) else {
            panic!("{:?} in {text}", read(&text));
        };
        // A word before the code may be taken for a part of its first groups: then one of these is named.
        let is_named = named.contains(&(place + 1)) || (place < 3 && named[0] <= 3);
        prop_assert!(is_named && named.len() < 4, "{:?} in {}", named, text);
    }
}

/// Groups as somebody writes them down who was told them.
fn written_down(groups: &[String], chance: &mut Chance) -> String {
    let numbered = |label: &str, after: &str, between: &str| {
        let lines = groups.iter().enumerate();
        let lines = lines.map(|(number, group)| format!("{label}{}{after}{group}", number + 1));
        lines.collect::<Vec<_>>().join(between)
    };
    let mut text = match chance.below(10) {
        0 => numbered("", ". ", "\n"),
        1 => numbered("", ") ", " "),
        2 => numbered("groep ", ": ", ", "),
        3 => numbered("Groepje ", " = ", "\n"),
        4 => groups.iter().map(|group| format!("• {group}\n")).collect(),
        5 => groups.iter().map(|group| format!("‘{group}’; ")).collect(),
        6 => groups.join("/"),
        7 => groups.join(" – "),
        // In lines of some groups, each with its number.
        8 => {
            let lines = groups.chunks(5).enumerate();
            lines
                .map(|(number, line)| format!("{}: {}\n", number + 1, line.join(" ")))
                .collect()
        }
        // In other groups than ours.
        _ => every(&groups.concat(), 1 + chance.below(9), " "),
    };
    if chance.percent(30) {
        let zero = chance.one_of(&['٠', '۰', '०', '０', '𝟎']);
        let other = |c: char| {
            let digit = c.to_digit(10)?;
            char::from_u32(u32::from(zero) + digit)
        };
        text = text.chars().map(|c| other(c).unwrap_or(c)).collect();
    }
    if chance.percent(30) {
        text = every(&text, 1 + chance.below(9), chance.one_of(&INVISIBLE));
    }
    match chance.below(5) {
        0 => format!("Code: {text}"),
        1 => format!("Dit is de code van Karim: “{text}”"),
        2 => format!("{text} Groeten, Karim"),
        3 => text.to_lowercase(),
        _ => text,
    }
}

/// The smallest of each kind, as a person types it.
#[test]
fn a_typed_code_is_read_in_any_grouping_and_with_anything_between() {
    for bytes in everything_sent() {
        let good = taken(&bytes);
        let groups = groups(&bytes);
        let all = groups.concat();
        for text in [
            every(&all, 2, " "),
            every(&all, 1, " "),
            every(&all, 3, "-"),
            every(&all, 5, "\n"),
            groups.join("·"),
            groups.join(" | "),
            groups.join("\t"),
            groups.join("\n• "),
            format!("“{}”", groups.join(" ")),
            format!("Code: {}", groups.join(" ")),
            format!("{}. Groet!", groups.join(" ")),
            groups.join(" ").replace('2', "٢").replace('3', "٣"),
        ] {
            assert_eq!(read(&text), good, "{text}");
        }
    }
}

/// A group left out, or one too short, does not make all that follow it wrong.
#[test]
fn a_group_that_is_missing_or_too_short_is_named_alone() {
    let good = groups(&answers(Form::Long));
    for place in 1..good.len() - 1 {
        let mut dropped = good.clone();
        dropped.remove(place);
        let mut short = good.clone();
        short[place].pop();
        for wrong in [dropped, short] {
            let named = Err(Unreadable::Groups(vec![place + 1]));
            assert_eq!(read(&wrong.join(" ")), named, "{wrong:?}");
        }
    }
}

/// Somebody pastes a whole mail with two links, or two codes one after the other.
#[test]
fn all_codes_in_a_text_are_found_each_once() {
    let (one, two) = (invitation().bytes().unwrap(), answers(Form::Short));
    let messages = vec![taken(&one).unwrap(), taken(&two).unwrap()];
    for text in [
        format!("https://h/{}\nhttps://h/{}", link(&one), link(&two)),
        format!("https://h/{} https://h/{}", link(&one), link(&two)),
        format!("{0} {1} {0} {1}", link(&one), link(&two)),
        format!("{}\n\nen dan:\n{}", typed(&one), typed(&two)),
    ] {
        assert_eq!(read_all(&text), Ok(messages.clone()), "{text}");
        assert_eq!(read(&text), Err(Unreadable::Several), "{text}");
    }
    let twice = format!("{0}, {0}", link(&one));
    assert_eq!(read_all(&twice), Ok(messages[..1].to_vec()));
    // A damaged one beside a good one is not told of.
    let cut = &link(&two)[..30];
    assert_eq!(read(&format!("{cut}, {}", link(&one))), taken(&one));
}
