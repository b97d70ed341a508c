import { useEffect } from "react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { knownInfo } from "../../attributes/knownInfo.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { AttributeField } from "../inspector/AttributeField.tsx";
import { problemText } from "../problems/problemText.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { ConditionTree } from "./ConditionTree.tsx";
import { isTest, readGroup, writeGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";

type ConditionBuilderProps = {
  readonly condition: Condition;
  /** Where it stands in the document, as problems tell it, and in which card. */
  readonly place: readonly (string | number)[];
  readonly node?: string;
  /** `field` names the field whose quick edits are one step. */
  readonly onChange: (condition: Condition, field?: string) => void;
};

/** Makes a condition of the open dialogue, with what is wrong with it. */
export function ConditionBuilder({ condition, place, node, onChange }: ConditionBuilderProps) {
  const problems = useTexts(problemsTexts);
  const { id, view, document } = useSession();
  const all = useProblems((state) => state.all);
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const language = useDialogue((dialogue) => dialogue.language);
  const entries = attributesStore((state) => state.entries);
  useEffect(() => void loadAttributes(id), [id]);
  // the place in the document of a lone test, which is shown as a group of one, is the condition's own
  const lone = isTest(condition);
  const whole = writeGroup(readGroup(condition));

  function problemAt(path: ConditionPath): string | undefined {
    const where = lone ? place.join("/") : placeOf(whole, path, place).join("/");
    const found = all.find((problem) => problem.node === node && problem.path?.join("/") === where);
    return found && problemText(found, problems);
  }

  return (
    <ConditionTree
      condition={condition}
      host={{
        infoOf: (name) => knownInfo(name, { nodes, language }, entries),
        attributeField: (field) => <AttributeField labelHidden {...field} />,
        seal: document.seal,
        announce: view.announce,
        problemAt,
      }}
      onChange={onChange}
    />
  );
}

function placeOf(
  condition: Condition,
  path: ConditionPath,
  place: readonly (string | number)[],
): readonly (string | number)[] {
  const { mode, members } = readGroup(condition);
  const [first, ...rest] = path;
  const member = first === undefined ? undefined : members[first];
  if (first === undefined || !member) return place;
  return placeOf(member, rest, [...place, mode, first]);
}
