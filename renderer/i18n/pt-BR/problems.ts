import type { ProblemTexts } from "../problemTexts.ts";

const fields: { readonly [field: string]: string } = {
  text: "o texto",
  label: "o rótulo",
  placeholder: "a dica",
  answers: "respostas",
  options: "opções",
  cases: "casos",
  arms: "caminhos",
  assignments: "valores a definir",
};
const edgeFaults: { readonly [reason: string]: string } = {
  from: "o cartão de onde sai não existe mais",
  to: "o cartão aonde leva não existe mais",
  port: "seu cartão não tem essa saída",
  second: "outra sai pelo mesmo lugar e vence",
};
const conditionFaults: { readonly [reason: string]: string } = {
  reversed: "“está entre” pede o menor valor primeiro",
  "not-comparable": "o valor precisa ser um número ou uma data",
  "not-a-date": "o valor precisa ser uma data, como 2026-12-31",
  "empty-span": "o período está vazio",
};
const styleFaults: { readonly [reason: string]: string } = {
  syntax: "não é CSS que se possa ler",
  escape: "barra invertida não é permitida",
  rule: "só @media e @keyframes são permitidos, sem regras dentro de outras",
  selector: "vai além do interior do chat",
  property: "essa propriedade não é permitida",
  function: "essa função não é permitida",
  unit: "medidas que dependem da janela ou de outros elementos não são permitidas",
  address: "só imagens escritas no próprio texto (data:) são permitidas",
  size: "é grande demais",
  important: "!important não é permitido",
};
const neverShown: { readonly [reason: string]: string } = {
  pages: "Está no ar, mas em nenhuma página. Adicione uma página, ou * para todas.",
  excluded: "Todas as suas páginas são excluídas de novo. Tire o * das exclusões.",
  schedule: "Seu período termina antes de começar.",
  audience: "Seu público não deixa ninguém entrar: “uma delas” não tem condição.",
};
const foreignFaults: { readonly [reason: string]: (program: string) => string } = {
  "cut-off": () =>
    "A história desta página está cortada antes do fim. Publique-a de novo e escolha esse arquivo.",
  "too-much": () => "O arquivo contém coisas demais ou níveis demais. Escolha outro arquivo.",
  "too-old": () =>
    "Este arquivo é de uma versão do Typebot anterior à 3. Importe-o no Typebot atual, exporte-o de novo e escolha esse arquivo.",
  "words-only": () =>
    "Este arquivo só tem as palavras de um diálogo do Bot Framework Composer. Escolha o arquivo .dialog dele; as palavras vêm junto.",
  damaged: (program) =>
    `Faltam partes deste arquivo do ${program}, ou estão danificadas. Exporte-o de novo lá.`,
};
const field = (name: string | undefined) => fields[name ?? ""] ?? "o texto";

const callFaults: { readonly [reason: string]: (name: string) => string } = {
  none: () => "Nenhum fluxo foi escolhido. Escolha um.",
  "no-start": (name) => `O fluxo “${name}” não tem início. Adicione um cartão Início a ele.`,
  inside: (name) => `Dentro do fluxo “${name}” uma chamada não leva a nada. Corrija lá.`,
};
const hostFaults: { readonly [reason: string]: (name: string) => string } = {
  empty: (name) =>
    `Não há ninguém na equipe “${name}”, e nenhum horário é oferecido. Adicione agentes a ela.`,
  "no-calendar": (name) =>
    `Ninguém de “${name}” tem uma agenda que receba reuniões, e nenhum horário é oferecido. Escolha uma, ou dê uma página de agendamento.`,
};
const translations: { readonly [field: string]: (params: { readonly [name: string]: string }) => string } = {
  flow: ({ flow, language }) =>
    `O fluxo “${flow}” não está escrito em ${language}: ali o visitante lê outro idioma.`,
  caller: ({ caller, language }) => `“${caller}” chama este fluxo e fala ${language}. Adicione esse idioma.`,
};

