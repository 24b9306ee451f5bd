/**
 * Weights of the evidence for antecedents, in log odds: the weight and what it weighs, one a line. Written by training/antecedents.js
 * from whom pronouns stand for in French Wikinews and in articles of our own; nothing of their texts is here.
 */
export const LEARNT = `
-0.27 sentences back
0.37 same sentence
0.40 sentence before
1.61 same paragraph
1.02 subject
0.34 subject, same sentence
0.22 subject, sentence before
0.42 opens its sentence
0.21 opens its sentence, the one before
0.32 no person, subject of the sentence before
-0.49 source
-0.15 oblique
-0.12 in another mention
-0.19 between marks
0.46 as a name
-0.06 as a description
0.60 spoke last
0.29 spoke last, in this paragraph
0.12 mentions
0.84 place
0.70 silent
-4.00 silent place
-3.61 silent thing
0.96 person, named
-1.10 person, described
-0.06 body, named
-0.70 body, described
-0.62 group
-1.97 document
-1.18 unknown, named
-0.65 unknown, described
0.82 person of the gender
-0.20 person of no gender
-4.97 person by name of the other gender
0.03 other of the gender
-0.76 other of no gender
-9.90 other of the other gender
0.66 pronouns around
0.23 several, of several
-0.23 several, of one
-1.85 named after
1.91 latest, for a demonstrative
-0.58 subject, for a demonstrative
-0.32 latest, for a possessive
-0.46 subject, for a possessive
`
