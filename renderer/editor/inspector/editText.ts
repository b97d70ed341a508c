/** A text field's content and what is selected in it (offsets in UTF-16 units). */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

/** Puts `mark` around the selection, or takes it away if it is there already. */
export function toggleMark({ text, start, end }: Selected, mark: string): Selected {
  const marked = text.slice(0, start).endsWith(mark) && text.slice(end).startsWith(mark);
  const around = marked ? mark.length : 0;
  const inner = text.slice(start, end);
  const before = text.slice(0, start - around);
  const after = text.slice(end + around);
  return marked
    ? { text: before + inner + after, start: before.length, end: before.length + inner.length }
    : {
        text: before + mark + inner + mark + after,
        start: before.length + mark.length,
        end: before.length + mark.length + inner.length,
      };
}

/** Replaces the selection by `insertion` and selects what stands between `from` and `to` of it. */
export function insertText(
  { text, start, end }: Selected,
  insertion: string,
  from: number,
  to: number,
): Selected {
  return {
    text: text.slice(0, start) + insertion + text.slice(end),
    start: start + from,
    end: start + to,
  };
}

/** Makes a list of the selected lines, or plain lines of a list. */
export function toggleList({ text, start, end }: Selected): Selected {
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(end, first));
  const last = next < 0 ? text.length : next;
  const lines = text.slice(first, last).split("\n");
  const isList = lines.every((line) => line.startsWith("- "));
  const changed = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join("\n");
  return {
    text: text.slice(0, first) + changed + text.slice(last),
    start: first + changed.length,
    end: first + changed.length,
  };
}
