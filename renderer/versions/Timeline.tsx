import { Bookmark, type LucideIcon, PackageCheck, UploadCloud } from "lucide-react";
import { useEffect, useRef } from "react";
import type { VersionSummary } from "#shared/ipc/version.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { formatMoment } from "./formatMoment.ts";
import styles from "./Timeline.module.css";

type TimelineProps = {
  readonly versions: readonly VersionSummary[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** The versions, the latest on top; what visitors got last is marked. The chosen one takes the focus when they come. */
export function Timeline({ versions, chosen, onChoose }: TimelineProps) {
  const t = useTexts(versionsTexts);
  const lastPublish = Math.max(...versions.map(({ publishedAt }) => publishedAt ?? 0));
  const lastExport = Math.max(...versions.map(({ exportedAt }) => exportedAt ?? 0));
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  return (
    <nav ref={list} className={styles.timeline} aria-label={t.timeline}>
      <ol>
        {versions.map((version) => (
          <li key={version.id} data-named={version.name !== ""} data-chosen={version.id === chosen}>
            <button
              type="button"
              className={styles.entry}
              aria-current={version.id === chosen ? "true" : undefined}
              onClick={() => onChoose(version.id)}
            >
              <Entry
                version={version}
                isLastExport={version.exportedAt === lastExport}
                isLastPublish={version.publishedAt === lastPublish}
              />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type EntryProps = {
  readonly version: VersionSummary;
  readonly isLastExport: boolean;
  readonly isLastPublish: boolean;
};

function Entry({ version, isLastExport, isLastPublish }: EntryProps) {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const { name, at, reason, cards, exportedAt, publishedAt } = version;
  const when = formatMoment(at, language);
  return (
    <>
      <span className={styles.title}>
        {name !== "" && <Bookmark size={13} aria-hidden />}
        {name || when}
      </span>
      <span className={styles.facts}>{name === "" ? `${t.reasons[reason]} · ${t.cards(cards)}` : when}</span>
      {publishedAt !== undefined && (
        <Mark
          icon={UploadCloud}
          isLast={isLastPublish}
          when={t.publishedAt(formatMoment(publishedAt, language))}
        >
          {isLastPublish ? t.lastPublished : t.published}
        </Mark>
      )}
      {exportedAt !== undefined && exportedAt > (publishedAt ?? 0) && (
        <Mark
          icon={PackageCheck}
          isLast={isLastExport}
          when={t.exportedAt(formatMoment(exportedAt, language))}
        >
          {isLastExport ? t.lastExported : t.exported}
        </Mark>
      )}
    </>
  );
}

type MarkProps = {
  readonly icon: LucideIcon;
  readonly isLast: boolean;
  readonly when: string;
  readonly children: string;
};

/** That visitors got the version; the last time is shown strongest. */
function Mark({ icon: Icon, isLast, when, children }: MarkProps) {
  return (
    <span className={styles.exported} data-last={isLast} data-tooltip={when}>
      <Icon size={13} aria-hidden />
      {children}
    </span>
  );
}
