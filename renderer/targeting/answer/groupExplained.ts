import type { Explained, explain, Reason } from "#shared/targeting/explain.ts";

/** Dialogues with one fate: shown, would be shown but for another one, or kept out by the same rule first. */
export type ExplainedGroup = {
  readonly fate: "shown" | "fits" | Reason["rule"];
  readonly dialogues: readonly Explained[];
};

/** What was answered, nearest to being shown first; what is not live stands last. */
const order: readonly ExplainedGroup["fate"][] = [
  "shown",
  "fits",
  "events",
  "audience",
  "frequency",
  "schedule",
  "pages",
  "status",
  "priority",
];

/** Sorts what was answered by what became of each dialogue; within a group they stay in the order in which they win. */
export function groupExplained({ shown, dialogues }: ReturnType<typeof explain>): readonly ExplainedGroup[] {
  const fateOf = ({ id, matched, reasons }: Explained): ExplainedGroup["fate"] => {
    if (id === shown) return "shown";
    return matched ? "fits" : (reasons.find(({ ok }) => !ok)?.rule ?? "fits");
  };
  return order
    .map((fate) => ({ fate, dialogues: dialogues.filter((one) => fateOf(one) === fate) }))
    .filter((group) => group.dialogues.length > 0);
}
