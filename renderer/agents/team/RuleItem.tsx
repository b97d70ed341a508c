import { strategies } from "#shared/scheduling/routing/strategies.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { TeamMember, TeamRule } from "#shared/scheduling/setup/team.ts";
import { AttributePicker } from "../../attributes/AttributePicker.tsx";
import { ConditionTree } from "../../editor/conditions/ConditionTree.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { RowButtons } from "../../ui/RowButtons.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../announce.ts";
import { sealSetup } from "../sealSetup.ts";
import { agentName } from "./agentName.ts";
import styles from "./team.module.css";
import { useRuleAttributes } from "./useRuleAttributes.ts";

type RuleItemProps = {
  readonly rule: TeamRule;
  readonly members: readonly TeamMember[];
  readonly agents: readonly AgentProfile[];
  readonly index: number;
  readonly count: number;
  /** `field`: quick changes of the same one are a single step. */
  readonly onChange: (part: Partial<TeamRule>, field?: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** A rule: for whom it is, and who of the team takes them. */
export function RuleItem(props: RuleItemProps) {
  const { rule, members, agents, index, count, onChange, onMove, onRemove } = props;
  const t = useTexts(teamsTexts);
  const { unnamedAgent } = useTexts(agentsTexts);
  const { names, infoOf } = useRuleAttributes();
  const called = rule.name || t.ruleNumber(index + 1);
  const take = (agent: string, takes: boolean) =>
    onChange({
      agents: takes ? [...rule.agents, agent] : rule.agents.filter((one) => one !== agent),
    });
  return (
    <li className={styles.rule} aria-label={called}>
      <div className={styles.ruleHead}>
        <TextField
          label={t.ruleName(index + 1)}
          placeholder={t.ruleNumber(index + 1)}
          maxLength={200}
          value={rule.name}
          onChange={(name) => onChange({ name }, "name")}
        />
        <span>
          <RowButtons {...{ row: called, index, count, onMove, onRemove, announce }} />
        </span>
      </div>
      <ConditionTree
        condition={rule.when}
        host={{
          infoOf,
          attributeField: (field) => (
            <AttributePicker labelHidden {...field} names={names} infoOf={infoOf} onBlur={sealSetup} />
          ),
          seal: sealSetup,
          announce,
          problemAt: () => undefined,
        }}
        onChange={(when, field) => onChange({ when }, field && `when ${field}`)}
      />
      <fieldset className={styles.chosen}>
        <legend>{t.goTo}</legend>
        {members.map((member) => (
          <label key={member.id}>
            <input
              type="checkbox"
              checked={rule.agents.includes(member.id)}
              onChange={({ target }) => take(member.id, target.checked)}
            />
            {agentName(agents, member.id) || unnamedAgent}
          </label>
        ))}
      </fieldset>
      <SelectField
        label={t.among}
        value={rule.strategy}
        options={strategies.map((value) => ({ value, label: t.strategies[value] }))}
        onChange={(strategy) => onChange({ strategy })}
      />
      <SwitchField
        label={t.exclusive}
        hint={rule.exclusive ? t.exclusiveOn : t.exclusiveOff}
        checked={rule.exclusive}
        onChange={(exclusive) => onChange({ exclusive })}
      />
    </li>
  );
}
