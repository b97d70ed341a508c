import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStyles } from "./checkStyles.ts";

const codes = (css: string) => checkStyles(css).faults.map(({ code }) => code);

test("styles of a theme are put into the chat, without comments", () => {
  const { css, faults } = checkStyles(
    "/* mine */ .bubble, .avatar > svg { color: red; border-radius: 999px }",
  );
  expect(faults).toEqual([]);
  expect(css).toBe(".root.root.root .bubble,.root.root.root .avatar>svg{color:red;border-radius:999px}");
});

test.each([
  ".a{background:linear-gradient(90deg,#fff 0%,#000 100%);color:rgb(1 2 3/50%)}",
  ".a{--brand:#123456;color:var(--brand);transition:transform .2s ease}",
  '.a::before{content:"✓";font-size:20px}',
  ".a{background:url(data:image/png;base64,AAAA)}",
  "@media (max-width:400px){.a:hover{padding:4px 8px}}",
  "@keyframes wave{from{transform:rotate(-8deg)}to{transform:rotate(8deg)}}",
])("%s is permitted", (css) => {
  expect(checkStyles(css)).toMatchObject({ faults: [] });
  expect(checkStyles(css).css).not.toBe("");
});

describe("what is not permitted is left out, told, and takes nothing else along", () => {
  test.each([
    ["@import 'https://evil.test/x.css';", "rule"],
    ["@import url(//evil.test/x.css);", "rule"],
    ["@font-face{font-family:x;src:url(https://evil.test/x.woff)}", "rule"],
    ["@layer a{.x{color:red}}", "rule"],
    [".x{background:url(https://evil.test/x.png)}", "address"],
    [".x{background:url( 'x.png' )}", "address"],
    [".x{background:URL(data:text/html,x)}", "address"],
    [".x{background:url(data:image/svg+xml,x)}", "address"],
    [".x{background:image-set('https://evil.test/x.png' 1x)}", "function"],
    [".x{background:-webkit-image-set(url(a) 1x)}", "function"],
    [".x{background:src('https://evil.test/x.png')}", "function"],
    [".x{--x:url(https://evil.test/x.png)}", "address"],
    [".x{color:var(--x,url(//evil.test))}", "address"],
    [".x{position:fixed}", "property"],
    [".x{POSITION:absolute}", "property"],
    [".x{inset:0}", "property"],
    [".x{z-index:9}", "property"],
    [".x{zoom:9}", "property"],
    [".x{scale:9}", "property"],
    [".x{behavior:url(x.htc)}", "property"],
    [".x{-moz-binding:url(x)}", "property"],
    [".x{width:100vw}", "unit"],
    [".x{padding:50%}", "unit"],
    [".x{font-size:4em}", "unit"],
    [".x{font-size:400%}", "unit"],
    [".x{--x:4em}", "unit"],
    [".x{width:161px}", "size"],
    [".x{margin:-65px}", "size"],
    [".x{box-shadow:0 0 0 9999px red}", "size"],
    [".x{line-height:99}", "size"],
    [".x{transform:translate(500%)}", "size"],
    [`.x{filter:${"drop-shadow(64px 0 0 red)".repeat(5)}}`, "size"],
    [".x{filter:var(--f)}", "function"],
    [".x{backdrop-filter:blur(2px) var(--f,drop-shadow(64px 64px red))}", "function"],
    [".x{transform:VAR(--t)}", "function"],
    [".x{line-height:var(--l)}", "function"],
    [".x{content:'</style><script>'}", "syntax"],
    [".x{--x:'</style>'}", "syntax"],
    [".x{background:url('data:image/png;base64,</style>')}", "address"],
    [".x{background:url(data:image/png;x</style>)}", "address"],
    [".x[title='</style>']{color:red}", "selector"],
    ["~ .y{display:none}", "selector"],
    ["+ .y{display:none}", "selector"],
    [".x,~ .y{display:none}", "selector"],
    [`.x{content:"${"a".repeat(61)}"}`, "size"],
    [".x{width:calc(64px*99)}", "function"],
    [".x{transform:scale(99)}", "function"],
    [".x{transform:matrix(9,0,0,9,0,0)}", "function"],
    [".x{color:red!important}", "important"],
    [":host{display:none}", "selector"],
    [":host(.x){display:none}", "selector"],
    [".x:is(:host){display:none}", "selector"],
    [":root{display:none}", "selector"],
    [".x{&:hover{position:fixed}}", "rule"],
    ["@media url(//evil.test){.x{color:red}}", "rule"],
    [".x{--x:{position:fixed}}", "syntax"],
    ["<!--", "syntax"],
  ])("%s: %s", (css, code) => {
    expect(codes(css)).toEqual([code]);
    expect(checkStyles(css).css).not.toMatch(
      /evil|url\(|fixed|absolute|9999|important|host|import|style>|\.y/i,
    );
    expect(checkStyles(`.a{color:red}${css}`).css).toContain(".a{color:red}");
  });
});

test.each([
  [".y{background:u\\72l(//evil.test)}", "escape", "u\\72l(", 15],
  [".y{color:red", "syntax", "{", 3],
  [".y{color:red}}", "syntax", "}", 14],
  [".y{color:rgb(1)}}", "syntax", "}", 17],
  [".y{color:rgb(1}", "syntax", "}", 15],
  [".y{content:'a}", "syntax", "'a}", 12],
  ["/* a", "syntax", "/* a", 1],
  [".y{background:url(x", "syntax", "url(x", 15],
])("nothing is read of what can be read in two ways: %s", (css, code, what, column) => {
  expect(checkStyles(`.x{color:red}\n${css}`)).toEqual({
    css: "",
    faults: [{ code, what, line: 2, column }],
  });
});

test("a fault says where it is and what", () => {
  expect(checkStyles(".x {\n  color: red;\n  position: fixed;\n}").faults).toEqual([
    { code: "property", what: "position: fixed", line: 3, column: 3 },
  ]);
});

test("styles that were checked stand a second look", () => {
  const piece = fc.constantFrom(
    ...[
      ".x",
      "{",
      "}",
      "color:red",
      ";",
      "url(",
      ")",
      "'",
      '"',
      "/*",
      "*/",
      "@media",
      "@import",
      " ",
      "position:fixed",
    ],
    ...[":host", "(", ",", "!important", "--x:", "var(--x)", "&", "<!--", "99px", "image-set("],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { css } = checkStyles(pieces.join(""));
      // What a media query asks for does nothing.
      expect(css.replace(/@media[^{]*/g, "")).not.toMatch(
        /@import|:host|[{;]position|url\(|image-set|important/,
      );
      expect(checkStyles(css).faults).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
