//! The languages and their texts as Rust, made of the files in `locales/`.

use std::path::Path;
use tweeluik_locale_build::{Chunk, File, List, Locales, Problem, Shape};

const FOLDER: &str = "../../locales";

/// With this feature all texts of these chunks are compiled in.
const EMBEDDED: Option<&str> = Some("embedded-texts");

/// A struct of texts for each chunk of the module: what only late code reads is loaded with it, and of each
/// language only what is in use.
const SHAPE: Shape<'_> = Shape {
    chunks: &[
        chunk("roles", "Roles", None),
        chunk("first", "Words", EMBEDDED),
        chunk("late", "Late", EMBEDDED),
        chunk("after", "AfterWords", EMBEDDED),
        chunk("devices", "DeviceWords", EMBEDDED),
        chunk("group", "GroupWords", EMBEDDED),
        chunk("page", "PageWords", EMBEDDED),
    ],
    lists: LISTS,
};

const fn chunk<'a>(section: &'a str, name: &'a str, feature: Option<&'a str>) -> Chunk<'a> {
    Chunk {
        section,
        name,
        feature,
    }
}

/// Texts that the code reads as an array.
const LISTS: &[List<'_>] = &[
    // In the order of `Relation::ALL`, the first and the second person in turn; alone, and inside a sentence.
    List {
        name: "roles",
        rows: &[
            &["role-parent", "role-parent-inside"],
            &["role-professional", "role-professional-inside"],
            &["role-parent", "role-parent-inside"],
            &["role-teacher", "role-teacher-inside"],
            &["role-client", "role-client-inside"],
            &["role-worker", "role-worker-inside"],
            &["role-patient", "role-patient-inside"],
            &["role-carer", "role-carer-inside"],
            &["role-informal-carer", "role-informal-carer-inside"],
            &["role-carer", "role-carer-inside"],
            &["role-young-person", "role-young-person-inside"],
            &["role-youth-worker", "role-youth-worker-inside"],
            &["role-pupil", "role-pupil-inside"],
            &["role-teacher", "role-teacher-inside"],
            &["role-coachee", "role-coachee-inside"],
            &["role-coach", "role-coach-inside"],
            &["role-resident", "role-resident-inside"],
            &["role-official", "role-official-inside"],
            &["role-colleague-first", "role-colleague-first-inside"],
            &["role-colleague-second", "role-colleague-second-inside"],
            &["role-own-first", "role-own-first-inside"],
            &["role-own-second", "role-own-second-inside"],
        ],
    },
    // In the order of `Relation::ALL`.
    List {
        name: "relations",
        rows: &[
            &["relation-parent-professional"],
            &["relation-parent-teacher"],
            &["relation-client-worker"],
            &["relation-patient-carer"],
            &["relation-informal-carer"],
            &["relation-youth-worker"],
            &["relation-pupil-teacher"],
            &["relation-coachee-coach"],
            &["relation-resident-official"],
            &["relation-colleagues"],
            &["relation-own"],
        ],
    },
    // In the order of `Form::ALL`.
    List {
        name: "setup_form_names",
        rows: &[
            &["setup-form-mini"],
            &["setup-form-short"],
            &["setup-form-long"],
        ],
    },
    // In the order of `Level::ALL`.
    List {
        name: "scale",
        rows: &[
            &["scale-1"],
            &["scale-2"],
            &["scale-3"],
            &["scale-4"],
            &["scale-5"],
        ],
    },
    // In the order of `Level::ALL`.
    List {
        name: "scale_inside",
        rows: &[
            &["scale-1-inside"],
            &["scale-2-inside"],
            &["scale-3-inside"],
            &["scale-4-inside"],
            &["scale-5-inside"],
        ],
    },
    List {
        name: "about_promises",
        rows: &[
            &["about-promise-1"],
            &["about-promise-2"],
            &["about-promise-3"],
            &["about-promise-4"],
            &["about-promise-5"],
        ],
    },
    List {
        name: "about_no_promises",
        rows: &[
            &["about-no-promise-1"],
            &["about-no-promise-2"],
            &["about-no-promise-3"],
            &["about-no-promise-4"],
            &["about-no-promise-5"],
        ],
    },
    // The columns of the table of places.
    List {
        name: "places_head",
        rows: &[
            &["places-head-what"],
            &["places-head-readers"],
            &["places-head-until"],
        ],
    },
    // In the order of `keep::PLACES`, then what is kept nowhere, and what people take with them.
    List {
        name: "places",
        rows: &[
            &[
                "place-session",
                "place-session-readers",
                "place-session-until",
            ],
            &["place-kept", "place-kept-readers", "place-kept-until"],
            &["place-group", "place-group-readers", "place-group-until"],
            &[
                "place-quarantine",
                "place-quarantine-readers",
                "place-quarantine-until",
            ],
            &["place-backup", "place-backup-readers", "place-backup-until"],
            &[
                "place-tombstone",
                "place-tombstone-readers",
                "place-tombstone-until",
            ],
            &["place-page", "place-page-readers", "place-page-until"],
            &[
                "place-consent",
                "place-consent-readers",
                "place-consent-until",
            ],
            &[
                "place-taken-along",
                "place-taken-along-readers",
                "place-taken-along-until",
            ],
        ],
    },
    // Where the last two places are.
    List {
        name: "places_elsewhere",
        rows: &[&["place-consent-where"], &["place-taken-along-where"]],
    },
    // From weak to strong, as `exchange::Strength` after what is too short.
    List {
        name: "words_strength",
        rows: &[
            &["words-strength-weak"],
            &["words-strength-fair"],
            &["words-strength-strong"],
        ],
    },
    List {
        name: "file_no_promises",
        rows: &[&["about-file-no-promise-1"], &["about-file-no-promise-2"]],
    },
    // In the order of `Step::ALL`: a name, and what happens.
    List {
        name: "hour_steps",
        rows: &[
            &["hour-step-explain", "hour-step-explain-hint"],
            &["hour-step-answer", "hour-step-answer-hint"],
            &["hour-step-open", "hour-step-open-hint"],
            &["hour-step-talk", "hour-step-talk-hint"],
            &["hour-step-add", "hour-step-add-hint"],
            &["hour-step-look", "hour-step-look-hint"],
        ],
    },
    // The columns of the saved table: a name, and what stands there.
    List {
        name: "columns",
        rows: &[
            &["column-theme", "column-theme-explained"],
            &["column-gives", "column-gives-explained"],
            &["column-receives", "column-receives-explained"],
            &["column-pairs", "column-pairs-explained"],
            &["column-difference", "column-difference-explained"],
            &["column-gives-counts", "column-gives-counts-explained"],
            &["column-gives-most", "column-gives-most-explained"],
            &["column-receives-counts", "column-receives-counts-explained"],
            &["column-receives-most", "column-receives-most-explained"],
            &["column-talked", "column-talked-explained"],
            &["column-role", "column-role-explained"],
            &["column-direct-counts", "column-direct-counts-explained"],
            &["column-direct-most", "column-direct-most-explained"],
            &["column-agreement", "column-agreement-explained"],
            &["column-note", "column-note-explained"],
        ],
    },
    List {
        name: "columns_head",
        rows: &[&["column-head"], &["column-head-explained"]],
    },
];

/// Writes them where the crate includes them, or fails the build and says why.
pub fn prepare() {
    println!("cargo::rerun-if-changed={FOLDER}");
    if let Err(problems) = write() {
        for problem in problems {
            println!("cargo::error={problem}");
        }
    }
}

fn write() -> Result<(), Vec<Problem>> {
    let code = Locales::read(Path::new(FOLDER))?.code(&SHAPE)?;
    let folder = std::env::var("OUT_DIR").expect("OUT_DIR");
    let file = |path: &str, text| File {
        path: path.to_owned(),
        text,
    };
    let rust = [
        file("languages.rs", code.languages),
        file("texts.rs", code.texts),
    ];
    for File { path, text } in rust.into_iter().chain(code.packs) {
        std::fs::write(Path::new(&folder).join(&path), text).expect(&path);
    }
    Ok(())
}
