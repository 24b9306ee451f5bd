import { reported } from './check.js'

reported('what somebody wants done', [
  [
    'fr',
    "Marie Kerbrat souhaite la vendre avant l'été.",
    { text: "la vendre avant l'été", speaker: 'Marie Kerbrat', cue: 'souhaiter' },
  ],
  ['fr', "Les élus souhaitent les voir partir avant l'été.", { text: "les voir partir avant l'été", speaker: 'élus' }],
  [
    'fr',
    "Paul Redon aimerait partir avant l'été.",
    { text: "partir avant l'été", speaker: 'Paul Redon', cue: 'aimer' },
  ],
  ['fr', "Paul Redon aime quitter la ville avant l'été."],
  ['fr', 'Le député a demandé la parole.'],
  ['fr', 'Le député a demandé une pause.', { text: 'une pause', speaker: 'député' }],
  ['fr', 'Le ministre annonce le lever du blocus.', { text: 'le lever du blocus', speaker: 'ministre' }],
])
