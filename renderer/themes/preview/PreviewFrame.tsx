import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { SimulatorOrder } from "#shared/ipc/simulatorMessage.ts";
import { errorText } from "../../app/errorText.ts";
import { readNews } from "../../editor/simulator/readNews.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { createPreviewer, type WantedPreview } from "./createPreviewer.ts";
import styles from "./ThemePreview.module.css";

/** Scripts for the widget, forms for its fields; an origin of its own, and nothing else. */
const sandbox = "allow-scripts allow-forms";

function newPreviewer() {
  return createPreviewer({
    open: (wanted) => call("themes:preview", wanted),
    close: (session) => void call("simulator:close", { session }),
    later: (action, milliseconds) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/**
 * The widget's page. When the theme changes the next page is made behind the one that is shown, and takes its place once its
 * chat is there, so that nothing flickers while a colour is being pulled. The first answer is given for the visitor, so that
 * there is something of his to see.
 */
export function PreviewFrame({ wanted }: { readonly wanted: WantedPreview }) {
  const t = useTexts(themesTexts);
  const [previewer] = useState(newPreviewer);
  const { pages, failure } = useStore(previewer.store);
  const windows = useRef(new Map<string, HTMLIFrameElement>());
  const answers = useRef(new Set<string>());
  const { open } = wanted;

  const key = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of it
  useEffect(() => previewer.want(wanted), [previewer, key]);
  useEffect(() => previewer.stop, [previewer]);

  useEffect(() => {
    function listen({ source, origin, data }: MessageEvent<unknown>): void {
      // A sandboxed frame's origin is opaque ("null"), so that only its window tells it from others.
      const here = [...windows.current].find(([, frame]) => frame.contentWindow === source);
      const news = origin === "null" && here ? readNews(data) : null;
      if (!news || !here) return;
      const [session, frame] = here;
      if (news.type === "step" && news.step.status === "waiting" && !answers.current.has(session)) {
        answers.current.add(session);
        const order: SimulatorOrder = { type: "answer" };
        // no origin could be named for an opaque one
        frame.contentWindow?.postMessage(order, "*");
      } else if (open ? news.type === "step" : news.type === "event" && news.event === "triggered")
        previewer.drawn(session);
    }
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [previewer, open]);

  if (failure && pages.length === 0)
    return (
      <div>
        <p className={styles.failed} role="alert">
          {t.previewFailed} {errorText(failure).advice}
        </p>
      </div>
    );
  return (
    <div>
      {pages.map(({ session, url, shown }) => (
        <iframe
          key={session}
          ref={(frame) => {
            if (frame) windows.current.set(session, frame);
            else windows.current.delete(session);
          }}
          title={t.previewFrame}
          src={url}
          sandbox={sandbox}
          data-waiting={!shown || undefined}
          tabIndex={shown ? 0 : -1}
          aria-hidden={!shown || undefined}
        />
      ))}
    </div>
  );
}
