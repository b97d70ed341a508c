import { useEffect } from "react";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import { syncStore } from "./syncStore.ts";

/** Follows the sync for as long as somebody looks; what became of it is read once it has ended. */
export function useSyncNews(): void {
  useEffect(() => {
    let isHeard = false;
    const quiet = onPush("marketo:sync", (progress) => {
      isHeard = true;
      const isUnderWay = progress.state === "running" || progress.state === "waiting";
      if (isUnderWay) syncStore.setState({ progress });
      else void loadConnections().then(() => syncStore.setState({ progress: undefined }));
    });
    const still = onPush("people:changed", () => void loadConnections());
    void call("marketo:syncing").then((answer) => {
      if (answer.ok && !isHeard) syncStore.setState({ progress: answer.value ?? undefined });
    });
    return () => {
      quiet();
      still();
    };
  }, []);
}
