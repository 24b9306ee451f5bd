/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.26 sentences back
0.37 same sentence
0.40 sentence before
1.61 same paragraph
1.02 subject
0.34 subject, same sentence
0.22 subject, sentence before
0.41 opens its sentence
0.21 opens its sentence, the one before
0.32 no person, subject of the sentence before
-0.48 source
-0.14 oblique
-0.13 in another mention
-0.20 between marks
0.46 as a name
-0.05 as a description
0.59 spoke last
0.28 spoke last, in this paragraph
0.13 mentions
0.85 place
0.70 silent
-3.98 silent place
-3.61 silent thing
0.94 person, named
-1.10 person, described
-0.05 body, named
-0.69 body, described
-0.61 group
-1.96 document
-1.18 unknown, named
-0.64 unknown, described
0.87 person of the gender
-0.17 person of no gender
-4.07 person by name of the other gender
0.04 other of the gender
-0.74 other of no gender
-9.90 other of the other gender
0.66 pronouns around
0.23 several, of several
-0.23 several, of one
-1.85 named after
1.90 latest, for a demonstrative
-0.59 subject, for a demonstrative
-0.32 latest, for a possessive
-0.45 subject, for a possessive
`
