import type { FlowFault } from "../dialogue/flows/flowFault.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import type { NodeKind } from "../nodes/nodeKinds.ts";

/** The kinds that a program can hold: flows are put in the place of the cards that call them. */
export type ProgramKind = Exclude<NodeKind, "flow">;

/** One node as the engine reads it: its data, and which node each connected port leads to. */
export type ProgramNode = {
  readonly [Kind in ProgramKind]: {
    readonly kind: Kind;
    readonly data: Extract<DialogueNode, { kind: Kind }>["data"];
    readonly next: { readonly [port: string]: string };
  };
}[ProgramKind];

/**
 * A dialogue made ready to run: what a bundle's `d/<hash>.js` carries. Plain JSON; made by `compile`. Ids are any text:
 * a key may be `__proto__`, which a JavaScript literal would read otherwise than JSON, so deliver it through `JSON.parse`.
 * `hash` is the content hash of the dialogue, and the flows in it, that it was made from.
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
  /** Cards that cannot call their flow, and why: a conversation that comes to one fails. There only if there are any. */
  readonly faults?: { readonly [id: string]: FlowFault };
};
