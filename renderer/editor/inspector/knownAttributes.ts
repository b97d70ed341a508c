import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { linkFlows } from "#shared/dialogue/flows/linkFlows.ts";

const person = ["lead.email", "lead.firstName", "lead.lastName", "lead.phone", "lead.title"];
const place = ["lead.country", "lead.state", "lead.city"];
const company = ["company.name", "company.industry", "company.numberOfEmployees"];
const visit = [
  "visit.url",
  "visit.path",
  "visit.referrer",
  "visit.device",
  "visit.language",
  "visit.timezone",
  "visit.returning",
  "visit.visits",
  "visit.now",
];

/** Attributes to suggest for storing into: usual ones, and those that this dialogue writes already. */
export function writableAttributes(dialogue: Dialogue): readonly string[] {
  return [...new Set([...person, ...place, ...company, ...written(dialogue)])];
}

/** What was found for a document last: several fields ask for the same. */
const readable = new WeakMap<Dialogue, { readonly flows: Flows; readonly names: readonly string[] }>();

/**
 * Attributes to suggest for reading: the same, what is known of the visit, the answers of this dialogue's cards, and what
 * the flows that it calls store.
 */
export function readableAttributes(dialogue: Dialogue, flows: Flows): readonly string[] {
  const known = readable.get(dialogue);
  if (known?.flows === flows) return known.names;
  const { nodes } = linkFlows(dialogue, flows).dialogue;
  const answers = nodes
    .filter(({ kind }) => kind === "question" || kind === "capture" || kind === "meeting")
    .map((node) => `answers.${node.id}`);
  const names = [...new Set([...writableAttributes(dialogue), ...visit, ...answers, ...written({ nodes })])];
  readable.set(dialogue, { flows, names });
  return names;
}

function written(dialogue: Pick<Dialogue, "nodes">): readonly string[] {
  return dialogue.nodes.flatMap((node) => {
    if (node.kind === "set")
      return node.data.assignments.flatMap(({ attribute }) => (attribute === "" ? [] : [attribute]));
    return (node.kind === "question" || node.kind === "capture") && node.data.attribute
      ? [node.data.attribute]
      : [];
  });
}
