import { RotateCw, TriangleAlert } from "lucide-react";
import { appTexts } from "../i18n/areas/appTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import styles from "./CrashScreen.module.css";
import { flushAll } from "./flushAll.ts";
import { navigate } from "./navigate.ts";

/** Stands in for a screen that failed. */
export function CrashScreen({ thrown }: { readonly thrown: unknown }) {
  const t = useTexts(appTexts);
  const reload = async () => {
    await flushAll();
    location.reload();
  };
  const leave = () => {
    navigate({ screen: "list" });
    void reload();
  };
  return (
    <main className={styles.crash}>
      <div role="alert">
        <EmptyState
          icon={TriangleAlert}
          title={t.crashTitle}
          actions={
            <>
              <Button onClick={leave}>{t.toList}</Button>
              <Button look="primary" icon={RotateCw} onClick={() => void reload()}>
                {t.reload}
              </Button>
            </>
          }
        >
          {t.crashText}
        </EmptyState>
      </div>
      <details className={styles.details}>
        <summary>{t.crashDetails}</summary>
        <pre data-selectable>
          {thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}
        </pre>
      </details>
    </main>
  );
}
