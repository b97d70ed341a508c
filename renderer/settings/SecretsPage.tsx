import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { showError } from "../app/showError.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { ChoiceCards } from "../ui/ChoiceCards.tsx";
import styles from "./page.module.css";

type SecretsStatus = Output<"secrets:status">;

/** How secrets are kept, in plain words. */
export function SecretsPage() {
  const t = useTexts(settingsTexts);
  const [status, setStatus] = useState<SecretsStatus | undefined>();
  const read = async () => {
    const answer = await call("secrets:status");
    if (answer.ok) setStatus(answer.value);
    else showError(answer.error);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => void read(), []);
  const choose = async (keeping: SecretsStatus["keeping"]) => {
    const answer = await call("secrets:setKeeping", { keeping });
    if (!answer.ok) showError(answer.error);
    await read();
  };
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{t.secretsText}</p>
      {status && (
        <ChoiceCards
          label={t.pages.secrets}
          value={status.keeping}
          choices={[
            { value: "keyring", label: t.keyring, text: t.keyringText, disabled: !status.available },
            { value: "memory", label: t.memory, text: t.memoryText },
          ]}
          onChange={(keeping) => void choose(keeping)}
        />
      )}
      {status && !status.available && <p className={styles.notice}>{t.noKeyring}</p>}
    </div>
  );
}
