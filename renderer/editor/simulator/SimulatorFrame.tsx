import { CircleAlert, TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { errorText } from "../../app/errorText.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useSession } from "../session/useSession.ts";
import { openSimulation } from "./openSimulation.ts";
import { readNews } from "./readNews.ts";
import styles from "./SimulatorFrame.module.css";
import { StageGone } from "./StageGone.tsx";
import { StagePanel } from "./StagePanel.tsx";
import { takeNews } from "./takeNews.ts";
import { useSimulator } from "./useSimulator.ts";

/**
 * Without forms the widget's fields could not be sent by Enter; where a form leads to, the page's own CSP forbids. Without
 * downloads a document could not be kept.
 */
const sandbox = "allow-scripts allow-forms allow-downloads";

/** The frame with the widget in it, or why there is none. */
export function SimulatorFrame() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const { simulator } = session;
  const frame = useRef<HTMLIFrameElement>(null);
  const phase = useSimulator((state) => state.phase);
  const waits = useSimulator((state) => state.place.kind === "site");

  useEffect(() => {
    // A sandboxed frame's origin is opaque ("null"), so that only its window tells it from others.
    function listen({ source, origin, data }: MessageEvent<unknown>): void {
      if (source === null || source !== frame.current?.contentWindow || origin !== "null") return;
      const news = readNews(data);
      if (news) simulator.setState((state) => takeNews(state, news));
    }
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [simulator]);

  useEffect(
    () =>
      simulator.subscribe(({ ordered }, before) => {
        // no origin could be named for an opaque one
        if (ordered !== before.ordered) frame.current?.contentWindow?.postMessage(ordered, "*");
      }),
    [simulator],
  );

  if (phase.name === "running" && phase.where === "window") return <StagePanel />;
  if (phase.name === "gone") return <StageGone />;
  if (phase.name === "closed" && waits) return <p className={styles.opening}>{t.typeAddress}</p>;
  if (phase.name === "running")
    return (
      <iframe
        key={phase.session}
        ref={frame}
        title={t.frame}
        src={phase.url}
        sandbox={sandbox}
        className={styles.frame}
      />
    );
  if (phase.name !== "failed") return <p className={styles.opening}>{t.opening}</p>;
  const isProblems = phase.error.code === "problems";
  return (
    <div className={styles.failed}>
      <EmptyState
        icon={isProblems ? TriangleAlert : CircleAlert}
        title={isProblems ? t.problemsTitle : t.failedTitle}
        actions={<Button onClick={() => void openSimulation(session)}>{t.tryAgain}</Button>}
      >
        {isProblems ? t.problemsText : errorText(phase.error).advice}
      </EmptyState>
    </div>
  );
}
