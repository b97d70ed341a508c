import { LogOut } from "lucide-react";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { percentText } from "../percentText.ts";
import styles from "./DropOff.module.css";
import { useDropOff } from "./useDropOff.ts";

/** How many visits went no further than a card, at its lower edge. */
export function StopMark({ node }: { readonly node: string }) {
  const t = useTexts(dropOffTexts);
  const language = useLanguage();
  const stopped = useDropOff(({ shown }) => shown?.stopped.get(node) ?? 0);
  const came = useDropOff(({ shown }) => shown?.came.get(node) ?? 0);
  const isMost = useDropOff(({ most }) => most === node);
  if (stopped === 0) return null;
  const share = percentText(stopped / Math.max(came, stopped));
  const count = stopped.toLocaleString(language);
  const label = t.stopped(count, Math.max(came, stopped).toLocaleString(language), share);
  return (
    <span role="img" aria-label={label} data-tooltip={label} data-most={isMost} className={styles.stop}>
      <LogOut size={12} strokeWidth={2.2} aria-hidden />
      {`${count} · ${share}`}
    </span>
  );
}
