import { TextCursorInput } from "lucide-react";
import { useMemo } from "react";
import { captureInputs } from "#shared/nodes/capture.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { cardFormsTexts } from "../../i18n/areas/cardFormsTexts.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { previewSegments } from "../canvas/previewSegments.ts";
import { AttributeField } from "../inspector/AttributeField.tsx";
import { CardText } from "../inspector/CardText.tsx";
import { countryOptions } from "../inspector/countryOptions.ts";
import { Note } from "../inspector/Note.tsx";
import { OptionList } from "../inspector/OptionList.tsx";
import { optionActions } from "../inspector/optionActions.ts";
import { TextLine } from "../inspector/TextLine.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

const known = ["ask", "skip", "confirm"] as const;
const typed = new Set<string>(["email", "phone", "text", "longText", "number", "url"]);

/** Asks for one value and stores it. */
export const captureView: NodeView<"capture"> = {
  icon: TextCursorInput,
  content: (data, pick) => ({
    preview: previewSegments(pick(data.text)),
    meta: data.attribute,
    rows: portsOf({ kind: "capture", data })
      .filter((port) => port.id !== "next")
      .map((port) => ({ id: port.id, label: "" })),
  }),
  Form,
};

function Form({ id, data }: NodeFormProps<"capture">) {
  const t = useTexts(inspectorTexts);
  const own = useTexts(cardFormsTexts);
  const language = useLanguage();
  const edit = useNodeEdit(id, "capture");
  const countries = useMemo(
    () => [{ value: "", label: own.ownCountry }, ...countryOptions(language)],
    [own, language],
  );
  return (
    <>
      <CardText id={id} text={data.text} />
      <SelectField
        label={t.input}
        value={data.input}
        options={captureInputs.map((value) => ({ value, label: t.inputs[value] }))}
        onChange={(input) =>
          edit((draft) => {
            draft.input = input;
          })
        }
      />
      <AttributeField
        writes
        label={t.attribute}
        placeholder={t.attributePlaceholder}
        value={data.attribute}
        onChange={(name) =>
          edit(
            (draft) => {
              draft.attribute = name;
            },
            { field: "attribute" },
          )
        }
      />
      {data.input === "phone" && (
        <SelectField
          label={own.country}
          hint={own.countryHint}
          value={data.country ?? ""}
          options={countries}
          onChange={(country) =>
            edit((draft) => {
              if (country === "") delete draft.country;
              else draft.country = country;
            })
          }
        />
      )}
      {data.input === "consent" && <Note>{own.consentHint}</Note>}
      {data.input === "picklist" && (
        <OptionList
          title={t.options}
          addLabel={t.addOption}
          itemLabel={t.option}
          options={data.options ?? []}
          actions={optionActions((recipe, options) =>
            edit((draft) => {
              draft.options ??= [];
              recipe(draft.options);
            }, options),
          )}
        />
      )}
      {typed.has(data.input) && (
        <TextLine
          label={t.placeholder}
          value={data.placeholder}
          onChange={(text) =>
            edit(
              (draft) => {
                if (Object.keys(text).length === 0) delete draft.placeholder;
                else draft.placeholder = text;
              },
              { name: "editText", field: "placeholder" },
            )
          }
        />
      )}
      <SelectField
        label={t.ifKnown}
        value={data.ifKnown}
        options={known.map((value) => ({ value, label: t.ifKnownOptions[value] }))}
        onChange={(ifKnown) =>
          edit((draft) => {
            draft.ifKnown = ifKnown;
          })
        }
      />
      <SwitchField
        label={t.required}
        hint={t.requiredHint}
        checked={data.required}
        onChange={(required) =>
          edit((draft) => {
            draft.required = required;
          })
        }
      />
    </>
  );
}
