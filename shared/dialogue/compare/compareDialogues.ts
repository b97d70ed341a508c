import type { Dialogue } from "../dialogue.ts";
import type { Edge } from "../edge.ts";
import type { DialogueGroup } from "../group.ts";
import type { DialogueNode } from "../node.ts";
import type { DialogueNote } from "../note.ts";
import { compareValues } from "./compareValues.ts";
import type { ValueChange } from "./valueChange.ts";

/** How a part differs; `moved`: it only stands elsewhere on the canvas. */
export type ChangeKind = "added" | "removed" | "changed" | "moved";

/**
 * A card, a note or a group that differs. `values`: what of it, if it is on both sides; where it stands is not among them.
 */
export type PartChange<Part> = {
  readonly id: string;
  readonly how: ChangeKind;
  readonly before?: Part;
  readonly after?: Part;
  readonly values: readonly ValueChange[];
};

/** A connection that differs. The same way out of the same card that leads elsewhere is `changed`. */
export type ConnectionChange = {
  readonly how: Exclude<ChangeKind, "moved">;
  readonly before?: Edge;
  readonly after?: Edge;
};

/** Everything in which two versions of a dialogue differ. `settings`: all that stands nowhere on the canvas. */
export type Comparison = {
  readonly cards: readonly PartChange<DialogueNode>[];
  readonly connections: readonly ConnectionChange[];
  readonly notes: readonly PartChange<DialogueNote>[];
  readonly groups: readonly PartChange<DialogueGroup>[];
  readonly settings: readonly ValueChange[];
};

/**
 * Compares two versions of a dialogue. Cards, notes and groups are the same by their id, connections by the port they leave from; the order
 * in which a document lists them means nothing.
 */
export function compareDialogues(before: Dialogue, after: Dialogue): Comparison {
  return {
    cards: compareParts(before.nodes, after.nodes),
    connections: compareConnections(before.edges, after.edges),
    notes: compareParts(before.notes, after.notes),
    groups: compareParts(before.groups, after.groups),
    settings: compareValues(besideCanvas(before), besideCanvas(after)),
  };
}

function besideCanvas({ nodes: _nodes, edges: _edges, notes: _notes, groups: _groups, ...rest }: Dialogue) {
  return rest;
}

function compareParts<Part extends { readonly id: string }>(
  before: readonly Part[],
  after: readonly Part[],
): PartChange<Part>[] {
  return pairs(before, after, ({ id }) => id).flatMap(([old, present]): PartChange<Part>[] => {
    if (old === undefined)
      return present ? [{ id: present.id, how: "added", after: present, values: [] }] : [];
    if (present === undefined) return [{ id: old.id, how: "removed", before: old, values: [] }];
    if (old === present) return [];
    const all = compareValues(old, present);
    const values = all.filter(({ path }) => path[0] !== "position");
    const how = values.length > 0 ? "changed" : "moved";
    return all.length === 0 ? [] : [{ id: present.id, how, before: old, after: present, values }];
  });
}

function compareConnections(before: readonly Edge[], after: readonly Edge[]): ConnectionChange[] {
  const way = ({ from }: Edge) => JSON.stringify([from.node, from.port]);
  return pairs(before, after, way).flatMap(([old, present]): ConnectionChange[] => {
    if (old === undefined) return present ? [{ how: "added", after: present }] : [];
    if (present === undefined) return [{ how: "removed", before: old }];
    const values = compareValues(old, present).filter(({ path }) => path[0] !== "id");
    return values.length === 0 ? [] : [{ how: "changed", before: old, after: present }];
  });
}

/** Who is who on both sides; the second of a name is the second on the other side too. In the order of `after`. */
function pairs<Part>(
  before: readonly Part[],
  after: readonly Part[],
  nameOf: (part: Part) => string,
): (readonly [Part | undefined, Part | undefined])[] {
  const old = numbered(before, nameOf);
  const present = numbered(after, nameOf);
  return [
    ...[...present].map(([name, part]) => [old.get(name), part] as const),
    ...[...old].filter(([name]) => !present.has(name)).map(([, part]) => [part, undefined] as const),
  ];
}

function numbered<Part>(parts: readonly Part[], nameOf: (part: Part) => string): Map<string, Part> {
  const counts = new Map<string, number>();
  const named = new Map<string, Part>();
  for (const part of parts) {
    const name = nameOf(part);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    named.set(`${count} ${name}`, part);
  }
  return named;
}
