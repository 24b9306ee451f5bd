/**
 * Source phrases, tokens parted by blanks as the tokenizer parts them: an elision keeps its apostrophe and is a token of its own,
 * `au` and `du` are one token. What follows the phrase is the source.
 */
export const SOURCE_PHRASES = {
  'statement speech': `
    selon
    d' après
    suivant
    d' après les dires de
    d' après les dires du
    selon les dires de
    selon les dires du
    selon les mots de
    selon les mots du
    selon les termes de
    selon les termes du
    selon l' expression de
    selon l' expression du
    selon la formule de
    selon la formule du
    pour reprendre les mots de
    pour reprendre les mots du
    pour reprendre les termes de
    pour reprendre l' expression de
    pour reprendre l' expression du
    pour reprendre la formule de
    pour citer
    au dire de
    au dire du
    au dire des
    aux dires de
    aux dires du
    aux dires des
    aux dires d'
    de l' aveu de
    de l' aveu du
    de l' aveu des
    de l' aveu d'
    de l' aveu même de
    de l' aveu même du
    de l' aveu même des
    à en croire
    à entendre
    à écouter
    si l' on en croit
    si on en croit
    si l' on se fie à
    comme dit
    comme disait
    de source
    de sources
    de bonne source
    de source proche de
    de source proche du
    selon une source
    selon des sources
    par la voix de
    par la voix du
    par la voix d'
    par la bouche de
    par la bouche du
    dans les mots de
    dans les termes de
    citant
    reprenant les mots de
    sous la plume de
    sous la plume du
    sous la plume d'
    dixit`,
  'belief wider': `
    pour
    aux yeux de
    aux yeux du
    aux yeux des
    aux yeux d'
    de l' avis de
    de l' avis du
    de l' avis des
    de l' avis d'
    de l' avis général de
    à l' avis de
    à l' avis du
    du point de vue de
    du point de vue du
    du point de vue des
    du point de vue d'
    dans l' esprit de
    dans l' esprit du
    dans l' esprit des
    au jugement de
    au goût de
    au goût du
    au sentiment de
    vu par
    vue par
    dans la bouche de
    dans la bouche du`,
}
