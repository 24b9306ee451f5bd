/** Bytes to text: byte order marks, UTF-8, UTF-16, and the older eight-bit and East Asian encodings. */

import type { Warning } from '../document.js'
import { charsetOfHtml } from './charset.js'
import { InputError } from './failure.js'

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** How much of a long input is looked at to guess its encoding, in bytes. */
const SAMPLE = 65_536
/** From this share of bytes above ASCII on, a text cannot be in a Latin script. */
const NON_LATIN_SHARE = 0.35
/** A text in a language that is written in Latin letters: Latin-1 is a part of it. */
const WESTERN = 'windows-1252'

/** What the detector may answer where the text is not in Latin letters. */
const NON_LATIN = new Set([
  'windows-1251',
  'KOI8-R',
  'ISO-8859-5',
  'ISO-8859-7',
  'ISO-8859-8',
  'windows-1255',
  'windows-1256',
  'ISO-8859-6',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'GB18030',
  'Big5',
  'EUC-KR',
])

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const BINARY_FORMATS: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PDF file: convert it to text first, for example with pdftotext', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document: save it as plain text first', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file: unpack it first', [0x1f, 0x8b]],
  ['an old office document: save it as plain text first', [0xd0, 0xcf, 0x11, 0xe0]],
]

const NOT_TEXT = 'not a text file: it holds bytes that no text has'

/**
 * The text that the bytes hold. Valid UTF-8 is always read as such; other encodings are guessed, and a warning tells so.
 * @throws InputError where the bytes are no text
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  refuseKnownBinaries(bytes)
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))
  if (marked !== undefined) return certain(await decodeAs(bytes.subarray(marked[1].length), marked[0]), marked[0])
  const wide = guessWide(bytes)
  if (wide !== null) return certain(await decodeAs(bytes, wide), wide)
  const text = strictUtf8(bytes)
  if (text !== null) return certain(text, 'utf-8')
  if (bytes.includes(0)) throw new InputError(NOT_TEXT)
  return guessed(bytes)
}

/** The text of bytes that are valid UTF-8, else null. A byte order mark is kept. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function certain(text: string, encoding: string): Decoded {
  refuseControls(text)
  const damage = text.indexOf('\uFFFD')
  const wide = encoding !== 'utf-8'
  return { text, warnings: wide && damage >= 0 ? [damaged(damage, `not quite valid ${encoding.toUpperCase()}`)] : [] }
}

async function guessed(bytes: Uint8Array): Promise<Decoded> {
  const encoding = mostlyUtf8(bytes) ? 'utf-8' : await sniff(bytes)
  const text = await decodeAs(bytes, encoding)
  refuseControls(text)
  if (encoding === 'utf-8') {
    return { text, warnings: [damaged(Math.max(0, text.indexOf('\uFFFD')), 'not quite valid UTF-8')] }
  }
  const message = `not valid UTF-8: read as ${encoding}`
  return { text, warnings: [{ code: 'decoding', message, start: 0, end: 0 }] }
}

function damaged(at: number, what: string): Warning {
  return { code: 'decoding', message: `${what}: unreadable bytes show as \uFFFD`, start: at, end: at + 1 }
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const { default: iconv } = await import('iconv-lite')
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false })
}

/** What the page declares, else by its bytes: the detector is asked only where the script is not Latin, as it guesses. */
async function sniff(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  const declared = charsetOfHtml(bytes)
  if (declared !== null && declared !== 'utf-8' && iconv.encodingExists(declared)) return declared
  const sample = bytes.subarray(0, SAMPLE)
  if (shareAboveAscii(sample) < NON_LATIN_SHARE) return WESTERN
  const { default: chardet } = await import('chardet')
  return chardet.analyse(sample).find((match) => NON_LATIN.has(match.name))?.name ?? WESTERN
}

/** UTF-16 without its mark: every other byte of Latin text is zero. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.min(bytes.length, SAMPLE) >> 1
  if (units < 2 || bytes.length % 2 !== 0) return null
  let first = 0
  let second = 0
  for (let unit = 0; unit < units; unit += 1) {
    if (bytes[2 * unit] === 0) first += 1
    if (bytes[2 * unit + 1] === 0) second += 1
  }
  if (second > units * 0.6 && first === 0) return 'utf-16le'
  return first > units * 0.6 && second === 0 ? 'utf-16be' : null
}

/** The share of bytes above ASCII among those that are not white space. */
function shareAboveAscii(bytes: Uint8Array): number {
  let above = 0
  let visible = 0
  for (const byte of bytes) {
    if (byte > 0x20) visible += 1
    if (byte > 0x7f) above += 1
  }
  return visible === 0 ? 0 : above / visible
}

/** Nearly all bytes above ASCII form UTF-8 sequences: a damaged file, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) good += 1
    if (length === 0) bad += 1
    at += Math.max(1, length)
  }
  return good > 4 * bad
}

/** The length of the UTF-8 sequence that starts here, 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, index) => bytes[index] === byte)
}

function refuseKnownBinaries(bytes: Uint8Array): void {
  const known = BINARY_FORMATS.find(([, magic]) => startsWith(bytes, magic))
  if (known !== undefined) throw new InputError(known[0])
}

/** Refuses NUL, and text that is thick with control characters. Escape sequences of terminals may stand in a text. */
function refuseControls(text: string): void {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0) throw new InputError(NOT_TEXT)
    if (code < 0x20 && !(code >= 0x08 && code <= 0x0d) && code !== 0x1b) controls += 1
  }
  if (controls > 16 && controls > text.length / 50) throw new InputError(NOT_TEXT)
}
