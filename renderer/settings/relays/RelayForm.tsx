import { useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { RelayProblem } from "#shared/relay/relayProblem.ts";
import { readServer } from "#shared/servers/readServer.ts";
import { showError } from "../../app/showError.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
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
import styles from "../targets/TargetsPage.module.css";
import { useTyped } from "../typed/useTyped.ts";
import { fetchRelay } from "./fetchRelay.ts";
import { loadRelays } from "./loadRelays.ts";

type RelayFormProps = {
  /** The one that is changed; undefined: a new one. */
  readonly relay: Output<"relays:list">[number] | undefined;
  readonly onClose: () => void;
};

/** What a test has found out of what is typed; it goes with the next letter. */
type Tested = "under way" | RelayProblem | "works" | undefined;

/** Where a relay is, and the key to it. */
export function RelayForm({ relay, onClose }: RelayFormProps) {
  const t = useTexts(relaysTexts);
  const [id] = useState(() => relay?.id ?? crypto.randomUUID());
  const [name, setName] = useState(relay?.name ?? "");
  const [url, setUrl] = useState(relay?.url ?? "");
  const [key, setKey] = useState<string>();
  const [shown, setShown] = useState(false);
  const [taken, setTaken] = useState<string>();
  const [tested, setTested] = useState<Tested>();
  const typed = useRef(0);
  useTyped(name !== (relay?.name ?? "") || url !== (relay?.url ?? "") || key !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  const change = (set: (text: string) => void) => (text: string) => {
    typed.current += 1;
    setTested(undefined);
    set(text);
  };
  const read = readServer(url);
  const isSame = read.ok && relay !== undefined && read.server.replace(/\/+$/, "") === relay.url;
  const known = relay?.hasKey ? (isSame ? "yes" : "elsewhere") : "no";
  const given = key?.trim() ? { key: key.trim() } : {};
  const isComplete = read.ok && ("key" in given || known === "yes");
  const test = async () => {
    setShown(true);
    if (!isComplete) return;
    setTested("under way");
    const turn = typed.current;
    const answer = await call("relays:test", { relay: { id, url }, ...given });
    if (turn !== typed.current) return;
    setTested(answer.ok ? (answer.value.problem ?? "works") : undefined);
    if (!answer.ok) showError(answer.error);
  };
  const save = async () => {
    setShown(true);
    if (!isComplete || name.trim() === "") return;
    const saved = await call("relays:save", { relay: { id, name, url }, ...given });
    if (!saved.ok && saved.error.code === "name-taken") return setTaken(name);
    if (!saved.ok) return showError(saved.error);
    await loadRelays();
    void fetchRelay(id);
    onClose();
  };
  const said =
    tested === "under way" ? t.testing : tested === "works" ? t.works : tested && t.problems[tested];
  const state = tested === "works" ? "good" : tested === "under way" ? undefined : "bad";
  return (
    <Form className={form.form} onSubmit={() => void save()}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, connections.heading)}>
        {relay?.name ?? t.newRelay}
      </h3>
      <p className={page.intro}>{t.keyHint}</p>
      <TextField
        label={t.name}
        maxLength={200}
        value={name}
        error={taken === name ? t.nameTaken : shown && name.trim() === "" ? t.missing : undefined}
        onChange={change(setName)}
      />
      <TextField
        label={t.url}
        hint={t.urlHint}
        maxLength={500}
        value={url}
        error={shown && !read.ok ? t.addressProblems[read.problem] : undefined}
        onChange={change(setUrl)}
      />
      <SecretField
        label={t.key}
        known={known}
        value={key}
        error={shown && known !== "yes" && !("key" in given) ? t.missing : undefined}
        onChange={change(setKey)}
      />
      <div className={form.actions}>
        <span className={styles.said} data-state={state} role="status">
          {said}
        </span>
        <Button type="button" onClick={() => void test()} disabled={tested === "under way"}>
          {t.test}
        </Button>
        <Button type="button" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" look="primary">
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
