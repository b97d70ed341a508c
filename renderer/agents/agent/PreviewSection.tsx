import { CalendarSearch } from "lucide-react";
import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { showError } from "../../app/showError.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { problemWords } from "../../settings/calendars/problemWords.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import styles from "../AgentsScreen.module.css";
import { FreeTimes } from "../FreeTimes.tsx";
import { setupNow } from "../setupNow.ts";

const days = 14;

/** When visitors could meet the agent in the next two weeks, asked of his calendars on request. */
export function PreviewSection({ agent }: { readonly agent: AgentProfile }) {
  const t = useTexts(agentsTexts);
  const calendars = useTexts(calendarsTexts);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{
    readonly of: AgentProfile;
    readonly answer: Output<"agents:preview">;
  }>();
  async function look(): Promise<void> {
    setBusy(true);
    const holidays = [...setupNow().holidays];
    const answer = await call("agents:preview", { agent, holidays, days });
    setBusy(false);
    if (answer.ok) setFound({ of: agent, answer: answer.value });
    else showError(answer.error);
  }
  const answer = found?.of === agent ? found.answer : undefined;
  return (
    <Section title={t.preview} hint={t.previewHint(agent.timeZone)}>
      <div className={styles.line}>
        <Button icon={CalendarSearch} disabled={busy} onClick={() => void look()}>
          {busy ? t.looking : t.look}
        </Button>
        <span role="status">
          {answer &&
            (answer.read === 0 ? t.fromHours(answer.starts.length) : t.fromCalendars(answer.starts.length))}
        </span>
      </div>
      {answer?.unread.map(({ calendar, problem }) => (
        <p key={`${calendar.account} ${calendar.calendar}`} className={callout.caution} role="alert">
          {t.unread} {problemWords(problem, calendars)}
        </p>
      ))}
      {answer && <FreeTimes starts={answer.starts} timeZone={agent.timeZone} />}
    </Section>
  );
}
