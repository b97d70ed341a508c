import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listRows } from "./record/listRows.ts";

const outcomes = ["running", "done", "cancelled", "failed"] as const;

/** The publications of a target, the latest first. One that was under way when Parley ended was broken off. */
export function listPublications(
  { target }: Parsed<"publish:history">,
  { store, publishing }: Pick<HandlerContext, "store" | "publishing">,
): Output<"publish:history"> {
  const rows = listRows(store, target);
  const current = rows.find(({ outcome }) => outcome === "done")?.id;
  return rows.map(({ restores, restores_at, dialogues, outcome, ...row }, index) => {
    const known = outcomes.find((one) => one === outcome) ?? "failed";
    const running = index === 0 && publishing.running?.target === target;
    return {
      ...row,
      outcome: known === "running" && !running ? "interrupted" : known,
      current: row.id === current,
      dialogues: JSON.parse(dialogues),
      ...(restores === null ? {} : { restores }),
      ...(restores_at === null ? {} : { restoresAt: restores_at }),
    };
  });
}
