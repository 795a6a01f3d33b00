//! What is kept of a group.

use crate::support::*;

/// A kept group that cannot have come about is not taken.
#[test]
fn a_kept_workshop_is_taken_only_where_it_can_have_come_about() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    workshop.apply(GroupEvent::Take(added(&set, &way_in, 7, 3)));
    let value =
        |workshop: &Group| -> Value { serde_json::from_str(&kept(workshop).unwrap()).unwrap() };
    let is_taken = |value: &Value| read_again(&value.to_string(), &set).is_some();
    let filling = value(&workshop);
    freeze(&mut workshop);
    workshop.apply(GroupEvent::Agreed("Bellen".to_owned()));
    let closed = value(&workshop);
    assert!(is_taken(&filling) && is_taken(&closed));
    assert!(read_again(&filling.to_string(), &built_in()).is_none());
    // Two pairs, and one id twice.
    let mut two = filling.clone();
    two["stage"]["Filling"]["count"]["pairs"] = json!(2);
    two["stage"]["Filling"]["count"]["direct"] = json!([[0, 0, 2, 0, 0, 0], [0, 0, 2, 0, 0, 0]]);
    two["stage"]["Filling"]["seen"] = json!(([[7; 8], [7; 8]]));
    assert!(!is_taken(&two));
    two["stage"]["Filling"]["seen"] = json!(([[7; 8], [8; 8]]));
    assert!(is_taken(&two));
    let many: Vec<[u8; 8]> = (0..1_001_u64).map(u64::to_be_bytes).collect();
    for (good, place, wrong) in [
        (&filling, "Filling/step", json!("End")),
        (&filling, "Filling/seen", json!([])),
        (&filling, "Filling/seen", json!(([[7; 8], [8; 8]]))),
        (&filling, "Filling/seen", json!(([[7; 7]]))),
        (&filling, "Filling/count/form", json!("mini")),
        (&filling, "Filling/count/pairs", json!(2)),
        (&filling, "Filling/count/pairs", json!(-1)),
        (&filling, "Filling/count/themes", json!([])),
        (&filling, "Filling/count/direct/1/2", json!(2)),
        (&filling, "Filling/count/direct/0/0", json!(u32::MAX)),
        (
            &filling,
            "Filling/count/themes/0/directions/0/gaps/8",
            json!(2),
        ),
        (
            &filling,
            "Filling/count/themes/0/directions/1/gaps/3",
            json!(u32::MAX),
        ),
        (
            &filling,
            "Filling/count/themes/0/directions/1/give/4",
            json!(u32::MAX),
        ),
        (&filling, "Filling/expected", json!(0)),
        (&filling, "Filling/expected", json!(20_001)),
        (&filling, "Filling/surplus", json!(([[7; 8]]))),
        (&filling, "Filling/surplus", json!(many)),
        (&filling, "Filling/number", json!("123")),
        (&filling, "Filling/number", json!("12345")),
        (&filling, "Filling/number", json!("12a4")),
        (&filling, "Filling/number", json!("١٢")),
        (&closed, "Closed/frozen/pairs", json!(7)),
        (
            &closed,
            "Closed/frozen/shown",
            json!({"Themes": {"themes": [], "direct": [null, null]}}),
        ),
        (&closed, "Closed/harvest/agreements/0", json!(" Bellen")),
        (&closed, "Closed/harvest/agreements/0", json!("")),
        (
            &closed,
            "Closed/harvest/agreements",
            json!(vec!["Bellen"; 201]),
        ),
        (&closed, "Closed/harvest/talked/0", json!(2)),
        (&closed, "Closed/harvest/talked", json!([0])),
    ] {
        let mut broken = good.clone();
        let inside = broken["stage"].pointer_mut(&format!("/{place}"));
        *inside.expect(place) = wrong.clone();
        assert!(!is_taken(&broken), "{place}: {wrong}");
    }
    for (place, good, wrong) in [
        ("set", json!("small/1"), json!("small/2")),
        ("name", json!("Wijkteam Zuid"), json!(" Wijkteam Zuid")),
        ("name", json!(null), json!("")),
        (
            "id",
            json!([1, 2, 3, 4, 5, 6, 7, 8]),
            json!([1, 2, 3, 4, 5, 6, 7]),
        ),
    ] {
        for (value, is_good) in [(good, true), (wrong, false)] {
            let mut bent = filling.clone();
            bent[place] = value;
            assert_eq!(is_taken(&bent), is_good, "{place}: {}", bent[place]);
        }
    }
    // A name and roles that have no room in the join code, a named person, roles that are one.
    let three_bytes = |count: usize| json!("你".repeat(count));
    for (place, value, is_good) in [
        ("/name", three_bytes(25), true),
        ("/name", three_bytes(26), false),
        ("/setup/second/role", three_bytes(25), true),
        ("/setup/second/role", three_bytes(26), false),
        ("/setup/second/role", json!("Buur "), false),
        ("/setup/second/role", json!("buur"), false),
        ("/setup/second/name", json!("Anna"), false),
        ("/setup/relation", json!(11), false),
        ("/setup/first/language", json!(99), false),
    ] {
        let mut bent = filling.clone();
        bent["setup"]["relation"] = json!(6);
        bent["setup"]["first"]["role"] = json!("Buur");
        bent["setup"]["second"]["role"] = json!("Huurder");
        assert!(is_taken(&bent));
        *bent.pointer_mut(place).expect(place) = value;
        assert_eq!(is_taken(&bent), is_good, "{place}: {bent}");
    }
}

/// A group has one form as bytes, and whatever is changed in it is refused or is another group, with that
/// form: no id stands there twice, none out of order.
#[test]
fn every_changed_bit_of_a_kept_group_is_refused_or_is_another_group() {
    let set = small_set();
    let mut workshop = filling(set.clone());
    let way_in = way_in(&workshop);
    for pair in 0..12 {
        workshop.apply(GroupEvent::Take(added(&set, &way_in, pair, 1 + pair % 5)));
    }
    let mut closed = workshop.clone();
    freeze(&mut closed);
    let (mut taken, mut refused) = (0, 0);
    for workshop in [workshop, closed] {
        let good = Record::of(1, &workshop.stored().unwrap()).unwrap();
        assert!(good.read::<StoredGroup<'_>>().unwrap().check(&set).is_ok());
        for place in 0..good.payload.len() * 8 {
            let mut record = good.clone();
            record.payload[place / 8] ^= 1 << (place % 8);
            let stored = record.read::<StoredGroup<'_>>();
            match stored.map(|stored| stored.check(&set)) {
                Ok(Ok(group)) => {
                    assert_eq!(Record::of(1, &group.stored().unwrap()), Some(record));
                    taken += 1;
                }
                Ok(Err(_)) | Err(_) => refused += 1,
            }
        }
    }
    assert!(taken > 100 && refused > 500, "{taken} {refused}");
}
