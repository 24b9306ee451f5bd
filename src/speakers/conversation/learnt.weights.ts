/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.59 acts last before
1.53 acts last before, and has not talked
0.14 again, after a bare end of the paragraph
-0.93 again, after a question
0.81 again, after narration of the paragraph
-0.12 again, by paragraphs of narration
0.53 again, later
0.46 again, later, after one without words
0.58 again, later, without words
-1.13 again, next
-0.16 again, next, after one without words
-0.29 again, next, without words
-0.16 again, though another acts before
-0.12 again, with a start of the paragraph
1.28 again, with narration of the paragraph
0.2 back, after a question
0.1 back, after one at the start of a paragraph
-0.02 back, at the start of a paragraph
0.6 back, later
0.26 back, later, where the last was beside
-0.1 back, later, where the last was far
0.03 back, later, where the last was later
-0.07 back, later, where the last was next
0.01 back, later, without words
1.2 back, next
-0.31 back, next, where the last was beside
-0.6 back, next, where the last was far
-0.54 back, next, where the last was later
0.5 back, next, where the last was next
0.65 back, next, without words
0.33 called around
0.25 calls who spoke
1.43 calls who spoke, whom nothing else names
2.57 goes on in the paragraph
-7.03 has another name
-0.24 has no gender
-0.95 has no name
-0.53 has no name, of a gender said
-0.34 heard around
-2.28 hint: has another name
-0.33 hint: has no name, of a gender said
0.04 hint: is described often
1.9 hint: is described, definite
0.5 hint: is described, owned
-0.01 hint: is no person, of a gender said
-7 hint: is not of the gender described
-0.9 hint: is not ranked
-2.14 hint: is of another gender
0.74 hint: is of the gender described
-0.04 hint: is of the gender said
0.25 hint: may mean name
0.24 hint: may mean pronoun
2.01 hint: means description
2.42 hint: means name
2.73 hint: means pronoun
-4.69 is called
0.43 is described often
2 is described, definite
-0.21 is described, owned
-0.14 is no person, of a gender said
-0.51 is not known to be of the gender said
-6.57 is not of the gender described
-2.89 is not ranked
-6.05 is of another gender
-1.82 is of no gender called
0.12 is of the gender called
0.87 is of the gender described
-0.26 is of the gender said
-0.74 is rare
-2.52 is spoken of
-0.83 may be no person
1 may mean description
1.05 may mean name
0.6 may mean pronoun
6.72 means description
7.45 means name
8.12 means pronoun
0.06 named around
-0.03 named last 1, after narration, with a description
0.81 named last 1, after narration, with a hint
0.11 named last 1, after narration, with a name
0.46 named last 1, after narration, with a pronoun
0.15 named last 1, after narration, without words
0.14 named last 1, with a description
0.33 named last 1, with a hint
0.01 named last 1, with a name
0.22 named last 1, with a pronoun
0.69 named last 1, without words
0.29 named last 2, after narration, with a description
-0.11 named last 2, after narration, with a hint
-0.21 named last 2, after narration, with a name
-0.09 named last 2, after narration, with a pronoun
-0.1 named last 2, after narration, without words
0.3 named last 2, with a description
0.3 named last 2, with a hint
-0.03 named last 2, with a name
-0.2 named last 2, with a pronoun
0.54 named last 2, without words
0.12 named last 3, after narration, with a description
-0.51 named last 3, after narration, with a hint
0.03 named last 3, after narration, with a name
-0.18 named last 3, after narration, with a pronoun
-0.02 named last 3, after narration, without words
0.33 named last 3, with a description
-0.2 named last 3, with a hint
-0.02 named last 3, with a name
0.03 named last 3, with a pronoun
0.13 named last 3, without words
-0.03 named last, acts here, with a description
0.07 named last, acts here, with a hint
-0.01 named last, acts here, with a name
0.43 named last, acts here, with a pronoun
-0.21 named last, acts here, without words
0.14 named last, acts, after narration, with a description
0.06 named last, acts, after narration, with a hint
-0.11 named last, acts, after narration, with a name
0.35 named last, acts, after narration, with a pronoun
-0.25 named last, acts, after narration, without words
0.13 named last, acts, with a description
0.03 named last, acts, with a hint
0.08 named last, acts, with a name
0.04 named last, acts, with a pronoun
0.24 named last, acts, without words
0.07 named last, here, with a description
0.23 named last, here, with a hint
0.42 named last, here, with a name
0.43 named last, here, with a pronoun
-0.04 named last, here, without words
0.03 named next 1, with a description
-0.02 named next 1, with a hint
-0.12 named next 1, with a name
-0.02 named next 1, with a pronoun
-0.31 named next 1, without words
0.28 named next 2, with a description
0.19 named next 2, with a hint
0.03 named next 2, with a name
0.4 named next 2, with a pronoun
0.28 named next 2, without words
0.36 named next 3, with a description
0.22 named next 3, with a hint
-0.09 named next 3, with a name
0.32 named next 3, with a pronoun
0.23 named next 3, without words
0.33 named next, acts, with a description
-0.11 named next, acts, with a hint
-0.01 named next, acts, with a name
0.11 named next, acts, with a pronoun
0.06 named next, acts, without words
-0.25 named next, here, with a description
0.17 named next, here, with a hint
-0.1 named next, here, with a name
1.07 named next, here, without words
0.16 narrates
-0.11 talks
0.21 talks after
0.38 talks before
0.47 talks, with a description
0.3 talks, with a hint
-0.19 talks, with a name
0.1 talks, with a pronoun
0.6 talks, without words
1.57 was called
1.31 was told
`
