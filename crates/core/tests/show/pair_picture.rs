//! The picture of two people.

use crate::common::{agree, apart_locked, theirs};
use crate::support::*;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event as Xml};
use tweeluik_core::session::Event;

const DATE: &str = "31 januari 2026";

fn svg_in(journey: &Journey, language: Language, scale: u32) -> String {
    let agreed = agreed_of(journey, "2026-01-31");
    let picture = PairPicture {
        words: Words::of(language, Address::Informal),
        late: Late::of(language, Address::Informal),
        after: AfterWords::of(language, Address::Informal),
        set: journey.set(),
        agreed: &agreed,
        date: DATE,
    };
    picture.svg(scale).expect("a picture")
}

fn svg(journey: &Journey) -> String {
    svg_in(journey, Language::Nl, 1)
}

/// An element with its attributes, and the text in it.
#[derive(Debug, PartialEq)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    fn started(start: &BytesStart<'_>) -> Element {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("an attribute");
            (text(attribute.key.as_ref()), text(&attribute.value))
        });
        Element {
            name: text(start.name().as_ref()),
            attributes: attributes.collect(),
            text: String::new(),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(one, _)| one == name).map(|(_, value)| &**value)
    }

    fn number(&self, name: &str) -> i32 {
        let value = self
            .get(name)
            .unwrap_or_else(|| panic!("{name} of {self:?}"));
        value.parse().unwrap()
    }
}

