/** Words after which Italian puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  chiamato chiamata chiamati chiamate denominato denominata soprannominato soprannominata intitolato intitolata detto detta
  cosiddetto cosiddetta cosiddetti cosiddette battezzato battezzata noto nota nome nomi titolo titoli soprannome pseudonimo
  parola parole termine termini espressione concetto significa motto slogan film documentario serie libro libri romanzo
  album canzone opera programma trasmissione rivista giornale quotidiano sito progetto piano operazione movimento gruppo
  partito associazione organizzazione premio categoria legge nave missione uragano caso
`)
