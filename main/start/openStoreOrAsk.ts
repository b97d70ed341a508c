import { findBackups } from "../store/findBackups.ts";
import { openStore } from "../store/openStore.ts";
import { restoreBackup } from "../store/restoreBackup.ts";
import type { Store } from "../store/Store.ts";
import { StoreError } from "../store/StoreError.ts";
import { setStoreAside } from "../store/setStoreAside.ts";
import type { Texts } from "../texts/Texts.ts";

/** A question in a box of the system: answers which button was pressed; closing the box presses the last one. */
export type Ask = (question: {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}) => number;

type Way = { readonly label: string; readonly go: () => void };

/**
 * Opens the store; where that fails, says why and asks the user what to do, as often as it takes.
 *
 * @returns undefined when the user gave up
 */
export function openStoreOrAsk(
  file: string,
  {
    texts,
    now,
    ask,
    report,
  }: {
    readonly texts: Texts;
    readonly now: () => number;
    readonly ask: Ask;
    readonly report: (error: unknown) => void;
  },
): Store | undefined {
  for (;;) {
    try {
      return openStore(file, { now: now() });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      report(error);
      const ways = waysOut(error, texts, now());
      const buttons = [...ways.map(({ label }) => label), texts.quit];
      const way = ways[ask({ message: texts.cannotStart, detail: detailOf(error, texts), buttons })];
      if (way === undefined) return undefined;
      way.go();
    }
  }
}

function waysOut({ code, file }: StoreError, texts: Texts, now: number): Way[] {
  const again: Way = { label: texts.tryAgain, go: () => undefined };
  if (code === "newer" || code === "changed" || code === "migration") return [];
  if (code !== "damaged") return [again];
  const empty: Way = { label: texts.startEmpty, go: () => setStoreAside(file, now) };
  const [backup] = findBackups(file);
  if (backup === undefined) return [empty];
  const date = new Date(backup.at).toLocaleString();
  return [{ label: texts.openBackup(date), go: () => restoreBackup(file, backup.file, now) }, empty];
}

function detailOf({ code, file }: StoreError, texts: Texts): string {
  const why = texts.store[code];
  return code === "damaged" ? `${why}\n\n${texts.startEmptyDetail(file)}` : `${why}\n\n${file}`;
}
