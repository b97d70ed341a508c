import type { Dialogue } from "../dialogue.ts";
import type { Edge } from "../edge.ts";
import { newDialogue } from "../newDialogue.ts";
import { newNode } from "../newNode.ts";
import type { DialogueNode } from "../node.ts";
import { type FlowParts, type FlowRefusal, flowParts } from "./flowParts.ts";
import { looseWays } from "./looseWays.ts";
import { renameCards } from "./renameCards.ts";

type Ids = (sort: "n" | "e") => string;

/** What of a document changes when some of its cards become a flow. */
type Rest = Pick<Dialogue, "nodes" | "edges" | "notes" | "groups" | "tests">;

/** `flow`: the new document; `rest`: what the old one has from then on; `card`: the one in it that calls the flow. */
export type Extraction = {
  readonly ok: true;
  readonly flow: Dialogue;
  readonly rest: Rest;
  readonly card: string;
};

const column = 340;

/**
 * Takes chosen cards, with the notes and whole groups among them, out of a document into a flow of their own, and puts a
 * card that calls it in their place, connected as they were, so that conversations go as before. End cards stay, because
 * in a flow they would return. What the others read of the answers, and tests, follow. `ids`: cards and notes; `flow`: id
 * and name of the flow; `idFor`: gives ids that nothing in the document has.
 */
export function extractFlow(
  dialogue: Dialogue,
  ids: ReadonlySet<string>,
  { flow: called, idFor }: { readonly flow: Pick<Dialogue, "id" | "name">; readonly idFor: Ids },
): Extraction | { readonly ok: false; readonly refusal: FlowRefusal } {
  const found = flowParts(dialogue, ids);
  if (!found.ok) return found;
  const { parts } = found;
  const card = idFor("n");
  const call: DialogueNode = {
    ...newNode("flow", card, parts.entry.position, dialogue.language),
    data: { flow: called.id },
  };
  return {
    ok: true,
    card,
    flow: flowOf(dialogue, parts, called, idFor),
    rest: restOf(dialogue, parts, call, idFor),
  };
}

function flowOf(
  dialogue: Dialogue,
  { cards, entry, target, notes, groups }: FlowParts,
  called: Pick<Dialogue, "id" | "name">,
  idFor: Ids,
): Dialogue {
  const { language, languages } = dialogue;
  const { x, y } = entry.position;
  const moved = <Thing extends { readonly position: { readonly x: number; readonly y: number } }>(
    thing: Thing,
  ) => ({
    ...thing,
    position: { ...thing.position, x: thing.position.x - x + column, y: thing.position.y - y },
  });
  const nodes = dialogue.nodes.filter(({ id }) => cards.has(id)).map(moved);
  const right = Math.max(...nodes.map(({ position }) => position.x));
  const start = newNode("start", idFor("n"), { x: 0, y: 0 }, language);
  const end = newNode("end", idFor("n"), { x: right + column, y: 0 }, language);
  const edges = dialogue.edges.flatMap((edge): Edge[] => {
    if (!cards.has(edge.from.node)) return [];
    return [cards.has(edge.to.node) ? edge : { ...edge, to: { node: end.id } }];
  });
  // Where nothing follows, what comes to no other card comes to the end, so that the flow returns.
  const loose = target === undefined ? looseWays(nodes, edges) : [];
  return {
    ...newDialogue({ ...called, language }),
    type: "flow",
    languages,
    nodes: [start, ...nodes, end],
    edges: [
      { id: idFor("e"), from: { node: start.id, port: "next" }, to: { node: entry.id } },
      ...edges,
      ...loose.map((from) => ({ id: idFor("e"), from, to: { node: end.id } })),
    ],
    targeting: { ...newDialogue({ ...called, language }).targeting, pages: { include: [], exclude: [] } },
    notes: dialogue.notes.filter(({ id }) => notes.has(id)).map(moved),
    groups: dialogue.groups.filter(({ id }) => groups.has(id)),
  };
}

function restOf(
  dialogue: Dialogue,
  { cards, entry, target, notes, groups }: FlowParts,
  call: DialogueNode,
  idFor: Ids,
): Rest {
  const edges = dialogue.edges.flatMap((edge): Edge[] => {
    if (cards.has(edge.from.node)) return [];
    return [edge.to.node === entry.id ? { ...edge, to: { node: call.id } } : edge];
  });
  if (target !== undefined)
    edges.push({ id: idFor("e"), from: { node: call.id, port: "next" }, to: { node: target } });
  const first = dialogue.nodes.findIndex(({ id }) => cards.has(id));
  const nodes = dialogue.nodes.flatMap((node, index) => {
    if (index === first) return [call];
    return cards.has(node.id) ? [] : [node];
  });
  const left = dialogue.groups.flatMap((group) => {
    const rest = group.cards.filter((id) => !cards.has(id));
    const emptied = rest.length === 0 && group.cards.length > 0;
    return groups.has(group.id) || emptied ? [] : [{ ...group, cards: rest }];
  });
  const ids = new Map([...cards].map((id) => [id, `${call.id}/${id}`]));
  const moved = dialogue.nodes.filter(({ id }) => cards.has(id));
  return {
    ...renameCards({ nodes, tests: dialogue.tests }, moved, ids),
    edges,
    notes: dialogue.notes.filter(({ id }) => !notes.has(id)),
    groups: left,
  };
}
