/** What a single-file page carries: its documents as they were, unread, and the site's settings. `flows`: those that the dialogues call; `themes`: those that they and the settings name. */
export type SingleFileSource = {
  readonly dialogues: readonly unknown[];
  readonly flows: readonly unknown[];
  readonly themes?: readonly unknown[];
  readonly settings: unknown;
};

const opening = '<script type="application/json" id="parley-source">';

/** Gets the source out of a page that `singleFile` made; null if the page carries none, or a damaged one. */
export function readSingleFile(html: string): SingleFileSource | null {
  const from = html.indexOf(opening);
  const to = html.indexOf("</script>", from);
  if (from < 0 || to < 0) return null;
  try {
    const source: unknown = JSON.parse(html.slice(from + opening.length, to));
    if (typeof source !== "object" || source === null || !("dialogues" in source)) return null;
    const settings = "settings" in source ? source.settings : {};
    if (!Array.isArray(source.dialogues)) return null;
    const flows = "flows" in source && Array.isArray(source.flows) ? source.flows : [];
    const themes = "themes" in source && Array.isArray(source.themes) ? source.themes : [];
    const assets = assetsIn(html);
    const carrying = (one: unknown) =>
      typeof one === "object" && one !== null && Object.keys(assets).length > 0 ? { ...one, assets } : one;
    return {
      dialogues: source.dialogues.map(carrying),
      flows: flows.map(carrying),
      themes: themes.map(carrying),
      settings,
    };
  } catch {
    return null;
  }
}

/** The files that the page carries, base64 by hash: the scripts that hand them to the chat. */
function assetsIn(html: string): { readonly [hash: string]: string } {
  const found = html.matchAll(/<script>parley\.register\("a\/([0-9a-f]{20})\.js","([\w+/=]*)"\);<\/script>/g);
  return Object.fromEntries([...found].map(([, hash = "", content = ""]) => [hash, content]));
}
