import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AttributeField } from "../inspector/AttributeField.tsx";
import { useSession } from "../session/useSession.ts";
import { type AttributeRow, attributeRows, attributesOf } from "./attributeRows.ts";
import type { EditTest } from "./EditTest.ts";
import styles from "./TestWorld.module.css";

type KnownAttributesProps = { readonly test: ConversationTest; readonly edit: EditTest };

/** What is known of the visitor before the conversation of a test. */
export function KnownAttributes({ test, edit }: KnownAttributesProps) {
  const t = useTexts(testsTexts);
  const { document } = useSession();
  const [written, setWritten] = useState<readonly AttributeRow[]>([]);
  const rows = attributeRows(test.attributes, written);

  function write(next: readonly AttributeRow[], field?: string): void {
    setWritten(next);
    edit((draft) => {
      draft.attributes = attributesOf(next);
    }, field);
  }
  const change = (at: number, part: Partial<AttributeRow>, field: string) =>
    write(
      rows.map((row, index) => (index === at ? { ...row, ...part } : row)),
      `attribute ${at} ${field}`,
    );

  return (
    <fieldset className={styles.known}>
      <legend>{t.known}</legend>
      {rows.map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={at} className={styles.row}>
          <AttributeField
            label={t.attribute}
            labelHidden
            placeholder="lead.email"
            value={name}
            onChange={(next) => change(at, { name: next }, "name")}
          />
          <TextField
            label={t.value}
            labelHidden
            placeholder={t.value}
            value={valueText(value)}
            onChange={(next) => change(at, { value: next }, "value")}
            onBlur={document.seal}
          />
          <IconButton
            size="small"
            label={t.removeAttribute}
            icon={X}
            onClick={() => write(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button look="quiet" icon={Plus} onClick={() => setWritten([...rows, { name: "", value: "" }])}>
        {t.addAttribute}
      </Button>
    </fieldset>
  );
}
