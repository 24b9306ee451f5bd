/** Nouns and adjectives that report: `a afirmação de que`, `convencido de que`. Lemmas by stance and strength, as verbs.ts has them. */

export const CUE_NOUNS = {
  'statement speech': `
    afirmação declaração comunicado anúncio explicação esclarecimento palavra asserção alegação discurso
    intervenção entrevista resposta réplica comentário observação depoimento testemunho relato confissão
    confidência frase fórmula citação mensagem carta e-mail tuíte tweet post publicação editorial artigo coluna
    reação reacção retificação rectificação confirmação informação indicação revelação conclusão menção argumento
    argumentação versão justificação justificativa desculpa proclamação pronunciamento expressão piada ironia
    veredicto veredito nota dito admissão fala ressalva missiva`,
  'statement wider': `
    constatação demonstração prova análise estudo diagnóstico relatório balanço acórdão sentença parecer resolução
    avaliação descrição boato rumor notícia facto fato descoberta sinal sondagem pesquisa inquérito laudo dado
    indício perícia`,
  'denial speech': 'desmentido negação negativa refutação protesto retratação',
  'denial wider': 'recusa rejeição contestação oposição',
  'promise speech': 'promessa compromisso juramento garantia',
  'promise wider': `
    vontade intenção projeto projecto decisão ambição determinação oferta plano desejo objetivo objectivo
    propósito disposição`,
  'demand speech': `
    pedido exigência reclamação reivindicação apelo requerimento solicitação ordem ultimato recomendação conselho
    exortação súplica instrução petição convite cobrança`,
  'demand wider': 'sugestão proposta proibição diretiva directiva moção pressão',
  'belief wider': `
    opinião convicção crença certeza hipótese sentimento ideia pensamento visão estimativa previsão juízo
    entendimento critério esperança impressão suposição presunção prognóstico predição profecia teoria perceção
    percepção posição tese confiança especulação conjetura interpretação leitura expectativa`,
  'doubt wider': 'dúvida ceticismo cepticismo reserva hesitação incerteza perplexidade desconfiança',
  'question speech': 'pergunta questão interpelação interrogação questionamento',
  'warning speech': 'advertência aviso ameaça alerta',
  'warning wider': 'receio temor medo preocupação inquietação angústia apreensão',
  'accusation speech': 'acusação crítica denúncia ataque insinuação queixa insulto injúria reparo censura',
  'accusation wider': 'suspeita condenação imputação',
  'emotion speech': 'felicitação elogio louvor grito homenagem lamento agradecimento condolência exclamação',
  'emotion wider': `
    pesar alegria cólera indignação satisfação decepção deceção desilusão tristeza surpresa espanto emoção
    consternação alívio mal-estar frustração orgulho entusiasmo exasperação amargura revolta raiva`,
}

export const CUE_ADJECTIVES = {
  'statement wider': `
    taxativo categórico firme claro explícito perentório peremptório contundente consciente unânime`,
  'denial wider': 'contrário oposto avesso hostil',
  'promise wider': 'disposto decidido resolvido empenhado determinado pronto disponível',
  'demand wider': 'favorável impaciente',
  'belief wider': 'convencido convicto certo seguro persuadido confiante otimista optimista crente esperançoso',
  'doubt wider': 'cético céptico perplexo incrédulo reticente desconfiado prudente cauteloso dividido',
  'warning wider': 'inquieto preocupado alarmado pessimista angustiado apreensivo receoso',
  'accusation wider': 'crítico severo duro',
  'emotion wider': `
    feliz contente orgulhoso satisfeito dececionado decepcionado desiludido triste desolado furioso indignado
    surpreso surpreendido espantado agradecido grato aliviado consternado estupefacto escandalizado comovido
    emocionado zangado irritado entusiasmado sereno tranquilo frustrado chocado honrado magoado revoltado
    impressionado animado abalado chateado`,
}
