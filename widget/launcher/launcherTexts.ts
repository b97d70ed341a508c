const en = { open: "Open the chat", dismiss: "Hide this message" } as const;

type LauncherTexts = Readonly<Record<keyof typeof en, string>>;

const ptBr: LauncherTexts = { open: "Abrir o chat", dismiss: "Ocultar esta mensagem" };

/** What the launcher calls its buttons in a language; in English where there is no translation. */
export function launcherTexts(language: string): LauncherTexts {
  return /^pt\b/i.test(language) ? ptBr : en;
}
