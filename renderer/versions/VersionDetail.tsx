import { RotateCcw } from "lucide-react";
import { useState } from "react";
import type { VersionSummary } from "#shared/ipc/version.ts";
import { useDialogue } from "../editor/session/useDialogue.ts";
import { useSession } from "../editor/session/useSession.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { CompareView } from "./compare/CompareView.tsx";
import { formatMoment } from "./formatMoment.ts";
import { restoreVersion } from "./restoreVersion.ts";
import { useVersionDocument } from "./useVersionDocument.ts";
import styles from "./VersionDetail.module.css";
import { VersionName } from "./VersionName.tsx";

type VersionDetailProps = {
  readonly version: VersionSummary;
  readonly versions: readonly VersionSummary[];
  readonly onNamed: () => Promise<void>;
};

const now = "now";

/** One version: its name, what it is compared with, what differs, and the way back to it. */
export function VersionDetail({ version, versions, onNamed }: VersionDetailProps) {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const session = useSession();
  const present = useDialogue((dialogue) => dialogue);
  const [against, setAgainst] = useState(now);
  const read = useVersionDocument(version.id);
  const readOther = useVersionDocument(against === now ? undefined : against);
  const mine = read?.ok ? read.value : undefined;
  const theirs = against === now ? present : readOther?.ok ? readOther.value : undefined;

  const titleOf = (one: VersionSummary) => one.name || formatMoment(one.at, language);
  const title = titleOf(version);
  const other = versions.find(({ id }) => id === against);
  const otherIsOlder = other !== undefined && other.revision < version.revision;
  const previous = versions.find(({ revision }) => revision < version.revision);
  const options = [
    { value: now, label: t.now },
    ...versions
      .filter(({ id }) => id !== version.id)
      .map((one) => ({
        value: one.id,
        label: one === previous ? `${t.previous} (${titleOf(one)})` : titleOf(one),
      })),
  ];
  const myself = { title, dialogue: mine };
  const someone = { title: other === undefined ? t.now : titleOf(other), dialogue: theirs };
  const [before, after] = otherIsOlder ? [someone, myself] : [myself, someone];
  const failed = [read, readOther].find((answer) => answer !== undefined && !answer.ok);

  return (
    <section className={styles.detail} aria-label={title}>
      <header className={styles.head}>
        <VersionName version={version} onNamed={onNamed} />
        <SelectField label={t.compareWith} value={against} options={options} onChange={setAgainst} />
        <Button
          look="primary"
          icon={RotateCcw}
          disabled={mine === undefined}
          data-tooltip={t.restoreHint}
          onClick={() => mine && void restoreVersion(session, mine, title)}
        >
          {t.restore}
        </Button>
      </header>
      {failed && (
        <p className={styles.failed} role="alert">
          {t.failed}
        </p>
      )}
      {before.dialogue && after.dialogue && (
        <CompareView
          before={{ title: before.title, dialogue: before.dialogue }}
          after={{ title: after.title, dialogue: after.dialogue }}
        />
      )}
    </section>
  );
}
