import { Plus } from "lucide-react";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { Team, TeamRule } from "#shared/scheduling/setup/team.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { moved } from "../moved.ts";
import { changeTeam } from "./changeTeam.ts";
import { RuleItem } from "./RuleItem.tsx";
import styles from "./team.module.css";

type RulesSectionProps = { readonly team: Team; readonly agents: readonly AgentProfile[] };

/** Visitors of a kind who go to some of the team; the first rule that fits counts. */
export function RulesSection({ team, agents }: RulesSectionProps) {
  const t = useTexts(teamsTexts);
  const { id, rules } = team;
  const change = (next: (rules: readonly TeamRule[]) => TeamRule[], field?: string) =>
    changeTeam(id, "rules", (latest) => ({ rules: inOrder(next(latest.rules)) }), field);
  const add = () =>
    change((latest) => [
      ...latest,
      {
        id: crypto.randomUUID(),
        name: "",
        priority: 1,
        when: { all: [] },
        strategy: team.strategy,
        agents: [],
        exclusive: false,
      },
    ]);
  return (
    <Section title={t.rules} hint={t.rulesHint}>
      {rules.length > 0 && (
        <ol className={styles.rules} aria-label={t.rules}>
          {rules.map((rule, index) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              members={team.members}
              agents={agents}
              index={index}
              count={rules.length}
              onChange={(part, field) =>
                change(
                  (latest) => latest.map((one) => (one.id === rule.id ? { ...one, ...part } : one)),
                  field && `${rule.id} ${field}`,
                )
              }
              onMove={(to) => change((latest) => moved(latest, index, to))}
              onRemove={() => change((latest) => latest.filter((one) => one.id !== rule.id))}
            />
          ))}
        </ol>
      )}
      <div>
        <Button icon={Plus} disabled={rules.length >= 200} onClick={add}>
          {t.addRule}
        </Button>
      </div>
    </Section>
  );
}

/** Asked in the order in which they stand. */
function inOrder(rules: readonly TeamRule[]): TeamRule[] {
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}
