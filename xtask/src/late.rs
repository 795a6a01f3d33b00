//! Moves the sentences of the late screens out of the first half's data.
//!
//! All data of the module stands in the first half, which has the memory. The sentences that only
//! the rest says would be the largest part of it that nobody needs to answer: they go to the rest,
//! which puts them back in the same place when it is instantiated. Nothing is ever written there.

use crate::Outcome;
use std::collections::BTreeSet;
use std::ops::Range;
use walrus::ir::{Instr, InstrLocId, Value, Visitor};
use walrus::{
    ConstExpr, DataId, DataKind, FunctionId, FunctionKind, GlobalKind, LocalFunction, MemoryId,
    Module,
};

/// What stands around the table of the late sentences: `Marked` in `crates/core/src/words/mod.rs`.
const FROM: &[u8] = b"late words: from";
const TILL: &[u8] = b"late words: till";

/// The last character, and the numbers by which Rust says that there is none. As addresses they are 64 KiB
/// into the data.
const NO_CHAR: Span = 0x10_ffff..0x11_0010;

/// A stretch of the memory.
type Span = Range<u32>;

/// A piece of data that goes to the rest.
#[derive(Debug, PartialEq)]
pub struct Piece {
    at: u32,
    bytes: Vec<u8>,
}

/// The data that a module begins with, as it stands in the memory.
struct Image {
    memory: MemoryId,
    segments: Vec<(u32, DataId, Vec<u8>)>,
}

impl Image {
    fn of(module: &Module) -> Outcome<Image> {
        let memory = module.memories.iter().next().map(walrus::Memory::id);
        let memory = memory.ok_or("The module has no memory.")?;
        let mut segments = Vec::new();
        for data in module.data.iter() {
            let offset = match &data.kind {
                DataKind::Active {
                    offset: ConstExpr::Value(Value::I32(offset)),
                    ..
                } => offset.cast_unsigned(),
                _ => return Err("The data stands in a way that cannot be split.".to_owned()),
            };
            segments.push((offset, data.id(), data.value.clone()));
        }
        Ok(Image { memory, segments })
    }

    /// From the first to the last address with data.
    fn whole(&self) -> Span {
        let ends = |(at, _, bytes): &(u32, DataId, Vec<u8>)| end(*at, bytes);
        let first = self.segments.iter().map(|(at, ..)| *at).min();
        let last = self.segments.iter().map(ends).max();
        first.unwrap_or_default()..last.unwrap_or_default()
    }

    /// What stands somewhere, where all of it is data.
    fn get(&self, span: &Span) -> Option<&[u8]> {
        self.segments.iter().find_map(|(at, _, bytes)| {
            let start = usize::try_from(span.start.checked_sub(*at)?).ok()?;
            bytes.get(start..start + span.len())
        })
    }

    /// Where something stands that stands there once.
    fn find(&self, wanted: &[u8]) -> Outcome<u32> {
        let places = self.segments.iter().flat_map(|(at, _, bytes)| {
            let windows = (*at..).zip(bytes.windows(wanted.len()));
            windows.filter(|(_, bytes)| *bytes == wanted)
        });
        match places.collect::<Vec<_>>().as_slice() {
            [(place, _)] => Ok(*place),
            found => Err(format!(
                "The mark “{}” stands in the module {} times: see Marked in crates/core/src/words/mod.rs.",
                wanted.escape_ascii(),
                found.len()
            )),
        }
    }

    /// All that may be an address with a length after it.
    fn pairs(&self) -> Vec<(u32, [u32; 2])> {
        let mut pairs = Vec::new();
        for (at, _, bytes) in &self.segments {
            // Addresses stand at multiples of four.
            let skipped = at.next_multiple_of(4) - at;
            let aligned = bytes.get(skipped as usize..).unwrap_or_default();
            let words = words(aligned);
            let after = words.iter().skip(1).copied().chain([0]);
            let places = (at + skipped..).step_by(4);
            pairs.extend(places.zip(words.iter().zip(after).map(|(&one, two)| [one, two])));
        }
        pairs
    }
}

/// Bytes as the numbers that they are.
fn words(bytes: &[u8]) -> Vec<u32> {
    let (words, _) = bytes.as_chunks::<4>();
    words.iter().map(|word| u32::from_le_bytes(*word)).collect()
}

