import type { relays as en } from "../en/relays.ts";

export const relays: typeof en = {
  title: "Relays",
  text: "Um relay é um pequeno servidor seu. Ele agenda reuniões enquanto o visitante espera e recebe o que o chat conta, sem o Marketo. O Parley busca as duas coisas a cada dois minutos.",
  none: "Ainda não há nenhum relay. Quem cuida dos seus servidores inicia um; os passos estão aqui.",
  guide: "Como iniciar um relay",
  guideSteps: [
    "Abra um terminal. No aplicativo instalado, cada comando abaixo começa com “Parley --cli”; no código-fonte do Parley, com “npm run -s parley --”.",
    "relay init --config relay.json, neste computador, grava uma primeira configuração com seus agentes, equipes e agendas. Ela diz o nome dos segredos e não contém nenhum.",
    "No servidor, coloque o Parley e o relay.json: em “origins”, o seu site, por exemplo https://www.example.com, e cada segredo na variável de ambiente que o arquivo nomeia.",
    "relay --check --config relay.json diz tudo o que falta ou está errado, sem iniciar nada.",
    "relay --config relay.json o inicia. Ele fala http simples, só nesse computador: ponha na frente um servidor web com certificado e defina “proxies” como 1.",
    "Adicione o relay aqui, com o endereço https e a studioKey. Depois escolha-o em Configurações > Site, onde os visitantes agendam reuniões.",
  ],
  guideMore:
    "Serviços, contêineres, cópias de segurança e todas as opções estão em docs/relay.md, que acompanha o Parley (no aplicativo instalado: na pasta resources).",
  copyGuide: "Copiar os passos",
  copied: "Copiado",
  add: "Adicionar relay",
  newRelay: "Novo relay",
  name: "Nome",
  url: "Endereço",
  urlHint: "Onde os visitantes o alcançam, por exemplo https://chat.example.com",
  key: "Chave",
  keyHint:
    "Peça a quem cuida do relay o endereço e a chave, a studioKey da configuração dele. A chave fica neste computador.",
  missing: "Preencha este campo.",
  nameTaken: "Outro relay já tem este nome.",
  addressProblems: {
    missing: "Preencha este campo.",
    notAnAddress: "Não é um endereço. Ele se parece com https://chat.example.com.",
    notEncrypted: "Use https: a chave viaja até lá.",
    credentials: "Usuário ou senha não fazem parte do endereço.",
  },
  problems: {
    key: "O relay não aceita a chave. Ela é a studioKey da configuração dele.",
    keyGone: "Falta a chave. Digite-a de novo.",
    noRelay: "O que responde lá não é um relay. Confira o endereço.",
    unreachable: "O relay não pode ser alcançado. Confira o endereço e a rede, e se ele está rodando.",
    notSecure:
      "A conexão não é segura, e nada foi enviado. O certificado pode estar vencido, ou há um proxy da empresa no caminho.",
    proxy:
      "O proxy da sua rede não deixa o Parley passar. Se ele pede nome e senha, defina HTTPS_PROXY como http://nome:senha@proxy:porta e inicie o Parley de novo; ou peça que este endereço seja liberado.",
    "proxy-kind":
      "O Parley não pode usar o proxy que o seu sistema indica: é um SOCKS, ou pede um login do Windows (NTLM, Kerberos). Peça um que aceite HTTP, com ou sem nome e senha, e defina HTTPS_PROXY com o endereço dele; ou peça que este endereço seja liberado sem proxy.",
    crowded: "O relay foi consultado vezes demais. Tente de novo em um minuto.",
    broken: "O relay está fora do ar no momento. O registro dele diz por quê.",
  },
  test: "Testar",
  testing: "Testando…",
  works: "Funciona.",
  save: "Salvar",
  cancel: "Cancelar",
  edit: "Editar",
  editOf: (name) => `Editar ${name}`,
  remove: "Remover",
  removeOf: (name) => `Remover ${name}`,
  removeTitle: (name) => `Remover “${name}”?`,
  removeText:
    "O Parley esquece o relay e a chave. O que já foi buscado fica, e o relay continua. Os webhooks que enviam para ele continuam nas configurações do site.",
  forgetPeople: "Esquecer também as pessoas",
  forgetPeopleHint:
    "Quem só relays conhecem sai deste computador, com o que os visitantes informaram de si. Reuniões e relatórios ficam.",
  fetch: "Buscar agora",
  fetchOf: (name) => `Buscar agora: ${name}`,
  fetching: "Buscando…",
  never: "Nada foi buscado ainda",
  fetched: (when) => `Buscado ${when}`,
  events: (count, one) => `${count} ${one ? "evento" : "eventos"}`,
  meetings: (count, one) => `${count} ${one ? "reunião" : "reuniões"}`,
  unreadable: (count) =>
    count === 1
      ? "O que este relay informou sobre uma reunião ficou de fora, pois não pôde ser lido aqui. Veja as agendas dos agentes."
      : `O que este relay informou sobre ${count} reuniões ficou de fora, pois não pôde ser lido aqui. Veja as agendas dos agentes.`,
  refused: (name) => `Prometidas, mas recusadas pela agenda: ${name}`,
  refusedText:
    "Estes visitantes foram informados de que a reunião foi pedida, mas a agenda não a aceitou. Escreva para eles.",
  done: "Feito",
  doneOf: (name) => `Feito: ${name}`,
  sendTo: (name) => `Enviar ao relay “${name}”`,
};
