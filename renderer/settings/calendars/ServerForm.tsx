import { useEffect, useRef, useState } from "react";
import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { readServer } from "#shared/servers/readServer.ts";
import { showError } from "../../app/showError.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Form } from "../../ui/Form.tsx";
import { TextField } from "../../ui/TextField.tsx";
import connections from "../connections/connections.module.css";
import form from "../form.module.css";
import page from "../page.module.css";
import { SecretField } from "../targets/SecretField.tsx";
import { useTyped } from "../typed/useTyped.ts";
import { loadCalendars } from "./loadCalendars.ts";
import { problemWords } from "./problemWords.ts";

type ServerFormProps = {
  /** The one that gets another password; undefined: a new one. */
  readonly account: CalendarAccount | undefined;
  readonly onClose: () => void;
};

/** A CalDAV server and how to get in. */
export function ServerForm({ account, onClose }: ServerFormProps) {
  const t = useTexts(calendarsTexts);
  const [server, setServer] = useState(account?.server ?? "");
  const [user, setUser] = useState(account?.name ?? "");
  const [password, setPassword] = useState("");
  useTyped(password !== "" || (account === undefined && (server !== "" || user !== "")));
  const [shown, setShown] = useState(false);
  const [connecting, setConnecting] = useState(false);
  const [problem, setProblem] = useState<CalendarProblem>();
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  const read = readServer(server);
  const connect = async () => {
    setShown(true);
    if (!read.ok || user.trim() === "" || password === "" || connecting) return;
    setConnecting(true);
    setProblem(undefined);
    const known = account === undefined ? {} : { account: account.id };
    const connected = await call("calendars:logIn", { server, user, password, ...known });
    setConnecting(false);
    if (!connected.ok) return showError(connected.error);
    if (!connected.value.ok) return setProblem(connected.value.problem);
    await loadCalendars();
    onClose();
  };
  return (
    <Form className={form.form} onSubmit={() => void connect()}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, connections.heading)}>
        {account?.name ?? t.newServer}
      </h3>
      <p className={page.intro}>{t.serverText}</p>
      <TextField
        label={t.server}
        hint={t.serverHint}
        maxLength={500}
        readOnly={account !== undefined}
        value={server}
        error={shown && !read.ok ? t.serverProblems[read.problem] : undefined}
        onChange={setServer}
      />
      <div className={page.two}>
        <TextField
          label={t.user}
          maxLength={300}
          readOnly={account !== undefined}
          value={user}
          error={shown && user.trim() === "" ? t.missing : undefined}
          onChange={setUser}
        />
        <SecretField
          label={t.password}
          known="no"
          value={password}
          error={shown && password === "" ? t.missing : undefined}
          onChange={setPassword}
        />
      </div>
      <div className={form.actions}>
        <span className={connections.said} role="alert">
          {problem && (problem.code === "sign-in" ? t.wrongPassword : problemWords(problem, t))}
        </span>
        <Button type="button" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" look="primary" disabled={connecting}>
          {connecting ? t.connecting : t.connect}
        </Button>
      </div>
    </Form>
  );
}
