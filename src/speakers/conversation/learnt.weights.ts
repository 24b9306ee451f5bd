/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.58 acts last before
1.45 acts last before, and has not talked
0.1 again, after a bare end of the paragraph
-0.94 again, after a question
0.84 again, after narration of the paragraph
-0.03 again, by paragraphs of narration
0.57 again, later
0.4 again, later, after one without words
0.58 again, later, without words
-1.13 again, next
-0.17 again, next, after one without words
-0.27 again, next, without words
-0.15 again, though another acts before
-0.07 again, with a start of the paragraph
1.28 again, with narration of the paragraph
0.15 back, after a question
0.08 back, after one at the start of a paragraph
-0.01 back, at the start of a paragraph
0.59 back, later
0.24 back, later, where the last was beside
-0.21 back, later, where the last was far
0.09 back, later, where the last was later
-0.07 back, later, where the last was next
-0.04 back, later, without words
1.25 back, next
-0.32 back, next, where the last was beside
-0.61 back, next, where the last was far
-0.5 back, next, where the last was later
0.54 back, next, where the last was next
0.62 back, next, without words
0.37 called around
0.23 calls who spoke
1.44 calls who spoke, whom nothing else names
2.5 goes on in the paragraph
-7.08 has another name
-0.27 has no gender
-0.97 has no name
-0.55 has no name, of a gender said
-0.38 heard around
-0.13 hint: has no name, of a gender said
0.08 hint: is described often
1.79 hint: is described, definite
0.4 hint: is described, owned
-0.03 hint: is no person, of a gender said
-0.1 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-0.84 hint: is not ranked
-2.35 hint: is of another gender
0.84 hint: is of the gender described
0.16 hint: is of the gender said
0.4 hint: may mean pronoun
2.39 hint: means description
2.3 hint: means name
2.83 hint: means pronoun
-4.72 is called
0.41 is described often
1.97 is described, definite
-0.14 is described, owned
-0.13 is no person, of a gender said
-0.54 is not known to be of the gender said
-6.52 is not of the gender described
-3 is not ranked
-5.89 is of another gender
-1.64 is of no gender called
0.17 is of the gender called
0.84 is of the gender described
-0.29 is of the gender said
-0.74 is rare
-2.61 is spoken of
-0.82 may be no person
1 may mean description
0.85 may mean name
0.61 may mean pronoun
7.08 means description
7.38 means name
8.26 means pronoun
0.04 named around
0.44 named last 1, after narration, with a hint
-0.2 named last 1, after narration, with a name
0.37 named last 1, after narration, with a pronoun
0.21 named last 1, after narration, without words
0.1 named last 1, with a description
0.38 named last 1, with a hint
-0.24 named last 1, with a name
0.21 named last 1, with a pronoun
0.7 named last 1, without words
0.16 named last 2, after narration, with a description
0.06 named last 2, after narration, with a hint
0.08 named last 2, after narration, with a name
-0.09 named last 2, after narration, with a pronoun
-0.06 named last 2, after narration, without words
0.26 named last 2, with a description
0.31 named last 2, with a hint
0.17 named last 2, with a name
-0.21 named last 2, with a pronoun
0.57 named last 2, without words
-0.02 named last 3, after narration, with a description
-0.82 named last 3, after narration, with a hint
0.01 named last 3, after narration, with a name
-0.02 named last 3, after narration, with a pronoun
-0.06 named last 3, after narration, without words
0.36 named last 3, with a description
-0.43 named last 3, with a hint
-0.03 named last 3, with a name
-0.1 named last 3, with a pronoun
0.19 named last 3, without words
-0.06 named last, acts here, with a description
0.55 named last, acts here, with a hint
-0.12 named last, acts here, with a name
0.36 named last, acts here, with a pronoun
0.03 named last, acts here, without words
0.16 named last, acts, after narration, with a description
-0.13 named last, acts, after narration, with a hint
-0.13 named last, acts, after narration, with a name
0.46 named last, acts, after narration, with a pronoun
-0.27 named last, acts, after narration, without words
0.12 named last, acts, with a description
0.29 named last, acts, with a hint
0.01 named last, acts, with a name
0.03 named last, acts, with a pronoun
0.19 named last, acts, without words
0.05 named last, here, with a description
0.36 named last, here, with a hint
0.26 named last, here, with a name
0.46 named last, here, with a pronoun
0.22 named last, here, without words
0.03 named next 1, with a description
-0.25 named next 1, with a hint
-0.16 named next 1, with a name
-0.05 named next 1, with a pronoun
-0.25 named next 1, without words
0.26 named next 2, with a description
0.34 named next 2, with a hint
0.2 named next 2, with a name
0.33 named next 2, with a pronoun
0.21 named next 2, without words
0.28 named next 3, with a description
0.1 named next 3, with a hint
-0.21 named next 3, with a name
0.3 named next 3, with a pronoun
0.22 named next 3, without words
0.32 named next, acts, with a description
-0.2 named next, acts, with a hint
-0.02 named next, acts, with a name
0.07 named next, acts, with a pronoun
0.04 named next, acts, without words
-0.41 named next, here, with a description
0.39 named next, here, with a hint
-0.09 named next, here, with a name
-0.06 named next, here, with a pronoun
1.12 named next, here, without words
0.16 narrates
-0.09 talks
0.24 talks after
0.3 talks before
0.38 talks, with a description
0.32 talks, with a hint
-0.13 talks, with a name
0.02 talks, with a pronoun
0.58 talks, without words
1.57 was called
1.31 was told
`
