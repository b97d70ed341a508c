import type { AssetScript } from "../assetScript.ts";
import type { Manifest } from "../manifest.ts";
import type { Opening } from "../opening.ts";

/** A file of a bundle that brings a theme to visitors, and the name that it registers. */
export type LookScript = `c/${string}.js`;

/** A file of a theme as the chat finds it, and its media type. */
export type LookFile = { readonly script: AssetScript; readonly type: string };

type Words = { readonly [language: string]: string };

/** A drawing of 24 by 24 as the path of an SVG, and a picture to show instead once it is there. */
export type LookFace = { readonly path: string; readonly picture?: LookFile };

/**
 * What the widget needs of a theme that is more than a colour and a side. `plain`: those, as a manifest has them;
 * `css`: all that styles can tell. What is left out is as it is without a theme. Times in seconds; a note of a sound: its pitch in hertz, when it begins, how long it lasts.
 */
export type Look = {
  readonly plain: Manifest["look"];
  readonly css: string;
  readonly launcher: {
    readonly kind: "icon" | "text" | "none";
    readonly text: Words;
    readonly face?: LookFace;
  };
  readonly subtitle?: Words;
  readonly bot: { readonly name: Words; readonly face?: LookFace; readonly beside?: true };
  readonly delay: number;
  readonly sound?: LookFile | readonly (readonly [pitch: number, start: number, length: number])[];
  readonly poke: { readonly text?: Opening; readonly delay: number };
  readonly direction?: "ltr" | "rtl";
  /** `page`: the font of the page's body; else a font to load under a name. */
  readonly font?: "page" | (LookFile & { readonly name: string });
};
