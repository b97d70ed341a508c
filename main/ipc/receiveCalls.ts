import { ipcMain, type WebFrameMain } from "electron";
import { channels } from "#shared/ipc/channels.ts";
import type { Result } from "#shared/ipc/result.ts";
import type { Call } from "./answerCall.ts";

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
    ipcMain.handle(channel, async ({ senderFrame }, input: unknown) => {
      const trusted = isOurs(senderFrame);
      return (await answer)({ channel, input, trusted });
    });
  }
}
