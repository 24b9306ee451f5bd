/** Source phrases, one a line: what follows the phrase is the source. One that ends in `de` stands for those in `do`, `da` … too. */
export const SOURCE_PHRASES = {
  'statement speech': `
    segundo
    conforme
    consoante
    de acordo com
    segundo as palavras de
    segundo palavras de
    segundo a versão de
    segundo o relato de
    segundo o testemunho de
    segundo o depoimento de
    segundo informações de
    segundo informação de
    segundo dados de
    segundo os dados de
    segundo declarações de
    segundo fontes de
    segundo fonte de
    segundo nota de
    segundo um comunicado de
    segundo comunicado de
    de acordo com dados de
    de acordo com os dados de
    de acordo com informações de
    de acordo com fontes de
    de acordo com fonte de
    de acordo com a versão de
    nas palavras de
    em palavras de
    pelas palavras de
    no dizer de
    nos dizeres de
    no relato de
    pela voz de
    pela boca de
    por intermédio de
    a acreditar em
    a crer em
    a fazer fé em
    com base em informações de
    com base em dados de
    a dar crédito a`,
  'belief speech': `
    na sua opinião
    em sua opinião
    no seu entender
    na sua ótica
    nas suas palavras
    em suas palavras
    a seu ver
    no seu entendimento`,
  'belief wider': `
    para
    na opinião de
    no entender de
    no entendimento de
    no parecer de
    na ótica de
    na óptica de
    na visão de
    na avaliação de
    na análise de
    na leitura de
    na perspetiva de
    na perspectiva de
    no juízo de
    aos olhos de
    do ponto de vista de
    segundo a opinião de
    segundo a análise de
    segundo a avaliação de
    segundo cálculos de
    segundo os cálculos de
    segundo estimativas de
    segundo as estimativas de
    segundo projeções de`,
}

/** What a phrase's last word becomes with an article. */
export const CONTRACTIONS = 'de do da dos das'
