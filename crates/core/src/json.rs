//! JSON: texts, whole numbers, yes and no, lists, objects.
//!
//! Our own, since `serde_json` brings floats and derived visitors that nothing here uses and the
//! first download has no room for; natively the tests hold it against `serde_json`. It reads
//! strictly: no fractions, no double names, no lone surrogates, nothing after the end, and nothing
//! deeper than [`MAX_DEPTH`].

/// How deep lists and objects may stand in each other.
pub const MAX_DEPTH: u8 = 16;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object: names and values, in the order in which they stand.
    Object(Vec<(String, Json)>),
}

/// Where a text stopped being the JSON that we read: a line and a column, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Json {
    /// An object from names and values.
    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
        let own = |(name, value): (&str, Json)| (name.to_owned(), value);
        Json::Object(fields.map(own).into())
    }

    /// A text.
    pub fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    /// Reads a text.
    ///
    /// # Errors
    /// The place where it stops being JSON that we read.
    pub fn parse(text: &str) -> Result<Json, JsonError> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0).filter(|_| {
            reader.space();
            reader.at == text.len()
        });
        value.ok_or_else(|| {
            let mut place = JsonError { line: 1, column: 1 };
            for c in text.get(..reader.at).unwrap_or(text).chars() {
                place.column += 1;
                if c == '\n' {
                    place = JsonError {
                        line: place.line + 1,
                        column: 1,
                    };
                }
            }
            place
        })
    }

    /// The value as text on one line.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// The value as text for people, on many lines.
    pub fn to_pretty_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out
    }

    fn write(&self, out: &mut String, indent: Option<usize>) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Text(text) => write_text(out, text),
            Json::List(values) => {
                out.push('[');
                let inner = indent.map(|depth| depth + 1);
                for (number, value) in values.iter().enumerate() {
                    new_line(out, number, inner);
                    value.write(out, inner);
                }
                end_line(out, values.is_empty(), indent);
                out.push(']');
            }
            Json::Object(fields) => {
                out.push('{');
                let inner = indent.map(|depth| depth + 1);
                for (number, (name, value)) in fields.iter().enumerate() {
                    new_line(out, number, inner);
                    write_text(out, name);
                    out.push(':');
                    if indent.is_some() {
                        out.push(' ');
                    }
                    value.write(out, inner);
                }
                end_line(out, fields.is_empty(), indent);
                out.push('}');
            }
        }
    }

    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Yes or no, where it is one of them.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The number, where it is a count: not below zero, and no larger than 32 bits.
    pub fn as_count(&self) -> Option<u32> {
        match self {
            Json::Number(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }

    /// The entries, where it is a list.
    pub fn as_list(&self) -> Option<&[Json]> {
        match self {
            Json::List(values) => Some(values),
            _ => None,
        }
    }

    /// The fields, where it is an object that has no others than those named.
    pub fn as_object(&self, names: &[&str]) -> Option<Fields<'_>> {
        match self {
            Json::Object(fields) if fields.iter().all(|(name, _)| names.contains(&&**name)) => {
                Some(Fields(fields))
            }
            _ => None,
        }
    }
}

/// The fields of an object.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a>(&'a [(String, Json)]);

impl<'a> Fields<'a> {
    /// The value under a name; `None` where there is none.
    pub fn get(self, name: &str) -> Option<&'a Json> {
        let field = self.0.iter().find(|(known, _)| known == name);
        field.map(|(_, value)| value)
    }

    /// The text under a name.
    pub fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_text()
    }

    /// All names and values.
    pub fn all(self) -> &'a [(String, Json)] {
        self.0
    }
}

fn new_line(out: &mut String, number: usize, indent: Option<usize>) {
    if number > 0 {
        out.push(',');
    }
    if let Some(depth) = indent {
        break_line(out, depth);
    }
}

fn break_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn end_line(out: &mut String, empty: bool, indent: Option<usize>) {
    if let Some(depth) = indent.filter(|_| !empty) {
        break_line(out, depth);
    }
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => {
                out.push_str("\\u00");
                out.push_str(&hex(&[c as u8]));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Reads what [`hex`] wrote: two digits a byte, in small letters.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_ascii_uppercase())
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    (rest.is_empty() && digits.len() == text.len())
        .then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    out
}

struct Reader<'a> {
    text: &'a str,
    /// The next byte; always on the border of a character.
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn take(&mut self, token: &str) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        rest.starts_with(token).then(|| self.at += token.len())
    }

    fn value(&mut self, depth: u8) -> Option<Json> {
        self.space();
        if depth > MAX_DEPTH {
            return None;
        }
        match self.peek()? {
            b'"' => self.string().map(Json::Text),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b't' => self.take("true").map(|()| Json::Bool(true)),
            b'f' => self.take("false").map(|()| Json::Bool(false)),
            b'n' => self.take("null").map(|()| Json::Null),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: u8) -> Option<Json> {
        let mut values = Vec::new();
        self.take("[")?;
        self.space();
        if self.take("]").is_some() {
            return Some(Json::List(values));
        }
        loop {
            values.push(self.value(depth + 1)?);
            self.space();
            if self.take("]").is_some() {
                return Some(Json::List(values));
            }
            self.take(",")?;
        }
    }

    fn object(&mut self, depth: u8) -> Option<Json> {
        let mut fields: Vec<(String, Json)> = Vec::new();
        self.take("{")?;
        self.space();
        if self.take("}").is_some() {
            return Some(Json::Object(fields));
        }
        loop {
            self.space();
            let name = self.string()?;
            // Objects of ours are small; a large one is refused before this gets slow.
            if fields.len() > 1000 || fields.iter().any(|(known, _)| *known == name) {
                return None;
            }
            self.space();
            self.take(":")?;
            let value = self.value(depth + 1)?;
            fields.push((name, value));
            self.space();
            if self.take("}").is_some() {
                return Some(Json::Object(fields));
            }
            self.take(",")?;
        }
    }

    /// A whole number in its one form: no sign for zero, no zeros in front.
    fn number(&mut self) -> Option<Json> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find(|c: char| c != '-' && !c.is_ascii_alphanumeric() && c != '.');
        let word = rest.get(..end.unwrap_or(rest.len()))?;
        let number: i64 = word.parse().ok()?;
        (number.to_string() == word).then(|| {
            self.at += word.len();
            Json::Number(number)
        })
    }

    fn string(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let end = rest.find(|c: char| c == '"' || c == '\\' || c < ' ')?;
            out.push_str(rest.get(..end)?);
            self.at += end;
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(out);
                }
                b'\\' => out.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        self.take("\\")?;
        let kind = self.peek()?;
        if !kind.is_ascii() {
            return None;
        }
        self.at += 1;
        Some(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let first = self.four()?;
                let code = if (0xd800..0xdc00).contains(&first) {
                    self.take("\\u")?;
                    let second = self
                        .four()?
                        .checked_sub(0xdc00)
                        .filter(|low| *low < 0x400)?;
                    0x10000 + ((first - 0xd800) << 10) + second
                } else {
                    first
                };
                char::from_u32(code)?
            }
            _ => return None,
        })
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}

/// Gives a type serde's traits by way of its `to_json` and `from_json`: a text. This goes when sessions have
/// derived ones.
macro_rules! serde_by_json {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.to_json().to_text())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(from)?;
                let json = $crate::json::Json::parse(&text).ok();
                json.and_then(|json| Self::from_json(&json))
                    .ok_or_else(|| serde::de::Error::custom(stringify!($type)))
            }
        }
    };
}
pub(crate) use serde_by_json;
