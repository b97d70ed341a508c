import { useEffect, useRef, useState } from "react";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { MarketoConnection, MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { marketoSteps } from "#shared/marketo/marketoSteps.ts";
import { readEndpoint } from "#shared/marketo/readEndpoint.ts";
import { errorText } from "../../app/errorText.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Form } from "../../ui/Form.tsx";
import { TextField } from "../../ui/TextField.tsx";
import form from "../form.module.css";
import page from "../page.module.css";
import { useTyped } from "../typed/useTyped.ts";
import { AdminGuide } from "./AdminGuide.tsx";
import { connectionOf } from "./connectionOf.ts";
import { connectionProblems, type TypedConnection } from "./connectionProblems.ts";
import styles from "./connections.module.css";
import { KeyFields } from "./KeyFields.tsx";
import { loadConnections } from "./loadConnections.ts";
import { TestReport } from "./TestReport.tsx";
import { useConnectionTest } from "./useConnectionTest.ts";

type ConnectionFormProps = {
  readonly first: Pick<MarketoConnection, "id" | "name" | "endpoint" | "dailyBudget">;
  /** What is kept of it; undefined: it is new. */
  readonly kept: MarketoProfile | undefined;
  readonly hasKey: boolean;
  readonly onClose: () => void;
};

/** A connection's fields, with a way to try them before they are kept. */
export function ConnectionForm({ first, kept, hasKey, onClose }: ConnectionFormProps) {
  const t = useTexts(connectionsTexts);
  const [before] = useState<TypedConnection>({
    name: first.name,
    endpoint: first.endpoint,
    budget: String(first.dailyBudget),
    key: undefined,
  });
  const [typed, setTyped] = useState(before);
  useTyped(canonicalJson(typed) !== canonicalJson(before));
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  const [shown, setShown] = useState(false);
  const [failed, setFailed] = useState<CallError>();
  const { test, start, stop, forget } = useConnectionTest();
  const read = readEndpoint(typed.endpoint);
  const isSame = read.ok && read.endpoint === first.endpoint;
  const known = !hasKey ? "no" : isSame ? "yes" : "elsewhere";
  const problems = connectionProblems(typed, known === "yes");
  const change = (part: Partial<TypedConnection>) => {
    setTyped({ ...typed, ...part });
    setFailed(undefined);
    // what was found out stays true whatever it is called
    if ("endpoint" in part || "key" in part) forget();
  };
  const order = () => ({
    connection: connectionOf(first.id, typed),
    ...(typed.key === undefined ? {} : { credentials: typed.key }),
  });
  const ready = () => {
    setShown(true);
    return Object.values(problems).every((problem) => problem === false || problem === undefined);
  };
  const save = async () => {
    if (!ready()) return;
    stop();
    const saved = await call("marketo:save", order());
    if (!saved.ok) return setFailed(saved.error);
    await loadConnections();
    onClose();
  };
  const isTaken = failed?.code === "name-taken";
  const error = test.state === "failed" ? test.error : isTaken ? undefined : failed;
  const running = test.state === "running";
  const isAsKept = known === "yes" && typed.key === undefined && kept?.status.checkedAt !== undefined;
  const found = test.state === "done" ? test.report : test.state === "none" && isAsKept ? kept : undefined;
  const step = running ? test.progress?.step : undefined;
  return (
    <Form className={form.form} noValidate onSubmit={() => void save()}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, styles.heading)}>
        {kept === undefined ? t.newConnection : kept.name}
      </h3>
      <AdminGuide open={kept === undefined} />
      <div className={page.two}>
        <TextField
          label={t.name}
          hint={t.nameHint}
          maxLength={100}
          value={typed.name}
          error={isTaken ? t.nameTaken : shown && problems.name ? t.missing : undefined}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={t.endpoint}
          placeholder="284-RPR-133"
          hint={read.ok ? `${read.endpoint}/rest` : undefined}
          maxLength={500}
          value={typed.endpoint}
          error={shown && problems.endpoint ? t.endpointProblems[problems.endpoint] : undefined}
          onChange={(endpoint) => change({ endpoint })}
        />
      </div>
      <KeyFields
        value={typed.key}
        known={known}
        missing={{
          clientId: shown && problems.clientId,
          clientSecret: shown && problems.clientSecret,
        }}
        onChange={(key) => change({ key })}
      />
      <TextField
        inputMode="numeric"
        label={t.budget}
        hint={t.budgetHint}
        value={typed.budget}
        error={shown && problems.budget ? t.budgetWrong : undefined}
        onChange={(budget) => change({ budget })}
      />
      {found !== undefined && <TestReport status={found.status} capabilities={found.capabilities} />}
      <div className={form.actions}>
        {running ? (
          <div className={styles.running}>
            <progress
              aria-label={t.test}
              value={test.progress?.done ?? 0}
              max={test.progress?.of ?? marketoSteps.length}
            />
            <span role="status">{step === undefined ? "" : t.steps[step]}</span>
          </div>
        ) : (
          <span className={styles.said} role="alert">
            {error && `${errorText(error).title}. ${errorText(error).advice}`}
          </span>
        )}
        <Button
          onClick={() => {
            if (running) stop();
            else if (ready()) void start(order());
          }}
        >
          {running ? t.stop : t.test}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button type="submit" look="primary">
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
