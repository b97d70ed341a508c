import { Check, X } from "lucide-react";
import type { Explained, Reason } from "#shared/targeting/explain.ts";
import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ExplainDialog.module.css";
import { showRule } from "./showRule.ts";

type ExplainedDialogueProps = {
  readonly explained: Explained;
  readonly name: string;
  readonly shown: boolean;
  /** A reason in words; if left out, as a plain sentence. */
  readonly tell?: (reason: Reason) => string;
};

/** One dialogue: in or out, by which rule, and every rule if asked. */
export function ExplainedDialogue({ explained, name, shown, tell }: ExplainedDialogueProps) {
  const t = useTexts(explainTexts);
  const against = explained.reasons.find(({ ok }) => !ok);
  const words = tell ?? (({ code, params }: Reason) => t.sentences[code](params));
  return (
    <li className={styles.dialogue} data-shown={shown || undefined}>
      <details open={shown}>
        <summary>
          {shown ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
          <span className={styles.name}>{name}</span>
          <span className={styles.verdict}>{shown ? t.isShown : against ? words(against) : t.fits}</span>
        </summary>
        <ul className={styles.reasons}>
          {explained.reasons.map((reason) => (
            <li key={reason.rule} data-ok={reason.ok} data-deciding={reason === against || undefined}>
              {reason.ok ? (
                <Check size={14} role="img" aria-label={t.yes} />
              ) : (
                <X size={14} role="img" aria-label={t.no} />
              )}
              <span className={styles.rule}>{t.rules[reason.rule]}</span>
              <span className={styles.detail}>{words(reason)}</span>
              <Button
                look="quiet"
                aria-label={t.goTo(t.rules[reason.rule], name)}
                onClick={() => void showRule(explained.id, reason.rule)}
              >
                {t.change}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
