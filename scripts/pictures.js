/**
 * Draws the pictures of docs/ from what the build writes. Usage, after a build:
 *
 *   node scripts/pictures.js            the report as a terminal shows it
 *   node scripts/pictures.js --page     an article's page on a desktop and on a phone too; wants Chromium
 */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createAnsiSequenceParser, createColorPalette } from 'ansi-sequence-parser'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { chromium } from 'playwright-core'
import { extract } from '../dist/extract.js'
import { renderHtml } from '../dist/output/html.js'
import { renderReport } from '../dist/output/report.js'

const ROOT = new URL('../', import.meta.url)
const SOURCE = 'fixtures/en/senate-dam.txt'
/** Of the terminal, in characters. */
const COLUMNS = 80
const ROWS = 36
/** Of a character and of the frame, in pixels. */
const CELL = { width: 8.4, height: 19 }
const FRAME = 20
const INK = '#d8d8d4'
const GROUND = '#1a1b1e'
const palette = createColorPalette()

const document = await extract(readFileSync(new URL(SOURCE, ROOT), 'utf8'), { source: SOURCE, includeText: true })
writeFileSync(new URL('docs/report.svg', ROOT), terminal(`$ quotes extract ${SOURCE}\n${report(document)}`))
if (process.argv.includes('--page')) await photograph(document)

function report(document) {
  const lines = renderReport(document, { width: COLUMNS, colorLevel: 2 }).split('\n')
  return [...lines.slice(0, ROWS), '⋮'].join('\n')
}

/** A picture of what a terminal shows, as SVG. */
function terminal(text) {
  const parser = createAnsiSequenceParser()
  const lines = text.split('\n').map((line) => parser.parse(line))
  const width = COLUMNS * CELL.width + 2 * FRAME
  const height = lines.length * CELL.height + 2 * FRAME
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    s('title', `quotes extract ${SOURCE}`),
    s('rect', { width, height, rx: 8, fill: GROUND }),
    s(
      'g',
      { fill: INK, fontFamily: 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace', fontSize: 14 },
      lines.map(row),
    ),
  ])
  return `${toHtml(svg, { space: 'svg' })}\n`
}

function row(tokens, index) {
  const length = tokens.reduce((sum, { value }) => sum + [...value].length, 0)
  if (length === 0) return ''
  const place = { x: FRAME, y: FRAME + (index + 0.75) * CELL.height }
  // Every row is as wide as its characters, whatever the font.
  const fit = { textLength: length * CELL.width, lengthAdjust: 'spacingAndGlyphs', style: 'white-space: pre' }
  return s('text', { ...place, ...fit }, tokens.map(run))
}

function run({ value, foreground, decorations }) {
  return s(
    'tspan',
    {
      fill: foreground ? palette.value(foreground) : undefined,
      fontWeight: decorations.has('bold') ? 'bold' : undefined,
      fillOpacity: decorations.has('dim') ? 0.65 : undefined,
    },
    value,
  )
}

/** Takes pictures of the page: with a card on a desktop, dark on a phone. */
async function photograph(document) {
  const path = join(mkdtempSync(join(tmpdir(), 'quotes-')), 'page.html')
  writeFileSync(path, renderHtml(document))
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const shots = [
    { name: 'page.png', viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
    {
      name: 'page-phone.png',
      viewport: { width: 390, height: 700 },
      colorScheme: 'dark',
      isMobile: true,
      deviceScaleFactor: 2,
    },
  ]
  for (const { name, ...options } of shots) {
    const page = await browser.newPage(options)
    await page.goto(pathToFileURL(path).href)
    await page.locator('#ref-u2').click()
    await page.screenshot({ path: fileURLToPath(new URL(`docs/${name}`, ROOT)) })
  }
  await browser.close()
}
