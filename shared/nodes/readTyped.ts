import type { Reading } from "./Reading.ts";

const address =
  /^[^\s@"<>()[\],;:\\.]+(?:\.[^\s@"<>()[\],;:\\.]+)*@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63})$/u;

/** Checks an e-mail or a text: what most dialogues ask for. An e-mail's domain is stored in lower case. */
export function readTyped(input: "email" | "text" | "longText", typed: string): Reading {
  if (input !== "email")
    return typed.length > (input === "text" ? 1000 : 10_000) ? { refuse: "too-long" } : { value: typed };
  const domain = typed.length > 254 ? undefined : address.exec(typed)?.[1];
  if (domain === undefined) return { refuse: "bad-email" };
  return { value: typed.slice(0, typed.length - domain.length) + domain.toLowerCase() };
}
