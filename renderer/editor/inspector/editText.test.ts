import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertText, toggleList, toggleMark } from "./editText.ts";

describe("marks", () => {
  it("stand around the selection, which stays selected", () => {
    const marked = toggleMark({ text: "say it now", start: 4, end: 6 }, "**");
    expect(marked).toEqual({ text: "say **it** now", start: 6, end: 8 });
  });

  it("toggled twice leave the text as it was", () => {
    const selections = fc.tuple(fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(selections, ([before, inner, after]) => {
        fc.pre(!before.endsWith("**") && !after.startsWith("**"));
        const first = {
          text: before + inner + after,
          start: before.length,
          end: before.length + inner.length,
        };
        expect(toggleMark(toggleMark(first, "**"), "**")).toEqual(first);
      }),
    );
  });
});

it("an insertion takes the place of the selection", () => {
  expect(insertText({ text: "Hi you!", start: 3, end: 6 }, "{{a}}", 5, 5)).toEqual({
    text: "Hi {{a}}!",
    start: 8,
    end: 8,
  });
});

describe("lists", () => {
  it("are made of every selected line, and made lines again", () => {
    const made = toggleList({ text: "a\nb\nc", start: 2, end: 5 });
    expect(made.text).toBe("a\n- b\n- c");
    expect(toggleList({ ...made, start: 2, end: made.text.length }).text).toBe("a\nb\nc");
  });

  it("begin in an empty text", () => {
    expect(toggleList({ text: "", start: 0, end: 0 }).text).toBe("- ");
  });
});
