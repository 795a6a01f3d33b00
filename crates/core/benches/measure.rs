//! What the pure rooms cost.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use tweeluik_core::exchange::{Added, Workshop as WayIn, link};
use tweeluik_core::group::{FillingScreen, Group, GroupEvent, GroupScreen};
use tweeluik_core::keep::Record;
use tweeluik_core::language::Language;
use tweeluik_core::measure::{
    Balance, Comparison, Contribution, Direct, Direction, Form, Panel, Person, QuestionSet,
    Response, built_in,
};
use tweeluik_core::setup::Relation;

/// A panel in which every kind of answer occurs.
fn panel(set: &QuestionSet, person: Person) -> Panel {
    let mut panel = Panel::empty(set);
    let mut number = match person {
        Person::First => 3,
        Person::Second => 11,
    };
    for (_, statement) in set.pick(Form::Long) {
        for direction in Direction::BOTH {
            number = (number * 31 + 7) % 101;
            let response = Response::ALL.get(number % 7).copied();
            panel.answer(
                statement.id(),
                direction,
                response.unwrap_or(Response::Unknown),
            );
        }
    }
    panel
}

fn measure(criterion: &mut Criterion) {
    let set = built_in().expect("the built-in set");
    let [first, second] = Person::BOTH.map(|person| panel(&set, person));
    criterion.bench_function("comparison of the long form", |bencher| {
        bencher.iter(|| {
            Comparison::of(
                black_box(&set),
                Form::Long,
                None,
                [black_box(&first), black_box(&second)],
            )
        });
    });
    criterion.bench_function("balance of the long form", |bencher| {
        bencher.iter(|| Balance::of(black_box(&first), black_box(&set), Form::Long));
    });
    criterion.bench_function("reading the built-in set", |bencher| {
        bencher.iter(built_in);
    });
}

fn way_in(workshop: &Group) -> Option<WayIn> {
    match workshop.screen() {
        GroupScreen::Filling(FillingScreen {
            join_code: way_in, ..
        }) => Some(way_in),
        GroupScreen::Planning(_)
        | GroupScreen::Tallying(_)
        | GroupScreen::Closing { .. }
        | GroupScreen::Frozen { .. } => None,
    }
}

/// How many pairs are in a group, as the name of a measurement has it; the last is one below as many as are counted.
const SIZES: [(&str, u64); 6] = [
    ("1", 1),
    ("10", 10),
    ("100", 100),
    ("1,000", 1_000),
    ("10,000", 10_000),
    ("19,999", 19_999),
];

/// Workshops up to one far larger than any room.
fn group(criterion: &mut Criterion) {
    let set = built_in().expect("the built-in set");
    let [first, second] = Person::BOTH.map(|person| panel(&set, person));
    let comparison = Comparison::of(&set, Form::Long, None, [&first, &second]);
    let contribution = Contribution::of(&comparison, [Direct::Same; 2], Form::Long);
    let relation = Relation::ParentProfessional;
    let mut workshop = Group::fresh(set, relation, Language::Nl, Form::Long);
    workshop.apply(GroupEvent::Open([1; 8]));
    workshop.apply(GroupEvent::Pairs(20_000));
    let way_in = way_in(&workshop).expect("pairs may come in");
    let added = |pair: u64| {
        let added = Added::of(&contribution, &way_in, pair.to_be_bytes());
        GroupEvent::Take(link(added.expect("a contribution").bytes()))
    };
    let mut filled = 0;
    for (size, count) in SIZES {
        for pair in filled..count {
            workshop.apply(added(pair));
        }
        filled = count;
        // With what is written to the device each time.
        criterion.bench_function(&format!("a pair added to a group of {size}"), |bencher| {
            bencher.iter_batched(
                || (workshop.clone(), added(count)),
                |(mut workshop, event)| {
                    let effects = workshop.apply(event);
                    (
                        workshop.stored().and_then(|stored| Record::of(1, &stored)),
                        effects,
                        workshop,
                    )
                },
                BatchSize::LargeInput,
            );
        });
        criterion.bench_function(
            &format!("a group of {size} pairs closed and shown"),
            |bencher| {
                bencher.iter_batched(
                    || workshop.clone(),
                    |mut workshop| {
                        for event in [
                            GroupEvent::AskFreeze,
                            GroupEvent::Freeze,
                            GroupEvent::Closed(true),
                        ] {
                            workshop.apply(event);
                        }
                        black_box(workshop.screen());
                        workshop
                    },
                    BatchSize::LargeInput,
                );
            },
        );
    }
}

criterion_group!(benches, measure, group);
criterion_main!(benches);
