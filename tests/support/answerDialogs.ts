import type { ElectronApplication } from "@playwright/test";

/** Stands in for the user at the system's file dialogs, which no test can click: what they answer from now on. */
export async function answerDialogs(
  app: ElectronApplication,
  answers: { open?: readonly string[]; save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = async () => ({ canceled: open === undefined, filePaths: [...(open ?? [])] });
    dialog.showSaveDialog = async () => ({ canceled: save === undefined, filePath: save ?? "" });
  }, answers);
}
