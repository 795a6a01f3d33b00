//! What happens to what was kept, and to files.

use super::effect::{Effect, Focus, KeptEffect};
use super::event::{Event, FileProblem};
use super::shared::Shared;
use super::stage::{History, KEPT_AT_ONCE, LookingBack, Outcome, Past, Stage, Start};
use super::view::Done;

/// Looking back.
pub fn apply(mut history: History, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Start::default()),
        Event::MoreKept if shared.kept.len() > history.shown => {
            history.shown += KEPT_AT_ONCE;
            Outcome::focuses(history, Focus::New)
        }
        // What was kept opens only where nothing is unfinished: there is one session at a time.
        Event::OpenKept(id) if shared.unfinished.is_none() => {
            match shared.kept(id).cloned().and_then(LookingBack::of_kept) {
                Some(back) => look_at(back, shared),
                None => Outcome::ignored(history),
            }
        }
        Event::FromFile(Ok(found)) if shared.unfinished.is_none() => {
            let (session, date) = *found;
            match LookingBack::of(session, Past::File { date }) {
                Some(back) => look_at(back, shared),
                None => Outcome::ignored(history),
            }
        }
        Event::FromFile(Err(problem)) => {
            history.file = Some(problem);
            let focus = match problem {
                FileProblem::NeedsCode | FileProblem::Code(_) => Focus::Code(None),
                _ => Focus::Asked,
            };
            Outcome::focuses(history, focus)
        }
        Event::EraseKept(id) if shared.kept(id).is_some() => {
            shared.kept.retain(|kept| kept.id != id);
            let stage: Stage = if shared.kept.is_empty() && shared.kept_of_other_sets == 0 {
                Start::after(Done::Erased).into()
            } else {
                History {
                    file: None,
                    ..history
                }
                .into()
            };
            Outcome::shows(stage).and(Effect::Kept(KeptEffect::Erase(id)))
        }
        Event::EraseEverything => {
            shared.forget();
            shared.kept.clear();
            shared.kept_of_other_sets = 0;
            Outcome::shows(Start::after(Done::Erased))
                .and(Effect::Kept(KeptEffect::EraseEverything))
        }
        _ => Outcome::ignored(history),
    }
}

/// In the language in which the two begin.
fn look_at(back: LookingBack, shared: &mut Shared) -> Outcome {
    shared.language = back.language();
    shared.saved = None;
    Outcome::shows(back)
}
