import { useState } from "react";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./page.module.css";

/** The licences of what others wrote, read when they are asked for. */
export function Notices() {
  const t = useTexts(settingsTexts);
  const [text, setText] = useState<string>();
  if (text === undefined)
    return (
      <div>
        <Button
          onClick={() => void import("virtual:third-party-notices").then(({ notices }) => setText(notices))}
        >
          {t.notices}
        </Button>
      </div>
    );
  return (
    <section className={styles.section} aria-label={t.notices}>
      <h3 className={styles.heading}>{t.notices}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className={styles.notices} tabIndex={0} data-selectable>
        {text}
      </pre>
    </section>
  );
}
