import { expect, test } from "vitest";
import { checkStyles } from "./checkStyles.ts";
import { setsColors } from "./setsColors.ts";

const said = (css: string) => setsColors(checkStyles(css).css);

test.each([
  ".bubble { color: #ccc }",
  ".bubble{padding:2px;BACKGROUND:linear-gradient(red,blue)}",
  "@media (min-width: 500px) { .log .bubble { opacity: 0.4 } }",
  ".root { --accent: #eee }",
])("%s may make a text hard to read", (css) => {
  expect(said(css)).toBe(true);
});

test.each([
  "",
  ".bubble { letter-spacing: 0.01em; border-color: red }",
  "a:hover { text-decoration: none } /* color: red */",
  ".bubble { position: fixed }",
])("%s leaves the colours of texts alone", (css) => {
  expect(said(css)).toBe(false);
});
