//! Dutch, at B1 level. [`JE`] says *jij*; [`U`] says *u* where the reader is addressed.

use super::{Language, Words};

pub(super) static JE: Words = NL;

const NL: Words = Words {
    language: Language::Nl,
    roles: [
        [
            ["Ouder", "de ouder", "De ouder"],
            ["Professional", "de professional", "De professional"],
        ],
        [
            ["Cliënt", "de cliënt", "De cliënt"],
            ["Hulpverlener", "de hulpverlener", "De hulpverlener"],
        ],
        [
            ["Leerling", "de leerling", "De leerling"],
            ["Leraar", "de leraar", "De leraar"],
        ],
        [
            ["Coachee", "de coachee", "De coachee"],
            ["Coach", "de coach", "De coach"],
        ],
        [
            ["Bewoner", "de bewoner", "De bewoner"],
            ["Ambtenaar", "de ambtenaar", "De ambtenaar"],
        ],
        [
            ["Collega 1", "collega 1", "Collega 1"],
            ["Collega 2", "collega 2", "Collega 2"],
        ],
        [
            ["Persoon 1", "persoon 1", "Persoon 1"],
            ["Persoon 2", "persoon 2", "Persoon 2"],
        ],
    ],
    relations: [
        "Ouder en professional",
        "Cliënt en hulpverlener",
        "Leerling en leraar",
        "Coachee en coach",
        "Bewoner en ambtenaar",
        "Twee collega’s",
        "Anders",
    ],

    leave: "Stop en wis",
    close: "Sluiten",
    left_title: "Gesloten",
    left_lead: "Je kunt deze pagina nu sluiten.",
    left_again: "Opnieuw beginnen",
    back: "Terug",
    next: "Verder",
    language_choice: "Taal",
    about_link: "Over Tweeluik",

    saved_on_device: "Bewaard op dit apparaat",
    unsaved_no_storage: "Alleen bewaard zolang deze pagina open is. Deze browser laat ons niets opslaan. Laat de pagina open tot jullie klaar zijn.",
    unsaved_full: "Niet bewaard: de opslag van deze browser is vol. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.",
    unsaved_failed: "Niet bewaard: opslaan lukt nu niet. Je antwoorden staan nog wel op deze pagina. Laat de pagina open tot jullie klaar zijn.",
    unsaved_newer: "Alleen bewaard zolang deze pagina open is. Op dit apparaat staan gegevens van een nieuwere versie. Daar komen we niet aan.",
    unsaved_other_tab: "Niet bewaard: dit tweeluik staat ook open in een ander tabblad. Ga daar verder, en sluit deze pagina.",

    start_title: "Twee kanten van jullie samenwerking",
    start_lead: "Vul allebei in hoe gelijkwaardig het voelt. Wat geef jij? Wat krijg jij? Daarna kijken jullie samen. Zonder account. Alles blijft op dit apparaat.",
    way_pair: "Samen, op dit apparaat",
    way_pair_hint: "Om de beurt. Niemand ziet iets tot jullie allebei ja zeggen.",
    start_unfinished: |one, two| format!("Er staat nog een tweeluik van {one} en {two}."),
    continue_plain: "Ga verder",
    continue_turn: |who| format!("Ga verder als {who}"),
    start_erase: "Wis dit tweeluik",
    start_kept: |count| format!("Bewaard op dit apparaat ({count})"),
    done_erased: "Het is gewist.",
    done_kept: "Jullie antwoorden zijn bewaard op dit apparaat.",
    done_not_erased: "Wissen lukte niet helemaal. Wis zelf de gegevens van deze website in je browser.",
    done_not_now: "Dat is goed. Alles blijft op slot. Jullie kunnen later verder.",

    setup_title: "Voor jullie beginnen",
    setup_lead: "Kies wat bij jullie past. Alles staat al klaar: je kunt ook meteen beginnen.",
    setup_replaces: |one, two| {
        format!("Let op: als je begint, wissen we het tweeluik van {one} en {two}.")
    },
    setup_relation: "Wie zijn jullie?",
    setup_people: "Hoe heten jullie?",
    setup_people_hint: "Een naam mag, maar hoeft niet.",
    setup_role_first: "Rol van de eerste",
    setup_role_second: "Rol van de tweede",
    setup_role_hint: "Bijvoorbeeld: mijn buurvrouw",
    setup_name: |who| format!("Naam van {who}"),
    setup_language: |who| format!("Taal van {who}"),
    setup_same_names: "Jullie hebben dezelfde naam. Maak er een klein verschil in, zodat duidelijk is wie wie is.",
    setup_form: "Hoeveel vragen?",
    setup_form_names: ["Mini", "Kort", "Lang"],
    setup_form_size: |themes, pairs| {
        if themes == pairs {
            format!("{themes} thema’s")
        } else {
            format!("{themes} thema’s, dubbel zoveel vragen")
        }
    },
    setup_minutes: |from, to| {
        if from == to {
            format!("ongeveer {from} minuten per persoon")
        } else {
            format!("{from} tot {to} minuten per persoon")
        }
    },
    setup_keep: "En als jullie klaar zijn?",
    setup_keep_erase: "Alles wissen",
    setup_keep_keep: "Bewaren op dit apparaat",
    setup_keep_hint: "Bewaren is handig om later terug te kijken. Wie dit apparaat gebruikt, kan het dan ook zien.",
    setup_order: |first, second| format!("{first} vult eerst in. Daarna {second}."),
    setup_begin: "Begin",

    scale: [
        "(Bijna) nooit",
        "Niet zo vaak",
        "Soms wel, soms niet",
        "Vaak",
        "(Bijna) altijd",
    ],
    scale_inside: [
        "(bijna) nooit",
        "niet zo vaak",
        "soms wel, soms niet",
        "vaak",
        "(bijna) altijd",
    ],
    unknown: "Weet ik niet",
    not_applicable: "Past niet bij ons",
    intro: |other| {
        format!(
            "Gelijkwaardig is iets anders dan gelijk. Jullie mogen verschillend zijn en verschillend werk doen. Het gaat erom dat jullie even veel waard zijn voor elkaar. Denk aan de laatste 3 maanden met {other}. Er zijn geen goede of foute antwoorden. De ander ziet pas iets als jullie allebei klaar zijn en allebei ja zeggen."
        )
    },
    frame: "Denk aan de laatste 3 maanden, of aan de tijd sinds jullie samenwerken.",
    progress_theme: |number, count| format!("Thema {number} van {count}"),
    progress_part: |number, count| format!("deel {number} van {count}"),
    answering: |who| format!("{who} vult in"),
    receive_label: "Wat jij krijgt",
    give_label: "Wat jij geeft",
    missing: "Kies hier nog een antwoord. ‘Weet ik niet’ is ook goed.",

    closing_title: "Tot slot",
    closing_question: "Alles bij elkaar: hoe gelijkwaardig voelt jullie samenwerking voor jou?",
    closing_answers: [
        "Helemaal niet gelijkwaardig",
        "Een beetje gelijkwaardig",
        "Redelijk gelijkwaardig",
        "Heel gelijkwaardig",
        "Helemaal gelijkwaardig",
    ],
    guess_question: |other| format!("Wat denk je dat {other} hier invult?"),
    optional: "Dit mag je overslaan.",

    review_title: "Kloppen je antwoorden?",
    review_lead: "Kijk ze rustig na. Je kunt alles nog veranderen.",
    review_change: "Verander",
    review_change_label: |theme| format!("Verander: {theme}"),
    review_receive: "Ik krijg",
    review_give: "Ik geef",
    review_closing: "Zo gelijkwaardig voelt het",
    review_guess: |other| format!("Ik denk dat {other} invult"),
    no_answer: "Niet ingevuld",
    lock_title: "Dan gaan ze op slot",
    lock_lead: |other| {
        format!(
            "Daarna kun je niets meer veranderen. {other} ziet niets tot jullie allebei ja zeggen. Je kunt je antwoorden altijd terugnemen: dan worden ze gewist."
        )
    },
    code_summary: "Zet er een eigen code op",
    code_hint: |other| {
        format!(
            "Handig als {other} dit apparaat bij zich houdt. Je antwoorden gaan dan alleen open met jouw code. Code vergeten? Dan kun je alleen opnieuw invullen. Een korte code helpt tegen meekijken, niet tegen een hacker."
        )
    },
    code_label: "Jouw code, minstens 4 tekens",
    code_too_short: "Deze code is te kort. Kies minstens 4 tekens.",
    code_too_long: "Deze code is te lang. Kies hoogstens 64 tekens.",
    code_wrong: "Deze code past niet. Er is niets veranderd. Probeer het nog een keer.",
    code_no_key: "Het slot met de code lukt niet op dit apparaat. Er is niets veranderd. Probeer het nog een keer, of zonder code.",
    lock: "Op slot",
    busy: "Even wachten. We draaien aan het slot.",

    handover_title: |to| format!("Geef het apparaat aan {to}"),
    handover_text: |from| {
        format!(
            "{from} is klaar. De antwoorden zitten op slot. Niemand ziet ze, tot jullie allebei ja zeggen."
        )
    },
    handover_take_over: |to| format!("Ik ben {to}"),
    handover_back_title: |to| format!("De antwoorden van {to} zijn gewist"),
    handover_back_text: |other| {
        format!("Niemand heeft ze gezien. De antwoorden van {other} zitten nog op slot.")
    },
    handover_again: |to| format!("Ik ben {to}, en ik vul opnieuw in"),
    handover_erase: "Stop, en wis alles",

    reveal_title: "Samen openen",
    reveal_lead: "Jullie zijn allebei klaar. Ga even naast elkaar zitten. Alleen als jullie allebei ja zeggen, gaan de twee panelen open.",
    reveal_ask: |who| format!("{who}, wil jij openen?"),
    reveal_agree: |who| format!("Ja, zegt {who}"),
    reveal_agreed: |who| format!("{who} zegt ja"),
    reveal_waiting: |who| format!("Nu nog het antwoord van {who}."),
    reveal_code: |who| format!("Code van {who}"),
    reveal_rather_not: "Liever niet?",
    reveal_not_now: "Nu niet",
    reveal_not_now_hint: "Alles blijft op slot. Jullie kunnen later verder.",
    reveal_take_back: |who| format!("{who}: wis mijn antwoorden"),
    reveal_take_back_hint: "Neem je je antwoorden terug, dan zijn ze weg. De ander ziet ze nooit.",

    comparison_nothing: "Er is nog te weinig ingevuld om te vergelijken.",
    comparison_same: "Jullie kijken op alle punten ongeveer hetzelfde naar jullie samenwerking.",
    comparison_few: |different, _| {
        if different == 1 {
            "Op de meeste punten kijken jullie hetzelfde. Over één thema valt iets te vertellen."
                .to_owned()
        } else {
            format!(
                "Op de meeste punten kijken jullie hetzelfde. Over {different} thema’s valt iets te vertellen."
            )
        }
    },
    comparison_many: |different, comparable| {
        format!(
            "Op {different} van de {comparable} thema’s kijken jullie verschillend. Daar valt veel over te vertellen."
        )
    },
    comparison_normal: "Verschil is gewoon. Niemand heeft gelijk of ongelijk.",
    comparison_chance: "Ook twee mensen die precies hetzelfde meemaken, antwoorden bij ongeveer 2 van de 24 vergelijkingen verschillend. Dat is toeval.",
    overall_title: "Alles bij elkaar",
    overall_words: |level| format!("Meestal: {level}"),
    overall_same: "Alles bij elkaar is dat voor jullie ongeveer hetzelfde.",
    overall_differs: "Alles bij elkaar is dat voor jullie verschillend.",
    score_small: |points, answers| format!("{points} van 100, uit {answers} antwoorden"),
    score_none: "Te weinig antwoorden voor een totaal.",
    score_receive: |level| format!("Krijgt: {level}"),
    score_give: |level| format!("Geeft: {level}"),
    felt: |answer| format!("Voelt als: {answer}"),
    guessed: |other, answer| format!("Dacht dat {other} zou zeggen: {answer}"),
    strength_title: "Dit gaat volgens jullie allebei goed",
    talk_title: "Om over te praten",
    talk_lead: "Begin met één thema. De rest komt later wel.",
    talk_nothing: "Er springt niets uit. Kies samen een thema waar jullie over willen praten.",
    all_title: "Alle thema’s",
    legend_title: "Zo lees je de plaatjes",
    legend_text: "Elke lijn loopt van wie geeft naar wie krijgt. Hoog is vaak, laag is bijna nooit. Loopt de lijn recht, dan zien jullie hetzelfde. Loopt hij schuin, dan zien jullie het verschillend.",
    legend_high: "(bijna) altijd",
    legend_low: "(bijna) nooit",
    kind_different: "Verschillend",
    kind_both_low: "Allebei: weinig",
    kind_both_high: "Allebei: vaak",
    kind_in_between: "Ongeveer hetzelfde",
    kind_not_comparable: "Niet te vergelijken",
    says_gives: |who, level| format!("{who} zegt: dit geef ik {level}."),
    says_receives: |who, level| format!("{who} zegt: dit krijg ik {level}."),
    sentence_both_low: "Jullie zeggen allebei dat dit weinig gebeurt.",
    sentence_both_high: "Jullie zeggen allebei dat dit vaak gebeurt. Wat doen jullie precies?",
    sentence_in_between: "Jullie kijken hier ongeveer hetzelfde naar.",
    sentence_not_comparable: "Hier ontbreekt een antwoord. Daarom kunnen we niet vergelijken.",
    panel_gives: |who| format!("{who} geeft"),
    panel_notices: |who| format!("{who} krijgt"),
    outside_scale: "geen antwoord",
    table_title: "Alles in een tabel",
    table_theme: "Thema",
    table_who: "Wie geeft aan wie",
    table_gives: "Zegt te geven",
    table_receives: "Zegt te krijgen",
    table_difference: "Verschil",
    table_direction: |giver, receiver| format!("{giver} aan {receiver}"),
    table_quote: |who, text| format!("{who} las: ‘{text}’"),
    table_same: "Hetzelfde",
    table_about_same: "Ongeveer hetzelfde (1 stap)",
    table_steps: |steps| format!("Verschillend ({steps} stappen)"),
    to_finish: "Naar het einde",
    to_history: "Terug naar het begin",

    finish_title: "Jullie zijn klaar",
    finish_lead: "Jullie antwoorden staan nog op dit apparaat. Wat willen jullie ermee doen?",
    finish_lead_kept: "Dit tweeluik is bewaard op dit apparaat.",
    finish_print: "Afdrukken",
    finish_save: "Opslaan als bestand",
    finish_save_hint: "Een leesbaar bestand. Wie het bestand heeft, kan alles lezen.",
    finish_keep: "Bewaren op dit apparaat",
    finish_keep_hint: "Om later terug te kijken. Wie dit apparaat gebruikt, kan het ook zien.",
    finish_erase: "Alles wissen",
    finish_erase_hint: "Daarna staat er van dit tweeluik niets meer op dit apparaat.",
    finish_close_kept: "Sluiten en bewaard laten",
    finish_back: "Terug naar de vergelijking",

    history_title: "Bewaard op dit apparaat",
    history_lead: "Wie dit apparaat gebruikt, kan dit zien.",
    history_open: "Bekijk",
    history_erase: "Wis",
    history_row: |one, two, date| format!("{one} en {two}, {date}"),
    history_busy: "Er is nog een tweeluik niet af. Maak dat eerst af, of wis het. Dan kun je dit bekijken.",

    about_title: "Over Tweeluik",
    about_what: "Een tweeluik is één schilderij op twee panelen. Zo kijken hier twee mensen naar hun samenwerking: ieder eerst voor zich, en dan samen.",
    about_equal: "Gelijkwaardig is iets anders dan gelijk. Jullie hebben misschien een andere rol, andere kennis en een andere taak. Toch telt wat jullie doen even zwaar.",
    about_not_validated_title: "Een hulp bij het gesprek, geen test",
    about_not_validated: "Deze vragenlijst is niet wetenschappelijk getoetst. De antwoorden zeggen niet wie gelijk heeft. Ze helpen om met elkaar te praten.",
    about_promise_title: "Dit beloven we",
    about_promises: [
        "Er gaat niets vanzelf weg van dit apparaat. Na het laden vraagt de pagina niets meer op.",
        "Niemand ziet iets tot jullie allebei klaar zijn en allebei ja zeggen.",
        "Op slot is op slot: antwoorden kunnen gewist worden, niet veranderd.",
        "Staat er dat iets bewaard is, dan is het bewaard. Anders zeggen we dat.",
        "Gewist is weg.",
    ],
    about_no_promise_title: "Dit beloven we niet",
    about_no_promises: [
        "Wie deze website beheert, moet je kunnen vertrouwen.",
        "Zonder code kan iemand die veel van computers weet, de antwoorden op dit apparaat lezen.",
        "Een korte code helpt tegen meekijken, niet tegen een aanval.",
        "Op een telefoon met een virus is niets veilig.",
    ],
    about_sources_title: "Bronnen",
    about_sources: "De thema’s komen uit deze bronnen. De zinnen zijn voor Tweeluik geschreven.",
    about_themes_title: "Welk thema komt waarvandaan",
    about_licence: "Tweeluik is open source, met de licentie EUPL-1.2.",

    found_damaged: "Op dit apparaat staat een tweeluik dat we niet kunnen lezen. We hebben het apart gezet en niets weggegooid. Je kunt het opslaan als bestand.",
    found_partly: "Het laatste antwoord op dit apparaat was beschadigd. Alles daarvoor is er nog. Kijk je antwoorden nog even na.",
    found_newer: "Op dit apparaat staat een tweeluik van een nieuwere versie. Daar komen we niet aan. Je kunt het opslaan als bestand. Vernieuw de pagina om verder te gaan met de nieuwe versie.",
    found_save: "Opslaan als bestand",
};

