import { commandsChanged } from "../../commands/commandsChanged.ts";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";
import { connectionsStore } from "../connections/connectionsStore.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import { syncStore } from "./syncStore.ts";

/** Follows syncs for as long as the window is there: how far one is, and what became of it once it has ended. Call once. */
export function followSync(): void {
  let isHeard = false;
  onPush("marketo:sync", (progress) => {
    isHeard = true;
    const isUnderWay = progress.state === "running" || progress.state === "waiting";
    if (isUnderWay) {
      syncStore.setState({ progress });
      return;
    }
    const last = syncStore.getState().progress;
    void loadConnections().then(() => {
      // The next one may have begun meanwhile.
      if (syncStore.getState().progress === last) syncStore.setState({ progress: undefined });
    });
  });
  onPush("people:changed", () => void loadConnections());
  connectionsStore.subscribe(commandsChanged);
  syncStore.subscribe((now, before) => {
    if ((now.progress === undefined) !== (before.progress === undefined)) commandsChanged();
  });
  // Nobody waits for it while the window opens.
  requestIdleCallback(() => {
    void loadConnections();
    void call("marketo:syncing").then((answer) => {
      if (answer.ok && !isHeard) syncStore.setState({ progress: answer.value ?? undefined });
    });
  });
}
