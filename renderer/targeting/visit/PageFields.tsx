import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { visitDraft } from "../visitDraft.ts";
import styles from "./VisitForm.module.css";

const devices = ["desktop", "tablet", "mobile"] as const;

/** Where the visitor is, on what, and when. `timeZone`: the site's, undefined until it is known. */
export function PageFields({ timeZone }: { readonly timeZone: string | undefined }) {
  const t = useTexts(explainTexts);
  const { url, device, language, at } = visitDraft();
  const set = visitDraft.setState;
  return (
    <>
      <TextField label={t.url} value={url} onChange={(next) => set({ url: next })} />
      <div className={styles.pair}>
        <SelectField
          label={t.device}
          value={device}
          options={devices.map((value) => ({ value, label: t.devices[value] }))}
          onChange={(next) => set({ device: next })}
        />
        <TextField label={t.language} value={language} onChange={(next) => set({ language: next })} />
      </div>
      <TextField
        type="datetime-local"
        step={1}
        label={t.at}
        hint={t.atHint(timeZone ?? "")}
        value={at}
        onChange={(next) => set({ at: next })}
      />
    </>
  );
}
