/** The Portuguese language pack: data modules bound to what the engine asks of a language. */

import { bindPack } from '../bind.js'
import * as broader from './broader.js'
import * as conjugation from './conjugation.js'
import * as firstNames from './first-names.js'
import * as inflection from './inflection.js'
import * as nouns from './nouns.js'
import * as phrases from './phrases.js'
import * as places from './places.js'
import * as roles from './roles.js'
import * as text from './text.js'
import * as titles from './titles.js'
import * as verbPhrases from './verb-phrases.js'
import * as verbs from './verbs.js'
import * as voices from './voices.js'
import * as words from './words.js'

const lists = { broader, firstNames, nouns, phrases, places, roles, titles, verbPhrases, verbs, voices }

export const portuguese = bindPack('pt', 'Portuguese', { ...lists, conjugation, inflection, text, words })
