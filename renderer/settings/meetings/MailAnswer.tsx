import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useTyped } from "../typed/useTyped.ts";
import styles from "./meetings.module.css";

type MailAnswerProps = {
  /** Of the request. */
  readonly id: string;
  /** As Parley has written it. */
  readonly mail: Output<"requests:offer">["mail"];
  readonly onSent: () => void;
};

/** A mail to whoever has asked, to be changed and sent. How that went shows with the request. */
export function MailAnswer({ id, mail, onSent }: MailAnswerProps) {
  const t = useTexts(mailTexts);
  const [subject, setSubject] = useState(mail.subject);
  const [body, setBody] = useState(mail.body);
  const [isBusy, setBusy] = useState(false);
  useTyped(subject !== mail.subject || body !== mail.body);
  const send = async () => {
    setBusy(true);
    const sent = await call("requests:mail", { id, subject, body });
    setBusy(false);
    if (sent.ok) onSent();
    else showError(sent.error);
  };
  const isBlank = subject.trim() === "" || body.trim() === "";
  return (
    <Form className={styles.answer} onSubmit={() => void send()}>
      <TextField
        label={t.subject}
        dir="auto"
        spellCheck
        maxLength={500}
        value={subject}
        onChange={setSubject}
      />
      <TextAreaField
        label={t.body}
        dir="auto"
        spellCheck
        maxLength={20_000}
        value={body}
        onChange={setBody}
      />
      <div>
        <Button type="submit" look="primary" disabled={isBusy || isBlank}>
          {t.sendAnswer(mail.to)}
        </Button>
      </div>
    </Form>
  );
}
