/**
 * Who said what in news articles: quotations, reported claims and their speakers.
 *
 * @module
 */

export type * from './document.js'
export { SCHEMA_VERSION } from './document.js'
export { type ExtractOptions, extract } from './extract.js'
export { type Article, extractAll } from './extract-all.js'
export type { Person } from './people/person.js'
export { readPeople } from './people/read.js'
