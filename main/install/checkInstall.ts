import { createHash } from "node:crypto";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { InstallCheck } from "#shared/publishing/installCheck.ts";
import type { PolicyNeed } from "../bundle/PolicyNeed.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { readManifest } from "../publish/readManifest.ts";
import { sha256 } from "../publish/sha256.ts";
import { blockedBy } from "./blockedBy.ts";
import { type FetchedText, fetchText } from "./fetchText.ts";
import { findSnippet } from "./findSnippet.ts";
import { liveHosts } from "./liveHosts.ts";
import { policiesOf } from "./policiesOf.ts";
import { sinkNeeds } from "./sinkNeeds.ts";

/**
 * Looks at a page as a visitor's browser would get it: whether the snippet is there, what stands where it leads, and what the
 * page's policy keeps from it. What scripts put into the page later is not seen.
 *
 * @throws {Failure} `invalid`, `unreachable`
 */
export async function checkInstall(
  { url, target }: Parsed<"install:check">,
  context: Pick<HandlerContext, "store">,
): Promise<Output<"install:check">> {
  const page = await fetchText(url);
  const snippet = findSnippet(page.text);
  const found = { page: page.url, status: page.status };
  if (snippet === undefined || !URL.canParse(snippet.src, page.url))
    return { ...found, wrongIntegrity: false, blocked: [] };
  const script = new URL(snippet.src, page.url);
  const [loader, manifest] = await Promise.all([
    attempt(script.href),
    attempt(script.href.replace(/parley\.js([?#].*)?$/, "site.js")),
  ]);
  const bundle = bundleOf(loader, manifest, target, context);
  // Only of our own bundle it is known whom its cards and documents call.
  const called = bundle === "current" ? await liveHosts(context) : [];
  const others: PolicyNeed[] = [
    ...sinkNeeds(manifest && readManifest(manifest.bytes)?.sinks),
    ...called.map((source) => ({ directive: "connect-src", source }) as const),
  ];
  const needs = { page: new URL(page.url), script, nonce: snippet.nonce, others };
  return {
    ...found,
    snippet: script.href,
    wrongIntegrity:
      snippet.integrity !== "" && loader !== undefined && !fits(snippet.integrity, loader.bytes),
    bundle,
    blocked: blockedBy(policiesOf(page.policy, page.text), needs),
  };
}

/** Undefined: it is not there, or cannot be reached. */
async function attempt(address: string): Promise<FetchedText | undefined> {
  try {
    const answer = await fetchText(address);
    return answer.status === 200 ? answer : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function fits(integrity: string, bytes: Uint8Array): boolean {
  return integrity.split(/\s+/).some((one) => {
    const [algorithm = "", wanted] = one.split("-", 2);
    if (!/^sha(256|384|512)$/.test(algorithm)) return false;
    return createHash(algorithm).update(bytes).digest("base64") === wanted?.split("?")[0];
  });
}

function bundleOf(
  loader: FetchedText | undefined,
  manifest: FetchedText | undefined,
  target: string,
  { store }: Pick<HandlerContext, "store">,
): NonNullable<InstallCheck["bundle"]> {
  if (loader === undefined || manifest === undefined) return "unreachable";
  if (readManifest(manifest.bytes) === undefined) return "broken";
  const current = store.db
    .prepare<[string], { manifest: string }>(
      "SELECT manifest FROM publications WHERE target = ? AND outcome = 'done' ORDER BY rowid DESC LIMIT 1",
    )
    .get(target);
  return current?.manifest === sha256(manifest.bytes) ? "current" : "other";
}
