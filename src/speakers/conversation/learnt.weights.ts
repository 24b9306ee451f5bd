/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.58 acts last before
1.54 acts last before, and has not talked
0.12 again, after a bare end of the paragraph
-0.93 again, after a question
0.81 again, after narration of the paragraph
-0.08 again, by paragraphs of narration
0.54 again, later
0.44 again, later, after one without words
0.66 again, later, without words
-1.15 again, next
-0.17 again, next, after one without words
-0.27 again, next, without words
-0.2 again, though another acts before
-0.07 again, with a start of the paragraph
1.25 again, with narration of the paragraph
0.16 back, after a question
0.07 back, after one at the start of a paragraph
-0.01 back, at the start of a paragraph
0.6 back, later
0.19 back, later, where the last was beside
-0.19 back, later, where the last was far
0.08 back, later, where the last was later
-0.05 back, later, where the last was next
0.01 back, later, without words
1.24 back, next
-0.34 back, next, where the last was beside
-0.55 back, next, where the last was far
-0.53 back, next, where the last was later
0.51 back, next, where the last was next
0.68 back, next, without words
0.35 called around
0.22 calls who spoke
1.48 calls who spoke, whom nothing else names
2.44 goes on in the paragraph
-7.06 has another name
-0.3 has no gender
-0.99 has no name
-0.49 has no name, of a gender said
-0.35 heard around
-0.11 hint: has no name, of a gender said
0.06 hint: is described often
1.95 hint: is described, definite
0.54 hint: is described, owned
-0.02 hint: is no person, of a gender said
-0.22 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.91 hint: is not ranked
-2.4 hint: is of another gender
0.95 hint: is of the gender described
0.36 hint: is of the gender said
0.36 hint: may mean pronoun
2.01 hint: means description
2.54 hint: means name
2.76 hint: means pronoun
-4.75 is called
0.4 is described often
1.95 is described, definite
-0.14 is described, owned
-0.11 is no person, of a gender said
-0.62 is not known to be of the gender said
-6.55 is not of the gender described
-2.94 is not ranked
-5.85 is of another gender
-1.72 is of no gender called
0.16 is of the gender called
0.84 is of the gender described
-0.28 is of the gender said
-0.77 is rare
-2.73 is spoken of
-0.92 may be no person
1 may mean description
0.65 may mean name
0.6 may mean pronoun
6.73 means description
7.37 means name
8.08 means pronoun
0.04 named around
0.15 named last 1, after narration, with a description
0.39 named last 1, after narration, with a hint
0.4 named last 1, after narration, with a pronoun
0.16 named last 1, after narration, without words
0.2 named last 1, with a description
0.22 named last 1, with a hint
-0.05 named last 1, with a name
0.19 named last 1, with a pronoun
0.68 named last 1, without words
0.16 named last 2, after narration, with a description
0.1 named last 2, after narration, with a hint
-0.06 named last 2, after narration, with a name
-0.05 named last 2, after narration, with a pronoun
-0.11 named last 2, after narration, without words
0.26 named last 2, with a description
0.4 named last 2, with a hint
0.07 named last 2, with a name
-0.22 named last 2, with a pronoun
0.55 named last 2, without words
-0.1 named last 3, after narration, with a description
-0.49 named last 3, after narration, with a hint
0.01 named last 3, after narration, with a name
-0.06 named last 3, after narration, with a pronoun
0.06 named last 3, after narration, without words
0.38 named last 3, with a description
-0.36 named last 3, with a hint
0.01 named last 3, with a name
-0.06 named last 3, with a pronoun
0.09 named last 3, without words
-0.17 named last, acts here, with a description
0.1 named last, acts here, with a hint
0.04 named last, acts here, with a name
0.33 named last, acts here, with a pronoun
0.02 named last, acts here, without words
0.17 named last, acts, after narration, with a description
-0.02 named last, acts, after narration, with a hint
-0.09 named last, acts, after narration, with a name
0.43 named last, acts, after narration, with a pronoun
-0.25 named last, acts, after narration, without words
0.1 named last, acts, with a description
0.14 named last, acts, with a hint
0.08 named last, acts, with a name
0.03 named last, acts, with a pronoun
0.24 named last, acts, without words
0.28 named last, here, with a description
0.32 named last, here, with a hint
0.33 named last, here, with a name
0.42 named last, here, with a pronoun
0.24 named last, here, without words
0.16 named next 1, with a description
-0.11 named next 1, with a hint
-0.16 named next 1, with a name
-0.11 named next 1, with a pronoun
-0.3 named next 1, without words
0.24 named next 2, with a description
0.17 named next 2, with a hint
0.13 named next 2, with a name
0.34 named next 2, with a pronoun
0.21 named next 2, without words
0.19 named next 3, with a description
-0.05 named next 3, with a hint
-0.14 named next 3, with a name
0.28 named next 3, with a pronoun
0.23 named next 3, without words
0.28 named next, acts, with a description
-0.37 named next, acts, with a hint
0.05 named next, acts, with a name
0.08 named next, acts, with a pronoun
0.06 named next, acts, without words
-0.31 named next, here, with a description
0.47 named next, here, with a hint
-0.02 named next, here, with a name
-0.06 named next, here, with a pronoun
1.15 named next, here, without words
0.14 narrates
-0.12 talks
0.26 talks after
0.35 talks before
0.47 talks, with a description
0.31 talks, with a hint
-0.28 talks, with a name
0.14 talks, with a pronoun
0.6 talks, without words
1.6 was called
1.32 was told
`
