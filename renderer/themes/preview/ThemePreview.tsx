import { useEffect } from "react";
import type { Theme } from "#shared/site/theme.ts";
import { shownSchemes } from "#shared/site/themes/shownSchemes.ts";
import { commandsChanged } from "../../commands/commandsChanged.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import callout from "../../ui/callout.module.css";
import { classNames } from "../../ui/classNames.ts";
import { PreviewBar } from "./PreviewBar.tsx";
import { PreviewFrame } from "./PreviewFrame.tsx";
import { previewStore } from "./previewStore.ts";
import styles from "./ThemePreview.module.css";

/** The theme on the very widget that visitors get. */
export function ThemePreview({ theme }: { readonly theme: Theme }) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const { device, scheme, direction, open } = previewStore();
  useEffect(() => previewStore.subscribe(commandsChanged), []);
  const unseen = !shownSchemes(theme).includes(scheme);
  return (
    <section className={styles.preview} aria-label={t.preview} data-part>
      <PreviewBar />
      {unseen && (
        <p className={classNames(callout.caution, styles.note)}>
          {scheme === "dark" ? t.neverDark : t.neverLight}
        </p>
      )}
      <div className={styles.stage} data-device={device}>
        <PreviewFrame
          wanted={{
            // what visitors would see on such a page, whatever page this studio is
            theme: {
              ...theme,
              dark: scheme === "dark" ? "on" : "off",
              direction: theme.direction === "auto" ? direction : theme.direction,
            },
            scheme,
            language,
            open,
          }}
        />
      </div>
    </section>
  );
}
