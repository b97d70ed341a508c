import { SearchCheck } from "lucide-react";
import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { InstallCheck } from "#shared/publishing/installCheck.ts";
import { errorText } from "../app/errorText.ts";
import { showError } from "../app/showError.ts";
import { installTexts } from "../i18n/areas/installTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Button } from "../ui/Button.tsx";
import callout from "../ui/callout.module.css";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Install.module.css";
import { InstallFindings } from "./InstallFindings.tsx";
import { InstallLine } from "./InstallLine.tsx";
import publish from "./Publish.module.css";

type Found = { readonly check: InstallCheck } | { readonly error: CallError } | "busy";

/** What a web admin puts into the site's pages, and a look whether it works on one of them. */
export function InstallTab({ target }: { readonly target: string }) {
  const t = useTexts(installTexts);
  const [install, setInstall] = useState<Output<"install:describe">>();
  const [url, setUrl] = useState("");
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    void call("install:describe", { target }).then((described) => {
      if (gone) return;
      if (described.ok) setInstall(described.value);
      else showError(described.error);
    });
    return () => {
      gone = true;
    };
  }, [target]);
  const check = async () => {
    const page = url.trim();
    setFound("busy");
    const checked = await call("install:check", {
      target,
      url: /^[a-z]+:\/\//i.test(page) ? page : `https://${page}`,
    });
    setFound(checked.ok ? { check: checked.value } : { error: checked.error });
  };
  return (
    <div className={publish.scroll}>
      {install && (
        <>
          {!install.known && <p className={callout.note}>{t.noAddress}</p>}
          <InstallLine label={t.snippet} hint={t.snippetHint} value={install.snippet} />
          <InstallLine label={t.pinned} hint={t.pinnedHint} value={install.pinned} />
          <InstallLine label={t.policy} hint={t.policyHint} value={install.policy.join("; ")} />
        </>
      )}
      <Form
        className={styles.check}
        onSubmit={() => {
          if (url.trim() !== "" && found !== "busy") void check();
        }}
      >
        <TextField
          label={t.page}
          hint={t.pageHint}
          placeholder="https://"
          inputMode="url"
          maxLength={2000}
          value={url}
          onChange={setUrl}
        />
        <Button type="submit" icon={SearchCheck} disabled={url.trim() === "" || found === "busy"}>
          {t.check}
        </Button>
      </Form>
      <div role="status">
        {found === "busy" && <p className={styles.quiet}>{t.checking}</p>}
        {typeof found === "object" && "check" in found && <InstallFindings check={found.check} />}
        {typeof found === "object" && "error" in found && <Failed error={found.error} />}
      </div>
    </div>
  );
}

function Failed({ error }: { readonly error: CallError }) {
  const t = useTexts(installTexts);
  const text =
    error.code === "unreachable" || error.code === "invalid" ? t.notReached : errorText(error).title;
  return <p className={callout.caution}>{text}</p>;
}
