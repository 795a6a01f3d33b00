//! What happens to what was kept, and to files.

use super::effect::{Effect, Focus, KeptEffect};
use super::event::{Event, FileProblem};
use super::record::{Phase, Session};
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
            let found = shared.kept.iter().find(|kept| kept.id == id).cloned();
            match found {
                Some(kept) => {
                    let date = kept.date;
                    look_at(history, kept.session, Past::Kept { id, date }, shared)
                }
                None => Outcome::ignored(history),
            }
        }
        Event::FromFile(Ok(found)) if shared.unfinished.is_none() => {
            let (session, date) = *found;
            look_at(history, session, Past::File { date }, shared)
        }
        Event::FromFile(Err(problem)) => {
            history.file = Some(problem);
            let focus = match problem {
                FileProblem::NeedsCode | FileProblem::Code(_) => Focus::Code(None),
                _ => Focus::Asked,
            };
            Outcome::focuses(history, focus)
        }
        Event::EraseKept(id) if shared.kept.iter().any(|kept| kept.id == id) => {
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

fn look_at(history: History, session: Session, past: Past, shared: &mut Shared) -> Outcome {
    let language = session.language();
    match session.phase {
        Phase::Open { open, .. } => {
            shared.language = language;
            shared.saved = None;
            Outcome::shows(LookingBack {
                pair: session.pair,
                open,
                past,
            })
        }
        // Only what both opened is kept.
        _ => Outcome::ignored(history),
    }
}
