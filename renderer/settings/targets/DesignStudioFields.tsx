import { useEffect } from "react";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { connectionsStore } from "../connections/connectionsStore.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import page from "../page.module.css";

type DesignStudio = Extract<PublishTarget, { kind: "designStudio" }>;
type DesignStudioFieldsProps = {
  readonly target: DesignStudio;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (target: DesignStudio) => void;
};

/** The connection whose key is used, and where in Design Studio the files go. */
export function DesignStudioFields({ target, errorOf, onChange }: DesignStudioFieldsProps) {
  const t = useTexts(publishTexts);
  const connections = connectionsStore((state) => state.connections);
  useEffect(() => void loadConnections(), []);
  const options = connections?.map(({ profile }) => ({ value: profile.id, label: profile.name })) ?? [];
  return (
    <>
      <SelectField
        label={t.connection}
        hint={connections?.length === 0 ? t.noConnections : t.connectionHint}
        value={target.connection}
        error={errorOf("connection")}
        options={options}
        disabled={options.length === 0}
        onChange={(connection) => onChange({ ...target, connection })}
      />
      <div className={page.two}>
        <TextField
          label={t.studioFolder}
          hint={t.studioFolderHint}
          value={target.folder}
          error={errorOf("folder")}
          onChange={(folder) => onChange({ ...target, folder })}
        />
        <TextField
          label={t.filePrefix}
          hint={t.filePrefixHint}
          value={target.prefix}
          error={errorOf("prefix")}
          onChange={(prefix) => onChange({ ...target, prefix: prefix.trim().toLowerCase() })}
        />
      </div>
    </>
  );
}
