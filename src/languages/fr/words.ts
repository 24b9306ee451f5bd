/** Closed classes of French; keys are norms: lower case, straight apostrophe, elisions with theirs. */

import type { DeterminerEntry, Gender, PronounEntry, WordClasses } from '../pack.js'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const setOf = (text: string): ReadonlySet<string> => new Set(list(text))

type Agreement = readonly [gender: Gender | null, plural: boolean | null]

const MASCULINE: Agreement = ['m', false]
const FEMININE: Agreement = ['f', false]
const SINGULAR: Agreement = [null, false]
const PLURAL: Agreement = [null, true]
const MASCULINE_PLURAL: Agreement = ['m', true]
const FEMININE_PLURAL: Agreement = ['f', true]

const DETERMINERS: readonly (readonly [DeterminerEntry['kind'], Agreement, string])[] = [
  ['definite', MASCULINE, 'le'],
  ['definite', FEMININE, 'la'],
  ['definite', SINGULAR, "l'"],
  ['definite', PLURAL, 'les'],
  ['indefinite', MASCULINE, 'un du'],
  ['indefinite', FEMININE, 'une'],
  ['indefinite', PLURAL, "des de d'"],
  ['demonstrative', MASCULINE, 'ce cet'],
  ['demonstrative', FEMININE, 'cette'],
  ['demonstrative', PLURAL, 'ces'],
  ['possessive', SINGULAR, 'mon ton son notre votre leur'],
  ['possessive', FEMININE, 'ma ta sa'],
  ['possessive', PLURAL, 'mes tes ses nos vos leurs'],
  ['quantity', SINGULAR, 'chaque quelque'],
  ['quantity', MASCULINE, 'aucun nul tout quel tel certain'],
  ['quantity', FEMININE, 'aucune nulle toute quelle telle certaine'],
  ['quantity', MASCULINE_PLURAL, 'tous quels tels certains divers maints nombreux'],
  ['quantity', FEMININE_PLURAL, 'toutes quelles telles certaines diverses maintes nombreuses'],
  [
    'quantity',
    PLURAL,
    `quelques plusieurs différents différentes deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
     seize vingt trente quarante cinquante soixante septante nonante quatre-vingts cent cents mille`,
  ],
  ['quantity', PLURAL, compoundNumbers()],
]

/** `dix-sept` to `quatre-vingt-dix-neuf`, as they are written with hyphens. */
function compoundNumbers(): string {
  const units = list('deux trois quatre cinq six sept huit neuf')
  const teens = list('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf')
  const after = (ten: string, others: readonly string[]) => others.map((other) => `${ten}-${other}`)
  const tens = list('vingt trente quarante cinquante soixante septante nonante quatre-vingt')
  return [
    ...teens.slice(7),
    ...tens.flatMap((ten) => after(ten, [...units, 'et-un', 'et-une'])),
    ...after('soixante', [...teens, 'et-onze']),
    ...after('quatre-vingt', ['un', 'une', ...teens]),
  ].join(' ')
}

const readDeterminers = (): ReadonlyMap<string, DeterminerEntry> =>
  new Map(
    DETERMINERS.flatMap(([kind, [gender, plural], forms]) =>
      list(forms).map((form): [string, DeterminerEntry] => [form, { kind, plural, gender }]),
    ),
  )

type PronounRow = readonly [PronounEntry['use'], PronounEntry['person'], Agreement, string]

