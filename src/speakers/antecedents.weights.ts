/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.26 sentences back
0.39 same sentence
0.44 sentence before
1.61 same paragraph
0.95 subject
0.38 subject, same sentence
0.24 subject, sentence before
0.36 opens its sentence
0.15 opens its sentence, the one before
0.25 no person, subject of the sentence before
-0.47 source
-0.19 oblique
-0.14 in another mention
-0.28 between marks
0.50 as a name
0.07 as a description
0.57 spoke last
0.21 spoke last, in this paragraph
0.17 mentions
0.82 place
0.62 silent
-3.98 silent place
-3.65 silent thing
0.96 person, named
-1.05 person, described
-0.07 body, named
-0.69 body, described
-0.62 group
-1.87 document
-1.32 unknown, named
-0.64 unknown, described
0.92 person of the gender
-0.11 person of no gender
-4.12 person by name of the other gender
-0.03 other of the gender
-0.74 other of no gender
-9.90 other of the other gender
0.69 pronouns around
0.23 several, of several
-0.23 several, of one
-1.86 named after
1.99 latest, for a demonstrative
-0.60 subject, for a demonstrative
-0.33 latest, for a possessive
-0.49 subject, for a possessive
`
