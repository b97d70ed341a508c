import { Check, X } from "lucide-react";
import { explainPages } from "#shared/targeting/explainPages.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { Section } from "../inspector/Section.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import styles from "./TargetingView.module.css";
import { testedPages } from "./testedPages.ts";

/** More lines than this are not tried. */
const most = 500;

/** Addresses that were pasted: of each whether the dialogue is shown there, and which pattern says so. */
export function PageTester() {
  const t = useTexts(targetingTexts);
  const text = testedPages((state) => state.text);
  const pages = useDialogue(({ targeting }) => targeting.pages);
  const urls = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const results = urls.slice(0, most).map((url) => ({ url, reason: explainPages(pages, url) }));
  const shown = results.filter(({ reason }) => reason.because === "included").length;
  return (
    <Section title={t.tester} hint={t.testerHint}>
      <div className={styles.tester}>
        <TextAreaField
          label={t.testerUrls}
          spellCheck={false}
          wrap="off"
          placeholder={"https://www.example.com/pricing\nhttps://www.example.com/blog?utm_source=mail"}
          value={text}
          onChange={(next) => testedPages.setState({ text: next })}
        />
        {results.length > 0 && (
          <p role="status" className={styles.label}>
            {t.testerCount(shown, results.length)}
          </p>
        )}
        {urls.length > most && <p className={styles.none}>{t.testerMost(most)}</p>}
        <ul className={styles.results}>
          {results.map(({ url, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same address may be pasted twice
            <li key={index} className={styles.result} data-shown={reason.because === "included"}>
              {reason.because === "included" ? <Check size={15} aria-hidden /> : <X size={15} aria-hidden />}
              <div>
                <div className={styles.url}>{url}</div>
                <p>
                  {t.because[reason.because]} {"pattern" in reason && <code>{reason.pattern}</code>}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
