import type { DialogueNode } from "../dialogue/node.ts";

/** One node as the engine reads it: its data, and which node each connected port leads to. */
export type ProgramNode = {
  readonly [Kind in DialogueNode["kind"]]: {
    readonly kind: Kind;
    readonly data: Extract<DialogueNode, { kind: Kind }>["data"];
    readonly next: { readonly [port: string]: string };
  };
}[DialogueNode["kind"]];

/**
 * A dialogue made ready to run: what a bundle's `d/<hash>.js` carries. Plain JSON; made by `compile`. Ids are any text:
 * a key may be `__proto__`, which a JavaScript literal would read otherwise than JSON, so deliver it through `JSON.parse`.
 * `hash` is the content hash of the dialogue that it was made from.
 */
export type Program = {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly language: string;
  readonly languages: readonly string[];
  /** The start node's id; empty if the dialogue has none (running it fails with `no-start`). */
  readonly start: string;
  readonly nodes: { readonly [id: string]: ProgramNode };
};
