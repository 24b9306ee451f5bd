// Links what is marked in the article with its note: a card on hover, tap and focus; and shows the speakers that are asked for.

const card = document.getElementById('card')
const status = document.getElementById('filtered')
const showAll = document.getElementById('all')
const buttons = [...document.querySelectorAll('[data-filter]')]

// The card.

/** Milliseconds that the pointer may take on its way to the card. */
const GRACE = 250
const GAP = 8

let shown = null
let pinned = false
let leaving = 0

/** Everything in the text that belongs to an entry. */
function partsOf(entry) {
  const id = CSS.escape(entry)
  const find = (selector) => [...document.querySelectorAll(`article ${selector}`)]
  return {
    words: find(`.quote[data-entry=${id}], article .claim[data-entry=${id}]`),
    links: find(`[data-cue~=${id}], article [data-mention~=${id}]`),
  }
}

function paint(entry, isOn) {
  const { words, links } = partsOf(entry)
  const look = [...words[0].classList].find((name) => name.startsWith('tone-'))
  for (const word of words) word.classList.toggle('on', isOn)
  for (const link of links) {
    link.classList.toggle('linked', isOn)
    link.classList.toggle(look, isOn)
  }
}

function show(entry, box) {
  clearTimeout(leaving)
  if (shown === entry) return
  hide()
  shown = entry
  const note = document.getElementById(`note-${entry}`)
  card.className = note.className
  card.replaceChildren(closeButton(), ...[...note.childNodes].map((node) => node.cloneNode(true)))
  card.hidden = false
  place(box)
  paint(entry, true)
}

function closeButton() {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'close'
  button.ariaLabel = 'Close'
  button.textContent = '×'
  button.addEventListener('click', hide)
  return button
}

/** Below the words, or above them where there is no room below, over the article alone; narrow screens have it at their foot. */
function place({ left, top, bottom }) {
  const room = document.getElementById('article').getBoundingClientRect().right - card.offsetWidth
  const isBelow = bottom + GAP + card.offsetHeight <= innerHeight || top < card.offsetHeight + GAP
  card.style.setProperty('--card-left', `${Math.max(GAP, Math.min(left, room)) + scrollX}px`)
  card.style.setProperty('--card-top', `${(isBelow ? bottom + GAP : top - card.offsetHeight - GAP) + scrollY}px`)
}

function hide() {
  clearTimeout(leaving)
  if (shown === null) return
  const entry = shown
  paint(entry, false)
  shown = null
  pinned = false
  if (card.contains(document.activeElement)) document.getElementById(`ref-${entry}`).focus()
  card.hidden = true
}

function pin(entry, box) {
  show(entry, box)
  pinned = true
}

/** The line of the mark that the pointer is on. */
function boxAt(mark, { clientY }) {
  const boxes = [...mark.getClientRects()]
  return boxes.find(({ top, bottom }) => top <= clientY && clientY <= bottom) ?? boxes[0]
}

const markAt = (target) => target.closest('article [data-entry]:not(.off)')

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse' || pinned) return
  const mark = markAt(event.target)
  if (mark) show(mark.dataset.entry, boxAt(mark, event))
  else if (card.contains(event.target)) clearTimeout(leaving)
  else if (shown !== null) {
    clearTimeout(leaving)
    leaving = setTimeout(hide, GRACE)
  }
})

document.addEventListener('click', (event) => {
  const mark = markAt(event.target)
  if (mark) {
    if (mark.matches('.ref')) event.preventDefault()
    if (mark.dataset.entry !== shown) hide()
    pin(mark.dataset.entry, boxAt(mark, event))
    // A keyboard's click: those who cannot see the card are led into it.
    if (event.detail === 0) card.focus()
  } else if (!card.contains(event.target)) hide()
})

document.addEventListener('focusin', ({ target, relatedTarget }) => {
  // Back from the card, which has just been closed.
  if (card.contains(relatedTarget)) return
  const mark = target.closest('article .ref')
  if (mark?.matches(':focus-visible')) {
    hide()
    show(mark.dataset.entry, mark.getBoundingClientRect())
  } else if (!card.contains(target) && !pinned) hide()
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})

// The filter.

function filter() {
  const wanted = new Set(buttons.filter((button) => button.ariaPressed === 'true').map(({ dataset }) => dataset.filter))
  for (const element of document.querySelectorAll('[data-voice]')) {
    element.classList.toggle('off', wanted.size > 0 && !wanted.has(element.dataset.voice))
  }
  hide()
  showAll.hidden = wanted.size === 0
  const notes = [...document.querySelectorAll('#notes li')]
  const left = notes.filter((note) => !note.matches('.off')).length
  status.textContent = wanted.size === 0 ? '' : `${left} of ${notes.length} quotes and claims shown`
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true')
    filter()
  })
}

showAll.addEventListener('click', () => {
  for (const button of buttons) button.ariaPressed = 'false'
  filter()
  buttons[0].focus()
})
