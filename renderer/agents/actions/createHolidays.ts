import { agentsStore } from "../agentsStore.ts";
import { changeSetup } from "../changeSetup.ts";

/** Adds an empty list of holidays and opens it. */
export function createHolidays(): void {
  const list = { id: crypto.randomUUID(), name: "", days: [] };
  changeSetup("addHolidays", (setup) => ({ ...setup, holidays: [...setup.holidays, list] }));
  agentsStore.setState({ chosen: { kind: "holidays", id: list.id } });
}
