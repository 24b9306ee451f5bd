import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/input/article.js'
import { kindOf } from '../../src/input/kind.js'

const read = (text: string, name = '-') => readArticle(Buffer.from(text), name)
const textOf = async (text: string, name: string) => (await read(text, name)).text

const PAGE = `<!DOCTYPE html>
<html><head><title>La digue tiendra | Le Phare</title><style>p { color: red }</style></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
<article><h1>La digue tiendra</h1>
<figure><img src="digue.jpg"><figcaption>La digue, jeudi. Photo&nbsp;: Ouest-Images</figcaption></figure>
<p>Le maire a dit&nbsp;: &laquo;&#160;La digue tiendra&#160;&raquo;, et il l’a répété devant une cinquantaine de riverains inquiets.</p>
<script>document.write('« Jamais »')</script>
<blockquote><p>Nous avons vu pire, <q>bien pire</q>, en 1953, et personne n’était parti, pas une seule famille.</p></blockquote>
<p>La préfecture, elle, parle d’un <em>risque</em>
   élevé,<br>et demande à chacun de se tenir prêt.</p></article>
<footer><p>Mentions légales, plan du site</p></footer></body></html>`

describe('plain text', () => {
  it('is left as it is, line ends and all', async () => {
    const text = 'Titre\r\n\r\n« Oui », dit-il.\r\n'
    expect(await read(text, 'a.txt')).toEqual({ text, title: null, emphasis: [], warnings: [] })
  })
})

describe('HTML', () => {
  it('gives the article alone, one paragraph a block', async () => {
    const { text, title, warnings } = await read(PAGE)
    expect(title).toBe('La digue tiendra')
    expect(warnings).toEqual([])
    expect(text.split('\n\n').slice(-4)).toEqual([
      'La digue, jeudi. Photo\u00a0: Ouest-Images',
      'Le maire a dit\u00a0: «\u00a0La digue tiendra\u00a0», et il l’a répété devant une cinquantaine de riverains inquiets.',
      'Nous avons vu pire, “bien pire”, en 1953, et personne n’était parti, pas une seule famille.',
      'La préfecture, elle, parle d’un risque élevé,\net demande à chacun de se tenir prêt.',
    ])
  })

  it('leaves out scripts, styles and what surrounds the article', async () => {
    const { text } = await read(PAGE)
    for (const outside of ['Jamais', 'color', 'Accueil', 'Mentions']) expect(text).not.toContain(outside)
  })

  it('falls back to the whole body', async () => {
    const { text, title } = await read(
      '<title>Brève</title><nav>Menu</nav><div>« Oui »<div>« Non »</div></div>',
      'a.html',
    )
    expect(text).toBe('« Oui »\n\n« Non »')
    expect(title).toBe('Brève')
  })

  it('writes the marks that browsers draw around a q, unless it has its own', async () => {
    expect(await textOf('<p><q>Oui, <q>non</q></q>, dit-il. <q>« Si »</q> <q></q></p>', 'a.html')).toBe(
      '“Oui, “non””, dit-il. « Si » “”',
    )
  })

  it('breaks paragraphs at two line breaks', async () => {
    expect(await textOf('<p>un<br>deux<br><br>trois</p>', 'a.htm')).toBe('un\ndeux\n\ntrois')
  })

  it.each([
    ['<title>La digue tiendra - Le Phare</title><p>x</p>', 'La digue tiendra'],
    ['<title>Urgences : « On tient » | Le Phare</title><p>x</p>', 'Urgences : « On tient »'],
    ['<title>Le Phare</title><meta property="og:title" content="La digue"><p>x</p>', 'La digue'],
    ['<p>x</p>', null],
  ])('finds the headline of %s', async (html, title) => {
    expect((await read(`<html><body>${html}</body></html>`, 'a.html')).title).toBe(title)
  })

  it('reads pages that nest without end', async () => {
    expect(await textOf(`${'<div>'.repeat(5000)}« Oui »`, 'a.html')).toBe('« Oui »')
  })

  it('reads a page in Windows-1252, and places the warning in the extracted text', async () => {
    const page = iconv.encode(PAGE.replace('<head>', '<head><meta charset="iso-8859-1">'), 'windows-1252')
    const { text, warnings } = await readArticle(page, 'page.html')
    expect(text).toContain('La préfecture, elle')
    expect(warnings).toMatchObject([{ code: 'decoding', start: 0, end: 0 }])
  })

  it('reads a page whose root is never closed', async () => {
    expect((await read('Le pont <html fermera.', 'a.html')).text).toBe('Le pont')
  })

  it('gives some text for any markup', async () => {
    const markup = fc.array(
      fc.constantFrom('<p>', '</p>', '<b', '>', '<!--', '-->', '&amp', '&#x0;', '<br>', '« a »', '"'),
    )
    await fc.assert(
      fc.asyncProperty(markup, async (parts) => {
        expect(typeof (await textOf(parts.join(''), 'a.html'))).toBe('string')
      }),
    )
  })
})

