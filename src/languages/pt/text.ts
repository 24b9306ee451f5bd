import type { MarkConventions, TextConventions } from '../conventions.js'
import { wordsOf } from '../lists.js'

export const marks: MarkConventions = {
  pairs: [
    { open: '“', close: '”', family: 'double' },
    { open: '«', close: '»', family: 'guillemets' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‘', close: '’', family: 'single' },
    { open: "'", close: "'", family: 'straight-single' },
  ],
  dialogueDash: true,
  continuation: ['“', '«', '»', '"'],
}

export const text: TextConventions = {
  elisions: wordsOf('d'),
  enclitics: wordsOf('-me -te -se -lhe -lhes -o -a -os -as -nos -vos -lo -la -los -las -no -na'),
  whole: wordsOf(`
    porta-voz porta-vozes primeiro-ministro primeira-ministra vice-presidente ex-presidente ex-ministro ex-ministra segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira`),
  abbreviations: wordsOf(`
    sr sra srta srs sras dr dra drs prof profa eng d pe Sr Sra Srta Srs Sras D Dr Dra Drs Dras Prof Profª Profa Eng Engª Arq Arqª Adv Pe Mons Fr Gen Cel Cap Ten Maj Sgt Cmte Alm Brig Des Min
    Dep Sen Gov Exmo Exma Ilmo V.Exa S.Exa St Sta Sto Mr Mrs Ms Av R Al Pç Pça Edif nº n.º núm p pp pág págs vol cap art arts fig ed cf
    p.ex a.C d.C e.g i.e vs aprox máx mín tel jan fev mar abr mai jun jul ago set out nov dez Cia Lda Ltda Depto Dep`),
  softAbbreviations: wordsOf('etc S.A EUA E.U.A Inc Corp Ltd Jr a.m p.m U.S'),
  starters: wordsOf(`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isso isto aquilo seu sua seus suas meu minha
    nosso nossa ele ela eles elas eu nós você vocês se me te lhe nos não sim nem e ou mas que quem como quando onde quanto qual
    por para com sem em no na nos nas num numa de do da dos das ao à aos às pelo pela pelos pelas ante após até contra desde durante
    entre perante segundo conforme sob sobre enquanto embora porque pois assim além também já ainda agora ontem hoje depois antes
    então todo toda todos todas alguns algumas muitos muitas outro outra outros outras cada vários várias nenhum nenhuma ninguém
    nada há era foi é são tal apesar`),
  creditLabels: wordsOf(`
    Foto Fotos Fotografia Fotografias Imagem Imagens Crédito Créditos Infografia Infográfico Vídeo Por Publicado Atualizado
    Fonte Fontes Agências Redação Redacção Lusa Reuters Copyright ©`).concat([
    'Leia também',
    'Leia mais',
    'Veja também',
    'Ver também',
    'Com agências',
    'Agência Brasil',
    'Agência Lusa',
  ]),
}
