/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.29 sentences back
0.37 same sentence
0.47 sentence before
1.57 same paragraph
0.80 subject
0.40 subject, same sentence
0.22 subject, sentence before
0.33 opens its sentence
0.17 opens its sentence, the one before
0.18 no person, subject of the sentence before
-0.51 source
-0.27 oblique
-0.11 in another mention
-0.21 between marks
0.52 as a name
-0.04 as a description
0.58 spoke last
0.22 spoke last, in this paragraph
0.19 mentions
0.83 place
0.64 silent
-3.93 silent place
-3.57 silent thing
0.91 person, named
-1.05 person, described
-0.03 body, named
-0.70 body, described
-0.60 group
-1.87 document
-1.29 unknown, named
-0.66 unknown, described
0.95 person of the gender
-0.25 person of no gender
-4.11 person by name of the other gender
0.08 other of the gender
-0.76 other of no gender
-9.90 other of the other gender
0.68 pronouns around
0.28 several, of several
-0.24 several, of one
-1.86 named after
2.01 latest, for a demonstrative
-0.53 subject, for a demonstrative
-0.28 latest, for a possessive
-0.56 subject, for a possessive
`
