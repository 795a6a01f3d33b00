//! A session as it is kept: one object, with a field for its phase.

use super::joined::Joined;
use super::paired::{Paired, Shares, Source};
use super::record::{
    Device, Devices, Exchanged, Invite, Locked, Locks, Next, Open, Pair, Phase, Session, Step, Turn,
};
use super::seal::{Opened, Sealed};
use crate::exchange::{Envelope, PairKey};
use crate::json::{Json, from_hex, hex};
use crate::measure::{Panel, Person};
use crate::setup::Setup;

/// The names of the phases.
const PHASES: [&str; 5] = ["turn", "handover", "reveal", "apart", "open"];
/// The names of all other fields.
const KNOWN: [&str; 6] = ["set", "setup", "me", "link", "workshop", "adds"];

/// What ties two devices together, in every phase.
#[derive(Default)]
struct Link<'a> {
    how: &'static str,
    key: Option<&'a PairKey>,
    invitation: Option<&'a [u8]>,
    mine: Option<&'a Envelope>,
    theirs: Option<&'a Envelope>,
}

impl<'a> Link<'a> {
    fn of(paired: &'a Paired) -> Link<'a> {
        Link {
            how: match &paired.source {
                Source::Own(Shares::Invitation(_)) => "invites",
                Source::Own(Shares::Words) => "words",
                Source::Invited => "invited",
            },
            key: Some(&paired.key),
            invitation: paired.invitation(),
            ..Link::default()
        }
    }

    fn to_json(&self) -> Json {
        let text = |text: Option<String>| text.map_or(Json::Null, Json::Text);
        Json::object([
            ("how", Json::text(self.how)),
            ("key", text(self.key.map(PairKey::to_hex))),
            ("invitation", text(self.invitation.map(hex))),
            ("mine", text(self.mine.map(Envelope::to_hex))),
            ("theirs", text(self.theirs.map(Envelope::to_hex))),
        ])
    }
}

/// A link that was read.
struct Read {
    paired: Paired,
    mine: Option<Envelope>,
    theirs: Option<Envelope>,
}

impl Read {
    fn from_json(json: &Json) -> Option<Read> {
        let fields = json.as_object(&["how", "key", "invitation", "mine", "theirs"])?;
        let envelope = |name| match fields.get(name)? {
            Json::Null => Some(None),
            json => Envelope::from_hex(json.as_text()?).map(Some),
        };
        let source = match (fields.text("how")?, fields.get("invitation")?) {
            ("invites", json) => Source::Own(Shares::Invitation(from_hex(json.as_text()?)?)),
            ("words", Json::Null) => Source::Own(Shares::Words),
            ("invited", Json::Null) => Source::Invited,
            _ => return None,
        };
        Some(Read {
            paired: Paired {
                key: PairKey::from_hex(fields.text("key")?)?,
                source,
            },
            mine: envelope("mine")?,
            theirs: envelope("theirs")?,
        })
    }
}

fn person(person: Person) -> Json {
    Json::text(person.id())
}

fn read_person(json: &Json) -> Option<Person> {
    Person::parse(json.as_text()?)
}

fn optional(sealed: Option<&Sealed>) -> Json {
    sealed.map_or(Json::Null, Sealed::to_json)
}

fn read_optional(json: &Json) -> Option<Option<Sealed>> {
    match json {
        Json::Null => Some(None),
        json => Sealed::from_json(json).map(Some),
    }
}

fn turn(who: Person, step: Json, reviewed: bool, panel: &Panel, other: Option<&Sealed>) -> Json {
    Json::object([
        ("person", person(who)),
        ("step", step),
        ("reviewed", Json::Bool(reviewed)),
        ("panel", panel.to_json()),
        ("other", optional(other)),
    ])
}

impl Step {
    fn to_json(self) -> Json {
        match self {
            Step::Statement(number) => Json::Number(i64::try_from(number).unwrap_or_default()),
            Step::Closing => Json::text("closing"),
            Step::Review => Json::text("review"),
        }
    }
}

impl Session {
    /// The session as it is kept.
    pub fn to_json(&self) -> Json {
        let none = None;
        let (phase, inside, me, link) = match &self.phase {
            Phase::Invite(invite) => {
                let (how, invitation) = match &invite.shares {
                    Shares::Invitation(bytes) => ("invites", Some(&**bytes)),
                    Shares::Words => ("words", None),
                };
                let link = Link {
                    how,
                    key: Some(&invite.key),
                    invitation,
                    ..Link::default()
                };
                let step = Json::text("invite");
                let inside = turn(invite.me, step, invite.reviewed, &invite.panel, None);
                ("turn", inside, Some(invite.me), Some(link))
            }
            Phase::Turn(one) => {
                let (other, me, link) = match &one.device {
                    Device::OfBoth { other } => (other, None, None),
                    Device::Own(paired) => (&none, Some(one.person), Some(Link::of(paired))),
                };
                let step = one.step.to_json();
                let inside = turn(one.person, step, one.reviewed, &one.panel, other.as_ref());
                ("turn", inside, me, link)
            }
            Phase::Next(next) => {
                let (to, other, taken_back, me) = match next {
                    Next::Person {
                        to,
                        other,
                        taken_back,
                    } => (to, Some(other), *taken_back, None),
                    Next::Anew { me } => (me, None, true, Some(*me)),
                };
                let inside = Json::object([
                    ("to", person(*to)),
                    ("other", optional(other)),
                    ("taken-back", Json::Bool(taken_back)),
                ]);
                ("handover", inside, me, None)
            }
            // The yeses are not written: they are said in one sitting.
            Phase::Reveal(Locks { first, second }) => {
                let inside =
                    Json::object([("first", first.to_json()), ("second", second.to_json())]);
                ("reveal", inside, None, None)
            }
            Phase::Waiting(locked) | Phase::Ready(locked, _) => {
                let mut link = Link::of(&locked.paired);
                link.mine = Some(&locked.sent);
                if let Phase::Ready(_, theirs) = &self.phase {
                    link.theirs = Some(theirs);
                }
                let inside = Json::object([("mine", locked.answers.to_json())]);
                ("apart", inside, Some(locked.me), Some(link))
            }
            Phase::Open { open, finishing } => {
                let mut fields = vec![
                    ("panels".to_owned(), open.panels.to_json()),
                    ("finishing".to_owned(), Json::Bool(*finishing)),
                ];
                let (me, link) = match &open.devices {
                    Devices::One { locks } => {
                        if locks.iter().any(Option::is_some) {
                            let locks = locks.iter().map(|lock| optional(lock.as_ref()));
                            fields.push(("locks".to_owned(), Json::List(locks.collect())));
                        }
                        (None, None)
                    }
                    Devices::Two { me, codes } => {
                        let link = codes.as_ref().map(|codes| Link {
                            mine: Some(&codes.sent),
                            theirs: Some(&codes.theirs),
                            ..Link::of(&codes.paired)
                        });
                        (Some(*me), link)
                    }
                };
                ("open", Json::Object(fields), me, link)
            }
        };
        let mut fields = vec![
            ("set".to_owned(), Json::text(&self.pair.set)),
            ("setup".to_owned(), self.pair.setup.to_json()),
        ];
        let joined = self.pair.joined.as_ref();
        let adds = joined.and_then(|joined| joined.pair);
        for (name, json) in [
            ("me", me.map(person)),
            ("link", link.map(|link| link.to_json())),
            (
                "workshop",
                joined.map(|joined| Json::Text(hex(&joined.code))),
            ),
            ("adds", adds.map(|pair| Json::Text(hex(&pair)))),
        ] {
            fields.extend(json.map(|json| (name.to_owned(), json)));
        }
        fields.push((phase.to_owned(), inside));
        Json::Object(fields)
    }

