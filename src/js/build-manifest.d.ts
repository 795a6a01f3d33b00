// What only the build knows: how the files of this version are called, and what they must contain.
// `xtask/src/scripts.rs` writes the module before it bundles the scripts.
declare module "build-manifest" {
  /** A file of ours. */
  export interface Asset {
    /** Its address, seen from the script that asks for it. */
    address: string;
    /** Its integrity hash. */
    integrity: string;
    /** In the single file only, which has neither of the above: gives what is inside. */
    load?: () => Promise<any>;
  }

  /** A script of ours with what it exports. */
  export interface Script<Exports> extends Asset {
    readonly exports?: Exports;
  }

  /** What the app exports: `src/mount.rs`, `src/browser/`. */
  export interface App {
    default(from: { module_or_path: Response }): Promise<WebAssembly.Exports>;
    /** Takes a file of texts; the first ones in the language of a widget come before it starts. */
    texts(language: string, part: string, text: string): void;
    /** Draws a widget and gives its number. */
    start(
      host: Element,
      place: Element,
      instance: number,
      options: string[],
      questions: string | undefined,
      link: string | null,
    ): number;
    configure(widget: number, options: string[]): void;
    incoming(widget: number, link: string | null): void;
    stop(widget: number): void;
    device(device: typeof import("./device.js")): void;
    documentation(address: string): void;
    scanner(scan: typeof import("./camera.js").scan): void;
    linkChunks: typeof import("./link-chunks.js").linkChunks;
  }

  /** The reader of QR codes: `reader/`. */
  export interface Reader {
    default(from: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;
    /** The texts of the codes in a picture. */
    read(luma: Uint8Array, width: number, height: number): string[];
    /** The size of the code of a text, and the path that draws it; empty where it is too long. */
    draw(text: string): string;
  }

  export const app: Script<App>;
  export const appModule: Asset;
  /** The files that each later chunk of the module needs. */
  export const chunks: { late: Asset[]; after: Asset[]; files: Asset[]; devices: Asset[]; group: Asset[] };
  /** The parts of the module that have texts. */
  export type Part = "first" | "late" | "after" | "devices" | "group";
  /** The language of a page that names none. */
  export const defaultLanguage: string;
  /** The texts that are needed to answer, in each language. */
  export const firstTexts: Record<string, Asset>;
  /** The texts of each language and of each part of the module. */
  export const texts: Record<string, Record<Part, Asset>>;
  export const reader: Script<Reader>;
  export const readerModule: Asset;
  export const device: Script<typeof import("./device.js")>;
  export const camera: Script<typeof import("./camera.js")>;
  /** Not in the single file. */
  export const questions: Script<typeof import("./questions.js")> | null;
  /** Not in the single file. */
  export const framed: Script<unknown> | null;
  /** Not in the single file. */
  export const offline: Script<typeof import("./offline.js")> | null;
  /** The style of later screens; none where all style comes at once. */
  export const lateStyle: Asset | null;
  /** All style, for the element. */
  export const elementStyle: Asset;
  /** What the element says before the app is there, by language: `locales/`. */
  export const elementTexts: Record<string, Record<string, string>>;
}
