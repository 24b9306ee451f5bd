import type { Gender } from '../pack.js'

/** Titles before a name, parted by commas: gender, plural, forms (norms, with their full stop if written so). */
export const TITLES: readonly (readonly [Gender | null, boolean, string])[] = [
  [
    'm',
    false,
    'm., m, mr, mr., monsieur, don, sieur, lord, sir, herr, señor, père, frère, abbé, mgr, mgr., monseigneur',
  ],
  [
    'f',
    false,
    'mme, mme., madame, mlle, mlle., mademoiselle, mrs, mrs., miss, ms., lady, dame, frau, señora, sœur, mère, doña',
  ],
  ['m', true, 'mm., mm, messieurs, mrs'],
  ['f', true, 'mmes, mmes., mesdames, mlles, mesdemoiselles'],
  [
    null,
    false,
    'dr, dr., docteur, docteure, pr, pr., professeur, professeure, prof., me, me., maître, maitre, st, ste, saint, sainte',
  ],
  [
    'm',
    false,
    'président, ministre, premier ministre, général, colonel, capitaine, commandant, lieutenant, sergent, caporal, adjudant, maréchal, amiral, brigadier, major, commissaire, inspecteur, chancelier, sénateur, député, gouverneur, roi, prince, duc, comte, baron, marquis, pape, cardinal, évêque, archevêque, imam, rabbin, pasteur, cheikh, ayatollah, sultan, émir, empereur, juge, procureur, préfet, gén., col., cap., lt., lt, cdt, sgt',
  ],
  [
    'f',
    false,
    'présidente, ministre, première ministre, générale, colonelle, capitaine, commandante, lieutenante, chancelière, sénatrice, députée, gouverneure, reine, princesse, duchesse, comtesse, baronne, marquise, impératrice, procureure, préfète',
  ],
  [null, true, 'drs, prs, mes'],
]

export const PARTICLES = `
  de du des d' la le van von der den vom zu zum al el ben bin ibn ould abu abou bint da das do dos di del della degli dell'
  y e san mac o' st ter ten te af av i ap oglu`

export const ORGANIZATION_WORDS = `
  parti ministère agence université association`
