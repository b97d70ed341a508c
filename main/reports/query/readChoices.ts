import type { Report } from "#shared/reports/report.ts";
import type { ReportStore } from "../store/ReportStore.ts";

/** Pages to choose from; whoever has more finds the others in the table. */
const mostPages = 1000;

/** What a report can be made of: every dialogue with its latest name, every page and language, in the order of their texts. */
export function readChoices({ db, words }: Pick<ReportStore, "db" | "words">): Report["choices"] {
  const names = new Map(
    db
      .prepare<[], { dialogue: number; name: string }>("SELECT dialogue, name FROM names")
      .all()
      .map(({ dialogue, name }) => [words.text(dialogue), name]),
  );
  const dialogues = words.all("dialogue").map((id) => ({ id, name: names.get(id) ?? id }));
  return {
    dialogues: dialogues.sort((one, other) => one.name.localeCompare(other.name)),
    pages: words.all("page").slice(0, mostPages).sort(),
    languages: [...words.all("language")].sort(),
  };
}
