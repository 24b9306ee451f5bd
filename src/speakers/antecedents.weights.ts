/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.26 sentences back
0.36 same sentence
0.45 sentence before
1.62 same paragraph
0.95 subject
0.39 subject, same sentence
0.26 subject, sentence before
0.36 opens its sentence
0.11 opens its sentence, the one before
0.19 no person, subject of the sentence before
-0.53 source
-0.14 oblique
-0.14 in another mention
-0.21 between marks
0.57 as a name
0.06 as a description
0.59 spoke last
0.21 spoke last, in this paragraph
0.18 mentions
0.86 place
0.61 silent
-3.92 silent place
-3.58 silent thing
0.92 person, named
-1.07 person, described
-0.07 body, named
-0.68 body, described
-0.61 group
-1.86 document
-1.29 unknown, named
-0.65 unknown, described
0.97 person of the gender
-0.22 person of no gender
-4.11 person by name of the other gender
0.05 other of the gender
-0.78 other of no gender
-9.90 other of the other gender
0.68 pronouns around
0.27 several, of several
-0.23 several, of one
-1.86 named after
2.03 latest, for a demonstrative
-0.59 subject, for a demonstrative
-0.24 latest, for a possessive
-0.48 subject, for a possessive
`
