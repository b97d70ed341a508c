import { Plus, Trash2 } from "lucide-react";
import { useEffect, useMemo } from "react";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { AttributePicker } from "../../attributes/AttributePicker.tsx";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { withCatalogue } from "../../attributes/withCatalogue.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { SiteStepName } from "../site/siteStepName.ts";
import { FormFieldPicker } from "./FormFieldPicker.tsx";
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
  const entries = attributesStore((state) => state.entries);
  const names = useMemo(() => withCatalogue([], entries, false), [entries]);
  useEffect(() => void loadAttributes(), []);
  return (
    <fieldset className={styles.mapping}>
      <legend>{t.marketoFields}</legend>
      <p className={styles.hint}>{t.marketoFieldsHint}</p>
      {fields.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        <div key={index} className={styles.pair}>
          <AttributePicker
            label={t.marketoAttribute(index + 1)}
            names={names}
            infoOf={(name) => entries.get(name) ?? { type: "any", values: [] }}
            value={row.attribute}
            onChange={(typed) => {
              const attribute = typed.trim();
              // What is Marketo's own goes into the field that it is.
              const field = row.field || (entries.get(attribute)?.formField ?? "");
              onChange("marketoField", fields.with(index, { ...row, attribute, field }));
            }}
          />
          <FormFieldPicker
            label={t.marketoField(index + 1)}
            value={row.field}
            onChange={(field) => onChange("marketoField", fields.with(index, { ...row, field }))}
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
