import { CalendarClock, Plus } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { FailedState } from "../app/FailedState.tsx";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useCommands } from "../commands/useCommands.ts";
import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Screen } from "../ui/Screen.tsx";
import styles from "./AgentsScreen.module.css";
import { agentsCommands } from "./agentsCommands.ts";
import { agentsStore } from "./agentsStore.ts";
import { ChosenForm } from "./ChosenForm.tsx";
import { SetupList } from "./list/SetupList.tsx";
import { loadAgents } from "./loadAgents.ts";
import { SetupState } from "./SetupState.tsx";
import { sealSetup } from "./sealSetup.ts";
import type { SetupSession } from "./session/setupSession.ts";

/** The people whom visitors can meet, and when. */
export function AgentsScreen() {
  const t = useTexts(agentsTexts);
  const session = agentsStore((state) => state.session);
  const failure = agentsStore((state) => state.failure);
  const said = agentsStore((state) => state.said);
  useCommands(agentsCommands);
  useEffect(() => {
    void loadAgents();
    return () => {
      sealSetup();
      agentsStore.setState({ said: "" });
    };
  }, []);
  useEffect(() => agentsStore.subscribe(commandsChanged), []);
  return (
    <Screen
      title={t.title}
      back={t.back}
      onBack={() => runCommand("agents.back")}
      actions={session && <SetupState session={session} />}
    >
      {failure && (
        <FailedState
          title={t.failed}
          failure={failure}
          retry={t.tryAgain}
          onRetry={() => void loadAgents()}
        />
      )}
      {session && <Parts session={session} />}
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </Screen>
  );
}

function Parts({ session: { store } }: { readonly session: SetupSession }) {
  const t = useTexts(agentsTexts);
  const setup = useStore(store, ({ content }) => content);
  useEffect(() => store.subscribe(commandsChanged), [store]);
  const isEmpty = setup.agents.length + setup.teams.length + setup.holidays.length === 0;
  return (
    <div className={styles.parts}>
      {!isEmpty && <SetupList setup={setup} />}
      <div className={styles.body} data-part data-empty={isEmpty || undefined}>
        {isEmpty ? (
          <EmptyState
            icon={CalendarClock}
            title={t.emptyTitle}
            actions={
              <Button look="primary" icon={Plus} onClick={() => runCommand("agents.new")}>
                {t.newAgent}
              </Button>
            }
          >
            {t.emptyText}
          </EmptyState>
        ) : (
          <ChosenForm setup={setup} />
        )}
      </div>
    </div>
  );
}