fn end(at: u32, bytes: &[u8]) -> u32 {
    at.saturating_add(u32::try_from(bytes.len()).unwrap_or(u32::MAX))
}

fn overlap(one: &Span, other: &Span) -> bool {
    one.start < other.end && other.start < one.end
}

/// All numbers in a function that may be addresses.
#[derive(Default)]
struct Numbers(BTreeSet<u32>);

impl Visitor<'_> for Numbers {
    fn visit_instr(&mut self, instruction: &Instr, _: &InstrLocId) {
        let offset = match instruction {
            Instr::Load(load) => Some(load.arg.offset),
            Instr::Store(store) => Some(store.arg.offset),
            _ => None,
        };
        self.0
            .extend(offset.and_then(|offset| u32::try_from(offset).ok()));
    }

    fn visit_value(&mut self, value: &Value) {
        if let Value::I32(number) = value {
            self.0.insert(number.cast_unsigned());
        }
    }
}

/// All numbers in these functions, and in the globals, that may be addresses.
fn numbers<'a>(module: &Module, functions: impl Iterator<Item = &'a LocalFunction>) -> Numbers {
    let mut numbers = Numbers::default();
    for function in functions {
        walrus::ir::dfs_in_order(&mut numbers, function, function.entry_block());
    }
    for global in module.globals.iter() {
        if let GlobalKind::Local(ConstExpr::Value(Value::I32(number))) = global.kind {
            numbers.0.insert(number.cast_unsigned());
        }
    }
    numbers
}

/// What goes to the rest: the table of the late sentences, and each of its sentences that nothing
/// early names too.
///
/// # Errors
/// Where the table is not found, or an early function names it, or fewer than `least` bytes go.
pub fn find(
    module: &Module,
    is_late: impl Fn(FunctionId) -> bool,
    least: usize,
) -> Outcome<Vec<Piece>> {
    let image = Image::of(module)?;
    let [from, till] = [image.find(FROM)?, image.find(TILL)?];
    let table = from..end(till, TILL);
    let sentences = sentences(&image, &(end(from, FROM)..till))?;
    let early = module.funcs.iter().filter(|one| !is_late(one.id()));
    let early = early.filter_map(|one| match &one.kind {
        FunctionKind::Local(body) => Some(body),
        _ => None,
    });
    let mut early = numbers(module, early);
    early
        .0
        .retain(|&number| !stands_for_no_character(number, &sentences));
    let named = named(&image, &table, early);
    let is_named = |span: &Span| named.iter().any(|one| overlap(one, span));
    if is_named(&table) {
        return Err(
            "Something early names the table of the late sentences: see Late in crates/core/src/words/mod.rs."
                .to_owned(),
        );
    }
    let mut spans: Vec<Span> = sentences.into_iter().filter(|one| !is_named(one)).collect();
    spans.push(table);
    let pieces = joined(spans).into_iter().map(|span| {
        let bytes = image.get(&span).map(<[u8]>::to_vec);
        let bytes = bytes.ok_or("Late sentences stand partly outside the data.")?;
        Ok(Piece {
            at: span.start,
            bytes,
        })
    });
    let pieces: Vec<Piece> = pieces.collect::<Outcome<_>>()?;
    let found: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    if found < least {
        return Err(format!(
            "Only {found} bytes of sentences can be loaded late, and not {least} as expected. What \
             used to be said late may be said early now: see Late in crates/core/src/words/mod.rs."
        ));
    }
    Ok(pieces)
}

/// What is named other than by the table: by these numbers, or by addresses in other data.
fn named(image: &Image, table: &Span, numbers: Numbers) -> Vec<Span> {
    let whole = image.whole();
    let pairs = image.pairs().into_iter();
    let pairs = pairs.filter(|(place, _)| !table.contains(place));
    let alone = numbers.0.into_iter().map(|at| [at, 1]);
    let all = alone.chain(pairs.map(|(_, pair)| pair));
    all.filter(|[at, _]| whole.contains(at))
        .map(|[at, length]| {
            let end = at.saturating_add(length.max(1));
            // What cannot be a length stands for one byte.
            at..if end <= whole.end { end } else { at + 1 }
        })
        .collect()
}

/// Whether a number names what it stands in by chance. Nobody names a sentence by its middle alone.
fn stands_for_no_character(number: u32, sentences: &[Span]) -> bool {
    NO_CHAR.contains(&number) && sentences.iter().all(|one| one.start != number)
}

