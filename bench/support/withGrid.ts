import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { insertDialogue } from "#main/dialogues/insertDialogue.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import { storeFile } from "#main/store/storeFile.ts";
import { dialogueSchema } from "#shared/dialogue/dialogue.ts";
import { type StudioApp, startApp } from "#tests/support/startApp.ts";
import { canvasOpen, watchCanvas } from "./canvasOpen.ts";
import { cardGrid } from "./cardGrid.ts";

/**
 * Runs `work` in a studio in which a dialogue of `cards` cards is open at zoom 1, in a window of 1440 by 900, without simulator.
 * `fill`: puts into its data folder what else it is to have.
 */
export async function withGrid<Answer>(
  cards: number,
  work: (studio: Pick<StudioApp, "app" | "window">) => Promise<Answer>,
  fill: (home: string) => void = () => undefined,
): Promise<Answer> {
  const home = mkdtempSync(join(tmpdir(), "parley-bench-grid-"));
  const store = openStore(storeFile(home), { now: Date.now() });
  insertDialogue(dialogueSchema.parse(cardGrid("grid", cards)), { store, now: Date.now });
  closeStore(store);
  fill(home);
  const { app, window, close } = await startApp({ home });
  try {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
    await watchCanvas(window);
    await window.evaluate(() => {
      location.hash = "/dialogue/grid";
    });
    await window.getByRole("button", { name: "Close the simulator" }).click();
    await canvasOpen(window);
    await window.keyboard.press("Control+0");
    await window.getByRole("button", { name: "100%" }).waitFor();
    return await work({ app, window });
  } finally {
    await close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
