import { type Scene, sceneOf } from '../../src/attribution/scene.js'
import { loadPack } from '../../src/languages/index.js'
import { findCues, findVerbGroups } from '../../src/lexicon/cues.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

/** The scene of a text in a language, all the stages before attribution run. */
export async function sceneFor(text: string, code: string): Promise<Scene> {
  const pack = await loadPack(code, code)
  const structure = structureOf(text, pack.text)
  const { stretches } = scanMarks(structure, pack.marks)
  const verbs = findVerbGroups(structure, pack)
  const cues = findCues(structure.tokens, verbs, pack)
  const mentions = findMentions(structure, stretches, pack, { verbs })
  return sceneOf({ structure, stretches, mentions, verbs, cues, pack })
}

/** The words of a mention, or null. */
export function mentionText({ structure, mentions }: Scene, index: number | null): string | null {
  return index === null ? null : structure.text.slice(mentions[index]!.start, mentions[index]!.end)
}
