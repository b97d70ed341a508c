import { contextBridge, ipcRenderer } from "electron";
import { channels, type PushChannel, pushChannels } from "#shared/ipc/channels.ts";

// The page may start listening only after the first messages came (a file opened with the app); those wait for it here.
const listeners = new Map<PushChannel, Set<(payload: unknown) => void>>();
const waiting = new Map<PushChannel, unknown[]>();

for (const channel of pushChannels) {
  ipcRenderer.on(channel, (_event, payload: unknown) => {
    const known = listeners.get(channel);
    if (known === undefined || known.size === 0) {
      // News of a page that nobody watches any more is for nobody.
      if (channel === "simulator:news") return;
      waiting.set(channel, [...(waiting.get(channel) ?? []), payload]);
    } else for (const listener of known) listener(payload);
  });
}

const refused = { ok: false, error: { code: "bad-request", message: "There is no such call." } };
const isChannel = (channel: string) => (channels as readonly string[]).includes(channel);

contextBridge.exposeInMainWorld("studio", {
  call(channel: string, input: unknown): Promise<unknown> {
    return isChannel(channel) ? ipcRenderer.invoke(channel, input) : Promise.resolve(refused);
  },
  callText(channel: string, input: string): Promise<string> {
    return isChannel(channel)
      ? ipcRenderer.invoke(channel, input, "text")
      : Promise.resolve(JSON.stringify(refused));
  },
  on(channel: PushChannel, listener: (payload: unknown) => void): () => void {
    if (!pushChannels.includes(channel)) return () => undefined;
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known.add(listener));
    for (const payload of waiting.get(channel) ?? []) listener(payload);
    waiting.delete(channel);
    return () => known.delete(listener);
  },
});
