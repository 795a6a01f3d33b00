//! The Rust that is made.

use crate::languages::{Direction, Language};
use crate::message::{Kind, Message, Piece, Text, Variable};
use crate::plural::Category;
use crate::problem::Problem;
use crate::{Chunk, Code, File, List, Locales, Shape};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn generate(locales: &Locales, shape: &Shape<'_>) -> Result<Code, Vec<Problem>> {
    let problems = unfit(locales, shape);
    if !problems.is_empty() {
        return Err(problems);
    }
    let all = locales.catalogs();
    let places: BTreeSet<_> = all
        .flat_map(|(language, _)| language.plurals.categories())
        .collect();
    let places: Vec<_> = places.into_iter().collect();
    let writers = shape.chunks.iter().map(|chunk| Writer {
        locales,
        lists: shape.lists,
        places: &places,
        chunk,
    });
    let writers: Vec<_> = writers.collect();
    let texts: String = writers.iter().map(Writer::chunk).collect();
    Ok(Code {
        languages: languages(locales, &places),
        texts: texts + &file_list(&writers),
        packs: writers.iter().flat_map(Writer::packs).collect(),
    })
}

/// Where the source does not have the shape that the code wants.
fn unfit(locales: &Locales, shape: &Shape<'_>) -> Vec<Problem> {
    let Some(source) = locales.source() else {
        return Vec::new();
    };
    let at = |line, says: String| Problem::new(&source.path, line, says);
    let mut problems = Vec::new();
    let mut fields: BTreeMap<String, &str> = BTreeMap::new();
    for message in &source.messages {
        let id = &message.id;
        let is_known = |chunk: &String| shape.chunks.iter().any(|known| known.section == chunk);
        if !message.chunk.as_ref().is_some_and(is_known) {
            let known: Vec<_> = shape.chunks.iter().map(|chunk| chunk.section).collect();
            let says = format!(
                "The section of ‘{id}’ does not say in which chunk it is loaded. Write below its title ‘## Chunk: …’ with one of: {}.",
                known.join(", ")
            );
            problems.push(at(message.line, says));
        }
        let names = message.variables.iter().map(|variable| &variable.name);
        for name in names.chain([id]) {
            if is_reserved(&snake(name)) {
                let says = format!("‘{name}’ is a word of Rust. Choose another name.");
                problems.push(at(message.line, says));
            }
        }
        fields.insert(snake(id), id);
    }
    for list in shape.lists {
        if let Some(id) = fields.get(list.name) {
            let line = source.get(id).map_or(1, |message| message.line);
            let says = format!(
                "‘{id}’ has the name of the list ‘{}’. Choose another.",
                list.name
            );
            problems.push(at(line, says));
        }
        let ids = list.rows.iter().flat_map(|row| row.iter());
        let mut chunk = None;
        for id in ids {
            let Some(message) = source.get(id) else {
                let says = format!(
                    "The text ‘{id}’ of the list ‘{}’ is missing. Add it, or take it out of the list in the code.",
                    list.name
                );
                problems.push(at(source.end, says));
                continue;
            };
            if !message.variables.is_empty() || message.text.selector.is_some() {
                let says = format!(
                    "‘{id}’ stands in the list ‘{}’ and can have no variable.",
                    list.name
                );
                problems.push(at(message.line, says));
            }
            if *chunk.get_or_insert(&message.chunk) != &message.chunk {
                let says = format!(
                    "‘{id}’ stands in another chunk than the rest of the list ‘{}’. Put them in one section.",
                    list.name
                );
                problems.push(at(message.line, says));
            }
        }
        let mut lengths = list.rows.iter().map(|row| row.len());
        let first = lengths.next();
        if lengths.any(|length| Some(length) != first) {
            let says = format!(
                "The rows of the list ‘{}’ are not of one length.",
                list.name
            );
            problems.push(at(1, says));
        }
    }
    problems
}

