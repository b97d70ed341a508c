/** Texts of the small components. */
export const ui = { close: "Fechar", cancel: "Cancelar", done: "Concluir", notifications: "Notificações" };
