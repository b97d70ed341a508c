/** So many are named before the others are counted. */
const most = 3;

/** Names for a sentence; of many the first ones, and how many `others` there are: "Ana, Bruno, Carla, and 35 others". */
export function fewNames(
  names: readonly string[],
  language: string,
  others: (count: number) => string,
): string {
  const named = names.length > most + 1 ? names.slice(0, most) : names;
  const rest = names.length - named.length;
  return new Intl.ListFormat(language).format(rest > 0 ? [...named, others(rest)] : named);
}