    /// Reads what [`Session::to_json`] wrote; [`Session::check`] says whether it can be used.
    pub fn from_json(json: &Json) -> Option<Session> {
        let fields = json.as_object(&[&KNOWN[..], &PHASES].concat())?;
        let mut found = fields.all().iter().filter(|(name, _)| {
            let name = &**name;
            !KNOWN.contains(&name)
        });
        let (Some((name, inside)), None) = (found.next(), found.next()) else {
            return None;
        };
        let me = match fields.get("me") {
            None => None,
            Some(json) => Some(read_person(json)?),
        };
        let link = match fields.get("link") {
            None => None,
            Some(json) => Some(Read::from_json(json)?),
        };
        let joined = match fields.get("workshop") {
            None if fields.get("adds").is_some() => return None,
            None => None,
            Some(json) => Some(Joined {
                code: from_hex(json.as_text()?)?,
                pair: match fields.get("adds") {
                    None => None,
                    Some(json) => Some(from_hex(json.as_text()?)?.try_into().ok()?),
                },
            }),
        };
        Some(Session {
            pair: Pair {
                set: fields.text("set")?.to_owned(),
                setup: Setup::from_json(fields.get("setup")?)?,
                joined,
            },
            phase: match &**name {
                "turn" => read_turn(inside, me, link)?,
                "handover" => read_next(inside, me, link)?,
                "reveal" => read_reveal(inside, me, link)?,
                "apart" => read_locked(inside, me, link)?,
                _ => read_open(inside, me, link)?,
            },
        })
    }
}

fn read_turn(json: &Json, me: Option<Person>, link: Option<Read>) -> Option<Phase> {
    let fields = json.as_object(&["person", "step", "reviewed", "panel", "other"])?;
    let person = read_person(fields.get("person")?)?;
    let reviewed = fields.get("reviewed")?.as_bool()?;
    let panel = Panel::from_json(fields.get("panel")?)?;
    let other = read_optional(fields.get("other")?)?;
    let device = match (me, link, other) {
        (None, None, other) => Device::OfBoth { other },
        (
            Some(me),
            Some(Read {
                paired,
                mine: None,
                theirs: None,
            }),
            None,
        ) if me == person => Device::Own(paired),
        _ => return None,
    };
    let step = match fields.get("step")? {
        Json::Number(number) => Step::Statement(usize::try_from(*number).ok()?),
        Json::Text(name) if name == "closing" => Step::Closing,
        Json::Text(name) if name == "review" => Step::Review,
        Json::Text(name) if name == "invite" => {
            let Device::Own(Paired {
                key,
                source: Source::Own(shares),
            }) = device
            else {
                return None;
            };
            return Some(Phase::Invite(Invite {
                me: person,
                key,
                shares,
                reviewed,
                panel,
            }));
        }
        _ => return None,
    };
    Some(Phase::Turn(Turn {
        person,
        step,
        reviewed,
        panel,
        device,
    }))
}

fn read_next(json: &Json, me: Option<Person>, link: Option<Read>) -> Option<Phase> {
    let fields = json.as_object(&["to", "other", "taken-back"])?;
    let to = read_person(fields.get("to")?)?;
    let other = read_optional(fields.get("other")?)?;
    let taken_back = fields.get("taken-back")?.as_bool()?;
    Some(Phase::Next(match (me, link, other) {
        (None, None, Some(other)) => Next::Person {
            to,
            other,
            taken_back,
        },
        (Some(me), None, None) if me == to && taken_back => Next::Anew { me },
        _ => return None,
    }))
}

fn read_reveal(json: &Json, me: Option<Person>, link: Option<Read>) -> Option<Phase> {
    let fields = json.as_object(&["first", "second"])?;
    (me.is_none() && link.is_none()).then_some(())?;
    Some(Phase::Reveal(Locks {
        first: Sealed::from_json(fields.get("first")?)?,
        second: Sealed::from_json(fields.get("second")?)?,
    }))
}

fn read_locked(json: &Json, me: Option<Person>, link: Option<Read>) -> Option<Phase> {
    let fields = json.as_object(&["mine"])?;
    let answers = Sealed::from_json(fields.get("mine")?)?;
    let Read {
        paired,
        mine,
        theirs,
    } = link?;
    let locked = Locked {
        me: me?,
        answers,
        paired,
        sent: mine?,
    };
    Some(match theirs {
        None => Phase::Waiting(locked),
        Some(theirs) => Phase::Ready(locked, theirs),
    })
}

fn read_open(json: &Json, me: Option<Person>, link: Option<Read>) -> Option<Phase> {
    let fields = json.as_object(&["panels", "finishing", "locks"])?;
    let locks = match fields.get("locks").map(Json::as_list) {
        None => None,
        Some(Some([first, second])) => Some([read_optional(first)?, read_optional(second)?]),
        Some(_) => return None,
    };
    let devices = match (me, link, locks) {
        (None, None, locks) => Devices::One {
            locks: Box::new(locks.unwrap_or_default()),
        },
        (Some(me), None, None) => Devices::Two { me, codes: None },
        (Some(me), Some(link), None) => Devices::Two {
            me,
            codes: Some(Box::new(Exchanged {
                paired: link.paired,
                sent: link.mine?,
                theirs: link.theirs?,
            })),
        },
        _ => return None,
    };
    Some(Phase::Open {
        open: Open {
            panels: Opened::from_json(fields.get("panels")?)?,
            devices,
        },
        finishing: fields.get("finishing")?.as_bool()?,
    })
}

crate::json::serde_by_json!(Session);
