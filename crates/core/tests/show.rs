//! What a frozen board gives: sentences, dots, a picture and a table, and no count that is not shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{Chance, built_in, contribution, level, rounds};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{
    Board, DirectionShown, Distribution, Form, Person, QuestionSet, Shown, ThemeSays, ThemeShown,
};
use tweeluik_core::session::{BoardEvent, BoardScreen, Harvest, Workshop};
use tweeluik_core::setup::{Relation, Setup};
use tweeluik_core::show::{Band, Dot, Poster, Table, WIDE};
use tweeluik_core::words::{Late, RoomWords, Words};

/// A board of so many pairs of chance, frozen.
fn frozen(set: &QuestionSet, form: Form, pairs: u32, chance: &mut Chance) -> Vec<ThemeShown> {
    let mut board = Board::empty(set, form);
    let (_, statements) = set.count(form);
    for _ in 0..pairs {
        let rows: Vec<[u8; 4]> = (0..statements)
            .map(|_| std::array::from_fn(|_| chance.below(6) as u8))
            .collect();
        board.add(set, &contribution(set, form, &rows)).unwrap();
    }
    match board.freeze(set).shown() {
        Shown::TooFew => Vec::new(),
        Shown::Themes(themes) => themes.clone(),
    }
}

/// As [`frozen`], where every pair chooses the same.
fn alike(set: &QuestionSet, pairs: u32, row: [u8; 4]) -> Vec<ThemeShown> {
    let mut board = Board::empty(set, Form::Mini);
    let (_, statements) = set.count(Form::Mini);
    for _ in 0..pairs {
        board
            .add(set, &contribution(set, Form::Mini, &vec![row; statements]))
            .unwrap();
    }
    match board.freeze(set).shown() {
        Shown::TooFew => Vec::new(),
        Shown::Themes(themes) => themes.clone(),
    }
}

fn setup(form: Form) -> Setup {
    Setup::new(Relation::ParentProfessional, Language::Nl, form)
}

fn words(setup: &Setup, language: Language) -> RoomWords<'_> {
    RoomWords {
        words: Words::of(language, Address::Je),
        late: Late::of(language, Address::Je),
        setup,
    }
}

// ---------------------------------------------------------------------------------------------
// Sentences

/// A theme has one sentence, that of the direction with the larger difference; two steps and more differ,
/// as with a pair.
#[test]
fn a_theme_says_in_one_sentence_which_way_the_roles_differ() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let nl = words(&setup, Language::Nl);
    for (row, theme, first) in [
        (
            [5, 2, 3, 3],
            "Meestal zegt de ouder dit vaker te geven dan de professional zegt te krijgen.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 2 stappen of meer.",
        ),
        (
            [3, 3, 1, 5],
            "Meestal zegt de ouder dit vaker te krijgen dan de professional zegt te geven.",
            "De ouder geeft, de professional krijgt. Middelste verschil: geen.",
        ),
        (
            [4, 3, 3, 3],
            "In het midden van alle paren is er weinig verschil tussen de ouder en de professional.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 1 stap.",
        ),
        // Of equal differences the first direction.
        (
            [1, 3, 3, 5],
            "Meestal zegt de professional dit vaker te krijgen dan de ouder zegt te geven.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 2 stappen of meer.",
        ),
        (
            [0, 3, 0, 3],
            "Te weinig paren konden dit vergelijken.",
            "Te weinig paren konden dit vergelijken.",
        ),
    ] {
        for pairs in [5, 12] {
            let shown = alike(&set, pairs, row);
            assert_eq!(nl.theme(&shown[0]), theme);
            assert_eq!(nl.direction(Person::First, &shown[0].directions[0]), first);
        }
    }
    // Between two steps lies a half.
    let mut board = Board::empty(&set, Form::Mini);
    for pair in 0..6 {
        let give = if pair < 3 { 2 } else { 3 };
        let row = vec![[give, 2, 5, if pair < 3 { 3 } else { 4 }]; 6];
        board
            .add(&set, &contribution(&set, Form::Mini, &row))
            .unwrap();
    }
    let Shown::Themes(shown) = board.freeze(&set).shown().clone() else {
        panic!("six pairs are shown");
    };
    let said = Person::BOTH.map(|giver| nl.direction(giver, &shown[0].directions[giver as usize]));
    assert!(
        said[0].ends_with("Middelste verschil: een halve stap."),
        "{}",
        said[0]
    );
    assert!(
        said[1].ends_with("Middelste verschil: anderhalve stap."),
        "{}",
        said[1]
    );
    let en = words(&setup, Language::En);
    assert!(
        en.direction(Person::First, &shown[0].directions[0])
            .ends_with("half a step.")
    );
}

