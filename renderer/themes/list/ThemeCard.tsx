import { Ellipsis } from "lucide-react";
import type { StoredTheme } from "#shared/ipc/themesContract.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { openTheme } from "../actions/openTheme.ts";
import { ThemePicture } from "../picture/ThemePicture.tsx";
import { themesStore } from "../themesStore.ts";
import styles from "./ThemeCard.module.css";
import { themeEntries } from "./themeEntries.ts";

/** A theme in the list: its picture, its name, where it is used, and what can be done with it. */
export function ThemeCard({ stored }: { readonly stored: StoredTheme }) {
  const t = useTexts(themesTexts);
  const { theme, usedBy } = stored;
  const isSite = themesStore(({ site }) => site === theme.id);
  const name = theme.name || t.untitled;
  const activate = () => themesStore.setState({ active: theme.id });
  return (
    <li className={styles.card} onFocus={activate} onPointerDown={activate}>
      <button
        type="button"
        className={styles.open}
        data-theme-id={theme.id}
        onClick={() => void openTheme(theme.id)}
      >
        <ThemePicture theme={theme} />
        <span className={styles.name}>{name}</span>
        <span className={styles.facts}>
          {isSite && <span className={styles.site}>{t.siteTheme}</span>}
          {t.usedBy(usedBy.length)}
        </span>
      </button>
      <div className={styles.menu}>
        <MenuButton
          trigger={<IconButton label={t.actionsFor(name)} icon={Ellipsis} />}
          entries={themeEntries(theme.id, isSite)}
        />
      </div>
    </li>
  );
}
