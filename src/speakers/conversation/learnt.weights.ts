/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.56 acts last before
1.43 acts last before, and has not talked
0.12 again, after a bare end of the paragraph
-0.91 again, after a question
0.79 again, after narration of the paragraph
-0.07 again, by paragraphs of narration
0.57 again, later
0.42 again, later, after one without words
0.58 again, later, without words
-1.16 again, next
-0.16 again, next, after one without words
-0.26 again, next, without words
-0.19 again, though another acts before
-0.06 again, with a start of the paragraph
1.22 again, with narration of the paragraph
0.15 back, after a question
0.05 back, after one at the start of a paragraph
0.03 back, at the start of a paragraph
0.59 back, later
0.21 back, later, where the last was beside
-0.26 back, later, where the last was far
0.1 back, later, where the last was later
-0.05 back, later, where the last was next
1.23 back, next
-0.35 back, next, where the last was beside
-0.53 back, next, where the last was far
-0.54 back, next, where the last was later
0.5 back, next, where the last was next
0.67 back, next, without words
0.37 called around
0.23 calls who spoke
1.47 calls who spoke, whom nothing else names
2.45 goes on in the paragraph
-7.06 has another name
-0.29 has no gender
-0.99 has no name
-0.52 has no name, of a gender said
-0.36 heard around
-0.21 hint: has no name, of a gender said
0.42 hint: is described often
1.94 hint: is described, definite
0.64 hint: is described, owned
-0.02 hint: is no person, of a gender said
-0.13 hint: is not known to be of the gender said
-7 hint: is not of the gender described
-1 hint: is not ranked
-2.21 hint: is of another gender
-0.01 hint: is of the gender described
0.23 hint: is of the gender said
0.34 hint: may mean pronoun
2.07 hint: means description
2.08 hint: means name
2.69 hint: means pronoun
-4.75 is called
0.41 is described often
1.92 is described, definite
-0.08 is described, owned
-0.11 is no person, of a gender said
-0.61 is not known to be of the gender said
-6.55 is not of the gender described
-2.95 is not ranked
-5.78 is of another gender
-1.67 is of no gender called
0.16 is of the gender called
0.81 is of the gender described
-0.33 is of the gender said
-0.81 is rare
-2.73 is spoken of
-0.91 may be no person
1 may mean description
0.65 may mean name
0.59 may mean pronoun
6.78 means description
7.44 means name
8.17 means pronoun
0.04 named around
0.1 named last 1, after narration, with a description
0.61 named last 1, after narration, with a hint
-0.08 named last 1, after narration, with a name
0.38 named last 1, after narration, with a pronoun
0.2 named last 1, after narration, without words
0.19 named last 1, with a description
0.32 named last 1, with a hint
-0.08 named last 1, with a name
0.21 named last 1, with a pronoun
0.68 named last 1, without words
0.2 named last 2, after narration, with a description
0.12 named last 2, after narration, with a hint
-0.07 named last 2, after narration, with a name
-0.05 named last 2, after narration, with a pronoun
-0.13 named last 2, after narration, without words
0.28 named last 2, with a description
0.35 named last 2, with a hint
0.06 named last 2, with a name
-0.22 named last 2, with a pronoun
0.57 named last 2, without words
-0.09 named last 3, after narration, with a description
-0.7 named last 3, after narration, with a hint
0.09 named last 3, after narration, with a name
-0.02 named last 3, after narration, with a pronoun
0.09 named last 3, after narration, without words
0.38 named last 3, with a description
-0.43 named last 3, with a hint
0.07 named last 3, with a name
-0.04 named last 3, with a pronoun
0.11 named last 3, without words
-0.18 named last, acts here, with a description
0.33 named last, acts here, with a hint
0.05 named last, acts here, with a name
0.33 named last, acts here, with a pronoun
0.01 named last, acts here, without words
0.17 named last, acts, after narration, with a description
-0.01 named last, acts, after narration, with a hint
-0.09 named last, acts, after narration, with a name
0.49 named last, acts, after narration, with a pronoun
-0.22 named last, acts, after narration, without words
0.11 named last, acts, with a description
0.11 named last, acts, with a hint
0.11 named last, acts, with a name
0.06 named last, acts, with a pronoun
0.23 named last, acts, without words
0.29 named last, here, with a description
0.33 named last, here, with a hint
0.35 named last, here, with a name
0.42 named last, here, with a pronoun
0.27 named last, here, without words
0.16 named next 1, with a description
-0.24 named next 1, with a hint
-0.12 named next 1, with a name
-0.07 named next 1, with a pronoun
-0.29 named next 1, without words
0.26 named next 2, with a description
0.17 named next 2, with a hint
0.13 named next 2, with a name
0.34 named next 2, with a pronoun
0.22 named next 2, without words
0.2 named next 3, with a description
0.04 named next 3, with a hint
-0.14 named next 3, with a name
0.27 named next 3, with a pronoun
0.23 named next 3, without words
0.28 named next, acts, with a description
-0.37 named next, acts, with a hint
0.04 named next, acts, with a name
0.06 named next, acts, with a pronoun
0.07 named next, acts, without words
-0.2 named next, here, with a description
0.34 named next, here, with a hint
-0.02 named next, here, with a name
-0.07 named next, here, with a pronoun
0.99 named next, here, without words
0.14 narrates
-0.12 talks
0.24 talks after
0.37 talks before
0.44 talks, with a description
0.42 talks, with a hint
-0.23 talks, with a name
0.13 talks, with a pronoun
0.58 talks, without words
1.61 was called
1.32 was told
`
