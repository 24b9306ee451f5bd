// A linear chain trained by AdaGrad with feature dropout. Everything is seeded: the same examples give the same weights.

const LABELS = 7
const SQUARE = LABELS * LABELS
const NEGLIGIBLE = 1e-3
const KEPT = 0.5

/** A small generator of 32-bit integers (xorshift). */
function generator(seed) {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Weights and what AdaGrad keeps of them, all zero. */
export function emptyState(bits, metBits, classes) {
  return {
    bits,
    metBits,
    met: new Uint8Array(2 ** (metBits - 3)),
    weights: new Float32Array(2 ** bits * LABELS),
    weightSums: new Float32Array(2 ** bits * LABELS),
    transitions: new Float32Array(classes * SQUARE),
    transitionSums: new Float32Array(classes * SQUARE),
  }
}

/** Adds weights to a running sum. */
const addTo = (sums, weights) => {
  for (let i = 0; i < weights.length; i++) sums[i] += weights[i]
}

/** Passes over the examples; the weights are the mean of those after each of the last passes, half of all. An example is a paragraph: `rows` (features of each token), `classes`, `tags`, `length`. */
export function train(state, examples, stages, { epochs, rate, decay = 0.3, seed = 1, log = () => {} }) {
  const random = generator(seed)
  const order = [...examples.keys()]
  const sums = {
    weights: new Float64Array(state.weights.length),
    transitions: new Float64Array(state.transitions.length),
  }
  const first = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate / (1 + decay * epoch)
    let loss = 0
    for (const index of order) loss += learn(state, examples[index], stages, step, random)
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
    if (epoch < first) continue
    addTo(sums.weights, state.weights)
    addTo(sums.transitions, state.transitions)
  }
  for (const name of ['weights', 'transitions']) {
    for (let i = 0; i < sums[name].length; i++) state[name][i] = sums[name][i] / (epochs - first)
  }
  return state
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const kept = list[i]
    list[i] = list[j]
    list[j] = kept
  }
}

const kept = new Uint32Array(1 << 22)
const ends = new Uint32Array(1 << 16)

/** Half of the features of each token, drawn anew at every pass. */
function drop({ features, offsets, length }, random) {
  let count = 0
  for (let at = 0; at < length; at++) {
    let bits = 0
    for (let i = offsets[at]; i < offsets[at + 1]; i++) {
      if ((i - offsets[at]) % 32 === 0) bits = random()
      if (bits & 1) kept[count++] = features[i] * LABELS
      bits >>>= 1
    }
    ends[at] = count
  }
}

function learn(state, example, stages, rate, random) {
  const { classes, tags, length } = example
  const { weights, weightSums, transitions } = state
  drop(example, random)
  const emissions = new Float64Array(length * LABELS)
  for (let at = 0, i = 0; at < length; at++) {
    for (; i < ends[at]; i++)
      for (let label = 0; label < LABELS; label++) emissions[at * LABELS + label] += weights[kept[i] + label]
  }
  const factors = stages.factorsOf(transitions)
  const lattice = stages.latticeOf(emissions, classes, length, factors)
  let loss = 0
  for (let at = 0, from = 0; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      const p = lattice.forward[at * LABELS + label] * lattice.backward[at * LABELS + label]
      const gradient = (tags[at] === label ? 1 : 0) - p
      if (tags[at] === label) loss -= Math.log(Math.max(p, 1e-12))
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      const square = gradient * gradient
      for (let i = from; i < ends[at]; i++) {
        const row = kept[i] + label
        weightSums[row] += square
        weights[row] += (rate * gradient) / Math.sqrt(weightSums[row])
      }
    }
    from = ends[at]
  }
  learnTransitions(state, example, lattice, factors, rate)
  return loss
}

function learnTransitions({ transitions, transitionSums }, { classes, tags, length }, lattice, factors, rate) {
  const gradients = new Map()
  const add = (at, value) => gradients.set(at, (gradients.get(at) ?? 0) + value)
  for (let at = 0; at < length; at++) {
    const table = classes[at] * SQUARE
    add(table + (at === 0 ? 0 : tags[at - 1]) * LABELS + tags[at], 1)
    if (at === 0) {
      for (let j = 0; j < LABELS; j++) add(table + j, -lattice.forward[j] * lattice.backward[j])
      continue
    }
    for (let j = 0; j < LABELS; j++) {
      const next = (lattice.potentials[at * LABELS + j] * lattice.backward[at * LABELS + j]) / lattice.scales[at]
      if (next < 1e-9) continue
      for (let i = 0; i < LABELS; i++) {
        const value = lattice.forward[(at - 1) * LABELS + i] * factors[table + i * LABELS + j] * next
        if (value > 1e-6) add(table + i * LABELS + j, -value)
      }
    }
  }
  for (const [at, gradient] of gradients) {
    if (Math.abs(gradient) < 1e-6) continue
    transitionSums[at] += gradient * gradient
    transitions[at] += (rate * gradient) / Math.sqrt(transitionSums[at])
  }
}

/** The model at run time: every feature is there, so the weights count half; rounded to int8 by one scale. */
export function quantised({ bits, metBits, met, weights, transitions }, withWords) {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight * KEPT))
  const scale = Math.fround(Math.min(most, LARGEST) / 127)
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight * KEPT) / scale))),
  )
  return { bits, withWords, scale, weights: rounded, met, metBits, transitions }
}

/** Weights beyond this are cut, so that the small ones keep their precision. */
const LARGEST = 1.5
