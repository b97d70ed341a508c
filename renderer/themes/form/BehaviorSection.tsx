import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FileField } from "./FileField.tsx";
import { NumberRow } from "./NumberRow.tsx";
import { SwitchRow } from "./SwitchRow.tsx";
import { useThemeEdit } from "./useThemeEdit.ts";
import { WordsField } from "./WordsField.tsx";

const sounds = ["none", "pop", "chime", "drop", "knock", "file"] as const;

/** How the chat goes about: pace, sound, and what it says before it is opened. */
export function BehaviorSection() {
  const t = useTexts(themesTexts);
  const { sound } = useThemeEdit().theme;
  return (
    <>
      <NumberRow
        label={t.delay}
        hint={t.delayHint}
        path={["pace", "delay"]}
        min={0}
        max={10}
        step={0.1}
        unit="s"
      />
      <SwitchRow label={t.typing} hint={t.typingHint} path={["pace", "typing"]} />
      <ChoiceField
        label={t.sound}
        hint={t.soundHint}
        path={["sound", "kind"]}
        options={sounds.map((value) => ({ value, label: t.sounds[value] }))}
      />
      {sound.kind === "file" && (
        <FileField kind="sound" label={t.soundFile} hint={t.soundFileHint} path={["sound", "file"]} />
      )}
      <WordsField
        label={t.pokeText}
        placeholder={t.pokeTextPlaceholder}
        hint={t.pokeTextHint}
        path={["poke", "text"]}
      />
      <NumberRow label={t.pokeDelay} path={["poke", "delay"]} min={0} max={300} unit="s" />
    </>
  );
}
