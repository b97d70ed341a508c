import { Popover } from "@base-ui/react/popover";
import { Columns3 } from "lucide-react";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/classNames.ts";
import popup from "../ui/popup.module.css";
import styles from "./ColumnsButton.module.css";
import { ColumnsList } from "./ColumnsList.tsx";

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
            <ColumnsList />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
