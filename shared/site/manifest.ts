import type { Condition } from "../dialogue/condition.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import type { AssetScript } from "./assetScript.ts";
import type { BundledProgram } from "./bundledProgram.ts";
import type { LookScript } from "./themes/look.ts";

/**
 * What the loader knows of one dialogue before it loads it. `file`: path of its content, relative to the bundle. Hosts of `pages` are in
 * ASCII (punycode), as browsers give them.
 */
export type ManifestDialogue = {
  readonly id: string;
  readonly hash: string;
  readonly file: string;
  readonly priority: number;
  readonly pages: Targeting["pages"];
  readonly audience: Condition;
  readonly frequency: Targeting["frequency"];
  readonly events: Targeting["events"];
  readonly schedule?: Targeting["schedule"];
  /** The dialogue has a card that takes what comes with `rules`: one of the `lateKinds`, a rarer input, or what it reads of the visit. */
  readonly needsRules: boolean;
  readonly poke: { readonly on: boolean; readonly mobile: boolean };
  /** What brings its theme; not there if `look` of the manifest says it all. */
  readonly look?: LookScript | undefined;
};

/**
 * What `site.js` registers: every live dialogue in the order in which they win, where the chat is, and what the widget
 * may talk to. `format` grows when an older loader could not read it.
 */
export type Manifest = {
  readonly format: 1;
  /** The closed chat: the first that is loaded once something is shown. */
  readonly launcher: string;
  readonly chat: string;
  /** Conditions, schedules and rarer cards; loaded only for dialogues that have some. */
  readonly rules: string;
  /** Delivers to webhooks; there only if there are some. */
  readonly queue?: string;
  /** What the chat itself says in Português do Brasil; loaded only for visitors who read it. */
  readonly ptBr: string;
  /** Suggests e-mail addresses; there only if a dialogue asks for one. */
  readonly hints?: string;
  /** Shows PDFs in the chat, and reads them; there only if a dialogue has one. */
  readonly documents?: string;
  readonly pdfWorker?: string;
  /** Loaded only for documents that name fonts or letters which they do not hold. */
  readonly pdfFonts?: string;
  readonly pdfCMaps?: string;
  /** Bundled files stand at their own names. */
  readonly [file: AssetScript | LookScript]: undefined;
  readonly timeZone: string;
  /** Nothing is stored or sent before the visitor has agreed. */
  readonly asks?: true;
  readonly sinks: { readonly webhooks: readonly string[]; readonly dataLayer: boolean };
  readonly look: {
    readonly title: { readonly [language: string]: string };
    readonly color: string;
    /** What goes with the colour: text on it, and itself as text on a light and on a dark surface. */
    readonly shades: { readonly on: string; readonly light: string; readonly dark: string };
    readonly position: "left" | "right";
  };
  readonly dialogues: readonly ManifestDialogue[];
};

/** What a bundle file registers: `parley.register("site", manifest)`, `("dialogue", program)`, `("chat", mount)` … */
export type Registration = { site: Manifest; dialogue: BundledProgram };
