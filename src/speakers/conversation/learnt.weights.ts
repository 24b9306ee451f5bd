/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.87 acts last before
1.17 acts last before, and has not talked
0.1 again, after a bare end of the paragraph
-0.96 again, after a question
0.61 again, after narration of the paragraph
0.11 again, by paragraphs of narration
0.45 again, later
0.4 again, later, after one without words
0.49 again, later, without words
-1.31 again, next
-0.07 again, next, after one without words
0.02 again, next, without words
-0.31 again, though another acts before
0.01 again, with a start of the paragraph
0.87 again, with narration of the paragraph
0.16 back, after a question
0.05 back, after one at the start of a paragraph
0.04 back, at the start of a paragraph
0.51 back, later
0.13 back, later, where the last was beside
-0.11 back, later, where the last was far
-0.03 back, later, where the last was later
-0.04 back, later, where the last was next
-0.06 back, later, without words
1.25 back, next
-0.18 back, next, where the last was beside
-0.36 back, next, where the last was far
-0.46 back, next, where the last was later
0.51 back, next, where the last was next
0.71 back, next, without words
0.35 called around
0.53 calls who spoke
2.38 goes on in the paragraph
-7.04 has another name
-0.36 has no gender
-0.92 has no name
-0.28 heard around
0.01 hint: is described often
1.77 hint: is described, definite
0.47 hint: is described, owned
-7 hint: is not of the gender described
-0.88 hint: is not ranked
-2.35 hint: is of another gender
0.84 hint: is of the gender described
0.42 hint: may mean pronoun
2.25 hint: means description
2.32 hint: means name
2.6 hint: means pronoun
-4.81 is called
0.4 is described often
1.9 is described, definite
0.09 is described, owned
-6.76 is not of the gender described
-2.97 is not ranked
-6.43 is of another gender
-1.16 is of no gender called
0.12 is of the gender called
0.55 is of the gender described
-0.85 is rare
-2.82 is spoken of
-0.48 may be no person
1.01 may mean description
0.89 may mean name
0.76 may mean pronoun
7.6 means description
7.68 means name
8.09 means pronoun
0.06 named around
0.16 narrates
0.01 talks
0.23 talks after
0.25 talks before
0.38 talks, with a description
0.27 talks, with a hint
-0.14 talks, with a name
-0.06 talks, with a pronoun
0.44 talks, without words
1.76 was called
1.41 was told
`
