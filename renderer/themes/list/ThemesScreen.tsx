import { Globe, Palette, Plus } from "lucide-react";
import { useEffect } from "react";
import { FailedState } from "../../app/FailedState.tsx";
import { navigate } from "../../app/navigate.ts";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Screen } from "../../ui/Screen.tsx";
import { loadThemes } from "../loadThemes.ts";
import { themesStore } from "../themesStore.ts";
import { ThemeCard } from "./ThemeCard.tsx";
import styles from "./ThemesScreen.module.css";
import { themesCommands } from "./themesCommands.ts";

/** Every theme of the site, each with a small picture. */
export function ThemesScreen() {
  const t = useTexts(themesTexts);
  const themes = themesStore((state) => state.themes);
  const failure = themesStore((state) => state.failure);
  useCommands(themesCommands);
  useEffect(() => void loadThemes(), []);
  useEffect(() => themesStore.subscribe(commandsChanged), []);
  const ways = (
    <>
      <Button icon={Globe} onClick={() => runCommand("themes.fromPage")}>
        {t.fromPage}
      </Button>
      <Button look="primary" icon={Plus} onClick={() => runCommand("themes.new")}>
        {t.newTheme}
      </Button>
    </>
  );
  const isEmpty = !failure && themes?.length === 0;
  return (
    <Screen
      shape="column"
      title={t.themes}
      count={themes?.length}
      back={t.allDialogues}
      onBack={() => navigate({ screen: "list" })}
      actions={!isEmpty && ways}
    >
      {failure && (
        <FailedState
          title={t.listFailed}
          failure={failure}
          retry={t.tryAgain}
          onRetry={() => void loadThemes()}
        />
      )}
      {isEmpty && (
        <EmptyState icon={Palette} title={t.emptyTitle} actions={ways}>
          {t.emptyText}
        </EmptyState>
      )}
      {!failure && themes && themes.length > 0 && (
        <ul className={styles.grid} aria-label={t.themes}>
          {themes.map((stored) => (
            <ThemeCard key={stored.theme.id} stored={stored} />
          ))}
        </ul>
      )}
    </Screen>
  );
}
