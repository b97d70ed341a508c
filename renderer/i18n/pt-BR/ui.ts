import type { ui as en } from "../en/ui.ts";

/** Texts of the small components. */
export const ui: typeof en = {
  close: "Fechar",
  cancel: "Cancelar",
  done: "Concluir",
  justNow: "agora mesmo",
  notifications: "Notificações",
  tooLongToPaste: "Isto é longo demais para colar aqui",
  tooLongToPasteText: (pasted, room) =>
    `São ${pasted.toLocaleString("pt-BR")} caracteres, e o campo tem espaço para ${room.toLocaleString("pt-BR")}. Nada foi alterado.`,
  removeValue: (value) => `Remover ${value}`,
};
