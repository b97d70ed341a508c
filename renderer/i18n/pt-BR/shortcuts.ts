import type { shortcuts as en } from "../en/shortcuts.ts";

/** A paleta de comandos e a folha de atalhos. */
export const shortcuts: typeof en = {
  paletteTitle: "Comandos",
  paletteSearch: "Buscar comandos",
  paletteEmpty: "Nenhum comando com esse nome",
  found: (count) => (count === 1 ? "1 comando" : `${count} comandos`),
  notNow: "agora não",
  sheetTitle: "Atalhos de teclado",
  sheetText: "Escolha um atalho para trocá-lo. A troca vale para todos os diálogos.",
  sheetSearch: "Buscar atalhos",
  others: "Mais",
  none: "Nenhum",
  changeOf: (command) => `Trocar o atalho de ${command}, agora:`,
  press: "Pressione as novas teclas…",
  pressHelp: "Backspace: sem atalho. Esc: deixar como está.",
  taken: (shortcut, command) => `${shortcut} pertence a “${command}”.`,
  reserved: (shortcut) => `${shortcut} tem outro uso. Aperte outras…`,
  take: "Usar aqui",
  leave: "Deixar",
  reset: (command) => `Voltar ao atalho de sempre de ${command}`,
  resetAll: "Restaurar todos",
  changed: (command, shortcut) => `${command}: ${shortcut}`,
};
