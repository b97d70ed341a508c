import { useState } from "react";
import { showError } from "../../app/showError.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./connections.module.css";

/** What the admin of the subscription creates before it can be connected, with the permissions that each feature needs. */
export function AdminGuide({ open }: { readonly open: boolean }) {
  const t = useTexts(connectionsTexts);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const steps = t.guideSteps.map((step, index) => `${index + 1}. ${step}`);
    const needs = t.purposes.map(([purpose, permissions]) => `- ${purpose}: ${permissions}`);
    const text = [t.guide, "", ...steps, "", t.permissions, ...needs].join("\n");
    const written = await call("clipboard:writeText", { text });
    if (written.ok) setCopied(true);
    else showError(written.error);
  };
  return (
    <details className={styles.guide} open={open}>
      <summary>{t.guide}</summary>
      <ol>
        {t.guideSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.needed}</th>
            <th scope="col">{t.permissions}</th>
          </tr>
        </thead>
        <tbody>
          {t.purposes.map(([purpose, permissions]) => (
            <tr key={purpose}>
              <td>{purpose}</td>
              <td data-selectable>{permissions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>{t.copyGuide}</Button>
        <span role="status">{copied ? t.copied : ""}</span>
      </div>
    </details>
  );
}
