/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */

/** For languages that have a lexicon of cues. */
export const WEIGHTS = `
-1.08 after=(
-0.22 after=)
-0.11 after=,
0.1 after=.
0.79 after=:
0.1 after=;
-0.85 after=?
0.44 after=adjective wider
0.11 after=adverb
-0.41 after=auxiliary
0.17 after=complementizer
0.26 after=conjunction
0.03 after=dash
0.53 after=demonstrative determiner
0.21 after=end
-0.06 after=indefinite determiner
0.24 after=linking
-0.28 after=mark
0.18 after=name
-0.06 after=noun speech
-0.11 after=noun wider
0.48 after=number
0.23 after=possessive determiner
0.17 after=preposition
-0.29 after=preposition speech
-0.36 after=preposition wider
-0.06 after=pronoun
0.04 after=quantity determiner
0.18 after=sign
-0.29 after=verb
-0.04 after=verb speech
-0.21 after=verb wider
-0.05 after=word
-0.29 before=(
0.05 before=,
0.26 before=:
-0.44 before==
0.9 before=adjective wider
0.07 before=adverb
0.1 before=auxiliary
0.26 before=complementizer
-0.11 before=conjunction
0.02 before=dash
-0.26 before=definite determiner
0.36 before=demonstrative determiner
0.08 before=indefinite determiner
-0.06 before=linking
0.35 before=mark
0.18 before=name
0.13 before=noun speech
0.29 before=noun wider
0.09 before=number
-0.03 before=possessive determiner
0.01 before=preposition
-0.93 before=preposition speech
-0.71 before=preposition wider
0.2 before=pronoun
-1.12 before=sign
0.19 before=start
0.19 before=stop
0.01 before=verb
-0.03 before=verb speech
0.11 before=verb wider
-0.19 before=word
0.28 bias
-0.16 charged
-0.07 company=fragments
0.04 company=none
0.2 company=paragraph
-0.01 company=sentence
0.1 cue=after adjective wider far
0.21 cue=after adjective wider near
0.19 cue=after noun speech far
0.29 cue=after noun speech near
0.09 cue=after noun wider near
0.6 cue=after preposition speech far
0.4 cue=after preposition speech near
0.19 cue=after preposition wider far
0.09 cue=after preposition wider near
-0.04 cue=after verb speech far
0.16 cue=after verb speech near
-0.06 cue=after verb wider far
0.1 cue=after verb wider near
0.37 cue=before adjective wider far
0.26 cue=before adjective wider near
-0.44 cue=before noun speech far
0.22 cue=before noun speech near
-0.49 cue=before noun wider far
0.31 cue=before noun wider near
-0.03 cue=before preposition speech far
-0.05 cue=before preposition speech near
0.13 cue=before preposition wider far
0.08 cue=before preposition wider near
0.08 cue=before verb speech far
0.15 cue=before verb speech near
-0.06 cue=before verb wider far
0.12 cue=before verb wider near
-0.17 cue=none
-0.54 few I or you
-0.33 few after=(
-0.27 few after=)
-0.44 few after=,
-0.08 few after=.
0.32 few after=:
0.12 few after=;
-0.78 few after=?
0.31 few after=adverb
-0.5 few after=auxiliary
0.17 few after=complementizer
0.28 few after=conjunction
0.26 few after=dash
0.45 few after=definite determiner
0.76 few after=demonstrative determiner
0.32 few after=end
0.07 few after=indefinite determiner
0.23 few after=linking
0.14 few after=name
-0.06 few after=noun speech
0.02 few after=noun wider
0.6 few after=possessive determiner
0.23 few after=preposition
-0.54 few after=preposition speech
-0.44 few after=preposition wider
0.1 few after=pronoun
-0.33 few after=quantity determiner
0.09 few after=sign
0.05 few after=verb
-0.62 few after=verb speech
-0.19 few after=verb wider
0.05 few after=word
-0.05 few before=(
-0.53 few before=( letters=low
-0.72 few before=( sentence=none
-0.37 few before=( sentence=speech
0.79 few before=( sentence=wider
-0.14 few before=,
-0.45 few before=, after=,
0.39 few before=, after=.
-1.08 few before=, after=:
-0.01 few before=, after=auxiliary
-0.84 few before=, after=conjunction
0.9 few before=, after=end
0.36 few before=, after=name
0.6 few before=, after=preposition
-0.33 few before=, after=pronoun
0.27 few before=, after=verb
0.23 few before=, after=word
0.36 few before=, letters=low
-0.51 few before=, letters=one-capital
-0.09 few before=, letters=sentence
-0.37 few before=, letters=title
-0.64 few before=, sentence=none
0.16 few before=, sentence=noun
-0.08 few before=, sentence=speech
-0.25 few before=, sentence=wider
0.23 few before=:
-0.13 few before=: after=.
0.79 few before=: after=definite determiner
0.96 few before=: after=end
-0.58 few before=: letters=low
0.4 few before=: letters=one-capital
0.32 few before=: letters=sentence
0.27 few before=: letters=title
0.02 few before=: sentence=none
0.31 few before=: sentence=noun
0.15 few before=: sentence=speech
-0.03 few before=: sentence=wider
-0.44 few before==
-0.35 few before== after=word
-0.61 few before== letters=low
-0.18 few before== letters=one-capital
-0.35 few before== sentence=speech
0.84 few before=adjective wider
-0.03 few before=adverb
0.13 few before=adverb after=,
0.25 few before=adverb after=.
-0.56 few before=adverb after=conjunction
0.6 few before=adverb after=end
0.17 few before=adverb after=preposition
0.27 few before=adverb letters=low
-0.67 few before=adverb letters=sentence
-0.53 few before=adverb sentence=none
-0.38 few before=adverb sentence=speech
0.37 few before=adverb sentence=wider
0.04 few before=auxiliary
1.07 few before=auxiliary after=,
0.97 few before=auxiliary after=.
-0.27 few before=auxiliary after=adverb
0.79 few before=auxiliary after=auxiliary
-0.06 few before=auxiliary after=complementizer
0.15 few before=auxiliary after=conjunction
-0.04 few before=auxiliary after=dash
-0.11 few before=auxiliary after=definite determiner
-0.16 few before=auxiliary after=end
0.61 few before=auxiliary after=linking
-1.32 few before=auxiliary after=mark
-0.68 few before=auxiliary after=name
0.54 few before=auxiliary after=preposition
0.02 few before=auxiliary after=pronoun
0.71 few before=auxiliary after=verb
0.18 few before=auxiliary after=verb speech
-0.57 few before=auxiliary after=verb wider
-0.29 few before=auxiliary after=word
0.44 few before=auxiliary letters=low
0.14 few before=auxiliary letters=one-capital
-0.17 few before=auxiliary letters=sentence
-1.15 few before=auxiliary letters=title
0.6 few before=auxiliary sentence=none
0.82 few before=auxiliary sentence=noun
-0.25 few before=auxiliary sentence=speech
0.05 few before=auxiliary sentence=wider
0.12 few before=complementizer
0.73 few before=complementizer after=.
0.55 few before=complementizer after=auxiliary
0.46 few before=complementizer after=verb
-0.5 few before=complementizer after=verb speech
0.45 few before=complementizer after=verb wider
-0.3 few before=complementizer after=word
0.51 few before=complementizer letters=low
-0.27 few before=complementizer letters=sentence
0.07 few before=complementizer sentence=speech
-0.11 few before=complementizer sentence=wider
0.08 few before=conjunction
0.07 few before=conjunction after=,
-0.55 few before=conjunction after=.
-0.51 few before=conjunction after=conjunction
0.28 few before=conjunction after=end
0.86 few before=conjunction after=preposition
-0.29 few before=conjunction after=pronoun
0.38 few before=conjunction after=verb wider
-0.13 few before=conjunction after=word
0.2 few before=conjunction letters=low
-0.41 few before=conjunction letters=one-capital
0.06 few before=conjunction letters=sentence
0.12 few before=conjunction letters=title
-1.18 few before=conjunction sentence=none
0.03 few before=conjunction sentence=noun
0.01 few before=conjunction sentence=speech
0.16 few before=conjunction sentence=wider
0.35 few before=dash
-0.13 few before=dash after=dash
-0.25 few before=dash letters=low
0.08 few before=dash letters=sentence
0.59 few before=dash sentence=speech
0.16 few before=dash sentence=wider
-0.13 few before=definite determiner
-0.82 few before=definite determiner after=(
-0.53 few before=definite determiner after=,
-0.53 few before=definite determiner after=.
-0.09 few before=definite determiner after=adverb
-0.2 few before=definite determiner after=auxiliary
1.25 few before=definite determiner after=complementizer
0.8 few before=definite determiner after=conjunction
0.24 few before=definite determiner after=dash
0.11 few before=definite determiner after=definite determiner
-0.01 few before=definite determiner after=end
-0.44 few before=definite determiner after=linking
0.41 few before=definite determiner after=name
0.1 few before=definite determiner after=noun speech
0.33 few before=definite determiner after=noun wider
0.03 few before=definite determiner after=preposition
1.02 few before=definite determiner after=pronoun
0.54 few before=definite determiner after=quantity determiner
0.41 few before=definite determiner after=verb
-0.39 few before=definite determiner after=verb speech
0.52 few before=definite determiner after=verb wider
0.49 few before=definite determiner after=word
-0.23 few before=definite determiner letters=low
-0.37 few before=definite determiner letters=one-capital
-0.2 few before=definite determiner letters=sentence
0.51 few before=definite determiner letters=title
-0.59 few before=definite determiner sentence=none
-0.81 few before=definite determiner sentence=noun
0.08 few before=definite determiner sentence=speech
-0.13 few before=definite determiner sentence=wider
0.2 few before=demonstrative determiner
-0.02 few before=demonstrative determiner letters=low
0.87 few before=demonstrative determiner sentence=speech
-0.49 few before=demonstrative determiner sentence=wider
0.16 few before=indefinite determiner
0.4 few before=indefinite determiner after=,
0.18 few before=indefinite determiner after=.
-0.11 few before=indefinite determiner after=auxiliary
0.36 few before=indefinite determiner after=complementizer
0.51 few before=indefinite determiner after=conjunction
-0.12 few before=indefinite determiner after=dash
0.78 few before=indefinite determiner after=definite determiner
0.11 few before=indefinite determiner after=end
0.29 few before=indefinite determiner after=linking
0.57 few before=indefinite determiner after=name
-0.46 few before=indefinite determiner after=preposition
0.28 few before=indefinite determiner after=pronoun
0.1 few before=indefinite determiner after=verb
-0.42 few before=indefinite determiner after=verb speech
-0.08 few before=indefinite determiner after=verb wider
-0.42 few before=indefinite determiner after=word
0.07 few before=indefinite determiner letters=low
-0.14 few before=indefinite determiner letters=one-capital
0.66 few before=indefinite determiner letters=sentence
0.72 few before=indefinite determiner letters=title
0.04 few before=indefinite determiner sentence=none
0.76 few before=indefinite determiner sentence=noun
-0.01 few before=indefinite determiner sentence=speech
-0.13 few before=indefinite determiner sentence=wider
-0.09 few before=linking
-0.46 few before=linking after=,
0.24 few before=linking after=.
0.01 few before=linking after=:
0.07 few before=linking after=;
0.28 few before=linking after=auxiliary
0.54 few before=linking after=conjunction
0.35 few before=linking after=definite determiner
-0.06 few before=linking after=end
-0.71 few before=linking after=indefinite determiner
-0.21 few before=linking after=linking
0.89 few before=linking after=name
0.34 few before=linking after=preposition
0.03 few before=linking after=pronoun
-0.02 few before=linking after=verb
-0.38 few before=linking after=verb speech
0.14 few before=linking after=verb wider
-0.48 few before=linking after=word
0.12 few before=linking letters=low
-0.42 few before=linking letters=one-capital
-0.08 few before=linking letters=sentence
-0.93 few before=linking letters=title
-0.91 few before=linking sentence=none
-0.38 few before=linking sentence=noun
0.35 few before=linking sentence=speech
-0.4 few before=linking sentence=wider
-0.03 few before=mark
-0.12 few before=mark after=,
0.47 few before=mark after=conjunction
0.06 few before=mark after=mark
0.23 few before=mark letters=low
-0.53 few before=mark letters=one-capital
0.28 few before=mark letters=sentence
0.07 few before=mark letters=title
-0.7 few before=mark sentence=none
0.17 few before=mark sentence=speech
-0.12 few before=mark sentence=wider
0.01 few before=name
-0.36 few before=name after=,
-0.64 few before=name after=.
0.9 few before=name after=conjunction
0.38 few before=name after=end
-0.13 few before=name after=name
0.06 few before=name after=preposition
-0.29 few before=name after=quantity determiner
0.61 few before=name after=verb
-0.7 few before=name after=verb speech
-0.26 few before=name letters=low
0.29 few before=name letters=one-capital
0.47 few before=name letters=title
-0.28 few before=name sentence=none
0.72 few before=name sentence=noun
-0.42 few before=name sentence=speech
0.49 few before=name sentence=wider
0.12 few before=noun speech
-0.34 few before=noun speech after=,
0.35 few before=noun speech after=.
0.84 few before=noun speech after=preposition
-0.78 few before=noun speech after=verb wider
0.24 few before=noun speech letters=low
-0.22 few before=noun speech letters=one-capital
-0.38 few before=noun speech letters=sentence
-0.61 few before=noun speech sentence=noun
0.37 few before=noun speech sentence=speech
0.08 few before=noun speech sentence=wider
0.18 few before=noun wider
-0.73 few before=noun wider after=,
0.42 few before=noun wider after=.
0.01 few before=noun wider after=preposition
0.48 few before=noun wider letters=low
-0.69 few before=noun wider letters=title
0.09 few before=noun wider sentence=speech
0.27 few before=noun wider sentence=wider
0.19 few before=number
0.41 few before=number letters=low
0.09 few before=possessive determiner
0.26 few before=possessive determiner after=.
0.98 few before=possessive determiner after=conjunction
-0.03 few before=possessive determiner after=end
0.31 few before=possessive determiner after=preposition
-0.17 few before=possessive determiner after=pronoun
0.19 few before=possessive determiner after=word
0.01 few before=possessive determiner letters=low
0.49 few before=possessive determiner letters=one-capital
0.55 few before=possessive determiner letters=sentence
0.3 few before=possessive determiner sentence=speech
-0.23 few before=possessive determiner sentence=wider
-0.12 few before=preposition
-0.3 few before=preposition after=,
-0.13 few before=preposition after=.
0.49 few before=preposition after=adverb
1.17 few before=preposition after=auxiliary
-0.83 few before=preposition after=complementizer
0.29 few before=preposition after=conjunction
-0.01 few before=preposition after=dash
0.57 few before=preposition after=definite determiner
0.16 few before=preposition after=end
-0.13 few before=preposition after=indefinite determiner
0.1 few before=preposition after=linking
-0.33 few before=preposition after=mark
-0.56 few before=preposition after=name
0.7 few before=preposition after=possessive determiner
0.08 few before=preposition after=preposition
0.18 few before=preposition after=quantity determiner
0.34 few before=preposition after=verb
0.16 few before=preposition after=verb speech
-0.71 few before=preposition after=verb wider
0.41 few before=preposition after=word
0.25 few before=preposition letters=low
-0.12 few before=preposition letters=one-capital
-0.95 few before=preposition letters=sentence
-0.33 few before=preposition letters=title
-0.01 few before=preposition sentence=none
0.44 few before=preposition sentence=noun
-0.13 few before=preposition sentence=speech
0.02 few before=preposition sentence=wider
-0.5 few before=preposition wider
-0.05 few before=preposition wider after=.
-0.31 few before=preposition wider after=conjunction
-0.47 few before=preposition wider letters=low
-1.05 few before=preposition wider sentence=noun
0.08 few before=preposition wider sentence=speech
-1.15 few before=preposition wider sentence=wider
0.31 few before=pronoun
-0.15 few before=pronoun after=,
0.17 few before=pronoun after=.
-0.1 few before=pronoun after=conjunction
0.39 few before=pronoun after=definite determiner
0.46 few before=pronoun after=end
0.96 few before=pronoun after=preposition
0.52 few before=pronoun letters=low
-0.53 few before=pronoun letters=title
0.16 few before=pronoun sentence=none
0.24 few before=pronoun sentence=speech
-0.05 few before=pronoun sentence=wider
-0.04 few before=quantity determiner
-0.45 few before=quantity determiner after=preposition
0.44 few before=quantity determiner after=verb wider
-0.02 few before=quantity determiner letters=low
0.01 few before=quantity determiner sentence=speech
0.02 few before=quantity determiner sentence=wider
0.38 few before=start
0.3 few before=start after=,
0.41 few before=start after=:
0.66 few before=start after=definite determiner
-0.99 few before=start after=end
0.18 few before=start after=name
0.55 few before=start after=pronoun
0.78 few before=start after=verb speech
0.17 few before=start after=word
0.35 few before=start letters=one-capital
0.43 few before=start letters=sentence
-0.19 few before=start letters=title
-0.99 few before=start sentence=alone
0.56 few before=start sentence=none
-1.08 few before=start sentence=noun
0.73 few before=start sentence=speech
-0.34 few before=start sentence=wider
0.21 few before=stop
0.37 few before=stop after=,
-0.46 few before=stop after=auxiliary
-0.15 few before=stop after=end
0.68 few before=stop after=name
0.85 few before=stop after=pronoun
0.07 few before=stop after=verb speech
-0.23 few before=stop letters=one-capital
0.57 few before=stop letters=sentence
0.85 few before=stop letters=title
0.43 few before=stop sentence=none
0.16 few before=stop sentence=speech
-0.18 few before=stop sentence=wider
0.08 few before=verb
-0.38 few before=verb after=(
-0.34 few before=verb after=,
-0.61 few before=verb after=.
-0.85 few before=verb after=complementizer
0.84 few before=verb after=conjunction
-0.37 few before=verb after=definite determiner
-0.06 few before=verb after=end
0.58 few before=verb after=linking
0.73 few before=verb after=preposition
-0.36 few before=verb after=verb
0.05 few before=verb after=verb speech
0.4 few before=verb after=verb wider
0.41 few before=verb after=word
0.74 few before=verb letters=low
0.27 few before=verb letters=one-capital
-1.09 few before=verb letters=sentence
0.03 few before=verb letters=title
0.05 few before=verb sentence=none
-0.14 few before=verb sentence=noun
0.12 few before=verb sentence=speech
-0.2 few before=verb sentence=wider
-0.05 few before=verb speech
-0.65 few before=verb speech after=,
0.02 few before=verb speech after=.
-0.46 few before=verb speech after=auxiliary
0.2 few before=verb speech after=conjunction
0.79 few before=verb speech after=definite determiner
-0.1 few before=verb speech after=end
0.74 few before=verb speech after=indefinite determiner
0.99 few before=verb speech after=linking
0.21 few before=verb speech after=preposition
-0.32 few before=verb speech after=word
0.41 few before=verb speech letters=low
-0.66 few before=verb speech letters=one-capital
-0.44 few before=verb speech letters=sentence
-0.6 few before=verb speech letters=title
-0.05 few before=verb speech sentence=speech
0.1 few before=verb wider
-0.57 few before=verb wider after=,
-0.4 few before=verb wider after=.
0.15 few before=verb wider after=complementizer
0.54 few before=verb wider after=conjunction
0.73 few before=verb wider after=dash
-0.1 few before=verb wider after=definite determiner
0.84 few before=verb wider after=end
-0.14 few before=verb wider after=indefinite determiner
0.93 few before=verb wider after=mark
0.94 few before=verb wider after=name
-0.15 few before=verb wider after=preposition
0.1 few before=verb wider after=pronoun
0.74 few before=verb wider after=verb
0.43 few before=verb wider after=verb speech
0.43 few before=verb wider after=verb wider
0.22 few before=verb wider after=word
0.07 few before=verb wider letters=low
-0.02 few before=verb wider letters=one-capital
-0.49 few before=verb wider letters=sentence
0.59 few before=verb wider letters=title
0.12 few before=verb wider sentence=speech
0.08 few before=verb wider sentence=wider
-0.17 few before=word
-0.68 few before=word after=(
-0.02 few before=word after=,
0.26 few before=word after=.
0.65 few before=word after=:
-0.03 few before=word after=adverb
-0.57 few before=word after=auxiliary
0.18 few before=word after=complementizer
0.02 few before=word after=conjunction
-0.08 few before=word after=dash
0.53 few before=word after=definite determiner
0.5 few before=word after=end
0.38 few before=word after=linking
-0.3 few before=word after=name
-0.37 few before=word after=preposition
-0.25 few before=word after=pronoun
-0.67 few before=word after=verb
-0.25 few before=word after=verb speech
-0.5 few before=word after=verb wider
1.08 few before=word after=word
0.58 few before=word letters=low
-0.21 few before=word letters=one-capital
-1.25 few before=word letters=sentence
-0.5 few before=word letters=title
-0.95 few before=word sentence=none
-0.54 few before=word sentence=noun
0.17 few before=word sentence=speech
0.16 few before=word sentence=wider
0.35 few charged
-0.02 few company=fragments
-0.05 few company=none
0.11 few company=paragraph
-0.15 few company=sentence
-0.06 few cue=after adjective wider far
0.17 few cue=after adjective wider near
0.29 few cue=after noun speech far
-0.02 few cue=after noun speech near
-0.21 few cue=after noun wider far
0.35 few cue=after noun wider near
0.52 few cue=after preposition speech far
0.16 few cue=after preposition speech near
0.27 few cue=after preposition wider far
-0.19 few cue=after preposition wider near
0.1 few cue=after verb speech far
0.23 few cue=after verb speech near
-0.23 few cue=after verb wider far
0.04 few cue=after verb wider near
0.15 few cue=before adjective wider far
-0.03 few cue=before adjective wider near
-0.11 few cue=before noun speech far
0.47 few cue=before noun speech near
-0.14 few cue=before noun wider far
0.43 few cue=before noun wider near
-0.22 few cue=before preposition speech far
-0.33 few cue=before preposition speech near
0.36 few cue=before preposition wider far
0.02 few cue=before preposition wider near
0.11 few cue=before verb speech far
0.01 few cue=before verb speech near
-0.08 few cue=before verb wider far
0.07 few cue=before verb wider near
-0.29 few cue=none
-0.15 few document mixed
-0.54 few document of fragments
0.29 few document of sentences
-0.99 few fills its paragraph
0.75 few final=!
0.08 few final=,
0.32 few final=.
-0.12 few final=none
-0.09 few finite verb
0.76 few first=adverb
0.85 few first=auxiliary
0.67 few first=complementizer
-0.23 few first=conjunction
-0.92 few first=definite determiner
-0.69 few first=demonstrative determiner
1.38 few first=indefinite determiner
0.05 few first=linking
-0.22 few first=possessive determiner
0.53 few first=preposition
-0.02 few first=pronoun
0.97 few first=quantity determiner
0.46 few first=verb
-0.44 few first=word
-0.15 few inner punctuation
-0.39 few left=adjective wider
0.12 few left=adjective wider clause
-0.07 few left=preposition speech
-0.72 few left=preposition speech clause
-0.13 few left=preposition wider
1.11 few left=preposition wider clause
0.29 few left=verb speech
0.71 few left=verb speech clause
0.47 few left=verb wider
0.18 few left=verb wider clause
0.26 few letters=low
0.21 few letters=no-words
-0.35 few letters=one-capital
-0.58 few letters=sentence
-0.29 few letters=title
-0.73 few named
-0.25 few named capital
-0.21 few named near
-0.14 few pronoun
-0.57 few repeated
0.46 few reporting comma
-0.99 few sentence=alone
-0.24 few sentence=none
0.11 few sentence=noun
0.08 few sentence=speech
-0.13 few sentence=wider
-0.03 few sieve=agent after the quote
-0.03 few sieve=colon before the quote
-0.37 few sieve=continued from the paragraph before
0.36 few sieve=cue before the quote
0.61 few sieve=fragment of a reported clause
-0.26 few sieve=inverted clause after the quote
-0.41 few sieve=last speaker of the paragraph
-0.78 few sieve=no speaker near
0.14 few sieve=reporting clause after the quote
0.02 few sieve=reporting clause in the sentence
0.06 few sieve=source phrase
-0.28 few sieve=subject of the sentence
-0.53 few sieve=subject of the sentence after
-0.6 few sieve=subject of the sentence before
-0.05 few sieve=subject of the sentence before the colon
-0.42 few sieve=subject right before the quote
-0.02 few starts with a determiner
0.79 few utterance
0.32 final=!
0.22 final=,
0.08 final=.
-0.04 final=none
0.01 left=adjective wider
-0.19 left=adjective wider clause
0.07 left=preposition speech
-0.61 left=preposition speech clause
-0.13 left=preposition wider
0.39 left=preposition wider clause
0.19 left=verb speech
0.51 left=verb speech clause
0.28 left=verb wider
0.28 left=verb wider clause
0.36 letters=low
0.21 letters=no-words
-0.35 letters=one-capital
-0.06 letters=sentence
-0.42 letters=title
0.17 many I or you
0.59 many after=)
0.33 many after=,
0.14 many after=.
0.71 many after=:
-0.17 many after=adverb
0.98 many after=auxiliary
0.52 many after=complementizer
-0.17 many after=conjunction
-0.05 many after=dash
0.04 many after=definite determiner
-0.05 many after=demonstrative determiner
0.16 many after=end
0.74 many after=indefinite determiner
0.59 many after=linking
-0.37 many after=mark
0.18 many after=name
-0.32 many after=possessive determiner
-0.01 many after=preposition
0.36 many after=preposition speech
-0.01 many after=pronoun
0.5 many after=quantity determiner
-0.03 many after=sign
0.21 many after=verb speech
0.03 many after=verb wider
-0.03 many after=word
-0.14 many before=(
-0.17 many before=( letters=sentence
0.78 many before=( sentence=speech
0.2 many before=,
-0.2 many before=, after=,
0.72 many before=, after=.
-0.61 many before=, after=conjunction
0.7 many before=, after=definite determiner
0.37 many before=, after=end
0.23 many before=, after=mark
-0.19 many before=, after=name
0.64 many before=, after=preposition
-0.23 many before=, after=pronoun
0.36 many before=, after=verb speech
0.35 many before=, letters=low
0.05 many before=, letters=sentence
0.91 many before=, letters=title
0.65 many before=, sentence=none
0.05 many before=, sentence=noun
0.22 many before=, sentence=speech
0.18 many before=, sentence=wider
0.16 many before=:
0.88 many before=: after=,
0.75 many before=: after=.
-0.07 many before=: after=definite determiner
0.4 many before=: after=end
-0.19 many before=: after=name
0.15 many before=: after=pronoun
0.24 many before=: after=sign
0.61 many before=: letters=low
0.12 many before=: letters=sentence
0.69 many before=: letters=title
0.25 many before=: sentence=none
1.25 many before=: sentence=noun
0.16 many before=: sentence=speech
0.01 many before=: sentence=wider
0.08 many before=adverb
1.03 many before=adverb after=.
0.5 many before=adverb after=end
-0.41 many before=adverb after=pronoun
0.06 many before=adverb letters=low
0.42 many before=adverb sentence=speech
-0.01 many before=adverb sentence=wider
0.28 many before=auxiliary
0.54 many before=auxiliary after=,
0.98 many before=auxiliary after=.
-0.32 many before=auxiliary after=conjunction
0.54 many before=auxiliary after=definite determiner
0.05 many before=auxiliary after=end
0.29 many before=auxiliary after=name
0.21 many before=auxiliary after=preposition
0.51 many before=auxiliary after=pronoun
-0.28 many before=auxiliary after=verb speech
0.27 many before=auxiliary letters=low
0.18 many before=auxiliary sentence=speech
0.85 many before=auxiliary sentence=wider
0.24 many before=complementizer
0.53 many before=complementizer after=,
0.56 many before=complementizer after=.
0.27 many before=complementizer after=conjunction
0.27 many before=complementizer after=end
0.11 many before=complementizer after=name
0.24 many before=complementizer after=preposition
0.24 many before=complementizer after=verb speech
0.17 many before=complementizer letters=low
0.66 many before=complementizer letters=sentence
0.15 many before=complementizer sentence=speech
0.61 many before=complementizer sentence=wider
0.46 many before=conjunction
0.49 many before=conjunction after=end
0.42 many before=conjunction letters=low
0.48 many before=conjunction letters=sentence
0.28 many before=conjunction sentence=speech
0.02 many before=dash
-0.81 many before=dash after=end
0.02 many before=dash letters=low
0.02 many before=dash letters=sentence
-0.35 many before=dash sentence=none
0.84 many before=dash sentence=noun
0.8 many before=dash sentence=speech
-0.22 many before=definite determiner
0.45 many before=definite determiner after=end
-0.22 many before=definite determiner letters=low
0.85 many before=definite determiner sentence=speech
0.59 many before=indefinite determiner
0.58 many before=indefinite determiner after=end
0.58 many before=indefinite determiner letters=low
0.18 many before=indefinite determiner sentence=speech
0.54 many before=indefinite determiner sentence=wider
0.03 many before=linking
0.92 many before=linking after=.
0.41 many before=linking letters=low
-0.02 many before=linking sentence=speech
0.32 many before=mark
0.5 many before=mark after=.
0.33 many before=mark after=end
0.59 many before=mark letters=low
0.28 many before=mark letters=sentence
-0.03 many before=mark sentence=speech
0.27 many before=name
0.52 many before=name after=conjunction
0.55 many before=name after=end
0.44 many before=name after=name
0.34 many before=name after=preposition
-0.01 many before=name after=sign
-0.33 many before=name after=verb speech
0.1 many before=name letters=low
0.22 many before=name letters=sentence
0.5 many before=name sentence=none
0.15 many before=name sentence=speech
0.82 many before=name sentence=wider
-0.24 many before=noun speech
-0.3 many before=noun speech after=end
-0.24 many before=noun speech letters=low
-0.3 many before=noun speech sentence=speech
0.57 many before=noun wider
-0.05 many before=possessive determiner
-0.05 many before=possessive determiner letters=low
-0.16 many before=possessive determiner sentence=speech
0.33 many before=preposition
0.67 many before=preposition after=.
0.36 many before=preposition after=conjunction
0.41 many before=preposition after=definite determiner
0.12 many before=preposition after=end
0.37 many before=preposition after=name
0.27 many before=preposition after=preposition
0.29 many before=preposition letters=low
0.43 many before=preposition sentence=speech
0.88 many before=preposition sentence=wider
-0.6 many before=preposition wider
-0.5 many before=preposition wider after=.
-0.6 many before=preposition wider letters=low
-0.69 many before=preposition wider sentence=noun
0.24 many before=pronoun
0.67 many before=pronoun after=.
-0.2 many before=pronoun after=end
0.24 many before=pronoun letters=low
0.48 many before=pronoun sentence=speech
-0.14 many before=pronoun sentence=wider
0.38 many before=quantity determiner
0.38 many before=quantity determiner letters=low
0.38 many before=quantity determiner sentence=speech
0.15 many before=start
0.57 many before=start after=,
-0.19 many before=start after=.
0.43 many before=start after=complementizer
-0.23 many before=start after=definite determiner
0.04 many before=start after=end
0.32 many before=start after=indefinite determiner
0.39 many before=start after=mark
0.18 many before=start after=name
0.57 many before=start after=preposition
0.15 many before=start after=pronoun
0.22 many before=start after=verb speech
-0.06 many before=start after=verb wider
0.59 many before=start after=word
-0.33 many before=start letters=low
0.16 many before=start letters=sentence
0.04 many before=start sentence=alone
0.06 many before=start sentence=none
0.16 many before=start sentence=speech
0.19 many before=start sentence=wider
0.12 many before=stop
0.54 many before=stop after=,
-0.12 many before=stop after=.
0.72 many before=stop after=:
-0.13 many before=stop after=definite determiner
0.19 many before=stop after=end
0.64 many before=stop after=indefinite determiner
-0.22 many before=stop after=mark
0.1 many before=stop after=name
-0.13 many before=stop after=preposition
-0.03 many before=stop after=pronoun
0.26 many before=stop after=quantity determiner
0.51 many before=stop after=verb speech
0.46 many before=stop after=word
0.48 many before=stop letters=low
0.12 many before=stop letters=sentence
-0.35 many before=stop sentence=none
-0.15 many before=stop sentence=noun
0.22 many before=stop sentence=speech
-0.34 many before=stop sentence=wider
-0.04 many before=verb
-0.14 many before=verb after=.
0.24 many before=verb after=end
0.57 many before=verb letters=low
-0.29 many before=verb letters=sentence
0.12 many before=verb sentence=none
0.48 many before=verb sentence=speech
0.12 many before=verb sentence=wider
0.16 many before=verb speech
0.94 many before=verb speech after=.
-0.33 many before=verb speech after=conjunction
0.01 many before=verb speech after=end
-0.09 many before=verb speech after=mark
0.29 many before=verb speech after=preposition
0.2 many before=verb speech letters=low
-0.15 many before=verb speech letters=sentence
0.16 many before=verb speech sentence=speech
0.48 many before=verb wider
0.32 many before=verb wider after=,
0.51 many before=verb wider after=.
0.33 many before=verb wider after=conjunction
0.2 many before=verb wider after=end
0.4 many before=verb wider letters=low
0.38 many before=verb wider sentence=speech
0.64 many before=verb wider sentence=wider
0.01 many before=word
-0.66 many before=word after=,
1.01 many before=word after=.
0.7 many before=word after=conjunction
0.33 many before=word after=end
0.74 many before=word after=name
0.58 many before=word after=preposition
0.59 many before=word after=pronoun
0.76 many before=word letters=low
-0.55 many before=word letters=sentence
-0.4 many before=word sentence=speech
0.94 many before=word sentence=wider
-0.5 many charged
-0.14 many company=fragments
0.09 many company=none
0.23 many company=paragraph
0.04 many company=sentence
0.54 many cue=after adjective wider far
0.16 many cue=after noun speech far
0.27 many cue=after noun speech near
0.59 many cue=after noun wider far
0.8 many cue=after noun wider near
0.55 many cue=after preposition speech near
0.61 many cue=after preposition wider near
-0.25 many cue=after verb speech far
0.14 many cue=after verb speech near
0.69 many cue=after verb wider far
0.19 many cue=after verb wider near
0.51 many cue=before adjective wider far
0.84 many cue=before adjective wider near
-0.1 many cue=before noun speech far
0.49 many cue=before noun speech near
-0.47 many cue=before noun wider far
-0.11 many cue=before noun wider near
-0.21 many cue=before preposition speech far
-0.03 many cue=before preposition speech near
0.54 many cue=before preposition wider far
0.23 many cue=before preposition wider near
0.07 many cue=before verb speech far
0.24 many cue=before verb speech near
-0.05 many cue=before verb wider far
0.34 many cue=before verb wider near
0.02 many cue=none
-0.05 many document mixed
-0.12 many document of fragments
0.16 many document of sentences
0.22 many fills its paragraph
-0.05 many final=!
0.24 many final=,
0.21 many final=none
0.17 many finite verb
0.26 many first=adverb
0.19 many first=auxiliary
-0.09 many first=complementizer
0.25 many first=conjunction
0.17 many first=definite determiner
0.03 many first=demonstrative determiner
0.29 many first=indefinite determiner
0.73 many first=linking
0.27 many first=possessive determiner
0.04 many first=preposition
0.17 many first=pronoun
0.31 many first=quantity determiner
0.13 many first=verb
-0.01 many first=word
0.11 many inner punctuation
0.44 many left=adjective wider
0.4 many left=adjective wider clause
0.1 many left=preposition speech
0.35 many left=preposition wider
-0.19 many left=preposition wider clause
0.21 many left=verb speech
0.27 many left=verb speech clause
-0.14 many left=verb wider
0.41 many left=verb wider clause
0.21 many letters=low
0.12 many letters=sentence
-0.26 many letters=title
-0.37 many named
-0.33 many named near
0.17 many pronoun
0.55 many reporting comma
0.04 many sentence=alone
-0.01 many sentence=none
-0.17 many sentence=noun
0.18 many sentence=speech
-0.27 many sentence=wider
0.54 many sieve=alternating turns
0.33 many sieve=colon before the quote
0.07 many sieve=continued from the paragraph before
0.68 many sieve=credit after a dash
0.08 many sieve=cue before the quote
0.25 many sieve=fragment of a reported clause
0.86 many sieve=inverted clause after the quote
-0.57 many sieve=label inside the marks
0.65 many sieve=last speaker of the paragraph
0.25 many sieve=no speaker near
0.24 many sieve=reporting clause after the quote
0.16 many sieve=reporting clause in the sentence
-1.37 many sieve=reporting clause inside the marks
-0.14 many sieve=sentence that announces the quote
0.61 many sieve=source phrase
-0.54 many sieve=subject of the sentence
-0.01 many sieve=subject of the sentence before
0.2 many sieve=subject of the sentence before the colon
0.69 many sieve=subject right before the quote
0.18 many starts with a determiner
0.14 many utterance
-1.05 named
-0.29 named near
-1.29 nested before=,
0.04 nested before=:
-1.36 nested before=auxiliary
-0.8 nested before=complementizer
-0.52 nested before=dash
-0.92 nested before=definite determiner
-1.3 nested before=indefinite determiner
-0.34 nested before=linking
0.16 nested before=mark
-0.84 nested before=name
-0.86 nested before=noun wider
-0.63 nested before=possessive determiner
-1.14 nested before=preposition
-0.94 nested before=pronoun
-1.19 nested before=start
-0.78 nested before=verb
-1.59 nested before=verb speech
-0.06 nested before=verb wider
-0.42 nested before=word
-0.92 nested cue=after noun speech near
-0.95 nested cue=after noun wider far
-0.81 nested cue=after noun wider near
-1.01 nested cue=after verb speech far
-1.69 nested cue=after verb speech near
-1.21 nested cue=after verb wider far
-1.11 nested cue=after verb wider near
-0.88 nested cue=before noun speech near
-0.34 nested cue=before noun wider near
-0.28 nested cue=before verb speech far
-1 nested cue=before verb speech near
-0.97 nested cue=before verb wider far
-0.79 nested cue=before verb wider near
-0.7 nested cue=none
-1.71 nested few
-1.47 nested many
-1.85 nested some
0.61 reporting comma
0.09 role=body
-0.62 role=heading
-0.19 sentence=alone
-0.3 sentence=none
-0.12 sentence=noun
0.14 sentence=speech
-0.16 sentence=wider
-0.62 several parts
0.08 sieve=agent after the quote
0.78 sieve=alternating turns
0.27 sieve=colon before the quote
-0.33 sieve=continued from the paragraph before
1.11 sieve=credit after a dash
0.28 sieve=cue before the quote
0.55 sieve=fragment of a reported clause
-0.04 sieve=inverted clause after the quote
-0.96 sieve=label inside the marks
-0.25 sieve=last speaker of the paragraph
-0.59 sieve=no speaker near
0.26 sieve=reporting clause after the quote
-0.24 sieve=reporting clause in the sentence
-1.37 sieve=reporting clause inside the marks
-0.02 sieve=sentence that announces the quote
0.49 sieve=source phrase
-0.4 sieve=subject of the sentence
-0.7 sieve=subject of the sentence after
-0.62 sieve=subject of the sentence before
0.05 sieve=subject of the sentence before the colon
-0.41 sieve=subject right before the quote
-0.07 some I or you
-1.19 some after=(
-0.05 some after=)
-0.1 some after=,
0.22 some after=.
0.77 some after=:
0.2 some after=;
-0.1 some after=adverb
-0.23 some after=auxiliary
0.17 some after=complementizer
0.35 some after=conjunction
-0.18 some after=dash
0.12 some after=definite determiner
0.35 some after=end
-0.44 some after=indefinite determiner
0.24 some after=linking
-0.07 some after=mark
0.24 some after=name
0.8 some after=number
0.28 some after=possessive determiner
0.07 some after=preposition
0.39 some after=preposition speech
0.27 some after=preposition wider
-0.18 some after=pronoun
0.88 some after=quantity determiner
-0.78 some after=verb
0.13 some after=verb speech
-0.08 some after=verb wider
-0.25 some after=word
-0.51 some before=(
-0.44 some before=( after=)
0.39 some before=( letters=sentence
0.06 some before=( sentence=speech
-0.01 some before=,
-0.05 some before=, after=(
-0.12 some before=, after=,
0.39 some before=, after=.
0.22 some before=, after=auxiliary
-0.39 some before=, after=complementizer
-1.15 some before=, after=conjunction
-0.12 some before=, after=definite determiner
0.73 some before=, after=end
-0.06 some before=, after=mark
-0.09 some before=, after=name
-0.06 some before=, after=preposition
-0.14 some before=, after=pronoun
0.63 some before=, after=verb speech
0.46 some before=, letters=low
-0.65 some before=, letters=sentence
0.19 some before=, letters=title
-0.2 some before=, sentence=none
0.15 some before=, sentence=noun
0.18 some before=, sentence=speech
-0.44 some before=, sentence=wider
0.28 some before=:
-0.02 some before=: after=,
-0.49 some before=: after=.
0.78 some before=: after=definite determiner
1.38 some before=: after=end
0.9 some before=: after=mark
0.18 some before=: after=name
-0.17 some before=: after=pronoun
0.91 some before=: letters=low
0.18 some before=: letters=sentence
0.2 some before=: letters=title
-0.13 some before=: sentence=none
0.45 some before=: sentence=noun
0.86 some before=: sentence=speech
-0.29 some before=: sentence=wider
0.19 some before=adverb
0.73 some before=adverb after=,
0.84 some before=adverb after=.
-0.39 some before=adverb after=end
-0.33 some before=adverb after=preposition
0.32 some before=adverb letters=low
0.02 some before=adverb sentence=speech
0.81 some before=adverb sentence=wider
0.08 some before=auxiliary
0.45 some before=auxiliary after=,
0.22 some before=auxiliary after=.
-0.12 some before=auxiliary after=adverb
-0.2 some before=auxiliary after=complementizer
0.77 some before=auxiliary after=conjunction
0.37 some before=auxiliary after=dash
0.17 some before=auxiliary after=definite determiner
0.04 some before=auxiliary after=end
0.46 some before=auxiliary after=linking
-0.45 some before=auxiliary after=mark
0.09 some before=auxiliary after=name
-0.02 some before=auxiliary after=preposition
0.44 some before=auxiliary after=pronoun
0.81 some before=auxiliary after=verb
0.39 some before=auxiliary after=verb speech
-0.37 some before=auxiliary after=word
0.71 some before=auxiliary letters=low
-1.29 some before=auxiliary letters=sentence
0.01 some before=auxiliary letters=title
0.55 some before=auxiliary sentence=none
1.02 some before=auxiliary sentence=noun
0.1 some before=auxiliary sentence=speech
-0.52 some before=auxiliary sentence=wider
0.3 some before=complementizer
0.58 some before=complementizer after=,
0.53 some before=complementizer after=.
0.58 some before=complementizer after=auxiliary
0.31 some before=complementizer after=conjunction
0.15 some before=complementizer after=end
0.21 some before=complementizer after=preposition
-0.49 some before=complementizer after=pronoun
0.29 some before=complementizer letters=low
0.4 some before=complementizer letters=sentence
0.23 some before=complementizer sentence=speech
0.71 some before=complementizer sentence=wider
-0.29 some before=conjunction
-0.29 some before=conjunction after=,
-0.38 some before=conjunction after=.
0.83 some before=conjunction after=end
0.61 some before=conjunction after=name
-0.43 some before=conjunction after=preposition
-0.04 some before=conjunction after=pronoun
-0.07 some before=conjunction letters=low
-0.49 some before=conjunction letters=sentence
-0.03 some before=conjunction sentence=speech
-0.26 some before=conjunction sentence=wider
-0.34 some before=dash
-0.49 some before=dash after=(
-0.59 some before=dash after=dash
-0.4 some before=dash after=end
-0.11 some before=dash letters=low
0.02 some before=dash letters=sentence
-0.63 some before=dash sentence=none
0.79 some before=dash sentence=speech
-0.25 some before=definite determiner
-0.91 some before=definite determiner after=,
-0.21 some before=definite determiner after=.
0.96 some before=definite determiner after=conjunction
-0.14 some before=definite determiner after=end
0.46 some before=definite determiner after=preposition
-0.15 some before=definite determiner letters=low
-0.85 some before=definite determiner sentence=none
-0.47 some before=definite determiner sentence=speech
0.46 some before=definite determiner sentence=wider
0.28 some before=demonstrative determiner
-0.04 some before=demonstrative determiner letters=low
0.28 some before=demonstrative determiner sentence=speech
-0.14 some before=indefinite determiner
0.43 some before=indefinite determiner after=,
-0.1 some before=indefinite determiner after=.
0.97 some before=indefinite determiner after=conjunction
-0.31 some before=indefinite determiner after=end
0.92 some before=indefinite determiner after=preposition
-0.62 some before=indefinite determiner after=pronoun
0.02 some before=indefinite determiner letters=low
-0.18 some before=indefinite determiner sentence=speech
0.71 some before=indefinite determiner sentence=wider
0.02 some before=linking
-0.1 some before=linking after=,
1.24 some before=linking after=.
0.77 some before=linking after=conjunction
-0.51 some before=linking after=end
-0.07 some before=linking after=preposition
-0.38 some before=linking after=verb wider
0.51 some before=linking letters=low
-0.64 some before=linking letters=sentence
-0.68 some before=linking letters=title
0.46 some before=linking sentence=none
-0.6 some before=linking sentence=noun
-0.02 some before=linking sentence=speech
0.09 some before=linking sentence=wider
0.89 some before=mark
0.36 some before=mark letters=low
0.76 some before=mark letters=sentence
0.5 some before=mark sentence=speech
0.25 some before=name
1.01 some before=name after=.
0.27 some before=name after=conjunction
0.05 some before=name after=end
0.12 some before=name after=name
0.55 some before=name after=preposition
0.29 some before=name after=pronoun
0.18 some before=name letters=low
0.08 some before=name letters=sentence
0.29 some before=name letters=title
0.1 some before=name sentence=none
0.64 some before=name sentence=noun
0.23 some before=name sentence=speech
-0.02 some before=name sentence=wider
0.15 some before=noun speech
-0.02 some before=noun speech after=.
0.35 some before=noun speech letters=low
0.18 some before=noun speech sentence=noun
0.35 some before=noun speech sentence=speech
0.1 some before=noun wider
0.37 some before=noun wider after=.
0.49 some before=noun wider after=preposition
0.62 some before=noun wider letters=low
0.58 some before=noun wider sentence=speech
0.31 some before=number
0.52 some before=number letters=low
-0.19 some before=possessive determiner
0.81 some before=possessive determiner after=conjunction
-0.42 some before=possessive determiner letters=low
0.2 some before=possessive determiner letters=title
-0.32 some before=possessive determiner sentence=speech
0.09 some before=preposition
0.74 some before=preposition after=,
0.39 some before=preposition after=.
0.37 some before=preposition after=conjunction
-0.06 some before=preposition after=dash
-0.17 some before=preposition after=end
0.95 some before=preposition after=name
0.49 some before=preposition after=preposition
0.11 some before=preposition after=pronoun
0.45 some before=preposition letters=low
-0.54 some before=preposition letters=sentence
-0.06 some before=preposition letters=title
0.58 some before=preposition sentence=none
0.38 some before=preposition sentence=noun
-0.18 some before=preposition sentence=speech
0.27 some before=preposition sentence=wider
-0.15 some before=preposition wider
-0.6 some before=preposition wider after=,
0.36 some before=preposition wider after=.
-0.14 some before=preposition wider after=conjunction
-0.31 some before=preposition wider letters=low
-0.15 some before=preposition wider sentence=noun
0.32 some before=preposition wider sentence=speech
-0.45 some before=preposition wider sentence=wider
-0.01 some before=pronoun
1.06 some before=pronoun after=.
0.29 some before=pronoun after=conjunction
0.65 some before=pronoun after=end
-0.39 some before=pronoun after=name
0.84 some before=pronoun after=preposition
0.71 some before=pronoun after=word
0.18 some before=pronoun letters=low
-0.14 some before=pronoun sentence=speech
0.01 some before=pronoun sentence=wider
0.15 some before=quantity determiner
0.15 some before=quantity determiner letters=low
0.36 some before=start
0.59 some before=start after=,
0.31 some before=start after=:
0.23 some before=start after=definite determiner
-0.11 some before=start after=end
0.5 some before=start after=indefinite determiner
0.23 some before=start after=name
0.13 some before=start after=preposition
0.32 some before=start after=pronoun
0.28 some before=start after=verb speech
-0.56 some before=start after=word
0.45 some before=start letters=sentence
-0.75 some before=start letters=title
-0.11 some before=start sentence=alone
0.12 some before=start sentence=none
0.34 some before=start sentence=speech
0.04 some before=start sentence=wider
0.46 some before=stop
0.26 some before=stop after=,
0.94 some before=stop after=.
0.39 some before=stop after=end
0.2 some before=stop after=name
0.37 some before=stop after=pronoun
0.24 some before=stop after=verb speech
0.44 some before=stop letters=sentence
0.35 some before=stop letters=title
0.09 some before=stop sentence=none
0.35 some before=stop sentence=speech
0.44 some before=stop sentence=wider
0.1 some before=verb
0.3 some before=verb after=,
-0.26 some before=verb after=.
0.36 some before=verb after=conjunction
0.2 some before=verb after=end
-0.09 some before=verb after=preposition
0.56 some before=verb after=pronoun
0.78 some before=verb letters=low
-1.31 some before=verb letters=sentence
0.37 some before=verb letters=title
0.14 some before=verb sentence=none
-0.5 some before=verb sentence=noun
-0.06 some before=verb sentence=speech
0.91 some before=verb sentence=wider
0.01 some before=verb speech
0.32 some before=verb speech after=,
-0.04 some before=verb speech after=.
-0.11 some before=verb speech after=;
0.32 some before=verb speech after=complementizer
0.33 some before=verb speech after=conjunction
-0.48 some before=verb speech after=definite determiner
0.89 some before=verb speech after=end
0.11 some before=verb speech after=preposition
0.76 some before=verb speech letters=low
-1.16 some before=verb speech letters=sentence
0.01 some before=verb speech sentence=speech
0.03 some before=verb wider
0.23 some before=verb wider after=,
0.22 some before=verb wider after=.
0.84 some before=verb wider after=conjunction
0.05 some before=verb wider after=definite determiner
0.68 some before=verb wider after=end
-0.38 some before=verb wider after=linking
0.08 some before=verb wider after=preposition
0.74 some before=verb wider after=pronoun
-0.12 some before=verb wider letters=low
0.97 some before=verb wider letters=title
0.28 some before=verb wider sentence=speech
-0.02 some before=verb wider sentence=wider
-0.11 some before=word
-0.24 some before=word after=,
0.35 some before=word after=.
-0.65 some before=word after=auxiliary
0.44 some before=word after=conjunction
0.12 some before=word after=end
0.37 some before=word after=name
0.47 some before=word after=preposition
-0.72 some before=word after=verb
-0.72 some before=word after=verb speech
-0.2 some before=word after=verb wider
0.67 some before=word after=word
0.8 some before=word letters=low
-1.56 some before=word letters=sentence
-0.54 some before=word letters=title
-0.66 some before=word sentence=none
0.28 some before=word sentence=noun
0.09 some before=word sentence=speech
0.24 some before=word sentence=wider
-0.46 some charged
0.02 some company=fragments
0.08 some company=none
0.11 some company=paragraph
0.11 some company=sentence
0.43 some cue=after adjective wider far
0.61 some cue=after adjective wider near
0.13 some cue=after noun speech far
0.66 some cue=after noun speech near
0.19 some cue=after noun wider far
-0.5 some cue=after noun wider near
0.55 some cue=after preposition speech near
-0.19 some cue=after preposition wider far
0.73 some cue=after preposition wider near
0.11 some cue=after verb speech far
0.16 some cue=after verb speech near
0.17 some cue=after verb wider far
0.13 some cue=after verb wider near
0.31 some cue=before adjective wider far
0.27 some cue=before adjective wider near
-0.37 some cue=before noun speech far
-0.49 some cue=before noun speech near
-0.04 some cue=before noun wider far
0.53 some cue=before noun wider near
0.69 some cue=before preposition speech far
0.59 some cue=before preposition speech near
-0.19 some cue=before preposition wider far
0.11 some cue=before preposition wider near
0.3 some cue=before verb speech far
0.09 some cue=before verb speech near
0.08 some cue=before verb wider near
-0.05 some cue=none
-0.08 some document mixed
-0.29 some document of fragments
0.2 some document of sentences
-0.11 some fills its paragraph
0.3 some final=!
0.19 some final=,
0.19 some final=.
-0.03 some final=none
0.26 some finite verb
0.3 some first=adverb
0.71 some first=auxiliary
-0.03 some first=complementizer
0.73 some first=conjunction
-0.38 some first=definite determiner
-0.22 some first=demonstrative determiner
0.57 some first=indefinite determiner
-0.12 some first=linking
0.82 some first=possessive determiner
0.39 some first=preposition
0.38 some first=pronoun
0.56 some first=quantity determiner
0.13 some first=verb
-0.38 some first=word
0.01 some inner punctuation
0.32 some left=adjective wider
-0.26 some left=adjective wider clause
0.51 some left=preposition speech
0.79 some left=preposition speech clause
0.04 some left=preposition wider
-0.05 some left=verb speech
0.42 some left=verb speech clause
0.28 some left=verb wider
0.29 some left=verb wider clause
0.58 some letters=low
-0.52 some letters=sentence
-0.38 some letters=title
-0.87 some named
-0.1 some named near
0.36 some pronoun
-0.99 some repeated
0.64 some reporting comma
-0.11 some sentence=alone
-0.16 some sentence=none
-0.13 some sentence=noun
0.15 some sentence=speech
0.02 some sentence=wider
0.83 some sieve=agent after the quote
0.66 some sieve=alternating turns
0.74 some sieve=colon before the quote
-0.76 some sieve=continued from the paragraph before
0.2 some sieve=cue before the quote
0.55 some sieve=fragment of a reported clause
0.48 some sieve=inverted clause after the quote
-0.81 some sieve=label inside the marks
-0.2 some sieve=last speaker of the paragraph
-0.46 some sieve=no speaker near
0.37 some sieve=reporting clause after the quote
-0.57 some sieve=reporting clause in the sentence
0.32 some sieve=sentence that announces the quote
0.3 some sieve=source phrase
-0.28 some sieve=subject of the sentence
-0.39 some sieve=subject of the sentence before
0.13 some sieve=subject of the sentence before the colon
-0.28 some sieve=subject right before the quote
-0.06 some starts with a determiner
0.38 some utterance
-0.3 starts with a sign
0.19 utterance
-0.05 words=1
-0.01 words=1 before=(
-0.16 words=1 before=,
-0.02 words=1 before=:
-0.44 words=1 before==
-0.09 words=1 before=adverb
0.15 words=1 before=auxiliary
0.02 words=1 before=complementizer
-0.17 words=1 before=conjunction
-0.06 words=1 before=definite determiner
0.01 words=1 before=demonstrative determiner
0.19 words=1 before=indefinite determiner
-0.22 words=1 before=linking
-0.11 words=1 before=mark
-0.22 words=1 before=name
-0.09 words=1 before=noun speech
-0.11 words=1 before=noun wider
-0.06 words=1 before=possessive determiner
0.1 words=1 before=preposition
0.08 words=1 before=preposition wider
0.68 words=1 before=pronoun
-0.15 words=1 before=quantity determiner
0.26 words=1 before=start
-0.23 words=1 before=stop
0.2 words=1 before=verb
-0.01 words=1 before=verb speech
0.67 words=1 before=verb wider
-0.26 words=1 before=word
0.48 words=1 final=!
-0.1 words=1 final=,
0.46 words=1 final=.
-0.13 words=1 final=none
0.1 words=16+
0.35 words=16+ before=,
-0.12 words=16+ before=:
0.29 words=16+ before=adverb
0.36 words=16+ before=auxiliary
0.07 words=16+ before=complementizer
0.64 words=16+ before=conjunction
0.25 words=16+ before=dash
0.69 words=16+ before=definite determiner
0.5 words=16+ before=indefinite determiner
-0.3 words=16+ before=linking
-0.01 words=16+ before=mark
0.26 words=16+ before=name
0.73 words=16+ before=preposition
0.36 words=16+ before=pronoun
0.06 words=16+ before=start
0.13 words=16+ before=stop
-0.26 words=16+ before=verb
0.05 words=16+ before=verb speech
0.46 words=16+ before=verb wider
-0.1 words=16+ before=word
-0.22 words=16+ final=!
0.27 words=16+ final=,
-0.1 words=16+ final=.
0.37 words=16+ final=none
-0.07 words=2
0.97 words=2 before=(
-0.15 words=2 before=,
0.13 words=2 before=:
-0.18 words=2 before=adverb
0.08 words=2 before=auxiliary
0.03 words=2 before=complementizer
0.29 words=2 before=conjunction
-0.12 words=2 before=dash
-0.06 words=2 before=definite determiner
0.01 words=2 before=demonstrative determiner
0.23 words=2 before=indefinite determiner
-0.06 words=2 before=linking
-0.27 words=2 before=mark
0.21 words=2 before=noun speech
0.37 words=2 before=noun wider
0.73 words=2 before=possessive determiner
-0.11 words=2 before=preposition
-1.01 words=2 before=preposition wider
-0.1 words=2 before=pronoun
-0.19 words=2 before=quantity determiner
0.14 words=2 before=start
0.38 words=2 before=stop
-0.06 words=2 before=verb
0.07 words=2 before=verb speech
0.07 words=2 before=verb wider
-0.26 words=2 before=word
0.74 words=2 final=!
0.03 words=2 final=,
0.14 words=2 final=.
-0.19 words=2 final=none
0.09 words=3
-0.82 words=3 before=(
0.16 words=3 before=,
0.33 words=3 before=:
0.45 words=3 before=adverb
-0.09 words=3 before=auxiliary
0.21 words=3 before=complementizer
-0.08 words=3 before=conjunction
0.04 words=3 before=dash
-0.17 words=3 before=definite determiner
0.14 words=3 before=indefinite determiner
0.31 words=3 before=linking
0.61 words=3 before=mark
0.51 words=3 before=name
0.43 words=3 before=noun speech
0.14 words=3 before=noun wider
-0.51 words=3 before=possessive determiner
-0.28 words=3 before=preposition
-0.29 words=3 before=preposition wider
-0.02 words=3 before=pronoun
0.23 words=3 before=start
0.58 words=3 before=stop
0.29 words=3 before=verb
-0.07 words=3 before=verb speech
-0.42 words=3 before=verb wider
0.32 words=3 before=word
-0.23 words=3 final=!
0.16 words=3 final=,
0.31 words=3 final=.
0.05 words=3 final=none
-0.07 words=4-5
-0.8 words=4-5 before=(
-0.34 words=4-5 before=,
0.03 words=4-5 before=:
0.57 words=4-5 before=adverb
0.13 words=4-5 before=auxiliary
0.12 words=4-5 before=complementizer
-0.14 words=4-5 before=conjunction
-0.41 words=4-5 before=dash
-0.14 words=4-5 before=definite determiner
0.1 words=4-5 before=indefinite determiner
0.22 words=4-5 before=linking
0.47 words=4-5 before=mark
0.11 words=4-5 before=name
-0.47 words=4-5 before=noun speech
-0.28 words=4-5 before=possessive determiner
0.05 words=4-5 before=preposition
-0.18 words=4-5 before=preposition wider
-0.37 words=4-5 before=pronoun
0.15 words=4-5 before=quantity determiner
0.23 words=4-5 before=start
0.45 words=4-5 before=stop
0.08 words=4-5 before=verb
0.24 words=4-5 before=verb speech
-0.05 words=4-5 before=word
0.12 words=4-5 final=!
0.12 words=4-5 final=,
0.26 words=4-5 final=.
-0.17 words=4-5 final=none
0.23 words=6-8
0.4 words=6-8 before=,
0.44 words=6-8 before=:
-0.21 words=6-8 before=adverb
0.07 words=6-8 before=auxiliary
0.43 words=6-8 before=complementizer
-0.28 words=6-8 before=conjunction
-0.06 words=6-8 before=dash
-0.09 words=6-8 before=definite determiner
-0.46 words=6-8 before=indefinite determiner
-0.14 words=6-8 before=linking
0.73 words=6-8 before=mark
0.32 words=6-8 before=name
0.57 words=6-8 before=noun speech
0.43 words=6-8 before=noun wider
0.17 words=6-8 before=preposition
-0.05 words=6-8 before=preposition wider
0.76 words=6-8 before=pronoun
0.37 words=6-8 before=start
0.45 words=6-8 before=stop
0.29 words=6-8 before=verb
-0.15 words=6-8 before=verb speech
0.26 words=6-8 before=verb wider
-0.04 words=6-8 before=word
0.37 words=6-8 final=!
0.21 words=6-8 final=,
0.12 words=6-8 final=.
0.26 words=6-8 final=none
0.17 words=9-15
-0.14 words=9-15 before=(
0.07 words=9-15 before=,
0.58 words=9-15 before=:
0.13 words=9-15 before=adverb
0.21 words=9-15 before=auxiliary
0.38 words=9-15 before=complementizer
0.33 words=9-15 before=conjunction
-0.1 words=9-15 before=dash
0.49 words=9-15 before=indefinite determiner
0.31 words=9-15 before=linking
0.37 words=9-15 before=mark
0.26 words=9-15 before=name
0.9 words=9-15 before=possessive determiner
0.13 words=9-15 before=preposition
-0.8 words=9-15 before=preposition wider
0.18 words=9-15 before=pronoun
0.31 words=9-15 before=start
0.12 words=9-15 before=stop
0.12 words=9-15 before=verb
0.33 words=9-15 before=verb speech
0.49 words=9-15 before=verb wider
0.18 words=9-15 before=word
0.26 words=9-15 final=!
0.17 words=9-15 final=,
0.18 words=9-15 final=.
0.12 words=9-15 final=none
`

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS = `
-1.3 after=(
-0.38 after=)
-0.08 after=,
0.07 after=.
0.73 after=:
0.23 after=;
-0.77 after=?
0.11 after=dash
0.23 after=end
-0.13 after=mark
0.09 after=name
0.94 after=number
-0.13 after=sign
0.06 after=word
-0.3 before=(
0.06 before=,
0.36 before=:
-0.77 before==
-0.29 before=dash
0.18 before=mark
-0.41 before=number
-1.14 before=sign
0.16 before=start
0.23 before=stop
-0.02 before=word
-0.39 bias
-0.99 charged
-0.13 company=fragments
-0.07 company=none
0.3 company=paragraph
0.26 company=sentence
0.06 cue=none
-0.45 few after=(
-0.4 few after=)
-0.26 few after=,
0.21 few after=:
0.12 few after=;
-0.7 few after=?
0.1 few after=dash
0.17 few after=end
0.09 few after=mark
0.41 few after=name
-0.07 few after=sign
0.01 few after=word
-0.05 few before=(
-0.16 few before=( after=)
-0.61 few before=( letters=low
-0.05 few before=( sentence=none
-0.2 few before=,
-0.28 few before=, after=,
0.42 few before=, after=.
-0.96 few before=, after=:
1.05 few before=, after=end
0.63 few before=, after=name
-0.37 few before=, after=word
0.29 few before=, letters=low
-0.66 few before=, letters=one-capital
-0.21 few before=, letters=sentence
-0.46 few before=, letters=title
-0.2 few before=, sentence=none
0.24 few before=:
0.15 few before=: after=,
-0.1 few before=: after=.
0.85 few before=: after=end
1 few before=: after=name
-0.79 few before=: after=word
-0.28 few before=: letters=low
0.64 few before=: letters=one-capital
0.16 few before=: letters=sentence
-0.09 few before=: letters=title
0.24 few before=: sentence=none
-0.77 few before==
-0.69 few before== after=word
-0.72 few before== letters=low
-0.3 few before== letters=one-capital
-0.77 few before== sentence=none
0.17 few before=dash
-0.33 few before=dash after=dash
0.68 few before=dash after=word
-0.32 few before=dash letters=low
-0.11 few before=dash letters=sentence
0.17 few before=dash sentence=none
0.01 few before=mark
0.3 few before=mark after=,
-0.25 few before=mark after=mark
-0.06 few before=mark after=word
0.21 few before=mark letters=low
-0.62 few before=mark letters=one-capital
0.19 few before=mark letters=sentence
-0.19 few before=mark letters=title
0.01 few before=mark sentence=none
-0.09 few before=name
-0.47 few before=name after=,
0.04 few before=name after=.
0.3 few before=name after=end
0.19 few before=name after=name
0.08 few before=name after=word
-0.15 few before=name letters=low
0.4 few before=name letters=one-capital
-0.96 few before=name letters=sentence
0.81 few before=name letters=title
-0.09 few before=name sentence=none
-0.2 few before=number
0.06 few before=number after=word
0.06 few before=number letters=low
-0.2 few before=number sentence=none
0.15 few before=start
0.28 few before=start after=,
0.47 few before=start after=:
-1.12 few before=start after=end
-0.31 few before=start after=name
-0.2 few before=start after=word
0.12 few before=start letters=one-capital
0.41 few before=start letters=sentence
-0.75 few before=start letters=title
-1.12 few before=start sentence=alone
0.45 few before=start sentence=none
0.1 few before=stop
0.24 few before=stop after=,
0.02 few before=stop after=end
1.34 few before=stop after=name
-0.34 few before=stop after=word
-0.36 few before=stop letters=one-capital
0.54 few before=stop letters=sentence
0.7 few before=stop letters=title
0.1 few before=stop sentence=none
-0.02 few before=word
-0.56 few before=word after=(
-0.47 few before=word after=)
-0.34 few before=word after=,
0.08 few before=word after=.
0.51 few before=word after=:
0.3 few before=word after=;
-0.55 few before=word after=?
0.04 few before=word after=end
-0.53 few before=word after=mark
-0.14 few before=word after=name
0.11 few before=word after=sign
0.23 few before=word after=word
0.5 few before=word letters=low
-0.01 few before=word letters=no-words
-0.67 few before=word letters=one-capital
-0.81 few before=word letters=sentence
-0.39 few before=word letters=title
-0.02 few before=word sentence=none
-0.01 few charged
-0.01 few company=fragments
-0.15 few company=none
0.08 few company=paragraph
0.05 few company=sentence
-0.05 few cue=none
-0.03 few document mixed
-0.55 few document of fragments
0.51 few document of sentences
-1.12 few fills its paragraph
0.81 few final=!
0.02 few final=,
0.45 few final=.
-0.17 few final=none
-0.05 few first=word
-0.04 few inner punctuation
0.4 few letters=low
-0.01 few letters=no-words
-0.34 few letters=one-capital
-0.55 few letters=sentence
-0.41 few letters=title
-0.56 few named
0.01 few named capital
-0.28 few named near
-0.92 few repeated
0.4 few reporting comma
-1.12 few sentence=alone
-0.02 few sentence=none
-0.05 few sieve=no speaker near
1.09 few utterance
0.53 final=!
0.4 final=,
0.14 final=.
-0.19 final=none
0.58 letters=low
-0.01 letters=no-words
-0.34 letters=one-capital
-0.21 letters=sentence
-0.75 letters=title
0.85 many after=)
0.69 many after=,
-0.13 many after=.
1.1 many after=:
0.1 many after=dash
0.28 many after=end
-0.39 many after=mark
-0.13 many after=name
-0.23 many after=sign
0.33 many after=word
0.04 many before=(
-0.03 many before=( letters=sentence
0.04 many before=( sentence=none
0.42 many before=,
-0.21 many before=, after=,
1.19 many before=, after=.
0.75 many before=, after=end
0.23 many before=, after=mark
0.04 many before=, after=name
-0.34 many before=, after=word
0.37 many before=, letters=low
0.31 many before=, letters=sentence
0.96 many before=, letters=title
0.42 many before=, sentence=none
0.34 many before=:
1.16 many before=: after=,
1.48 many before=: after=.
0.72 many before=: after=end
0.02 many before=: after=name
0.22 many before=: after=sign
-0.17 many before=: after=word
0.82 many before=: letters=low
0.29 many before=: letters=sentence
0.79 many before=: letters=title
0.34 many before=: sentence=none
-0.09 many before=dash
-0.98 many before=dash after=end
1.12 many before=dash after=name
0.09 many before=dash letters=low
-0.09 many before=dash letters=sentence
-0.09 many before=dash sentence=none
0.34 many before=mark
0.62 many before=mark after=.
0.31 many before=mark after=end
-0.36 many before=mark after=name
0.6 many before=mark after=word
1.1 many before=mark letters=low
0.14 many before=mark letters=sentence
0.34 many before=mark sentence=none
0.39 many before=name
0.96 many before=name after=end
0.72 many before=name after=name
-0.19 many before=name after=sign
0.03 many before=name after=word
0.4 many before=name letters=low
0.09 many before=name letters=sentence
0.39 many before=name sentence=none
0.12 many before=start
1.12 many before=start after=,
-0.6 many before=start after=.
0.1 many before=start after=end
-0.08 many before=start after=mark
0.19 many before=start after=name
0.41 many before=start after=word
-0.44 many before=start letters=low
0.15 many before=start letters=sentence
0.1 many before=start sentence=alone
0.15 many before=start sentence=none
0.1 many before=stop
1.17 many before=stop after=,
-0.36 many before=stop after=.
1 many before=stop after=:
0.46 many before=stop after=end
-0.26 many before=stop after=mark
-0.03 many before=stop after=name
0.86 many before=stop after=word
0.1 many before=stop letters=sentence
0.1 many before=stop sentence=none
0.2 many before=word
-0.02 many before=word after=,
0.33 many before=word after=.
0.32 many before=word after=end
0.17 many before=word after=mark
0.66 many before=word after=name
0.25 many before=word after=word
0.43 many before=word letters=low
-0.06 many before=word letters=sentence
-0.84 many before=word letters=title
0.2 many before=word sentence=none
-0.89 many charged
-0.13 many company=fragments
-0.09 many company=none
0.54 many company=paragraph
0.13 many company=sentence
0.13 many cue=none
-0.17 many document mixed
-0.12 many document of fragments
0.26 many document of sentences
0.2 many fills its paragraph
-0.05 many final=!
0.53 many final=,
-0.1 many final=.
0.04 many final=none
0.13 many first=word
0.05 many inner punctuation
0.26 many letters=low
0.1 many letters=sentence
-0.4 many letters=title
-0.57 many named
-0.23 many named near
1.15 many reporting comma
0.1 many sentence=alone
0.12 many sentence=none
0.13 many sieve=no speaker near
0.16 many utterance
-0.96 named
-0.28 named near
-1.27 nested before=,
0.51 nested before=:
-0.58 nested before=dash
0.12 nested before=mark
-1 nested before=name
-1.08 nested before=start
-2.12 nested before=word
-1.99 nested cue=none
-0.96 nested few
-1.33 nested many
-1.25 nested some
0.98 reporting comma
0.19 role=body
-1.54 role=heading
-0.37 sentence=alone
0.07 sentence=none
-0.59 several parts
0.06 sieve=no speaker near
-1.46 some after=(
-0.23 some after=)
-0.06 some after=,
0.23 some after=.
0.6 some after=:
0.19 some after=;
0.16 some after=dash
0.11 some after=end
0.25 some after=mark
0.37 some after=name
0.69 some after=number
0.02 some after=word
-0.38 some before=(
-0.31 some before=( after=)
0.57 some before=( letters=sentence
-0.38 some before=( sentence=none
-0.01 some before=,
-0.18 some before=, after=(
-0.37 some before=, after=,
0.47 some before=, after=.
1.01 some before=, after=end
-0.07 some before=, after=mark
-0.23 some before=, after=name
-0.22 some before=, after=word
0.49 some before=, letters=low
-0.57 some before=, letters=sentence
-0.13 some before=, letters=title
-0.01 some before=, sentence=none
0.3 some before=:
0.16 some before=: after=,
-0.42 some before=: after=.
1.72 some before=: after=end
0.89 some before=: after=mark
0.36 some before=: after=name
-0.39 some before=: after=word
0.82 some before=: letters=low
0.22 some before=: letters=sentence
0.1 some before=: letters=title
0.3 some before=: sentence=none
-0.35 some before=dash
-0.68 some before=dash after=(
-0.46 some before=dash after=dash
-0.75 some before=dash after=end
-0.06 some before=dash letters=low
-0.16 some before=dash letters=sentence
-0.35 some before=dash sentence=none
0.91 some before=mark
0.42 some before=mark after=name
0.45 some before=mark letters=low
0.78 some before=mark letters=sentence
0.91 some before=mark sentence=none
0.18 some before=name
-0.16 some before=name after=,
1.45 some before=name after=.
-0.23 some before=name after=end
0.82 some before=name after=name
-0.21 some before=name after=word
0.33 some before=name letters=low
-0.36 some before=name letters=sentence
0.58 some before=name letters=title
0.18 some before=name sentence=none
0.1 some before=number
0.88 some before=number letters=low
0.1 some before=number sentence=none
0.3 some before=start
0.78 some before=start after=,
0.01 some before=start after=:
-0.25 some before=start after=end
0.53 some before=start after=name
0.28 some before=start after=word
0.46 some before=start letters=sentence
-0.56 some before=start letters=title
-0.25 some before=start sentence=alone
0.47 some before=start sentence=none
0.54 some before=stop
0.28 some before=stop after=,
0.84 some before=stop after=.
0.71 some before=stop after=end
0.14 some before=stop after=name
0.71 some before=stop after=word
0.61 some before=stop letters=sentence
-0.22 some before=stop letters=title
0.54 some before=stop sentence=none
-1.11 some before=word after=(
-0.07 some before=word after=,
0.24 some before=word after=.
0.73 some before=word after=:
-0.05 some before=word after=;
0.76 some before=word after=dash
-0.18 some before=word after=end
-1.52 some before=word after=mark
0.04 some before=word after=name
0.08 some before=word after=word
0.67 some before=word letters=low
-1.28 some before=word letters=sentence
-0.48 some before=word letters=title
-1.09 some charged
0.02 some company=fragments
0.11 some company=none
0.04 some company=paragraph
0.46 some company=sentence
0.06 some cue=none
-0.21 some document mixed
-0.05 some document of fragments
0.32 some document of sentences
-0.25 some fills its paragraph
0.48 some final=!
0.32 some final=,
0.4 some final=.
-0.11 some final=none
0.06 some first=word
0.07 some inner punctuation
0.71 some letters=low
-0.55 some letters=sentence
-0.67 some letters=title
-0.71 some named
0.14 some named near
-1.37 some repeated
0.74 some reporting comma
-0.25 some sentence=alone
0.08 some sentence=none
0.06 some sieve=no speaker near
0.89 some utterance
-0.3 starts with a sign
0.35 utterance
-0.11 words=1
-0.04 words=1 before=(
-0.18 words=1 before=,
0.15 words=1 before=:
-0.77 words=1 before==
0.08 words=1 before=mark
-0.49 words=1 before=name
0.02 words=1 before=start
-0.36 words=1 before=stop
-0.03 words=1 before=word
0.67 words=1 final=!
-0.14 words=1 final=,
0.38 words=1 final=.
-0.2 words=1 final=none
0.09 words=16+
0.78 words=16+ before=,
0.07 words=16+ before=:
0.49 words=16+ before=dash
-0.13 words=16+ before=mark
0.33 words=16+ before=name
-0.05 words=16+ before=start
0.19 words=16+ before=stop
0.29 words=16+ before=word
-0.24 words=16+ final=!
0.69 words=16+ final=,
-0.25 words=16+ final=.
0.31 words=16+ final=none
-0.08 words=2
0.65 words=2 before=(
-0.12 words=2 before=,
-0.17 words=2 before=:
-0.27 words=2 before=dash
-0.35 words=2 before=mark
-0.18 words=2 before=name
0.12 words=2 before=start
0.19 words=2 before=stop
0.03 words=2 before=word
0.51 words=2 final=!
-0.05 words=2 final=,
0.33 words=2 final=.
-0.17 words=2 final=none
0.14 words=3
-0.91 words=3 before=(
0.15 words=3 before=,
0.55 words=3 before=:
-0.12 words=3 before=dash
0.72 words=3 before=mark
0.37 words=3 before=name
0.03 words=3 before=start
0.83 words=3 before=stop
0.05 words=3 before=word
0.08 words=3 final=!
0.19 words=3 final=,
0.33 words=3 final=.
0.09 words=3 final=none
-0.08 words=4-5
-0.78 words=4-5 before=(
-0.38 words=4-5 before=,
0.12 words=4-5 before=:
-0.3 words=4-5 before=dash
0.43 words=4-5 before=mark
0.01 words=4-5 before=name
-0.02 words=4-5 before=start
0.28 words=4-5 before=stop
0.16 words=4-5 before=word
0.42 words=4-5 final=!
0.25 words=4-5 final=,
0.52 words=4-5 final=.
-0.22 words=4-5 final=none
0.33 words=6-8
0.62 words=6-8 before=,
0.42 words=6-8 before=:
-0.16 words=6-8 before=dash
0.8 words=6-8 before=mark
0.49 words=6-8 before=name
0.51 words=6-8 before=start
0.84 words=6-8 before=stop
-0.1 words=6-8 before=word
0.43 words=6-8 final=!
0.31 words=6-8 final=,
0.16 words=6-8 final=.
0.31 words=6-8 final=none
0.17 words=9-15
0.04 words=9-15 before=(
0.15 words=9-15 before=,
0.92 words=9-15 before=:
-0.28 words=9-15 before=dash
0.49 words=9-15 before=mark
0.26 words=9-15 before=name
0.56 words=9-15 before=start
0.23 words=9-15 before=stop
0.21 words=9-15 before=word
0.38 words=9-15 final=!
0.28 words=9-15 final=,
0.26 words=9-15 final=.
-0.03 words=9-15 final=none
`
