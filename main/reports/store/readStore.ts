import type { Store } from "../../store/Store.ts";
import { openColumns } from "./openColumns.ts";
import { openWords } from "./openWords.ts";
import type { ReportStore } from "./ReportStore.ts";
import { visitColumns } from "./visitColumns.ts";

/** Reads the visits of a database into memory: 40 bytes each. */
export function readStore({ db }: Pick<Store, "db">): ReportStore {
  return {
    db,
    visits: openColumns(db, "visits", Object.keys(visitColumns).length),
    passes: openColumns(db, "passes", 2),
    words: openWords(db),
  };
}
