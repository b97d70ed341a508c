import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { PagePatterns } from "../inspector/PagePatterns.tsx";
import { Section } from "../inspector/Section.tsx";
import styles from "./TargetingView.module.css";

/** On which pages the dialogue is shown. */
export function PagesSection() {
  const t = useTexts(targetingTexts);
  return (
    <Section title={t.pages} hint={t.pagesHint}>
      <div className={styles.lists}>
        <PagePatterns list="include" label={t.include} />
        <PagePatterns list="exclude" label={t.exclude} />
      </div>
    </Section>
  );
}
