/**
 * @typedef {{ je: string[], u?: string[], scan: { je: string, u?: string }, [name: string]: any }} Poster
 * @typedef {{ [name: string]: any, poster: Poster, snippets: { open: string, title: string } }} Words
 */

/**
 * Every text of the page, per language. Both have the same names; a journey looks whether they do.
 *
 * @type {Record<string, Words>}
 */
export const WORDS = {
  nl: {
    pageTitle: "Tweeluik op je website",
    other: "English",
    title: "Zet Tweeluik op je website",
    lead: "Kies wat bij je website past. Je ziet meteen hoe het wordt. Daarna kopieer je de code.",

    choose: "Kies",
    chooseHint: "Alles staat al goed. Verander alleen wat je anders wilt.",
    lang: "Taal",
    address: "Hoe spreekt Tweeluik mensen aan?",
    addressHint: "Alleen in het Nederlands.",
    je: "Met je",
    u: "Met u",
    relation: "Wie vullen het in?",
    relationHint: "Mensen kunnen dit zelf nog veranderen.",
    relations: {
      "parent-professional": "Ouder en professional",
      "parent-teacher": "Ouder en leraar",
      "client-worker": "Cliënt en hulpverlener",
      "patient-carer": "Patiënt en zorgverlener",
      "informal-carer": "Mantelzorger en zorgverlener",
      "youth-worker": "Jongere en hulpverlener",
      "pupil-teacher": "Leerling en leraar",
      "coachee-coach": "Iemand met een coach, en de coach",
      "resident-official": "Bewoner en ambtenaar",
      colleagues: "Twee collega’s",
      own: "Iemand anders",
    },
    form: "Hoeveel vragen?",
    formHint: "Ook dit kunnen mensen zelf veranderen.",
    forms: {
      mini: "Kort: 6 thema’s",
      short: "Gewoon: 12 thema’s",
      long: "Lang: 12 thema’s, met meer vragen",
    },
    mode: "Waar begint het?",
    start: "Bij de start",
    pair: "Meteen samen, op één apparaat",
    solo: "Meteen bij één persoon alleen",
    workshop: "Bij een workshop met een groep",
    keep: "Mogen mensen hun antwoorden bewaren?",
    ask: "Ja, als ze dat willen",
    never: "Nee, alles wordt gewist",
    heading: "Welke kop krijgt Tweeluik?",
    headingHint: "Heeft je pagina al een titel? Dan past kop 2. Dit geldt voor het element.",
    headings: { 1: "Kop 1", 2: "Kop 2", 3: "Kop 3", 4: "Kop 4" },
    shareUrl: "Waar komen uitnodigingen uit?",
    shareUrlHint:
      "Dit mag leeg blijven. Dan is het de pagina waar Tweeluik op staat. Staat er # in het adres van je pagina? Vul dan een pagina zonder # in. Dit geldt voor het element.",
    shareUrlBad:
      "Vul een heel adres in. Het begint met https://, heeft geen # en is niet langer dan 200 tekens. Nu staat het niet in de code.",
    questions: "Een eigen vragenlijst",
    questionsHint: "Dit mag leeg blijven. Vul anders het adres van je JSON-bestand in.",
    questionsBad: "Vul een heel adres in dat begint met https://. Nu staat het niet in de code.",
    questionsFar:
      "Deze lijst staat niet in de map van Tweeluik. Hij werkt dan alleen als onderdeel van je pagina, niet in het iframe en niet met de link. Staat hij op een andere website? Dan moet die website dat toestaan. Het voorbeeld toont dan de gewone vragen.",
    base: "Waar staan de bestanden van Tweeluik?",
    baseHint: "De map op je website met embed.js en index.html. Vraag het de beheerder als je het niet weet.",
    baseBad:
      "Vul een heel adres in dat begint met https://. In de code staat nu nog het adres van deze pagina.",

    look: "Bekijk",
    lookHint:
      "Dit zijn echte voorbeelden: je kunt ze gewoon gebruiken. Wat je invult, blijft in deze browser. Met ‘Stop en wis’ is het weer weg.",
    themes: "Welke huisstijl wil je zien?",
    all: "Alle drie",
    own: "Tweeluik zelf",
    blue: "Blauw",
    green: "Groen",
    ownSite: "Zonder eigen stijl",
    blueSite: "Gemeente Voorbeeld",
    greenSite: "School Voorbeeld",
    themesHint:
      "Gebruikt je website NL Design System? Dan neemt Tweeluik de kleuren, de letters en de knoppen vanzelf over. De twee huisstijlen hier hebben we zelf bedacht.",

    take: "Kopieer",
    copy: "Kopieer",
    copied: "Gekopieerd",
    copyYourself: "Kopiëren werkt hier niet. De tekst is geselecteerd: kopieer zelf.",
    element: "Als onderdeel van je pagina",
    elementWhy:
      "De beste keuze als je zelf code mag plaatsen. Tweeluik staat gewoon tussen je eigen tekst en neemt je stijl over.",
    elementCode: "Voor je pagina",
    elementStyle: "Voor je stijlblad",
    elementStyleWhy: "Houdt ruimte vrij, zodat je pagina niet verspringt.",
    elementPolicy: "Voor de Content-Security-Policy",
    elementPolicyWhy: "Alleen als je website die heeft: zet deze bronnen erbij.",
    frame: "In een iframe",
    frameWhy:
      "Scripts op je pagina kunnen dan niet bij de antwoorden. Dat klopt alleen als de bestanden op een ander adres staan dan je website, bijvoorbeeld op een subdomein.",
    frameCode: "Voor je pagina",
    frameStyle: "Voor je stijlblad",
    frameStyleWhy: "Het script past daarna de hoogte aan.",
    framePolicy: "Voor de Content-Security-Policy",
    framePolicyWhy: "Alleen als je website die heeft: zet deze bronnen erbij.",
    wordpress: "In WordPress",
    wordpressWhy:
      "Open je pagina, kies rechtsboven ‘Code-editor’ en plak dit waar Tweeluik moet komen. Is de code na het opslaan weg? Dan mag jij geen scripts plaatsen. Vraag het de beheerder, of gebruik de link.",
    wordpressCode: "Voor je pagina",
    link: "Als link",
    linkWhy: "Voor een menu, een brief of een mail. Tweeluik opent dan op een eigen pagina.",
    linkCode: "Het adres",

    hang: "Hang op",
    hangWhy:
      "Een poster op A4, voor de wachtkamer of de gang. Mensen scannen de QR-code en beginnen op hun eigen telefoon.",
    print: "Print de poster",
    noReader: "De QR-code is niet geladen. Kijk of er internet is. Druk dan nog een keer op de knop.",
    tooLong: "Het adres is te lang voor een QR-code. Kies een korter adres.",
    poster: {
      title: "Twee kanten van jullie samenwerking",
      je: [
        "Werken jullie samen? Vul allebei apart in wat je geeft en wat je krijgt. Daarna kijken jullie samen.",
        "Je hebt geen account nodig. Wij krijgen je antwoorden niet.",
      ],
      u: [
        "Werken jullie samen? Vul allebei apart in wat u geeft en wat u krijgt. Daarna kijken jullie samen.",
        "U hebt geen account nodig. Wij krijgen uw antwoorden niet.",
      ],
      scan: { je: "Scan met je telefoon", u: "Scan met uw telefoon" },
      or: "of ga naar",
      code: "QR-code van de link",
    },
    // What visitors of the website can come to see.
    snippets: {
      open: "Open Tweeluik op een eigen pagina",
      title: "Tweeluik: kijk samen naar jullie samenwerking",
    },
  },

  en: {
    pageTitle: "Tweeluik on your website",
    other: "Nederlands",
    title: "Put Tweeluik on your website",
    lead: "Choose what fits your website. You see at once what it will look like. Then you copy the code.",

    choose: "Choose",
    chooseHint: "Everything is already set. Change only what you want to be different.",
    lang: "Language",
    address: "How does Tweeluik address people?",
    addressHint: "In Dutch only.",
    je: "With je",
    u: "With u",
    relation: "Who are the two?",
    relationHint: "People can still change this themselves.",
    relations: {
      "parent-professional": "Parent and professional",
      "parent-teacher": "Parent and teacher",
      "client-worker": "Client and social worker",
      "patient-carer": "Patient and care provider",
      "informal-carer": "Informal carer and care provider",
      "youth-worker": "Young person and youth worker",
      "pupil-teacher": "Pupil and teacher",
      "coachee-coach": "Someone with a coach, and the coach",
      "resident-official": "Resident and civil servant",
      colleagues: "Two colleagues",
      own: "Somebody else",
    },
    form: "How many questions?",
    formHint: "People can change this too.",
    forms: {
      mini: "Short: 6 themes",
      short: "Standard: 12 themes",
      long: "Long: 12 themes, with more questions",
    },
    mode: "Where does it begin?",
    start: "At the start",
    pair: "Together on one device, at once",
    solo: "With one person alone, at once",
    workshop: "At a workshop with a group",
    keep: "May people keep their answers?",
    ask: "Yes, if they want to",
    never: "No, everything is erased",
    heading: "Which heading does Tweeluik get?",
    headingHint: "Does your page already have a title? Then heading 2 fits. This is for the element.",
    headings: { 1: "Heading 1", 2: "Heading 2", 3: "Heading 3", 4: "Heading 4" },
    shareUrl: "Where do invitations lead to?",
    shareUrlHint:
      "This may stay empty. Then it is the page that Tweeluik is on. Does the address of your page have a #? Then enter a page without one. This is for the element.",
    shareUrlBad:
      "Enter a whole address. It begins with https://, has no # and is no longer than 200 characters. It is not in the code now.",
    questions: "Questions of your own",
    questionsHint: "This may stay empty. Otherwise enter the address of your JSON file.",
    questionsBad: "Enter a whole address that begins with https://. It is not in the code now.",
    questionsFar:
      "This file is not in Tweeluik’s folder. It then works as part of your page only, not in the iframe and not with the link. Is it on another website? Then that website has to allow it. The preview then shows the ordinary questions.",
    base: "Where are Tweeluik’s files?",
    baseHint: "The folder on your website with embed.js and index.html. Ask the administrator if you do not know.",
    baseBad:
      "Enter a whole address that begins with https://. The code has the address of this page for now.",

    look: "Look",
    lookHint:
      "These are live previews: you can simply use them. What you fill in stays in this browser. ‘Stop and erase’ removes it.",
    themes: "Which style do you want to see?",
    all: "All three",
    own: "Tweeluik’s own",
    blue: "Blue",
    green: "Green",
    ownSite: "Without a style",
    blueSite: "Example Council",
    greenSite: "Example School",
    themesHint:
      "Does your website use NL Design System? Then Tweeluik takes its colours, type and buttons by itself. The two styles here are our own inventions.",

    take: "Copy",
    copy: "Copy",
    copied: "Copied",
    copyYourself: "Copying does not work. The text is selected: copy it yourself.",
    element: "As part of your page",
    elementWhy:
      "The best choice if you may place code yourself. Tweeluik stands among your own text and takes your style.",
    elementCode: "For your page",
    elementStyle: "For your style sheet",
    elementStyleWhy: "Reserves room, so that your page does not jump.",
    elementPolicy: "For the Content-Security-Policy",
    elementPolicyWhy: "Only if your website has one: add these sources.",
    frame: "In an iframe",
    frameWhy:
      "Scripts on your page can then not reach the answers. That holds only where the files have another address than your website, a subdomain for instance.",
    frameCode: "For your page",
    frameStyle: "For your style sheet",
    frameStyleWhy: "The script adjusts the height afterwards.",
    framePolicy: "For the Content-Security-Policy",
    framePolicyWhy: "Only if your website has one: add these sources.",
    wordpress: "In WordPress",
    wordpressWhy:
      "Open your page, choose ‘Code editor’ at the top right and paste this where Tweeluik should come. Is the code gone after saving? Then you may not place scripts. Ask the administrator, or use the link.",
    wordpressCode: "For your page",
    link: "As a link",
    linkWhy: "For a menu, a letter or an e-mail. Tweeluik then opens on a page of its own.",
    linkCode: "The address",

    hang: "Print",
    hangWhy:
      "A poster on A4, for the waiting room or the corridor. People scan the QR code and begin on their own phone.",
    print: "Print the poster",
    noReader: "The QR code has not loaded. Check your connection. Then press the button again.",
    tooLong: "The address is too long for a QR code. Choose a shorter one.",
    poster: {
      title: "Two sides of how you work together",
      je: [
        "Do you work together? You each say what you give and what you get. Then you look together.",
        "You need no account. We never receive your answers.",
      ],
      scan: { je: "Scan with your phone" },
      or: "or go to",
      code: "QR code of the link",
    },
    snippets: {
      open: "Open Tweeluik on a page of its own",
      title: "Tweeluik: look together at how you work together",
    },
  },
};
