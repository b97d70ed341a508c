import { useEffect, useRef, useState } from "react";
import type { Parsed } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { problemWords } from "../../mail/problemWords.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import targets from "../targets/TargetsPage.module.css";
import { isAddress } from "./isAddress.ts";
import styles from "./mail.module.css";

type TestMailProps = {
  /** What is tried: as it is typed, saved or not. */
  readonly typed: Pick<Parsed<"mail:test">, "account" | "password">;
  /** Whether it can be tried at all; marks what is missing. */
  readonly isReady: () => boolean;
};

/** What a try has found out of what was typed then. */
type Said = { readonly of: string; readonly state: "busy" | "good" | "bad"; readonly text: string };

/** Sends a mail by the server as it is typed, and tells how that went. */
export function TestMail({ typed, isReady }: TestMailProps) {
  const t = useTexts(mailTexts);
  const language = useLanguage();
  const [other, setOther] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const [shown, setShown] = useState(false);
  const to = (other ?? typed.account.fromEmail).trim();
  const what = JSON.stringify([typed, to]);
  const test = async () => {
    setShown(true);
    if (!isReady() || !isAddress(to)) return;
    setSaid({ of: what, state: "busy", text: t.testing });
    const tested = await call("mail:test", { ...typed, to, language });
    if (!tested.ok) {
      setSaid(undefined);
      return showError(tested.error);
    }
    const { problem } = tested.value;
    const found = problem
      ? ({ state: "bad", text: problemWords(problem, t) } as const)
      : ({ state: "good", text: t.works(to) } as const);
    // What was typed meanwhile was not tried.
    setSaid((now) => (now?.of === what ? { of: what, ...found } : now));
  };
  const answered = said?.of === what ? said : undefined;
  const answer = useRef<HTMLParagraphElement>(null);
  // The buttons below stay in sight, and would lie over it.
  useEffect(() => {
    if (answered) answer.current?.scrollIntoView({ block: "nearest" });
  }, [answered]);
  return (
    <div className={styles.test}>
      <TextField
        type="email"
        label={t.testTo}
        maxLength={254}
        error={shown && other !== undefined && !isAddress(to) ? t.notEmail : undefined}
        value={other ?? typed.account.fromEmail}
        onChange={setOther}
      />
      <Button type="button" disabled={answered?.state === "busy"} onClick={() => void test()}>
        {t.test}
      </Button>
      <p ref={answer} className={targets.said} data-state={answered?.state} role="status">
        {answered?.text}
      </p>
    </div>
  );
}
