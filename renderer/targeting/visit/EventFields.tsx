import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { visitDraft } from "../visitDraft.ts";
import { countedEvents } from "./countedEvents.ts";
import { FormPart } from "./FormPart.tsx";
import styles from "./VisitForm.module.css";

/** What has happened so far, as targeting counts it. */
export function EventFields() {
  const t = useTexts(explainTexts);
  const { counted, left, clicked } = visitDraft();
  const set = visitDraft.setState;
  const numbers = Object.values(counted).filter((text) => text.trim() !== "").length;
  return (
    <FormPart title={t.happened} filled={numbers + (left ? 1 : 0) + (clicked.trim() === "" ? 0 : 1)}>
      <div className={styles.pair}>
        {countedEvents.map((type) => (
          <TextField
            key={type}
            type="number"
            min={0}
            label={t.counted[type]}
            value={counted[type]}
            onChange={(next) => set({ counted: { ...counted, [type]: next } })}
          />
        ))}
      </div>
      <SwitchField label={t.left} checked={left} onChange={(next) => set({ left: next })} />
      <TextAreaField
        label={t.clicked}
        hint={t.clickedHint}
        spellCheck={false}
        value={clicked}
        onChange={(next) => set({ clicked: next })}
      />
    </FormPart>
  );
}
