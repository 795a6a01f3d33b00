//! Nobody sees first: random walks.

use crate::support::*;
use crate::walk::walks;

/// The promise that the product stands on. Of two runs that differ in one person's answers only,
/// nobody can tell which is which, until it is that person's own turn or both have opened: no
/// screen, no effect, not even the printed form of what is saved.
#[test]
fn nobody_can_tell_what_somebody_else_answered_before_both_have_opened() {
    let seen = walks(rounds(100_000), 36..61, &tiny_set());
    let ids = [
        "start",
        "setup",
        "answer",
        "from-paper",
        "review",
        "handover",
        "reveal",
        "exchange",
        "comparison",
        "conversation",
        "finish",
        "history",
        "cards",
        "paper",
        "about",
        "workshop",
        "solo",
    ];
    for id in ids {
        let times = seen.screens.get(id).copied().unwrap_or(0);
        assert!(times > rounds(3_000), "{id}: {times} of {seen:?}");
    }
    assert!(seen.kept > rounds(1_000), "{seen:?}");
    assert!(seen.kept_alone > rounds(1_000), "{seen:?}");
    assert_eq!(seen.screens.len(), ids.len(), "{seen:?}");
    assert!(seen.compared > rounds(2_000_000), "{seen:?}");
    assert!(seen.opened > rounds(30_000), "{seen:?}");
    assert!(seen.opened_differently > seen.opened, "{seen:?}");
    assert!(seen.reloaded_before_opening > rounds(1_500), "{seen:?}");
    assert!(
        seen.not_now > rounds(3_000) && seen.taken_back > rounds(3_000),
        "{seen:?}"
    );
    assert!(
        seen.wrong_codes > rounds(1_000) && seen.coded > rounds(20_000),
        "{seen:?}"
    );
    assert!(
        seen.locked_on_two_devices > rounds(10_000) && seen.ready > rounds(10_000),
        "{seen:?}"
    );
    assert!(
        seen.opened_on_two_devices > rounds(10_000) && seen.refused > rounds(3_000),
        "{seen:?}"
    );
    assert!(seen.second_went_first > rounds(200), "{seen:?}");
    assert!(seen.added > rounds(1_000), "{seen:?}");
    assert!(
        seen.shared_agreements > rounds(100) && seen.taken_agreements > rounds(1_000),
        "{seen:?}"
    );
}

/// The same with the set that people really get, which takes longer walks.
#[test]
fn nobody_can_tell_with_the_built_in_set_either() {
    let seen = walks(rounds(300), 200..241, &built_in());
    assert!(seen.opened > rounds(100), "{seen:?}");
    assert!(seen.compared > rounds(20_000), "{seen:?}");
    assert!(seen.opened_differently > seen.opened, "{seen:?}");
}
