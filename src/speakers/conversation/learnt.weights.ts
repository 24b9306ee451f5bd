/**
 * Weights of the evidence of conversations, in log odds: the weight and what it weighs, one a line. Written by training/conversation.js
 * from who speaks in chapters of six novels (Project Dialogism Novel Corpus, Vishnubhotla et al. 2022); nothing of their texts is here.
 */
export const LEARNT = `
0.87 acts last before
1.22 acts last before, and has not talked
0.08 again, after a bare end of the paragraph
-0.94 again, after a question
0.64 again, after narration of the paragraph
0.03 again, by paragraphs of narration
0.45 again, later
0.39 again, later, after one without words
0.49 again, later, without words
-1.29 again, next
-0.03 again, next, after one without words
-0.34 again, though another acts before
0.02 again, with a start of the paragraph
0.87 again, with narration of the paragraph
0.18 back, after a question
0.07 back, after one at the start of a paragraph
0.03 back, at the start of a paragraph
0.56 back, later
0.16 back, later, where the last was beside
-0.08 back, later, where the last was far
0.01 back, later, where the last was later
-0.06 back, later, where the last was next
-0.06 back, later, without words
1.24 back, next
-0.23 back, next, where the last was beside
-0.33 back, next, where the last was far
-0.49 back, next, where the last was later
0.53 back, next, where the last was next
0.74 back, next, without words
0.29 called around
0.56 calls who spoke
2.45 goes on in the paragraph
-7.05 has another name
-0.34 has no gender
-0.97 has no name
-0.37 heard around
0.1 hint: is described often
1.84 hint: is described, definite
-7 hint: is not of the gender described
-0.92 hint: is not ranked
-2.09 hint: is of another gender
0.3 hint: is of the gender described
0.38 hint: may mean pronoun
2.51 hint: means description
2.55 hint: means name
2.27 hint: means pronoun
-4.82 is called
0.4 is described often
1.92 is described, definite
0.1 is described, owned
-6.76 is not of the gender described
-2.95 is not ranked
-6.38 is of another gender
-1.19 is of no gender called
0.09 is of the gender called
0.54 is of the gender described
-0.75 is rare
-2.87 is spoken of
-0.53 may be no person
1.01 may mean description
0.88 may mean name
0.81 may mean pronoun
7.45 means description
7.59 means name
8.03 means pronoun
0.05 named around
0.17 narrates
0.03 talks
0.2 talks after
0.22 talks before
0.45 talks, with a description
0.21 talks, with a hint
-0.12 talks, with a name
-0.1 talks, with a pronoun
0.41 talks, without words
1.76 was called
1.43 was told
`