// ---------------------------------------------------------------------------------------------
// Dots

/// Each answer is a dot, or so many answers are one; dots stand inside the picture, in the column of their
/// level, on their side of the line, and never on each other.
#[test]
fn every_answer_is_a_dot_in_its_column() {
    let mut chance = Chance::seeded(5);
    let median = alike(&built_in(), 5, [3, 3, 3, 3])[0].directions[0]
        .median()
        .unwrap();
    for round in 0..rounds(3_000) {
        let most = [3, 30, 45, 400][round % 4];
        let counts = || std::array::from_fn::<u32, 5, _>(|_| 0);
        let [mut give, mut receive] = [counts(), counts()];
        for counts in [&mut give, &mut receive] {
            for count in counts.iter_mut() {
                *count = chance.below(most) as u32;
            }
        }
        let all = |give, receive| DirectionShown::All {
            median,
            give: Distribution::Counts(give),
            receive: Distribution::Counts(receive),
        };
        let theme = ThemeShown {
            theme: 0,
            says: ThemeSays::Same,
            directions: [all(give, receive), all(receive, [0, 0, 4, 0, 0])],
        };
        let [band, other] = Band::of_theme(&theme).map(Option::unwrap);
        // Both on one measure.
        assert_eq!((band.each, band.half), (other.each, other.half));
        let most = give.iter().chain(&receive).copied().max().unwrap().max(4);
        assert_eq!(band.each, most.div_ceil(40));
        // No higher than it needs to be.
        let all = [&band, &other].map(|band| band.give.iter().chain(&band.receive));
        let farthest = all
            .into_iter()
            .flatten()
            .map(|dot| dot.y.abs_diff(band.half) + dot.r);
        assert!(farthest.max().unwrap_or_default() + 6 >= band.half);
        for (dots, counts, above) in [(&band.give, give, true), (&band.receive, receive, false)] {
            for (place, count) in counts.iter().enumerate() {
                let is_here = |dot: &&Dot| dot.x as usize / 64 == place;
                let here = dots.iter().filter(is_here).count() as u32;
                assert_eq!(here, count.div_ceil(band.each));
            }
            for (number, dot) in dots.iter().enumerate() {
                assert_eq!(dot.y < band.half, above);
                assert!(
                    dot.y >= dot.r && dot.y + dot.r <= 2 * band.half,
                    "{dot:?} {}",
                    band.half
                );
                assert!(dot.x >= dot.r && dot.x + dot.r <= WIDE);
                for other in &dots[..number] {
                    let apart = dot.x.abs_diff(other.x).max(dot.y.abs_diff(other.y));
                    assert!(apart >= 2 * dot.r, "{dot:?} {other:?}");
                }
            }
        }
    }
}

/// Where nearly all answered alike there is one dot, however many they are.
#[test]
fn almost_everyone_is_one_dot_without_a_number() {
    let almost = Distribution::AlmostEveryone(level(4));
    let some = alike(&built_in(), 5, [3, 3, 3, 3]);
    let median = some[0].directions[0].clone();
    let theme = ThemeShown {
        theme: 0,
        says: ThemeSays::Same,
        directions: [
            DirectionShown::All {
                median: median.median().unwrap(),
                give: almost,
                receive: Distribution::Counts([1, 2, 3, 4, 5]),
            },
            median,
        ],
    };
    let [Some(band), None] = Band::of_theme(&theme) else {
        panic!("one direction has a band");
    };
    assert_eq!((band.give.len(), band.receive.len()), (1, 15));
    assert_eq!(band.give[0].x / 64, 3);
    assert!(band.give[0].y + band.give[0].r <= band.half && band.give[0].y >= band.give[0].r);
    let set = built_in();
    let [twelve, forty] = [22, 40].map(|pairs| alike(&set, pairs, [4, 2, 4, 2]));
    assert_eq!(twelve, forty);
}

// ---------------------------------------------------------------------------------------------
// The table

