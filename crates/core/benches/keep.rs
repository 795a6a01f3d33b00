//! What it costs to read all that is kept.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use tweeluik_core::keep::{Keeper, Store, StoreError};
use tweeluik_core::measure::{Direct, Form, Level, Person, QuestionSet, Response, built_in};
use tweeluik_core::session::{Agreed, Config, Event, Journey, Screen};

/// A store that finds a text at once, as a browser does.
#[derive(Clone, Default)]
struct Quick(Rc<RefCell<HashMap<String, String>>>);

impl Store for Quick {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }

    fn outlives_page(&self) -> bool {
        true
    }
}

/// What two people keep who answered the long form.
fn agreed(set: &QuestionSet) -> Agreed {
    let mut journey = Journey::new(Config::default(), set.clone(), None);
    let often = Response::Scale(Level::new(4).expect("a level"));
    journey.apply(Event::Pair);
    journey.apply(Event::Form(Form::Long));
    journey.apply(Event::Begin);
    for _ in Person::BOTH {
        while let Screen::Answer(screen) = journey.screen() {
            let id = screen.statement.id().to_owned();
            let direction = screen.direction;
            journey.apply(Event::Answer(id, direction, often));
            journey.apply(Event::Next);
        }
        journey.apply(Event::Direct(Direct::Same));
        journey.apply(Event::Next);
        journey.apply(Event::Lock(None, None));
        journey.apply(Event::TakeOver);
    }
    let both = |journey: &mut Journey| {
        for person in Person::BOTH {
            journey.apply(Event::Agree(person, None));
        }
    };
    both(&mut journey);
    journey.apply(Event::Finish);
    both(&mut journey);
    journey.agreed("2026-01-31".to_owned()).expect("agreed")
}

/// A store with so many kept sessions.
fn filled(set: &QuestionSet, count: usize) -> Quick {
    let store = Quick::default();
    let mut keeper = Keeper::open(store.clone(), set, "").0;
    keeper.keep(&agreed(set)).expect("kept");
    let text = store.0.borrow().values().next().cloned().expect("a text");
    let keys = (1..=count).map(|number| format!("tweeluik:kept:{number}"));
    store
        .0
        .replace(keys.map(|key| (key, text.clone())).collect());
    store
}

fn keep(criterion: &mut Criterion) {
    let set = built_in().expect("the built-in set");
    let mut group = criterion.benchmark_group("reading all that is kept");
    group.sample_size(10);
    for count in [1, 10, 100, 1_000, 10_000] {
        let keeper = Keeper::open(filled(&set, count), &set, "").0;
        group.bench_with_input(
            BenchmarkId::from_parameter(count),
            &keeper,
            |bencher, keeper| {
                bencher.iter(|| keeper.look_over(&set, &mut None, &mut None));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, keep);
criterion_main!(benches);
