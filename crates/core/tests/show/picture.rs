//! The picture.

use crate::support::*;

/// What XML forbids, escaped or not, makes a file that no program opens: it is left out of the picture.
#[test]
fn a_picture_is_well_formed_whatever_the_workshop_is_called() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let title = "A\u{0}\u{8}\u{b}\u{1f}\u{fffe}\u{ffff}B & <C>\"";
    let svg = Poster {
        words: words(&setup, Language::Nl),
        set: &set,
        title,
        lead: title.to_owned(),
        themes: &[],
        direct: [None; 2],
    }
    .svg(1);
    let forbidden = |c: char| (c < ' ' && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!svg.contains(forbidden));
    assert_eq!(svg.matches("AB &amp; &lt;C&gt;&quot;").count(), 3);
}

/// A telephone of Apple draws no picture of more than 4096 pixels either way, and gives an empty one
/// without a word. Then it is smaller, in the same shape.
#[test]
fn a_picture_is_never_larger_than_telephones_can_draw() {
    let set = built_in();
    let setup = setup(Form::Long);
    let mut chance = Chance::seeded(5);
    let (themes, direct) = frozen(&set, Form::Long, 12, &mut chance);
    for times in [1, 3, 20] {
        let svg = Poster {
            words: words(&setup, Language::Nl),
            set: &set,
            title: "Een lange vragenlijst",
            lead: String::new(),
            themes: &vec![&themes[..]; times].concat(),
            direct,
        }
        .svg(2);
        let [wide, high] = ["width", "height"].map(|side| number(&svg, side));
        assert!(wide <= 4096.0 && high <= 4096.0, "{wide} × {high}");
        let (_, view) = svg.split_once("viewBox=\"0 0 ").unwrap();
        let (view, _) = view.split_once('"').unwrap();
        let (across, down) = view.split_once(' ').unwrap();
        let [across, down] = [across, down].map(|side| side.parse::<f32>().unwrap());
        assert!(
            (wide / high - across / down).abs() < 0.01,
            "{wide} × {high}"
        );
    }
}

/// A long word is broken, and a wide letter counts as two: nothing of a title runs out of the picture.
#[test]
fn a_title_of_wide_letters_takes_two_lines() {
    let set = built_in();
    let setup = setup(Form::Mini);
    for (title, lines) in [
        ("Wijkteam", 1),
        (
            "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
            2,
        ),
    ] {
        let svg = Poster {
            words: words(&setup, Language::Nl),
            set: &set,
            title,
            lead: String::new(),
            themes: &[],
            direct: [None; 2],
        }
        .svg(1);
        assert_eq!(svg.matches("font-size=\"28\"").count(), lines, "{title}");
    }
}

/// The picture is a well-formed file of its own: no name can break out of its text, and nothing in it
/// leads elsewhere.
#[test]
fn the_picture_is_whole_and_leads_nowhere() {
    let set = built_in();
    let mut chance = Chance::seeded(2);
    let setup = setup(Form::Mini);
    for (pairs, circles) in [(6, false), (24, true)] {
        let (themes, direct) = frozen(&set, Form::Mini, pairs, &mut chance);
        let poster = |title| Poster {
            words: words(&setup, Language::Nl),
            set: &set,
            title,
            lead: "Zes paren & meer <ooit>".to_owned(),
            themes: &themes,
            direct,
        };
        let evil = "</text><script>alert(1)</script>\" onload=\"x";
        let svg = poster(evil).svg(1);
        for forbidden in ["<script", "onload=\"", "href", "url(", "<style", "style="] {
            assert!(!svg.contains(forbidden), "{forbidden}");
        }
        assert!(svg.contains("&lt;script&gt;") && svg.contains("&amp; meer"));
        assert_eq!(svg.contains("<circle"), circles);
        // Every element is closed, in its turn.
        let mut open = Vec::new();
        for piece in svg.split('<').skip(1) {
            let (tag, _) = piece.split_once('>').expect("the end of a tag");
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name));
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        assert!(open.is_empty());
        // Twice as large is the same picture.
        let size = |svg: &str, name: &str| -> u32 {
            let (_, rest) = svg.split_once(&format!(" {name}=\"")).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let twice = poster(evil).svg(2);
        for side in ["width", "height"] {
            assert_eq!(size(&twice, side), 2 * size(&svg, side));
        }
        assert_eq!(
            svg.split_once("viewBox").unwrap().1,
            twice.split_once("viewBox").unwrap().1
        );
    }
}

