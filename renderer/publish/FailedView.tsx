import { RefreshCw } from "lucide-react";
import { errorText } from "../app/errorText.ts";
import { ProblemList } from "../dialogues/transfer/ProblemList.tsx";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import literal from "../ui/literal.module.css";
import { changedNames } from "./changedNames.ts";
import { failedPlace } from "./failedPlace.ts";
import { OutcomeView } from "./OutcomeView.tsx";
import styles from "./Publish.module.css";
import { type FailedWork, publishStore } from "./publishStore.ts";
import { review } from "./review.ts";
import { trustServer } from "./trustServer.ts";

/** Why nothing came of it, and what to do: agree to a server's key, look again, try again, or give files up. */
export function FailedView({ failed }: { readonly failed: FailedWork }) {
  const { error, work, retry } = failed;
  const t = useTexts(publishTexts);
  const { title, advice } = errorText(error);
  if (error.code === "host-key" && error.detail !== undefined)
    return <HostKey target={failed.target} fingerprint={error.detail} retry={retry} />;
  const names = changedNames(error);
  return (
    <OutcomeView
      how={error.code === "cancelled" ? "stopped" : "bad"}
      title={title}
      text={advice}
      detail={names.length === 0 ? failedPlace(error) : undefined}
      actions={
        <>
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
        </>
      }
    >
      {names.length > 0 && (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {error.problems !== undefined && <ProblemList problems={error.problems} />}
    </OutcomeView>
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
    <OutcomeView
      how="doubt"
      title={t.hostKey}
      text={known ? t.hostKeyChanged : t.hostKeyText}
      actions={
        <Button look={known ? "danger" : "primary"} onClick={() => void trust()}>
          {t.trust}
        </Button>
      }
    >
      <dl className={styles.facts}>
        <dt>{t.fingerprint}</dt>
        <dd className={literal.literal} data-selectable>
          {fingerprint}
        </dd>
      </dl>
    </OutcomeView>
  );
}
