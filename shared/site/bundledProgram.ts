import type { PlainTemplate, Template } from "../dialogue/template.ts";
import type { Program, ProgramKind } from "../engine/program.ts";
import type { Opening } from "./opening.ts";
import type { readFormat } from "./readFormat.ts";

/**
 * A program, and what it says first, so that it can be shown before the engine is there. No `opening`: only the engine can
 * tell. Bundles of before format 2 carry it like this.
 */
export type BundledProgram = Program & { readonly opening?: Opening; readonly format?: never };

/** A text of a node; of labels and of a link's address a `PlainTemplate`; empty where it is blank. */
export type ReadText = Template | PlainTemplate;

/** A node whose texts have been read: where they were stands their place in `texts`. */
export type ReadNode = {
  readonly kind: ProgramKind;
  readonly data: object;
  readonly next: { readonly [port: string]: string };
};

/**
 * What a bundle's `d/<hash>.js` carries: a program whose texts have been read, by `readProgram`. `texts`: by language; a
 * bundle keeps those of other languages than the dialogue's own in files of their own, see `textsFile`.
 */
export type ReadProgram = Omit<BundledProgram, "nodes" | "format"> & {
  readonly format: typeof readFormat;
  readonly nodes: { readonly [id: string]: ReadNode };
  readonly texts: { readonly [language: string]: readonly ReadText[] };
};
