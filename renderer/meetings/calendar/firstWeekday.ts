const monday = 1;

/** On which weekday weeks begin where a language (BCP 47) is at home: 1 is Monday, 7 Sunday. Monday where nobody knows. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language);
  // A method in what browsers agreed on later, a property in what they had first; TypeScript knows neither.
  const get: unknown = Reflect.get(locale, "getWeekInfo");
  const info: unknown = typeof get === "function" ? get.call(locale) : Reflect.get(locale, "weekInfo");
  const day: unknown = typeof info === "object" && info !== null ? Reflect.get(info, "firstDay") : undefined;
  return typeof day === "number" ? day : monday;
}