/// Where the sentences of the table stand.
fn sentences(image: &Image, table: &Span) -> Outcome<Vec<Span>> {
    let words = words(image.get(table).unwrap_or_default());
    let (pairs, left) = words.as_chunks::<2>();
    let spans = pairs.iter().map(|&[at, length]| {
        let span = at..at.saturating_add(length);
        // What comes with the question set is no text.
        let bytes = image.get(&span);
        bytes.is_some_and(|bytes| !bytes.is_empty()).then_some(span)
    });
    let spans: Option<Vec<Span>> = spans.collect();
    spans.filter(|_| left.is_empty()).ok_or_else(|| {
        "The table of the late sentences holds something else: see Late in crates/core/src/words/mod.rs."
            .to_owned()
    })
}

/// Stretches that touch, as one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| span.start);
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

/// Leaves zeros in the place of the pieces: they compress to nothing.
pub fn take(module: &mut Module, pieces: &[Piece]) -> Outcome<()> {
    for (at, data, _) in Image::of(module)?.segments {
        let value = &mut module.data.get_mut(data).value;
        for piece in pieces {
            let start = piece.at.checked_sub(at).map(|start| start as usize);
            let place = start.and_then(|start| value.get_mut(start..start + piece.bytes.len()));
            if let Some(place) = place {
                place.fill(0);
            }
        }
    }
    Ok(())
}

