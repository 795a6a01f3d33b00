// Types of the element `<twee-luik>`. What each means: docs/embedding.md in the repository.

export type TweeluikRelation =
  | "parent-professional"
  | "parent-teacher"
  | "client-worker"
  | "patient-carer"
  | "informal-carer"
  | "youth-worker"
  | "pupil-teacher"
  | "coachee-coach"
  | "resident-official"
  | "colleagues"
  | "own";

/** The attributes of `<twee-luik>`. One that is left out has its default. */
export interface TweeluikAttributes {
  /** `nl` or `en`; a region after it is ignored. Default: the language around the element, else `nl`. */
  lang?: string;
  /** How Dutch addresses the reader. Default: `je`. */
  address?: "je" | "u";
  /** What the set-up starts with. Default: `parent-professional`. */
  relation?: TweeluikRelation;
  /** What the set-up starts with. Default: `short`. */
  form?: "mini" | "short" | "long";
  /** The address of a question set of your own, relative to the page. Default: the built-in set. */
  questions?: string;
  /** Where it begins. Default: `start`. */
  mode?: "start" | "pair" | "solo" | "workshop";
  /** `never`: keeping is not offered. Default: `ask`. */
  keep?: "ask" | "never";
  /** One deeper than the heading above the element. Default: `1`. */
  "heading-level"?: "1" | "2" | "3" | "4";
  /** The page that links lead to: a whole address over https without `#`, at most 200 bytes. */
  "share-url"?: string;
}

/** A name of `data-screen`. Minor versions may add some. */
export type TweeluikScreen =
  | "start"
  | "setup"
  | "answer"
  | "from-paper"
  | "review"
  | "handover"
  | "reveal"
  | "comparison"
  | "conversation"
  | "finish"
  | "exchange"
  | "history"
  | "cards"
  | "paper"
  | "workshop"
  | "solo"
  | "about"
  | "waiting";

/** Why a question set was refused: docs/question-sets.md. */
export type TweeluikQuestionsProblem =
  | "TooLarge"
  | "NotReadable"
  | "OtherFormat"
  | "BadId"
  | "DoubleId"
  | "WrongCount"
  | "Languages"
  | "BadText"
  | "BadPlaceholder"
  | "NoShortStatement"
  | "NoMiniTheme"
  | "UnknownSource";

export type TweeluikErrorCode =
  | "unknown-lang"
  | "unknown-address"
  | "unknown-relation"
  | "unknown-form"
  | "unknown-mode"
  | "unknown-keep"
  | "unknown-heading-level"
  | "unknown-share-url"
  | "unknown-attribute"
  | "questions-unreachable"
  | "questions-invalid"
  | "not-saved"
  | "not-loaded"
  | "stopped";

export interface TweeluikScreenDetail {
  screen: TweeluikScreen;
}

export type TweeluikErrorDetail =
  | { code: Exclude<TweeluikErrorCode, "questions-invalid"> }
  | { code: "questions-invalid"; problem: TweeluikQuestionsProblem; place: string };

/** The events of `<twee-luik>`. They bubble and leave shadow roots. */
export interface TweeluikEventMap {
  "tweeluik-ready": CustomEvent<null>;
  "tweeluik-screen": CustomEvent<TweeluikScreenDetail>;
  "tweeluik-completed": CustomEvent<null>;
  "tweeluik-error": CustomEvent<TweeluikErrorDetail>;
}

/** The element. Its options are attributes; it has no properties of its own. */
export interface TweeluikElement extends HTMLElement {}

/** What `customElements.get("twee-luik")` is, once `embed.js` has run. */
export interface TweeluikElementConstructor {
  new (): TweeluikElement;
  /** Erases all that Tweeluik keeps for the origin of the page. Rejected where something may be left. */
  erase(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "twee-luik": TweeluikElement;
  }

  // Events bubble, and are listened to on the document: `DocumentEventMap` is for that.
  interface HTMLElementEventMap extends TweeluikEventMap {}
  interface DocumentEventMap extends TweeluikEventMap {}

  interface CustomElementRegistry {
    get(name: "twee-luik"): TweeluikElementConstructor | undefined;
    whenDefined(name: "twee-luik"): Promise<TweeluikElementConstructor>;
  }
}
