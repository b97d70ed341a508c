import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { listLabels } from "./listLabels.ts";

type ListFieldProps = {
  readonly lists: SyncOffer["lists"];
  /** Null: none. */
  readonly list: number | null;
  readonly onChange: (list: number | null) => void;
};

/** The static list that people are on who are synced, if only those are. */
export function ListField({ lists, list, onChange }: ListFieldProps) {
  const t = useTexts(syncTexts);
  const labels = listLabels(lists);
  // One that Marketo does not have any more is still what was chosen.
  const chosen = [...labels].find(([, id]) => id === list)?.[0] ?? String(list);
  return (
    <ComboboxField
      label={t.list}
      hint={t.listHint}
      value={list === null ? t.listNone : chosen}
      options={[t.listNone, ...labels.keys()]}
      onChange={(label) => onChange(labels.get(label) ?? null)}
      noMatch={t.noMatch}
    />
  );
}
