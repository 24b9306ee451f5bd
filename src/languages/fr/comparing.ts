import type { ComparingWords } from '../comparing.js'

/** French words by which names are compared, folded: without case and accents. */
export const COMPARING: ComparingWords = {
  determiners: 'l le la les un une des du ce cet cette ces son sa ses notre nos votre vos leur leurs',
  particles: 'de du des la le les von van der den di da do dos del della al el bin ibn ben y e et',
  suffixes: '',
  titles: `m mm monsieur messieurs mme mmes madame mlle mademoiselle me maitre docteur pr professeur
    presidente premier premiere ministre chancelier chanceliere senateur senatrice depute deputee maire
    general generale colonel capitaine commandant roi reine pape eveque abbe pere soeur`,
  pronouns: `je j m me moi te t tu il ils elle elles on nous vous lui leur eux se s soi
    qui que qu dont lequel laquelle lesquels lesquelles c ce ci cet cette ces ceci cela ca celui celle ceux celles
    dernier derniere derniers dernieres certains certaines plusieurs autre autres tous toutes chacun chacune
    meme memes un une l le la les`,
  clipped: '',
}
