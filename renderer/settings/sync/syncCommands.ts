import { CirclePause, RefreshCw } from "lucide-react";
import { showError } from "../../app/showError.ts";
import type { Command } from "../../commands/command.ts";
import { appTexts } from "../../i18n/areas/appTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { connectionsStore } from "../connections/connectionsStore.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import { syncedConnection } from "./syncedConnection.ts";
import { syncNow } from "./syncNow.ts";
import { syncStore } from "./syncStore.ts";

const synced = () => syncedConnection(connectionsStore.getState().connections);
const progress = () => syncStore.getState().progress;

/** What can be done with the sync on every screen, once there was one: what the first brings is chosen in the settings. */
export const syncCommands: readonly Command[] = [
  {
    id: "people.sync",
    label: () => currentTexts(appTexts).sync,
    icon: RefreshCw,
    when: () => synced()?.hasKey === true && progress() === undefined,
    run: () => {
      const connection = synced();
      if (connection) void syncNow(connection.profile.id);
    },
  },
  {
    id: "people.pauseSync",
    label: () => currentTexts(appTexts).pauseSync,
    icon: CirclePause,
    when: () => progress() !== undefined,
    run: () => void pause(),
  },
];

async function pause(): Promise<void> {
  const id = progress()?.profile;
  if (id === undefined) return;
  const stopped = await call("marketo:stopSync", { id, how: "pause" });
  if (!stopped.ok) showError(stopped.error);
  await loadConnections();
}
