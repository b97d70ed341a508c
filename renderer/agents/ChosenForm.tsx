import { Copy, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { setupLimits } from "#shared/scheduling/setup/setupLimits.ts";
import { runCommand } from "../commands/runCommand.ts";
import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../i18n/areas/teamsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./AgentsScreen.module.css";
import { AgentForm } from "./agent/AgentForm.tsx";
import { agentsStore } from "./agentsStore.ts";
import { HolidaysForm } from "./holidays/HolidaysForm.tsx";
import { sealSetup } from "./sealSetup.ts";
import { TeamForm } from "./team/TeamForm.tsx";

/** What is open of the list. Leaving a field ends the step of what was written in it. */
export function ChosenForm({ setup }: { readonly setup: SchedulingSetup }) {
  const t = useTexts(agentsTexts);
  const { unnamedTeam } = useTexts(teamsTexts);
  const chosen = agentsStore((state) => state.chosen);
  const agent = chosen?.kind === "agent" ? setup.agents.find(({ id }) => id === chosen.id) : undefined;
  const list = chosen?.kind === "holidays" ? setup.holidays.find(({ id }) => id === chosen.id) : undefined;
  const team = chosen?.kind === "team" ? setup.teams.find(({ id }) => id === chosen.id) : undefined;
  const head = useRef<HTMLHeadingElement>(null);
  const opened = useRef(setup);
  useEffect(() => {
    // what had the focus may have gone with what was removed
    if (setup !== opened.current && document.activeElement === document.body)
      head.current?.focus({ preventScroll: true });
  }, [setup]);
  const name = agent
    ? agent.name || t.unnamedAgent
    : team
      ? team.name || unnamedTeam
      : list?.name || t.unnamedHolidays;
  if (!agent && !team && !list) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that a field within was left
    <div key={chosen?.id} className={styles.inner} onBlur={sealSetup}>
      <div className={styles.head}>
        <h2 ref={head} tabIndex={-1}>
          {name}
        </h2>
        {agent && (
          <Button
            icon={Copy}
            disabled={setup.agents.length >= setupLimits.agents}
            onClick={() => runCommand("agents.duplicate")}
          >
            {t.duplicate}
          </Button>
        )}
        <Button icon={Trash2} onClick={() => runCommand("agents.remove")}>
          {t.remove}
        </Button>
      </div>
      {agent && <AgentForm agent={agent} holidays={setup.holidays} />}
      {team && <TeamForm team={team} agents={setup.agents} />}
      {list && <HolidaysForm list={list} />}
    </div>
  );
}