/// The enum of languages.
fn languages(locales: &Locales, places: &[Category]) -> String {
    let all: Vec<_> = locales.catalogs().map(|(language, _)| language).collect();
    let match_of = |value: &dyn Fn(&Language) -> String| {
        let arms = all.iter();
        let arms: String = arms
            .map(|one| {
                format!(
                    "            Language::{} => {},\n",
                    one.variant(),
                    value(one)
                )
            })
            .collect();
        format!("        match self {{\n{arms}        }}\n    }}\n")
    };
    let variants: String = all
        .iter()
        .map(|one| format!("    /// {}.\n    {},\n", one.name, one.variant()))
        .collect();
    let list: Vec<_> = all
        .iter()
        .map(|one| format!("Language::{}", one.variant()))
        .collect();
    let tag = match_of(&|one| format!("{:?}", one.tag));
    let name = match_of(&|one| format!("{:?}", one.name));
    let number = match_of(&|one| one.number.to_string());
    let direction = match_of(&|one| match one.direction {
        Direction::Ltr => "Direction::Ltr".to_owned(),
        Direction::Rtl => "Direction::Rtl".to_owned(),
    });
    let date_tag = match_of(&|one| format!("{:?}", one.date_tag));
    let comma = match_of(&|one| one.decimal_comma.to_string());
    let plural = match_of(&|one| one.plurals.code(places));
    let count = all.len();
    let list = list.join(", ");
    let plural_argument = match all.iter().all(|one| one.plurals.categories().len() == 1) {
        true => "_number",
        false => "number",
    };
    format!(
        "/// A language in which the product can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {{
{variants}}}

impl Language {{
    /// All languages, in the order of `locales/languages.toml`.
    pub const ALL: [Language; {count}] = [{list}];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {{
{tag}
    /// The language's name in the language itself.
    pub fn own_name(self) -> &'static str {{
{name}
    /// Its number in what travels; it never changes.
    pub(crate) fn number(self) -> u8 {{
{number}
    /// Which way it is written.
    pub fn direction(self) -> Direction {{
{direction}
    /// The BCP 47 tag by which dates are written.
    pub fn date_tag(self) -> &'static str {{
{date_tag}
    /// Whether numbers are written with a comma.
    pub(crate) fn decimal_comma(self) -> bool {{
{comma}
    /// The place of a number's plural category among the variants of a text.
    pub(crate) fn plural(self, {plural_argument}: usize) -> usize {{
{plural}}}
"
    )
}

/// Writes the struct of a chunk.
struct Writer<'l> {
    locales: &'l Locales,
    lists: &'l [List<'l>],
    places: &'l [Category],
    chunk: &'l Chunk<'l>,
}

impl Writer<'_> {
    fn chunk(&self) -> String {
        let own: Vec<_> = self.messages().filter(|one| !self.is_listed(one)).collect();
        let lists: Vec<_> = self.lists.iter().filter(|list| self.has(list)).collect();
        let fields: String = own.iter().map(|message| self.field(message)).collect();
        let lists: String = lists.iter().map(|list| self.list_field(list)).collect();
        let methods: String = own
            .iter()
            .filter_map(|message| self.method(message))
            .collect();
        // All lines at once: that is a third of the code that a call for each would be.
        let mut count = 0;
        let mut next = || {
            count += 1;
            format!("line_{count}")
        };
        let mut values = String::new();
        for message in &own {
            let value = match self.chooses(message) {
                true => array(self.places.iter().map(|_| next()).collect()),
                false => next(),
            };
            values.push_str(&format!("            {}: {value},\n", snake(&message.id)));
        }
        for list in self.lists.iter().filter(|list| self.has(list)) {
            let rows = list.rows.iter().map(|row| {
                let row: Vec<_> = row.iter().map(|_| next()).collect();
                match row.len() {
                    1 => row.concat(),
                    _ => array(row),
                }
            });
            let value = array(rows.collect());
            values.push_str(&format!("            {}: {value},\n", list.name));
        }
        let lines = array((1..=count).map(|number| format!("line_{number}")).collect());
        let Chunk {
            section,
            name,
            feature,
        } = self.chunk;
        let arms: String = self
            .locales
            .catalogs()
            .map(|(language, _)| self.arm(language))
            .collect();
        let only = feature.map_or_else(String::new, |feature| {
            format!("    #[cfg(feature = {feature:?})]\n")
        });
        format!(
            "/// The texts of the chunk `{section}` in one language and address.
#[derive(Clone, Copy)]
pub struct {name} {{
    /// The language.
    pub language: Language,
{fields}{lists}}}

impl FromLines for {name} {{
    fn from_lines(language: Language, lines: &mut Lines) -> {name} {{
        let {lines} = lines.take();
        {name} {{
            language,
{values}        }}
    }}
}}

impl {name} {{
    /// The texts in a language.
{only}    pub fn texts(language: Language) -> &'static Texts<{name}> {{
        match language {{
{arms}        }}
    }}

    /// The texts in a language for an address; where it has no formal one, with the one that it has.
{only}    pub fn of(language: Language, address: Address) -> &'static {name} {{
        {name}::texts(language).of(address)
    }}
{methods}}}

",
        )
    }

