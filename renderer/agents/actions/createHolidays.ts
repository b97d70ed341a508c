import { changeSetup } from "../changeSetup.ts";
import { openNew } from "./openNew.ts";

/** Adds an empty list of holidays and opens it. */
export function createHolidays(): void {
  const list = { id: crypto.randomUUID(), name: "", days: [] };
  changeSetup("addHolidays", (setup) => ({ ...setup, holidays: [...setup.holidays, list] }));
  openNew({ kind: "holidays", id: list.id });
}
