import type { NodeKind } from "../../nodes/nodeKinds.ts";
import type { Dialogue } from "../dialogue.ts";
import type { ConversationTest } from "../testing/conversationTest.ts";
import { attributeRangesIn } from "./attributeRangesIn.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./fieldsOf.ts";
import { foldText } from "./foldText.ts";
import { type Range, rangesIn, type Wanted } from "./rangesIn.ts";
import { writtenScopes } from "./writtenScopes.ts";

/** Where is looked. */
export const scopes = [...writtenScopes, "kinds", "problems"] as const;

export type Scope = (typeof scopes)[number];

export type Query = Wanted & { readonly scope: Scope };

/** What the studio says of cards, in its own language. */
export type Said = {
  readonly kind: (kind: NodeKind) => string;
  readonly problems: readonly { readonly node?: string | undefined; readonly text: string }[];
};

/**
 * One thing found. `node`: the card, group or note; `test`: the conversation test; without either: in the dialogue's own
 * settings. `field` is missing when it is no part of what visitors meet (a kind, a problem, a note) and cannot be replaced;
 * `line`: the words that it was found in, `ranges`: where in them.
 */
export type Hit = {
  readonly node?: string;
  readonly test?: { readonly index: number; readonly name: string };
  readonly field?: Field;
  readonly line: string;
  readonly ranges: readonly Range[];
};

/** Kinds that keep what a visitor answers under the card's own name, whatever else they keep it in. */
const answering: ReadonlySet<NodeKind> = new Set(["question", "capture", "meeting"]);

/** Everything in a dialogue that fits a query, in the order of the cards. Without `said` only what authors wrote. */
export function searchDialogue(dialogue: Dialogue, query: Query, said?: Said): readonly Hit[] {
  if (foldText(query.query).trim() === "") return [];
  const { scope } = query;
  const ranges = scope === "attributes" ? attributeRangesIn : rangesIn;
  const looksAt = (field: Field) => scope !== "texts" || field.sort !== "attribute";
  const hits: Hit[] = [];
  const takeFields = (data: object, node?: string) => {
    for (const field of fieldsOf(data)) {
      const found = looksAt(field) ? ranges(field, query) : [];
      if (found.length > 0)
        hits.push({ ...(node === undefined ? {} : { node }), field, line: field.string, ranges: found });
    }
  };
  const takeTest = (test: ConversationTest, index: number) => {
    for (const field of fieldsOf(test)) {
      const found = looksAt(field) ? ranges(field, query) : [];
      if (found.length === 0) continue;
      const own = { ...field, path: ["tests", index, ...field.path] };
      hits.push({ test: { index, name: test.name }, field: own, line: field.string, ranges: found });
    }
  };
  // of many cards the same is said: of each kind, of a problem
  const rangesOf = new Map<string, readonly Range[]>();
  const takeWords = (line: string, node?: string) => {
    const found =
      rangesOf.get(line) ??
      rangesIn({ path: [], sort: "value", string: line, folded: foldText(line) }, query);
    rangesOf.set(line, found);
    if (found.length > 0) hits.push({ ...(node === undefined ? {} : { node }), line, ranges: found });
  };
  const written = scope === "all" || scope === "texts" || scope === "attributes";
  if (written) takeFields(ownFields(dialogue));
  for (const node of dialogue.nodes) {
    if (said && (scope === "all" || scope === "kinds")) takeWords(said.kind(node.kind), node.id);
    if (written) takeFields(node.data, node.id);
    if (said && scope === "attributes" && answering.has(node.kind)) takeWords(`answers.${node.id}`, node.id);
  }
  if (said && (scope === "all" || scope === "texts")) {
    for (const { id, name } of dialogue.groups) takeWords(name, id);
    for (const { id, text } of dialogue.notes) takeWords(text, id);
  }
  for (const [index, test] of (written ? dialogue.tests : []).entries()) takeTest(test, index);
  if (said && (scope === "all" || scope === "problems"))
    for (const { node, text } of said.problems) takeWords(text, node);
  return hits;
}

const own = new WeakMap<Dialogue, object>();

/** What is searched of a dialogue beside its cards; the same object for the same dialogue. */
function ownFields(dialogue: Dialogue): object {
  const known = own.get(dialogue);
  if (known) return known;
  const { name, description, targeting } = dialogue;
  const fields = { name, description, targeting };
  own.set(dialogue, fields);
  return fields;
}
