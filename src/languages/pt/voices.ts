/** What tells the voices of a Portuguese text by its layout and its turns of phrase. */

import type { VoiceLists } from '../voices.js'

export const VOICES: VoiceLists = {
  questions: 'p pergunta',
  answers: 'r resposta',
  fields: `
    tel, telefone, fax, e-mail, email, contacto, contato, contactos, site, endereço, morada, data, datas, local, hora, horário,
    duração, preço, preços, bilhetes, ingressos, entrada, reservas, inscrições, informações, nota, notas, exemplo, fonte, fontes,
    foto, fotos, imagem, vídeo, leia também, leia mais, veja também, ver também, resultado, resultados, golos, gols, cartões,
    árbitro, público, escalação, ingredientes, preparação, preparo, cozedura, dica, passo, variante, vantagens, desvantagens, autor,
    autora, editora, realizador, diretor, elenco, género, gênero, estreia, país, capital, população, área, língua, moeda, assunto,
    título, tema, resumo, conclusão, contexto, definição, total`,
  selves: 'eu me mim meu minha meus minhas comigo -me',
  addresses: 'você vocês lhe lhes seu sua seus suas tu te ti teu tua -lhe',
  interviewed: `
    responde às nossas perguntas, entrevista com, entrevista a, entrevista ao, entrevista à, conversa com, diálogo com, encontro com, perguntas a,
    cinco perguntas a, três perguntas a, conversámos com, conversamos com`,
  interviewers: 'entrevista de, entrevistado por, entrevistada por, entrevista conduzida por',
  salutations:
    'caro, cara, caros, caras, prezado, prezada, prezados, exmo., exma., senhor, senhora, estimado, estimada, excelentíssimo',
  letters: 'opinião, tribuna, carta aberta, carta ao director, carta ao diretor, cartas dos leitores, carta a',
  pointers: [
    {
      beginnings:
        'importa, vale, cabe, convém, é de, é preciso, é importante, vale a pena, há que, é justo, é necessário, falta',
      verbs:
        'referir, lembrar, notar, recordar, sublinhar, destacar, salientar, dizer, acrescentar, mencionar, ressaltar, reconhecer, saber',
    },
    { beginnings: 'recorde, lembre, note, sublinhe, diga, refira, saliente, registe, registre', verbs: '-se' },
  ],
}
