import type { InstallCheck } from "#shared/publishing/installCheck.ts";
import type { PolicyNeed } from "../bundle/PolicyNeed.ts";
import type { Policy } from "./policiesOf.ts";

/** What the widget loads and calls: the folder of its scripts, whether a nonce lets the first one in, and what it needs besides. */
export type Needs = {
  readonly page: URL;
  readonly script: URL;
  readonly nonce: string;
  readonly others: readonly PolicyNeed[];
};

/** The name of the widget's Trusted Types policy (widget/loader/createScriptLoader.ts). */
const trustedTypesPolicy = "parley";

/** What the policies of a page keep from the widget, each directive with what has to be added to it. */
export function blockedBy(policies: readonly Policy[], needs: Needs): InstallCheck["blocked"] {
  const missing = new Map<string, Set<string>>();
  const add = (directive: string, source: string) =>
    missing.set(directive, (missing.get(directive) ?? new Set()).add(source));
  const typed = policies.some((policy) =>
    policy.get("require-trusted-types-for")?.some((sink) => sink.toLowerCase() === "'script'"),
  );
  for (const policy of policies) {
    if (typed && !letsPolicyIn(policy.get("trusted-types"))) add("trusted-types", trustedTypesPolicy);
    const scripts = governing(policy, governors["script-src"]);
    if (scripts && !letsScriptsIn(scripts.sources, needs)) add(scripts.directive, needs.script.origin);
    for (const { directive, source } of needs.others) {
      const found = governing(policy, governors[directive]);
      const isScript = directive === "script-src";
      // With this, what a script that was let in brings along is let in, whatever its address.
      const isTrusted = isScript && found?.sources.includes("'strict-dynamic'");
      if (found && !isTrusted && !allows(found.sources, new URL(source), needs.page))
        add(found.directive === "default-src" && !isScript ? directive : found.directive, source);
    }
  }
  return [...missing].map(([directive, sources]) => ({ directive, add: [...sources] }));
}

/** Which directives speak of what, the first that is there (Content Security Policy Level 3, section 6.8.3). */
const governors = {
  "script-src": ["script-src-elem", "script-src", "default-src"],
  "style-src": ["style-src-elem", "style-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
} as const;

/** Whether the widget may make its Trusted Types policy; a page that names none lets any be made. */
function letsPolicyIn(names: readonly string[] | undefined): boolean {
  return names === undefined || names.some((name) => name === "*" || name === trustedTypesPolicy);
}

function governing(policy: Policy, names: readonly string[]) {
  const directive = names.find((name) => policy.has(name));
  return directive === undefined ? undefined : { directive, sources: policy.get(directive) ?? [] };
}

/**
 * A script that has the page's nonce is let in, and hands it on to those that it loads. With `strict-dynamic` addresses count
 * for nothing.
 */
function letsScriptsIn(sources: readonly string[], { script, page, nonce }: Needs): boolean {
  if (nonce !== "" && sources.includes(`'nonce-${nonce}'`)) return true;
  if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return false;
  return ["", "site.js", "c/x.js", "d/x.js"].every((name) => allows(sources, new URL(name, script), page));
}

/** Whether a list of sources lets an address in (Content Security Policy Level 3, section 6.7.2). */
function allows(sources: readonly string[], url: URL, page: URL): boolean {
  return sources.some((source) => {
    const wanted = source.toLowerCase();
    if (wanted === "'self'") return url.origin === page.origin;
    if (wanted === "*") return /^https?:$/.test(url.protocol);
    if (/^[a-z][a-z0-9+.-]*:$/.test(wanted))
      return wanted === url.protocol || (wanted === "http:" && url.protocol === "https:");
    return matchesHost(wanted, url, page);
  });
}

function matchesHost(source: string, url: URL, page: URL): boolean {
  const found =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d+|\*))?(\/.*)?$/.exec(
      source,
    );
  if (!found) return false;
  const [, scheme = page.protocol.slice(0, -1), host = "", port, path] = found;
  const protocol = url.protocol.slice(0, -1);
  if (scheme !== protocol && !(scheme === "http" && protocol === "https")) return false;
  const hostFits =
    host === "*" || (host.startsWith("*.") ? url.hostname.endsWith(host.slice(1)) : url.hostname === host);
  if (!hostFits) return false;
  if (port === undefined ? url.port !== "" : port !== "*" && port !== (url.port || standardPort(url)))
    return false;
  if (path === undefined || path === "/") return true;
  return path.endsWith("/")
    ? url.pathname.toLowerCase().startsWith(path)
    : url.pathname.toLowerCase() === path;
}

function standardPort(url: URL): string {
  return url.protocol === "https:" ? "443" : "80";
}