/// A box on the picture: left, top, right, bottom.
type Place = [f32; 4];

/// Where texts and dots of a picture stand. A letter is taken to be six tenths as wide as it is high.
fn places(svg: &str) -> (Vec<(Place, String)>, Vec<Place>) {
    let (mut texts, mut dots) = (Vec::new(), Vec::new());
    for piece in svg.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        if tag.starts_with("text ") {
            let [x, y, size] = ["x", "y", "font-size"].map(|name| number(tag, name));
            let wide = text.chars().count() as f32 * size * 0.6;
            texts.push(([x, y - size, x + wide, y], text.to_owned()));
        } else if tag.starts_with("circle ") {
            let [x, y, r] = ["cx", "cy", "r"].map(|name| number(tag, name));
            dots.push([x - r, y - r, x + r, y + r]);
        } else if tag.starts_with("path d=\"M") && tag.contains('l') && tag.contains("stroke-width")
        {
            let path = attribute(tag, "d");
            let (top, rest) = path[1..].split_once('l').unwrap();
            let (x, y) = top.split_once(' ').unwrap();
            let r: f32 = rest.split(' ').next().unwrap().parse().unwrap();
            let (x, y): (f32, f32) = (x.parse().unwrap(), y.parse().unwrap());
            dots.push([x - r, y, x + r, y + 2.0 * r]);
        } else if tag.starts_with("path d=\"M") && tag.contains("stroke-width=\"4\"") {
            // A bar.
            let (start, wide) = attribute(tag, "d")[1..].split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let [x, y, wide] = [x, y, wide].map(|number| number.parse::<f32>().unwrap());
            dots.push([x, y - 2.0, x + wide, y + 2.0]);
        }
    }
    (texts, dots)
}

fn meet([left, top, right, bottom]: Place, other: Place) -> bool {
    left < other[2] && other[0] < right && top < other[3] && other[1] < bottom
}

/// Nothing on the picture lies on a text or outside the picture, however much there is to say.
#[test]
fn nothing_on_the_picture_lies_on_a_text() {
    let set = built_in();
    let mut chance = Chance::seeded(8);
    for (language, form, pairs) in [
        (Language::Nl, Form::Mini, 6),
        (Language::Nl, Form::Short, 24),
        (Language::En, Form::Mini, 300),
        (Language::En, Form::Long, 12),
    ] {
        let setup = setup(form);
        let (mut themes, direct) = frozen(&set, form, pairs, &mut chance);
        if form == Form::Mini && pairs > 9 {
            themes.truncate(3);
            themes.extend(alike(&set, 12, [5, 5, 4, 4]).into_iter().skip(3));
        }
        let words = words(&setup, language);
        let svg = Poster {
            words,
            set: &set,
            title: "Wijkteam Zuidoost, 3 december",
            lead: words.group.look_pairs(pairs as usize).repeat(2),
            themes: &themes,
            direct,
        }
        .svg(1);
        let [wide, high] = ["width", "height"].map(|side| number(&svg, side));
        let (texts, dots) = places(&svg);
        assert_eq!(dots.is_empty(), pairs < 10);
        for (number, (place, text)) in texts.iter().enumerate() {
            let [left, top, right, bottom] = *place;
            assert!(
                left >= 0.0 && top >= 0.0 && right <= wide && bottom <= high,
                "{text}"
            );
            for (other, said) in &texts[..number] {
                assert!(!meet(*place, *other), "‘{text}’ lies on ‘{said}’");
            }
            for dot in &dots {
                assert!(!meet(*place, *dot), "{dot:?} lies on ‘{text}’ {place:?}");
            }
        }
        for (number, dot) in dots.iter().enumerate() {
            assert!(dot[0] >= 0.0 && dot[1] >= 0.0 && dot[2] <= wide && dot[3] <= high);
            let touching = dots[..number].iter().filter(|other| {
                let inside = |[left, top, right, bottom]: Place| {
                    [left + 2.0, top + 2.0, right - 2.0, bottom - 2.0]
                };
                meet(inside(*dot), inside(**other))
            });
            assert_eq!(touching.count(), 0, "{dot:?}");
        }
        // Little room is left unused.
        let bottoms = texts.iter().map(|(place, _)| place[3]);
        let last = bottoms.fold(0.0, f32::max);
        assert!(high - last < 60.0, "{last} of {high}");
        let mut tops: Vec<f32> = texts.iter().map(|(place, _)| place[1]).collect();
        tops.sort_by(f32::total_cmp);
        let gap = tops
            .windows(2)
            .map(|two| two[1] - two[0])
            .fold(0.0, f32::max);
        assert!(gap < 240.0, "{gap}");
        // Every theme is named, and its bands stand beside each other.
        for theme in &themes {
            let asked: Vec<_> = set
                .themes()
                .iter()
                .filter(|one| one.statements(form).next().is_some())
                .collect();
            let title = asked[theme.theme].title().get(language.tag());
            assert!(texts.iter().any(|(_, text)| text == title), "{title}");
        }
        assert_eq!(direct != [None; 2], pairs >= 10);
        let at = |left: f32| texts.iter().filter(|(place, _)| place[0] == left).count();
        assert!(at(420.0) >= themes.len() && at(40.0) >= 2 * themes.len());
    }
}

