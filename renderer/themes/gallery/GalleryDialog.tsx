import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useState } from "react";
import { themeSchema } from "#shared/site/theme.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { createTheme } from "../actions/createTheme.ts";
import { ThemePicture } from "../picture/ThemePicture.tsx";
import styles from "./GalleryDialog.module.css";
import { type PresetName, presetNames } from "./presetNames.ts";
import { themePresets } from "./themePresets.ts";

const looks = presetNames.map((name) => ({
  name,
  theme: themeSchema.parse({ ...themePresets[name], id: name }),
}));

/** Asks what a new theme begins with, then opens it. */
export function GalleryDialog() {
  const t = useTexts(themesTexts);
  const ui = useTexts(uiTexts);
  const [chosen, setChosen] = useState<PresetName>("cobalt");
  const [busy, setBusy] = useState(false);

  async function create(): Promise<void> {
    setBusy(true);
    const made = await createTheme(t.presets[chosen], themePresets[chosen]);
    setBusy(false);
    if (made) closeOverlay();
  }

  return (
    <Dialog
      size="large"
      title={t.galleryTitle}
      description={t.galleryText}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{ui.cancel}</Button>
          <Button look="primary" disabled={busy} onClick={() => void create()}>
            {t.create}
          </Button>
        </>
      }
    >
      <RadioGroup
        aria-label={t.galleryTitle}
        className={styles.gallery}
        value={chosen}
        onValueChange={setChosen}
        onDoubleClick={() => !busy && void create()}
      >
        {looks.map(({ name, theme }) => (
          <Radio.Root key={name} value={name} className={styles.card} aria-label={t.presets[name]}>
            <ThemePicture theme={theme} />
            <span className={styles.name}>{t.presets[name]}</span>
            <span className={styles.text}>{t.presetTexts[name]}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </Dialog>
  );
}
