import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import page from "../page.module.css";
import { DesignStudioFields } from "./DesignStudioFields.tsx";
import { PathField } from "./PathField.tsx";
import { PortField } from "./PortField.tsx";
import { SecretField } from "./SecretField.tsx";
import styles from "./TargetsPage.module.css";

type TargetFieldsProps = {
  readonly target: PublishTarget;
  readonly errorOf: (field: string) => string | undefined;
  readonly secret: string | undefined;
  readonly known: "yes" | "no" | "elsewhere";
  readonly onChange: (target: PublishTarget) => void;
  readonly onSecret: (secret: string) => void;
};

/** What a target of its kind has to know. */
export function TargetFields({ target, errorOf, secret, known, onChange, onSecret }: TargetFieldsProps) {
  const t = useTexts(publishTexts);
  const secretField = (label: string) => (
    <SecretField label={label} value={secret} known={known} onChange={onSecret} />
  );
  switch (target.kind) {
    case "folder":
      return (
        <PathField
          what="folder"
          label={t.folder}
          value={target.folder}
          error={errorOf("folder")}
          onChange={(folder) => onChange({ ...target, folder })}
        />
      );
    case "zip":
      return (
        <PathField
          what="zip"
          label={t.zipFile}
          hint={t.zipHint}
          value={target.file}
          error={errorOf("file")}
          onChange={(file) => onChange({ ...target, file })}
        />
      );
    case "webdav":
      return (
        <>
          <TextField
            type="url"
            label={t.url}
            hint={/^http:/i.test(target.url) ? t.insecure : t.urlHint}
            placeholder="https://"
            value={target.url}
            error={errorOf("url")}
            onChange={(url) => onChange({ ...target, url: url.trim() })}
          />
          <div className={page.two}>
            <TextField
              label={t.user}
              value={target.user}
              onChange={(user) => onChange({ ...target, user })}
            />
            {secretField(t.password)}
          </div>
        </>
      );
    case "sftp":
      return (
        <>
          <div className={styles.narrow}>
            <TextField
              label={t.host}
              value={target.host}
              error={errorOf("host")}
              onChange={(host) => onChange({ ...target, host: host.trim(), hostKey: "" })}
            />
            <PortField
              label={t.port}
              value={target.port}
              onChange={(port) => onChange({ ...target, port })}
            />
          </div>
          <TextField
            label={t.serverFolder}
            value={target.folder}
            error={errorOf("folder")}
            onChange={(folder) => onChange({ ...target, folder })}
          />
          <PathField
            what="key"
            label={t.keyFile}
            hint={t.keyFileHint}
            value={target.keyFile}
            onChange={(keyFile) => onChange({ ...target, keyFile })}
          />
          <div className={page.two}>
            <TextField
              label={t.user}
              value={target.user}
              error={errorOf("user")}
              onChange={(user) => onChange({ ...target, user })}
            />
            {secretField(target.keyFile === "" ? t.password : t.passphrase)}
          </div>
        </>
      );
    case "s3":
      return (
        <div className={page.two}>
          <TextField
            type="url"
            label={t.endpoint}
            hint={t.endpointHint}
            placeholder="https://"
            value={target.endpoint}
            error={errorOf("endpoint")}
            onChange={(endpoint) => onChange({ ...target, endpoint: endpoint.trim() })}
          />
          <TextField
            label={t.region}
            value={target.region}
            onChange={(region) => onChange({ ...target, region })}
          />
          <TextField
            label={t.bucket}
            value={target.bucket}
            error={errorOf("bucket")}
            onChange={(bucket) => onChange({ ...target, bucket })}
          />
          <TextField
            label={t.prefix}
            value={target.prefix}
            onChange={(prefix) => onChange({ ...target, prefix })}
          />
          <TextField
            label={t.accessKey}
            value={target.accessKey}
            error={errorOf("accessKey")}
            onChange={(accessKey) => onChange({ ...target, accessKey: accessKey.trim() })}
          />
          {secretField(t.secretKey)}
        </div>
      );
    case "git":
      return (
        <>
          <PathField
            what="folder"
            label={t.repository}
            value={target.folder}
            error={errorOf("folder")}
            onChange={(folder) => onChange({ ...target, folder })}
          />
          <TextField
            label={t.inside}
            placeholder="docs"
            value={target.inside}
            error={errorOf("inside")}
            onChange={(inside) => onChange({ ...target, inside })}
          />
          <SwitchField
            label={t.push}
            hint={t.pushHint}
            checked={target.push}
            onChange={(push) => onChange({ ...target, push })}
          />
        </>
      );
    case "designStudio":
      return <DesignStudioFields target={target} errorOf={errorOf} onChange={onChange} />;
  }
}