/// The picture holds of the direct question what the screen shows, and no other count: nothing below ten
/// answers, a sentence where nearly all said the same, and else how often each answer was given.
#[test]
fn the_picture_holds_what_is_shown_of_the_direct_question() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let words = words(&setup, Language::Nl);
    let question = words.late.direct_question;
    let of = |direct| {
        let svg = Poster {
            words,
            set: &set,
            title: "Zuid",
            lead: String::new(),
            themes: &[],
            direct,
        }
        .svg(1);
        let (texts, bars) = places(&svg);
        let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
        (texts, bars.len())
    };
    let (texts, marks) = of(direct_of(&[[Direct::Same; 2]; 9]));
    assert!(!texts.iter().any(|text| text == question), "{texts:?}");
    assert_eq!(marks, 0);
    // Of ten first persons seven agree; of the second persons eight said something.
    let [far, other] = [Direct::ALL[0], Direct::ALL[4]];
    let pair = |number| match number {
        0..2 => [far, Direct::Unknown],
        2 => [far, other],
        _ => [Direct::Same, other],
    };
    let (texts, marks) = of(direct_of(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(pair)));
    let start = texts.iter().position(|text| text == question).unwrap();
    let said = texts[start + 1..].join(" ");
    let same = words.direct(Person::First, Direct::Same);
    let expected = words.group.group_most("Ouder", &same);
    assert_eq!(said, [&*expected, words.group.direct_of_all].join(" "));
    assert_eq!(marks, 1);
    // The answers differ enough for counts.
    let mut chance = Chance::seeded(4);
    let pairs: Vec<[Direct; 2]> = (0..40)
        .map(|_| [(); 2].map(|()| chance.one_of(&Direct::ALL)))
        .collect();
    let shown = direct_of(&pairs);
    let (texts, marks) = of(shown);
    let start = texts.iter().position(|text| text == question).unwrap();
    let mut said = texts[start + 1..].iter();
    for (number, person) in Person::BOTH.into_iter().enumerate() {
        assert_eq!(said.next(), Some(&words.role(person)));
        for answer in Direct::SAID {
            let count = pairs.iter().filter(|pair| pair[number] == answer).count();
            assert!(count > 0);
            assert_eq!(said.next(), Some(&count.to_string()));
            assert_eq!(said.next(), Some(&words.direct(person, answer)));
        }
    }
    assert_eq!(
        said.map(String::as_str).collect::<Vec<_>>(),
        [words.group.direct_of_all]
    );
    assert_eq!(marks, 12);
}
