import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { textsFor } from "../../texts/textsFor.ts";

/** What the browser shows when a sign-in comes back to Parley. */
export function signedInPage(context: Pick<HandlerContext, "preferences" | "app">): string {
  const { title, text } = textsFor(context).signedIn;
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:20vh auto;max-width:30rem;padding:0 1rem;color-scheme:light dark}</style>
<h1>${title}</h1><p>${text}</p>`;
}
