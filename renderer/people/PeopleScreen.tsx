import { useEffect } from "react";
import { loadAttributes } from "../attributes/loadAttributes.ts";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useCommands } from "../commands/useCommands.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Screen } from "../ui/Screen.tsx";
import styles from "../ui/ScreenParts.module.css";
import { PeopleBody } from "./PeopleBody.tsx";
import { PeopleFilter } from "./PeopleFilter.tsx";
import { PeopleToolbar } from "./PeopleToolbar.tsx";
import { peopleCommands } from "./peopleCommands.ts";
import { peopleRevision } from "./peopleRevision.ts";
import { PersonPanel } from "./person/PersonPanel.tsx";
import { SyncNotice } from "./SyncNotice.tsx";
import { loadPeople } from "./view/loadPeople.ts";
import { pagesInView } from "./view/pagesInView.ts";
import { peopleHistory } from "./view/peopleHistory.ts";
import { peopleStore } from "./view/peopleStore.ts";

/** The people who were fetched, and everything that is known of each. */
export function PeopleScreen() {
  const t = useTexts(peopleTexts);
  useCommands(peopleCommands);
  useEffect(() => {
    void loadPeople();
    void loadAttributes();
    const stops = [
      peopleStore.subscribe(commandsChanged),
      peopleHistory.subscribe(commandsChanged),
      peopleRevision.subscribe(() => void loadPeople(pagesInView.pages)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const any = peopleStore(({ counted }) => counted !== undefined && counted.of > 0);
  const filtering = peopleStore((state) => state.filtering);
  const opened = peopleStore((state) => state.opened);
  return (
    <Screen title={t.title} back={t.back} onBack={() => runCommand("people.back")}>
      <SyncNotice />
      <div className={styles.parts}>
        <div className={styles.list}>
          {any && <PeopleToolbar />}
          {any && filtering && <PeopleFilter />}
          <PeopleBody />
        </div>
        {any && opened !== undefined && <PersonPanel key={opened} id={opened} />}
      </div>
    </Screen>
  );
}
