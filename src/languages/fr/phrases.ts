/**
 * Source phrases, tokens parted by blanks as the tokenizer parts them: an elision keeps its apostrophe and is a token of its own,
 * `au` and `du` are one token. What follows the phrase is the source. A phrase that ends in `de` stands for the ones in `du`,
 * `des` and `d'` too.
 */
export const SOURCE_PHRASES = {
  'statement speech': `
    selon
    d' après
    suivant
    dixit
    selon les dires de
    selon les mots de
    selon les propres mots de
    selon les termes de
    selon les propos de
    selon les déclarations de
    selon des propos de
    selon des informations de
    selon les indications de
    selon les constatations de
    selon les révélations de
    selon les informations de
    selon les explications de
    selon le témoignage de
    selon le récit de
    selon l' expression de
    selon la formule de
    d' après les dires de
    d' après les mots de
    d' après les propos de
    d' après les déclarations de
    d' après les informations de
    d' après le témoignage de
    d' après le récit de
    suivant les mots de
    suivant la formule de
    suivant l' expression de
    pour reprendre les mots de
    pour reprendre les termes de
    pour reprendre l' expression de
    pour reprendre la formule de
    pour citer
    au dire de
    aux dires de
    de l' aveu de
    de l' aveu même de
    de l' aveu général de
    à en croire
    à entendre
    à écouter
    si l' on en croit
    si on en croit
    s' il faut en croire
    si l' on se fie à
    si l' on se fie au
    si l' on se fie aux
    de source
    de sources
    de bonne source
    de même source
    par la voix de
    par la bouche de
    dans les mots de
    dans les termes de
    dans la bouche de
    sous la plume de
    sur la foi de
    sur les dires de
    aux termes de
    au témoignage de`,
  'belief wider': `
    pour
    aux yeux de
    de l' avis de
    de l' avis même de
    de l' avis général de
    à l' avis de
    du point de vue de
    dans l' esprit de
    au jugement de
    au goût de
    au sentiment de
    selon l' avis de
    selon l' opinion de
    selon l' analyse de
    selon les estimations de
    selon les calculs de
    selon les prévisions de
    d' après les estimations de
    d' après les calculs de
    d' après l' analyse de`,
}
