import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { activePerson } from "../view/activePerson.ts";
import { peopleStore } from "../view/peopleStore.ts";
import { askToSimulate } from "./askToSimulate.ts";

/** Simulates as the person in the panel; while the keyboard is in the table, as the one of its row. */
export async function simulateActive(): Promise<void> {
  const { opened } = peopleStore.getState();
  const isInTable = document.activeElement?.hasAttribute("data-row");
  const id = opened === undefined || isInTable ? activePerson()?.["lead.id"] : opened;
  if (typeof id !== "number") return;
  const got = await call("people:get", { id });
  if (!got.ok) showError(got.error);
  else if (got.value) askToSimulate(got.value);
}
