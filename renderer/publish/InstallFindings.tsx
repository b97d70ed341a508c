import { CircleCheck, TriangleAlert } from "lucide-react";
import type { InstallCheck } from "#shared/publishing/installCheck.ts";
import { installTexts } from "../i18n/areas/installTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./Install.module.css";

/** What was found on a page: each thing good or bad, and what to do about it. */
export function InstallFindings({ check }: { readonly check: InstallCheck }) {
  const t = useTexts(installTexts);
  const { status, snippet, wrongIntegrity, bundle, blocked } = check;
  const lines: { readonly good: boolean; readonly text: string }[] = [];
  if (status >= 400) lines.push({ good: false, text: t.status(status) });
  lines.push(
    snippet === undefined ? { good: false, text: t.noSnippet } : { good: true, text: t.found(snippet) },
  );
  if (bundle !== undefined) lines.push({ good: bundle === "current", text: t.bundles[bundle] });
  if (wrongIntegrity) lines.push({ good: false, text: t.wrongIntegrity });
  for (const { directive, add } of blocked)
    lines.push({ good: false, text: t.blocked(directive, add.join(" ")) });
  if (snippet !== undefined && blocked.length === 0) lines.push({ good: true, text: t.notBlocked });
  return (
    <ul className={styles.findings}>
      {lines.map(({ good, text }) => (
        <li key={text} data-good={good}>
          {good ? (
            <CircleCheck size={16} aria-label={t.good} />
          ) : (
            <TriangleAlert size={16} aria-label={t.bad} />
          )}
          <span data-selectable>{text}</span>
        </li>
      ))}
    </ul>
  );
}
