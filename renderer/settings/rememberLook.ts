import { type Look, lookKey } from "./look.ts";

/** Keeps a copy where the next start finds it before main can answer, so that nothing flashes. */
export function rememberLook(look: Look): void {
  localStorage.setItem(lookKey, `${look.appearance} ${look.language}`);
}
