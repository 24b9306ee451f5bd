/** What an error means, in words that say how to mend it. */

import { visible } from './output/visible.js'

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is a file, not a directory',
  EISDIR: "is a directory: name its files, for example 'DIR/*.txt'",
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ENAMETOOLONG: 'no such file: the name is too long',
  ELOOP: 'a symbolic link that leads to itself',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk may not be written to',
  Z_DATA_ERROR: 'a damaged gzip file',
  Z_BUF_ERROR: 'a gzip file that ends too early',
}

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  EACCES: 'check its permissions',
  EPERM: 'check its permissions',
  EISDIR: 'it is a directory',
  EEXIST: 'it is a file',
}

/** Says what an error means, on one line that is safe to show. */
export function messageOf(error: unknown): string {
  const code = codeOf(error)
  if (code !== null && Object.hasOwn(SYSTEM_ERRORS, code)) return SYSTEM_ERRORS[code] ?? code
  return visible(error instanceof Error ? error.message : String(error))
}

/** Says what it means that something could not be written, on one line that is safe to show. */
export function writingMessageOf(error: unknown): string {
  const code = codeOf(error)
  return (code !== null && WRITING[code]) || messageOf(error)
}

/** The system's code of an error (`ENOENT`), null where it has none. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
