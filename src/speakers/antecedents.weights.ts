/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.25 sentences back
0.39 same sentence
0.45 sentence before
1.59 same paragraph
0.97 subject
0.40 subject, same sentence
0.25 subject, sentence before
0.35 opens its sentence
0.15 opens its sentence, the one before
0.22 no person, subject of the sentence before
-0.51 source
-0.19 oblique
-0.14 in another mention
-0.28 between marks
0.56 as a name
0.10 as a description
0.60 spoke last
0.23 spoke last, in this paragraph
0.17 mentions
0.81 place
0.67 silent
-3.99 silent place
-3.58 silent thing
0.98 person, named
-1.08 person, described
-0.03 body, named
-0.70 body, described
-0.62 group
-1.87 document
-1.32 unknown, named
-0.67 unknown, described
0.96 person of the gender
-0.16 person of no gender
-4.12 person by name of the other gender
-0.02 other of the gender
-0.74 other of no gender
-9.90 other of the other gender
0.69 pronouns around
0.23 several, of several
-0.23 several, of one
-1.86 named after
2.01 latest, for a demonstrative
-0.62 subject, for a demonstrative
-0.31 latest, for a possessive
-0.47 subject, for a possessive
`
