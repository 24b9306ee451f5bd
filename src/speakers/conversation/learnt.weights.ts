/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.6 acts last before
1.51 acts last before, and has not talked
0.14 again, after a bare end of the paragraph
-0.92 again, after a question
0.78 again, after narration of the paragraph
-0.16 again, by paragraphs of narration
0.53 again, later
0.44 again, later, after one without words
0.56 again, later, without words
-1.15 again, next
-0.15 again, next, after one without words
-0.31 again, next, without words
-0.17 again, though another acts before
-0.12 again, with a start of the paragraph
1.25 again, with narration of the paragraph
0.17 back, after a question
0.08 back, after one at the start of a paragraph
-0.01 back, at the start of a paragraph
0.59 back, later
0.17 back, later, where the last was beside
-0.13 back, later, where the last was far
0.1 back, later, where the last was later
-0.09 back, later, where the last was next
0.02 back, later, without words
1.24 back, next
-0.23 back, next, where the last was beside
-0.64 back, next, where the last was far
-0.51 back, next, where the last was later
0.5 back, next, where the last was next
0.62 back, next, without words
0.33 called around
0.2 calls who spoke
1.44 calls who spoke, whom nothing else names
2.46 goes on in the paragraph
-7.03 has another name
-0.26 has no gender
-0.94 has no name
-0.53 has no name, of a gender said
-0.36 heard around
-0.23 hint: has no name, of a gender said
-0.12 hint: is described often
1.92 hint: is described, definite
0.47 hint: is described, owned
-0.01 hint: is no person, of a gender said
-0.12 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.84 hint: is not ranked
-2.22 hint: is of another gender
0.88 hint: is of the gender described
0.09 hint: is of the gender said
0.38 hint: may mean pronoun
2.27 hint: means description
2.15 hint: means name
2.76 hint: means pronoun
-4.69 is called
0.42 is described often
2 is described, definite
-0.16 is described, owned
-0.14 is no person, of a gender said
-0.5 is not known to be of the gender said
-6.57 is not of the gender described
-2.97 is not ranked
-5.92 is of another gender
-1.8 is of no gender called
0.08 is of the gender called
0.97 is of the gender described
-0.32 is of the gender said
-0.75 is rare
-2.53 is spoken of
-0.79 may be no person
1 may mean description
1.02 may mean name
0.63 may mean pronoun
6.89 means description
7.42 means name
8.04 means pronoun
0.06 named around
-0.13 named last 1, after narration, with a description
0.64 named last 1, after narration, with a hint
0.18 named last 1, after narration, with a name
0.45 named last 1, after narration, with a pronoun
0.17 named last 1, after narration, without words
0.16 named last 1, with a description
0.26 named last 1, with a hint
0.22 named last 1, with a pronoun
0.69 named last 1, without words
0.13 named last 2, after narration, with a description
-0.14 named last 2, after narration, with a hint
-0.13 named last 2, after narration, with a name
-0.14 named last 2, after narration, with a pronoun
-0.12 named last 2, after narration, without words
0.29 named last 2, with a description
0.19 named last 2, with a hint
0.01 named last 2, with a name
-0.16 named last 2, with a pronoun
0.55 named last 2, without words
-0.01 named last 3, after narration, with a description
-0.33 named last 3, after narration, with a hint
-0.05 named last 3, after narration, with a name
-0.13 named last 3, after narration, with a pronoun
0.04 named last 3, after narration, without words
0.35 named last 3, with a description
-0.1 named last 3, with a hint
-0.01 named last 3, with a name
0.04 named last 3, with a pronoun
0.09 named last 3, without words
-0.14 named last, acts here, with a description
0.21 named last, acts here, with a hint
-0.01 named last, acts here, with a name
0.47 named last, acts here, with a pronoun
0.13 named last, acts, after narration, with a description
-0.07 named last, acts, after narration, with a hint
-0.18 named last, acts, after narration, with a name
0.37 named last, acts, after narration, with a pronoun
-0.23 named last, acts, after narration, without words
0.12 named last, acts, with a description
0.1 named last, acts, with a hint
0.07 named last, acts, with a name
0.01 named last, acts, with a pronoun
0.24 named last, acts, without words
0.17 named last, here, with a description
0.32 named last, here, with a hint
0.4 named last, here, with a name
0.42 named last, here, with a pronoun
0.06 named last, here, without words
0.06 named next 1, with a description
-0.04 named next 1, with a hint
-0.08 named next 1, with a name
-0.06 named next 1, with a pronoun
-0.33 named next 1, without words
0.29 named next 2, with a description
0.26 named next 2, with a hint
0.02 named next 2, with a name
0.49 named next 2, with a pronoun
0.27 named next 2, without words
0.25 named next 3, with a description
0.25 named next 3, with a hint
-0.07 named next 3, with a name
0.22 named next 3, with a pronoun
0.21 named next 3, without words
0.48 named next, acts, with a description
-0.25 named next, acts, with a hint
-0.04 named next, acts, with a name
0.07 named next, acts, with a pronoun
0.04 named next, acts, without words
-0.16 named next, here, with a description
0.4 named next, here, with a hint
-0.03 named next, here, with a name
0.04 named next, here, with a pronoun
1.02 named next, here, without words
0.17 narrates
-0.13 talks
0.26 talks after
0.38 talks before
0.36 talks, with a description
0.17 talks, with a hint
-0.06 talks, with a name
0.08 talks, with a pronoun
0.63 talks, without words
1.57 was called
1.35 was told
`
