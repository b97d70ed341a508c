import type { Report } from "#shared/reports/report.ts";
import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Comparison } from "./Comparison.tsx";
import { reportsStore } from "./reportsStore.ts";

type VersionsProps = { readonly versions: NonNullable<Report["detail"]>["versions"] };

/** How the versions of a dialogue did, and whether the newest surely does better or worse than the one before. */
export function Versions({ versions }: VersionsProps) {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const timeZone = reportsStore((state) => state.timeZone);
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const rows = [...versions]
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.since - one.since)
    .map(({ key, since, figures }) => ({ key, name: t.versionSince(when.format(since)), figures }));
  return (
    <Comparison
      title={t.versions}
      head={t.version}
      rows={rows}
      first="engaged"
      say={(verdict, one, other) => t.verdicts[verdict](one, other)}
    />
  );
}
