import { peopleHistory } from "./peopleHistory.ts";

/** What is typed from now on is a step of its own. */
export function sealStep(): void {
  const { done } = peopleHistory.getState();
  const last = done.at(-1);
  if (last?.field === undefined) return;
  peopleHistory.setState({ done: [...done.slice(0, -1), { ...last, field: undefined }] });
}
