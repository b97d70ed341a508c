import { RefreshCw, UploadCloud } from "lucide-react";
import { useState } from "react";
import type { PublishReview } from "#shared/publishing/publishReview.ts";
import { formatBytes } from "../dialogues/transfer/formatBytes.ts";
import { ProblemList } from "../dialogues/transfer/ProblemList.tsx";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import callout from "../ui/callout.module.css";
import { SwitchField } from "../ui/SwitchField.tsx";
import { handOver } from "./handOver.ts";
import { NotLive } from "./NotLive.tsx";
import { OutcomeView } from "./OutcomeView.tsx";
import styles from "./Publish.module.css";
import { publish } from "./publish.ts";
import { ReviewedDialogues } from "./ReviewedDialogues.tsx";
import { review as lookAgain } from "./review.ts";
import { useTarget } from "./useTarget.ts";

type ReviewViewProps = { readonly target: string; readonly review: PublishReview };

/** What publishing would do now, and the button that does it. */
export function ReviewView({ target, review }: ReviewViewProps) {
  const t = useTexts(publishTexts);
  const language = useLanguage();
  const [replace, setReplace] = useState(false);
  const left = handOver(useTarget());
  const { problems, foreign, send, all } = review;
  const again = (
    <Button icon={RefreshCw} onClick={() => void lookAgain()}>
      {t.lookAgain}
    </Button>
  );
  if (problems.some(({ severity }) => severity === "error"))
    return (
      <div className={styles.review}>
        <div className={styles.scroll}>
          <h3 className={styles.heading}>{t.problems}</h3>
          <p className={styles.quiet}>{t.problemsText}</p>
          <ProblemList problems={problems} />
        </div>
        <footer className={styles.footer}>{again}</footer>
      </div>
    );
  if (review.upToDate)
    return (
      <OutcomeView
        how="good"
        title={left ? t.holdsAll[left] : t.upToDate}
        text={t.upToDateText}
        actions={again}
      >
        <NotLive left={review.left} />
      </OutcomeView>
    );
  const size = t.size(send.files, formatBytes(send.bytes, language), formatBytes(all.bytes, language));
  return (
    <div className={styles.review}>
      <div className={styles.scroll}>
        <Notes review={review} />
        {foreign.length > 0 && (
          <section className={callout.caution}>
            <h3 className={styles.heading}>{t.foreign}</h3>
            <p>{t.foreignText}</p>
            <ul className={styles.names}>
              {foreign.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            <SwitchField label={t.replace} checked={replace} onChange={setReplace} />
          </section>
        )}
        {send.files > 0 && <ReviewedDialogues review={review} />}
        <Rest review={review} />
        {problems.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t.warnings}</h3>
            <ProblemList problems={problems} />
          </section>
        )}
      </div>
      <footer className={styles.footer}>
        <span className={styles.size}>{size}</span>
        {again}
        <Button
          look="primary"
          icon={UploadCloud}
          disabled={foreign.length > 0 && !replace}
          onClick={() => void publish(target, replace ? foreign : [])}
        >
          {problems.length > 0 ? t.publishAnyway : t.publish}
        </Button>
      </footer>
    </div>
  );
}

/** What there is to know of the target before anything else. */
function Notes({ review: { there, resumes, send } }: { readonly review: PublishReview }) {
  const t = useTexts(publishTexts);
  return (
    <>
      {there === "nothing" && <p className={styles.quiet}>{t.nothingThere}</p>}
      {there === "newer" && <p className={callout.caution}>{t.newerThere}</p>}
      {there === "other" && <p className={callout.caution}>{t.otherThere}</p>}
      {resumes && <p className={callout.note}>{send.files === 0 ? t.resumesEnd : t.resumes}</p>}
    </>
  );
}

/** What changes beside the dialogues. */
function Rest({ review: { look, settings, widget } }: { readonly review: PublishReview }) {
  const t = useTexts(publishTexts);
  if (!look && !settings && !widget) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t.rest}</h3>
      <ul className={styles.plain}>
        {look && <li>{t.look}</li>}
        {settings && <li>{t.settings}</li>}
        {widget && <li>{t.widget}</li>}
      </ul>
    </section>
  );
}
