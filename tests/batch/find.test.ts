import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../src/batch/find.js'
import { folderOf } from './folder.js'

async function found(folder: string, names: readonly string[], apart: readonly string[] = [], stdin = '') {
  const files = []
  const paths = names.map((name) => (name.startsWith('@') ? name : join(folder, name)))
  for await (const { path, failure } of filesOf(paths, Readable.from([Buffer.from(stdin)]), new Set(apart))) {
    files.push(path.replace(`${folder}/`, '') + (failure ? `: ${failure}` : ''))
  }
  return files
}

describe('filesOf', () => {
  it('finds articles by their ending, at any depth, in one order', async () => {
    const folder = folderOf({
      'b.txt': '',
      'a/z.md': '',
      'a/1/x.html': '',
      'a/1/y.jsonl.gz': '',
      'C.TXT.GZ': '',
      'd.pdf': '',
      'e.json': '',
      txt: '',
    })
    expect(await found(folder, ['.'])).toEqual(['C.TXT.GZ', 'a/1/x.html', 'a/1/y.jsonl.gz', 'a/z.md', 'b.txt'])
  })

  it('leaves out what is hidden, results of a batch, and what it is told to', async () => {
    const files = { 'a.txt': '', '.b.txt': '', '.c/d.txt': '', 'r/a.txt.txt': '', 'r/.quotes/x': '', 'own/f.txt': '' }
    const folder = folderOf(files)
    expect(await found(folder, ['.'], [join(folder, 'own')])).toEqual(['a.txt'])
  })

  it('follows links, but none that leads back; one that leads nowhere is left to those who read', async () => {
    const folder = folderOf({ 'a/x.txt': '', 'b/y.txt': '', 'far.txt': '' })
    symlinkSync('../b', join(folder, 'a/b'))
    symlinkSync('../a', join(folder, 'b/a'))
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('.', join(folder, 'a/self'))
    symlinkSync('nowhere', join(folder, 'a/broken.txt'))
    symlinkSync('../far.txt', join(folder, 'a/near.txt'))
    expect(await found(folder, ['a'])).toEqual(['a/b/y.txt', 'a/broken.txt', 'a/near.txt', 'a/x.txt'])
  })

  it('takes files whatever their ending, patterns, and each file once', async () => {
    const folder = folderOf({ 'a/x.txt': '', 'a/y.md': '', 'a/deep/z.txt': '', notes: '' })
    expect(await found(folder, ['notes', 'a/*.txt', 'a/d*'])).toEqual(['notes', 'a/x.txt', 'a/deep/z.txt'])
    expect(await found(folder, ['a', 'a/**', 'a/x.txt'])).toEqual(['a/deep/z.txt', 'a/x.txt', 'a/y.md'])
  })

  it('takes lists of names, from a file and from standard input', async () => {
    const folder = folderOf({ 'a/x.txt': '', 'b.txt': '' })
    const list = `${folder}/a\r\n\n${folder}/b.txt`
    const lists = folderOf({ list })
    expect(await found(folder, [`@${lists}/list`])).toEqual(['a/x.txt', 'b.txt'])
    expect(await found(folder, ['@-'], [], list)).toEqual(['a/x.txt', 'b.txt'])
  })

  it('tells of patterns and lists that stand for nothing, and leaves missing files to those who read', async () => {
    const folder = folderOf()
    mkdirSync(join(folder, 'empty'))
    expect(await found(folder, ['empty', '*.txt', 'none.txt', '@none'])).toEqual([
      '*.txt: no file matches',
      'none.txt',
      'none: no such file',
    ])
  })
})