/// The lines of a table, each with its cells: a reader of its own, by RFC 4180.
fn parsed(text: &str, comma: char) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte-order mark");
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if cell.is_empty() => loop {
                match characters.next().expect("the end of a quoted cell") {
                    '"' if characters.peek() == Some(&'"') => {
                        characters.next();
                        cell.push('"');
                    }
                    '"' => break,
                    c => cell.push(c),
                }
            },
            '\r' => {
                assert_eq!(characters.next(), Some('\n'));
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            c if c == comma => line.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    assert!(line.is_empty() && cell.is_empty());
    lines
}

fn table<'a>(
    words: RoomWords<'a>,
    set: &'a QuestionSet,
    pairs: u32,
    themes: &'a [ThemeShown],
    harvest: &'a Harvest,
) -> Table<'a> {
    Table {
        words,
        set,
        pairs,
        themes,
        harvest,
        decimal_comma: false,
    }
}

/// The table says what the board shows, in the order of the set, and nothing else.
#[test]
fn the_table_holds_what_is_shown_and_nothing_else() {
    let set = built_in();
    let mut chance = Chance::seeded(11);
    for (language, comma) in [(Language::Nl, ';'), (Language::En, ',')] {
        for (form, pairs) in [
            (Form::Mini, 3),
            (Form::Short, 7),
            (Form::Long, 30),
            (Form::Mini, 10),
        ] {
            let setup = setup(form);
            let themes = frozen(&set, form, pairs, &mut chance);
            assert_eq!(themes.is_empty(), pairs < 5);
            let (asked, _) = set.count(form);
            let harvest = Harvest {
                talked: (0..asked as u32).collect(),
                agreements: vec!["Elke week; \"even\", bellen".to_owned()],
            };
            let words = words(&setup, language);
            let lines = parsed(&table(words, &set, pairs, &themes, &harvest).csv(), comma);
            assert_eq!(lines.len(), 1 + 2 * asked + 1);
            assert!(lines.iter().all(|line| line.len() == 19), "{lines:?}");
            let last = lines.last().unwrap();
            assert_eq!(last[18], "Elke week; \"even\", bellen");
            assert!(last[..18].iter().all(String::is_empty));
            for (number, line) in lines[1..=2 * asked].iter().enumerate() {
                let (place, direction) = (number / 2, number % 2);
                assert_eq!(
                    (&*line[3], &*line[17]),
                    (&*pairs.to_string(), &*place.to_string())
                );
                let shown = themes.iter().find(|theme| theme.theme == place);
                let shown = shown.map(|theme| &theme.directions[direction]);
                let median = shown.and_then(DirectionShown::median);
                // In the words of the screen: which way is not said there either.
                assert_eq!(line[4], median.map_or("", |median| words.steps(median)));
                assert!(!line[..18].iter().any(|cell| cell.starts_with(['-', '+'])));
                let cells = |shown: Option<&Distribution>| -> Vec<String> {
                    let mut cells = vec![String::new(); 6];
                    match shown {
                        Some(Distribution::Counts(counts)) => {
                            for (cell, count) in cells.iter_mut().zip(counts) {
                                *cell = count.to_string();
                            }
                        }
                        Some(Distribution::AlmostEveryone(level) | Distribution::Most(level)) => {
                            cells[5] = level.number().to_string();
                        }
                        None => {}
                    }
                    cells
                };
                let (give, receive) = match shown {
                    Some(DirectionShown::All { give, receive, .. }) => (Some(give), Some(receive)),
                    _ => (None, None),
                };
                assert_eq!(line[5..11], cells(give));
                assert_eq!(line[11..17], cells(receive));
            }
            // Every column is explained, in its order.
            let columns = parsed(
                &table(words, &set, pairs, &themes, &harvest).columns(),
                comma,
            );
            assert!(
                columns
                    .iter()
                    .all(|line| line.len() == 2 && !line[1].is_empty())
            );
            let named: Vec<&str> = columns[1..].iter().map(|line| &*line[0]).collect();
            assert_eq!(
                [named[0], named[4], named[10]],
                [&*lines[0][0], &*lines[0][4], &*lines[0][18]]
            );
            assert!(named[5].starts_with(&*lines[0][5]) && named[5].ends_with(&*lines[0][9]));
            assert_eq!((named[6], named[8]), (&*lines[0][10], &*lines[0][16]));
        }
    }
}

