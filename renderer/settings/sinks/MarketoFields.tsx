import { Plus, Trash2 } from "lucide-react";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { SiteStepName } from "../site/siteStepName.ts";
import styles from "./sinks.module.css";

type MarketoFieldsProps = {
  readonly fields: MarketoSink["fields"];
  readonly onChange: (step: SiteStepName, fields: MarketoSink["fields"]) => void;
};

/** The most fields that a form is given. */
const limit = 100;

/** Which attribute goes into which field of the form. */
export function MarketoFields({ fields, onChange }: MarketoFieldsProps) {
  const t = useTexts(settingsTexts);
  return (
    <fieldset className={styles.mapping}>
      <legend>{t.marketoFields}</legend>
      <p className={styles.hint}>{t.marketoFieldsHint}</p>
      {fields.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        <div key={index} className={styles.pair}>
          <TextField
            label={t.marketoAttribute(index + 1)}
            maxLength={200}
            value={row.attribute}
            onChange={(attribute) =>
              onChange("marketoField", fields.with(index, { ...row, attribute: attribute.trim() }))
            }
          />
          <TextField
            label={t.marketoField(index + 1)}
            maxLength={255}
            value={row.field}
            onChange={(field) =>
              onChange("marketoField", fields.with(index, { ...row, field: field.trim() }))
            }
          />
          <IconButton
            label={t.removeMarketoField(index + 1)}
            icon={Trash2}
            onClick={() => onChange("removeMarketoField", fields.toSpliced(index, 1))}
          />
        </div>
      ))}
      {fields.length < limit && (
        <div>
          <Button
            icon={Plus}
            onClick={() => onChange("addMarketoField", [...fields, { attribute: "", field: "" }])}
          >
            {t.addMarketoField}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
