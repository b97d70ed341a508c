import { dialog } from "electron";
import { findBackups } from "../store/findBackups.ts";
import { openStore } from "../store/openStore.ts";
import { restoreBackup } from "../store/restoreBackup.ts";
import type { Store } from "../store/Store.ts";
import { StoreError } from "../store/StoreError.ts";
import { setStoreAside } from "../store/setStoreAside.ts";
import type { Texts } from "../texts/Texts.ts";

type Way = { readonly label: string; readonly go: () => void };

/**
 * Opens the store; where that fails, says why and asks the user what to do, as often as it takes.
 *
 * @returns undefined when the user gave up
 */
export function openStoreOrAsk(
  file: string,
  { texts, now, report }: { readonly texts: Texts; readonly now: () => number; report(error: unknown): void },
): Store | undefined {
  for (;;) {
    try {
      return openStore(file, { now: now() });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      report(error);
      const ways = waysOut(error, texts, now());
      const choice = dialog.showMessageBoxSync({
        type: "error",
        message: texts.cannotStart,
        detail: detailOf(error, texts),
        buttons: [...ways.map(({ label }) => label), texts.quit],
        defaultId: 0,
        cancelId: ways.length,
        noLink: true,
      });
      const way = ways[choice];
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
