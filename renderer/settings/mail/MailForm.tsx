import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import form from "../form.module.css";
import { useTyped } from "../typed/useTyped.ts";
import { MailFields } from "./MailFields.tsx";
import { mailFormProblems } from "./mailFormProblems.ts";
import { RemoveMailDialog } from "./RemoveMailDialog.tsx";
import { TestMail } from "./TestMail.tsx";

type MailFormProps = { readonly known: Output<"mail:get">; readonly onSaved: () => void };

const none: MailAccount = {
  ...{ host: "", port: 587, security: "startTls", user: "" },
  ...{ fromName: "", fromEmail: "", invites: true },
};

/** Which server, as whom, and whether visitors are invited by it. */
export function MailForm({ known, onSaved }: MailFormProps) {
  const t = useTexts(mailTexts);
  const first = known.account ?? none;
  const [account, setAccount] = useState(first);
  const [password, setPassword] = useState<string>();
  const [shown, setShown] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  useTyped(JSON.stringify(account) !== JSON.stringify(first) || password !== undefined);
  const problems = mailFormProblems(account);
  const isComplete = Object.keys(problems).length === 0;
  const typed = {
    account: { ...account, host: account.host.trim(), fromEmail: account.fromEmail.trim() },
    ...(password !== undefined && password !== "" && { password }),
  };
  const save = async () => {
    setShown(true);
    if (!isComplete) return;
    const saved = await call("mail:save", typed);
    if (!saved.ok) return showError(saved.error);
    showToast({ text: t.saved });
    setPassword(undefined);
    onSaved();
  };
  return (
    <Form className={form.form} noValidate onSubmit={() => void save()}>
      <MailFields
        account={account}
        first={known}
        password={password}
        problems={shown ? problems : {}}
        onChange={setAccount}
        onPassword={setPassword}
      />
      <SwitchField
        label={t.invites}
        hint={t.invitesHint}
        checked={account.invites}
        onChange={(invites) => setAccount({ ...account, invites })}
      />
      <TestMail
        typed={typed}
        isReady={() => {
          setShown(true);
          return isComplete;
        }}
      />
      <div className={form.actions}>
        <Button type="submit" look="primary">
          {t.save}
        </Button>
        {known.account && (
          <Button type="button" onClick={() => setRemoving(true)}>
            {t.remove}
          </Button>
        )}
      </div>
      {isRemoving && <RemoveMailDialog onRemoved={onSaved} onClose={() => setRemoving(false)} />}
    </Form>
  );
}
