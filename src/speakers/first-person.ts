/** Whom somebody calls theirs between quotation marks: `« Mon père disait que … », a raconté Anne Redon`. */

import type { Utterance } from '../attribution/attribution.js'
import type { Cast, Draft } from './cast.js'
import type { ResolvedMention } from './entity.js'
import { ownedDraft, possessiveOf } from './owners.js'

/** How sure the owner is: who speaks between the marks is known by other means. */
const TRUST = 0.85

/** By stretch the mention that speaks it; of what continues another, that which spoke the first. */
export function voicesOf(utterances: readonly Utterance[]): Map<number, number> {
  const speakers: (number | null)[] = []
  const voices = new Map<number, number>()
  for (const { source, continues, pieces } of utterances) {
    const speaker = continues === null ? source.mention : speakers[continues]!
    speakers.push(speaker)
    if (speaker !== null) for (const { stretch } of pieces) voices.set(stretch, speaker)
  }
  return voices
}

/** Gives those who speak and are somebody's by a possessive of the first person to who speaks around them; pronouns go with them. */
export function answerByVoices(cast: Cast): void {
  if (cast.isDialogue || cast.voices.size === 0 || !cast.pack.words.genitive) return
  const owned = new Map<number, ResolvedMention>()
  for (const index of cast.mentions.keys()) {
    const answer = ofVoice(cast, index)
    if (answer) owned.set(index, answer)
  }
  const before = new Set([...owned.keys()].map((index) => cast.answers.get(index)!.entity!))
  for (const draft of before) moveOwned(cast, draft, owned)
}

/** The one described there as somebody of who speaks the stretch; null where nothing says so, or they speak nowhere. */
function ofVoice(cast: Cast, index: number): ResolvedMention | null {
  const { mentions, voices, answers, drafts } = cast
  const mention = mentions[index]!
  const { form, stretch, kind } = mention
  const possessive = form === 'description' && stretch !== null ? possessiveOf(cast, mention) : null
  if (possessive?.entry.person !== 1 || possessive.entry.plural || !(kind === 'person' || kind === 'group')) return null
  const own = drafts[answers.get(index)?.entity ?? -1]
  const owner = drafts[answers.get(voices.get(stretch!) ?? -1)?.entity ?? -1]
  if (!own?.isHeard || own.isNamed || owner?.kind !== 'person' || owner === own) return null
  const introduced = owner.isNamed ? voices.get(stretch!)! : introducedAt(cast, owner)
  if (introduced === undefined) return null
  const { id } = ownedDraft(cast, mention, possessive.at + 1, owner.id, introduced)
  return { entity: id, confidence: TRUST, reason: 'unnamed, by who calls them theirs' }
}

/** Where an article leads to who is not named: words that may stand in the genitive. */
const introducedAt = ({ mentions: all, structure: { tokens }, pack }: Cast, { mentions }: Draft): number | undefined =>
  mentions.find((index) => {
    const { form, first } = all[index]!
    return form === 'description' && pack.words.determiners.has(tokens[first]!.norm)
  })

/** Gives their own entities to the mentions of a description that several may have used, and to the pronouns that take them up. */
function moveOwned({ drafts, answers }: Cast, id: number, owned: ReadonlyMap<number, ResolvedMention>): void {
  const draft = drafts[id]!
  const kept: number[] = []
  for (const index of draft.mentions) {
    const answer = answers.get(index)!
    const entity = owned.get(index)?.entity ?? answers.get(answer.antecedent ?? -1)?.entity ?? id
    if (entity === id) kept.push(index)
    else {
      answers.set(index, { ...answer, ...owned.get(index), entity })
      drafts[entity]!.mentions.push(index)
    }
  }
  draft.mentions.splice(0, draft.mentions.length, ...kept)
}
