const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name for a file that every system takes, as close as can be to the given one, which may be of any script. */
export function safeFileName(name: string): string {
  const cleaned = name.normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ").slice(0, 80);
  const bare = cleaned.replace(/^[. ]+|[. ]+$/g, "");
  if (bare === "") return "dialogue";
  return reserved.test(bare) ? `${bare}_` : bare;
}
