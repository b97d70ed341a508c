import type { ForgetQuery } from "#shared/reports/forgetQuery.ts";
import { openColumns } from "../store/openColumns.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { visitColumns } from "../store/visitColumns.ts";
import { isForgotten } from "./isForgotten.ts";

const columns = Object.values(visitColumns);
const { dialogue, page, language, version, last } = visitColumns;

/**
 * Removes visits and every word that only they used, and answers how many those were. The ids of their events stay, so that they do
 * not come back with the same log. What was read into memory has to be read anew.
 */
export function forgetVisits(store: ReportStore, query: ForgetQuery): number {
  const { db, visits, passes } = store;
  const goes = isForgotten(store, query);
  const places = new Int32Array(visits.count()).fill(-1);
  const used = new Set<number>();

  const removed = db.transaction(() => {
    db.exec("DELETE FROM visits; DELETE FROM passes");
    const keptVisits = openColumns(db, "visits", columns.length);
    for (let row = 0; row < visits.count(); row += 1) {
      if (goes(row)) continue;
      places[row] = keptVisits.add(columns.map((column) => visits.get(row, column)));
      for (const column of [dialogue, page, language, version, last]) used.add(visits.get(row, column));
    }
    keptVisits.write();
    const keptPasses = openColumns(db, "passes", 2);
    for (let row = 0; row < passes.count(); row += 1) {
      const visit = places[passes.get(row, 0)] ?? -1;
      if (visit < 0) continue;
      keptPasses.add([visit, passes.get(row, 1)]);
      used.add(passes.get(row, 1));
    }
    keptPasses.write();
    movePlaces(store, places);
    forgetWords(store, used);
    return visits.count() - keptVisits.count();
  })();
  db.exec("VACUUM");
  return removed;
}

/** Lets conversations and visitors follow their visits to new rows, and forgets those whose visit is gone. */
function movePlaces({ db }: ReportStore, places: Int32Array): void {
  db.exec("CREATE TEMP TABLE places (visit INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT");
  const note = db.prepare("INSERT INTO places (visit, place) VALUES (?, ?)");
  for (const [visit, place] of places.entries()) if (place >= 0) note.run(visit, place);
  for (const table of ["conversations", "visitors"]) {
    db.exec(`DELETE FROM ${table} WHERE visit NOT IN (SELECT visit FROM places)`);
    db.exec(`UPDATE ${table} SET visit = (SELECT place FROM places WHERE places.visit = ${table}.visit)`);
  }
  db.exec("DROP TABLE places");
}

function forgetWords({ db }: ReportStore, used: ReadonlySet<number>): void {
  const forget = db.prepare("DELETE FROM words WHERE code = ?");
  for (const code of db.prepare<[], number>("SELECT code FROM words").pluck().all())
    if (!used.has(code)) forget.run(code);
  db.exec("DELETE FROM names WHERE dialogue NOT IN (SELECT code FROM words)");
}
