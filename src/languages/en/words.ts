/** Closed classes and the commonest adverbs. */

import type { DeterminerEntry, Gender, PronounEntry, WordClasses } from '../pack.js'
import { compoundNouns } from './compounds.js'
import { groupMap, linesOf, wordsOf } from './data.js'
import { isPlural } from './nouns.js'

const determiner = (kind: DeterminerEntry['kind'], plural: boolean | null = null): DeterminerEntry => ({
  kind,
  plural,
  gender: null,
})

const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety')
const UNITS = wordsOf('one two three four five six seven eight nine')

/** `thirteen` to `ninety-nine`. */
const NUMBERS = [
  ...wordsOf('thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten}-${unit}`)]),
].join(' ')

const DETERMINERS = groupMap<DeterminerEntry>([
  [determiner('definite'), 'the'],
  [determiner('indefinite', false), 'a an another'],
  [determiner('demonstrative', false), 'this that'],
  [determiner('demonstrative', true), 'these those'],
  [determiner('possessive'), 'my your his her its our their whose'],
  [determiner('quantity', false), 'each every either neither one much little'],
  [
    determiner('quantity', true),
    `${NUMBERS} many several few both two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands
    millions fewer various numerous countless multiple`,
  ],
  [
    determiner('quantity'),
    'some any no all most more enough half two-thirds three-quarters certain other such what which',
  ],
])

const pronoun = (
  use: PronounEntry['use'],
  person: 1 | 2 | 3,
  plural: boolean | null = null,
  gender: Gender | null = null,
): PronounEntry => ({ use, person, plural, gender })

const PRONOUNS = groupMap<PronounEntry>([
  [pronoun('subject', 1, false), 'i'],
  [pronoun('subject', 2), 'you ye'],
  [pronoun('subject', 3, false, 'm'), 'he'],
  [pronoun('subject', 3, false, 'f'), 'she'],
  [pronoun('subject', 3, false), 'it'],
  [pronoun('subject', 1, true), 'we'],
  [pronoun('subject', 3, true), 'they'],
  [pronoun('object', 1, false), 'me myself mine'],
  [pronoun('object', 2), 'yourself yourselves yours thee'],
  [pronoun('object', 3, false, 'm'), 'him himself'],
  [pronoun('object', 3, false, 'f'), 'her herself hers'],
  [pronoun('object', 3, false), 'itself'],
  [pronoun('object', 1, true), 'us ourselves ours'],
  [pronoun('object', 3, true), 'them themselves theirs'],
  [pronoun('relative', 3), 'who whom which'],
  [pronoun('demonstrative', 3, false), 'this that latter former'],
  [pronoun('demonstrative', 3, true), 'these those'],
  [
    pronoun('indefinite', 3, false),
    'someone somebody anyone anybody everyone everybody nobody none one another each either neither no-one whoever',
  ],
  [
    pronoun('indefinite', 3, true),
    `some many most several few others both all more half two-thirds three-quarters two three four five six seven eight nine ten dozens
    scores hundreds thousands`,
  ],
])

const NO_ONE: readonly [string, PronounEntry] = ['no one', pronoun('indefinite', 3, false)]

const OWNERS = groupMap<PronounEntry>([
  [pronoun('possessive', 1, false), 'my'],
  [pronoun('possessive', 1, true), 'our'],
  [pronoun('possessive', 3, false, 'm'), 'his'],
  [pronoun('possessive', 3, false, 'f'), 'her'],
  [pronoun('possessive', 3, false), 'its'],
  [pronoun('possessive', 3, true), 'their'],
])

const PREPOSITIONS = `
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath
  beside besides between beyond by concerning considering despite down during except excluding following for from in
  including inside into like minus near of off on onto opposite out outside over past per plus regarding respecting
  round since than through throughout till to toward towards under underneath unlike until unto up upon versus via vs with
  within without`

const ADVERBS = `
  about actually afterward afterwards again ago ahead almost alone along already also altogether always anymore anyway
  apart aside away back barely certainly clearly earlier early elsewhere else enough even eventually ever everywhere
  finally first forever forward further furthermore generally hard hardly hence here how however immediately indeed
  instead just last late lately later least less likewise long longer maybe meanwhile more moreover most mostly much
  namely nearly never nevertheless next nonetheless not now nowadays nowhere often once only otherwise out overnight
  perhaps please possibly pretty probably quite rather really recently right scarcely second seldom similarly simply
  since so somehow sometime sometimes somewhat somewhere soon sooner still straight surely then thereafter therefore
  there though thus today together tomorrow tonight too twice undoubtedly very well when whenever where why yes yesterday
  yet aloud outright online anew afresh thereby upstairs downstairs abroad duly only truly daily
  abruptly absently accordingly airily allegedly anew angrily archly badly barely bitterly blandly bleakly blindly
  bluntly boldly bravely breathlessly briefly brightly briskly broadly brusquely calmly cheaply cheerily chiefly coldly
  completely coolly coyly crisply crossly crudely curtly darkly dearly deeply dimly doubly drily dryly dully eagerly easily
  entirely evenly exactly extremely faintly fairly firmly flatly fondly formally formerly frankly freely freshly
  friendlily gaily gamely gently giddily gladly gloomily gravely greatly grimly grouchily gruffly guiltily happily
  harshly hastily haughtily heartily heavily highly hoarsely hotly huskily idly indignantly internally jointly
  justly keenly kindly largely lamely lightly loosely loudly mainly merely merrily mildly mockingly moodily namely
  narrowly nastily neatly newly nimbly noisily openly orderly overly partly patiently plainly
  politely poorly primly privately promptly properly proudly publicly purely quickly quietly randomly rapidly
  readily reportedly repeatedly richly rightly roughly roundly rudely ruefully sadly safely severely sharply sheepishly
  shortly shrilly shyly silently simply sincerely sleepily slightly slowly slyly smartly smoothly smugly soberly softly
  solely solemnly sorely sourly squarely starkly steadily steeply sternly stiffly stoutly strictly strongly
  sternly subtly suddenly sulkily sullenly supposedly surely swiftly tartly tautly tenderly tensely tersely testily
  thickly thinly thoroughly tightly timidly tiredly totally truly unanimously unduly unkindly usually utterly
  vaguely vainly vastly warily warmly weakly wearily widely wildly wisely wordlessly worriedly wrongly wryly`

/** Endings that only adverbs have: a bare `ly` would take family, Italy, reply and Kelly. */
const ADVERB_SUFFIXES = `
  edly ingly antly ently ously fully lessly ively ably ibly ately itely utely ically ually onally ially entally
  eptionally icantly ishly somely larly ularly rately cisely vately sely ctly stly ntly ptly ghtly dently wardly vily
  dily zily tily sily arily orily grily itly icly nally cally gally`

const CLAUSE_OPENERS = `
  but and or so yet because although though while whereas since unless until till when whenever where wherever after
  before as if once lest then however meanwhile still nevertheless nonetheless moreover furthermore besides instead
  otherwise therefore thus hence also plus nor for even`

/** Capitalised at the start of a sentence and no name: discourse words beside the closed classes. */
const NOT_NAMES = `
  according additionally again ahead alas altogether amen asked apparently ask clearly consider critics despite earlier
  either elsewhere eventually experts finally first firstly fortunately frankly further given god good goodbye
  hello hey hi historically hopefully ideally inside interestingly ironically last lastly later let like look many
  maybe more most much nearly never new next no nobody none not nothing now officials oh okay ok old once one only
  others outside over part people perhaps please police previously read recently right sadly second see shortly similarly
  some something sometimes soon sources speaking supporters sure surely thank thanks thankfully there third today
  together tomorrow tonight traditionally true two three four five ten under unfortunately until voters wait we well what
  whatever why with yeah yes yesterday yet you asked said still another both several half nor each every such
  during among between since while when where who how though although because if here too then than thus just even ever
  will would can could should may might must do does did is are was were have has had am be been shall let's
  also always almost already about above across after against along around as at before behind below by for from in into
  of off on onto out through to toward up upon within without amid per via`

/** Adverbials of several words that may stand between the parts of a verb, or between it and its subject. */
const ADVERBIALS = `
  in the past
  in recent years
  in recent months
  in recent weeks
  in recent days
  in private
  in public
  in fact
  in turn
  in part
  in effect
  in essence
  in general
  in particular
  in response
  in contrast
  in addition
  in the meantime
  in the end
  at times
  at first
  at last
  at least
  at best
  at once
  at one point
  at this point
  at the time
  at the same time
  for example
  for instance
  for one
  for now
  for years
  for months
  for weeks
  for his part
  for her part
  for its part
  for their part
  of course
  of late
  on occasion
  on the other hand
  on the contrary
  by contrast
  by turns
  by now
  by then
  as well
  as usual
  after all
  above all
  once again
  once more
  yet again
  time and again
  again and again
  over and over
  over the years
  more than once
  more or less
  so far
  so often
  since then
  up to now
  until now
  to date
  to be sure
  to some extent
  without evidence
  without proof
  without elaborating`

/** The word classes of English. */
export const words: WordClasses = {
  determiners: DETERMINERS,
  pronouns: new Map([...PRONOUNS, NO_ONE]),
  owners: OWNERS,
  ofTwo: {
    first: new Set(['former']),
    second: new Set(['latter']),
    both: new Set(['two']),
  },
  bynameCues: new Set([
    'alias',
    'a.k.a.',
    'aka',
    'nicknamed',
    'dubbed',
    'known as',
    'also known as',
    'better known as',
  ]),
  prepositions: new Set(wordsOf(PREPOSITIONS)),
  linkingPrepositions: new Set(['of']),
  hearerPrepositions: new Set(['to', 'unto']),
  conjunctions: new Set(['and', 'or', 'but', 'nor', '&']),
  formerly: new Set(['former', 'ex', 'onetime', 'one-time', 'erstwhile']),
  ageAdjectives: new Set(['young', 'old', 'elderly']),
  anonymous: new Set(['anonymity', 'anonymous', 'anonymously', 'unnamed']),
  expletives: {
    pronouns: new Set(['it']),
    judging: new Set(
      wordsOf(`absurd bad best better common crucial dangerous difficult easier easy enough essential fair fine foolish funny
        good hard harder helpful important impossible interesting irresponsible legitimate misleading natural necessary nice
        odd painful possible premature reasonable ridiculous risky safe shameful silly strange tempting time tough unfair unwise
        useful vital wise worth wrong`),
    ),
  },
  absolutes: new Set(['with', 'without', 'despite', 'including']),
  thresholds: new Set(['more than', 'less than', 'fewer than', 'no more than', 'no fewer than']),
  approximators: new Set(['about', 'around', 'over', 'under']),
  ratios: new Set(['in', 'out of']),
  floating: new Set(['both', 'all', 'each', 'himself', 'herself', 'themselves', 'itself']),
  joiners: new Set(['and', '&', 'as well as', 'along with']),
  complementizers: new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where']),
  questionWords: new Set(['whether', 'if', 'how', 'why', 'what']),
  infinitiveMarkers: new Set(['to']),
  compelling: new Set(['lead', 'prompt', 'force', 'push', 'drive', 'cause', 'compel', 'spur']),
  asideOpeners: new Set(['as']),
  relatives: new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']),
  negations: new Set([
    'not',
    "n't",
    'cannot',
    'never',
    'no',
    'neither',
    'nor',
    'hardly',
    'scarcely',
    'barely',
    'nobody',
    'none',
  ]),
  contentNegations: new Set(),
  nothings: new Set(['nothing', 'little']),
  exclusives: new Set(['only', 'just', 'merely', 'simply', 'solely']),
  verbClitics: new Set(['not', "n't"]),
  adverbs: new Set(wordsOf(ADVERBS)),
  adverbSuffixes: wordsOf(ADVERB_SUFFIXES),
  adverbials: new Set(linesOf(ADVERBIALS)),
  clauseOpeners: new Set(wordsOf(CLAUSE_OPENERS)),
  subordinators: new Set(
    wordsOf('when whenever while whereas although though because since once until till unless if as after before'),
  ),
  conditionals: new Set(['if', 'unless', 'whether']),
  // `sources close to her`: an adjective
  compounds: new Set([...compoundNouns(), 'close to']),
  namings: new Set(['named']),
  attributives: new Set(
    wordsOf(`acting commanding consulting contributing founding governing managing marketing organizing organising planning
      practicing practising presiding ranking sitting training visiting voting aspiring budding struggling accomplished chartered
      decorated disgraced exiled renowned retired seasoned`),
  ),
  postpositives: new Set(wordsOf('aware close familiar involved loyal near opposed present privy responsible')),
  weekdaysAndMonths: new Set(
    wordsOf(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
      february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
      oct nov dec`),
  ),
  notNames: new Set(wordsOf(NOT_NAMES)),
  freeInversion: false,
  years: new Set(['years old', 'years']),
  timeNouns: new Set(
    wordsOf(`
    second seconds minute minutes hour hours day days morning mornings afternoon afternoons evening evenings night nights
    week weeks weekend weekends month months quarter quarters year years decade decades century centuries spring summer
    autumn fall winter season time times moment moments today yesterday tomorrow tonight`),
  ),
  bareContentClauses: true,
  pluralBodies: true,
  agentPrepositions: new Set(['by']),
  ownerPrepositions: new Set(['by', 'from']),
  nounHead: 'last',
  isPlural,
  possessives: new Set(["'s", "'"]),
}
