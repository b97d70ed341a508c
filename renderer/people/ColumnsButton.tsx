import { Popover } from "@base-ui/react/popover";
import { ArrowUp, Columns3, Plus, X } from "lucide-react";
import { useState } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { AttributePicker } from "../attributes/AttributePicker.tsx";
import { attributesStore } from "../attributes/attributesStore.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { preferencesStore } from "../settings/preferencesStore.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/classNames.ts";
import { IconButton } from "../ui/IconButton.tsx";
import popup from "../ui/popup.module.css";
import { attributeLabel } from "./attributeLabel.ts";
import styles from "./ColumnsButton.module.css";
import { mostColumns } from "./mostColumns.ts";
import { usePeopleAttributes } from "./usePeopleAttributes.ts";
import { changePeople } from "./view/changePeople.ts";

const unknown: AttributeInfo = { type: "any", values: [] };

/** Opens what says which columns the table has, and in which order. */
export function ColumnsButton() {
  const t = useTexts(peopleTexts);
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button icon={Columns3} />}>{t.columns}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} align="end" sideOffset={5} collisionPadding={8}>
          <Popover.Popup
            className={classNames(popup.popup, styles.popup)}
            aria-label={t.columnsTitle}
            data-own-undo
          >
            <Columns />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Columns() {
  const t = useTexts(peopleTexts);
  const columns = preferencesStore((state) => state.peopleColumns);
  const entries = attributesStore((state) => state.entries);
  const names = usePeopleAttributes();
  const [name, setName] = useState("");
  const choose = (chosen: readonly string[]) => changePeople("columns", { columns: chosen });
  const fits = name.trim() !== "" && !columns.includes(name.trim()) && columns.length < mostColumns;
  return (
    <>
      <ul className={styles.list} aria-label={t.columns}>
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
                onClick={() => choose(columns.toSpliced(index, 1).toSpliced(index - 1, 0, column))}
              />
              <IconButton
                size="small"
                icon={X}
                label={t.removeColumn(label)}
                disabled={columns.length === 1}
                onClick={() => choose(columns.toSpliced(index, 1))}
              />
            </li>
          );
        })}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
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
      </form>
    </>
  );
}
