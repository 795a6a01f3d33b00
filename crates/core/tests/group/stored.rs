//! What is kept of a group.

use crate::support::*;

/// A kept board that cannot have come about is not taken.
#[test]
fn a_kept_workshop_is_taken_only_where_it_can_have_come_about() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    workshop.apply(GroupEvent::Take(added(&set, &way_in, 7, 3)));
    let filling = kept(&workshop).unwrap();
    freeze(&mut workshop);
    workshop.apply(GroupEvent::Agreed("Bellen".to_owned()));
    let frozen = kept(&workshop).unwrap();
    assert!(read_again(&filling, &set).is_some() && read_again(&frozen, &set).is_some());
    assert!(read_again(&filling, &built_in()).is_none());
    // Two pairs, and one id twice.
    let twice = filling.replacen("\"pairs\":1", "\"pairs\":2", 1).replacen(
        "\"0707",
        "\"07070707070707070707",
        1,
    );
    assert!(read_again(&twice, &set).is_none());
    let two = twice.replacen("\"0707", "\"0807", 1);
    assert!(read_again(&two, &set).is_some());
    for (good, from, to) in [
        (&filling, "\"step\":\"introduce\",", ""),
        (&filling, "introduce", "end"),
        (&filling, "\"0707070707070707\"", ""),
        (
            &filling,
            "\"0707070707070707\"",
            "\"07070707070707070707070707070708\"",
        ),
        (&filling, "\"0707070707070707\"", "\"07070707070707\""),
        (
            &filling,
            "\"form\":\"short\",\"pairs\"",
            "\"form\":\"mini\",\"pairs\"",
        ),
        (&filling, "\"pairs\":1", "\"pairs\":2"),
        (&filling, "\"pairs\":1", "\"pairs\":-1"),
        (&filling, "\"pairs\":1", "\"pairs\":\"1\""),
        (&filling, "\"gaps\":[", "\"gaps\":[0,"),
        (&filling, "\"turns\":[0,0,0]", "\"turns\":[2,0,0]"),
        (&filling, "Wijkteam Zuid", " Wijkteam Zuid"),
        (&filling, "small/1", "small/2"),
        (&filling, "{\"set\"", "{\"extra\":1,\"set\""),
        (&filling, "\"room\":40", "\"room\":0"),
        (&filling, "\"room\":40", "\"room\":20001"),
        (&filling, "\"room\":40", "\"room\":\"40\""),
        (&filling, "\"room\":40", "\"surplus\":\"\""),
        (&filling, "\"room\":40", "\"surplus\":\"0707070707070707\""),
        (&filling, "\"room\":40", "\"number\":\"123\""),
        (&filling, "\"room\":40", "\"number\":\"12a4\""),
        (&frozen, "\"pairs\":1", "\"pairs\":7"),
        (&frozen, "\"frozen\":{", "\"frozen\":{\"themes\":[],"),
        (&frozen, "Bellen", " Bellen"),
        (&frozen, "Bellen", ""),
        (&frozen, "\"talked\":[0", "\"talked\":[2"),
        (&frozen, "\"talked\":[0,", "\"talked\":["),
        (&frozen, "\"talked\":[0", "\"seen\":[],\"talked\":[0"),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(&broken, good, "{from}");
        let taken = read_again(&broken, &set);
        // A name with a space before it is the same name.
        let same = taken.as_ref().and_then(kept).as_ref() == Some(good);
        assert!(taken.is_none() || same, "{from} → {to}");
    }
}
