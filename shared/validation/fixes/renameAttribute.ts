import type { Dialogue } from "../../dialogue/dialogue.ts";
import { isWritable } from "../../dialogue/isWritable.ts";
import type { Finding } from "../finding.ts";
import type { Fixer } from "../fix.ts";
import { visitNames } from "../visitNames.ts";
import { nearestName } from "./nearestName.ts";
import { renameAt } from "./renameAt.ts";

/** Attributes that most sites have, for a name that is only misspelt or lacks its beginning. */
const usual = [
  "lead.email",
  "lead.firstName",
  "lead.lastName",
  "lead.phone",
  "lead.title",
  "lead.country",
  "company.name",
  "company.numberOfEmployees",
];

/** An attribute that nothing fills becomes the known one that it resembles; one that cannot be written, one that can. */
export const renameAttribute: Fixer = (dialogue, problem) => {
  const from = problem.params?.attribute;
  const to = from === undefined ? undefined : likely(dialogue, problem, from);
  if (from === undefined || to === undefined || to.length > 200) return undefined;
  return {
    name: "renameAttribute",
    params: { from, attribute: to },
    mend: (draft) => renameAt(draft, problem, from, to),
  };
};

function likely(dialogue: Dialogue, { code, node, path = [] }: Finding, name: string): string | undefined {
  const kind = dialogue.nodes.find(({ id }) => id === node)?.kind;
  const writes = path.at(-1) === "attribute" && kind !== "branch";
  const last = /[^.\s{}":]+$/.exec(name)?.[0];
  if (code === "read-only-attribute") return last && `lead.${last}`;
  const known = [
    ...usual,
    ...writtenIn(dialogue),
    ...(writes ? [] : visitNames.map((one) => `visit.${one}`)),
  ];
  const nearest = nearestName(name, known) ?? known.find((one) => one.endsWith(`.${name}`));
  if (nearest !== undefined || /^[\w-]+$/.test(name)) return nearest ?? `lead.${name}`;
  const [space = "", ...rest] = name.split(".");
  const likely = nearestName(space, writes ? ["lead", "company"] : ["lead", "company", "site", "list"]);
  return likely && [likely, ...rest].join(".");
}

/** Attributes that the cards write. */
function writtenIn({ nodes }: Dialogue): string[] {
  const written = nodes.flatMap((node) => {
    if (node.kind === "set") return node.data.assignments.map(({ attribute }) => attribute);
    if (node.kind === "meeting") return [`answers.${node.id}`];
    return node.kind === "capture" || node.kind === "question"
      ? [`answers.${node.id}`, node.data.attribute ?? ""]
      : [];
  });
  return written.filter(isWritable);
}
