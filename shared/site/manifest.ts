import type { Condition } from "../dialogue/condition.ts";
import type { Targeting } from "../dialogue/targeting.ts";
import type { AssetScript } from "./assetScript.ts";
import type { ReadProgram } from "./bundledProgram.ts";
import type { PageIndex } from "./pageIndex.ts";
import type { TextsScript } from "./textsFile.ts";
import type { LookScript } from "./themes/look.ts";

/**
 * What the loader knows of one dialogue before it loads it, but for its pages: see `Manifest`. `file`: path of its content,
 * relative to the bundle.
 */
export type ManifestDialogue = {
  readonly id: string;
  readonly hash: string;
  readonly file: string;
  readonly priority: number;
  readonly audience: Condition;
  readonly frequency: Targeting["frequency"];
  readonly events: Targeting["events"];
  readonly schedule?: Targeting["schedule"];
  /** The dialogue has a card that takes what comes with `rules` and `cards`: one of the `lateKinds`, a rarer input, or what it reads of the visit. */
  readonly needsRules: boolean;
  readonly poke: { readonly on: boolean; readonly mobile: boolean };
  /** What brings its theme; not there if `look` of the manifest says it all. */
  readonly look?: LookScript | undefined;
};

/** Where the widget sends what it learns. `leaveOut`: what a sink is not told; see `sinksSchema`. */
export type ManifestSinks = {
  readonly webhooks?: readonly ManifestWebhook[];
  readonly dataLayer?: ManifestSink;
  readonly googleAnalytics?: ManifestSink;
  /** `name`: of a function of the page. */
  readonly callback?: ManifestSink & { readonly name: string };
  readonly marketo?: ManifestMarketo;
};

/**
 * A form to be filled in unseen. `base`: origin of the forms' host; `fields`: those of the form that an attribute goes to; `timeout`: seconds; `milestones`:
 * `always` brings Munchkin where the page has none.
 */
export type ManifestMarketo = ManifestSink & {
  readonly base: string;
  readonly munchkinId: string;
  readonly formId: number;
  readonly fields: { readonly [attribute: string]: readonly string[] };
  readonly payloadField?: string;
  readonly pageField?: string;
  readonly milestones?: "ifThere" | "always";
  readonly timeout: number;
};

export type ManifestSink = { readonly leaveOut?: readonly string[] };

/** `signWith`: what reports are signed with, if they are. */
export type ManifestWebhook = ManifestSink & { readonly url: string; readonly signWith?: string };

/**
 * What `site.js` registers: every live dialogue in the order in which they win, where the chat is, and what the widget
 * may talk to. `format` grows when an older loader could not read it.
 */
export type Manifest = {
  readonly format: 1;
  /** The closed chat: the first that is loaded once something is shown. */
  readonly launcher: string;
  readonly chat: string;
  /** Conditions, schedules and events; rarer cards. Loaded only for dialogues that have some. */
  readonly rules: string;
  readonly cards: string;
  /** Watches what visitors do on a page; there only if a dialogue waits for more than pages seen. */
  readonly watch?: string;
  /** Tells the sinks; there only if there are some. */
  readonly queue?: string;
  /** What the queue takes where not all goes well; there with it, and loaded only then. */
  readonly recovery?: string;
  /** Fills in forms of Marketo; there only if there is one. */
  readonly marketo?: string;
  /** What the chat itself says in Português do Brasil; loaded only for visitors who read it. */
  readonly ptBr: string;
  /** Suggests e-mail addresses; there only if a dialogue asks for one. */
  readonly hints?: string;
  /** Offers the times of a calendar; there only if a dialogue does. */
  readonly meetings?: string;
  /** Address of a server that offers times and books them, without a slash at its end. */
  readonly relay?: string;
  /** Shows PDFs in the chat, and reads them; there only if a dialogue has one. */
  readonly documents?: string;
  readonly pdfWorker?: string;
  /** Loaded only for documents that name fonts or letters which they do not hold. */
  readonly pdfFonts?: string;
  readonly pdfCMaps?: string;
  /** Bundled files stand at their own names. */
  readonly [file: AssetScript | LookScript | TextsScript]: undefined;
  readonly timeZone: string;
  /** Nothing is stored or sent before the visitor has agreed. */
  readonly asks?: true;
  /** Days after the last visit, until a visitor is forgotten. */
  readonly keepDays: number;
  readonly sinks: ManifestSinks;
  readonly look: {
    readonly title: { readonly [language: string]: string };
    readonly color: string;
    /** What goes with the colour: text on it, and itself as text on a light and on a dark surface. */
    readonly shades: { readonly on: string; readonly light: string; readonly dark: string };
    readonly position: "left" | "right";
  };
  readonly dialogues: readonly ManifestDialogue[];
  /** On which pages; hosts are in ASCII (punycode), as browsers give them. */
  readonly pages: PageIndex;
};

/** What a bundle file registers: `parley.register("site", manifest)`, `("dialogue", program)`, `("chat", mount)` … */
export type Registration = { site: Manifest; dialogue: ReadProgram };
