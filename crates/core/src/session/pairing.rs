//! What happens on two devices: how they come to one key, and what each locks and opens. Nothing here is
//! needed on one device: it is loaded apart, all of it.

use super::carrying;
use super::effect::{Effect, Focus, Signal};
use super::event::Event;
use super::joining;
use super::paired::{How, Paired, Shares, Source, invitation};
use super::record::{
    Device, Devices, Exchanged, Invite, Locked, Next, Open, OwnPanel, Pair, Phase, Place, Session,
    Step, Turn,
};
use super::refusal::Refusal;
use super::seal::{CodeProblem, Entropy, Opened, Opening, Sealed};
use super::shared::Shared;
use super::stage::{
    Alone, Answering, Comparison, Entering, Finish, HandOver, Invited, Inviting, Origin, Outcome,
    Ready, SetUp, ShowingCodes, Stage, Start, Viewing, Waiting, Way,
};
use super::start::go_on;
use super::view::{Done, InviteBack, PairingDraft};
use crate::exchange::{Cost, Envelope, PairKey, Strength, Unreadable, WordsContext, strength};
use crate::measure::{Person, Question};
use crate::setup::Setup;
use crate::words::names_differ;

/// Begins a session on one's own device, with words that the two agreed on or with a new key.
pub fn begin(
    set_up: SetUp,
    words: Option<&str>,
    entropy: Option<&Entropy>,
    shared: &mut Shared,
) -> Outcome {
    let mut set_up = set_up.unasked();
    let Way::TwoDevices(two) = &mut set_up.way else {
        return Outcome::ignored(set_up);
    };
    set_up.draft.settle();
    set_up.same_names = !names_differ(&set_up.draft);
    let PairingDraft { me, by_words } = two.chosen;
    two.missing = me.is_none();
    let Some(me) = me.filter(|_| !set_up.same_names) else {
        return Outcome::focuses(set_up, Focus::Asked);
    };
    let mut setup = set_up.draft.clone();
    setup.set_language(me, shared.language);
    let begun = if by_words {
        key_from_words(words.unwrap_or_default(), &two.context, &setup, shared)
            .map(|key| (key, Shares::Words))
    } else {
        key_with_invitation(entropy, &setup, me, shared)
    };
    let (key, shares) = match begun {
        Ok(begun) => begun,
        Err(problem) => {
            two.code_problem = Some(problem);
            return Outcome::focuses(set_up, Focus::Code(None));
        }
    };
    let mut pair = Pair::new(&shared.set, setup, set_up.joined().cloned());
    pair.follows = set_up.follows();
    let session = Session::that_shares(&shared.set, pair, me, key, shares);
    begun_with(session, shared)
}

/// A session has begun in the place of what was there.
pub(super) fn begun_with(session: Session, shared: &mut Shared) -> Outcome {
    shared.language = session.language();
    shared.joined = None;
    shared.unfinished = None;
    Outcome::forgot(Stage::of(session))
}

fn key_from_words(
    words: &str,
    (day, [first, second]): &(String, [String; 2]),
    setup: &Setup,
    shared: &Shared,
) -> Result<PairKey, CodeProblem> {
    if strength(words) == Strength::TooShort {
        return Err(CodeProblem::TooShort);
    }
    let context = WordsContext {
        day,
        names: [first, second],
    };
    let cost = match shared.cost {
        Cost::PRODUCT => Cost::WORDS,
        other => other,
    };
    PairKey::from_words(words, &context, &shared.set, setup.form(), cost)
        .map_err(|_| CodeProblem::NoKey)
}

pub(super) fn key_with_invitation(
    entropy: Option<&Entropy>,
    setup: &Setup,
    me: Person,
    shared: &Shared,
) -> Result<(PairKey, Shares), CodeProblem> {
    let Entropy(random) = entropy.ok_or(CodeProblem::NoKey)?;
    let random = random.first_chunk().copied().ok_or(CodeProblem::NoKey)?;
    let key = PairKey::new(random);
    let bytes = invitation(&shared.set, setup, me, &key).ok_or(CodeProblem::NoKey)?;
    Ok((key, Shares::Invitation(bytes)))
}

