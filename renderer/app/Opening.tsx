import { appTexts } from "../i18n/areas/appTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./Opening.module.css";

/** Shown while a screen is being loaded; stays invisible for a moment, as most loads are over by then. */
export function Opening() {
  const t = useTexts(appTexts);
  return (
    <div className={styles.opening} role="status">
      {t.opening}
    </div>
  );
}
