import type { Parley } from "../host/ParleyWindow.ts";
import type { Emit, EventDetail, WidgetEvent } from "../host/WidgetEvent.ts";

type Listener = (detail: EventDetail) => void;

/** Tells listeners of `parley.on` and, as DOM events `parley:<event>`, the window. */
export function createEvents(): { readonly on: Parley["on"]; readonly emit: Emit } {
  const listeners = new Map<WidgetEvent, Set<Listener>>();
  return {
    on(event, listener) {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
      return () => void those.delete(listener);
    },
    emit(event, detail) {
      for (const listener of [...(listeners.get(event) ?? [])]) {
        try {
          listener(detail);
        } catch (error) {
          // The page's own mistake belongs in the page's console, and must not stop the chat.
          setTimeout(() => {
            throw error;
          });
        }
      }
      dispatchEvent(new CustomEvent(`parley:${event}`, { detail }));
    },
  };
}
