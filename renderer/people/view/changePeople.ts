import { type PeopleChange, type PeopleStep, peopleHistory } from "./peopleHistory.ts";
import { presentChange } from "./presentChange.ts";
import { putChange } from "./putChange.ts";

/** Steps that are remembered. */
const most = 200;

/** Changes who is listed and how, as a step that can be undone. `field` names the field whose quick edits are one step. */
export function changePeople(kind: PeopleStep["kind"], change: Partial<PeopleChange>, field?: string): void {
  const before = presentChange();
  const after = { ...before, ...change };
  const { done } = peopleHistory.getState();
  const last = done.at(-1);
  const merged = field !== undefined && last?.field === field && last.kind === kind ? last : undefined;
  const step: PeopleStep = { kind, field, before: merged?.before ?? before, after };
  peopleHistory.setState({
    done: [...(merged ? done.slice(0, -1) : done), step].slice(-most),
    undone: [],
  });
  putChange(after);
}
