import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { agentLabels } from "./agentLabels.ts";

type AddMemberProps = {
  /** Who is no member yet. */
  readonly others: readonly AgentProfile[];
  readonly onAdd: (agent: string) => void;
};

/** More than this are looked for by typing. */
const few = 12;
/** No agent has such an id. */
const nobody = "";

/** Takes one more agent into a team. */
export function AddMember({ others, onAdd }: AddMemberProps) {
  const t = useTexts(teamsTexts);
  const { unnamedAgent } = useTexts(agentsTexts);
  const labels = agentLabels(others, unnamedAgent);
  const add = (agent: string | undefined) => agent && onAdd(agent);
  if (others.length > few)
    return (
      <ComboboxField
        label={t.addMember}
        value=""
        options={[...labels.keys()]}
        noMatch={t.noAgent}
        onChange={(label) => add(labels.get(label))}
      />
    );
  return (
    <SelectField
      label={t.addMember}
      value={nobody}
      options={[
        { value: nobody, label: t.chooseAgent },
        ...[...labels].map(([label, value]) => ({ value, label })),
      ]}
      onChange={add}
    />
  );
}
