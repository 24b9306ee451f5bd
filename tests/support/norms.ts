/** Whether a word of a list is written as the engine compares it: lower case, straight apostrophe, no space around it. */
export const isNorm = (word: string): boolean =>
  word === word.toLowerCase() && !word.includes('’') && word.trim() === word
