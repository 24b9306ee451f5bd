/** A dictionary that knows compounds by their last part: CDU-Chef, Regierungssprecherin. */

/** Letters of the shortest last part, and of what stands before it. */
const SHORTEST_LAST = 4
const SHORTEST_FIRST = 2

/** As many words are remembered. */
const REMEMBERED = 20_000

/**
 * A map whose keys also are found at the end of longer words, the longest first. A key of `alone` is found by itself, and
 * after a hyphen, but at the end of no word: family names end in these too.
 */
export class CompoundMap<V> extends Map<string, V> {
  private readonly remembered = new Map<string, V | undefined>()

  constructor(
    entries: Iterable<readonly [string, V]>,
    private readonly alone: ReadonlySet<string>,
  ) {
    super(entries)
  }

  override get(key: string): V | undefined {
    const own = super.get(key)
    if (own !== undefined) return own
    if (this.remembered.has(key)) return this.remembered.get(key)
    const found = this.lastPart(key)
    if (this.remembered.size < REMEMBERED) this.remembered.set(key, found)
    return found
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined
  }

  /** What is known of the last part of a key that is itself in the map: of `justizminister` what is known of `minister`. */
  lastOf(key: string): V | undefined {
    return this.lastPart(key)
  }

  private lastPart(key: string): V | undefined {
    const hyphen = key.lastIndexOf('-')
    if (hyphen >= 0) return this.get(key.slice(hyphen + 1))
    for (let at = SHORTEST_FIRST; at <= key.length - SHORTEST_LAST; at++) {
      const part = key.slice(at)
      const found = super.get(part)
      if (found !== undefined && !this.alone.has(part)) return found
    }
    return undefined
  }
}

/** A set whose words also are found at the end of longer ones, as the keys of a `CompoundMap` are. */
export class CompoundSet extends Set<string> {
  private readonly parts: CompoundMap<true>

  constructor(words: readonly string[], alone: ReadonlySet<string>) {
    super(words)
    this.parts = new CompoundMap(
      words.map((word) => [word, true]),
      alone,
    )
  }

  override has(word: string): boolean {
    return this.parts.has(word)
  }
}
