import type { ui as en } from "../en/ui.ts";

/** Texts of the small components. */
export const ui: typeof en = {
  close: "Fechar",
  cancel: "Cancelar",
  done: "Concluir",
  notifications: "Notificações",
  removeValue: (value) => `Remover ${value}`,
};
