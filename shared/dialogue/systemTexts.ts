import type { Refusal } from "../engine/effect.ts";

/** What the chat itself says, whatever the dialogue: refusals, and the words for yes, no and declining. */
export type SystemTextKey = Refusal | "yes" | "no" | "decline";

/** The texts of the engine's words in each language that Parley speaks. */
export const systemTexts = {
  en: {
    required: "I need an answer here to go on.",
    "not-a-choice": "Please pick one of the answers.",
    "bad-email": "That does not look like an e-mail address. Could you check it?",
    "bad-phone": "That does not look like a phone number. Please use 6 to 15 digits.",
    "bad-number": "Please type a number.",
    "bad-date": "Please give a date, such as 2026-12-31.",
    "bad-time": "Please give a time, such as 14:30.",
    "past-time": "That time has passed. Please choose a later one.",
    "bad-url": "That does not look like a web address. Could you check it?",
    "too-long": "That is a bit too long. Could you shorten it?",
    "must-consent": "I need your consent to go on.",
    yes: "Yes",
    no: "No",
    decline: "Skip",
  },
  "pt-BR": {
    required: "Preciso de uma resposta aqui para continuar.",
    "not-a-choice": "Por favor, escolha uma das respostas.",
    "bad-email": "Isso não parece um e-mail. Pode conferir?",
    "bad-phone": "Isso não parece um telefone. Use de 6 a 15 dígitos, por favor.",
    "bad-number": "Por favor, digite um número.",
    "bad-date": "Por favor, informe uma data, como 2026-12-31.",
    "bad-time": "Por favor, informe um horário, como 14:30.",
    "past-time": "Esse horário já passou. Por favor, escolha outro.",
    "bad-url": "Isso não parece um endereço da web. Pode conferir?",
    "too-long": "Ficou um pouco longo demais. Pode encurtar?",
    "must-consent": "Preciso do seu consentimento para continuar.",
    yes: "Sim",
    no: "Não",
    decline: "Pular",
  },
} as const satisfies { [language: string]: Record<SystemTextKey, string> };
