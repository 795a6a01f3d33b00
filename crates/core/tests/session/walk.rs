//! Two runs of a journey that differ in one person's answers only, side by side.

use crate::acts::{Act, any_act, likely_act};
use crate::run::{Run, Sees, sees};
use crate::seen::Seen;
use crate::support::*;

/// What a page may set the options to while a session goes on.
pub fn any_config(chance: &mut Chance) -> Config {
    let lines = [
        ["lang=nl", "lang=en"],
        ["address=je", "address=u"],
        ["relation=colleagues", "relation=own"],
        ["form=mini", "form=long"],
        ["mode=start", "mode=pair"],
        ["mode=solo", "mode=workshop"],
        ["keep=ask", "keep=never"],
        ["heading-level=1", "heading-level=4"],
    ];
    let lines = lines.map(|two| two[chance.below(2)]);
    let (config, problems) = Config::parse(lines.iter().filter_map(|line| line.split_once('=')));
    assert!(problems.is_empty());
    config
}

/// One walk, three times: as it is, with other answers of the first person, and of the second.
/// The other two part from it with the first answer in which they differ.
pub fn walk(seed: u64, events: usize, set: &QuestionSet, seen: &mut Seen, texts: &mut [String; 2]) {
    let mut chance = Chance::seeded(seed);
    let by = 1 + chance.below(4);
    let with_saves = seed.is_multiple_of(8);
    let mut run = Run::new(set);
    let mut variants: [Option<Run>; 2] = [None, None];
    let [here, there] = texts;
    // Who pressed yes on the last screen, since it was last opened.
    let mut said = [false; 2];
    // In some walks the page changes its options on the way.
    let mut options = (seed % 16 == 5).then(|| Chance::seeded(!seed));
    for _ in 0..events {
        if let Some(options) = &mut options
            && options.percent(10)
        {
            let config = any_config(options);
            for run in variants.iter_mut().flatten().chain([&mut run]) {
                run.journey.configure(config.clone());
            }
            // Another tab of the same browser ends the session now and then.
            if options.percent(5) {
                for run in variants.iter_mut().flatten().chain([&mut run]) {
                    run.apply(Event::Gone, true);
                }
            }
            // And now and then it goes on with it.
            if options.percent(5) {
                for run in variants.iter_mut().flatten().chain([&mut run]) {
                    run.apply(Event::GoesOnElsewhere, true);
                    run.apply(Event::Idle, true);
                    let saved = run.saved.clone().map(Box::new);
                    run.apply(Event::Found(saved), true);
                }
            }
        }
        let before = sees(&run.journey);
        let well = chance.percent(90);
        let act = match chance.below(100) {
            0..2 => {
                seen.reloaded_before_opening += usize::from(run.journey.screen().id() == "reveal");
                run.reload(set);
                let parted = variants.iter_mut().flatten();
                parted.for_each(|run| run.reload(set));
                None
            }
            2 => Some(Act::Do(Event::Leave)),
            3 => Some(Act::Do(Event::About(true))),
            4..10 => Some(any_act(&mut chance, &run)),
            _ => Some(likely_act(&mut chance, &run)),
        };
        if let Some(act) = act {
            for (person, variant) in Person::BOTH.into_iter().zip(&mut variants) {
                if act.answers_of(before) == Some(person) {
                    let parted = variant.get_or_insert_with(|| run.clone());
                    let event = act.event(parted, by);
                    parted.apply(event, well);
                } else if let Some(parted) = variant {
                    let event = act.event(parted, 0);
                    parted.apply(event, well);
                }
            }
            let event = act.event(&run, 0);
            if run.journey.screen().id() == "reveal" {
                seen.not_now += usize::from(matches!(event, Event::NotNow));
                seen.taken_back += usize::from(matches!(event, Event::TakeBack(_)));
            }
            let at_the_end = matches!(run.journey.screen(), Screen::Finish(_));
            if let (true, Event::Agree(person, _)) = (at_the_end, &event) {
                said[usize::from(*person == Person::Second)] = true;
            }
            let asked = matches!(run.journey.screen(), Screen::TakeOverAgreements(_));
            let takes = asked && matches!(event, Event::TakeAgreements);
            let shares = at_the_end && matches!(event, Event::ShareAgreements);
            let alone = at_the_end && matches!(event, Event::Keep(_)) && said != [true; 2];
            seen.kept_alone += usize::from(alone);
            run.apply(event, well);
            seen.taken_agreements += usize::from(takes && saved(&run.effects).is_some());
            if let (true, Screen::ShareAgreements(_)) = (shares, run.journey.screen()) {
                assert_eq!(said, [true; 2], "shared without both in walk {seed}");
                seen.shared_agreements += 1;
            }
            let kept = |effect: &Effect| matches!(effect, Effect::Kept(KeptEffect::Keep(_)));
            if run.effects.iter().any(kept) {
                assert_eq!(said, [true; 2], "kept without both in walk {seed}");
                seen.kept += 1;
            }
        }
        if before == Sees::Both {
            // Once all is open, the answers say what to talk about, and with that which screen comes: two runs that
            // part there have nothing to compare any more.
            let id = run.journey.screen().id();
            for variant in &mut variants {
                variant.take_if(|variant| variant.journey.screen().id() != id);
            }
        }
        if !matches!(run.journey.screen(), Screen::Finish(_)) {
            said = [false; 2];
        }
        let agreed = run.journey.agreed("2026-01-31".to_owned()).is_some();
        assert!(!agreed || said == [true; 2], "agreed without both: {seed}");
        let now = sees(&run.journey);
        let screen = run.journey.screen();
        *seen.screens.entry(screen.id()).or_default() += 1;
        if let Screen::Reveal(reveal) = &screen {
            seen.coded += usize::from(reveal.has_code != [false, false]);
            seen.wrong_codes += usize::from(reveal.code_problem.is_some());
        }
        match &screen {
            Screen::Exchange(exchange) => {
                seen.locked_on_two_devices += usize::from(!exchange.is_open);
                seen.refused += usize::from(exchange.refused.is_some());
            }
            Screen::Ready(_) => seen.ready += 1,
            Screen::Comparison(comparison) => {
                seen.opened_on_two_devices += usize::from(comparison.me.is_some());
            }
            Screen::Adding(adding) => {
                let added = adding.workshop.added(set, adding.setup, adding.panels);
                seen.added += usize::from(added.is_some());
            }
            Screen::HandOver(screen) => {
                let first = screen.to == Person::First && !screen.taken_back;
                seen.second_went_first += usize::from(first);
            }
            Screen::Start(start) => seen.refused += usize::from(start.refused.is_some()),
            _ => {}
        }
        if now != Sees::Both && screen.id() != "about" {
            assert!(run.journey.opened().is_none(), "{screen:?}");
        }
        let completed = |effect: &Effect| matches!(effect, Effect::Tell(Signal::Completed));
        let opening = run.effects.iter().any(completed);
        seen.opened += usize::from(opening);
        if now == Sees::Both && !opening {
            continue;
        }
        let mut formatted = false;
        for (person, variant) in Person::BOTH.into_iter().zip(&variants) {
            let Some(variant) = variant else {
                continue;
            };
            if now == Sees::Own(person) {
                continue;
            }
            if !formatted {
                run.visible(here, with_saves);
                formatted = true;
            }
            variant.visible(there, with_saves);
            if now == Sees::Both {
                // The test has eyes: once open, other answers do look different.
                seen.opened_differently += usize::from(here != there);
            } else {
                assert_eq!(here, there, "{person:?} is seen in walk {seed}");
                seen.compared += 1;
            }
        }
    }
}

pub fn walks(count: u64, events: std::ops::Range<usize>, set: &QuestionSet) -> Seen {
    const THREADS: u64 = 2;
    let some = &|first: u64| {
        let mut seen = Seen::default();
        let mut texts = [String::new(), String::new()];
        for seed in (first..count).step_by(THREADS as usize) {
            let length = events.start + (seed as usize * 7) % events.len();
            walk(seed, length, set, &mut seen, &mut texts);
        }
        seen
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..THREADS).map(|n| scope.spawn(move || some(n))).collect();
        let all = all
            .into_iter()
            .map(|one| one.join().expect("no walk fails"));
        all.reduce(Seen::and).expect("some walks")
    })
}
