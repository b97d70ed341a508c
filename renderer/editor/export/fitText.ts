const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** As many characters from the start of a text as fit, at least one: no sign or emoji is torn apart. */
export function fitText(text: string, width: number, measure: (text: string) => number): string {
  let fitting = "";
  for (const { segment } of segments.segment(text)) {
    if (fitting !== "" && measure(fitting + segment) > width) break;
    fitting += segment;
  }
  return fitting;
}
