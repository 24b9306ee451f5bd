import type { ComparingWords } from '../comparing.js'

/** English words by which names are compared, folded: without case and accents. */
export const COMPARING: ComparingWords = {
  determiners: 'a an the this that these those my your his her its our their',
  particles: 'of the and',
  suffixes: 'jr sr ii iii iv',
  titles: `mr mrs ms miss madam sir dame lord lady dr doctor prof professor rev reverend saint st
    president governor gov mayor minister secretary chancellor senator sen representative rep congressman congresswoman
    justice judge general gen colonel col captain capt major lieutenant lt sergeant sgt
    king queen prince princess pope cardinal bishop father sister`,
  pronouns: `i me my mine we us our ours you your he him his she her hers it its they them their theirs
    himself herself itself themselves who whom whose which that this these those
    one ones some many most other others all both each none several
    everyone everybody someone somebody anyone anybody nobody`,
  clipped: 'em til tis twas cause bout round n im er',
}
