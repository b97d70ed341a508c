import { CircleX, RefreshCw, ShieldQuestion } from "lucide-react";
import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../app/errorText.ts";
import { ProblemList } from "../dialogues/transfer/ProblemList.tsx";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { changedNames } from "./changedNames.ts";
import styles from "./Publish.module.css";
import { type FailedWork, publishStore } from "./publishStore.ts";
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

/** Why nothing came of it, and what to do: agree to a server's key, look again, try again, or give files up. */
export function FailedView({ failed }: { readonly failed: FailedWork }) {
  const { error, work, retry } = failed;
  const t = useTexts(publishTexts);
  const { title, advice } = errorText(error);
  if (error.code === "host-key" && error.detail !== undefined)
    return <HostKey target={failed.target} fingerprint={error.detail} retry={retry} />;
  const names = changedNames(error);
  const place = specific.has(error.code) ? [error.message, error.detail].join(" ") : error.detail;
  return (
    <div className={styles.done} role="alert">
      <CircleX size={34} aria-hidden className={styles.bad} />
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.quiet}>{advice}</p>
      {names.length > 0 && (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {names.length === 0 && place !== undefined && (
        <p className={styles.detail} data-selectable>
          {place}
        </p>
      )}
      {error.problems !== undefined && <ProblemList problems={error.problems} />}
      <div className={styles.actions}>
        <Button icon={RefreshCw} onClick={() => void review()}>
          {t.lookAgain}
        </Button>
        {work !== "review" && error.code !== "target-changed" && (
          <Button look="primary" onClick={() => retry()}>
            {t.tryAgain}
          </Button>
        )}
        {work === "rollback" && names.length > 0 && (
          <Button look="danger" onClick={() => retry(names)}>
            {t.replaceAndRollBack}
          </Button>
        )}
      </div>
    </div>
  );
}

type HostKeyProps = { readonly target: string; readonly fingerprint: string; readonly retry: () => void };

function HostKey({ target: id, fingerprint, retry }: HostKeyProps) {
  const t = useTexts(publishTexts);
  const known = publishStore(({ targets }) => {
    const target = targets?.find((one) => one.target.id === id)?.target;
    return target?.kind === "sftp" && target.hostKey !== "";
  });
  const trust = async () => {
    if (await trustServer(id, fingerprint)) retry();
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
