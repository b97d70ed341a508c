import { CalendarSearch } from "lucide-react";
import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { showError } from "../../app/showError.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { problemWords } from "../../settings/calendars/problemWords.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import styles from "../AgentsScreen.module.css";
import { FreeTimes } from "../FreeTimes.tsx";
import { setupNow } from "../setupNow.ts";
import { agentName } from "./agentName.ts";

type TeamPreviewProps = { readonly team: Team; readonly agents: readonly AgentProfile[] };

const days = 14;

/** When visitors could meet anybody of the team in the next two weeks, asked of all calendars on request. */
export function TeamPreview({ team, agents }: TeamPreviewProps) {
  const own = useTexts(agentsTexts);
  const t = useTexts(teamsTexts);
  const calendars = useTexts(calendarsTexts);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{ readonly of: Team; readonly answer: Output<"teams:preview"> }>();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const nameOf = (id: string) => agentName(agents, id) || own.unnamedAgent;
  async function look(): Promise<void> {
    setBusy(true);
    const members = agents.filter(({ id }) => team.members.some((member) => member.id === id));
    const { meeting } = team;
    const answer = await call("teams:preview", {
      meeting,
      members,
      holidays: [...setupNow().holidays],
      days,
    });
    setBusy(false);
    if (answer.ok) setFound({ of: team, answer: answer.value });
    else showError(answer.error);
  }
  const answer = found?.of === team ? found.answer : undefined;
  return (
    <Section title={own.preview} hint={t.previewHint(timeZone)}>
      <div className={styles.line}>
        <Button
          icon={CalendarSearch}
          disabled={busy || team.members.length === 0}
          onClick={() => void look()}
        >
          {busy ? own.looking : own.look}
        </Button>
        <span role="status">{answer && t.teamTimes(answer.starts.length)}</span>
      </div>
      {answer && (
        <ul className={styles.facts} aria-label={t.members}>
          {answer.members.map(({ id, free, unread }) => (
            <li key={id} className={unread.length > 0 ? callout.caution : undefined}>
              {[
                t.memberTimes(nameOf(id), free),
                ...unread.map(({ problem }) => problemWords(problem, calendars)),
              ].join(" ")}
            </li>
          ))}
        </ul>
      )}
      {answer && <FreeTimes starts={answer.starts} timeZone={timeZone} />}
    </Section>
  );
}
