/**
 * Source phrases, one a line: what follows the phrase is the source. One that ends in `de` stands for the one in `del` too.
 */
export const SOURCE_PHRASES = {
  'statement speech': `
    según
    de acuerdo con
    de acuerdo a
    conforme a
    según palabras de
    según las palabras de
    según la versión de
    según el testimonio de
    según el relato de
    según la información de
    según informaciones de
    según datos de
    según los datos de
    según declaraciones de
    según fuentes de
    según un comunicado de
    según la nota de
    en palabras de
    en boca de
    en frase de
    en expresión de
    por boca de
    en la voz de
    en voz de
    a decir de
    al decir de
    a juzgar por las palabras de
    al entender de
    a tenor de
    a tenor de lo dicho por
    a tenor de las palabras de
    de creer a
    si se cree a
    si hay que creer a
    a la luz de los datos de
    con base en datos de
    dixit`,
  'belief speech': `
    a su juicio
    en su opinión
    a su entender
    a su parecer
    según sus palabras
    en sus palabras
    en sus propias palabras`,
  'belief wider': `
    para
    a juicio de
    en opinión de
    a criterio de
    a ojos de
    a los ojos de
    a entender de
    en el sentir de
    al parecer de
    desde el punto de vista de
    en el análisis de
    según la opinión de
    según el análisis de
    según los cálculos de
    según cálculos de
    según estimaciones de
    según las estimaciones de
    según las previsiones de`,
}

/** What a phrase's last word becomes with an article. */
export const CONTRACTIONS = 'de del'