    /// The texts that are compiled in.
    fn arm(&self, language: &Language) -> String {
        let Chunk { section, name, .. } = self.chunk;
        format!(
            "            Language::{variant} => {{
                static TEXTS: LazyLock<Texts<{name}>> = LazyLock::new(|| {{
                    Texts::new(
                        Language::{variant},
                        &mut Lines::new(include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))),
                    )
                }});
                &TEXTS
            }}
",
            variant = language.variant(),
            file = file_name(&language.tag, section),
        )
    }

    /// A file for each language.
    fn packs(&self) -> Vec<File> {
        let all = self.locales.catalogs();
        all.map(|(language, _)| {
            let addresses: &[bool] = match self.has_formal(language) {
                true => &[false, true],
                false => &[false],
            };
            let lines = addresses
                .iter()
                .flat_map(|is_formal| self.lines(language, *is_formal));
            let lines: Vec<_> = lines.collect();
            File {
                path: file_name(&language.tag, self.chunk.section),
                text: lines.join("\n"),
            }
        })
        .collect()
    }

    /// The source's texts of this chunk.
    fn messages(&self) -> impl Iterator<Item = &Message> {
        let all = self
            .locales
            .source()
            .map_or(&[][..], |source| &source.messages);
        all.iter()
            .filter(|one| one.chunk.as_deref() == Some(self.chunk.section))
    }

    fn is_listed(&self, message: &Message) -> bool {
        let mut ids = self
            .lists
            .iter()
            .flat_map(|list| list.rows)
            .copied()
            .flatten();
        ids.any(|id| *id == message.id)
    }

    /// Whether a list is of this chunk.
    fn has(&self, list: &List<'_>) -> bool {
        let mut ids = list.rows.iter().copied().flatten();
        ids.any(|id| self.messages().any(|message| message.id == *id))
    }

    fn field(&self, message: &Message) -> String {
        let (name, kind) = (snake(&message.id), self.kind(message));
        if message.variables.is_empty() {
            format!("    /// {}\n    pub {name}: {kind},\n", shown(message))
        } else {
            format!("    {name}: {kind},\n")
        }
    }

    /// The type of a field.
    fn kind(&self, message: &Message) -> String {
        if self.chooses(message) {
            format!("[&'static str; {}]", self.places.len())
        } else {
            "&'static str".to_owned()
        }
    }

    /// Whether a text has plural categories in some language.
    fn chooses(&self, message: &Message) -> bool {
        self.locales.catalogs().any(|(_, catalog)| {
            let one = catalog.get(&message.id);
            one.is_some_and(|one| {
                let formal = one.formal.as_ref();
                one.text.selector.is_some() || formal.is_some_and(|text| text.selector.is_some())
            })
        })
    }

    fn list_field(&self, list: &List<'_>) -> String {
        let ids: Vec<_> = list.rows.iter().copied().flatten().copied().collect();
        let rows = list.rows.len();
        let kind = match list.rows.first().map_or(0, |row| row.len()) {
            1 => format!("[&'static str; {rows}]"),
            length => format!("[[&'static str; {length}]; {rows}]"),
        };
        format!(
            "    /// `{}`\n    pub {}: {kind},\n",
            ids.join("`, `"),
            list.name
        )
    }

    /// The method of a text with variables.
    fn method(&self, message: &Message) -> Option<String> {
        if message.variables.is_empty() {
            return None;
        }
        let name = snake(&message.id);
        let arguments: String = message
            .variables
            .iter()
            .map(|variable| {
                let kind = match variable.kind {
                    Kind::String => "&str",
                    Kind::Number => "usize",
                };
                format!(", {}: {kind}", snake(&variable.name))
            })
            .collect();
        let gaps: Vec<_> = message
            .variables
            .iter()
            .map(|variable| match variable.kind {
                Kind::String => snake(&variable.name),
                Kind::Number => format!("&{}.to_string()", snake(&variable.name)),
            })
            .collect();
        let gaps = gaps.join(", ");
        let text = match self.selector(message) {
            Some(selector) => format!(
                "choose(&self.{name}, self.language.plural({}))",
                snake(&selector)
            ),
            None => format!("self.{name}"),
        };
        Some(format!(
            "
    /// {}
    pub fn {name}(&self{arguments}) -> String {{
        fill(self.language, {text}, &[{gaps}])
    }}
",
            shown(message)
        ))
    }

    /// The variable by whose category a variant is chosen, in whichever language does so.
    fn selector(&self, message: &Message) -> Option<String> {
        self.locales.catalogs().find_map(|(_, catalog)| {
            let one = catalog.get(&message.id)?;
            let formal = one.formal.as_ref();
            let of_formal = || formal.and_then(|formal| formal.selector.clone());
            one.text.selector.clone().or_else(of_formal)
        })
    }

    /// Whether a language has texts of its own for the formal address in this chunk.
    fn has_formal(&self, language: &Language) -> bool {
        let mut ids = self.messages().map(|message| &message.id);
        ids.any(|id| {
            let catalog = self.locales.catalogs.get(&language.tag);
            let message = catalog.and_then(|catalog| catalog.get(id));
            message.is_some_and(|message| message.formal.is_some())
        })
    }

    /// The texts in a language and address, in the order in which they are read.
    fn lines(&self, language: &Language, is_formal: bool) -> Vec<String> {
        let mut lines = Vec::new();
        for message in self.messages().filter(|one| !self.is_listed(one)) {
            let text = self.text(language, is_formal, &message.id);
            let pattern = |category| {
                text.map_or_else(String::new, |text| {
                    written(text, category, &message.variables)
                })
            };
            if self.chooses(message) {
                lines.extend(self.places.iter().map(|category| pattern(*category)));
            } else {
                lines.push(pattern(Category::Other));
            }
        }
        for list in self.lists.iter().filter(|list| self.has(list)) {
            let ids = list.rows.iter().copied().flatten();
            lines.extend(ids.map(|id| {
                let text = self.text(language, is_formal, id);
                text.map_or_else(String::new, |text| written(text, Category::Other, &[]))
            }));
        }
        lines
    }

    /// A text in a language, for an address.
    fn text(&self, language: &Language, is_formal: bool, id: &str) -> Option<&Text> {
        let message = self.locales.catalogs.get(&language.tag)?.get(id)?;
        let formal = message.formal.as_ref().filter(|_| is_formal);
        Some(formal.unwrap_or(&message.text))
    }
}

