/** Every payload calls this function of the page, by one way or another; a test sees whether one got through. */
export const tripwire = "parleyTripped";

const call = `${tripwire}()`;
const encoded = [...call].map((letter) => `&#${letter.charCodeAt(0)};`).join("");
const hex = [...call].map((letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join("");

const elements = [
  "script",
  "SCRIPT",
  "scr\u0000ipt",
  "svg/script",
  "math><script",
  "script x",
  "script/x",
].map((name) => `<${name}>${call}</script>`);

const selfFiring: readonly (readonly [element: string, handler: string, rest: string])[] = [
  ["img src=x", "onerror", ""],
  ["img src", "onerror", ""],
  ["image href=x", "onerror", ""],
  ["audio src=x", "onerror", ""],
  ["video", "onerror", "<source src=x>"],
  ["input autofocus", "onfocus", ""],
  ["select autofocus", "onfocus", ""],
  ["textarea autofocus", "onfocus", ""],
  ["details open", "ontoggle", "<summary>x"],
  ["svg", "onload", ""],
  ["svg><animate attributeName=x dur=1s", "onbegin", ""],
  ["svg><set attributeName=x", "onbegin", ""],
  ["body", "onload", ""],
  ["body", "onpageshow", ""],
  ["iframe src=about:blank", "onload", "</iframe>"],
  ["object data=x", "onerror", "</object>"],
  ["embed src=about:blank", "onload", ""],
  ["marquee", "onstart", "x</marquee>"],
  ["style", "onload", "</style>"],
  ["link rel=stylesheet href=data:text/css,", "onload", ""],
  ["p style='animation: x 1s' ", "onanimationstart", "<style>@keyframes x{}</style>"],
  ["b style='transition: all 1s' ", "ontransitionrun", "x</b>"],
  ["a href=# id=x tabindex=1", "onfocus", "x</a>"],
  ["div popover id=x", "onbeforetoggle", "x</div>"],
  ["xss contenteditable autofocus", "onfocus", "x</xss>"],
];
const handlers = selfFiring.flatMap(([element, handler, rest]) => [
  `<${element} ${handler}=${call}>${rest}`,
  `<${element} ${handler}="${encoded}">${rest}`,
  `"'><${element}/${handler}='${call}'>${rest}`,
]);

const framed = [
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<form action="javascript:${call}"><button id=go>x</button></form>`,
  `<base href="javascript:/${call}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<meta http-equiv=refresh content="0;url=data:text/html,<script>opener.${call}</script>">`,
  `<template><script>${call}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<svg><style><img src=x onerror=${call}></style></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${call}</script></svg>#x"/></svg>`,
  `<svg><a xlink:href="javascript:${call}"><text x=20 y=20>x</text></a></svg>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<![CDATA[><img src=x onerror=${call}>]]>`,
  `</textarea><img src=x onerror=${call}>`,
  `</title><img src=x onerror=${call}>`,
  `</script><script>${call}</script>`,
  `</style><script>${call}</script>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${call}</x:script>`,
];

/** Addresses that run something when they are followed. */
export const scriptAddresses: readonly string[] = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `  javascript:${call}`,
  `java\tscript:${call}`,
  `java\nscript:${call}`,
  `\u0001javascript:${call}`,
  `javascript&colon;${call}`,
  `&#106;avascript:${call}`,
  `javascript://https://acme.com/%0a${call}`,
  `data:text/html,<script>opener.${call}</script>`,
  `data:text/html;base64,${btoa(`<script>opener.${call}</script>`)}`,
  `vbscript:${call}`,
  `blob:https://acme.com/${call}`,
  `//\\javascript:${call}`,
  `https:javascript:${call}`,
  `view-source:javascript:${call}`,
];

const markdown = scriptAddresses.flatMap((address) => [
  `[follow](${address})`,
  `[**follow**](<${address}>)`,
  `[x](https://acme.com "${address}")`,
]);

const broken = [
  `';${call};//`,
  `";${call};//`,
  `\`;${call};//`,
  `\${${call}}`,
  `{{${call}}}`,
  `{{constructor.constructor('${call}')()}}`,
  `{{lead.firstName:"<img src=x onerror=${call}>"}}`,
  `{{__proto__.toString.constructor("${call}")}}`,
  `<%= ${call} %>`,
  `#{${call}}`,
  `eval("${hex}")`,
  `\u2028${call}\u2029`,
  `\ufeff<script>${call}</script>`,
  `\u202e<script>${call}</script>`,
  `＜script＞${call}＜/script＞`,
  `%3Cscript%3E${call}%3C/script%3E`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  `**<img src=x onerror=${call}>**`,
  `*<svg onload=${call}>*`,
  `- <img src=x onerror=${call}>`,
  `1. <script>${call}</script>`,
  `[<img src=x onerror=${call}>](https://acme.com)`,
  `[x](https://acme.com" onmouseover="${call})`,
  `[x](https://acme.com' onclick='${call})`,
  `<https://acme.com onclick=${call}>`,
];

/** Texts that would run something if any part of Parley took them for code, by class: elements, handlers, frames, links, breaking out. */
export const scriptPayloads: readonly string[] = [
  ...elements,
  ...handlers,
  ...framed,
  ...scriptAddresses,
  ...markdown,
  ...broken,
];