/** O que está errado em um diálogo e o que fazer. */
export const problems: ProblemTexts = {
  title: "Problemas",
  none: "Nenhum problema",
  noneText: "Este diálogo está pronto para ser testado e exportado.",
  checking: "Verificando…",
  checkFailed: "Não foi possível verificar o diálogo",
  checkAgain: "Verificar de novo",
  checkFailedText:
    "Os problemas exibidos podem estar desatualizados. O diálogo será verificado de novo após a próxima alteração.",
  error: "Erro",
  warning: "Aviso",
  goTo: "Mostrar o cartão",
  inDialogue: "Diálogo",
  close: "Fechar os problemas",
  counts: (errors, warnings) =>
    `${errors === 1 ? "1 erro" : `${errors} erros`}, ${warnings === 1 ? "1 aviso" : `${warnings} avisos`}`,
  translate: "Abrir a tabela de idiomas",
  openWinner: (name) => `Abrir “${name}”`,
  fixLabel: (fix, problem) => `${fix}. ${problem}`,
  fixAll: (count) => `Corrigir todos os ${count} deste tipo`,
  fixed: (count) => (count === 1 ? "Corrigido" : `${count} problemas corrigidos`),
  fixes: {
    addStart: () => "Adicionar um início",
    removeCard: () => "Apagar o cartão",
    removeEdge: () => "Remover a conexão",
    newId: () => "Dar um id próprio",
    endHere: () => "Levar a um cartão de fim",
    copyText: ({ language }) => `Copiar do ${language}`,
    chooseAttribute: ({ attribute }) => `Guardar em ${attribute}`,
    addAnswers: () => "Adicionar Sim e Não",
    mendUrl: ({ url }) => `Trocar por ${url}`,
    renameAttribute: ({ attribute }) => `Trocar por ${attribute}`,
    tokenDefault: ({ words }) => `Mostrar “${words}” no lugar`,
    mendToken: () => "Consertar o marcador",
    mendPattern: ({ pattern }) => `Trocar por ${pattern}`,
    removePattern: ({ pattern }) => `Remover ${pattern}`,
    swapBounds: () => "Trocar os dois valores",
    widenPages: () => "Mostrar em todas as páginas",
    swapDates: () => "Trocar as duas datas",
    openAudience: () => "Deixar todos entrarem",
    askConsent: () => "Pedir o consentimento antes",
    renameGoal: ({ name }) => `Chamar de “${name}”`,
    readableColor: ({ color }) => `Trocar por ${color}`,
  },
  codes: {
    "not-a-dialogue": ({ reason = "", program = "" }) =>
      foreignFaults[reason]?.(program) ?? "Isto não é um diálogo.",
    "invalid-document": () => "Uma parte deste documento não pode ser lida.",
    "newer-format": () => "Uma versão mais nova do Parley escreveu isto. Atualize o Parley para abrir.",
    "unknown-kind": () => "Um cartão é de um tipo que esta versão não conhece.",
    "no-start": ({ count }) =>
      count === "0"
        ? "Não há início. Adicione um cartão Início."
        : `Há ${count} inícios, só o primeiro vale. Deixe um.`,
    "duplicate-id": ({ id }) => `O id “${id}” aparece duas vezes. Apague este e crie de novo.`,
    "dangling-edge": ({ reason = "" }) =>
      `Uma conexão nunca é seguida: ${edgeFaults[reason] ?? reason}. Remova-a.`,
    "dead-end": ({ port }) =>
      port
        ? `“${port}” não leva a nada: a conversa para ali. Conecte a um cartão.`
        : "Não leva a nada: a conversa para aqui. Conecte a um cartão.",
    unreachable: () => "Nenhuma conversa chega aqui. Conecte, ou apague.",
    "loop-without-wait": ({ cards }) =>
      `Anda em círculos sem perguntar nada: ${cards}. Coloque uma pergunta no meio.`,
    "endless-delays": ({ cards }) =>
      `Anda em círculos com pausas, mas nunca pergunta nada: ${cards}. Coloque uma pergunta no meio.`,
    "missing-text": (params) => `Falta ${field(params.field)} em ${params.language}. Escreva.`,
    "missing-translation": (params) =>
      translations[params.field ?? ""]?.(params) ??
      `Falta traduzir ${field(params.field)} para o ${params.language}.`,
    "missing-attribute": ({ field: where }) =>
      where === "assignments"
        ? "Um valor não é gravado em lugar nenhum. Escolha um atributo, como lead.source."
        : "O que o visitante digita não é guardado em lugar nenhum. Escolha um atributo, como lead.email.",
    "missing-answers": (params) => `Não há ${field(params.field)}. Adicione pelo menos um item.`,
    "missing-name": () => "A meta não tem nome, então ninguém fica sabendo dela. Dê um nome.",
    "bad-url": ({ url }) =>
      url
        ? `Não dá para levar visitantes a “${url}”. Comece com https://, mailto: ou tel:.`
        : "O link não tem endereço. Informe um.",
    "unknown-attribute": ({ attribute }) => `Nada preenche “${attribute}”. Confira o nome.`,
    "read-only-attribute": ({ attribute }) =>
      `“${attribute}” não pode ser gravado. Escolha um que comece com lead. ou company.`,
    "vanished-field": ({ attribute, instead }) =>
      `“${attribute}” é um campo que o Marketo não tem mais. ${instead ? `“${instead}” parece ter tomado o lugar` : "Escolha outro"}.`,
    "token-without-default": ({ attribute }) =>
      `“${attribute}” pode ser desconhecido. Dê ao marcador palavras para mostrar no lugar.`,
    "bad-token": () =>
      "Um {{ não começa nenhum marcador, e o visitante o veria. Insira marcadores pelo botão acima do texto.",
    "nobody-to-meet": ({ reason = "", name = "" }) =>
      hostFaults[reason]?.(name) ??
      "A equipe ou o agente cujos horários ele oferece não existe mais. Escolha outro.",
    "unknown-flow": ({ reason = "", name = "" }) =>
      callFaults[reason]?.(name) ?? "O fluxo que ele chama não existe mais. Escolha outro.",
    "flow-cycle": ({ name }) =>
      `O fluxo “${name}” volta a si mesmo, e a conversa nunca terminaria. Remova uma das chamadas.`,
    "flows-too-large": ({ name }) =>
      `Com o fluxo “${name}” uma conversa teria mais de 50.000 cartões ou 50 níveis. Chame menos.`,
    "flow-without-end": ({ callers }) =>
      callers
        ? `Nenhum cartão Fim é alcançado, e ele nunca volta a quem o chama: ${callers}. Conecte um.`
        : "Nenhum cartão Fim é alcançado, e o fluxo nunca volta a quem o chama. Conecte um.",
    "caller-unanswered": ({ caller, attribute }) =>
      `“${caller}” lê ${attribute} deste fluxo, que nenhum cartão daqui preenche mais. Traga isso de volta, ou mude lá.`,
    "bad-pattern": ({ pattern }) =>
      `“${pattern}” não é uma página. Escreva https://www.exemplo.com/caminho* ou *.`,
    "bad-condition": ({ attribute, reason = "" }) =>
      `Uma condição sobre “${attribute}” nunca se cumpre: ${conditionFaults[reason] ?? reason}.`,
    "duplicate-goal": ({ name }) =>
      `Outra meta também se chama “${name}”: uma conversa só informa a primeira que alcança. Dê um nome próprio, a não ser que signifiquem o mesmo.`,
    "capture-without-consent": () =>
      "Pede algo pessoal, mas nenhum consentimento foi dado no caminho até aqui. Peça um antes.",
    "weak-contrast": ({ text, background, ratio }) =>
      `Texto em ${text} sobre ${background} é difícil de ler: o contraste é ${ratio}, e precisa ser 4,5.`,
    "unsafe-styles": ({ what, line, reason = "" }) =>
      `Os visitantes não recebem “${what}” dos estilos próprios do tema, linha ${line}: ${styleFaults[reason] ?? reason}.`,
    "never-shown": ({ reason = "", winner }) =>
      winner
        ? `Nenhum visitante vê este diálogo: “${winner}” vem antes onde quer que este pudesse aparecer, sempre. Mude a prioridade, as páginas ou o público de um deles.`
        : `Nenhum visitante vê este diálogo. ${neverShown[reason] ?? ""}`,
  },
};
