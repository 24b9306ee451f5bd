/** What is asked again and again of one object, or of one word, is worked out once. */

/** A function whose value is made once for each object that it is asked for. */
export function madeOnce<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** As many words are remembered: a long stream has ever new ones. */
const REMEMBERED = 20_000

/** A function that remembers its answers about the first words that it is asked for. */
export function remembering<Answer>(answer: (norm: string) => Answer): (norm: string) => Answer {
  const answers = new Map<string, Answer>()
  return (norm) => {
    const known = answers.get(norm)
    if (known !== undefined) return known
    const found = answer(norm)
    if (answers.size < REMEMBERED) answers.set(norm, found)
    return found
  }
}
