import { peopleStore } from "../view/peopleStore.ts";
import { personAt } from "../view/personAt.ts";

/** Shows the person of a row in the panel. */
export function openPerson(index: number): void {
  const id = personAt(peopleStore.getState(), index)?.["lead.id"];
  if (typeof id === "number") peopleStore.setState({ active: index, opened: id });
}
