import type { Report } from "#shared/reports/report.ts";
import { languageLabel } from "../dialogues/create/languageLabel.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { changeReport } from "./changeReport.ts";
import type { Period } from "./periodOf.ts";
import styles from "./ReportFilters.module.css";
import { reportsStore } from "./reportsStore.ts";

type ReportFiltersProps = { readonly report: Report };

const periods: readonly Period[] = ["7", "28", "90", "365", "all", "dates"];

/** Over which days a report is, and of what. */
export function ReportFilters({ report: { choices, marketo } }: ReportFiltersProps) {
  const t = useTexts(reportsTexts);
  const studioLanguage = useLanguage();
  const view = reportsStore((state) => state.view);
  const timeZone = reportsStore((state) => state.timeZone);
  const every = (label: string) => ({ value: "", label });
  // No day at all would make no date: a field that is emptied keeps the old one.
  const setDate = (end: "from" | "until") => (value: string) =>
    value !== "" && changeReport({ [end]: value });
  return (
    <search className={styles.filters} aria-label={t.filters}>
      <SelectField
        label={t.period}
        value={view.period}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
        onChange={(period) => changeReport({ period })}
      />
      <TextField type="date" label={t.from} value={view.from} max={view.until} onChange={setDate("from")} />
      <TextField type="date" label={t.until} value={view.until} min={view.from} onChange={setDate("until")} />
      <SelectField
        label={t.zone}
        value={view.zone}
        options={(["site", "own"] as const).map((value) => ({
          value,
          label: value === view.zone ? `${t.zones[value]} (${timeZone})` : t.zones[value],
        }))}
        onChange={(zone) => changeReport({ zone })}
      />
      <SelectField
        label={t.dialogue}
        value={view.dialogue}
        options={[
          every(t.everyDialogue),
          ...choices.dialogues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(dialogue) => changeReport({ dialogue })}
      />
      <SelectField
        label={t.page}
        value={view.page}
        options={[every(t.everyPage), ...choices.pages.map((page) => ({ value: page, label: page }))]}
        onChange={(page) => changeReport({ page })}
      />
      <SelectField
        label={t.language}
        value={view.language}
        options={[
          every(t.everyLanguage),
          ...choices.languages.map((tag) => ({ value: tag, label: languageLabel(tag, studioLanguage) })),
        ]}
        onChange={(language) => changeReport({ language })}
      />
      {(marketo.visits > 0 || view.source !== "") && (
        <SelectField
          label={t.source}
          value={view.source}
          options={(["", "log", "marketo"] as const).map((value) => ({ value, label: t.sources[value] }))}
          onChange={(source) => changeReport({ source })}
        />
      )}
    </search>
  );
}