pub(super) static U: Words = Words {
    left_lead: "U kunt deze pagina nu sluiten.",
    unsaved_full: "Niet bewaard: de opslag van deze browser is vol. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot u beiden klaar bent.",
    unsaved_failed: "Niet bewaard: opslaan lukt nu niet. Uw antwoorden staan nog wel op deze pagina. Laat de pagina open tot u beiden klaar bent.",
    start_lead: "Vul allebei in hoe gelijkwaardig het voelt. Wat geeft u? Wat krijgt u? Daarna kijkt u samen. Zonder account. Alles blijft op dit apparaat.",
    done_not_erased: "Wissen lukte niet helemaal. Wis zelf de gegevens van deze website in uw browser.",
    setup_lead: "Kies wat bij u past. Alles staat al klaar: u kunt ook meteen beginnen.",
    setup_replaces: |one, two| {
        format!("Let op: als u begint, wissen we het tweeluik van {one} en {two}.")
    },
    receive_label: "Wat u krijgt",
    give_label: "Wat u geeft",
    closing_question: "Alles bij elkaar: hoe gelijkwaardig voelt de samenwerking voor u?",
    guess_question: |other| format!("Wat denkt u dat {other} hier invult?"),
    optional: "Dit mag u overslaan.",
    review_title: "Kloppen uw antwoorden?",
    review_lead: "Kijk ze rustig na. U kunt alles nog veranderen.",
    lock_lead: |other| {
        format!(
            "Daarna kunt u niets meer veranderen. {other} ziet niets tot u allebei ja zegt. U kunt uw antwoorden altijd terugnemen: dan worden ze gewist."
        )
    },
    code_hint: |other| {
        format!(
            "Handig als {other} dit apparaat bij zich houdt. Uw antwoorden gaan dan alleen open met uw code. Code vergeten? Dan kunt u alleen opnieuw invullen. Een korte code helpt tegen meekijken, niet tegen een hacker."
        )
    },
    code_label: "Uw code, minstens 4 tekens",
    reveal_ask: |who| format!("{who}, wilt u openen?"),
    reveal_take_back_hint: "Neemt u uw antwoorden terug, dan zijn ze weg. De ander ziet ze nooit.",
    legend_title: "Zo leest u de plaatjes",
    history_busy: "Er is nog een tweeluik niet af. Maak dat eerst af, of wis het. Dan kunt u dit bekijken.",
    about_no_promises: [
        "Wie deze website beheert, moet u kunnen vertrouwen.",
        "Zonder code kan iemand die veel van computers weet, de antwoorden op dit apparaat lezen.",
        "Een korte code helpt tegen meekijken, niet tegen een aanval.",
        "Op een telefoon met een virus is niets veilig.",
    ],
    found_damaged: "Op dit apparaat staat een tweeluik dat we niet kunnen lezen. We hebben het apart gezet en niets weggegooid. U kunt het opslaan als bestand.",
    found_partly: "Het laatste antwoord op dit apparaat was beschadigd. Alles daarvoor is er nog. Kijk uw antwoorden nog even na.",
    found_newer: "Op dit apparaat staat een tweeluik van een nieuwere versie. Daar komen we niet aan. U kunt het opslaan als bestand. Vernieuw de pagina om verder te gaan met de nieuwe versie.",
    ..NL
};
