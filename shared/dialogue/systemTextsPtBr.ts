import type { SystemTextKey } from "./systemTexts.ts";

/** The engine's words in Português do Brasil. */
export const systemTextsPtBr: Readonly<Record<SystemTextKey, string>> = {
  required: "Preciso de uma resposta aqui para continuar.",
  "not-a-choice": "Por favor, escolha uma das respostas.",
  "bad-email": "Isso não parece um e-mail. Pode conferir?",
  "bad-phone": "Isso não parece um telefone. Pode conferir, com o DDD?",
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
};
