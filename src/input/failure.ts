/** An input that cannot be read as an article. The message says what is wrong and how to mend it, without the input's name. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
