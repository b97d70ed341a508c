import { type RefObject, useRef } from "react";
import { flushSync } from "react-dom";
import type { Selected } from "./editText.ts";

/** Where the field is, and the way to change what is selected in it. */
type TextEdit<Field> = {
  readonly field: RefObject<Field | null>;
  readonly change: (edit: (selected: Selected) => Selected) => void;
};

/** Changes of a text field by buttons: each is a step of its own, and leaves the caret where one goes on typing. */
export function useTextEdit<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
  write: (text: string) => void,
  seal: () => void,
): TextEdit<Field> {
  const field = useRef<Field>(null);
  return {
    field,
    change(edit) {
      const element = field.current;
      if (!element) return;
      const next = edit({ text, start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 });
      seal();
      flushSync(() => write(next.text));
      seal();
      element.focus();
      element.setSelectionRange(next.start, next.end);
    },
  };
}
