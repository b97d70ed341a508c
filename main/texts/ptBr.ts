import type { Texts } from "./Texts.ts";

export const ptBr: Texts = {
  copyOf: (name) => `${name} (cópia)`,
  documents: "Diálogos do Parley",
  webPages: "Páginas da web",
  languageFiles: "Arquivos de idioma",
  allFiles: "Todos os arquivos",
  import: "Importar",
  export: "Exportar",
  chooseFolder: "Exportar aqui",
  simulator: "Simulador",
  file: "Arquivo",
  edit: "Editar",
  view: "Exibir",
  quit: "Sair",
  closeWindow: "Fechar janela",
  cut: "Recortar",
  copy: "Copiar",
  paste: "Colar",
  selectAll: "Selecionar tudo",
  fullScreen: "Tela cheia",
  tryAgain: "Tentar de novo",
  openBackup: (date) => `Usar a cópia de segurança de ${date}`,
  startEmpty: "Começar do zero",
  startEmptyDetail: (file) => `O arquivo atual será guardado ao lado, com outro nome:\n${file}`,
  cannotStart: "O Parley não consegue abrir seus diálogos",
  store: {
    damaged: "O arquivo que guarda seus diálogos está danificado.",
    locked: "Outro programa está usando o arquivo que guarda seus diálogos. Feche-o e tente de novo.",
    newer: "Seus diálogos foram abertos por uma versão mais nova do Parley. Atualize o Parley para abri-los.",
    changed: "O arquivo que guarda seus diálogos foi criado por uma versão do Parley que esta não conhece.",
    migration:
      "Não foi possível trazer seus diálogos para esta versão do Parley. Eles continuam como estavam.",
    unwritable:
      "O Parley não pode gravar em sua pasta de dados. Verifique as permissões da pasta e tente de novo.",
    "disk-full": "O disco está cheio. Libere espaço e tente de novo.",
    unreadable: "Não foi possível ler o arquivo que guarda seus diálogos. Verifique o disco e tente de novo.",
  },
  notSaved: "Suas últimas alterações não foram salvas",
  notSavedDetail:
    "O Parley não conseguiu gravá-las, ou uma configuração ainda não está certa. Deixe-o aberto para resolver, ou feche e perca as alterações.",
  keepOpen: "Deixar aberto",
  closeAnyway: "Fechar e perder",
  unexpected: "Algo inesperado deu errado. O que apareceu como salvo está seguro. O log tem os detalhes.",
  reconnect: (agents) => `${new Intl.ListFormat("pt-BR").format(agents)}: é preciso reconectar uma agenda`,
  reconnectDetail: "Ela não pode mais ser lida: até lá, estes agentes não são oferecidos aos visitantes.",
  signIn: {
    done: {
      title: "Você entrou",
      text: "O Parley continua a partir daqui. Você pode fechar esta página e voltar a ele.",
    },
    denied: {
      title: "O Parley não recebeu acesso",
      text: "Nem tudo de que ele precisa foi permitido, então nada foi conectado. Você pode fechar esta página e tentar de novo no Parley.",
    },
    failed: {
      title: "Não deu para entrar",
      text: "Nada foi conectado. Você pode fechar esta página e voltar ao Parley, que diz por quê.",
    },
  },
};
