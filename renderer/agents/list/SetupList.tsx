import { Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { agentsToReconnect } from "#shared/calendars/agentsToReconnect.ts";
import { agentProblems } from "#shared/scheduling/setup/agentProblems.ts";
import { canTakeMeetings } from "#shared/scheduling/setup/canTakeMeetings.ts";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { setupLimits } from "#shared/scheduling/setup/setupLimits.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { calendarsStore } from "../../settings/calendars/calendarsStore.ts";
import { classNames } from "../../ui/classNames.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import tab from "../../ui/tab.module.css";
import styles from "../AgentsScreen.module.css";
import { agentsStore, type Chosen } from "../agentsStore.ts";
import { reconnectStore } from "../reconnectStore.ts";
import { agentsSearchId } from "./agentsSearchId.ts";
import { fitsSearch } from "./fitsSearch.ts";
import { isLong } from "./isLong.ts";

type Group = {
  readonly kind: Chosen["kind"];
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly command: string;
  readonly most: number;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly email?: string;
    readonly problem?: string;
  }[];
};

/** Agents, teams and lists of holidays by name; one of them is open, and stays in sight whatever is looked for. */
export function SetupList({ setup }: { readonly setup: SchedulingSetup }) {
  const t = useTexts(agentsTexts);
  const words = useTexts(teamsTexts);
  const language = useLanguage();
  const noticed = reconnectStore((state) => state.agents);
  const accounts = calendarsStore(({ known }) => known?.accounts);
  const mustReconnect = accounts ? agentsToReconnect(setup.agents, accounts) : noticed;
  const chosen = agentsStore((state) => state.chosen);
  const [search, setSearch] = useState("");
  const isSearching = search.trim() !== "" && isLong(setup);
  const isOpen = (kind: Chosen["kind"], id: string) => chosen?.kind === kind && chosen.id === id;
  const groups: readonly Group[] = [
    {
      kind: "agent",
      title: t.agents,
      none: t.noAgents,
      add: t.newAgent,
      command: "agents.new",
      most: setupLimits.agents,
      items: setup.agents.map((agent) => ({
        id: agent.id,
        name: agent.name || t.unnamedAgent,
        email: agent.email,
        ...(agentProblems(agent).length > 0 && { problem: t.incomplete }),
        ...(mustReconnect.some(({ id }) => id === agent.id) && { problem: t.mustReconnect }),
      })),
    },
    {
      kind: "team",
      title: words.teams,
      none: words.noTeams,
      add: words.newTeam,
      command: "agents.newTeam",
      most: setupLimits.teams,
      items: setup.teams.map((team) => ({
        id: team.id,
        name: team.name || words.unnamedTeam,
        ...(!canTakeMeetings(team, setup.agents) && { problem: t.incomplete }),
      })),
    },
    {
      kind: "holidays",
      title: t.holidays,
      none: t.noHolidays,
      add: t.newHolidays,
      command: "agents.newHolidays",
      most: setupLimits.holidays,
      items: setup.holidays.map(({ id, name }) => ({ id, name: name || t.unnamedHolidays })),
    },
  ];
  const found = isSearching
    ? groups.flatMap((group) => {
        const items = group.items.filter(
          ({ id, name, email = "" }) => isOpen(group.kind, id) || fitsSearch([name, email], search),
        );
        return items.length > 0 ? [{ ...group, items }] : [];
      })
    : groups;
  return (
    <nav className={styles.list} aria-label={t.title} data-part>
      {isLong(setup) && (
        <div className={styles.find}>
          <SearchField
            id={agentsSearchId}
            label={t.search}
            clearLabel={t.clearSearch}
            value={search}
            onChange={setSearch}
            onLeave={() => document.querySelector<HTMLElement>("[data-setup-item]")?.focus()}
          />
        </div>
      )}
      {found.map(({ kind, title, none, add, command, most, items }) => (
        <section key={kind} className={styles.group} aria-label={title}>
          <div className={styles.groupHead}>
            <span>{title}</span>
            <IconButton
              size="small"
              icon={Plus}
              label={add}
              disabled={items.length >= most}
              onClick={() => runCommand(command)}
            />
          </div>
          {items.length >= most && <p className={styles.none}>{t.full(most.toLocaleString(language))}</p>}
          {items.length === 0 && <p className={styles.none}>{none}</p>}
          {items.map(({ id, name, problem }) => (
            <button
              key={id}
              type="button"
              className={classNames(tab.tab, styles.item)}
              data-setup-item
              data-active={isOpen(kind, id) || undefined}
              aria-current={isOpen(kind, id) || undefined}
              onClick={() => agentsStore.setState({ chosen: { kind, id } })}
            >
              <span className={styles.itemName}>{name}</span>
              {problem !== undefined && (
                <TriangleAlert size={14} role="img" aria-label={problem} className={styles.mark} />
              )}
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
