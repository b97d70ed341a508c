import { type ReactNode, useMemo } from "react";
import { AttributePicker } from "../../attributes/AttributePicker.tsx";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { knownInfo } from "../../attributes/knownInfo.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { withCatalogue } from "../../attributes/withCatalogue.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { UsesButton } from "../find/UsesButton.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { readableAttributes, writableAttributes } from "./knownAttributes.ts";

type AttributeFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** Whether a value is stored there; else it is read. */
  readonly writes?: boolean;
};

/** The name of an attribute in the open dialogue: its own are suggested, and the site's. */
export function AttributeField({ writes = false, value, ...rest }: AttributeFieldProps) {
  const { id, document } = useSession();
  const flows = flowsStore((state) => state.flows);
  const joined = useDialogue((dialogue) =>
    (writes ? writableAttributes(dialogue) : readableAttributes(dialogue, flows)).join("\n"),
  );
  const entries = attributesStore((state) => state.entries);
  const names = useMemo(() => withCatalogue(joined.split("\n"), entries, writes), [joined, entries, writes]);
  return (
    <AttributePicker
      {...rest}
      value={value}
      names={names}
      infoOf={(name) => knownInfo(name, document.getState().dialogue, entries)}
      onFocus={() => void loadAttributes(id)}
      onBlur={document.seal}
      aside={value !== "" && <UsesButton attribute={value} />}
    />
  );
}
