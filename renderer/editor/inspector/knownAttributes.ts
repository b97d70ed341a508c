import type { Dialogue } from "#shared/dialogue/dialogue.ts";

const person = ["lead.email", "lead.firstName", "lead.lastName", "lead.phone", "lead.jobTitle"];
const place = ["lead.country", "lead.state", "lead.city"];
const company = ["company.name", "company.industry", "company.size"];
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

/** Attributes to suggest for reading: the same, what is known of the visit, and the answers of this dialogue's cards. */
export function readableAttributes(dialogue: Dialogue): readonly string[] {
  const answers = dialogue.nodes
    .filter(({ kind }) => kind === "question" || kind === "capture" || kind === "meeting")
    .map((node) => `answers.${node.id}`);
  return [...new Set([...writableAttributes(dialogue), ...visit, ...answers])];
}

function written(dialogue: Dialogue): readonly string[] {
  return dialogue.nodes.flatMap((node) => {
    if (node.kind === "set")
      return node.data.assignments.flatMap(({ attribute }) => (attribute === "" ? [] : [attribute]));
    return (node.kind === "question" || node.kind === "capture") && node.data.attribute
      ? [node.data.attribute]
      : [];
  });
}
