//! What the pure rooms cost.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use tweeluik::measure::{
    Comparison, Direction, Form, Panel, Person, QuestionSet, Response, Scores, built_in,
};

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
                black_box(&first),
                black_box(&second),
            )
        });
    });
    criterion.bench_function("scores of the long form", |bencher| {
        bencher.iter(|| Scores::of(black_box(&first), black_box(&set), Form::Long));
    });
    criterion.bench_function("reading the built-in set", |bencher| {
        bencher.iter(built_in);
    });
}

criterion_group!(benches, measure);
criterion_main!(benches);
