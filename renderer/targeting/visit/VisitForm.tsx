import type { Output } from "#shared/ipc/contract.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { switchToJson } from "../switchToJson.ts";
import { visitDraft } from "../visitDraft.ts";
import type { ReadVisit } from "../visitOfDraft.ts";
import { CopyVisit } from "./CopyVisit.tsx";
import { EventFields } from "./EventFields.tsx";
import { HistoryFields } from "./HistoryFields.tsx";
import { PageFields } from "./PageFields.tsx";
import styles from "./VisitForm.module.css";
import { VisitorFields } from "./VisitorFields.tsx";

/** `read`: what the form says by now; `site`: undefined until it is known. */
type VisitFormProps = { readonly read: ReadVisit; readonly site: Output<"targeting:list"> | undefined };

/** The visit to ask about: fields, or a whole VISIT.json. */
export function VisitForm({ read, site }: VisitFormProps) {
  const t = useTexts(explainTexts);
  const draft = visitDraft();
  const wrong = "wrong" in read ? read.wrong : undefined;

  return (
    <div className={styles.form}>
      <SwitchField
        label={t.asJson}
        hint={t.asJsonHint}
        checked={draft.json !== undefined}
        disabled={site === undefined || (draft.json === undefined && wrong !== undefined)}
        onChange={(on) => site && visitDraft.setState(switchToJson(draft, on, Date.now(), site.timeZone))}
      />
      {draft.json === undefined ? (
        <>
          <PageFields timeZone={site?.timeZone} />
          <VisitorFields />
          <EventFields />
          {site && <HistoryFields dialogues={site.dialogues} timeZone={site.timeZone} />}
        </>
      ) : (
        <TextAreaField
          label="VISIT.json"
          maxLength={1_000_000}
          className={styles.json}
          spellCheck={false}
          value={draft.json}
          onChange={(json) => visitDraft.setState({ json })}
        />
      )}
      {wrong !== undefined && (
        <p role="alert" className={styles.wrong}>
          {t.wrong(wrong)}
        </p>
      )}
      {"visit" in read && <CopyVisit visit={read.visit} />}
    </div>
  );
}
