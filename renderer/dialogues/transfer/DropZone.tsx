import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./DropZone.module.css";
import { importDropped } from "./importDropped.ts";

/** The whole window takes files; while some are held over it, it says so. */
export function DropZone() {
  const t = useTexts(transferTexts);
  const [over, setOver] = useState(false);
  useEffect(() => watchDrops(setOver), []);
  if (!over) return null;
  return (
    <div className={styles.zone} aria-hidden="true">
      <div className={styles.card}>
        <FileDown size={28} strokeWidth={1.6} />
        <strong>{t.dropTitle}</strong>
        <span>{t.dropText}</span>
      </div>
    </div>
  );
}

function watchDrops(setOver: (over: boolean) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const held = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener(
    "dragover",
    (event) => {
      if (!held(event)) return;
      event.preventDefault();
      setOver(true);
    },
    options,
  );
  window.addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), options);
  window.addEventListener(
    "drop",
    (event) => {
      setOver(false);
      if (!held(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void importDropped([...event.dataTransfer.files]);
    },
    options,
  );
  return () => stop.abort();
}
