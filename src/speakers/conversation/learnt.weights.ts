/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.63 acts last before
1.37 acts last before, and has not talked
0.11 again, after a bare end of the paragraph
-0.99 again, after a question
0.77 again, after narration of the paragraph
0.05 again, by paragraphs of narration
0.54 again, later
0.39 again, later, after one without words
0.53 again, later, without words
-1.18 again, next
-0.16 again, next, after one without words
-0.2 again, next, without words
-0.22 again, though another acts before
-0.07 again, with a start of the paragraph
1.19 again, with narration of the paragraph
0.15 back, after a question
0.07 back, after one at the start of a paragraph
0.05 back, at the start of a paragraph
0.49 back, later
0.27 back, later, where the last was beside
-0.21 back, later, where the last was far
-0.05 back, later, where the last was later
-0.05 back, later, where the last was next
1.15 back, next
-0.27 back, next, where the last was beside
-0.6 back, next, where the last was far
-0.5 back, next, where the last was later
0.53 back, next, where the last was next
0.67 back, next, without words
0.4 called around
0.24 calls who spoke
1.4 calls who spoke, whom nothing else names
2.52 goes on in the paragraph
-7.08 has another name
-0.3 has no gender
-0.95 has no name
-0.51 has no name, of a gender said
-0.36 heard around
-0.22 hint: has no name, of a gender said
0.03 hint: is described often
1.64 hint: is described, definite
0.45 hint: is described, owned
-0.02 hint: is no person, of a gender said
-0.07 hint: is not known to be of the gender said
-6.99 hint: is not of the gender described
-0.88 hint: is not ranked
-2.34 hint: is of another gender
0.95 hint: is of the gender described
0.17 hint: is of the gender said
0.34 hint: may mean pronoun
2.06 hint: means description
2.28 hint: means name
2.63 hint: means pronoun
-4.66 is called
0.42 is described often
1.92 is described, definite
-0.1 is described, owned
-0.12 is no person, of a gender said
-0.53 is not known to be of the gender said
-6.51 is not of the gender described
-2.98 is not ranked
-6.06 is of another gender
-1.59 is of no gender called
0.21 is of the gender called
0.84 is of the gender described
-0.2 is of the gender said
-0.83 is rare
-2.62 is spoken of
-0.82 may be no person
1 may mean description
0.91 may mean name
0.58 may mean pronoun
7.25 means description
7.47 means name
8.19 means pronoun
0.05 named around
-0.07 named last 1, after narration, with a description
0.72 named last 1, after narration, with a hint
-0.21 named last 1, after narration, with a name
0.33 named last 1, after narration, with a pronoun
0.16 named last 1, after narration, without words
0.08 named last 1, with a description
0.33 named last 1, with a hint
-0.21 named last 1, with a name
0.24 named last 1, with a pronoun
0.69 named last 1, without words
0.12 named last 2, after narration, with a description
0.19 named last 2, after narration, with a hint
0.09 named last 2, after narration, with a name
-0.1 named last 2, after narration, with a pronoun
-0.04 named last 2, after narration, without words
0.32 named last 2, with a description
0.29 named last 2, with a hint
0.14 named last 2, with a name
-0.2 named last 2, with a pronoun
0.56 named last 2, without words
-0.12 named last 3, after narration, with a description
-0.58 named last 3, after narration, with a hint
0.11 named last 3, after narration, with a name
-0.01 named last 3, after narration, with a pronoun
-0.05 named last 3, after narration, without words
0.29 named last 3, with a description
-0.22 named last 3, with a hint
0.02 named last 3, with a name
-0.09 named last 3, with a pronoun
0.16 named last 3, without words
-0.04 named last, acts here, with a description
-0.03 named last, acts here, with a hint
-0.1 named last, acts here, with a name
0.37 named last, acts here, with a pronoun
0.13 named last, acts here, without words
0.06 named last, acts, after narration, with a description
-0.15 named last, acts, after narration, with a hint
-0.13 named last, acts, after narration, with a name
0.46 named last, acts, after narration, with a pronoun
-0.26 named last, acts, after narration, without words
0.12 named last, acts, with a description
0.06 named last, acts, with a hint
-0.04 named last, acts, with a name
0.12 named last, acts, with a pronoun
0.19 named last, acts, without words
0.04 named last, here, with a description
0.36 named last, here, with a hint
0.18 named last, here, with a name
0.4 named last, here, with a pronoun
0.27 named last, here, without words
-0.05 named next 1, with a description
-0.18 named next 1, with a hint
-0.12 named next 1, with a name
-0.04 named next 1, with a pronoun
-0.28 named next 1, without words
0.27 named next 2, with a description
0.11 named next 2, with a hint
0.19 named next 2, with a name
0.32 named next 2, with a pronoun
0.21 named next 2, without words
0.28 named next 3, with a description
0.2 named next 3, with a hint
-0.26 named next 3, with a name
0.32 named next 3, with a pronoun
0.2 named next 3, without words
0.28 named next, acts, with a description
-0.33 named next, acts, with a hint
-0.03 named next, acts, with a name
0.11 named next, acts, with a pronoun
0.04 named next, acts, without words
-0.32 named next, here, with a description
0.38 named next, here, with a hint
-0.12 named next, here, with a name
-0.02 named next, here, with a pronoun
1.12 named next, here, without words
0.16 narrates
-0.09 talks
0.23 talks after
0.3 talks before
0.37 talks, with a description
0.46 talks, with a hint
-0.2 talks, with a name
0.09 talks, with a pronoun
0.56 talks, without words
1.62 was called
1.31 was told
`
