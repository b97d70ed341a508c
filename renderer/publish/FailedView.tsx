import { CircleX, RefreshCw, ShieldQuestion } from "lucide-react";
import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../app/errorText.ts";
import { ProblemList } from "../dialogues/transfer/ProblemList.tsx";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Publish.module.css";
import { publishStore } from "./publishStore.ts";
import { review } from "./review.ts";
import { trustServer } from "./trustServer.ts";

/** Codes of many causes: only the message tells which. It is there in English alone. */
const specific: ReadonlySet<CallError["code"]> = new Set([
  "invalid",
  "not-found",
  "secret",
  "unwritable",
  "internal",
]);

type FailedViewProps = { readonly error: CallError; readonly retry: () => void };

/** Why nothing came of it, and what to do: agree to a server's key, look again, or try again. */
export function FailedView({ error, retry }: FailedViewProps) {
  const t = useTexts(publishTexts);
  const { title, advice } = errorText(error);
  const place = specific.has(error.code) ? [error.message, error.detail].join(" ") : error.detail;
  if (error.code === "host-key" && error.detail !== undefined)
    return <HostKey fingerprint={error.detail} retry={retry} />;
  // What it would replace stands in the review, and can be agreed to there.
  const again = error.code === "target-changed" ? () => void review() : retry;
  return (
    <div className={styles.done} role="alert">
      <CircleX size={34} aria-hidden className={styles.bad} />
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>{advice}</p>
      {place !== undefined && (
        <p className={styles.detail} data-selectable>
          {place}
        </p>
      )}
      {error.problems !== undefined && <ProblemList problems={error.problems} />}
      <div className={styles.actions}>
        <Button icon={RefreshCw} onClick={again}>
          {t.lookAgain}
        </Button>
      </div>
    </div>
  );
}

function HostKey({ fingerprint, retry }: { readonly fingerprint: string; readonly retry: () => void }) {
  const t = useTexts(publishTexts);
  const known = publishStore(({ targets, chosen }) => {
    const target = targets?.find((one) => one.target.id === chosen)?.target;
    return target?.kind === "sftp" && target.hostKey !== "";
  });
  const trust = async () => {
    if (await trustServer(fingerprint)) retry();
  };
  return (
    <div className={styles.done} role="alert">
      <ShieldQuestion size={34} aria-hidden className={styles.doubt} />
      <h3 className={styles.title}>{t.hostKey}</h3>
      <p className={styles.quiet}>{known ? t.hostKeyChanged : t.hostKeyText}</p>
      <dl className={styles.facts}>
        <dt>{t.fingerprint}</dt>
        <dd data-selectable>{fingerprint}</dd>
      </dl>
      <div className={styles.actions}>
        <Button look={known ? "danger" : "primary"} onClick={() => void trust()}>
          {t.trust}
        </Button>
      </div>
    </div>
  );
}
