import { useState } from "react";
import { showError } from "../../app/showError.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "../connections/connections.module.css";

/** What whoever runs the servers does before a relay can be added. */
export function RelayGuide() {
  const t = useTexts(relaysTexts);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const steps = t.guideSteps.map((step, index) => `${index + 1}. ${step}`);
    const written = await call("clipboard:writeText", {
      text: [t.guide, "", ...steps, "", t.guideMore].join("\n"),
    });
    if (written.ok) setCopied(true);
    else showError(written.error);
  };
  return (
    <details className={styles.guide}>
      <summary>{t.guide}</summary>
      <ol>
        {t.guideSteps.map((step) => (
          <li key={step} data-selectable>
            {step}
          </li>
        ))}
      </ol>
      <p>{t.guideMore}</p>
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>{t.copyGuide}</Button>
        <span role="status">{copied ? t.copied : ""}</span>
      </div>
    </details>
  );
}