const PRONOUNS: readonly PronounRow[] = [
  ['subject', 1, SINGULAR, "je j' -je"],
  ['subject', 2, SINGULAR, 'tu -tu'],
  ['subject', 3, MASCULINE, 'il -il -t-il'],
  ['subject', 3, FEMININE, 'elle -elle -t-elle'],
  ['subject', 1, PLURAL, 'nous -nous'],
  ['subject', 2, PLURAL, 'vous -vous'],
  ['subject', 3, MASCULINE_PLURAL, 'ils -ils -t-ils'],
  ['subject', 3, FEMININE_PLURAL, 'elles -elles -t-elles'],
  ['indefinite', 3, SINGULAR, "on -on -t-on l'on quiconque autrui chacun quelqu'un"],
  ['indefinite', 3, FEMININE, "chacune quelqu'une"],
  ['indefinite', 3, PLURAL, 'plusieurs beaucoup'],
  ['indefinite', 3, MASCULINE_PLURAL, "certains tous quelques-uns d'autres d'aucuns"],
  ['indefinite', 3, FEMININE_PLURAL, 'certaines toutes quelques-unes'],
  ['relative', 3, [null, null], 'qui'],
  ['relative', 3, MASCULINE, 'lequel'],
  ['relative', 3, FEMININE, 'laquelle'],
  ['relative', 3, MASCULINE_PLURAL, 'lesquels'],
  ['relative', 3, FEMININE_PLURAL, 'lesquelles'],
  ['demonstrative', 3, MASCULINE, "celui celui-ci celui-là ce_dernier l'intéressé"],
  ['demonstrative', 3, FEMININE, "celle celle-ci celle-là cette_dernière l'intéressée"],
  ['demonstrative', 3, MASCULINE_PLURAL, 'ceux ceux-ci ceux-là ces_derniers tous_deux les_deux'],
  ['demonstrative', 3, FEMININE_PLURAL, 'celles celles-ci celles-là ces_dernières toutes_deux'],
  ['object', 1, SINGULAR, 'moi moi-même -moi'],
  ['object', 2, SINGULAR, 'toi toi-même -toi'],
  ['object', 3, MASCULINE, 'lui lui-même'],
  ['object', 3, FEMININE, 'elle-même'],
  ['object', 3, SINGULAR, 'soi soi-même'],
  ['object', 3, MASCULINE_PLURAL, 'eux eux-mêmes'],
  ['object', 3, FEMININE_PLURAL, 'elles-mêmes'],
  ['object', 1, PLURAL, 'nous-mêmes'],
  ['object', 2, PLURAL, 'vous-mêmes vous-même'],
]

const OWNERS: readonly PronounRow[] = [
  ['possessive', 1, SINGULAR, 'mon ma mes'],
  ['possessive', 1, PLURAL, 'notre nos'],
  ['possessive', 3, SINGULAR, 'son sa ses'],
  ['possessive', 3, PLURAL, 'leur leurs'],
]

const readPronouns = (rows: readonly PronounRow[]): ReadonlyMap<string, PronounEntry> =>
  new Map(
    rows.flatMap(([use, person, [gender, plural], forms]) =>
      list(forms).map((form): [string, PronounEntry] => [form.replaceAll('_', ' '), { person, plural, gender, use }]),
    ),
  )