/// At the field for a message.
pub fn entering(entering: Entering, event: Event) -> Outcome {
    match (event, entering.from) {
        (Event::Back, Some(set_up)) => Outcome::shows(set_up),
        (Event::Back, None) => Outcome::shows(Start::default()),
        (_, from) => Outcome::ignored(Entering { from, ..entering }),
    }
}

/// At the group of a workshop: somebody has got a message that is not for it.
pub fn at_group(event: Event) -> Outcome {
    match event {
        Event::EnterCode => Outcome::shows(Entering {
            from: None,
            refused: None,
        }),
        _ => Outcome::ignored(Stage::Group),
    }
}

/// While one's own invitation, or the number of agreed words, is shown.
pub fn inviting(inviting: Inviting, event: Event, shared: &Shared) -> Outcome {
    match event {
        Event::Next => {
            let step = match inviting.has_answered(shared) {
                true => Step::Review,
                false => Step::Question(Question::FIRST),
            };
            let Invite {
                me,
                key,
                shares,
                reached,
                panel,
            } = inviting.invite;
            let source = Source::Own(shares);
            let turn = Turn {
                person: me,
                step,
                reached,
                panel,
                device: Device::Own(Paired { key, source }),
            };
            Outcome::moved(Answering::at(inviting.pair, turn))
        }
        Event::Back => match inviting.back(shared) {
            Some(InviteBack::SetUp) => to_set_up(inviting),
            Some(InviteBack::OwnSide) => to_own_side(inviting),
            None => Outcome::ignored(inviting),
        },
        _ => Outcome::ignored(inviting),
    }
}

/// Back to the set-up, which makes another invitation.
fn to_set_up(inviting: Inviting) -> Outcome {
    let Inviting { pair, invite } = inviting;
    let by_words = invite.shares.how() == How::Words;
    let way = Way::own_device(invite.me, by_words);
    let phase = Phase::Invite(invite);
    Outcome::shows(SetUp::editing(Session { pair, phase }, way))
}

/// Back to the own side of who has answered alone. The key is given up.
fn to_own_side(inviting: Inviting) -> Outcome {
    let Inviting { pair, invite } = inviting;
    let Invite { me, panel, .. } = invite;
    Outcome::moved(Alone::of(pair, OwnPanel { me, panel }))
}

/// With an invitation on the screen.
pub fn invited(mut invited: Invited, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::PersonLanguage(person, language) if person == invited.me => {
            invited.setup.set_language(person, language);
            shared.language = language;
            Outcome::stays(invited)
        }
        Event::Join => {
            let Invited { setup, me, key, .. } = invited;
            let pair = Pair::new(&shared.set, setup, shared.joined.take());
            begun_with(
                Session::that_was_invited(&shared.set, pair, me, key),
                shared,
            )
        }
        Event::Continue => match go_on(shared) {
            Some(session) => Outcome::shows(session),
            None => Outcome::ignored(invited),
        },
        Event::Back => Outcome::shows(Start::default()),
        _ => Outcome::ignored(invited),
    }
}

/// With one's own answers, which are locked for the other device.
pub fn answering(answering: Answering, event: Event, shared: &mut Shared) -> Outcome {
    let (Event::Lock(_, entropy), Step::Review) = (event, answering.turn.step) else {
        return Outcome::ignored(answering);
    };
    lock(answering, entropy.as_ref(), shared)
}

/// Locks one's own answers, and makes what the other device is given.
fn lock(answering: Answering, entropy: Option<&Entropy>, shared: &mut Shared) -> Outcome {
    let Answering { pair, turn, .. } = answering;
    let Device::Own(paired) = turn.device else {
        return Outcome::ignored(Answering::at(pair, turn));
    };
    let me = turn.person;
    let sent = entropy.and_then(|Entropy(random)| {
        let random = random.first_chunk().copied()?;
        let pairing = paired.pairing(&shared.set, pair.setup.form());
        Envelope::seal(&turn.panel, pairing, me, random)
    });
    let answers = Sealed::plain(&turn.panel);
    let Some(sent) = sent else {
        let device = Device::Own(paired);
        let turn = Turn { device, ..turn };
        let review = Answering::not_locked(pair, turn, CodeProblem::NoKey);
        return Outcome::focuses(review, Focus::Asked);
    };
    shared.language = pair.setup.language(me);
    let locked = Locked {
        me,
        answers,
        paired,
        sent,
    };
    Outcome::forgot(Waiting {
        pair,
        locked,
        refused: None,
    })
}

