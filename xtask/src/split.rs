//! Splits the module in two: what is needed to answer, and the rest.
//!
//! Both halves share one memory, one stack and one table of functions. A call that crosses the
//! border goes through a slot of that table: the first half leaves the slots of the other one
//! empty, and the rest fills them when it is instantiated with the first half's exports. A call
//! into an empty slot traps; the app therefore waits for the rest before it goes there.
//!
//! The sentences that only the rest says go with it: see `late.rs`.

use crate::Outcome;
use crate::late::{self, Piece};
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{CallIndirect, Const, Instr, InstrLocId, InstrSeq, Value, Visitor, VisitorMut};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionId, FunctionKind,
    GlobalKind, Module, ModuleConfig, TableId, TypeId,
};

/// A function in whose name one of these stands is not needed to answer. With it goes all that is
/// reached through such functions only.
const LATE: &[&str] = &[
    "tweeluik::view::screens::about::",
    "tweeluik::view::screens::comparison::",
    "tweeluik::view::screens::finish::",
    "tweeluik::view::screens::history::",
    "tweeluik::view::screens::reveal::",
    "tweeluik::view::screens::exchange::",
    "tweeluik::view::screens::workshop::",
    "tweeluik::view::screens::setup::settled",
    "tweeluik::view::screens::setup::two_devices::",
    "tweeluik::view::screens::setup::how::",
    "tweeluik::view::screens::setup::me::",
    "tweeluik::view::charts::",
    // Not what drops a desk: an app without one asks for that as well.
    "tweeluik::view::desk::<impl tweeluik::view::app::App>",
    "tweeluik_core::group::",
    "tweeluik_core::session::joining::",
    "tweeluik_core::session::pairing::",
    "tweeluik_core::session::incoming::",
    "tweeluik_core::session::history::",
    "tweeluik_core::session::reveal::",
    "tweeluik_core::session::comparison::",
    "tweeluik_core::session::finish::",
    "tweeluik_core::session::joined::contribution",
    "tweeluik_core::session::joined::setup_of",
    "tweeluik_core::session::joined::Attended::",
    "tweeluik_core::words::room::",
    "tweeluik_core::show::",
    "tweeluik::view::app::App::read_notes",
    "tweeluik_core::measure::set::file::",
    "serde_json::",
    "serde_path_to_error::",
    "tweeluik::view::app::App::look_over",
    "tweeluik::view::app::App::mind_camera",
    "tweeluik::view::app::App::read_file",
    "tweeluik::view::app::App::save_code",
    "tweeluik::view::app::App::open_file",
    "tweeluik::view::app::App::print",
    "tweeluik::view::app::App::save_file",
    "tweeluik::view::app::App::share_file",
    "tweeluik::view::app::App::offer",
    "tweeluik::view::app::App::has_offered",
    "tweeluik::view::app::App::mind_offered",
    "tweeluik::view::app::App::with_file",
    "tweeluik::view::app::App::save_found",
    "tweeluik::view::app::App::draw_words",
    "tweeluik::view::app::App::tell_words_context",
    "tweeluik::browser::links::normal",
    "tweeluik::view::app::App::seen",
    "tweeluik::view::app::newer",
    "tweeluik::browser::camera::start_camera",
    "tweeluik::browser::canvas::",
    "tweeluik::browser::device::turn",
    "tweeluik::browser::page::decimal_comma",
    "tweeluik::browser::page::now",
    "tweeluik::browser::links::copy::",
    "tweeluik::browser::links::is_file",
    "tweeluik::browser::links::can_share_file::",
    "tweeluik::browser::links::share::",
    "tweeluik::browser::links::share_file::",
    "tweeluik_core::keep::file::",
    "Keeper<S>>::find_board",
    "Keeper<S>::erase_everything",
    "Keeper<S>::erase_quarantine",
    "Keeper<S>::keep::",
    "Keeper<S>::kept",
    "Keeper<S>::look_over",
    "Keeper<S>::unreadable_kept",
    "tweeluik_core::session::seal::Code::cipher",
    "tweeluik_core::session::seal::Sealed::lock_coded",
    "tweeluik_core::session::seal::encrypt",
    "tweeluik::view::parts::Draw::late",
    "tweeluik_core::words::Late::of",
    "tweeluik_core::measure::compare::",
    "tweeluik_core::exchange::key::strength::",
    "tweeluik_core::exchange::key::plain",
    "tweeluik_core::exchange::key::drawn",
    "tweeluik_core::exchange::key::PairKey::number",
    "tweeluik_core::exchange::read",
    "tweeluik_core::exchange::clean::",
    "tweeluik_core::exchange::hand::",
    "tweeluik_core::exchange::link::",
    "console_error_panic_hook::hook",
    "Scope<COMP>::send_future",
    "js_sys::futures::JsFuture",
    // What says that a text was cut at a wrong place: only Yew could come there, which cuts "on" from the
    // names of events. Early it would stop the app all the same, without these words.
    "::str::slice_error_fail",
    "qrcodegen",
    "argon2",
    "blake2",
    "poly1305",
];

