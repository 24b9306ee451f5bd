/** Words after which English puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  called calls call calling named names name dubbed dub dubs nicknamed nickname nicknames known titled title titles entitled
  subtitled labeled labelled label labels termed term terms so-called aka alias pseudonym code-named codenamed styled
  word words phrase phrases expression concept notion means mean meaning meant translates translated reads reading
  slogan slogans motto mottos hashtag hashtags tagline banner sign signs logo
  film films movie movies documentary series sitcom episode book books novel novels memoir essay album albums song songs
  single track play musical opera poem painting exhibition show shows program programme podcast column magazine newspaper
  blog website channel page account game app video ad ads commercial spot
  movement operation project plan group band team club party coalition organization organisation award prize category type
  kind model scandal act bill law conference summit ship boat satellite mission hurricane storm
`)

/** Participles before a nickname or a title, which nobody is quoted for. */
export const nicknaming = words(`
  nicknamed nickname nicknames code-named codenamed christened aka alias moniker pseudonym
`)

/** Before those to whom, and as what. */
export const known: ReadonlySet<string> = new Set(['known'])

/** Words after which marks hold what a court or a law calls an act. */
export const charging = words(`
  charged convicted guilty indicted sentenced suspected suspicion counts count charge charges acquitted arraigned
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['as'])

/** Before what somebody shouts. */
export const shouting = words(`
  shout shouts shouted shouting yell yells yelled yelling chant chants chanted chanting cry cries cried crying scream screams screamed screaming
`)

/** Before the title of a work, a programme or a place. */
export const placing: ReadonlySet<string> = new Set(['on', 'in', 'at'])
