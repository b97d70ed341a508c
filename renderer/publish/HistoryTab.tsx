import { useEffect, useState } from "react";
import type { Publication } from "#shared/publishing/publication.ts";
import { showError } from "../app/showError.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/classNames.ts";
import rows from "../ui/rows.module.css";
import { formatMoment } from "../versions/formatMoment.ts";
import { handOver } from "./handOver.ts";
import styles from "./Publish.module.css";
import { publishStore } from "./publishStore.ts";
import { RollBackDialog } from "./RollBackDialog.tsx";
import { useTarget } from "./useTarget.ts";

/** What was published to a target, when and by whom; each can be given to visitors again. */
export function HistoryTab({ target }: { readonly target: string }) {
  const t = useTexts(publishTexts);
  const language = useLanguage();
  const busy = publishStore((state) => state.busy);
  const [history, setHistory] = useState<readonly Publication[]>();
  const [asked, setAsked] = useState<Publication>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when something was published
  useEffect(() => {
    let gone = false;
    void call("publish:history", { target }).then((read) => {
      if (gone) return;
      if (read.ok) setHistory(read.value);
      else showError(read.error);
    });
    return () => {
      gone = true;
    };
  }, [target, busy]);
  if (history?.length === 0) return <p className={styles.waiting}>{t.historyEmpty}</p>;
  return (
    <>
      <ul className={classNames(rows.list, styles.history)}>
        {history?.map((publication) => (
          <Row key={publication.id} publication={publication} busy={busy !== undefined} onAsk={setAsked} />
        ))}
      </ul>
      {asked && (
        <RollBackDialog
          target={target}
          publication={asked}
          when={formatMoment(asked.at, language)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

type RowProps = {
  readonly publication: Publication;
  readonly busy: boolean;
  readonly onAsk: (publication: Publication) => void;
};

function Row({ publication, busy, onAsk }: RowProps) {
  const t = useTexts(publishTexts);
  const language = useLanguage();
  const left = handOver(useTarget());
  const here = left ? t.holds[left] : t.current;
  const { at, by, outcome, current, restoresAt, dialogues, sent } = publication;
  const when = formatMoment(at, language);
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <span className={rows.name}>
          {when} {by !== "" && <span className={styles.by}>{t.by(by)}</span>}
        </span>
        <span className={rows.facts}>
          {restoresAt === undefined
            ? t.historyLine(dialogues.length, sent)
            : t.restored(formatMoment(restoresAt, language))}
        </span>
      </div>
      <span className={styles.chip} data-outcome={current ? "current" : outcome}>
        {current ? here : t.outcomes[outcome]}
      </span>
      {outcome === "done" && !current && (
        <Button aria-label={t.rollBackOf(when)} disabled={busy} onClick={() => onAsk(publication)}>
          {t.rollBack}
        </Button>
      )}
    </li>
  );
}
