/** Languages that a blank dialogue is offered in; more can be added in the editor. */
export const contentLanguages: readonly string[] = [
  "en",
  "pt-BR",
  "es",
  "fr",
  "de",
  "it",
  "nl",
  "pl",
  "sv",
  "ja",
  "zh-Hans",
  "ar",
  "he",
];
