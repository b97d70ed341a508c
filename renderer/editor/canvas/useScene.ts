import { useMemo, useRef } from "react";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";

/** The scene of the dialogue on screen. */
export function useScene() {
  const dialogue = useDialogue((whole) => whole);
  const language = useView((view) => view.language);
  const before = useRef(emptyScene);
  return useMemo(() => {
    before.current = sceneOf(dialogue, language, before.current);
    return before.current;
  }, [dialogue, language]);
}
