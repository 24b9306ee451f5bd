/** What the package exports. */

export * from './document.js'
export { type ExtractOptions, extract } from './extract.js'
