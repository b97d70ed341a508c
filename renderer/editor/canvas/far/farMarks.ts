import type { ProblemsState } from "../../problems/createProblems.ts";
import type { EditorSession } from "../../session/editorSession.ts";
import type { FarMarks } from "./drawFar.ts";

const none: ReadonlySet<string> = new Set();

/** What stands out right now: chosen, simulated, wrong, found. */
export function farMarks({ view, simulator, problems, find }: EditorSession): FarMarks {
  const { nodes, edges, dropEdge } = view.getState();
  const { open, node, visited, walked } = simulator.getState();
  return {
    selected: nodes,
    selectedWires: dropEdge === undefined ? edges : new Set([...edges, dropEdge]),
    active: open ? node : null,
    visited: open ? visited : none,
    walked: open ? walked : none,
    found: find.getState().cards,
    problems: severities(problems.getState().byNode),
  };
}

const known = new WeakMap<ProblemsState["byNode"], FarMarks["problems"]>();

function severities(byNode: ProblemsState["byNode"]): FarMarks["problems"] {
  const before = known.get(byNode);
  if (before) return before;
  const marks = new Map(
    [...byNode].map(([id, list]) => {
      const isError = list.some(({ severity }) => severity === "error");
      return [id, isError ? "error" : "warning"] as const;
    }),
  );
  known.set(byNode, marks);
  return marks;
}
