import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import { AudienceSection } from "./AudienceSection.tsx";
import { EventsSection } from "./EventsSection.tsx";
import { FrequencySection } from "./FrequencySection.tsx";
import { PagesSection } from "./PagesSection.tsx";
import { PageTester } from "./PageTester.tsx";
import { PrioritySection } from "./PrioritySection.tsx";
import { ScheduleSection } from "./ScheduleSection.tsx";
import styles from "./TargetingView.module.css";
import { toggleTargeting } from "./toggleTargeting.ts";

/** Who sees the dialogue, where, after what, how often and when, in place of the canvas; beside it pages to try it on. */
export function TargetingView() {
  const t = useTexts(targetingTexts);
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.view} aria-label={t.title}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t.title}
        </h2>
        <p className={styles.lead}>{t.lead}</p>
        <IconButton icon={X} label={t.close} onClick={() => toggleTargeting(session)} />
      </header>
      <div className={styles.columns}>
        <div className={styles.form}>
          <PagesSection />
          <AudienceSection />
          <EventsSection />
          <FrequencySection />
          <ScheduleSection />
          <PrioritySection />
        </div>
        <aside className={styles.side} aria-label={t.tester}>
          <PageTester />
        </aside>
      </div>
    </section>
  );
}
