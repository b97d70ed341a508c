import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { TextField } from "../../ui/TextField.tsx";
import page from "../page.module.css";
import { SecretField } from "../targets/SecretField.tsx";
import type { TypedConnection } from "./connectionProblems.ts";

type Key = TypedConnection["key"];
type KeyFieldsProps = {
  readonly value: Key;
  readonly known: "yes" | "no" | "elsewhere";
  readonly missing: { readonly clientId: boolean; readonly clientSecret: boolean };
  readonly onChange: (key: Key) => void;
};

/** Client ID and client secret. Those that are known are never shown again; one that is typed wants the other. */
export function KeyFields({ value, known, missing, onChange }: KeyFieldsProps) {
  const t = useTexts(connectionsTexts);
  const { secretKept } = useTexts(publishTexts);
  const change = (part: Partial<NonNullable<Key>>) => {
    const key = { clientId: "", clientSecret: "", ...value, ...part };
    onChange(key.clientId === "" && key.clientSecret === "" ? undefined : key);
  };
  return (
    <div className={page.two}>
      <TextField
        label={t.clientId}
        maxLength={200}
        placeholder={value === undefined && known === "yes" ? secretKept : undefined}
        value={value?.clientId ?? ""}
        error={missing.clientId ? t.missing : undefined}
        onChange={(clientId) => change({ clientId })}
      />
      <SecretField
        label={t.clientSecret}
        known={known}
        value={value?.clientSecret}
        error={missing.clientSecret ? t.missing : undefined}
        onChange={(clientSecret) => change({ clientSecret })}
      />
    </div>
  );
}
