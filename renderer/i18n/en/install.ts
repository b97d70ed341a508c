import type { InstallCheck } from "#shared/publishing/installCheck.ts";

const bundles: Readonly<Record<NonNullable<InstallCheck["bundle"]>, string>> = {
  current: "It runs what was published last.",
  other:
    "It runs another version than the one published last. Files may be kept for some minutes on their way, or the page leads to another target.",
  unreachable: "parley.js or site.js cannot be read from there. Was it published to where the line leads?",
  broken: "A site.js is there, but it is none of Parley's.",
};

/** Texts of installing the widget on a site. */
export const install = {
  tab: "Install",
  noAddress:
    "The target has no address for visitors yet. Enter it under Targets, and these lines are complete.",
  snippet: "Line for every page",
  snippetHint: "Before </head>. Once is enough: publishing does not change it.",
  pinned: "With a fingerprint (SRI)",
  pinnedHint:
    "The browser refuses a changed loader. Renew the line when a new version of Parley has changed it.",
  policy: "Content-Security-Policy",
  policyHint: "If your site sends one, it has to allow this. Nothing inline and no eval is needed.",
  copy: "Copy",
  copyOf: (line: string) => `Copy: ${line}`,
  copied: (line: string) => `Copied: ${line}`,
  page: "Page of your site",
  pageHint: "Parley fetches it as a stranger would. What a tag manager puts in later is not seen.",
  check: "Check",
  checking: "Looking at the page…",
  notReached: "The page cannot be reached. Check its address.",
  status: (status: number) => `The page answers with status ${status}.`,
  noSnippet: "The line is not in the page as it is delivered.",
  found: (address: string) => `The line is there and leads to ${address}`,
  bundles,
  wrongIntegrity:
    "The fingerprint in the line is not that of the loader there, so browsers refuse it. Renew the line.",
  blocked: (directive: string, sources: string) =>
    `The page's policy keeps the widget out. Add to ${directive}: ${sources}`,
  notBlocked: "The page's policy lets the widget work.",
  good: "Good",
  bad: "To be mended",
};
