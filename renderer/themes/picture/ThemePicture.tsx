import type { CSSProperties } from "react";
import type { Theme } from "#shared/site/theme.ts";
import { paletteOf } from "#shared/site/themes/paletteOf.ts";
import type { Scheme } from "#shared/site/themes/schemes.ts";
import { shownSchemes } from "#shared/site/themes/shownSchemes.ts";
import { themeFonts } from "#shared/site/themes/themeFonts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { LauncherPicture } from "./LauncherPicture.tsx";
import styles from "./ThemePicture.module.css";
import { themeIconOf } from "./themeIconOf.ts";
import { wordsIn } from "./wordsIn.ts";

/** A small drawing of the chat in its own colours, font and shape: in each scheme that visitors can see. */
export function ThemePicture({ theme }: { readonly theme: Theme }) {
  return (
    <span className={styles.picture} aria-hidden>
      {shownSchemes(theme).map((scheme) => (
        <Half key={scheme} theme={theme} scheme={scheme} />
      ))}
    </span>
  );
}

/** How much smaller than the page the drawing is. */
const scale = 0.6;

function Half({ theme, scheme }: { readonly theme: Theme; readonly scheme: Scheme }) {
  const t = useTexts(themesTexts);
  const palette = paletteOf(theme, scheme);
  const Icon = themeIconOf[theme.bot.icon];
  const colors = Object.fromEntries(Object.entries(palette).map(([name, color]) => [`--${name}`, color]));
  const style = {
    ...colors,
    "--round": `${Math.round(theme.shape.radius * scale)}px`,
    fontFamily: theme.font.from === "preset" ? themeFonts[theme.font.preset] : undefined,
    fontSize: `${Math.round(theme.font.size * scale * 10) / 10}px`,
  } as CSSProperties;
  return (
    <span className={styles.half} data-scheme={scheme} data-corner={theme.place.corner} style={style}>
      <span className={styles.panel}>
        <span className={styles.header}>
          {theme.bot.avatar !== "none" && (
            <span className={styles.avatar}>
              <Icon size={9} strokeWidth={2} />
            </span>
          )}
          <b>{wordsIn(theme.header.title) || t.picture.title}</b>
        </span>
        <span className={styles.log}>
          <span className={styles.bot}>{t.picture.bot}</span>
          <span className={styles.visitor}>{t.picture.visitor}</span>
          <span className={styles.choices}>
            <span>{t.picture.yes}</span>
            <span>{t.picture.no}</span>
          </span>
        </span>
      </span>
      <LauncherPicture theme={theme} />
    </span>
  );
}
