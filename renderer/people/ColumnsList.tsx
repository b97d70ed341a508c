import { ArrowUp, Plus, X } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { AttributePicker } from "../attributes/AttributePicker.tsx";
import { attributesStore } from "../attributes/attributesStore.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { preferencesStore } from "../settings/preferencesStore.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { attributeLabel } from "./attributeLabel.ts";
import styles from "./ColumnsButton.module.css";
import { mostColumns } from "./mostColumns.ts";
import { usePeopleAttributes } from "./usePeopleAttributes.ts";
import { changePeople } from "./view/changePeople.ts";

const unknown: AttributeInfo = { type: "any", values: [] };

/** The columns of the table in their order, and the way to add one. The focus stays in the row that was changed. */
export function ColumnsList() {
  const t = useTexts(peopleTexts);
  const columns = preferencesStore((state) => state.peopleColumns);
  const entries = attributesStore((state) => state.entries);
  const names = usePeopleAttributes();
  const [name, setName] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number>(undefined);
  const choose = (chosen: readonly string[], focus?: number) => {
    wanted.current = focus;
    changePeople("columns", { columns: chosen });
  };
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const item = list.current?.children[Math.min(wanted.current, columns.length - 1)];
    item?.querySelector<HTMLElement>("button:enabled")?.focus();
    wanted.current = undefined;
  });
  const fits = name.trim() !== "" && !columns.includes(name.trim()) && columns.length < mostColumns;
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={t.columns}>
        {columns.map((column, index) => {
          const label = attributeLabel(column, entries);
          return (
            <li key={column} className={styles.item}>
              <span className={styles.label}>{label}</span>
              <IconButton
                size="small"
                icon={ArrowUp}
                label={t.moveColumn(label)}
                disabled={index === 0}
                onClick={() => choose(columns.toSpliced(index, 1).toSpliced(index - 1, 0, column), index - 1)}
              />
              <IconButton
                size="small"
                icon={X}
                label={t.removeColumn(label)}
                disabled={columns.length === 1}
                onClick={() => choose(columns.toSpliced(index, 1), index)}
              />
            </li>
          );
        })}
      </ul>
      <Form
        className={styles.add}
        onSubmit={() => {
          if (!fits) return;
          choose([...columns, name.trim()]);
          setName("");
        }}
      >
        <AttributePicker
          label={t.addColumn}
          value={name}
          onChange={setName}
          names={names.filter((one) => !columns.includes(one))}
          infoOf={(one) => entries.get(one) ?? unknown}
        />
        <Button type="submit" icon={Plus} disabled={!fits}>
          {t.add}
        </Button>
      </Form>
    </>
  );
}
