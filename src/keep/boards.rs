//! Saving, finding and erasing the board of a workshop.
//!
//! One text under one name, in both places: a write replaces it whole or not at all, and the newer one
//! wins. Several tabs may have the board open; each looks for a newer one before it adds.

use super::keeper::Keeper;
use super::places::{BOARD, SESSION};
use super::record::{Record, RecordError};
use super::store::{Copy, Store, StoreError};
use crate::json::Json;
use crate::measure::QuestionSet;
use crate::session::{Saved, Unsaved, Workshop};

/// What is known of the board's place on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BoardPlace {
    /// Counts every write, from 1.
    generation: u64,
    /// Why nothing is written there.
    closed: Option<Unsaved>,
}

/// What stands in one of the two places.
enum There {
    Board(Box<Workshop>),
    Erased,
}

fn read(text: &str, set: &QuestionSet) -> Result<(u64, There), RecordError> {
    let record = Record::decode(text)?;
    if record.is_erased() {
        return Ok((record.generation, There::Erased));
    }
    let json = Json::parse(&record.payload).map_err(|_| RecordError::Damaged)?;
    let board = Workshop::from_json(&json, set).ok_or(RecordError::Damaged)?;
    Ok((record.generation, There::Board(Box::new(board))))
}

impl<S: Store> Keeper<S> {
    /// The name under which the board is kept: on the shelf of the session.
    fn board_name(&self) -> String {
        let shelf = self.slot().strip_prefix(SESSION).unwrap_or_default();
        [BOARD, shelf.get(1..).unwrap_or_default()].concat()
    }

    /// Whether a board seems to be kept.
    #[inline(never)]
    pub fn has_board(&self) -> bool {
        matches!(self.store().read(&self.board_name()), Ok(Some(_)))
    }

    /// The board that is kept on this device. What cannot be read is set aside, and what a newer version
    /// wrote is left alone: then nothing is written.
    #[inline(never)]
    pub fn find_board(&self, set: &QuestionSet) -> (BoardPlace, Option<Box<Workshop>>) {
        let name = self.board_name();
        let mut place = BoardPlace::default();
        let Ok(here) = self.store().read(&name) else {
            place.closed = Some(Unsaved::Failed);
            return (place, None);
        };
        let copy = self.store().copied(&name);
        let copy = copy.filter(|text| Some(text) != here.as_ref());
        let mut newest: Option<(u64, There, Option<&String>)> = None;
        let mut damaged = None;
        for (text, is_copy) in [(&here, false), (&copy, true)] {
            let Some(text) = text else { continue };
            match read(text, set) {
                Ok((generation, there)) => {
                    // Of what was saved and then erased, erased came later.
                    let rank =
                        |generation, there: &There| (generation, matches!(there, There::Erased));
                    let is_newer = newest.as_ref().is_none_or(|(known, what, _)| {
                        rank(generation, &there) > rank(*known, what)
                    });
                    if is_newer {
                        newest = Some((generation, there, is_copy.then_some(text)));
                    }
                }
                Err(RecordError::Newer) => {
                    place.closed = Some(Unsaved::NewerData);
                    return (place, None);
                }
                Err(RecordError::Damaged) if is_copy && newest.is_some() => {}
                Err(RecordError::Damaged) => damaged = Some((text, is_copy)),
            }
        }
        if let Some((text, is_copy)) = damaged
            && self.set_aside(&name, text, is_copy).is_err()
        {
            place.closed = Some(Unsaved::Failed);
        }
        let Some((generation, there, copy)) = newest else {
            return (place, None);
        };
        place.generation = generation;
        match there {
            There::Board(board) => {
                if let Some(text) = copy {
                    // Where this fails, the copy has it still.
                    let _ = self.put(&name, text);
                }
                (place, Some(board))
            }
            There::Erased => {
                if here.is_none() {
                    self.store().copy(&name, Copy::Spent);
                } else {
                    let _ = self.store().remove(&name);
                }
                (place, None)
            }
        }
    }

    /// The board as another tab has left it, where that is newer than what is known here.
    #[inline(never)]
    pub fn newer_board(&self, set: &QuestionSet, place: &mut BoardPlace) -> Option<Box<Workshop>> {
        let text = self.store().read(&self.board_name()).ok()??;
        match read(&text, set) {
            Ok((generation, There::Board(board))) if generation > place.generation => {
                place.generation = generation;
                Some(board)
            }
            Err(RecordError::Newer) => {
                place.closed = Some(Unsaved::NewerData);
                None
            }
            _ => None,
        }
    }

    /// Whether another tab has erased the board that was saved here.
    #[inline(never)]
    pub fn board_is_gone(&self, place: BoardPlace) -> bool {
        place.generation > 0
            && place.closed.is_none()
            && self.store().read(&self.board_name()) == Ok(None)
    }

    /// Writes the board, reads it back, and says where it is now.
    #[inline(never)]
    pub fn save_board(&self, board: &Workshop, place: &mut BoardPlace) -> Saved {
        match self.try_save_board(board, place) {
            Ok(()) => Saved::OnDevice,
            Err(why) => Saved::InPage(why),
        }
    }

    fn try_save_board(&self, board: &Workshop, place: &mut BoardPlace) -> Result<(), Unsaved> {
        if let Some(why) = place.closed {
            return Err(why);
        }
        let json = board.to_json().ok_or(Unsaved::Failed)?;
        let generation = place.generation + 1;
        let record = Record {
            generation,
            payload: json.to_text(),
        };
        self.write_and_read_back(&self.board_name(), &record)?;
        place.generation = generation;
        if self.is_shared() {
            Ok(())
        } else {
            Err(Unsaved::NoStorage)
        }
    }

    /// Removes the board; what a newer version wrote stays.
    ///
    /// # Errors
    /// [`StoreError`] where it may still be there.
    #[inline(never)]
    pub fn erase_board(&self, place: BoardPlace) -> Result<(), StoreError> {
        if place.closed == Some(Unsaved::NewerData) {
            return Ok(());
        }
        let name = self.board_name();
        let mark = Record::erased(place.generation).encode();
        self.store().copy(&name, Copy::Erased(&mark));
        self.store().remove(&name)
    }
}
