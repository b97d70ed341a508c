import { useEffect } from "react";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { useCommands } from "../commands/useCommands.ts";
import { onPush } from "../ipc/onPush.ts";
import { loadDialogues } from "./actions/loadDialogues.ts";
import { focusActiveRow } from "./focusActiveRow.ts";
import { listHistory } from "./history/listHistory.ts";
import { ListAnnouncer } from "./ListAnnouncer.tsx";
import { ListBody } from "./ListBody.tsx";
import styles from "./ListScreen.module.css";
import { ListToolbar } from "./ListToolbar.tsx";
import { ListTop } from "./ListTop.tsx";
import { listCommands } from "./listCommands.ts";
import { listStore } from "./listStore.ts";
import { RowMenu } from "./RowMenu.tsx";
import { watchReach } from "./reach/watchReach.ts";

/** The list of dialogues: where the studio begins. */
export function ListScreen() {
  useCommands(listCommands);
  useEffect(() => {
    if (listStore.getState().readAhead) listStore.setState({ readAhead: false });
    else {
      void loadDialogues();
      focusActiveRow();
    }
    return onPush("dialogues:changed", () => void loadDialogues());
  }, []);
  useEffect(watchReach, []);
  useEffect(() => {
    const stops = [listStore.subscribe(commandsChanged), listHistory.subscribe(commandsChanged)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const any = listStore(({ dialogues }) => dialogues !== undefined && dialogues.length > 0);
  return (
    <main className={styles.screen}>
      <ListTop />
      {any && <ListToolbar />}
      <ListBody />
      <RowMenu />
      <ListAnnouncer />
    </main>
  );
}
