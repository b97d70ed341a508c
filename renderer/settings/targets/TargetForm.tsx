import { useEffect, useRef, useState } from "react";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { CallError } from "#shared/ipc/result.ts";
import { publishKinds } from "#shared/publishing/publishKinds.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { secretPlace } from "#shared/publishing/secretPlace.ts";
import { errorText } from "../../app/errorText.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { failedPlace } from "../../publish/failedPlace.ts";
import { loadTargets } from "../../publish/loadTargets.ts";
import { publishStore } from "../../publish/publishStore.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import { classNames } from "../../ui/classNames.ts";
import { Form } from "../../ui/Form.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import form from "../form.module.css";
import page from "../page.module.css";
import { useTyped } from "../typed/useTyped.ts";
import { emptyTarget } from "./emptyTarget.ts";
import { TargetFields } from "./TargetFields.tsx";
import styles from "./TargetsPage.module.css";
import { targetProblems } from "./targetProblems.ts";
import { withoutOldAddress } from "./withoutOldAddress.ts";

type TargetFormProps = {
  readonly first: PublishTarget;
  readonly isNew: boolean;
  readonly hasSecret: boolean;
  readonly onClose: () => void;
};

/** How a try or a save ended. */
type Said =
  | { readonly state: "busy" | "good"; readonly text: string }
  | { readonly state: "bad"; readonly error: CallError };

/** A target's fields, with a way to try them before they are kept. */
export function TargetForm({ first, isNew, hasSecret, onClose }: TargetFormProps) {
  const t = useTexts(publishTexts);
  const [target, setTarget] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [secret, setSecret] = useState<string>();
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState<Said>();
  useTyped(secret !== undefined || canonicalJson(target) !== canonicalJson(first));
  const problems = targetProblems(target);
  const errorOf = (name: string) => {
    const problem = shown ? problems.get(name) : undefined;
    return problem && t[problem];
  };
  const turn = useRef(0);
  /** What was told, or is about to be, is about other values. */
  const forgetSaid = () => {
    turn.current += 1;
    setSaid(undefined);
  };
  const change = (next: PublishTarget) => {
    setTarget(withoutOldAddress(target, next));
    forgetSaid();
  };
  const order = (wanted: PublishTarget) => ({ target: wanted, ...(secret === undefined ? {} : { secret }) });
  const ready = () => {
    setShown(true);
    return problems.size === 0;
  };
  const tryIt = async (wanted: PublishTarget) => {
    if (!ready()) return;
    setSaid({ state: "busy", text: t.testing });
    const { current } = turn;
    const tried = await call("targets:test", order(wanted));
    if (current !== turn.current) return;
    setSaid(
      tried.ok ? { state: "good", text: t.works[tried.value.site] } : { state: "bad", error: tried.error },
    );
  };
  const save = async () => {
    if (!ready()) return;
    const saved = await call("targets:save", order(target));
    if (!saved.ok) return setSaid({ state: "bad", error: saved.error });
    // what is being published stays with its own target
    publishStore.setState(({ busy }) =>
      busy === "publish" ? {} : { chosen: target.id, outcome: undefined },
    );
    await loadTargets();
    onClose();
  };
  const hostKey = said?.state === "bad" && said.error.code === "host-key" ? said.error.detail : undefined;
  const trust = (fingerprint: string) => {
    if (target.kind !== "sftp") return;
    const trusted = { ...target, hostKey: fingerprint };
    change(trusted);
    void tryIt(trusted);
  };
  return (
    <Form className={form.form} noValidate onSubmit={() => void save()}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, styles.heading)}>
        {isNew ? t.newTarget : first.name}
      </h3>
      <div className={page.two}>
        <TextField
          label={t.name}
          hint={t.nameHint}
          maxLength={100}
          value={target.name}
          error={errorOf("name")}
          onChange={(name) => change({ ...target, name })}
        />
        <SelectField
          label={t.kind}
          value={target.kind}
          options={publishKinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(kind) => {
            setSecret(undefined);
            change(emptyTarget(kind, target));
          }}
        />
      </div>
      <TargetFields
        target={target}
        errorOf={errorOf}
        secret={secret}
        known={!hasSecret ? "no" : secretPlace(target) === secretPlace(first) ? "yes" : "elsewhere"}
        onChange={change}
        onSecret={(typed) => {
          setSecret(typed);
          forgetSaid();
        }}
      />
      <TextField
        type="url"
        label={t.address}
        hint={t.addressHint}
        placeholder="https://"
        maxLength={1000}
        value={target.address}
        error={errorOf("address")}
        onChange={(address) => change({ ...target, address: address.trim() })}
      />
      {hostKey !== undefined && (
        <div className={classNames(callout.caution, styles.key)} role="alert">
          <strong>{t.hostKey}</strong>
          <p>{target.kind === "sftp" && target.hostKey !== "" ? t.hostKeyChanged : t.hostKeyText}</p>
          <code data-selectable>{hostKey}</code>
          <Button onClick={() => trust(hostKey)}>{t.trust}</Button>
        </div>
      )}
      <div className={form.actions}>
        <SaidLine said={hostKey === undefined ? said : undefined} />
        <Button disabled={said?.state === "busy"} onClick={() => void tryIt(target)}>
          {t.test}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button type="submit" look="primary">
          {t.save}
        </Button>
      </div>
    </Form>
  );
}

function SaidLine({ said }: { readonly said: Said | undefined }) {
  if (said?.state !== "bad")
    return (
      <span className={styles.said} data-state={said?.state} role="status">
        {said?.text}
      </span>
    );
  const { title, advice } = errorText(said.error);
  const place = failedPlace(said.error);
  return (
    <span className={styles.said} data-state="bad" role="alert">
      {title}. {advice} {place !== undefined && `(${place})`}
    </span>
  );
}
