/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.65 acts last before
1.43 acts last before, and has not talked
0.1 again, after a bare end of the paragraph
-0.93 again, after a question
0.81 again, after narration of the paragraph
0.01 again, by paragraphs of narration
0.57 again, later
0.45 again, later, after one without words
0.57 again, later, without words
-1.16 again, next
-0.13 again, next, after one without words
-0.24 again, next, without words
-0.25 again, though another acts before
-0.09 again, with a start of the paragraph
1.24 again, with narration of the paragraph
0.17 back, after a question
0.12 back, after one at the start of a paragraph
0.02 back, at the start of a paragraph
0.56 back, later
0.3 back, later, where the last was beside
-0.11 back, later, where the last was far
-0.04 back, later, where the last was later
-0.03 back, later, where the last was next
-0.05 back, later, without words
1.19 back, next
-0.28 back, next, where the last was beside
-0.55 back, next, where the last was far
-0.5 back, next, where the last was later
0.54 back, next, where the last was next
0.64 back, next, without words
0.37 called around
0.22 calls who spoke
1.48 calls who spoke, whom nothing else names
2.47 goes on in the paragraph
-7.07 has another name
-0.29 has no gender
-0.98 has no name
-0.53 has no name, of a gender said
-0.35 heard around
-2.36 hint: has another name
-0.11 hint: has no name, of a gender said
-0.08 hint: is described often
1.8 hint: is described, definite
0.52 hint: is described, owned
-0.02 hint: is no person, of a gender said
-0.12 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.81 hint: is not ranked
-2.22 hint: is of another gender
0.69 hint: is of the gender described
0.05 hint: is of the gender said
0.19 hint: may mean name
0.4 hint: may mean pronoun
2.32 hint: means description
2.26 hint: means name
2.69 hint: means pronoun
-4.7 is called
0.41 is described often
1.97 is described, definite
-0.2 is described, owned
-0.1 is no person, of a gender said
-0.58 is not known to be of the gender said
-6.53 is not of the gender described
-2.92 is not ranked
-5.98 is of another gender
-1.6 is of no gender called
0.13 is of the gender called
0.84 is of the gender described
-0.2 is of the gender said
-0.83 is rare
-2.61 is spoken of
-0.86 may be no person
1 may mean description
0.73 may mean name
0.58 may mean pronoun
6.92 means description
7.51 means name
8.27 means pronoun
0.07 named around
0.06 named last 1, after narration, with a description
0.29 named last 1, after narration, with a hint
-0.13 named last 1, after narration, with a name
0.35 named last 1, after narration, with a pronoun
0.21 named last 1, after narration, without words
0.16 named last 1, with a description
0.28 named last 1, with a hint
-0.17 named last 1, with a name
0.18 named last 1, with a pronoun
0.68 named last 1, without words
0.17 named last 2, after narration, with a description
0.09 named last 2, after narration, with a hint
0.09 named last 2, after narration, with a name
-0.1 named last 2, after narration, with a pronoun
-0.14 named last 2, after narration, without words
0.35 named last 2, with a description
0.11 named last 2, with a hint
0.19 named last 2, with a name
-0.18 named last 2, with a pronoun
0.58 named last 2, without words
-0.09 named last 3, after narration, with a description
-0.66 named last 3, after narration, with a hint
0.02 named last 3, after narration, with a pronoun
0.04 named last 3, after narration, without words
0.39 named last 3, with a description
-0.33 named last 3, with a hint
-0.04 named last 3, with a name
-0.06 named last 3, with a pronoun
0.12 named last 3, without words
-0.09 named last, acts here, with a description
0.44 named last, acts here, with a hint
-0.12 named last, acts here, with a name
0.39 named last, acts here, with a pronoun
0.1 named last, acts here, without words
0.13 named last, acts, after narration, with a description
-0.12 named last, acts, after narration, with a hint
-0.14 named last, acts, after narration, with a name
0.47 named last, acts, after narration, with a pronoun
-0.24 named last, acts, after narration, without words
0.09 named last, acts, with a description
0.14 named last, acts, with a hint
-0.01 named last, acts, with a name
0.07 named last, acts, with a pronoun
0.23 named last, acts, without words
0.19 named last, here, with a description
0.48 named last, here, with a hint
0.36 named last, here, with a name
0.47 named last, here, with a pronoun
0.2 named last, here, without words
-0.01 named next 1, with a description
-0.08 named next 1, with a hint
-0.18 named next 1, with a name
-0.08 named next 1, with a pronoun
-0.31 named next 1, without words
0.27 named next 2, with a description
0.32 named next 2, with a hint
0.12 named next 2, with a name
0.32 named next 2, with a pronoun
0.23 named next 2, without words
0.26 named next 3, with a description
0.11 named next 3, with a hint
-0.21 named next 3, with a name
0.31 named next 3, with a pronoun
0.24 named next 3, without words
0.22 named next, acts, with a description
-0.24 named next, acts, with a hint
-0.07 named next, acts, with a name
0.07 named next, acts, with a pronoun
0.03 named next, acts, without words
-0.41 named next, here, with a description
0.37 named next, here, with a hint
-0.16 named next, here, with a name
-0.03 named next, here, with a pronoun
1.12 named next, here, without words
0.16 narrates
-0.11 talks
0.18 talks after
0.3 talks before
0.42 talks, with a description
0.21 talks, with a hint
-0.11 talks, with a name
0.08 talks, with a pronoun
0.52 talks, without words
1.57 was called
1.31 was told
`
