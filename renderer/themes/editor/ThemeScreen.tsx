import { Palette } from "lucide-react";
import { useEffect, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../../app/errorText.ts";
import { navigate } from "../../app/navigate.ts";
import { registerFlusher } from "../../app/registerFlusher.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { createThemeSession } from "../session/createThemeSession.ts";
import type { ThemeSession } from "../session/themeSession.ts";
import styles from "./ThemeEditor.module.css";
import { ThemeEditor } from "./ThemeEditor.tsx";

type Opened =
  | { readonly state: "opening" }
  | { readonly state: "gone" }
  | { readonly state: "failed"; readonly error: CallError }
  | { readonly state: "open"; readonly session: ThemeSession };

/** The editor of one theme: reads it, then hands it to the editor until the screen is left. */
export function ThemeScreen({ id }: { readonly id: string }) {
  const t = useTexts(themesTexts);
  const [opened, setOpened] = useState<Opened>({ state: "opening" });
  useEffect(() => {
    let stop = () => {};
    let left = false;
    void call("themes:list").then((listed) => {
      if (left) return;
      if (!listed.ok) return setOpened({ state: "failed", error: listed.error });
      const stored = listed.value.find(({ theme }) => theme.id === id);
      if (!stored) return setOpened({ state: "gone" });
      const running = createThemeSession(stored.theme, stored.revision);
      const unregister = registerFlusher(() => running.session.autosave.flush());
      stop = () => void running.stop().finally(unregister);
      setOpened({ state: "open", session: running.session });
    });
    return () => {
      left = true;
      stop();
    };
  }, [id]);

  if (opened.state === "open") return <ThemeEditor session={opened.session} />;
  return (
    <main className={styles.screen} aria-busy={opened.state === "opening"}>
      {opened.state !== "opening" && (
        <EmptyState
          icon={Palette}
          title={opened.state === "gone" ? t.gone : t.openFailed}
          actions={<Button onClick={() => navigate({ screen: "themes" })}>{t.allThemes}</Button>}
        >
          {opened.state === "failed" ? errorText(opened.error).advice : t.goneText}
        </EmptyState>
      )}
    </main>
  );
}
