const en = {
  name: "Your name",
  when: "Day and time that suit you",
  request: "Ask for a meeting",
} as const;

const ptBr: Readonly<Record<keyof typeof en, string>> = {
  name: "Seu nome",
  when: "Dia e horário de sua preferência",
  request: "Pedir uma reunião",
};

/** The words of the meeting form, which are loaded with it; English where there is no translation. */
export function meetingTexts(language: string): typeof ptBr {
  return /^pt\b/i.test(language) ? ptBr : en;
}
