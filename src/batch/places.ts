/** Where the result of an article goes: a path below the folder of results that nothing can lead out of. */

const LONGEST_ID = 100

/** Hands out paths, each once: a second article of the same name gets `NAME~2`. */
export class Places {
  readonly #taken: Map<string, number>

  /** None of these is given out. */
  constructor(taken: readonly string[] = []) {
    this.#taken = new Map(taken.map((place) => [place, 1]))
  }

  /** A place for the path of a file, and for an id in it. */
  claim(path: string, id?: string): string {
    const place = id === undefined ? placeOf(path) : `${placeOf(path)}/${nameOf(id)}`
    const times = (this.#taken.get(place) ?? 0) + 1
    this.#taken.set(place, times)
    return times === 1 ? place : this.claim(`${place}~${times}`)
  }
}

/** The path without what would lead elsewhere: a root, a drive, steps up. */
function placeOf(path: string): string {
  const steps = path.split(/[/\\]/).filter((step) => !/^(?:|\.{1,2}|[A-Za-z]:)$/.test(step))
  return steps.join('/') || 'article'
}

/** An id as the name of a file. */
function nameOf(id: string): string {
  const name = id.slice(0, LONGEST_ID).replace(/[^\p{L}\p{N}._-]+/gu, '_')
  return name.replace(/^\.+/, '_') || '_'
}
