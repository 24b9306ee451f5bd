/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.55 acts last before
1.55 acts last before, and has not talked
0.12 again, after a bare end of the paragraph
-0.92 again, after a question
0.81 again, after narration of the paragraph
-0.05 again, by paragraphs of narration
0.52 again, later
0.46 again, later, after one without words
0.54 again, later, without words
-1.14 again, next
-0.12 again, next, after one without words
-0.27 again, next, without words
-0.23 again, though another acts before
-0.15 again, with a start of the paragraph
1.3 again, with narration of the paragraph
0.19 back, after a question
0.07 back, after one at the start of a paragraph
0.01 back, at the start of a paragraph
0.6 back, later
0.3 back, later, where the last was beside
-0.17 back, later, where the last was far
0.01 back, later, where the last was later
-0.03 back, later, where the last was next
-0.06 back, later, without words
1.2 back, next
-0.25 back, next, where the last was beside
-0.6 back, next, where the last was far
-0.57 back, next, where the last was later
0.51 back, next, where the last was next
0.64 back, next, without words
0.36 called around
0.26 calls who spoke
1.44 calls who spoke, whom nothing else names
2.53 goes on in the paragraph
-7.07 has another name
-0.24 has no gender
-0.97 has no name
-0.49 has no name, of a gender said
-0.38 heard around
-0.19 hint: has no name, of a gender said
0.05 hint: is described often
1.81 hint: is described, definite
0.45 hint: is described, owned
-0.01 hint: is no person, of a gender said
-0.2 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.86 hint: is not ranked
-2.08 hint: is of another gender
0.98 hint: is of the gender described
0.1 hint: is of the gender said
0.33 hint: may mean pronoun
2.23 hint: means description
2.07 hint: means name
2.89 hint: means pronoun
-4.67 is called
0.42 is described often
2.04 is described, definite
-0.13 is described, owned
-0.12 is no person, of a gender said
-0.51 is not known to be of the gender said
-6.72 is not of the gender described
-2.87 is not ranked
-6.17 is of another gender
-1.85 is of no gender called
0.1 is of the gender called
1 is of the gender described
-0.18 is of the gender said
-0.79 is rare
-2.57 is spoken of
-0.87 may be no person
1 may mean description
0.65 may mean name
0.59 may mean pronoun
6.8 means description
7.5 means name
8.18 means pronoun
0.07 named around
-0.17 named last 1, after narration, with a description
0.68 named last 1, after narration, with a hint
0.01 named last 1, after narration, with a name
0.42 named last 1, after narration, with a pronoun
0.23 named last 1, after narration, without words
0.1 named last 1, with a description
0.31 named last 1, with a hint
-0.03 named last 1, with a name
0.26 named last 1, with a pronoun
0.71 named last 1, without words
0.26 named last 2, after narration, with a description
-0.06 named last 2, after narration, with a hint
-0.06 named last 2, after narration, with a name
-0.15 named last 2, after narration, with a pronoun
-0.1 named last 2, after narration, without words
0.3 named last 2, with a description
0.19 named last 2, with a hint
0.08 named last 2, with a name
-0.15 named last 2, with a pronoun
0.57 named last 2, without words
-0.31 named last 3, after narration, with a hint
0.01 named last 3, after narration, with a name
-0.01 named last 3, after narration, with a pronoun
0.01 named last 3, after narration, without words
0.36 named last 3, with a description
-0.06 named last 3, with a hint
-0.01 named last 3, with a name
0.03 named last 3, with a pronoun
0.12 named last 3, without words
0.04 named last, acts here, with a description
-0.08 named last, acts here, with a hint
0.01 named last, acts here, with a name
0.37 named last, acts here, with a pronoun
-0.13 named last, acts here, without words
0.02 named last, acts, after narration, with a description
-0.08 named last, acts, after narration, with a hint
-0.08 named last, acts, after narration, with a name
0.38 named last, acts, after narration, with a pronoun
-0.22 named last, acts, after narration, without words
0.09 named last, acts, with a description
0.1 named last, acts, with a hint
0.04 named last, acts, with a name
0.05 named last, acts, with a pronoun
0.23 named last, acts, without words
0.33 named last, here, with a description
0.24 named last, here, with a hint
0.3 named last, here, with a name
0.45 named last, here, with a pronoun
0.05 named last, here, without words
0.08 named next 1, with a description
-0.1 named next 1, with a hint
-0.13 named next 1, with a name
-0.06 named next 1, with a pronoun
-0.27 named next 1, without words
0.26 named next 2, with a description
0.36 named next 2, with a hint
0.04 named next 2, with a name
0.46 named next 2, with a pronoun
0.29 named next 2, without words
0.37 named next 3, with a description
0.02 named next 3, with a hint
-0.12 named next 3, with a name
0.2 named next 3, with a pronoun
0.23 named next 3, without words
0.37 named next, acts, with a description
-0.27 named next, acts, with a hint
0.05 named next, acts, with a name
0.04 named next, acts, with a pronoun
0.03 named next, acts, without words
-0.25 named next, here, with a description
0.37 named next, here, with a hint
-0.1 named next, here, with a name
0.04 named next, here, with a pronoun
1.02 named next, here, without words
0.16 narrates
-0.12 talks
0.24 talks after
0.38 talks before
0.42 talks, with a description
0.42 talks, with a hint
-0.21 talks, with a name
0.05 talks, with a pronoun
0.58 talks, without words
1.53 was called
1.3 was told
`
