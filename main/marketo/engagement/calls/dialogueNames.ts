import type { Store } from "../../../store/Store.ts";

/** Tells what a dialogue is called, by its ID; blank: there is none any more. */
export function dialogueNames({ db }: Store): (id: string) => string {
  const name = db.prepare<[string], string>("SELECT name FROM dialogues WHERE id = ?").pluck();
  return (id) => name.get(id) ?? "";
}
