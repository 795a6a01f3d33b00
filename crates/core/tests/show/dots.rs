//! Dots.

use crate::support::*;

/// Each answer is a dot, or so many answers are one; dots stand inside the picture, in the column of their
/// level, on their side of the line, and never on each other.
#[test]
fn every_answer_is_a_dot_in_its_column() {
    let mut chance = Chance::seeded(5);
    let median = alike(&built_in(), 5, [3, 3, 3, 3])[0].directions[0]
        .median()
        .unwrap();
    for round in 0..rounds(3_000) {
        let most = [3, 30, 45, 400][round % 4];
        let counts = || std::array::from_fn::<u32, 5, _>(|_| 0);
        let [mut give, mut receive] = [counts(), counts()];
        for counts in [&mut give, &mut receive] {
            for count in counts.iter_mut() {
                *count = chance.below(most) as u32;
            }
        }
        let all = |give, receive| DirectionShown::All {
            median,
            give: Distribution::Counts(give),
            receive: Distribution::Counts(receive),
        };
        let theme = ThemeShown {
            theme: 0,
            says: ThemeSays::Same,
            directions: [all(give, receive), all(receive, [0, 0, 4, 0, 0])],
        };
        let [band, other] = Band::of_theme(&theme).map(Option::unwrap);
        // Both on one measure.
        assert_eq!((band.each, band.half), (other.each, other.half));
        let most = give.iter().chain(&receive).copied().max().unwrap().max(4);
        assert_eq!(band.each, most.div_ceil(40));
        // No higher than it needs to be.
        let all = [&band, &other].map(|band| band.give.iter().chain(&band.receive));
        let farthest = all
            .into_iter()
            .flatten()
            .map(|dot| dot.y.abs_diff(band.half) + dot.r);
        assert!(farthest.max().unwrap_or_default() + 6 >= band.half);
        for (dots, counts, above) in [(&band.give, give, true), (&band.receive, receive, false)] {
            for (place, count) in counts.iter().enumerate() {
                let is_here = |dot: &&Dot| dot.x as usize / 64 == place;
                let here = dots.iter().filter(is_here).count() as u32;
                assert_eq!(here, count.div_ceil(band.each));
            }
            for (number, dot) in dots.iter().enumerate() {
                assert_eq!(dot.y < band.half, above);
                assert!(
                    dot.y >= dot.r && dot.y + dot.r <= 2 * band.half,
                    "{dot:?} {}",
                    band.half
                );
                assert!(dot.x >= dot.r && dot.x + dot.r <= WIDE);
                for other in &dots[..number] {
                    let apart = dot.x.abs_diff(other.x).max(dot.y.abs_diff(other.y));
                    assert!(apart >= 2 * dot.r, "{dot:?} {other:?}");
                }
            }
        }
    }
}

/// Where nearly all answered alike there is one dot, however many they are.
#[test]
fn almost_everyone_is_one_dot_without_a_number() {
    let almost = Distribution::AlmostEveryone(level(4));
    let some = alike(&built_in(), 5, [3, 3, 3, 3]);
    let median = some[0].directions[0].clone();
    let theme = ThemeShown {
        theme: 0,
        says: ThemeSays::Same,
        directions: [
            DirectionShown::All {
                median: median.median().unwrap(),
                give: almost,
                receive: Distribution::Counts([1, 2, 3, 4, 5]),
            },
            median,
        ],
    };
    let [Some(band), None] = Band::of_theme(&theme) else {
        panic!("one direction has a band");
    };
    assert_eq!((band.give.len(), band.receive.len()), (1, 15));
    assert_eq!(band.give[0].x / 64, 3);
    assert!(band.give[0].y + band.give[0].r <= band.half && band.give[0].y >= band.give[0].r);
    let set = built_in();
    let [twelve, forty] = [22, 40].map(|pairs| alike(&set, pairs, [4, 2, 4, 2]));
    assert_eq!(twelve, forty);
}
