import { useState } from "react";
import type { VersionSummary } from "#shared/ipc/version.ts";
import { showError } from "../app/showError.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { TextField } from "../ui/TextField.tsx";

type VersionNameProps = { readonly version: VersionSummary; readonly onNamed: () => Promise<void> };

/** What a version is called; a name keeps it for good. */
export function VersionName({ version, onNamed }: VersionNameProps) {
  const t = useTexts(versionsTexts);
  const [name, setName] = useState(version.name);

  async function save(): Promise<void> {
    if (name.trim() === version.name) return;
    const named = await call("versions:name", { version: version.id, name });
    if (!named.ok) {
      setName(version.name);
      return showError(named.error);
    }
    await onNamed();
  }

  return (
    <TextField
      label={t.name}
      value={name}
      placeholder={t.namePlaceholder}
      maxLength={120}
      onChange={setName}
      onBlur={() => void save()}
      onKeyDown={(event) => event.key === "Enter" && void save()}
    />
  );
}