/// Makes the pieces the data of the rest, and its only data.
pub fn put(module: &mut Module, pieces: &[Piece]) -> Outcome<()> {
    let Image { memory, segments } = Image::of(module)?;
    module.memories.get_mut(memory).data_segments.clear();
    for (_, data, _) in segments {
        module.data.delete(data);
    }
    for piece in pieces {
        let kind = DataKind::Active {
            memory,
            offset: ConstExpr::Value(Value::I32(piece.at.cast_signed())),
        };
        let data = module.data.add(kind, piece.bytes.clone());
        module.memories.get_mut(memory).data_segments.insert(data);
    }
    Ok(())
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use walrus::{FunctionBuilder, ModuleConfig};

    /// Where the data of the sample stands.
    const AT: u32 = 1027;

    /// Some text, the table of late sentences, and a table of early ones. Of the late sentences the
    /// second is said early too, and the last are said in one breath.
    pub fn data() -> (u32, Vec<u8>) {
        let texts = ["early", "one.", "twice said", "three", "four"];
        let mut at = AT;
        let pairs = texts.map(|text| {
            let start = at;
            at = end(at, text.as_bytes());
            [start, at - start].map(u32::to_le_bytes).concat()
        });
        let [early, one, twice, three, four] = &pairs;
        let mut data = texts.concat().into_bytes();
        while !end(AT, &data).is_multiple_of(4) {
            data.push(b'-');
        }
        for part in [FROM, one, twice, three, four, one, TILL, early, twice, b"!"] {
            data.extend_from_slice(part);
        }
        (AT, data)
    }

    /// A module with that data, and a number in an early function and in a late one.
    fn sample(early: u32, late: u32, data: Vec<u8>) -> (Module, FunctionId) {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        let offset = ConstExpr::Value(Value::I32(AT.cast_signed()));
        let kind = DataKind::Active { memory, offset };
        let data = module.data.add(kind, data);
        module.memories.get_mut(memory).data_segments.insert(data);
        let mut add = |number: u32| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            let mut body = builder.func_body();
            body.i32_const(number.cast_signed()).drop();
            builder.finish(vec![], &mut module.funcs)
        };
        let (_, late) = (add(early), add(late));
        (module, late)
    }

    fn found(early: u32, late: u32, data: Vec<u8>) -> Outcome<Vec<Piece>> {
        let (module, is_late) = sample(early, late, data);
        find(&module, |id| id == is_late, 20)
    }

    /// Where something stands in the sample.
    fn place(text: &str) -> u32 {
        let (at, data) = data();
        let place = data
            .windows(text.len())
            .position(|it| it == text.as_bytes());
        at + u32::try_from(place.unwrap()).unwrap()
    }

    /// The texts that go, without the table.
    fn texts(pieces: &[Piece]) -> Vec<(u32, &str)> {
        let (table, texts) = pieces.split_last().unwrap();
        assert!(table.bytes.starts_with(FROM) && table.bytes.ends_with(TILL));
        assert_eq!(table.at, place("late words: from"));
        let text = |bytes| std::str::from_utf8(bytes).unwrap();
        texts.iter().map(|it| (it.at, text(&it.bytes))).collect()
    }

    #[test]
    fn the_late_sentences_go_and_those_that_are_said_early_too_stay() {
        let table = place("late words: from");
        let pieces = found(0, table, data().1).unwrap();
        let [one, three] = ["one.", "three"].map(place);
        assert_eq!(texts(&pieces), [(one, "one."), (three, "threefour")]);
    }

    #[test]
    fn what_an_early_function_names_stays() {
        let [one, three, four] = ["one.", "three", "four"].map(place);
        for number in [four, four + 3] {
            let pieces = found(number, 0, data().1).unwrap();
            assert_eq!(texts(&pieces), [(one, "one."), (three, "three")]);
        }
        // The end of a sentence is none of it, nor is a number that is no address.
        for number in [four + 4, u32::MAX, 0] {
            let pieces = found(number, four, data().1).unwrap();
            assert_eq!(texts(&pieces), [(one, "one."), (three, "threefour")]);
        }
        let table = place("late words: from");
        assert!(found(table + 16, 0, data().1).is_err(), "the table");
        assert!(found(0, table + 16, data().1).is_ok());
    }

    #[test]
    fn the_end_of_all_characters_names_no_sentence_around_it() {
        let around = [1..2, 0x10_ff00..0x11_0100];
        assert!(stands_for_no_character(0x11_0000, &around));
        assert!(!stands_for_no_character(0x11_0080, &around), "an address");
        let at = [1..2, 0x11_0000..0x11_0100];
        assert!(!stands_for_no_character(0x11_0000, &at), "its beginning");
    }

    #[test]
    fn a_longer_early_text_keeps_the_late_one_inside_it() {
        let (_, mut data) = data();
        // The early text now is the first four of them.
        let length = data.len() - 13;
        assert_eq!(data[length], 5);
        data[length] = 24;
        let early = found(0, 0, data.clone()).unwrap();
        assert_eq!(texts(&early), [(place("four"), "four")]);
        // Longer than all data is no length.
        data[length + 3] = 1;
        assert_eq!(texts(&found(0, 0, data).unwrap()).len(), 2);
    }

    #[test]
    fn the_pieces_leave_zeros_and_come_back_in_their_place() {
        let (at, data) = data();
        let pieces = found(0, 0, data.clone()).unwrap();
        let [mut first, mut rest] = [(); 2].map(|()| sample(0, 0, data.clone()).0);
        take(&mut first, &pieces).unwrap();
        put(&mut rest, &pieces).unwrap();
        let [first, rest] = [first, rest].map(|module| Image::of(&module).unwrap().segments);
        let [(_, _, mut memory)] = first.try_into().unwrap();
        assert!(memory.starts_with(b"early\0\0\0\0twice said\0\0\0\0\0\0\0\0\0-"));
        assert_eq!(memory.iter().filter(|&&byte| byte == b'l').count(), 1);
        assert_eq!(rest.len(), pieces.len());
        for (place, _, bytes) in rest {
            let start = usize::try_from(place - at).unwrap();
            memory[start..start + bytes.len()].copy_from_slice(&bytes);
        }
        assert_eq!(memory, data);
    }

    #[test]
    fn what_is_not_as_expected_is_an_error() {
        let (_, good) = data();
        let with = |from: &str, to: &str| {
            let start = (place(from) - AT) as usize;
            let mut data = good.clone();
            data[start..start + to.len()].copy_from_slice(to.as_bytes());
            found(0, 0, data)
        };
        assert!(with("early", "Early").is_ok());
        assert!(with("late words: from", "l").is_ok());
        assert!(with("late words: from", "L").is_err(), "no mark");
        assert!(with("late words: till", "L").is_err(), "no mark");
        let twice = [&*good, FROM].concat();
        assert!(found(0, 0, twice).is_err(), "two marks");
        let mut other = good.clone();
        let start = (place("late words: from") - AT) as usize + 16;
        other[start] = 0;
        assert!(found(0, 0, other).is_err(), "not the address of a text");
        let (module, late) = sample(0, 0, good);
        assert!(find(&module, |id| id == late, 1000).is_err(), "too little");
    }
}
