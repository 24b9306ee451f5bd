/**
 * Source phrases, one a line: what follows the phrase is the source. One that ends in `di` stands for those in `del`, `della`,
 * `dell'` and the like too; so do those that end in `a` written out below.
 */
export const SOURCE_PHRASES = {
  'statement speech': `
    secondo
    stando a
    stando al
    stando alla
    stando allo
    stando all'
    stando ai
    stando agli
    stando alle
    stando a quanto riferito da
    stando a quanto riferito dal
    stando a quanto riferito dalla
    stando alle parole di
    stando alle dichiarazioni di
    stando al racconto di
    stando alla ricostruzione di
    si legge in
    come si legge in
    si legge nel
    come si legge nel
    si legge nello
    come si legge nello
    si legge nella
    come si legge nella
    si legge nell'
    come si legge nell'
    si legge nei
    come si legge nei
    si legge negli
    come si legge negli
    si legge nelle
    come si legge nelle
    si legge su
    come si legge su
    si legge sul
    come si legge sul
    si legge sulla
    come si legge sulla
    a detta di
    per detta di
    a dire di
    al dire di
    per ammissione di
    per stessa ammissione di
    nelle parole di
    con le parole di
    per usare le parole di
    per dirla con
    per bocca di
    per voce di
    in base a quanto riferito da
    in base al racconto di
    in base alle dichiarazioni di
    secondo quanto riferito da
    secondo quanto riferito dal
    secondo quanto riferito dalla
    secondo quanto riferito dai
    secondo quanto riferito dalle
    secondo quanto dichiarato da
    secondo quanto dichiarato dal
    secondo quanto dichiarato dalla
    secondo quanto spiegato da
    secondo quanto spiegato dal
    secondo quanto spiegato dalla
    secondo quanto riportato da
    secondo quanto riportato dal
    secondo quanto riportato dalla
    secondo le parole di
    secondo le dichiarazioni di
    secondo la versione di
    secondo il racconto di
    secondo la testimonianza di
    secondo la ricostruzione di
    secondo i dati di
    secondo le informazioni di
    secondo fonti di
    come da comunicato di
    dixit`,
  'belief speech': `
    a suo avviso
    a suo giudizio
    a suo parere
    a suo dire
    a loro avviso
    secondo le sue parole`,
  'belief wider': `
    per
    a giudizio di
    a parere di
    ad avviso di
    a avviso di
    secondo il parere di
    secondo l' opinione di
    secondo l' analisi di
    secondo le stime di
    secondo i calcoli di
    secondo le previsioni di
    agli occhi di
    dal punto di vista di
    nell' opinione di`,
}

/** What a phrase's last word becomes with an article. */
export const CONTRACTIONS = "di del dello della dell' dei degli delle d'"
