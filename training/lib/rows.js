import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The rows of a packed file of JSON lines. */
export const rowsOf = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
