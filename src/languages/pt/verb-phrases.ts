/** Verbs that report together with other words: the verb's lemma, then the words as they follow it; adverbs may stand between. */
export const VERB_PHRASES = {
  'statement speech': `
    dar como provado
    dar como provada
    dar como provados
    considerar provado
    dar a conhecer
    dar a entender
    dar conta
    dar a sua versão
    dar explicações
    dar um recado
    dar o recado
    dar como exemplo
    deixar claro
    deixar clara
    deixar escapar
    deixar entrever
    deixar um alerta
    deixar o aviso
    deixar uma mensagem
    fazer saber
    fazer notar
    fazer questão
    fazer referência
    fazer menção
    fazer alusão
    fazer um balanço
    fazer um apelo
    chamar a atenção
    chamar atenção
    pôr em evidência
    pôr a tônica
    pôr a tónica
    pôr o dedo na ferida
    colocar a tónica
    trazer à tona
    tomar a palavra
    romper o silêncio
    quebrar o silêncio
    tornar público
    tornar pública
    vir a público
    ir mais longe
    ir além
    querer dizer
    chegar a dizer
    prestar declarações
    prestar depoimento
    prestar esclarecimentos
    emitir nota
    emitir um comunicado
    divulgar nota
    divulgar um comunicado
    conceder uma entrevista
    dar uma entrevista
    ter dito
    abrir o jogo
    soltar o verbo`,
  'statement wider': `
    chegar à conclusão
    dar sinais
    ter conhecimento
    ter consciência
    tomar conhecimento
    passar em revista`,
  'denial speech': `
    dar marcha-atrás
    voltar atrás
    pôr de parte
    lavar as mãos`,
  'denial wider': `
    fechar a porta
    virar as costas
    fazer ouvidos moucos`,
  'promise speech': `
    dar a palavra
    dar garantias
    assumir o compromisso
    firmar compromisso`,
  'promise wider': `
    ter intenção
    ter a intenção
    ter em mente
    estar disposto
    estar disposta
    estar dispostos
    estar pronto
    estar pronta`,
  'demand speech': `
    lançar um apelo
    deixar um apelo
    fazer um pedido
    cobrar explicações
    pedir contas
    impor como condição`,
  'belief wider': `
    estar convencido
    estar convencida
    estar convencidos
    estar convicto
    estar convicta
    estar seguro
    estar segura
    estar certo
    estar certa
    estar confiante
    ser de opinião
    ter a sensação
    ter a impressão
    ter esperança
    ter a esperança
    ter certeza
    ter a certeza
    dar como certo
    dar por adquirido
    ter para si`,
  'doubt wider': `
    pôr em dúvida
    pôr em causa
    pôr em xeque
    colocar em dúvida
    colocar em causa
    ter dúvidas
    levantar dúvidas`,
  'warning speech': `
    dar o alerta
    dar o alarme
    fazer um alerta
    lançar o alerta
    soar o alarme`,
  'warning wider': `
    ter medo
    ter receio
    manifestar preocupação`,
  'accusation speech': `
    apontar o dedo
    apontar baterias
    atirar culpas
    tecer críticas
    fazer duras críticas
    partir para o ataque`,
  'emotion speech': `
    dar os parabéns
    dar os pêsames
    manifestar satisfação
    manifestar o seu pesar
    expressar pesar
    expressar solidariedade
    mostrar preocupação`,
}
