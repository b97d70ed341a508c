import type { Theme } from "#shared/site/theme.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ThemePicture.module.css";
import { themeIconOf } from "./themeIconOf.ts";
import { wordsIn } from "./wordsIn.ts";

/** The closed chat in the small drawing of a theme. */
export function LauncherPicture({ theme }: { readonly theme: Theme }) {
  const t = useTexts(themesTexts);
  const { kind, icon, text, shape } = theme.launcher;
  if (kind === "none") return null;
  const Icon = themeIconOf[icon];
  return (
    <span className={styles.launcher} data-kind={kind} data-shape={shape}>
      <Icon size={13} strokeWidth={1.9} />
      {kind === "text" && <span>{wordsIn(text) || t.launcherTextPlaceholder}</span>}
    </span>
  );
}
