import path from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";

/** Opens the page of plain React Flow in Electron. `file`: the page as it was built; `home`: a data folder. */
export async function startPlainFlow(
  file: string,
  home: string,
): Promise<{ readonly app: ElectronApplication; readonly window: Page }> {
  const app = await _electron.launch({
    args: [
      path.join(import.meta.dirname, "plainFlow"),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
    ],
    env: { ...process.env, PARLEY_HOME: home, PARLEY_BENCH_PAGE: file } as Record<string, string>,
  });
  return { app, window: await app.firstWindow() };
}
