import type { Store } from "../../store/Store.ts";
import type { ImportMark } from "./ImportMark.ts";

/** How far an import is; undefined if nothing of it is kept. */
export function readImportMark({ db }: Pick<Store, "db">, name: string): ImportMark | undefined {
  return db.prepare<[string], ImportMark>("SELECT head, bytes, rows FROM imports WHERE name = ?").get(name);
}