/// The columns come apart in a spreadsheet of every language: by semicolons where numbers are written with a
/// comma, whatever language the page is in.
#[test]
fn the_columns_of_the_table_come_apart_in_every_language() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let harvest = Harvest {
        talked: vec![0; 6],
        agreements: vec!["Bellen; of, mailen".to_owned()],
    };
    let shown = alike(&set, 12, [1, 3, 3, 3]);
    for (language, decimal_comma, comma) in [
        (Language::Nl, true, ';'),
        (Language::Nl, false, ';'),
        (Language::En, true, ';'),
        (Language::En, false, ','),
    ] {
        let words = words(&setup, language);
        let table = Table {
            decimal_comma,
            ..table(words, &set, 12, &shown, &harvest)
        };
        for text in [table.csv(), table.columns()] {
            let lines = parsed(&text, comma);
            let wide = lines[0].len();
            assert!(wide > 1 && lines.iter().all(|line| line.len() == wide));
        }
    }
}

/// A spreadsheet never takes what somebody typed for a formula.
#[test]
fn no_cell_of_the_table_is_a_formula() {
    let set = built_in();
    let mut workshop = Workshop::fresh(set.clone(), Relation::Own, Language::Nl, Form::Mini);
    workshop.apply(BoardEvent::Role(
        Person::First,
        "=cmd|' /C calc'!A0".to_owned(),
    ));
    workshop.apply(BoardEvent::Role(Person::Second, "+31".to_owned()));
    workshop.apply(BoardEvent::Open([1; 8]));
    let BoardScreen::Filling { plan, .. } = workshop.screen() else {
        unreachable!();
    };
    let setup = plan.setup();
    let harvest = Harvest {
        talked: vec![0; 6],
        agreements: [
            "=1+1", "-2+3", "@SUM(A1)", "+1", "-", "＝1", "-1,5", "\"=1\"",
        ]
        .map(str::to_owned)
        .into(),
    };
    let shown = alike(&set, 12, [1, 3, 3, 3]);
    let words = words(setup, Language::Nl);
    let text = table(words, &set, 12, &shown, &harvest).csv();
    let lines = parsed(&text, ';');
    for cell in lines.iter().flatten() {
        let is_formula = cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']);
        assert!(!is_formula, "{cell}");
    }
    let agreements: Vec<&str> = lines.iter().rev().take(8).map(|line| &*line[18]).collect();
    let expected = [
        "\"=1\"",
        "'-1,5",
        "'＝1",
        "'-",
        "'+1",
        "'@SUM(A1)",
        "'-2+3",
        "'=1+1",
    ];
    assert_eq!(agreements, expected);
}

// ---------------------------------------------------------------------------------------------
// The picture

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
    let themes = frozen(&set, Form::Long, 12, &mut chance);
    for times in [1, 3, 20] {
        let svg = Poster {
            words: words(&setup, Language::Nl),
            set: &set,
            title: "Een lange vragenlijst",
            lead: String::new(),
            themes: &vec![&themes[..]; times].concat(),
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
        let themes = frozen(&set, Form::Mini, pairs, &mut chance);
        let poster = |title| Poster {
            words: words(&setup, Language::Nl),
            set: &set,
            title,
            lead: "Zes paren & meer <ooit>".to_owned(),
            themes: &themes,
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

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, rest) = tag
        .split_once(&format!(" {name}=\""))
        .unwrap_or_else(|| panic!("{name} in {tag}"));
    rest.split('"').next().unwrap()
}

fn number(tag: &str, name: &str) -> f32 {
    attribute(tag, name).parse().unwrap()
}

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
        let mut themes = frozen(&set, form, pairs, &mut chance);
        if form == Form::Mini && pairs > 9 {
            themes.truncate(3);
            themes.extend(alike(&set, 12, [5, 5, 4, 4]).into_iter().skip(3));
        }
        let words = words(&setup, language);
        let svg = Poster {
            words,
            set: &set,
            title: "Wijkteam Zuidoost, 3 december",
            lead: words.late.look_pairs.count(pairs as usize).repeat(2),
            themes: &themes,
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
        let at = |left: f32| texts.iter().filter(|(place, _)| place[0] == left).count();
        assert!(at(420.0) >= themes.len() && at(40.0) >= 2 * themes.len());
    }
}