/// While the other's answers are not here.
pub fn waiting(waiting: Waiting, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::TakeBack(person) if person == waiting.locked.me => take_back(waiting.pair, person),
        Event::NotNow => Stage::from(waiting).done(shared, Done::NotNow),
        _ => Outcome::ignored(waiting),
    }
}

/// When both are here.
pub fn ready(mut ready: Ready, event: Event, shared: &mut Shared) -> Outcome {
    let me = ready.locked.me;
    match event {
        Event::Agree(person, _) if person == me => open(ready, shared),
        Event::TakeBack(person) if person == me => take_back(ready.pair, person),
        Event::NotNow => Stage::from(ready).done(shared, Done::NotNow),
        Event::ShowCodes => {
            ready.shows_codes = true;
            Outcome::shows(ready)
        }
        Event::Back if ready.shows_codes => {
            ready.shows_codes = false;
            Outcome::shows(ready)
        }
        _ => Outcome::ignored(ready),
    }
}

/// What the other has been given already cannot be called back; here it is gone, and the key with it: a
/// second envelope under the same key would let the two compare different answers.
fn take_back(pair: Pair, me: Person) -> Outcome {
    let next = Next::Anew { me };
    Outcome::forgot(HandOver { pair, next })
}

fn open(ready: Ready, shared: &Shared) -> Outcome {
    let Ready {
        pair,
        locked,
        theirs,
        ..
    } = ready;
    let pairing = locked.paired.pairing(&shared.set, pair.setup.form());
    let mine = locked
        .answers
        .open(locked.me, &shared.set, None, shared.cost);
    // Both were checked when they came here; since then somebody may have changed the storage.
    let (Ok(mine), Ok(other)) = (mine, Opening::of_envelope(&theirs, pairing)) else {
        let refused = Some(Refusal::Unreadable(Unreadable::Damaged));
        return Outcome::forgot(Waiting {
            pair,
            locked,
            refused,
        });
    };
    let Locked {
        me, paired, sent, ..
    } = locked;
    let panels = match me {
        Person::First => Opened::both(mine, other),
        Person::Second => Opened::both(other, mine),
    };
    let codes = Exchanged {
        paired,
        sent,
        theirs,
    };
    let devices = Devices::Two {
        me,
        codes: Some(Box::new(codes)),
    };
    let viewing = Viewing::new(pair, Open::new(panels, devices), Origin::Unfinished);
    Outcome::moved(Comparison { viewing }).and(Effect::Tell(Signal::Completed))
}

/// From the comparison to the envelopes, or to what would be added to the workshop.
pub fn comparison(comparison: Comparison, event: Event) -> Outcome {
    match event {
        Event::ShowCodes => show_codes(comparison),
        Event::Add => joining::add(comparison.viewing, Place::Comparison),
        _ => Outcome::ignored(comparison),
    }
}

/// From the end to what would be added to the workshop, or to the agreements for the other device.
pub fn finish(finish: Finish, event: Event, shared: &Shared) -> Outcome {
    match event {
        Event::ShareAgreements => carrying::share(finish, shared),
        Event::Add => joining::add(finish.viewing, Place::Finish),
        _ => Outcome::ignored(finish),
    }
}

fn show_codes(comparison: Comparison) -> Outcome {
    let Viewing { pair, open, origin } = comparison.viewing;
    let Open {
        panels,
        devices,
        after,
    } = open;
    match (devices, origin) {
        (
            Devices::Two {
                me,
                codes: Some(codes),
            },
            Origin::Unfinished,
        ) => Outcome::shows(ShowingCodes {
            pair,
            panels,
            after,
            me,
            codes,
        }),
        (devices, origin) => {
            let open = Open {
                panels,
                devices,
                after,
            };
            let viewing = Viewing::new(pair, open, origin);
            Outcome::ignored(Comparison { viewing })
        }
    }
}

/// While the envelopes are shown.
pub fn showing_codes(codes: ShowingCodes, event: Event) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Comparison {
            viewing: codes.into_viewing(),
        }),
        _ => Outcome::ignored(codes),
    }
}
