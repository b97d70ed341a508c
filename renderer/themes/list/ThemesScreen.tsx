import { ArrowLeft, Globe, Palette, Plus } from "lucide-react";
import { useEffect } from "react";
import { errorText } from "../../app/errorText.ts";
import { navigate } from "../../app/navigate.ts";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { useCommands } from "../../commands/useCommands.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
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
  return (
    <main className={styles.screen}>
      <header className={styles.top} data-part>
        <IconButton label={t.allDialogues} icon={ArrowLeft} onClick={() => navigate({ screen: "list" })} />
        <h1 className={styles.title}>{t.themes}</h1>
        <span className={styles.count}>{themes?.length || ""}</span>
        <div className={styles.actions}>
          <Button icon={Globe} onClick={() => runCommand("themes.fromPage")}>
            {t.fromPage}
          </Button>
          <Button look="primary" icon={Plus} onClick={() => runCommand("themes.new")}>
            {t.newTheme}
          </Button>
        </div>
      </header>
      <div className={styles.body} data-part>
        {failure && (
          <EmptyState
            icon={Palette}
            title={t.listFailed}
            actions={<Button onClick={() => void loadThemes()}>{t.tryAgain}</Button>}
          >
            {errorText(failure).advice}
          </EmptyState>
        )}
        {!failure && themes?.length === 0 && (
          <EmptyState
            icon={Palette}
            title={t.emptyTitle}
            actions={
              <>
                <Button look="primary" icon={Plus} onClick={() => runCommand("themes.new")}>
                  {t.newTheme}
                </Button>
                <Button icon={Globe} onClick={() => runCommand("themes.fromPage")}>
                  {t.fromPage}
                </Button>
              </>
            }
          >
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
      </div>
    </main>
  );
}
