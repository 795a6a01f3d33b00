//! SVG pictures as files of their own: no script, no style, nothing that leads elsewhere.

use crate::language::{Direction, Language};
use crate::measure::Person;
use crate::text::clusters;

/// How wide a picture is, in its own units.
pub(super) const WIDTH: u32 = 800;
/// As high as a picture is made, in pixels: a telephone of Apple draws none that is higher, nor one of
/// more pixels than the square of this.
const MOST: u32 = 4096;
/// The colours of texts, and of the ground.
pub(super) const INK: &str = "#1f2a33";
pub(super) const SOFT: &str = "#515d67";
pub(super) const PAPER: &str = "#ffffff";
/// The colours of the first and the second person.
const COLOURS: [&str; 2] = ["#0b6b66", "#a4490c"];
/// Where the two columns begin.
pub(super) const LEFT: [u32; 2] = [40, 420];

/// The colour of a person.
pub(super) fn colour(person: Person) -> &'static str {
    person.of(COLOURS)
}

/// Text for inside an XML element or attribute. What XML forbids, written out or escaped, is left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\u{0}'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{fffe}'
            | '\u{ffff}' => {}
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// How much room a text takes, in letters: the widest of ours, those of East Asia and emoji are as wide as two.
fn width(text: &str) -> usize {
    let is_wide = |c: char| matches!(c, 'M' | 'W' | 'm' | 'w' | '@' | '%' | '\u{1100}'..='\u{115f}' | '\u{2600}'..='\u{27bf}' | '\u{2e80}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{1f000}'..);
    clusters(text)
        .map(|cluster| 1 + usize::from(cluster.starts_with(is_wide)))
        .sum()
}

/// A text in lines of at most so many letters, broken at spaces, and inside a word that is longer.
pub(super) fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= most => {
                line.push(' ');
                line.push_str(word);
                continue;
            }
            _ => lines.push(String::new()),
        }
        for cluster in clusters(word) {
            match lines.last_mut() {
                Some(line) if width(line) + width(cluster) <= most => line.push_str(cluster),
                _ => lines.push(cluster.to_owned()),
            }
        }
    }
    lines
}

/// A picture that grows from its top.
pub(super) struct Svg {
    body: String,
    /// Where the next line of text stands.
    pub(super) y: u32,
}

impl Svg {
    /// An empty picture whose first line of text stands so far from the top.
    pub(super) fn new(y: u32) -> Svg {
        Svg {
            body: String::new(),
            y,
        }
    }

    /// Adds what is escaped already.
    pub(super) fn put(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.body.push_str(piece);
        }
    }

    /// A line of text.
    pub(super) fn text(&mut self, x: u32, size: u32, colour: &str, weight: &str, text: &str) {
        let (x, y, size) = (x.to_string(), self.y.to_string(), size.to_string());
        self.put(&[
            "<text x=\"",
            &x,
            "\" y=\"",
            &y,
            "\" font-size=\"",
            &size,
            "\" fill=\"",
            colour,
            "\" font-weight=\"",
            weight,
            "\">",
            &escaped(text),
            "</text>\n",
        ]);
    }

    /// Several lines below each other.
    pub(super) fn paragraph(&mut self, x: u32, size: u32, colour: &str, text: &str, most: usize) {
        for line in lines(text, most) {
            self.text(x, size, colour, "400", &line);
            self.y += size + 6;
        }
    }

    /// The picture as a file, so many times as large as its own units, or as large as devices can draw it. `desc` says
    /// in words what is drawn; empty where the texts of the picture do.
    #[inline(never)]
    pub(super) fn file(self, scale: u32, language: Language, title: &str, desc: &str) -> String {
        let height = self.y;
        let high = (scale * height).min(MOST);
        let wide = (scale * WIDTH).min(high * WIDTH / height);
        let direction = match language.direction() {
            Direction::Ltr => "ltr",
            // A line ends where it would begin, so that it stays inside the picture.
            Direction::Rtl => "rtl\" text-anchor=\"end",
        };
        let head = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
            &*wide.to_string(),
            "\" height=\"",
            &*high.to_string(),
            "\" viewBox=\"0 0 ",
            &WIDTH.to_string(),
            " ",
            &height.to_string(),
            "\" font-family=\"system-ui, sans-serif\" lang=\"",
            language.tag(),
            "\" direction=\"",
            direction,
            if desc.is_empty() { "" } else { DESCRIBED },
            "\">\n<title id=\"title\">",
            &escaped(title),
            "</title>\n",
        ]
        .concat();
        let desc = match desc {
            "" => String::new(),
            desc => ["<desc id=\"desc\">", &escaped(desc), "</desc>\n"].concat(),
        };
        let ground = ["<path d=\"M0 0h9999v99999H0z\" fill=\"", PAPER, "\"/>\n"].concat();
        [&*head, &desc, &ground, &self.body, "</svg>\n"].concat()
    }
}

/// What a picture is read out as, where a description says all of it.
const DESCRIBED: &str = "\" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"desc";

/// The outline of a diamond around a point.
pub fn diamond(x: u32, y: u32, r: u32) -> String {
    let r = r + 1;
    let [x, top, r] = [x, y.saturating_sub(r), r].map(|number| number.to_string());
    let minus = ["-", &r].concat();
    [
        "M", &x, " ", &top, "l", &r, " ", &r, &minus, " ", &r, &minus, &minus, "z",
    ]
    .concat()
}