/// All elements of a file, in their order, as an XML reader finds them.
fn elements(svg: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(svg);
    let (mut all, mut open) = (Vec::<Element>::new(), Vec::new());
    loop {
        match reader.read_event().expect("well-formed") {
            Xml::Start(start) => {
                open.push(all.len());
                all.push(Element::started(&start));
            }
            Xml::Empty(start) => all.push(Element::started(&start)),
            Xml::End(_) => {
                open.pop().expect("an element that is open");
            }
            Xml::Text(text) => {
                if let Some(&place) = open.last() {
                    all[place].text.push_str(&text.decode().unwrap());
                }
            }
            Xml::GeneralRef(name) => {
                let letter = match &*name.decode().unwrap() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    other => panic!("{other}"),
                };
                all[*open.last().unwrap()].text.push(letter);
            }
            Xml::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(open.is_empty());
    all
}

fn texts(all: &[Element]) -> Vec<&str> {
    let texts = all.iter().filter(|one| one.name == "text");
    texts.map(|one| &*one.text).collect()
}

/// A spot: where it stands in its panel, whether it is a circle, and whether it is filled.
type Spot = (i32, i32, bool, bool);

/// The spots of every panel, first those of the legend. A panel begins with its frame.
fn panels(all: &[Element]) -> Vec<Vec<Spot>> {
    let mut panels = Vec::new();
    let mut corner = [0; 2];
    for one in all {
        if one.name == "rect" {
            corner = ["x", "y"].map(|name| one.number(name));
            panels.push(Vec::new());
        } else if one.get("stroke-width") == Some("3") {
            let outline = one.get("d").unwrap().strip_prefix('M').unwrap();
            let is_circle = outline.contains("a6");
            let (point, _) = outline.split_once(['a', 'l']).unwrap();
            let (x, y) = point.split_once(' ').unwrap();
            let [x, y]: [i32; 2] = [x, y].map(|number| number.parse().unwrap());
            // From where the outline begins to the middle.
            let [x, y] = if is_circle { [x + 6, y] } else { [x, y + 8] };
            let is_filled = one.get("fill") == one.get("stroke");
            let spot = (x - corner[0], y - corner[1], is_circle, is_filled);
            panels.last_mut().expect("a frame").push(spot);
        }
    }
    panels
}

fn pair(form: Form, names: [&str; 2], answers: [&[u8]; 2]) -> Journey {
    opened_by(built_in(), form, names, answers, [&["gezien"], &[]])
}

const THIRTY: &str = "Wwwwwwwwww Wwwwwwwwww Wwwwwwww";

/// The picture is a well-formed file whatever the two are called and have answered, and nothing in it runs, leads
/// elsewhere or has a style.
#[test]
fn the_picture_of_two_people_is_well_formed_and_leads_nowhere() {
    let known = [
        "xmlns",
        "width",
        "height",
        "viewBox",
        "font-family",
        "lang",
        "direction",
        "role",
        "aria-labelledby",
        "aria-describedby",
        "id",
        "x",
        "y",
        "rx",
        "d",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-dasharray",
        "font-size",
        "font-weight",
    ];
    for form in Form::ALL {
        for (names, answers) in [
            (["Anna", "Bert"], [&[1, 5, 6, 3][..], &[7, 2, 4]]),
            (
                ["</text><script>alert(1)</script>", "\" onload=\"x&amp;"],
                [&[3], &[3, 4]],
            ),
            (
                [
                    THIRTY,
                    "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
                ],
                [&[5], &[1]],
            ),
            (["سارة", "דוד המלך"], [&[2, 4], &[3]]),
            (["", ""], [&[6], &[7]]),
        ] {
            let journey = pair(form, names, answers);
            for language in Language::ALL {
                let all = elements(&svg_in(&journey, language, 1));
                for one in &all {
                    let name = &*one.name;
                    let is_known =
                        matches!(name, "svg" | "title" | "desc" | "path" | "rect" | "text");
                    assert!(is_known, "{one:?}");
                    for (name, value) in &one.attributes {
                        assert!(known.contains(&&**name), "{name}");
                        assert!(!value.contains("url("), "{one:?}");
                    }
                }
                let of = |name: &str| all.iter().filter(|one| one.name == name).count();
                assert_eq!([of("svg"), of("title"), of("desc")], [1; 3]);
            }
        }
    }
}

/// The picture names the two, says what it is not meant for and of which day it is, first and last, and names every
/// theme of the form with what the two say of it; its description says in words what is drawn.
#[test]
fn the_picture_of_two_people_says_whose_it_is_and_what_it_is_not_for() {
    let late = Late::of(Language::Nl, Address::Informal);
    for form in Form::ALL {
        let journey = pair(form, ["Sanne", "Karim"], [&[4, 2, 6], &[2, 5]]);
        let all = elements(&svg(&journey));
        let texts = texts(&all);
        let find = |name: &str| all.iter().find(|one| one.name == name).unwrap();
        let title = "Tweeluik: Sanne en Karim";
        assert_eq!([texts[0], &*find("title").text], [title; 2]);
        let root = find("svg");
        assert_eq!(
            [root.get("role"), root.get("lang"), root.get("direction")],
            [Some("img"), Some("nl"), Some("ltr")]
        );
        let note = "Niet bedoeld voor een dossier – 31 januari 2026";
        assert_eq!([texts[1], texts[texts.len() - 1]], [note; 2]);
        for said in [
            "Sanne geeft",
            "Karim krijgt",
            "Karim geeft",
            "Sanne krijgt",
            late.legend_high,
            late.legend_low,
        ] {
            assert!(texts.contains(&said), "{said}");
        }
        let desc = &*find("desc").text;
        assert!(desc.starts_with(note));
        let set = built_in();
        let asked: Vec<_> = set
            .themes()
            .iter()
            .filter(|theme| theme.is_asked(form))
            .collect();
        for theme in &asked {
            let title = theme.title().get("nl");
            assert!(texts.contains(&title) && desc.contains(title), "{title}");
        }
        assert_eq!(desc.lines().count(), 1 + asked.len());
        let spots: usize = panels(&all)[1..].iter().map(Vec::len).sum();
        let said = desc.matches(" geeft: ").count() + desc.matches(" krijgt: ").count();
        let missing = desc.matches(late.outside_scale).count();
        assert_eq!(spots, said - missing);
        assert!(missing > 0 && spots > 0);
        assert!(texts.contains(&"Sanne wil hier over praten."));
        // Two panels a theme, and one of the legend.
        assert_eq!(panels(&all).len(), 1 + 2 * asked.len());
    }
}

/// Where there is no colour, the two are told apart all the same: by shape, by filling and by line.
#[test]
fn the_picture_of_two_people_can_be_read_in_black_and_white() {
    let all = elements(&svg(&pair(Form::Mini, ["Anna", "Bert"], [&[5], &[2]])));
    let panels = panels(&all);
    assert_eq!(panels[0].len(), 4, "the legend has each kind once");
    let themes = panels[1..].chunks(2);
    assert_eq!(themes.len(), 6);
    for both in themes {
        // Anna gives 5 and Bert receives 2; Bert gives 2 and Anna receives 5.
        assert_eq!(both[0], [(24, 16, true, true), (126, 76, false, false)]);
        assert_eq!(both[1], [(24, 76, false, true), (126, 16, true, false)]);
    }
    let lines = all
        .iter()
        .filter(|one| one.get("stroke-width") == Some("3.5"));
    let dotted = lines.map(|one| one.get("stroke-dasharray").is_some());
    assert_eq!(dotted.collect::<Vec<_>>(), [false, true].repeat(6));
}

/// Nobody stands first by nature: where the two change places, left and right change, and each keeps what they said.
#[test]
fn where_the_two_change_places_the_picture_is_mirrored() {
    let [first, second]: [&[u8]; 2] = [&[1, 4, 6, 2], &[5, 3, 7]];
    for form in Form::ALL {
        let one = panels(&elements(&svg(&pair(
            form,
            ["Anna", "Bert"],
            [first, second],
        ))));
        let other = panels(&elements(&svg(&pair(
            form,
            ["Bert", "Anna"],
            [second, first],
        ))));
        let swapped: Vec<Vec<Spot>> = other[1..]
            .chunks(2)
            .flat_map(|both| [&both[1], &both[0]])
            .map(|panel| {
                let spots = panel.iter();
                spots
                    .map(|&(x, y, is_circle, is_filled)| (x, y, !is_circle, is_filled))
                    .collect()
            })
            .collect();
        assert_eq!(one[1..], swapped);
        assert_ne!(one, other);
    }
}

/// On one's own device what one gives oneself stands on the left, as on the screen.
#[test]
fn on_ones_own_device_ones_own_side_stands_on_the_left() {
    for me in Person::BOTH {
        let mut journey = crate::common::fresh(small_set());
        apart_locked(&mut journey, me, Form::Short, 2);
        let link = theirs(&small_set(), me.other(), Form::Short, 5);
        journey.apply(Event::Incoming(link));
        agree(&mut journey, me, None);
        let all = elements(&svg(&journey));
        let left = &panels(&all)[1];
        // The giver's spot is that of the one whose device it is.
        assert_eq!(left[0], (24, 76, me == Person::First, true));
        let names = ["Anna", "Bert"];
        let mine = names[usize::from(me == Person::Second)];
        let theirs = names[usize::from(me == Person::First)];
        assert_eq!(texts(&all)[0], format!("Tweeluik: {mine} en {theirs}"));
    }
}

/// Left, top, right, bottom.
type Place = [f32; 4];

fn meet([left, top, right, bottom]: Place, other: Place) -> bool {
    left < other[2] && other[0] < right && top < other[3] && other[1] < bottom
}

/// Nothing lies on a text or outside the picture, however long the names are; and no device refuses it for its size.
#[test]
fn nothing_on_the_picture_of_two_people_lies_on_a_text() {
    for form in Form::ALL {
        for names in [
            ["Sanne", "Karim"],
            ["", ""],
            [THIRTY, "Bartholomeus-Maximiliaan van D"],
        ] {
            let journey = pair(form, names, [&[1, 5, 6], &[4, 2]]);
            for language in Language::ALL {
                let all = elements(&svg_in(&journey, language, 1));
                let [wide, high] = ["width", "height"].map(|name| all[0].number(name) as f32);
                assert!(wide <= 4096.0 && high <= 2048.0, "{wide} × {high}");
                let mut texts: Vec<(Place, &str)> = Vec::new();
                let mut frames = Vec::new();
                for one in &all {
                    if one.name == "text" {
                        let [x, y, size] =
                            ["x", "y", "font-size"].map(|name| one.number(name) as f32);
                        // A letter is taken to be six tenths as wide as it is high, a wide one as wide as high.
                        let wide = one.text.matches(['w', 'W', 'm', 'M']).count() as f32;
                        let letters = one.text.chars().count() as f32;
                        let width = (letters * 0.6 + wide * 0.4) * size;
                        texts.push(([x, y - size, x + width, y], &one.text));
                    } else if one.name == "rect" {
                        let [x, y, wide, high] =
                            ["x", "y", "width", "height"].map(|name| one.number(name) as f32);
                        frames.push([x, y, x + wide, y + high]);
                    }
                }
                for (number, (place, said)) in texts.iter().enumerate() {
                    let [left, top, right, bottom] = *place;
                    assert!(
                        left >= 0.0 && top >= 0.0 && right <= wide && bottom <= high,
                        "{said}"
                    );
                    for (other, two) in &texts[..number] {
                        assert!(!meet(*place, *other), "‘{said}’ lies on ‘{two}’");
                    }
                    for frame in &frames {
                        assert!(!meet(*place, *frame), "‘{said}’ lies on {frame:?}");
                    }
                }
                for (number, frame) in frames.iter().enumerate() {
                    assert!(frame[2] <= wide && frame[3] <= high);
                    assert!(frames[..number].iter().all(|other| !meet(*frame, *other)));
                }
                let twice = elements(&svg_in(&journey, language, 2));
                assert_eq!(twice[0].number("width") as f32, 2.0 * wide);
                assert_eq!(twice[1..], all[1..]);
            }
        }
    }
}
