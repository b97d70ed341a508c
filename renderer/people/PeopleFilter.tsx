import { useState } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { AttributePicker } from "../attributes/AttributePicker.tsx";
import { attributesStore } from "../attributes/attributesStore.ts";
import { ConditionTree } from "../editor/conditions/ConditionTree.tsx";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./PeopleFilter.module.css";
import { usePeopleAttributes } from "./usePeopleAttributes.ts";
import { changePeople } from "./view/changePeople.ts";
import { peopleStore } from "./view/peopleStore.ts";
import { sealStep } from "./view/sealStep.ts";

const unknown: AttributeInfo = { type: "any", values: [] };

/** The condition that people are listed by, made as that of an audience is. */
export function PeopleFilter() {
  const t = useTexts(peopleTexts);
  const where = peopleStore(({ view }) => view.where);
  const entries = attributesStore((state) => state.entries);
  const names = usePeopleAttributes();
  const [said, say] = useState({ text: "", count: 0 });
  const infoOf = (name: string) => entries.get(name) ?? unknown;
  return (
    <section className={styles.filter} aria-label={t.filterTitle} data-part>
      <ConditionTree
        condition={where}
        host={{
          infoOf,
          attributeField: (field) => (
            <AttributePicker labelHidden {...field} names={names} infoOf={infoOf} onBlur={sealStep} />
          ),
          seal: sealStep,
          announce: (text) => say(({ count }) => ({ text, count: count + 1 })),
          problemAt: () => undefined,
        }}
        onChange={(next, field) => changePeople("filter", { where: next }, field)}
      />
      <div role="status" className="visually-hidden">
        <span key={said.count}>{said.text}</span>
      </div>
    </section>
  );
}
