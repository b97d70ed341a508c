import { ScanSearch } from "lucide-react";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import { showUses } from "./showUses.ts";

/** Shows where an attribute is stored, tested and inserted. */
export function UsesButton({ attribute }: { readonly attribute: string }) {
  const t = useTexts(findTexts);
  const session = useSession();
  return (
    <IconButton
      size="small"
      icon={ScanSearch}
      label={t.whereUsed}
      onClick={() => showUses(session, attribute)}
    />
  );
}
