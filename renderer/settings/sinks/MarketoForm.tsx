import { FilePlus } from "lucide-react";
import { useState } from "react";
import type { CaptureForm } from "#shared/marketo/captureForm.ts";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { showError } from "../../app/showError.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { CreateFormDialog } from "./CreateFormDialog.tsx";
import styles from "./sinks.module.css";

type MarketoFormProps = {
  readonly sink: MarketoSink;
  readonly onMade: (form: CaptureForm) => void;
};

/** Where the form comes from: made over a connection, or by the admin, who gets a list of what to do. */
export function MarketoForm({ sink, onMade }: MarketoFormProps) {
  const t = useTexts(settingsTexts);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const fields = fieldsOf(sink);
  const steps = t.formSteps(fields.join(", "));
  const copy = async () => {
    const text = [t.formByHand, ...steps.map((step, index) => `${index + 1}. ${step}`)].join("\n");
    const written = await call("clipboard:writeText", { text });
    if (written.ok) setSaid(t.formCopied);
    else showError(written.error);
  };
  return (
    <div className={styles.form}>
      <div>
        <Button icon={FilePlus} onClick={() => setAsking(true)}>
          {t.createForm}
        </Button>
      </div>
      <details>
        <summary>{t.formByHand}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step} data-selectable>
              {step}
            </li>
          ))}
        </ol>
        <Button onClick={() => void copy()}>{t.copyForm}</Button>
      </details>
      <p className={styles.said} role="status">
        {said}
      </p>
      {asking && (
        <CreateFormDialog
          fields={fields}
          onMade={(form) => {
            setSaid(t.formMade(form));
            setAsking(false);
            onMade(form);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** What is to stand on the form, each once. */
function fieldsOf({ fields, payloadField, pageField }: MarketoSink): string[] {
  const all = [...fields.map(({ field }) => field), payloadField, pageField];
  return [...new Set(all.filter((field) => /^[A-Za-z][\w-]*$/.test(field)))];
}