describe('what is set off', () => {
  const setIn = async (source: string, name: string) => {
    const { text, emphasis } = await read(source, name)
    return emphasis.map(({ start, end }) => text.slice(start, end))
  }

  it('is in bold, in italics or a heading of a page', async () => {
    const page =
      '<p><b>Tient-elle&nbsp;? </b> Oui,\n <em>bien <i>sûr</i></em>.</p><h2>Demain</h2><p>Un<br> <strong>Deux</strong></p>'
    expect(await setIn(`<body>${page}</body>`, 'a.html')).toEqual(['Tient-elle\u00a0?', 'bien sûr', 'Demain', 'Deux'])
  })

  it('is so of a Markdown file', async () => {
    const source = '# La digue\n\n```\ncode\n```\n\n**Tient-elle ?**\nOui, *bien sûr*.\n\n## Demain'
    expect(await setIn(source, 'a.md')).toEqual(['Tient-elle ?', 'bien sûr', 'Demain'])
  })
})

describe('Markdown', () => {
  it('gives the words without their marks', async () => {
    const source = `---
title: "La digue tiendra"
date: 2024-05-01
---

# Le titre

Le maire a dit : **« La digue [tiendra](http://example.org) »**[^1],
et *il* l’a \`répété\`<br>deux fois.

> « Nous avons vu *pire* », dit une voisine.

- un
- deux

![La digue](digue.jpg)

| Nom | Âge |
| --- | --- |
| Zoé | 40 |

<div><p>Un bloc <b>à part</b></p></div>

[^1]: Jeudi soir.
`
    const { text, title } = await read(source, 'a.md')
    expect(title).toBe('La digue tiendra')
    expect(text.split('\n\n')).toEqual([
      'Le titre',
      'Le maire a dit : « La digue tiendra », et il l’a répété\ndeux fois.',
      '« Nous avons vu pire », dit une voisine.',
      'un',
      'deux',
      'Nom',
      'Âge',
      'Zoé',
      '40',
      'Un bloc à part',
      'Jeudi soir.',
    ])
  })

  it('takes its first heading for the title where the front matter has none', async () => {
    expect((await read('# « Oui », dit *Zoé*\n\nTexte', 'a.md')).title).toBe('« Oui », dit Zoé')
    expect((await read('## Section\n\nTexte', 'a.md')).title).toBeNull()
  })

  // Each of these would take the parser minutes.
  it.each([
    ['quotes in quotes', '>'],
    ['lists in lists', '- '],
    ['lists with numbers', '1. '],
    ['footnotes', '[^a] '],
    ['images', '![a]['],
    ['emphasis', '_a**b'],
    ['tags', '<a '],
  ])('reads %s beyond all measure as plain text', async (_, piece) => {
    const source = `# Un *titre*\n\n${piece.repeat(50_000)} « Oui »`
    expect(await textOf(source, 'a.md')).toBe(source)
  })

  it('reads what somebody may have written, however much', async () => {
    const paragraph = `${'[Lui](x) *dit* '.repeat(500)}\n\n${'- '.repeat(20)}un\n\n${'-'.repeat(80)}\n\n`
    expect(await textOf(paragraph.repeat(3), 'a.md')).not.toMatch(/[[*-]/)
  })
})

describe('kindOf', () => {
  it.each([
    ['x', 'a.html', 'html'],
    ['x', 'b/A.HTM', 'html'],
    ['x', 'a.md', 'markdown'],
    ['<div align="center">', 'a.md', 'markdown'],
    ['x', 'a.constructor', 'text'],
    ['  <!-- c --><!DOCTYPE html><html>', '-', 'html'],
    ['<?xml version="1.0"?><html xmlns="x">', 'a.txt', 'html'],
    ['<3 this', '-', 'text'],
    ['# Titre\n\nTexte', '-', 'markdown'],
    ['#1 in the charts\nfor weeks', '-', 'text'],
    ['see [this](https://example.org)', '-', 'markdown'],
    ['---\ntitle: x\n---\n', '-', 'markdown'],
    ['--- \nno key here', '-', 'text'],
    ['- Bonjour, dit-il.\n- Bonsoir.', '-', 'text'],
    ['« Oui » [sic] (1)', '-', 'text'],
  ])('%j named %s is %s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind)
  })
})
