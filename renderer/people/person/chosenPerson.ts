import type { Attributes } from "#shared/dialogue/value.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { activePerson } from "../view/activePerson.ts";
import { peopleStore } from "../view/peopleStore.ts";

/** The person in the panel; while the keyboard is in the table, the one of its row. Undefined: there is none. */
export async function chosenPerson(): Promise<Attributes | undefined> {
  const { opened } = peopleStore.getState();
  const isInTable = document.activeElement?.hasAttribute("data-row");
  const id = opened === undefined || isInTable ? activePerson()?.["lead.id"] : opened;
  if (typeof id !== "number") return undefined;
  const got = await call("people:get", { id });
  if (got.ok) return got.value ?? undefined;
  showError(got.error);
  return undefined;
}
