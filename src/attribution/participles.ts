/** Who tells what a participle behind a clause says: `« … », dijo Ana Mora, añadiendo que`, `la edil, convencida de que`. */

import type { CueGroup } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import { agrees } from './agreement.js'
import { canSpeak, type Found, type Frame, isOtherLevel, subjectBefore } from './frames.js'
import type { Scene } from './scene.js'
import { isStative } from './subject-place.js'

/** The subject of a participle for which none was found: `told` is the frame told last at its level. */
export function participleSubject(
  scene: Scene,
  { cue, level, sentence }: Frame,
  told: Frame | undefined,
): Found | null {
  if (cue.kind !== 'verb' || cue.passive) return null
  const form = cue.features?.form
  const isOf = form === 'pastParticiple' && isStative(scene, cue)
  if (isOf) return describedBefore(scene, cue, level) ?? subjectBefore(scene, cue, level)
  if (form !== 'presentParticiple' || !isSign(scene.structure.tokens[cue.first - 1], ',')) return null
  const isSame = told?.sentence === sentence && told.subject !== null
  return isSame ? { mention: told.subject, link: 'shared' } : null
}

/** `la edil | convencida de que`, `la edil, | convencida de que`: who stands right before the participle, or before its comma. */
function describedBefore(scene: Scene, cue: CueGroup, level: number): Found | null {
  const end = isSign(scene.structure.tokens[cue.first - 1], ',') ? cue.first - 1 : cue.first
  const index = isOtherLevel(scene, end - 1, level) ? undefined : scene.mentionTo.get(end)
  const mention = scene.mentions[index ?? -1]
  if (!mention || !canSpeak(mention) || !agrees(mention, cue, scene)) return null
  return { mention: index!, link: end === cue.first ? 'adjacent' : 'aside' }
}
