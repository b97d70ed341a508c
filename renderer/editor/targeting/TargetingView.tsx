import { Crosshair } from "lucide-react";
import { useEffect, useRef } from "react";
import { runCommand } from "../../commands/runCommand.ts";
import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EditorView } from "../layout/EditorView.tsx";
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
  const form = useRef<HTMLDivElement>(null);
  const rule = useView((view) => view.targetingRule);
  useEffect(() => {
    if (rule === undefined) return;
    const section = form.current?.querySelector(`[data-rule="${rule}"]`);
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("textarea, input, button")?.focus();
    session.view.setState({ targetingRule: undefined });
  }, [rule, session]);
  return (
    <EditorView
      title={t.title}
      lead={t.lead}
      actions={
        <Button icon={Crosshair} onClick={() => runCommand("app.explain")}>
          {explain}
        </Button>
      }
      closeLabel={t.close}
      onClose={() => toggleTargeting(session)}
    >
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
    </EditorView>
  );
}
