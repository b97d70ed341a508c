import { paletteOf } from "#shared/site/themes/paletteOf.ts";
import { textPairs } from "#shared/site/themes/weakPairs.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { previewStore } from "../preview/previewStore.ts";
import { ColorField } from "./ColorField.tsx";
import styles from "./ColorsSection.module.css";
import { ContrastLine } from "./ContrastLine.tsx";
import { getAt } from "./getAt.ts";
import { OwnMark } from "./OwnMark.tsx";
import { useThemeEdit } from "./useThemeEdit.ts";

/** The colours on a light and on a dark page, each pair with its contrast. */
export function ColorsSection() {
  const t = useTexts(themesTexts);
  const { theme, own, set, done } = useThemeEdit();
  const scheme = previewStore((state) => state.scheme);
  const shown = paletteOf(theme, scheme);

  function field(name: (typeof textPairs)[number][number]) {
    const label = t.colors[name];
    const path = ["colors", scheme, name] as const;
    const isOwn = getAt(own, path) !== undefined;
    return (
      <ColorField
        key={`${scheme} ${name}`}
        label={label}
        value={shown[name]}
        aside={
          isOwn ? (
            <OwnMark path={path} label={label} always />
          ) : (
            <span className={styles.auto}>
              {getAt(theme.colors, [scheme, name]) === undefined ? t.auto : t.fromTheme}
            </span>
          )
        }
        onChange={(color) => set(path, color)}
        onDone={done}
      />
    );
  }

  return (
    <>
      <fieldset className={styles.schemes} aria-label={t.schemes}>
        {(["light", "dark"] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === scheme}
            onClick={() => previewStore.setState({ scheme: one })}
          >
            {t.schemeNames[one]}
          </button>
        ))}
      </fieldset>
      {textPairs.map(([text, ground]) => (
        <fieldset key={ground} className={styles.pair} aria-label={t.colors[ground]}>
          {field(ground)}
          {field(text)}
          <ContrastLine
            label={t.colors[text]}
            color={shown[text]}
            ground={shown[ground]}
            least={ground === "launcher" && theme.launcher.kind === "icon" ? 3 : 4.5}
            onFix={(color) => {
              done();
              set(["colors", scheme, text], color);
              done();
            }}
          />
        </fieldset>
      ))}
    </>
  );
}
