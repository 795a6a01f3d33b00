//! What it costs that answers travel: sealing, opening, reading, and a key from words.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use tweeluik_core::exchange::{
    Cost, Envelope, PairKey, Pairing, WordsContext, derive, link, read, typed,
};
use tweeluik_core::measure::{Direct, Direction, Form, Panel, Person, Response, built_in};

fn exchange(criterion: &mut Criterion) {
    let set = built_in().expect("the built-in set");
    let mut panel = Panel::empty(&set);
    for statement in set.statements() {
        for direction in Direction::BOTH {
            panel.answer(statement.id(), direction, Response::Unknown);
        }
    }
    panel.answer_direct(Direct::Unknown);
    let key = PairKey::new([7; 32]);
    let pairing = Pairing {
        key: &key,
        set: &set,
        form: Form::Short,
    };
    let seal = || Envelope::seal(black_box(&panel), pairing, Person::First, [3; 8]);
    let sealed = seal().expect("a whole panel");
    let (by_link, by_hand) = (link(sealed.bytes()), typed(sealed.bytes()));
    criterion.bench_function("sealing the short form", |bencher| bencher.iter(seal));
    criterion.bench_function("opening the short form", |bencher| {
        bencher.iter(|| black_box(&sealed).open(pairing));
    });
    criterion.bench_function("reading a link", |bencher| {
        bencher.iter(|| read(black_box(&by_link)));
    });
    criterion.bench_function("reading a typed code", |bencher| {
        bencher.iter(|| read(black_box(&by_hand)));
    });
    criterion.bench_function("a key from a code", |bencher| {
        bencher.iter(|| derive(black_box("2CH3 MDDR"), &[1; 16], Cost::PRODUCT));
    });
    criterion.bench_function("a key from words", |bencher| {
        let words = black_box("vier woorden van ons");
        let context = WordsContext {
            day: "2026-01-31",
            names: ["Sanne", "Karim"],
        };
        bencher.iter(|| PairKey::from_words(words, &context, &set, Form::Short, Cost::WORDS));
    });
}

criterion_group!(benches, exchange);
criterion_main!(benches);