export const words: WordClasses = {
  determiners: readDeterminers(),
  pronouns: readPronouns(PRONOUNS),
  owners: readPronouns(OWNERS),
  genitive: {
    preposition: 'de',
    elided: { form: "d'", before: new Set('aeiouyàâäéèêëîïôöœ') },
    contractions: new Map([
      ['le', 'du'],
      ['les', 'des'],
    ]),
  },
  ofTwo: {
    first: new Set(['premier', 'première']),
    second: new Set(['second', 'seconde', 'deuxième']),
    both: new Set(['deux']),
  },
  bynameCues: new Set(['alias', 'dit', 'dite', 'surnommé', 'surnommée', 'connu comme', 'connue comme']),
  hearerPrepositions: setOf('à'),
  prepositions: setOf(`
    à au aux avec chez contre dans de du des d' depuis derrière dès devant durant en entre envers hors jusque jusqu' malgré
    moyennant nonobstant outre par parmi pendant pour sans sauf selon sous suivant sur vers via voici voilà concernant excepté
    hormis vis-à-vis après avant face grâce lors près loin auprès autour afin quant ès`),
  linkingPrepositions: setOf("de du des d'"),
  titlesInMarks: true,
  sayings: setOf(`
    avis information informations renseignement renseignements propos dires paroles mots déclarations affirmations explications
    précisions constatations témoignage témoignages confidences aveu aveux révélations indications commentaires réponse réaction réplique riposte`),
  conjunctions: setOf('et ou mais ni or car donc puis ainsi voire soit &'),
  joiners: new Set(['et', '&', 'ainsi que', "ainsi qu'", 'de même que', "de même qu'"]),
  complementizers: setOf("que qu' si s' comment pourquoi combien quand où quel quelle quels quelles"),
  closeComplementizers: setOf('quand où'),
  freeInversion: true,
  retoldInQuotes: true,
  alternatives: setOf('autres'),
  identity: setOf('même mêmes'),
  contracted: setOf('au du'),
  concerned: setOf('intéressé intéressée'),
  formerly: setOf('ancien ancienne ex'),
  leadingAdjectives: new Map([
    ...list('ancien actuel nouveau nouvel futur vieux vieil').map((word) => [word, 'm'] as const),
    ...list('ancienne actuelle nouvelle future vieille').map((word) => [word, 'f'] as const),
  ]),
  ageAdjectives: setOf('jeune vieux vieil vieille'),
  anonymous: setOf('anonymat anonymement anonyme'),
  years: setOf('ans'),
  aged: setOf('âgé âgée'),
  timeNouns: setOf(`
    seconde secondes minute minutes heure heures jour jours journée journées matin matins matinée après-midi soir soirs
    soirée nuit nuits semaine semaines week-end week-ends mois trimestre trimestres semestre semestres année années an ans
    décennie décennies siècle siècles lendemain veille avant-veille surlendemain printemps été automne hiver saison fois
    moment moments instant époque`),
  partsOfTime: setOf('début fin milieu courant'),
  bareContentClauses: false,
  nounHead: 'first',
  agentPrepositions: setOf('par'),
  ownerPrepositions: setOf('par'),
  impersonal: {
    pronouns: setOf("on -on -t-on l'on"),
    verbs: setOf('lire'),
    personal: setOf('lire'),
    turned: new Set([
      ...setOf(`
      admettre affirmer ajouter annoncer apprendre assurer concéder confier confirmer craindre dire espérer estimer expliquer
      glisser indiquer insister juger murmurer préciser promettre raconter rappeler rapporter reconnaître relever répéter
      répondre rétorquer signaler souffler souligner soutenir`),
      'faire savoir',
      'faire valoir',
    ]),
    prepositions: setOf('dans sur auprès'),
    seats: setOf('à au aux chez côté'),
    hearers: setOf(
      'afp presse journal quotidien magazine hebdomadaire média médias radio télévision chaîne antenne micro agence reuters',
    ),
  },
  infinitiveMarkers: setOf("de d' à"),
  causatives: {
    verbs: setOf('faire'),
    said: setOf('dire écrire craindre redouter espérer'),
    hearers: setOf('à au aux'),
  },
  compelling: setOf('pousser conduire amener inciter obliger contraindre forcer mener'),
  relatives: setOf(`
    qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    quoi`),
  negations: setOf("ne n' pas jamais guère plus aucun aucune aucunement nullement rien personne point ni nul nulle"),
  contentNegations: setOf('pas'),
  exclusives: setOf('seulement uniquement simplement'),
  verbClitics: setOf("me m' te t' se s' nous vous le la l' les lui leur y en ne n' -le -la -les -lui -leur -y -en"),
  reflexives: setOf("se s'"),
  adverbs: setOf(`
    abord ailleurs ainsi alentour alors après après-demain assez aujourd'hui auparavant aussi aussitôt autant autrefois avant
    avant-hier beaucoup bien bientôt cependant certes combien comme d'abord davantage dedans dehors déjà demain derechef
    dernièrement désormais dorénavant encore enfin ensemble ensuite entretemps environ exprès fort franchement guère haut hier
    ici jadis jamais là là-bas loin longtemps maintenant mal mieux moins naguère néanmoins non notamment parfois partout pas
    peu peut-être pis plus plutôt pourtant près presque puis quand quasi quelquefois rien si sitôt
    soudain souvent surtout tant tantôt tard tellement tôt toujours toutefois toute très trop vite volontiers vraiment
    absolument actuellement activement apparemment assurément autrement bonnement brièvement bruyamment brusquement brutalement
    calmement certainement chaudement chaleureusement clairement complètement constamment courageusement crûment curieusement
    davantage délibérément dernièrement directement discrètement doucement durement dûment effectivement également énergiquement
    énormément entièrement exactement exclusivement explicitement expressément extrêmement facilement faussement fermement fièrement
    finalement formellement fortement fraîchement franchement fréquemment froidement furieusement généralement gentiment globalement
    gravement grandement habilement habituellement haut hautement heureusement honnêtement humblement immédiatement implicitement
    indirectement initialement instamment inutilement ironiquement joliment justement laconiquement largement légèrement lentement
    librement logiquement longuement lourdement maladroitement malheureusement manifestement mêmement modestement mollement
    nettement normalement notamment nouvellement nullement obstinément officiellement officieusement ouvertement pareillement
    parfaitement particulièrement partiellement patiemment personnellement poliment ponctuellement précédemment précisément
    premièrement préalablement précipitamment principalement prochainement profondément progressivement proprement prudemment
    publiquement purement quasiment quotidiennement rapidement rarement récemment réellement régulièrement respectivement
    rudement sagement sèchement sensiblement seulement sérieusement sévèrement simplement sincèrement sobrement soigneusement
    solennellement soudainement spécialement spécifiquement spontanément strictement subitement successivement suffisamment
    sûrement systématiquement tacitement tardivement temporairement totalement traditionnellement tranquillement tristement
    ultérieurement unanimement uniquement utilement vaguement vertement véritablement vigoureusement violemment virtuellement
    visiblement vivement volontairement vraisemblablement
    vraiment aisément assurément aveuglément communément confusément conformément expressément forcément immensément
    instantanément intensément modérément opportunément posément séparément simultanément subitement gratuitement étroitement
    présentement richement tout même tour juste autrement justement lors entre-temps derrière devant`),
  // Narrower than -ment, which gouvernement and événement share.
  adverbSuffixes: list(`
    amment emment ûment ivement eusement ellement alement iquement ablement iblement ièrement airement ainement
    ieurement ectement istement idement oirement ertement ultement`),
  clauseOpeners: setOf(`
    mais car or donc alors tandis lorsque lorsqu' quand puisque puisqu' parce quoique quoiqu' bien afin pendant après avant
    depuis dès comme si et pourtant cependant toutefois néanmoins ainsi ensuite enfin puis aussi selon alors`),
  adverbials: new Set(
    `par ailleurs, par exemple, par contre, par la suite, par conséquent, en effet, en outre, en revanche, en fait, en même temps,
    en particulier, en partie, en premier lieu, en retour, en vain, en somme, en conséquence, de nouveau, de plus, de même,
    de fait, de son côté, de leur côté, de manière générale, de longue date, de surcroît, d' ailleurs, d' abord, d' emblée,
    d' ores et déjà, d' office, à nouveau, à plusieurs reprises, à maintes reprises, à son tour, à leur tour, à cette occasion,
    à l' inverse, au contraire, au passage, au moins, au final, au préalable, du coup, du reste, dans la foulée,
    dans un premier temps, dans un second temps, dans le même temps, dans la journée, entre autres, malgré tout, pour sa part,
    pour leur part, pour autant, pour l' instant, pour le moment, pour l' heure, quant à lui, quant à elle, quant à eux,
    quant à elles, sans cesse, sans ambiguïté, sans surprise, sans détour, tout de même, tout de suite, un peu plus tard,
    peu après, peu avant, plus tard, une nouvelle fois, une fois de plus, à la fois, donc, tous, toutes, tous deux, toutes deux,
    à ce sujet, à ce propos, à cet égard, à tort, à juste titre, non plus, du même coup, cela dit, ceci dit, il y a peu,
    il y a quelques minutes, il y a quelques heures, il y a quelques jours, il y a quelques semaines, il y a quelques mois,
    il y a quelques années, il y a un an, le lendemain, dès le lendemain, la veille, dès la veille, le jour même, le soir même,
    dès le début, depuis le début, à l' époque, à l' avance, par avance, en amont, à l' issue, en son temps, à l' origine,
    chacun, chacune, lui-même, elle-même, eux-mêmes, elles-mêmes, eux aussi, lui aussi, elle aussi, elles aussi`
      .split(',')
      .map((phrase) => phrase.trim()),
  ),
  timeLeads: new Set(['dès', 'depuis', 'il y a', 'en', 'courant', 'fin', 'début', 'mi']),
  compoundOpeners: setOf(`
    ainsi alors autant autre autrement autres bien davantage dès donné étant lors lorsque même moins outre parce pendant plus plutôt
    sauf selon si sitôt suite tandis tant tel telle telles tels tout vu`),
  asideOpeners: setOf('comme ainsi'),
  adversatives: setOf('mais or'),
  subordinators: new Set(
    ['alors', 'tandis', 'pendant', 'bien', 'parce', 'dès', 'après', 'avant', 'depuis']
      .flatMap((word) => [`${word} que`, `${word} qu'`])
      .concat(list("lorsque lorsqu' quand puisque puisqu' quoique quoiqu'")),
  ),
  conditionals: new Set(['si']),
  weekdaysAndMonths: setOf(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août aout septembre
    octobre novembre décembre`),
  notNames: setOf(`
    ancien ancienne anciens anciennes autre autres avoir ayant c' ceci cela ça certes chers cher chère combien comme comment
    contrairement dernier dernière étant être faut grâce hier demain aujourd'hui interrogé interrogée interrogés jadis joint
    jointe malgré merci mieux moins monsieur madame mademoiselle même mêmes non oui pire plus pourquoi premier première
    puisque quand quant quoi sinon sitôt soit suite tandis tant tantôt tel telle voici voilà vu y
    autrefois bref bien sûr bonjour désormais idem invité invitée lors maintenant naturellement
    né née notamment outre parfois pis présent présente questionné questionnée rien sauf seul seule seuls seules
    côté crédit crédits souvent surtout toujours tout trop faute vraiment nord sud est ouest européen européenne`),
}
