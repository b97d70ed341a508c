import type { ElectronApplication } from "@playwright/test";

/** Closes the studio's window as a user would who stays when he is asked; answers what he was asked. */
export function closeWindow(app: ElectronApplication): Promise<string> {
  return app.evaluate(
    ({ dialog, BrowserWindow }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
          resolve(message);
          return { response: 0, checkboxChecked: false };
        }) as unknown as typeof dialog.showMessageBox;
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  );
}
