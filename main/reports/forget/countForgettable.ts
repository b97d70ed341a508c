import type { ForgetQuery } from "#shared/reports/forgetQuery.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { isForgotten } from "./isForgotten.ts";

/** How many visits would be forgotten. */
export function countForgettable(store: ReportStore, query: ForgetQuery): number {
  const goes = isForgotten(store, query);
  let count = 0;
  for (let row = 0; row < store.visits.count(); row += 1) if (goes(row)) count += 1;
  return count;
}
