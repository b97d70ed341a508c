import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { SwitchField } from "../ui/SwitchField.tsx";
import { TextAreaField } from "../ui/TextAreaField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./ExplainDialog.module.css";
import { visitDraft } from "./visitDraft.ts";
import { visitOfDraft } from "./visitOfDraft.ts";

const devices = ["desktop", "tablet", "mobile"] as const;

/** The visit to ask about: a few fields, or a whole VISIT.json. `wrong`: what of it cannot be read. */
export function VisitForm({ wrong }: { readonly wrong: string | undefined }) {
  const t = useTexts(explainTexts);
  const draft = visitDraft();
  const set = visitDraft.setState;

  function asJson(on: boolean): void {
    const read = visitOfDraft({ ...draft, json: undefined }, Date.now(), "UTC");
    const visit = "visit" in read ? read.visit : {};
    set({ json: on ? JSON.stringify(visit, null, 2) : undefined });
  }

  return (
    <div className={styles.form}>
      <SwitchField
        label={t.asJson}
        hint={t.asJsonHint}
        checked={draft.json !== undefined}
        onChange={asJson}
      />
      {draft.json === undefined ? (
        <>
          <TextField label={t.url} value={draft.url} onChange={(url) => set({ url })} />
          <SelectField
            label={t.device}
            value={draft.device}
            options={devices.map((value) => ({ value, label: t.devices[value] }))}
            onChange={(device) => set({ device })}
          />
          <TextField label={t.language} value={draft.language} onChange={(language) => set({ language })} />
          <TextField
            type="datetime-local"
            label={t.at}
            hint={t.atHint}
            value={draft.at}
            onChange={(at) => set({ at })}
          />
          <TextAreaField
            label={t.attributes}
            hint={t.attributesHint}
            placeholder={"lead.state = CA\ncompany.size = 250"}
            spellCheck={false}
            value={draft.attributes}
            onChange={(attributes) => set({ attributes })}
          />
        </>
      ) : (
        <TextAreaField
          label="VISIT.json"
          className={styles.json}
          spellCheck={false}
          value={draft.json}
          onChange={(json) => set({ json })}
        />
      )}
      {wrong !== undefined && (
        <p role="alert" className={styles.wrong}>
          {t.wrong(wrong)}
        </p>
      )}
    </div>
  );
}
