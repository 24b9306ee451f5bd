/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.56 acts last before
1.52 acts last before, and has not talked
0.1 again, after a bare end of the paragraph
-0.97 again, after a question
0.8 again, after narration of the paragraph
-0.14 again, by paragraphs of narration
0.53 again, later
0.48 again, later, after one without words
0.63 again, later, without words
-1.16 again, next
-0.19 again, next, after one without words
-0.28 again, next, without words
-0.25 again, though another acts before
-0.15 again, with a start of the paragraph
1.3 again, with narration of the paragraph
0.14 back, after a question
0.04 back, after one at the start of a paragraph
0.04 back, at the start of a paragraph
0.58 back, later
0.4 back, later, where the last was beside
-0.14 back, later, where the last was far
-0.01 back, later, where the last was later
-0.06 back, later, where the last was next
-0.03 back, later, without words
1.2 back, next
-0.31 back, next, where the last was beside
-0.55 back, next, where the last was far
-0.55 back, next, where the last was later
0.5 back, next, where the last was next
0.7 back, next, without words
0.4 called around
0.24 calls who spoke
1.46 calls who spoke, whom nothing else names
2.51 goes on in the paragraph
-7.06 has another name
-0.23 has no gender
-0.94 has no name
-0.47 has no name, of a gender said
-0.34 heard around
-0.18 hint: has no name, of a gender said
1.85 hint: is described, definite
0.53 hint: is described, owned
-0.05 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.94 hint: is not ranked
-2.03 hint: is of another gender
0.66 hint: is of the gender described
-0.06 hint: is of the gender said
0.66 hint: may mean pronoun
2 hint: means description
2.19 hint: means name
2.71 hint: means pronoun
-4.71 is called
0.43 is described often
1.97 is described, definite
-0.09 is described, owned
-0.1 is no person, of a gender said
-0.49 is not known to be of the gender said
-6.7 is not of the gender described
-2.86 is not ranked
-6.22 is of another gender
-1.91 is of no gender called
0.08 is of the gender called
1.02 is of the gender described
-0.18 is of the gender said
-0.79 is rare
-2.67 is spoken of
-0.85 may be no person
1 may mean description
0.68 may mean name
0.59 may mean pronoun
6.68 means description
7.44 means name
8.26 means pronoun
0.06 named around
0.02 named last 1, after narration, with a description
0.44 named last 1, after narration, with a hint
0.01 named last 1, after narration, with a name
0.38 named last 1, after narration, with a pronoun
0.19 named last 1, after narration, without words
0.17 named last 1, with a description
0.28 named last 1, with a hint
-0.04 named last 1, with a name
0.26 named last 1, with a pronoun
0.69 named last 1, without words
0.13 named last 2, after narration, with a description
-0.05 named last 2, after narration, with a hint
-0.07 named last 2, after narration, with a name
-0.06 named last 2, after narration, with a pronoun
-0.05 named last 2, after narration, without words
0.35 named last 2, with a description
0.24 named last 2, with a hint
0.08 named last 2, with a name
-0.21 named last 2, with a pronoun
0.54 named last 2, without words
0.09 named last 3, after narration, with a description
-0.67 named last 3, after narration, with a hint
0.02 named last 3, after narration, with a name
-0.02 named last 3, after narration, with a pronoun
0.08 named last 3, after narration, without words
0.33 named last 3, with a description
-0.16 named last 3, with a hint
-0.04 named last 3, with a name
-0.04 named last 3, with a pronoun
0.13 named last 3, without words
0.07 named last, acts here, with a description
0.56 named last, acts here, with a hint
-0.11 named last, acts here, with a name
0.44 named last, acts here, with a pronoun
0.06 named last, acts here, without words
0.15 named last, acts, after narration, with a description
-0.18 named last, acts, after narration, with a hint
-0.08 named last, acts, after narration, with a name
0.44 named last, acts, after narration, with a pronoun
-0.24 named last, acts, after narration, without words
0.1 named last, acts, with a description
0.35 named last, acts, with a hint
0.05 named last, acts, with a name
0.05 named last, acts, with a pronoun
0.22 named last, acts, without words
0.24 named last, here, with a description
0.51 named last, here, with a hint
0.22 named last, here, with a name
0.52 named last, here, with a pronoun
0.25 named last, here, without words
0.06 named next 1, with a description
-0.07 named next 1, with a hint
-0.1 named next 1, with a name
-0.08 named next 1, with a pronoun
-0.31 named next 1, without words
0.33 named next 2, with a description
0.25 named next 2, with a hint
0.02 named next 2, with a name
0.35 named next 2, with a pronoun
0.28 named next 2, without words
0.32 named next 3, with a description
0.19 named next 3, with a hint
-0.12 named next 3, with a name
0.31 named next 3, with a pronoun
0.19 named next 3, without words
0.28 named next, acts, with a description
-0.2 named next, acts, with a hint
0.06 named next, acts, with a name
0.08 named next, acts, with a pronoun
0.03 named next, acts, without words
-0.13 named next, here, with a description
0.51 named next, here, with a hint
-0.1 named next, here, with a name
0.03 named next, here, with a pronoun
0.92 named next, here, without words
0.17 narrates
-0.11 talks
0.26 talks after
0.33 talks before
0.44 talks, with a description
0.37 talks, with a hint
-0.27 talks, with a name
0.06 talks, with a pronoun
0.58 talks, without words
1.55 was called
1.33 was told
`
