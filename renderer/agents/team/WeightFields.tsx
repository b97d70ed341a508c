import type { Strategy } from "#shared/scheduling/routing/strategies.ts";
import type { TeamMember } from "#shared/scheduling/setup/team.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { NumberInput } from "../NumberInput.tsx";
import styles from "./team.module.css";

type WeightFieldsProps = {
  readonly name: string;
  readonly member: TeamMember;
  readonly strategy: Strategy;
  readonly onChange: (part: Partial<TeamMember>, field: string) => void;
};

/** A member's share or preference, where the way of sharing out asks for it. */
export function WeightFields({ name, member, strategy, onChange }: WeightFieldsProps) {
  const t = useTexts(teamsTexts);
  if (strategy === "sequential") return null;
  return (
    <div className={styles.weight}>
      <span aria-hidden>{strategy === "weighted" ? t.weight : t.priority}</span>
      {strategy === "weighted" ? (
        <NumberInput
          label={t.weightOf(name)}
          labelHidden
          min={0}
          max={1000}
          value={member.weight}
          onChange={(weight) => weight !== null && onChange({ weight }, "weight")}
        />
      ) : (
        <NumberInput
          label={t.priorityOf(name)}
          labelHidden
          min={-1000}
          max={1000}
          value={member.priority}
          onChange={(priority) => priority !== null && onChange({ priority }, "priority")}
        />
      )}
    </div>
  );
}
