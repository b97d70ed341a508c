import { Popover } from "@base-ui/react/popover";
import { Braces } from "lucide-react";
import { type ComponentType, useState } from "react";
import { writeToken } from "#shared/dialogue/writeToken.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Form } from "../../ui/Form.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import popup from "../../ui/popup.module.css";
import { TextField } from "../../ui/TextField.tsx";
import { AttributeField } from "./AttributeField.tsx";
import styles from "./TokenButton.module.css";

/** A field for the name that a token has. */
type NameField = ComponentType<{
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}>;

export type TokenButtonProps = {
  readonly onInsert: (token: string) => void;
  /** Without it the attributes of the open dialogue are suggested. */
  readonly nameField?: NameField | undefined;
};

/** Opens a small form that makes a token: an attribute, and what stands there while it is not known. */
export function TokenButton({ onInsert, nameField: NameField = AttributeField }: TokenButtonProps) {
  const t = useTexts(inspectorTexts);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("lead.firstName");
  const [fallback, setFallback] = useState("");

  function insert(): void {
    setOpen(false);
    setFallback("");
    onInsert(writeToken(name.trim(), fallback));
  }

  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger render={<IconButton size="small" label={t.token} icon={Braces} />} />
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} align="end" sideOffset={5} collisionPadding={8}>
          <Popover.Popup className={classNames(popup.popup, styles.popup)} aria-label={t.token}>
            <Form className={styles.form} onSubmit={() => insert()}>
              <NameField label={t.tokenName} value={name} onChange={setName} />
              <TextField
                label={t.tokenDefault}
                value={fallback}
                placeholder={t.tokenDefaultPlaceholder}
                onChange={setFallback}
              />
              <Button look="primary" type="submit" disabled={!/^[^\s{}":]+$/.test(name.trim())}>
                {t.tokenInsert}
              </Button>
            </Form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
