/** Contents without a finite verb: one that a conjunction joins is the reporter's: `praised the plan | and left`. */

import { isAdverb, isSign } from '../../lexicon/words.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { isVerbAt } from './outer-verb.js'
import { isPresentParticiple, isTelling } from './second-verb.js'

/** Where a noun or an infinitive after its finite cue ends, before a second verb of the cue's subject; its own end where none follows. */
export function endOfVerbless(scene: Scene, cue: Range, { first, end }: Range): number {
  const { tokens } = scene.structure
  const { complementizers, relatives, clauseOpeners, conjunctions, bareContentClauses } = scene.pack.words
  if (first < cue.end || complementizers.has(tokens[first - 1]!.norm)) return end
  // An English participle may describe the noun before its comma
  const isNoun = scene.verbAt[first]! < 0 && !bareContentClauses
  for (let at = first; at < end; at++) {
    const { norm } = tokens[at]!
    if (scene.stretchAt[at] !== scene.stretchAt[first]) continue
    if (conjunctions.has(norm) && isSecondVerb(scene, cue, at)) return at
    if (isSign(tokens[at], ',') && (isTelling(scene, at + 1) || (isNoun && isParticiple(scene, at + 1)))) return at
    const opens = complementizers.has(norm) || relatives.has(norm) || clauseOpeners.has(norm)
    if ((opens && !conjunctions.has(norm)) || isFiniteAt(scene, at) || isSign(tokens[at], ':;(')) return end
  }
  return end
}

/** A verb in the cue's tense right after a conjunction, or after a participle another that tells: `citing the report | and saying that`. */
function isSecondVerb(scene: Scene, cue: Range, conjunction: number): boolean {
  const { verbs, verbAt } = scene
  const said = verbs[verbAt[cue.first]!] ?? verbs[verbAt[cue.end - 1]!]
  if (said && isPresentParticiple(said.lead.features)) return isTelling(scene, conjunction + 1)
  const at = afterAdverbs(scene, conjunction + 1)
  const verb = verbs[verbAt[at] ?? -1]
  if (!said || verb?.first !== at || !isVerbAt(scene, at)) return false
  return said.lead.features.form === 'finite' && verb.lead.features.tense === said.lead.features.tense
}

/** `demande la fermeture de l'usine, | laissant cent personnes sans emploi`: what follows from it, says the reporter. */
function isParticiple(scene: Scene, from: number): boolean {
  const at = afterAdverbs(scene, from)
  const verb = scene.verbs[scene.verbAt[at] ?? -1]
  return verb?.first === at && isPresentParticiple(verb.lead.features)
}

function afterAdverbs({ structure: { tokens }, pack }: Scene, from: number): number {
  let at = from
  while (tokens[at] && isAdverb(tokens[at]!, pack)) at++
  return at
}