/// The function that says whether there is a rest: without one, as it was compiled, it says no.
const IS_SPLIT: &str = "tweeluik::browser::rest::is_split";

/// The functions that give the late sentences: to nothing early.
const SENTENCES: [&str; 2] = ["tweeluik_core::words::Late::of", "parts::Draw::late"];

/// What the rest calls the module whose exports it is given.
const FIRST: &str = "p";

/// A rest of fewer functions than this means that what was late is reached early by another way.
const FEWEST: usize = 80;

/// The rest needs most of the sentences; fewer bytes of them than this means the same.
const LEAST: usize = 20_000;

/// What is asked of a split.
struct Wanted<'a> {
    /// What is late.
    names: &'a [&'a str],
    /// The function that says whether there is a rest.
    is_split: &'a str,
    /// How many functions there are in the rest, at least.
    fewest: usize,
    /// The functions that give the late sentences.
    sentences: &'a [&'a str],
    /// How many bytes of them there are, at least.
    least: usize,
}

/// The two halves of a module.
pub struct Halves {
    /// What is needed to answer.
    pub first: Vec<u8>,
    /// What is not.
    pub rest: Vec<u8>,
}

/// Splits the module that wasm-bindgen has made; its functions must still have their names.
///
/// # Errors
/// Where nothing is found to split off, so that a name that was changed does not undo it unseen.
pub fn split(wasm: &[u8]) -> Outcome<Halves> {
    let wanted = Wanted {
        names: LATE,
        is_split: IS_SPLIT,
        fewest: FEWEST,
        sentences: &SENTENCES,
        least: LEAST,
    };
    halves(wasm, &wanted)
}

/// A module without the names of its functions.
pub fn without_names(wasm: &[u8]) -> Outcome<Vec<u8>> {
    Ok(read_with(wasm, false)?.emit_wasm())
}

fn read(wasm: &[u8]) -> Outcome<Module> {
    read_with(wasm, true)
}

fn read_with(wasm: &[u8], names: bool) -> Outcome<Module> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false);
    config.generate_name_section(names);
    let module = config.parse(wasm);
    module.map_err(|error| format!("The module could not be read: {error}"))
}

/// A function by its place in the module: the same in each reading of the same bytes.
type Place = usize;

/// What goes where.
struct Plan {
    /// The functions of the rest.
    late: BTreeSet<Place>,
    /// The slots of the table, with the function that stands in each.
    slots: Vec<Option<Place>>,
    /// The slot of each function that the other half calls.
    slot_of: BTreeMap<Place, u32>,
}

