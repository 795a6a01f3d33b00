//! A group as it is kept on the device.

use super::Group;
use super::closed::{Harvest, MOST_AGREEMENTS, agreement};
use super::filling::MOST_SURPLUS;
use super::plan::{Plan, Step};
use super::stage::{Asked, Closed, Closing, Counted, Filling, Hands, Showing, Stage};
use super::tally::{Before, DIGITS, Tally, TallyStep};
use crate::json::{Json, from_hex, hex};
use crate::measure::{Board, Frozen, MOST_PAIRS, QuestionSet};
use crate::setup::{Name, Setup};
use std::collections::BTreeSet;

impl Group {
    /// The board as it is kept on the device. While it is prepared there is nothing to keep; when it is
    /// closed, only what is shown.
    pub fn to_json(&self) -> Option<Json> {
        let mut fields = vec![
            ("set".to_owned(), Json::text(&self.set.key())),
            ("id".to_owned(), Json::text(&hex(&self.id()?))),
            ("setup".to_owned(), self.plan.setup.to_json()),
        ];
        let name = self.plan.name();
        fields.extend(name.map(|name| ("name".to_owned(), Json::text(name))));
        // One text: there is one for each pair, and it is written each time.
        let all = |ids: &BTreeSet<[u8; 8]>| {
            let ids: Vec<u8> = ids.iter().flatten().copied().collect();
            Json::text(&hex(&ids))
        };
        match &self.stage {
            Stage::Planning => return None,
            Stage::Filling(filling) => {
                let Counted {
                    board,
                    seen,
                    room,
                    surplus,
                } = &filling.counted;
                fields.push(("board".to_owned(), board.to_json()));
                fields.push(("step".to_owned(), Json::text(filling.step.id())));
                fields.push(("seen".to_owned(), all(seen)));
                let room = room.map(|room| Json::Number(i64::from(room)));
                fields.extend(room.map(|room| ("room".to_owned(), room)));
                let surplus = (!surplus.is_empty()).then(|| all(surplus));
                fields.extend(surplus.map(|surplus| ("surplus".to_owned(), surplus)));
                let number = match &filling.hands {
                    Hands::Facilitator(_) => None,
                    Hands::Pairs(tally) => Some(Json::text(&tally.number)),
                };
                fields.extend(number.map(|number| ("number".to_owned(), number)));
            }
            Stage::Closing(Closing { closed, .. }) | Stage::Showing(Showing { closed, .. }) => {
                let Closed {
                    frozen, harvest, ..
                } = closed;
                let talked = harvest.talked.iter();
                let talked = talked.map(|count| Json::Number(i64::from(*count)));
                let agreements = harvest.agreements.iter().map(|line| Json::text(line));
                fields.push(("frozen".to_owned(), frozen.to_json()));
                fields.push(("talked".to_owned(), Json::List(talked.collect())));
                fields.push(("agreements".to_owned(), Json::List(agreements.collect())));
            }
        }
        Some(Json::Object(fields))
    }

    /// Reads what [`Group::to_json`] wrote of a board with these questions; `None` where it cannot
    /// have come about.
    pub fn from_json(json: &Json, set: &QuestionSet) -> Option<Group> {
        const PLAN: [&str; 4] = ["set", "id", "setup", "name"];
        const FILLING: [&str; 6] = ["board", "step", "seen", "room", "surplus", "number"];
        const FROZEN: [&str; 3] = ["frozen", "talked", "agreements"];
        let filling = json.as_object(&[&PLAN[..], &FILLING].concat());
        let is_filling = filling.is_some();
        let fields = filling.or_else(|| json.as_object(&[&PLAN[..], &FROZEN].concat()))?;
        if fields.text("set")? != set.key() {
            return None;
        }
        let name = match fields.get("name") {
            None => None,
            Some(name) => Some(Name::typed(name.as_text()?)?),
        };
        let plan = Plan {
            name,
            setup: Setup::from_json(fields.get("setup")?)?,
            same_roles: false,
        };
        let form = plan.setup.form();
        let id = eight(fields.text("id")?)?;
        let (themes, statements) = set.count(form);
        let mut harvest = Harvest::empty(themes);
        let stage = if is_filling {
            let board = Board::from_json(fields.get("board")?, set)?;
            if board.form() != form {
                return None;
            }
            let seen = ids(fields.get("seen")?)?;
            if u32::try_from(seen.len()) != Ok(board.pairs()) {
                return None;
            }
            let room = match fields.get("room") {
                None => None,
                Some(room) => Some(
                    room.as_count()
                        .filter(|room| (1..=MOST_PAIRS).contains(room))?,
                ),
            };
            let surplus = match fields.get("surplus") {
                None => BTreeSet::new(),
                Some(surplus) => ids(surplus).filter(|ids| {
                    (1..=MOST_SURPLUS).contains(&ids.len()) && ids.is_disjoint(&seen)
                })?,
            };
            let hands = match fields.get("number") {
                None => Hands::Facilitator(Asked::default()),
                Some(number) => {
                    let number = number.as_text()?;
                    let is_digit = |byte: u8| byte.is_ascii_digit();
                    if number.len() != DIGITS || !number.bytes().all(is_digit) {
                        return None;
                    }
                    let step = TallyStep::HandOver(Before::Nothing);
                    Hands::Pairs(Tally::begin(number.to_owned(), statements, step))
                }
            };
            Stage::from(Filling {
                id,
                step: crate::measure::by_name(&Step::ALL, Step::id, fields.text("step")?)?,
                counted: Counted {
                    board,
                    seen,
                    room,
                    surplus,
                },
                hands,
            })
        } else {
            let frozen = Frozen::from_json(fields.get("frozen")?, set, form)?;
            let count = |json: &Json| json.as_count().filter(|count| *count <= frozen.pairs());
            let talked: Option<Vec<u32>> =
                fields.get("talked")?.as_list()?.iter().map(count).collect();
            harvest.talked = talked.filter(|talked| talked.len() == themes)?;
            let line = |json: &Json| {
                let text = json.as_text()?;
                agreement(text).filter(|line| line == text)
            };
            let lines: Option<Vec<String>> = fields
                .get("agreements")?
                .as_list()?
                .iter()
                .map(line)
                .collect();
            harvest.agreements = lines.filter(|lines| lines.len() <= MOST_AGREEMENTS)?;
            Stage::from(Showing {
                closed: Closed {
                    id,
                    frozen,
                    harvest,
                },
                alone: None,
            })
        };
        Some(Group {
            set: set.clone(),
            plan,
            stage,
            said: None,
        })
    }
}

/// The ids of pairs, from one text.
fn ids(json: &Json) -> Option<BTreeSet<[u8; 8]>> {
    let bytes = from_hex(json.as_text()?)?;
    let (pairs, []) = bytes.as_chunks::<8>() else {
        return None;
    };
    let ids: BTreeSet<[u8; 8]> = pairs.iter().copied().collect();
    (ids.len() == pairs.len()).then_some(ids)
}

fn eight(text: &str) -> Option<[u8; 8]> {
    from_hex(text)?.try_into().ok()
}
