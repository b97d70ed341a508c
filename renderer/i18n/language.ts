/** The languages that the studio speaks. */
export type Language = "en" | "pt-BR";
