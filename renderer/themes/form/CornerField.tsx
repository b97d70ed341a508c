import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./CornerField.module.css";
import { FieldHead } from "./FieldHead.tsx";
import { useThemeEdit } from "./useThemeEdit.ts";

const corners = ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const;

/** The corner of the page where the chat stands, chosen on a small page. */
export function CornerField() {
  const t = useTexts(themesTexts);
  const id = useId();
  const { theme, set, done } = useThemeEdit();
  return (
    <div>
      <FieldHead id={id} label={t.corner} path={["place", "corner"]} />
      <div className={styles.row}>
        <RadioGroup
          aria-labelledby={id}
          className={styles.page}
          value={theme.place.corner}
          onValueChange={(corner) => {
            set(["place", "corner"], corner);
            done();
          }}
        >
          {corners.map((corner) => (
            <Radio.Root
              key={corner}
              value={corner}
              className={styles.corner}
              data-corner={corner}
              aria-label={t.corners[corner]}
            />
          ))}
        </RadioGroup>
        <span className={styles.name}>{t.corners[theme.place.corner]}</span>
      </div>
    </div>
  );
}
