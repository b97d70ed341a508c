import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { useSession } from "../session/useSession.ts";
import { endSession } from "./endSession.ts";
import styles from "./StagePanel.module.css";
import type { Trouble } from "./simulatorStore.ts";

/** What the page in its window could not do; one that does not answer can be waited for or closed. */
export function StageTrouble({ trouble }: { readonly trouble: Trouble }) {
  const t = useTexts(simulatorTexts);
  const { simulator } = useSession();
  const text = () => {
    if (trouble.type === "stuck") return t.stuck;
    return trouble.type === "kept" ? t.kept[trouble.what](trouble.url) : t.unreachable(trouble.url);
  };
  return (
    <div className={styles.trouble}>
      <p role="status">{text()}</p>
      {trouble.type === "stuck" && (
        <div className={styles.acts}>
          <Button onClick={() => simulator.setState({ trouble: null })}>{t.wait}</Button>
          <Button onClick={() => endSession(simulator.getState().phase)}>{t.closeWindow}</Button>
        </div>
      )}
    </div>
  );
}
