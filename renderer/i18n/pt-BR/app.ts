import type { app as english } from "../en/app.ts";

/** Texts of the window's frame. */
export const app: typeof english = {
  people: "Pessoas",
  sync: "Sincronizar pessoas com o Marketo agora",
  pauseSync: "Pausar a sincronização com o Marketo",
  reconnect: (names) => `${new Intl.ListFormat("pt-BR").format(names)}: é preciso reconectar uma agenda`,
  syncFailed: "a última sincronização falhou",
  agents: "Agentes",
  meetings: "Reuniões",
  reports: "Relatórios",
  themes: "Temas",
  settings: "Configurações…",
  about: "Sobre o Parley",
  opening: "Abrindo…",
  crashTitle: "Algo deu errado nesta tela",
  crashText: "O que aparece como salvo está seguro. Recarregue para continuar de onde estava.",
  crashDetails: "Detalhes técnicos",
  reload: "Recarregar",
  toList: "Voltar para a lista",
  notSaved: "Suas últimas alterações ainda não foram salvas",
  notSavedText: "O Parley continua tentando. Prossiga quando o editor mostrar “Salvo”.",
};
