import type { settings as english } from "../en/settings.ts";

/** Texts of the settings. */
export const settings: typeof english = {
  title: "Configurações",
  pages: {
    site: "Site",
    publishing: "Destinos",
    appearance: "Aparência",
    secrets: "Segredos",
    backups: "Cópias de segurança",
    about: "Sobre",
  },
  saved: "Salvo",
  saving: "Salvando…",
  notSaved: "Não salvo",
  check: "Ainda não salvo: confira os campos marcados",
  retry: "Tentar de novo",
  loadFailed: "Não foi possível ler as configurações",

  siteText: "O que todos os diálogos do seu site têm em comum. Vai em cada pacote exportado.",
  siteName: "Nome do site",
  siteNameHint: "Só para você; os visitantes não o veem.",
  timeZone: "Fuso horário",
  timeZoneHint: "Agendas e datas em condições são lidas nele.",
  timeZoneUnknown: "Este fuso horário não é conhecido. Escolha outro.",
  timeZoneNone: "Nenhum fuso horário com esse nome",
  chat: "Janela do chat",
  chatTitle: (language) => `Título em ${language}`,
  chatTitlePlaceholder: "Fale com a gente",
  color: "Cor",
  position: "Canto da página",
  positions: { right: "Direito", left: "Esquerdo" },
  privacy: "Privacidade",
  askFirst: "Perguntar antes",
  askFirstHint:
    "Nada é guardado nem enviado até a página chamar parley.consent(true), como faz um aviso de consentimento. Navegadores com Global Privacy Control são sempre tratados assim.",
  sinks: "Para onde vão as respostas",
  sinksText:
    "O widget envia o que os visitantes respondem aos seus próprios endereços. Nada vai a outro lugar.",
  webhook: (number) => `Webhook ${number}`,
  addWebhook: "Adicionar webhook",
  removeWebhook: (number) => `Remover webhook ${number}`,
  webhookNotUrl: "Não é um endereço da web. Ele tem a forma https://exemplo.com/leads.",
  webhookInsecure:
    "Use https, para que as respostas viajem criptografadas. http simples só funciona para este computador.",
  dataLayer: "Camada de dados",
  dataLayerHint: "Envia eventos ao dataLayer da página, para o Google Tag Manager e similares.",

  appearance: "Aparência",
  appearances: { system: "Sistema", light: "Clara", dark: "Escura" },
  language: "Idioma do estúdio",
  languages: { system: "Como o sistema", en: "English", "pt-BR": "Português (Brasil)" },
  languageHint: "Os idiomas de um diálogo são definidos no próprio diálogo.",

  secretsText:
    "Segredos são senhas e chaves de serviços conectados. Eles nunca saem deste computador nem fazem parte de uma exportação.",
  keyring: "Guardar criptografados",
  keyringText: "O chaveiro do sistema guarda a chave. Eles continuam lá depois de reiniciar.",
  memory: "Guardar só na memória",
  memoryText: "Nada é gravado em disco. Eles são esquecidos quando o Parley é fechado.",
  noKeyring:
    "Este sistema não tem um chaveiro que o Parley possa usar, então os segredos não podem ser criptografados aqui. Eles ficam na memória até o Parley ser fechado.",

  aboutText: "Um estúdio de desktop para diálogos de chat em sites.",
  version: "Versão",
  system: "Sistema",
  dataFolder: "Pasta de dados",
  notices: "Software de terceiros",
};
