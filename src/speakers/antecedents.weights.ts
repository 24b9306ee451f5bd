/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.27 sentences back
0.36 same sentence
0.44 sentence before
1.62 same paragraph
0.95 subject
0.40 subject, same sentence
0.28 subject, sentence before
0.34 opens its sentence
0.13 opens its sentence, the one before
0.20 no person, subject of the sentence before
-0.53 source
-0.17 oblique
-0.17 in another mention
-0.22 between marks
0.56 as a name
0.10 as a description
0.59 spoke last
0.21 spoke last, in this paragraph
0.19 mentions
0.88 place
0.65 silent
-3.90 silent place
-3.58 silent thing
0.94 person, named
-1.09 person, described
-0.01 body, named
-0.73 body, described
-0.61 group
-1.85 document
-1.29 unknown, named
-0.66 unknown, described
1.00 person of the gender
-0.20 person of no gender
-4.11 person by name of the other gender
0.03 other of the gender
-0.81 other of no gender
-9.90 other of the other gender
0.69 pronouns around
0.27 several, of several
-0.23 several, of one
-1.87 named after
1.99 latest, for a demonstrative
-0.59 subject, for a demonstrative
-0.27 latest, for a possessive
-0.49 subject, for a possessive
`
