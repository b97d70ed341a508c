import { explainTexts } from "../../i18n/areas/explainTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { visitDraft } from "../visitDraft.ts";
import { FormPart } from "./FormPart.tsx";
import { ZoneField } from "./ZoneField.tsx";

/** Who the visitor is: what is known, of which lists, for the how many-th time here, and where from. */
export function VisitorFields() {
  const t = useTexts(explainTexts);
  const { attributes, lists, visits, referrer, timeZone } = visitDraft();
  const set = visitDraft.setState;
  const filled = [attributes, lists, referrer, timeZone, visits === "1" ? "" : visits];
  return (
    <FormPart title={t.visitor} filled={filled.filter((text) => text.trim() !== "").length}>
      <TextAreaField
        label={t.attributes}
        hint={t.attributesHint}
        placeholder={"lead.state = CA\ncompany.numberOfEmployees = 250"}
        spellCheck={false}
        value={attributes}
        onChange={(next) => set({ attributes: next })}
      />
      <TextAreaField
        label={t.lists}
        hint={t.listsHint}
        spellCheck={false}
        value={lists}
        onChange={(next) => set({ lists: next })}
      />
      <TextField
        type="number"
        min={1}
        label={t.visits}
        hint={t.visitsHint}
        value={visits}
        onChange={(next) => set({ visits: next })}
      />
      <TextField label={t.referrer} value={referrer} onChange={(next) => set({ referrer: next })} />
      <ZoneField value={timeZone} onChange={(next) => set({ timeZone: next })} />
    </FormPart>
  );
}
