import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { Team, TeamMember } from "#shared/scheduling/setup/team.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { RowButtons } from "../../ui/RowButtons.tsx";
import rows from "../../ui/rows.module.css";
import { announce } from "../announce.ts";
import { moved } from "../moved.ts";
import { AddMember } from "./AddMember.tsx";
import { agentName } from "./agentName.ts";
import { cannotBeBooked } from "./cannotBeBooked.ts";
import { changeTeam } from "./changeTeam.ts";
import styles from "./team.module.css";
import { WeightFields } from "./WeightFields.tsx";
import { withoutMember } from "./withoutMember.ts";

type MembersSectionProps = { readonly team: Team; readonly agents: readonly AgentProfile[] };

/** Who takes part, in the order of the round. */
export function MembersSection({ team, agents }: MembersSectionProps) {
  const t = useTexts(teamsTexts);
  const { unnamedAgent, incomplete } = useTexts(agentsTexts);
  const { id, members } = team;
  const others = agents.filter((agent) => !members.some((member) => member.id === agent.id));
  const put = (at: number, part: Partial<TeamMember>, field: string) =>
    changeTeam(
      id,
      "members",
      (latest) => ({
        members: latest.members.map((one, index) => (index === at ? { ...one, ...part } : one)),
      }),
      `${field} ${at}`,
    );
  // the member counts as there from now on: he is not given all that he has missed
  const add = (agent: string) =>
    changeTeam(id, "members", (latest) => ({
      members: [...latest.members, { id: agent, weight: 1, priority: 0, addedAt: new Date().toISOString() }],
    }));
  return (
    <Section title={t.members} hint={t.membersHint[team.strategy]}>
      <ol className={rows.list} aria-label={t.members}>
        {members.map((member, index) => {
          const name = agentName(agents, member.id) || unnamedAgent;
          const cannot = cannotBeBooked(agents, member.id);
          return (
            <li key={member.id} className={rows.row}>
              <span className={styles.place} aria-hidden>
                {index + 1}
              </span>
              <span className={rows.what}>
                <span className={rows.name}>{name}</span>
                {cannot && <span className={styles.cannot}>{incomplete}</span>}
              </span>
              <WeightFields
                name={name}
                member={member}
                strategy={team.strategy}
                onChange={(part, field) => put(index, part, field)}
              />
              <span>
                <RowButtons
                  row={name}
                  announce={announce}
                  index={index}
                  count={members.length}
                  onMove={(to) =>
                    changeTeam(id, "order", (latest) => ({ members: moved(latest.members, index, to) }))
                  }
                  onRemove={() => changeTeam(id, "members", (latest) => withoutMember(latest, member.id))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && <AddMember others={others} onAdd={add} />}
    </Section>
  );
}
