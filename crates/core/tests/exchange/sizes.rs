//! Small enough.

use crate::support::*;

/// A code of version 6 is read from any screen by any telephone; of version 10 by most.
///
/// `cargo test --test exchange small_enough -- --nocapture` prints the figures of docs/en/exchange.md.
#[test]
fn codes_are_small_enough_for_the_camera_of_a_telephone() {
    const ADDRESSES: [usize; 6] = [20, 30, 40, 50, 60, 80];
    let (key, set) = (key(), built_in());
    let mut table = vec![format!(
        "{:<22} bytes characters groups | QR versions at {ADDRESSES:?}",
        "message"
    )];
    let mut row = |name: &str, bytes: &[u8]| {
        let versions = ADDRESSES.map(|address| version(address, bytes));
        table.push(format!(
            "{name:<22} {:>5} {:>10} {:>6} | {versions:?}",
            bytes.len(),
            link(bytes).len(),
            groups(bytes).len(),
        ));
        versions[2]
    };
    let [mini, some, long] = Form::ALL.map(|form| {
        let panel = uniform(&set, response(7));
        let sealed = Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [0; 8]);
        row(form.id(), sealed.unwrap().bytes())
    });
    let bare = Invitation {
        names: Default::default(),
        roles: Default::default(),
        ..invitation()
    };
    let bare = row("invitation", &bare.bytes().unwrap());
    let named = row("invitation with names", &invitation().bytes().unwrap());
    let carried = |characters: usize| {
        let text = "x".repeat(characters);
        let carried = Carried {
            lines: [(); 3].map(|()| Agreement::typed(&text)),
            look_again: Day::new(2026, 3, 1),
        };
        let sealed =
            SealedAgreements::seal(&carried, pairing(&key, &set, Form::Short), Person::First);
        sealed.expect("it fits").bytes().to_vec()
    };
    let short = row("agreements, 3 × 30", &carried(30));
    let usual = row("agreements, 3 × 70", &carried(70));
    row("agreements, 3 × 160", &carried(160));
    row("agreements, 3 × 200", &carried(200));
    println!("{}", table.join("\n"));
    assert!(mini <= 6 && some <= 6 && long <= 10);
    assert!(bare <= 10 && named <= 10);
    // Larger, and read by most: what people agree on is a sentence or two.
    assert!(short <= 12 && usual <= 16);
}
