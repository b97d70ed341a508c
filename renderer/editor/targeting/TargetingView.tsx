import { Crosshair, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { runCommand } from "../../commands/runCommand.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
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
  const explain = useTexts(explainTexts).open;
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const rule = useView((view) => view.targetingRule);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (rule === undefined) return;
    const section = form.current?.querySelector(`[data-rule="${rule}"]`);
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("textarea, input, button")?.focus();
    session.view.setState({ targetingRule: undefined });
  }, [rule, session]);
  return (
    <section className={styles.view} aria-label={t.title} data-part>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t.title}
        </h2>
        <p className={styles.lead}>{t.lead}</p>
        <Button icon={Crosshair} onClick={() => runCommand("app.explain")}>
          {explain}
        </Button>
        <IconButton icon={X} label={t.close} onClick={() => toggleTargeting(session)} />
      </header>
      <div className={styles.columns}>
        <div ref={form} className={styles.form}>
          <div data-rule="pages">
            <PagesSection />
          </div>
          <div data-rule="audience">
            <AudienceSection />
          </div>
          <div data-rule="events">
            <EventsSection />
          </div>
          <div data-rule="frequency">
            <FrequencySection />
          </div>
          <div data-rule="schedule">
            <ScheduleSection />
          </div>
          <div data-rule="priority">
            <PrioritySection />
          </div>
        </div>
        <aside className={styles.side} aria-label={t.tester}>
          <PageTester />
        </aside>
      </div>
    </section>
  );
}
