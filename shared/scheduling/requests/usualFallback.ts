/** What a visitor reads when nobody can be offered and nobody has written anything else, by language. */
export const usualFallback = {
  en: "All our times are taken at the moment.",
  "pt-BR": "Todos os nossos horários estão ocupados no momento.",
} as const;
