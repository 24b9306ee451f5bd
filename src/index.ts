/**
 * Who said what in news articles: quotations, reported claims and their speakers.
 *
 * @module
 */

export { type AttributionModel, readModel, type Trust } from './attribution/model.js'
export type { Scorer } from './attribution/scorer.js'
export type { HashedWeights } from './attribution/speech.js'
export type { TaggerModel } from './attribution/tagger/model.js'
export type { Trees } from './attribution/trees.js'
export type * from './document.js'
export { SCHEMA_VERSION } from './document.js'
export { explain } from './explanation/explain.js'
export type * from './explanation/explanation.js'
export { type ExtractOptions, extract } from './extract.js'
export { type Article, extractAll } from './extract-all.js'
export type { Person } from './people/person.js'
export { readPeople } from './people/read.js'
