import { ClipboardPaste, FolderPlus, Plus } from "lucide-react";
import { useState } from "react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { DragGrip } from "../inspector/DragGrip.tsx";
import styles from "./ConditionBuilder.module.css";
import { changeMembers } from "./changeMembers.ts";
import type { ConditionEdit } from "./conditionEdit.ts";
import { type GroupMode, isTest, readGroup, writeGroup } from "./conditionGroup.ts";
import type { ConditionPath } from "./conditionPath.ts";
import { copiedPart } from "./copiedPart.ts";
import { deepestGroup } from "./deepestGroup.ts";
import { PartMenu } from "./PartMenu.tsx";
import { partAt } from "./partAt.ts";
import { replacePart } from "./replacePart.ts";
import { TestRow } from "./TestRow.tsx";

type GroupBoxProps = {
  readonly edit: ConditionEdit;
  readonly path: ConditionPath;
  readonly group: Condition;
};

const modes = ["all", "any", "none"] as const satisfies readonly GroupMode[];
const fresh: Condition = { attribute: "lead.email", isNotEmpty: true };

/** A group of conditions: how they are taken together, its tests and the groups inside it. */
export function GroupBox({ edit, path, group }: GroupBoxProps) {
  const t = useTexts(conditionsTexts);
  const { mode, members } = readGroup(group);
  const [dragged, setDragged] = useState<{ readonly from: number; readonly to: number }>();
  const dropEdge = (index: number) =>
    dragged && dragged.to === index && dragged.from !== index
      ? dragged.to < dragged.from
        ? "above"
        : "below"
      : undefined;
  const copied = copiedPart((state) => state.part);
  const write = (next: Condition) =>
    edit.change(path.length === 0 ? next : replacePart(edit.condition, path, [next]));
  const add = (part: Condition, inside: ConditionPath = []) =>
    edit.change(
      changeMembers(edit.condition, path, (before) => [...before, part]),
      { focus: [...path, members.length, ...inside] },
    );
  const reorder = (from: number, to: number) => {
    const part = partAt(edit.condition, [...path, from]);
    if (!part) return;
    const sorted = changeMembers(edit.condition, path, (before) =>
      before.toSpliced(from, 1).toSpliced(to, 0, part),
    );
    edit.change(sorted, { focus: [...path, to] });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid with its legend in a row
    <div
      className={styles.group}
      role="group"
      aria-label={t.holds[mode]}
      data-nested={path.length > 0 || undefined}
    >
      <div className={styles.head}>
        <SelectField
          label={t.mode}
          labelHidden
          value={mode}
          options={modes.map((value) => ({ value, label: t.holds[value] }))}
          onChange={(next) => write(writeGroup({ mode: next, members }))}
        />
        {path.length > 0 && <PartMenu edit={edit} path={path} part={group} name={t.group} />}
      </div>
      {members.length === 0 && <p className={styles.empty}>{t.emptyCondition[mode]}</p>}
      <ul className={styles.members}>
        {members.map((member, index) => {
          const at = [...path, index];
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition's members are told apart by their place alone
              key={`${members.length} ${index}`}
              className={styles.member}
              data-member={at.join(".")}
              data-drop={dropEdge(index)}
            >
              <DragGrip
                index={index}
                onDrag={(to) => setDragged(to === undefined ? undefined : { from: index, to })}
                onDrop={(to) => reorder(index, to)}
              />
              {isTest(member) ? (
                <TestRow edit={edit} path={at} test={member} />
              ) : (
                <GroupBox edit={edit} path={at} group={member} />
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button look="quiet" icon={Plus} data-add={path.join(".")} onClick={() => add(fresh)}>
          {t.addTest}
        </Button>
        {path.length < deepestGroup && (
          <Button
            look="quiet"
            icon={FolderPlus}
            onClick={() => add(mode === "any" ? { all: [fresh] } : { any: [fresh] }, [0])}
          >
            {t.addGroup}
          </Button>
        )}
        {copied && (
          <Button look="quiet" icon={ClipboardPaste} onClick={() => add(copied)}>
            {t.paste}
          </Button>
        )}
      </div>
    </div>
  );
}
