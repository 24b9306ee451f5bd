import { type HardCase, hardCases } from './check.js'

/** A case without its language. */
type Case = Omit<HardCase, 'lang'>

const portuguese = (cases: readonly Case[]): HardCase[] => cases.map((one) => ({ ...one, lang: 'pt' }))

const MARKS: readonly Case[] = [
  {
    name: 'guillemets, comma outside, subject after the cue',
    text: '«A fábrica vai fechar em março», anunciou Clara Valadim.',
    quotes: [{ text: 'A fábrica vai fechar em março', type: 'direct', speaker: 'Clara Valadim', cue: 'anunciar' }],
  },
  {
    name: 'straight marks, a description kept apart',
    text: '"Não pregámos olho", sussurra Idris Canté, um dos desalojados.',
    quotes: [{ text: 'Não pregámos olho', speaker: 'Idris Canté', cue: 'sussurrar' }],
  },
  {
    name: 'a pronoun after the cue',
    text: 'Ana Faria mora em frente. “Foi a fábrica que o disse”, garante ela.',
    quotes: [{ text: 'Foi a fábrica que o disse', speaker: 'Ana Faria', mention: 'ela', cue: 'garantir' }],
  },
  {
    name: 'nested in other marks',
    text: '“O prefeito me disse: ‘Saia!’ e eu saí”, conta Paulo Lemos.',
    quotes: [
      { text: 'O prefeito me disse: ‘Saia!’ e eu saí', speaker: 'Paulo Lemos', cue: 'contar' },
      { text: 'Saia', in: 0, speaker: 'prefeito', cue: 'dizer' },
    ],
  },
  {
    name: 'nested in the same marks',
    text: '«Gritou «alto» duas vezes», testemunha a empregada.',
    quotes: [
      { text: 'Gritou «alto» duas vezes', speaker: 'empregada', cue: 'testemunhar' },
      { text: 'alto', in: 0 },
    ],
  },
  {
    name: 'one mark closes both of a nest',
    text: '«Ela repetia: «Aguentem!», recorda Ana Ruivo.',
    quotes: [
      { text: 'Ela repetia: «Aguentem!', speaker: 'Ana Ruivo', cue: 'recordar' },
      { text: 'Aguentem', in: 0 },
    ],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'the opening mark again at a paragraph',
    text: '«Avisámos o Estado.\n\n«Nada mudou», lamenta João Morais.',
    quotes: [
      { text: 'Avisámos o Estado.', speaker: 'João Morais' },
      { text: 'Nada mudou', with: 0, speaker: 'João Morais', cue: 'lamentar' },
    ],
  },
  {
    name: 'the closing mark at a paragraph continues',
    text: '«Primeiro, o preço.\n\n»Depois, o prazo», resume Luísa Alvim.',
    quotes: [
      { text: 'Primeiro, o preço.', speaker: 'Luísa Alvim' },
      { text: 'Depois, o prazo', with: 0, speaker: 'Luísa Alvim', cue: 'resumir' },
    ],
  },
  {
    name: 'curly marks again at a paragraph',
    text: '“Perdemos o telhado.\n\n“Depois caíram as paredes”, disse Mara Elias.',
    quotes: [
      { text: 'Perdemos o telhado.', speaker: 'Mara Elias' },
      { text: 'Depois caíram as paredes', with: 0, speaker: 'Mara Elias', cue: 'dizer' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    text: '"A estrada desapareceu, disse Tomás Brandão.\n\nAs equipes trabalharam a noite toda.',
    quotes: [{ text: 'A estrada desapareceu', speaker: 'Tomás Brandão', cue: 'dizer' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'an apostrophe inside single marks',
    text: '‘Ardeu a loja da D’Ouro’, disse Rute Amorim.',
    quotes: [{ text: 'Ardeu a loja da D’Ouro', speaker: 'Rute Amorim', cue: 'dizer' }],
  },
  {
    name: 'feet and inches',
    text: `O goleiro de 6'2" chamou aquilo de "um dia ruim".`,
    quotes: [{ text: 'um dia ruim', type: 'mixed', speaker: `goleiro de 6'2"` }],
  },
  {
    name: 'mismatched marks',
    text: '"Estamos prontos”, disse Helena Ortiz.',
    quotes: [{ text: 'Estamos prontos', speaker: 'Helena Ortiz', cue: 'dizer' }],
    warnings: ['mismatched-marks'],
  },
  {
    name: 'a dash opens and parts the reporting clause',
    text: '— A gente fica — disse Ulisses Lago. — Todos.',
    quotes: [
      { text: 'A gente fica', speaker: 'Ulisses Lago', cue: 'dizer' },
      { text: 'Todos', with: 0, speaker: 'Ulisses Lago', cue: 'dizer' },
    ],
  },
]

const SPLITS: readonly Case[] = [
  {
    name: 'a reporting clause inside the marks',
    text: '«O orçamento, explicou Marcos Duarte, será votado na segunda-feira.»',
    quotes: [
      { text: 'O orçamento', speaker: 'Marcos Duarte', cue: 'explicar' },
      { text: 'será votado na segunda-feira', with: 0, speaker: 'Marcos Duarte', cue: 'explicar' },
    ],
  },
  {
    name: 'a reporting clause inside the marks that ends a sentence',
    text: '«Já chega, vocifera Érico Vasques. Não recuamos um passo.»',
    quotes: [
      { text: 'Já chega', speaker: 'Érico Vasques', cue: 'vociferar' },
      { text: 'Não recuamos um passo', with: 0, speaker: 'Érico Vasques', cue: 'vociferar' },
    ],
  },
  {
    name: 'nobody in particular asks',
    text: '«Quem vai pagar?», pergunta-se no ministério.',
    quotes: [{ text: 'Quem vai pagar?', speaker: null, cue: 'perguntar' }],
  },
  {
    name: 'two segments around a reporting clause',
    text: '“Acabou”, disse Dora Flamínio. “Amanhã voltamos para casa.”',
    quotes: [
      { text: 'Acabou', speaker: 'Dora Flamínio', cue: 'dizer' },
      { text: 'Amanhã voltamos para casa.', speaker: 'Dora Flamínio' },
    ],
  },
  {
    name: 'the dropped subject is the one of the sentence before, apposition aside',
    text: 'Helena Reis, médica, alerta: “Faltam camas.” “E pessoal”, acrescenta.',
    quotes: [
      { text: 'Faltam camas.', speaker: 'Helena Reis', cue: 'alertar' },
      { text: 'E pessoal', speaker: 'Helena Reis', cue: 'acrescentar' },
    ],
  },
  {
    name: 'one sentence split by a reporting clause between marks',
    text: '“A lei”, lembrou a juíza Irene Carrilho, “vale para todos.”',
    quotes: [
      { text: 'A lei', speaker: 'Irene Carrilho', cue: 'lembrar' },
      { text: 'vale para todos', with: 0, speaker: 'Irene Carrilho', cue: 'lembrar' },
    ],
  },
]

const DIALOGUE: readonly Case[] = [
  {
    name: 'turns opened by a dash',
    text: '— Você vem? — perguntou Luísa.\n\n— Hoje não — respondeu ele.',
    quotes: [
      { text: 'Você vem?', speaker: 'Luísa', cue: 'perguntar' },
      { text: 'Hoje não', mention: 'ele', notSpeaker: ['Luísa'], cue: 'responder' },
    ],
    known: 'a first name alone does not keep a pronoun of the other gender off',
  },
  { name: 'a list is no dialogue', text: '– 3 milhões de euros em obras\n\n– 40 casas', quotes: [], claims: [] },
  {
    name: 'a labelled answer; the question is not theirs',
    text: 'Vai embora?\n\nHugo Marchante: Não, eu fico.',
    quotes: [{ text: 'Não, eu fico.', speaker: 'Hugo Marchante' }],
  },
]

const CUES: readonly Case[] = [
  {
    name: 'a cue by its place, not by a list',
    text: '«Uma vergonha», engasga-se Sofia Geraldes.',
    quotes: [{ text: 'Uma vergonha', speaker: 'Sofia Geraldes' }],
  },
  {
    name: 'a preposition as cue',
    text: 'Para Nádia Ferraz, “as contas não fecham”.',
    quotes: [{ text: 'as contas não fecham', speaker: 'Nádia Ferraz', cue: 'para' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    text: 'Um morador, irritado: “Ninguém escuta.”',
    quotes: [{ text: 'Ninguém escuta.', speaker: 'um morador' }],
  },
  {
    name: 'a credit line, the title apart',
    text: '“Uma escolha excelente.” – Alano Rendeiro, vereador da Cultura',
    quotes: [{ text: 'Uma escolha excelente.', speaker: 'Alano Rendeiro' }],
  },
  {
    name: 'the reporter says that it was not said',
    text: 'Carlos Queirós nunca disse que o plano estava morto.',
    quotes: [],
    claims: [{ text: 'o plano estava morto', speaker: 'Carlos Queirós', cue: 'dizer', negated: true }],
  },
  {
    name: 'a date between cue and subject',
    text: '“Não vou assinar”, tinha avisado em março Lucas Teixeira.',
    quotes: [{ text: 'Não vou assinar', speaker: 'Lucas Teixeira', mention: 'Lucas Teixeira', cue: 'avisar' }],
  },
]

const NOT_SPEECH: readonly Case[] = [
  { name: 'a title', text: 'O seu filme «As horas lentas» estreia na quarta-feira.', quotes: [], claims: [] },
  { name: 'a word at arm’s length', text: 'A “reforma” preocupa.', quotes: [], claims: [] },
  {
    name: 'a nickname',
    text: '"Dormimos no carro", contou um homem apelidado de "Baixinho".',
    quotes: [{ text: 'Dormimos no carro', speaker: 'um homem', cue: 'contar' }],
  },
  { name: 'according to without a source', text: 'Cada um paga segundo os seus meios.', quotes: [], claims: [] },
]

const CLAIMS: readonly Case[] = [
  {
    name: 'a person right behind the cue, after two commas',
    text: 'Pedimos ajuda para o jardim da cidade, incluindo um porco, disse Sakib.',
    quotes: [],
    claims: [{ text: 'Pedimos ajuda para o jardim da cidade, incluindo um porco', speaker: 'Sakib', cue: 'dizer' }],
  },
  {
    name: 'as part of, and no content',
    text: 'O ato envolve deputados jurando lealdade a Vernal, como parte da república.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a press conditional with its source at the end',
    text: 'O incêndio teria causado três feridos, segundo a prefeitura.',
    quotes: [],
    claims: [
      {
        text: 'O incêndio teria causado três feridos',
        type: 'indirect',
        speaker: 'prefeitura',
        kind: 'organization',
        cue: 'segundo',
      },
    ],
  },
  {
    name: 'a quoted fragment in a reported clause',
    text: 'O procurador indicou que o suspeito tinha “agido sozinho”.',
    quotes: [{ text: 'agido sozinho', type: 'mixed', speaker: 'procurador', cue: 'indicar' }],
    claims: [{ text: 'o suspeito tinha “agido sozinho”', type: 'mixed', speaker: 'procurador', cue: 'indicar' }],
  },
  {
    name: 'a source inside the clause is skipped',
    text: 'Uma fábrica que, segundo os seus vizinhos, polui o rio.',
    quotes: [],
    claims: [
      {
        text: 'Uma fábrica que, segundo os seus vizinhos, polui o rio',
        type: 'indirect',
        mention: 'os seus vizinhos',
        cue: 'segundo',
        without: 'segundo os seus vizinhos',
      },
    ],
  },
  {
    name: 'a reporting clause in the middle',
    text: 'A ponte, avisaram os engenheiros, pode fechar em junho.',
    quotes: [],
    claims: [
      {
        text: 'A ponte, avisaram os engenheiros, pode fechar em junho',
        type: 'indirect',
        speaker: 'engenheiros',
        cue: 'avisar',
        without: 'avisaram os engenheiros',
      },
    ],
  },
  {
    name: 'a noun as cue',
    text: 'A afirmação de Marcos Redondo de que os impostos baixariam provocou risos.',
    quotes: [],
    claims: [{ text: 'os impostos baixariam', type: 'indirect', speaker: 'Marcos Redondo', cue: 'afirmação' }],
  },
  {
    name: 'an infinitive as content',
    text: 'A ministra Odília Marchante afirma não ter recebido a carta.',
    quotes: [],
    claims: [{ text: 'não ter recebido a carta', type: 'indirect', speaker: 'Odília Marchante', cue: 'afirmar' }],
  },
]

const WHO: readonly Case[] = [
  {
    name: 'a title in small letters, shortened',
    text: '“Não houve nenhuma consulta”, disse o sr. Galvão.',
    quotes: [{ text: 'Não houve nenhuma consulta', speaker: 'Galvão', mention: 'o sr. Galvão', cue: 'dizer' }],
  },
  {
    name: 'who is cited, not who cites',
    text: 'O jornal cita o técnico Rui Paz nestes termos: “A barragem não aguenta mais uma cheia.”',
    quotes: [{ text: 'A barragem não aguenta mais uma cheia.', speaker: 'Rui Paz', cue: 'citar' }],
  },
  {
    name: 'a description of somebody named before',
    text: 'Alano Costa, presidente da região, manteve-se firme. «Mantenho o que disse», responde o presidente.',
    quotes: [{ text: 'Mantenho o que disse', speaker: 'Alano Costa', mention: 'o presidente', cue: 'responder' }],
  },
  {
    name: 'a house that stands for its government',
    text: 'O Planalto “desmente categoricamente” ter recebido a carta.',
    quotes: [{ text: 'desmente categoricamente', type: 'mixed', speaker: 'Planalto', kind: 'organization' }],
  },
  {
    name: 'two of the same family name: neither is chosen',
    text: 'Ana Colaço e Pedro Colaço chegaram. «Ganhámos», disse Colaço.',
    quotes: [{ text: 'Ganhámos', mention: 'Colaço', notSpeaker: ['Ana Colaço', 'Pedro Colaço'], cue: 'dizer' }],
  },
  {
    name: 'the addressee is not the speaker',
    text: '“Não vi nada”, respondeu Nora Salema à juíza Ana Prior.',
    quotes: [{ text: 'Não vi nada', speaker: 'Nora Salema', notSpeaker: ['Ana Prior'], cue: 'responder' }],
  },
  {
    name: 'unnamed witnesses are a group',
    text: '“Perdemos tudo”, contam algumas testemunhas.',
    quotes: [{ text: 'Perdemos tudo', speaker: 'algumas testemunhas', kind: 'group', cue: 'contar' }],
  },
]

hardCases('marks and spans', portuguese(MARKS))
hardCases('reporting clauses inside, splits and continuation', portuguese(SPLITS))
hardCases('dialogue and interview', portuguese(DIALOGUE))
hardCases('cues', portuguese(CUES))
hardCases('not speech', portuguese(NOT_SPEECH))
hardCases('indirect and mixed', portuguese(CLAIMS))
hardCases('who', portuguese(WHO))
