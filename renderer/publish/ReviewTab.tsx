import { ExternalLink, RefreshCw, Square } from "lucide-react";
import { closeOverlay } from "../app/closeOverlay.ts";
import { showError } from "../app/showError.ts";
import { appTexts } from "../i18n/areas/appTexts.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Button } from "../ui/Button.tsx";
import { FailedView } from "./FailedView.tsx";
import { handOver } from "./handOver.ts";
import { OutcomeView } from "./OutcomeView.tsx";
import styles from "./Publish.module.css";
import { type Outcome, publishStore } from "./publishStore.ts";
import { ReviewView } from "./ReviewView.tsx";
import { review } from "./review.ts";
import { stopPublish } from "./stopPublish.ts";
import { useTarget } from "./useTarget.ts";

/** What publishing would do, how far it is, or what came of it. */
export function ReviewTab() {
  const t = useTexts(publishTexts);
  const busy = publishStore((state) => state.busy);
  const outcome = publishStore((state) => state.outcome);
  if (busy === "publish") return <ProgressView />;
  if (busy === "review" || outcome === undefined)
    return (
      <p className={styles.waiting} role="status">
        {t.looking}
      </p>
    );
  if (outcome.kind === "reviewed") return <ReviewView target={outcome.target} review={outcome.review} />;
  if (outcome.kind === "published") return <DoneView made={outcome.made} />;
  if (outcome.kind === "unsaved") return <UnsavedView />;
  return <FailedView failed={outcome} />;
}

function UnsavedView() {
  const t = useTexts(publishTexts);
  const { notSaved, notSavedText } = useTexts(appTexts);
  return (
    <OutcomeView
      how="bad"
      title={notSaved}
      text={notSavedText}
      actions={
        <Button icon={RefreshCw} onClick={() => void review()}>
          {t.lookAgain}
        </Button>
      }
    />
  );
}

function ProgressView() {
  const t = useTexts(publishTexts);
  const progress = publishStore((state) => state.progress);
  const stopping = publishStore((state) => state.stopping);
  const step = progress?.step ?? "prepare";
  const { done = 0, total = 0 } = progress ?? {};
  const share = total === 0 ? undefined : done / total;
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.step}>
        {stopping ? t.stopping : t.steps[step]}
      </p>
      <progress aria-label={t.steps[step]} value={share} max={1} className={styles.bar} />
      <p className={styles.done}>{total > 0 && t.progress(done, total)}</p>
      <div className={styles.actions}>
        <Button onClick={closeOverlay}>{t.hide}</Button>
        <Button icon={Square} disabled={stopping} onClick={() => void stopPublish()}>
          {t.stop}
        </Button>
      </div>
    </div>
  );
}

function DoneView({ made }: { readonly made: Extract<Outcome, { kind: "published" }>["made"] }) {
  const t = useTexts(publishTexts);
  const target = useTarget();
  const left = handOver(target);
  const { url, changed, isNew, late } = made;
  const { until } = late ?? {};
  const open = async () => {
    const opened = await call("app:openExternal", { url });
    if (!opened.ok) showError(opened.error);
  };
  return (
    <OutcomeView
      how="good"
      title={isNew ? t.published : t.publishedNothing}
      text={
        <>
          {changed.length > 0 && t.sent(changed.length)} {isNew && left && t.handOver[left]}
        </>
      }
      detail={(target?.kind === "zip" ? target.file : url) || undefined}
      note={
        late &&
        t.late(until === undefined ? undefined : Math.max(1, Math.ceil((until - Date.now()) / 60_000)))
      }
      actions={
        <>
          <Button icon={RefreshCw} onClick={() => void review()}>
            {t.again}
          </Button>
          {left === undefined && url.startsWith("https:") && (
            <Button look="primary" icon={ExternalLink} onClick={() => void open()}>
              {t.openSite}
            </Button>
          )}
        </>
      }
    />
  );
}
