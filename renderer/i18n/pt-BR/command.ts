/** Names of the native menus. */
export const command = {
  menus: {
    file: "Arquivo",
    edit: "Editar",
    view: "Exibir",
    insert: "Inserir",
    dialogue: "Diálogo",
    help: "Ajuda",
  },
  palette: "Buscar comandos…",
  shortcuts: "Atalhos de teclado",
};
