import { ipcMain, type WebFrameMain } from "electron";
import { channels } from "#shared/ipc/channels.ts";
import type { Result } from "#shared/ipc/result.ts";
import type { Call } from "./answerCall.ts";
import { readText } from "./readText.ts";

const notOpened: Result<never> = {
  ok: false,
  error: { code: "internal", message: "Parley could not open its data. The log has the details." },
};

/**
 * Takes the renderer's calls from now on. They may arrive before main has opened its database; they wait for `answer`.
 *
 * @param isOurs tells whether a frame is the top one of our window, showing one of our pages
 */
export function receiveCalls(
  answer: Promise<(call: Call) => Promise<Result<unknown>>>,
  isOurs: (frame: WebFrameMain | null) => boolean,
): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async ({ senderFrame }, sent: unknown, form?: unknown) => {
      const trusted = isOurs(senderFrame);
      const input = form === "text" && trusted ? readText(sent) : sent;
      const result = await answer.then(
        (answerNow) => answerNow({ channel, input, trusted }),
        () => notOpened,
      );
      return form === "text" ? JSON.stringify(result) : result;
    });
  }
}
