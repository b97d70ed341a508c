import { isMarketoEmail } from "#shared/site/marketoEmail.ts";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { marketoProblems } from "../marketoProblems.ts";
import page from "../page.module.css";
import type { SiteStepName } from "../site/siteStepName.ts";
import { FormFieldPicker } from "./FormFieldPicker.tsx";
import { MarketoFields } from "./MarketoFields.tsx";
import { MarketoForm } from "./MarketoForm.tsx";
import { SentFields } from "./SentFields.tsx";
import styles from "./sinks.module.css";
import { withMadeForm } from "./withMadeForm.ts";

type MarketoSectionProps = {
  readonly sink: MarketoSink;
  readonly leaveOut: readonly string[];
  readonly onChange: (step: SiteStepName, sink: MarketoSink) => void;
  readonly onLeaveOut: (leaveOut: string[]) => void;
};

/** By these the widget knows to which conversation a form belongs. */
const kept = ["conversation", "dialogue"];

/** The form of Marketo that the widget fills in, and with what. */
export function MarketoSection({ sink, leaveOut, onChange, onLeaveOut }: MarketoSectionProps) {
  const t = useTexts(settingsTexts);
  const problems = marketoProblems(sink);
  const change = (step: SiteStepName, part: Partial<MarketoSink>) => onChange(step, { ...sink, ...part });
  const isWhole = sink.host !== "" && sink.munchkinId !== "" && sink.formId > 0 && problems.size === 0;
  const hasEmail = sink.fields.some(({ attribute, field }) => attribute !== "" && isMarketoEmail(field));
  return (
    <div className={styles.sink}>
      <SwitchField
        label={t.marketo}
        hint={t.marketoHint}
        checked={sink.on}
        onChange={(on) => change("marketo", { on })}
      />
      {sink.on && (
        <>
          <TextField
            label={t.marketoHost}
            hint={t.marketoHostHint}
            placeholder="123-abc-456.mktoweb.com"
            maxLength={500}
            value={sink.host}
            error={problems.has("host") ? t.marketoHostWrong : undefined}
            onChange={(host) => change("marketoHost", { host: host.trim() })}
          />
          <div className={page.two}>
            <TextField
              label={t.munchkinId}
              placeholder="123-ABC-456"
              maxLength={20}
              value={sink.munchkinId}
              error={problems.has("munchkinId") ? t.munchkinIdWrong : undefined}
              onChange={(id) => change("marketoMunchkinId", { munchkinId: id.trim().toUpperCase() })}
            />
            <TextField
              label={t.marketoForm}
              placeholder="1029"
              maxLength={10}
              value={sink.formId === 0 ? "" : String(sink.formId)}
              onChange={(id) => change("marketoForm", { formId: Number(id.replace(/\D/g, "").slice(0, 9)) })}
            />
          </div>
          <MarketoForm sink={sink} onMade={(made) => onChange("marketoForm", withMadeForm(sink, made))} />
          {!isWhole && <p className={styles.said}>{t.marketoWaits}</p>}
          <MarketoFields fields={sink.fields} onChange={(step, fields) => change(step, { fields })} />
          {!hasEmail && <p className={styles.said}>{t.marketoNeedsEmail}</p>}
          <div className={page.two}>
            <FormFieldPicker
              label={t.payloadField}
              hint={t.payloadFieldHint}
              value={sink.payloadField}
              error={problems.has("payloadField") ? t.fieldNameWrong : undefined}
              onChange={(field) => change("marketoPayload", { payloadField: field })}
            />
            <FormFieldPicker
              label={t.pageField}
              hint={t.pageFieldHint}
              value={sink.pageField}
              error={problems.has("pageField") ? t.fieldNameWrong : undefined}
              onChange={(field) => change("marketoPage", { pageField: field })}
            />
          </div>
          <SelectField
            label={t.milestones}
            hint={t.milestonesHint}
            value={sink.milestones}
            options={(["off", "ifThere", "always"] as const).map((value) => ({
              value,
              label: t.milestonesWhen[value],
            }))}
            onChange={(milestones) => change("marketoMilestones", { milestones })}
          />
          <SelectField
            label={t.formTimeout}
            value={String(sink.timeout)}
            options={[...new Set([5, 10, 15, 30, 60, sink.timeout])]
              .sort((a, b) => a - b)
              .map((seconds) => ({ value: String(seconds), label: t.seconds(seconds) }))}
            onChange={(timeout) => change("marketoTimeout", { timeout: Number(timeout) })}
          />
          <SentFields of={t.marketo} leaveOut={leaveOut} kept={kept} onChange={onLeaveOut} />
        </>
      )}
    </div>
  );
}
