import { useEffect } from "react";
import { registerFlusher } from "../../app/registerFlusher.ts";
import { typedStore } from "./typedStore.ts";

/** Says of a form whether it holds what would be lost: then the settings and the window ask before they close. */
export function useTyped(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return;
    typedStore.setState({ isTyped });
    const unregister = registerFlusher(async (isClosing) => !isClosing);
    return () => {
      unregister();
      typedStore.setState({ isTyped: false, leave: undefined });
    };
  }, [isTyped]);
}
