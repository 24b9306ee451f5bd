/** Readers for the data modules: word lists are template strings split on white space. */

/** The words of a list, in its order. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** The trimmed lines of a list that are not empty: for entries of several words. */
export function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A map from every word of each group to the group's entry; a later group wins. */
export function groupMap<T>(groups: readonly (readonly [T, string])[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const [entry, list] of groups) {
    for (const word of wordsOf(list)) map.set(word, entry)
  }
  return map
}
