import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import page from "../page.module.css";
import { MailForm } from "./MailForm.tsx";

/** The mail server that Parley invites visitors with. */
export function MailPage() {
  const t = useTexts(mailTexts);
  const [known, setKnown] = useState<Output<"mail:get">>();
  // What is saved is read again, and a form is made anew of it.
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again each turn
  useEffect(() => {
    let isGone = false;
    void call("mail:get").then((answer) => {
      if (isGone) return;
      if (answer.ok) setKnown(answer.value);
      else showError(answer.error);
    });
    return () => {
      isGone = true;
    };
  }, [turn]);
  if (!known) return null;
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.text}</p>
      <MailForm key={JSON.stringify(known)} known={known} onSaved={() => setTurn(turn + 1)} />
    </div>
  );
}
