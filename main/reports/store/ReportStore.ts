import type { Store } from "../../store/Store.ts";
import type { Columns } from "./openColumns.ts";
import type { Words } from "./openWords.ts";

/** What visitors did: `visits` has the columns of `visitColumns`; `passes` a visit and a way that it went by, as often as it did. */
export type ReportStore = Pick<Store, "db"> & {
  readonly visits: Columns;
  readonly passes: Columns;
  readonly words: Words;
};
