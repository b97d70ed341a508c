/**
 * Takes every part of a text out that stands between `open` and `close`, the marks too, and hands it to `drop`. An
 * opening mark without its closing one stays. Linear, whatever the text.
 */
export function dropBetween(
  text: string,
  open: string,
  close: string,
  drop: (part: string) => void = () => undefined,
): string {
  const [first = "", ...chunks] = text.split(open);
  let out = first;
  for (const chunk of chunks) {
    const end = chunk.indexOf(close);
    if (end < 0) {
      out += open + chunk;
      continue;
    }
    drop(open + chunk.slice(0, end + close.length));
    out += chunk.slice(end + close.length);
  }
  return out;
}