/// An array, as a pattern or a value.
fn array(entries: Vec<String>) -> String {
    format!("[{}]", entries.join(", "))
}

/// The list of all files that are not always compiled in.
fn file_list(writers: &[Writer<'_>]) -> String {
    let mut entries = String::new();
    let mut features = BTreeSet::new();
    for Writer { locales, chunk, .. } in writers {
        let Some(feature) = chunk.feature else {
            continue;
        };
        features.insert(format!("feature = {feature:?}"));
        for (language, _) in locales.catalogs() {
            entries.push_str(&format!(
                "    (Language::{}, {section:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\"))),\n",
                language.variant(),
                file_name(&language.tag, chunk.section),
                section = chunk.section,
            ));
        }
    }
    let features: Vec<_> = features.into_iter().collect();
    format!(
        "/// The files of texts that can be loaded: the language, the chunk and what stands in the file.
#[cfg(all({}))]
pub const FILES: &[(Language, &str, &str)] = &[
{entries}];
",
        features.join(", ")
    )
}

/// The file with the texts of a chunk in a language.
fn file_name(tag: &str, section: &str) -> String {
    format!("{tag}.{section}.txt")
}

/// A text as a line. The gap of the first variable is U+0001, of the second U+0002, and so on: no text
/// holds these.
fn written(text: &Text, category: Category, variables: &[Variable]) -> String {
    let pieces = text.pieces(category).iter();
    pieces
        .map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Variable(name) => {
                let place = variables.iter().position(|one| one.name == *name);
                let gap = place.and_then(|place| u8::try_from(place + 1).ok());
                gap.map_or_else(String::new, |gap| char::from(gap).to_string())
            }
        })
        .collect()
}

/// The source's text for the documentation.
fn shown(message: &Message) -> String {
    let all = message.text.shown();
    let all: Vec<_> = all.iter().map(|text| text.replace('`', "'")).collect();
    format!("`{}`", all.join("` / `"))
}

/// An id as a name of Rust.
fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn is_reserved(name: &str) -> bool {
    [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "language", "let", "loop", "macro", "match", "mod", "move", "mut", "of", "override",
        "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
        "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ]
    .contains(&name)
}
