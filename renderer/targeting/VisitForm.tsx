import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { SwitchField } from "../ui/SwitchField.tsx";
import { TextAreaField } from "../ui/TextAreaField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./ExplainDialog.module.css";
import { switchToJson } from "./switchToJson.ts";
import { visitDraft } from "./visitDraft.ts";

const devices = ["desktop", "tablet", "mobile"] as const;

/** `wrong`: what of the visit cannot be read; `timeZone`: the site's, undefined until it is known. */
type VisitFormProps = { readonly wrong: string | undefined; readonly timeZone: string | undefined };

/** The visit to ask about: a few fields, or a whole VISIT.json. */
export function VisitForm({ wrong, timeZone }: VisitFormProps) {
  const t = useTexts(explainTexts);
  const draft = visitDraft();
  const set = visitDraft.setState;

  return (
    <div className={styles.form}>
      <SwitchField
        label={t.asJson}
        hint={t.asJsonHint}
        checked={draft.json !== undefined}
        disabled={timeZone === undefined || (draft.json === undefined && wrong !== undefined)}
        onChange={(on) => timeZone && set(switchToJson(draft, on, Date.now(), timeZone))}
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