fn halves(wasm: &[u8], wanted: &Wanted<'_>) -> Outcome<Halves> {
    let mut first = read(wasm)?;
    for late in wanted.names {
        let mut all = first.funcs.iter().filter_map(|one| one.name.as_deref());
        if !all.any(|name| name.contains(late)) {
            return Err(format!(
                "No function has {late} in its name. Was it renamed, or inlined? LATE in \
                 xtask/src/split.rs says what is loaded late."
            ));
        }
    }
    let plan = Plan::of(&first, wanted.names)?;
    if plan.late.len() < wanted.fewest {
        return Err(format!(
            "Only {} functions can be loaded late, and not {} as expected. What used to be late \
             may be called early now: see LATE in xtask/src/split.rs.",
            plan.late.len(),
            wanted.fewest
        ));
    }
    plan.only_late_ask(&first, wanted.sentences)?;
    let late: BTreeSet<FunctionId> = plan.functions(&first, true).into_iter().collect();
    let pieces = late::find(&first, |id| late.contains(&id), wanted.least)?;
    say_yes(&mut first, wanted.is_split)?;
    let mut rest = read(wasm)?;
    let shared = plan.make_rest(&mut rest, &pieces)?;
    plan.make_first(&mut first, &shared, &pieces)?;
    Ok(Halves {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

/// Makes a function without arguments return 1.
fn say_yes(module: &mut Module, name: &str) -> Outcome<()> {
    let function = module.funcs.iter_mut().find(|function| {
        let found = function.name.as_deref().unwrap_or_default();
        found.starts_with(name)
    });
    let Some(FunctionKind::Local(body)) = function.map(|function| &mut function.kind) else {
        return Err(format!("The module has lost its function {name}."));
    };
    let start = body.entry_block();
    let one = Instr::Const(Const {
        value: Value::I32(1),
    });
    body.block_mut(start).instrs = vec![(one, InstrLocId::default())];
    Ok(())
}

/// The table of functions; the other one holds the browser's objects.
fn table(module: &Module) -> Outcome<TableId> {
    let table = module.tables.main_function_table();
    table
        .ok()
        .flatten()
        .ok_or_else(|| "The module has not one table of functions.".to_owned())
}

/// All functions that a function names.
struct Calls(Vec<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.0.push(*function);
    }
}

fn calls(function: &Function) -> Vec<FunctionId> {
    let mut calls = Calls(Vec::new());
    if let FunctionKind::Local(body) = &function.kind {
        walrus::ir::dfs_in_order(&mut calls, body, body.entry_block());
    }
    calls.0
}

impl Plan {
    fn of(module: &Module, names: &[&str]) -> Outcome<Plan> {
        let functions: Vec<_> = module.funcs.iter().collect();
        let place: BTreeMap<FunctionId, Place> = functions
            .iter()
            .enumerate()
            .map(|(place, function)| (function.id(), place))
            .collect();
        let at = |id: &FunctionId| place.get(id).copied();
        let calls: Vec<Vec<Place>> = functions
            .iter()
            .map(|function| calls(function).iter().filter_map(at).collect())
            .collect();
        let is_late = |place: Place| {
            functions.get(place).is_some_and(|function| {
                let name = function.name.as_deref().unwrap_or_default();
                names.iter().any(|late| name.contains(late))
            })
        };
        let mut slots = Plan::slots(module, &at)?;
        let exported = module
            .exports
            .iter()
            .filter_map(|export| match export.item {
                ExportItem::Function(id) => at(&id),
                _ => None,
            });
        let mut to_visit: Vec<Place> = exported
            .chain(module.start.as_ref().and_then(at))
            .chain(slots.iter().copied().flatten().filter(|&it| !is_late(it)))
            .collect();
        let mut early: BTreeSet<Place> = to_visit.iter().copied().collect();
        while let Some(caller) = to_visit.pop() {
            for &callee in calls.get(caller).into_iter().flatten() {
                if !is_late(callee) && early.insert(callee) {
                    to_visit.push(callee);
                }
            }
        }
        let is_local = |place: Place| {
            let function = functions.get(place);
            function.is_some_and(|function| matches!(function.kind, FunctionKind::Local(_)))
        };
        let late: BTreeSet<Place> = (0..functions.len())
            .filter(|&place| is_local(place) && !early.contains(&place))
            .collect();
        let mut slot_of = BTreeMap::new();
        for (slot, function) in (0..).zip(&slots) {
            if let Some(function) = function {
                slot_of.entry(*function).or_insert(slot);
            }
        }
        let mut crossed: BTreeSet<Place> = BTreeSet::new();
        for (caller, callees) in calls.iter().enumerate() {
            let across = |callee: &Place| late.contains(&caller) != late.contains(callee);
            crossed.extend(callees.iter().copied().filter(across));
        }
        let (to_rest, to_first): (Vec<Place>, Vec<Place>) =
            crossed.iter().partition(|callee| late.contains(callee));
        for function in to_first.into_iter().chain(to_rest) {
            if let std::collections::btree_map::Entry::Vacant(entry) = slot_of.entry(function) {
                let slot = u32::try_from(slots.len());
                entry.insert(slot.map_err(|_| "The table is full.")?);
                slots.push(Some(function));
            }
        }
        slot_of.retain(|function, _| crossed.contains(function));
        Ok(Plan {
            late,
            slots,
            slot_of,
        })
    }

    /// Fails where an early function asks for the late sentences: it would stop there, or, drawn
    /// into a screen that waits, weigh for nothing.
    fn only_late_ask(&self, module: &Module, sentences: &[&str]) -> Outcome<()> {
        let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap_or_default();
        let gives = |id: FunctionId| sentences.iter().any(|one| name(id).contains(one));
        for (place, function) in module.funcs.iter().enumerate() {
            let asks = || calls(function).into_iter().any(gives);
            if !self.late.contains(&place) && asks() {
                return Err(format!(
                    "{} is needed early, and asks for sentences that are late: see Late in \
                     crates/core/src/words/mod.rs.",
                    name(function.id())
                ));
            }
        }
        Ok(())
    }

    /// The table as the module fills it.
    fn slots(
        module: &Module,
        at: &impl Fn(&FunctionId) -> Option<Place>,
    ) -> Outcome<Vec<Option<Place>>> {
        let table = table(module)?;
        let length = usize::try_from(module.tables.get(table).initial);
        let mut slots = vec![None; length.map_err(|_| "The table is too large.")?];
        for element in module.elements.iter() {
            let ElementKind::Active {
                table: filled,
                offset,
            } = &element.kind
            else {
                continue;
            };
            if *filled != table {
                continue;
            }
            let (ConstExpr::Value(Value::I32(offset)), ElementItems::Functions(functions)) =
                (offset, &element.items)
            else {
                return Err("The table is filled in a way that cannot be split.".to_owned());
            };
            let offset = usize::try_from(*offset).unwrap_or_default();
            for (slot, function) in slots.iter_mut().skip(offset).zip(functions) {
                *slot = at(function);
            }
        }
        Ok(slots)
    }

    /// The stretches of the table that one half fills.
    fn runs(&self, late: bool) -> Vec<(i32, Vec<Place>)> {
        let mut runs: Vec<(i32, Vec<Place>)> = Vec::new();
        let mut open = false;
        for (slot, function) in (0..).zip(&self.slots) {
            let Some(function) = function.filter(|place| self.late.contains(place) == late) else {
                open = false;
                continue;
            };
            match runs.last_mut() {
                Some((_, run)) if open => run.push(function),
                _ => runs.push((slot, vec![function])),
            }
            open = true;
        }
        runs
    }

    /// Lets one half fill its slots and nothing else.
    fn fill(&self, module: &mut Module, late: bool) -> Outcome<()> {
        let table = table(module)?;
        let ids: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
        let filled = module.tables.get_mut(table);
        filled.initial = self.slots.len() as u64;
        filled.maximum = Some(filled.initial);
        let old: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
        for element in old {
            let kind = &module.elements.get(element).kind;
            let other =
                matches!(kind, ElementKind::Active { table: filled, .. } if *filled != table);
            if late || !other {
                module.tables.get_mut(table).elem_segments.remove(&element);
                module.elements.delete(element);
            }
        }
        for (slot, run) in self.runs(late) {
            let functions = run.iter().filter_map(|&place| ids.get(place).copied());
            let kind = ElementKind::Active {
                table,
                offset: ConstExpr::Value(Value::I32(slot)),
            };
            let items = ElementItems::Functions(functions.collect());
            let element = module.elements.add(kind, items);
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        Ok(())
    }

    /// Turns the calls of one half to the other into calls through the table.
    fn cross(&self, module: &mut Module, late: bool) -> Outcome<()> {
        let table = table(module)?;
        let mut targets = BTreeMap::new();
        for (place, function) in module.funcs.iter().enumerate() {
            let across = self.late.contains(&place) != late;
            if let Some(slot) = self.slot_of.get(&place).filter(|_| across) {
                targets.insert(function.id(), (*slot, function.ty()));
            }
        }
        let mut crossing = Crossing {
            table,
            targets,
            other: false,
        };
        for (place, function) in module.funcs.iter_mut().enumerate() {
            if self.late.contains(&place) != late {
                continue;
            }
            if let FunctionKind::Local(body) = &mut function.kind {
                let start = body.entry_block();
                walrus::ir::dfs_pre_order_mut(&mut crossing, body, start);
            }
        }
        if crossing.other {
            return Err("A function is named across the border other than by a call.".to_owned());
        }
        Ok(())
    }

    /// `exports` is what the rest wants to be given.
    fn make_first(
        &self,
        module: &mut Module,
        exports: &BTreeSet<String>,
        pieces: &[Piece],
    ) -> Outcome<()> {
        late::take(module, pieces)?;
        self.cross(module, false)?;
        self.fill(module, false)?;
        for function in self.functions(module, true) {
            module.funcs.delete(function);
        }
        for (name, item, is_exported) in shared(module) {
            if !is_exported && exports.contains(&name) {
                module.exports.add(&name, item);
            }
        }
        walrus::passes::gc::run(module);
        Ok(())
    }

    /// Gives the names of what the rest wants to be given.
    fn make_rest(&self, module: &mut Module, pieces: &[Piece]) -> Outcome<BTreeSet<String>> {
        self.cross(module, true)?;
        self.fill(module, true)?;
        let shared = shared(module);
        module.start = None;
        let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
        for export in exports {
            module.exports.delete(export);
        }
        let imports: Vec<_> = module.imports.iter().map(walrus::Import::id).collect();
        for import in imports {
            module.imports.delete(import);
        }
        late::put(module, pieces)?;
        for function in self.functions(module, false) {
            module.funcs.delete(function);
        }
        for (name, item, _) in shared {
            match item {
                ExportItem::Memory(id) => {
                    let import = module.imports.add(FIRST, &name, id);
                    module.memories.get_mut(id).import = Some(import);
                }
                ExportItem::Table(id) => {
                    let import = module.imports.add(FIRST, &name, id);
                    module.tables.get_mut(id).import = Some(import);
                }
                ExportItem::Global(id) => {
                    let import = module.imports.add(FIRST, &name, id);
                    module.globals.get_mut(id).kind = GlobalKind::Import(import);
                }
                ExportItem::Function(_) | ExportItem::Tag(_) => {}
            }
        }
        walrus::passes::gc::run(module);
        let wanted = module.imports.iter().map(|import| import.name.clone());
        Ok(wanted.collect())
    }

    fn functions(&self, module: &Module, late: bool) -> Vec<FunctionId> {
        let all = module.funcs.iter().enumerate();
        all.filter(|(place, _)| self.late.contains(place) == late)
            .map(|(_, function)| function.id())
            .collect()
    }
}

/// What both halves can use, each with the name under which the first half gives it to the other,
/// and whether it gives it to everybody already.
fn shared(module: &Module) -> Vec<(String, ExportItem, bool)> {
    let memories = module.memories.iter().map(|it| ExportItem::Memory(it.id()));
    let tables = module.tables.iter().map(|it| ExportItem::Table(it.id()));
    let globals = module.globals.iter().map(|it| ExportItem::Global(it.id()));
    let all = memories.chain(tables).chain(globals).enumerate();
    all.map(|(number, item)| {
        let mut exports = module.exports.iter();
        match exports.find(|export| same(&export.item, &item)) {
            Some(export) => (export.name.clone(), item, true),
            None => (format!("p{number}"), item, false),
        }
    })
    .collect()
}

fn same(one: &ExportItem, other: &ExportItem) -> bool {
    match (one, other) {
        (ExportItem::Memory(one), ExportItem::Memory(other)) => one == other,
        (ExportItem::Table(one), ExportItem::Table(other)) => one == other,
        (ExportItem::Global(one), ExportItem::Global(other)) => one == other,
        _ => false,
    }
}

/// Rewrites the calls to the other half.
struct Crossing {
    table: TableId,
    /// The slots and types of the other half's functions.
    targets: BTreeMap<FunctionId, (u32, TypeId)>,
    /// Whether one is named by anything else than a call.
    other: bool,
}

impl VisitorMut for Crossing {
    fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
        let old = std::mem::take(&mut sequence.instrs);
        for (instruction, place) in old {
            let target = match &instruction {
                Instr::Call(call) => self.targets.get(&call.func),
                _ => None,
            };
            let Some(&(slot, ty)) = target else {
                sequence.instrs.push((instruction, place));
                continue;
            };
            let slot = Value::I32(slot.cast_signed());
            let call = CallIndirect {
                ty,
                table: self.table,
            };
            let slot = Instr::Const(Const { value: slot });
            sequence.instrs.push((slot, place));
            sequence.instrs.push((Instr::CallIndirect(call), place));
        }
    }

    fn visit_function_id_mut(&mut self, function: &mut FunctionId) {
        self.other |= self.targets.contains_key(function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::{LoadKind, MemArg};
    use walrus::{DataKind, FunctionBuilder, ValType};

    const WANTED: Wanted<'_> = Wanted {
        names: &["late::"],
        is_split: "is_split",
        fewest: 4,
        sentences: &["late::sentences"],
        least: 60,
    };

    /// A module with a function that is needed early, a gate, and what lies around them.
    fn sample() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        let (offset, data) = late::tests::data();
        let offset = ConstExpr::Value(Value::I32(offset.cast_signed()));
        let data = module.data.add(DataKind::Active { memory, offset }, data);
        module.memories.get_mut(memory).data_segments.insert(data);
        let stack = ConstExpr::Value(Value::I32(1024));
        let stack = module.globals.add_local(ValType::I32, true, false, stack);
        let ty = module.types.add(&[], &[]);
        let (alert, _) = module.add_import_func("page", "alert", ty);
        let mut add = |name: &str, calls: &[FunctionId], stack: Option<walrus::GlobalId>| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            builder.name(name.to_owned());
            let mut body = builder.func_body();
            for call in calls {
                body.call(*call);
            }
            if let Some(stack) = stack {
                let (kind, arg) = (
                    LoadKind::I32 { atomic: false },
                    MemArg {
                        align: 4,
                        offset: 0,
                    },
                );
                body.global_get(stack).load(memory, kind, arg);
                body.global_set(stack);
            }
            builder.finish(vec![], &mut module.funcs)
        };
        let both = add("both", &[], None);
        let sentences = add("late::sentences", &[], None);
        let only_late = add("only_late", &[alert, both, sentences], Some(stack));
        let gate = add("late::gate", &[only_late], None);
        let vtable = add("late::in_a_table", &[both], None);
        let pointed = add("pointed", &[], None);
        let early = add("early", &[both, gate], None);
        let mut split = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
        split.name("is_split::h0".to_owned());
        split.func_body().i32_const(0);
        let split = split.finish(vec![], &mut module.funcs);
        module.exports.add("is_split", split);
        module.exports.add("early", early);
        let table = module
            .tables
            .add_local(false, 3, Some(3), walrus::RefType::FUNCREF);
        let kind = ElementKind::Active {
            table,
            offset: ConstExpr::Value(Value::I32(1)),
        };
        let items = ElementItems::Functions(vec![vtable, pointed]);
        let element = module.elements.add(kind, items);
        module.tables.get_mut(table).elem_segments.insert(element);
        module.emit_wasm()
    }

    fn names(module: &Module) -> BTreeSet<String> {
        let names = module.funcs.iter().filter_map(|one| one.name.clone());
        names.collect()
    }

    /// The slots that a half fills, by the name of the function.
    fn filled(module: &Module) -> BTreeMap<usize, String> {
        let name = |id: FunctionId| module.funcs.get(id).name.clone().unwrap_or_default();
        let at = |id: &FunctionId| Some(id.index());
        let ids: BTreeMap<usize, FunctionId> = module
            .funcs
            .iter()
            .map(|one| (one.id().index(), one.id()))
            .collect();
        let slots = Plan::slots(module, &at).unwrap();
        let slots = slots.into_iter().enumerate();
        slots
            .filter_map(|(slot, place)| Some((slot, name(ids[&place?]))))
            .collect()
    }

    #[test]
    fn what_only_a_gate_reaches_goes_to_the_rest_and_the_slots_are_shared_out() {
        let halves = halves(&sample(), &WANTED).unwrap();
        // Reading validates.
        let (first, rest) = (read(&halves.first).unwrap(), read(&halves.rest).unwrap());
        let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let late: BTreeSet<String> = set(&[
            "only_late",
            "late::gate",
            "late::in_a_table",
            "late::sentences",
        ]);
        assert_eq!(names(&rest), late);
        assert!(names(&first).is_disjoint(&late));
        assert_eq!(first.imports.iter().count(), 1, "only what the page gives");
        assert!(rest.imports.iter().all(|import| import.module == FIRST));
        let exports: BTreeSet<_> = first.exports.iter().map(|one| &one.name).collect();
        for import in rest.imports.iter() {
            assert!(
                exports.contains(&import.name),
                "{} is not given",
                import.name
            );
        }
        let imported = rest.imports.iter().count();
        assert_eq!(imported, 3, "the memory, the table and the stack");
        assert!(rest.exports.iter().next().is_none() && rest.start.is_none());
        let (early, late) = (filled(&first), filled(&rest));
        // The slots that were there stay where they are: their numbers are in the data.
        assert_eq!(late.get(&1).map(String::as_str), Some("late::in_a_table"));
        assert_eq!(early.get(&2).map(String::as_str), Some("pointed"));
        assert!(late.values().any(|name| name == "late::gate"));
        assert!(early.values().any(|name| name == "both"));
        assert!(early.keys().all(|slot| !late.contains_key(slot)));
    }

    #[test]
    fn a_first_half_knows_that_there_is_a_rest() {
        let halves = halves(&sample(), &WANTED).unwrap();
        let first = read(&halves.first).unwrap();
        let id = first.exports.get_func("is_split").unwrap();
        let body = first.funcs.get(id).kind.unwrap_local();
        let answer = &body.block(body.entry_block()).instrs;
        assert!(matches!(
            answer.as_slice(),
            [(
                Instr::Const(Const {
                    value: Value::I32(1)
                }),
                _
            )]
        ));
    }

    #[test]
    fn the_rest_brings_the_late_sentences() {
        let halves = halves(&sample(), &WANTED).unwrap();
        let all = |wasm: &[u8]| {
            let module = read(wasm).unwrap();
            let data: Vec<u8> = module
                .data
                .iter()
                .flat_map(|one| one.value.clone())
                .collect();
            String::from_utf8_lossy(&data).into_owned()
        };
        let (first, rest) = (all(&halves.first), all(&halves.rest));
        assert!(rest.contains("threefour") && !first.contains("three"));
        assert!(first.contains("early") && !rest.contains("early"));
    }

    #[test]
    fn an_early_function_that_asks_for_late_sentences_is_an_error() {
        let early = Wanted {
            sentences: &["late::gate"],
            ..WANTED
        };
        let error = halves(&sample(), &early).err().unwrap();
        assert!(error.starts_with("early is needed early"), "{error}");
    }

    #[test]
    fn names_can_be_left_out() {
        let bare = without_names(&sample()).unwrap();
        assert!(names(&read(&bare).unwrap()).is_empty());
    }

    #[test]
    fn names_that_have_gone_out_of_use_are_an_error() {
        let wanted = [
            Wanted {
                names: &["gone::"],
                ..WANTED
            },
            Wanted {
                fewest: 5,
                ..WANTED
            },
            Wanted {
                is_split: "gone",
                ..WANTED
            },
            Wanted {
                least: 1000,
                ..WANTED
            },
        ];
        for wanted in wanted {
            assert!(halves(&sample(), &wanted).is_err());
        }
    }
}
