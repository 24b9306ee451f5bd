/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */

/** For languages that have a lexicon of cues. */
export const WEIGHTS = `
-0.98 after=(
-0.2 after=)
-0.1 after=,
0.11 after=.
0.66 after=:
0.29 after=;
-0.88 after=?
0.51 after=adjective wider
0.27 after=adverb
-0.48 after=auxiliary
0.23 after=complementizer
0.25 after=conjunction
0.05 after=dash
0.21 after=definite determiner
0.44 after=demonstrative determiner
0.22 after=end
-0.06 after=indefinite determiner
0.15 after=linking
-0.32 after=mark
0.19 after=name
-0.13 after=noun wider
0.15 after=number
-0.06 after=possessive determiner
0.23 after=preposition
-0.27 after=preposition speech
-0.4 after=preposition wider
-0.05 after=pronoun
0.15 after=quantity determiner
0.06 after=sign
-0.22 after=verb
-0.05 after=verb speech
-0.22 after=verb wider
0.01 after=word
-0.18 before=(
0.03 before=,
0.2 before=:
-0.48 before==
0.85 before=adjective wider
0.12 before=auxiliary
0.26 before=complementizer
-0.14 before=conjunction
0.07 before=dash
-0.27 before=definite determiner
0.33 before=demonstrative determiner
0.09 before=indefinite determiner
-0.17 before=linking
0.39 before=mark
0.15 before=name
0.04 before=noun wider
-0.23 before=number
-0.04 before=possessive determiner
-0.09 before=preposition
-1 before=preposition speech
-0.69 before=preposition wider
0.18 before=pronoun
0.04 before=quantity determiner
-1.01 before=sign
0.23 before=start
0.23 before=stop
0.02 before=verb
0.02 before=verb speech
0.08 before=verb wider
-0.16 before=word
0.24 bias
-0.05 charged
0.03 company=none
0.17 company=paragraph
0.01 company=sentence
-0.04 cue=after adjective wider far
0.16 cue=after adjective wider near
0.1 cue=after noun speech far
0.24 cue=after noun speech near
0.04 cue=after noun wider far
0.08 cue=after noun wider near
0.89 cue=after preposition speech far
0.36 cue=after preposition speech near
-0.03 cue=after preposition wider far
0.08 cue=after preposition wider near
-0.01 cue=after verb speech far
0.17 cue=after verb speech near
-0.1 cue=after verb wider far
0.02 cue=after verb wider near
0.36 cue=before adjective wider far
0.13 cue=before adjective wider near
-0.41 cue=before noun speech far
0.17 cue=before noun speech near
-0.5 cue=before noun wider far
0.54 cue=before noun wider near
-0.04 cue=before preposition speech far
-0.02 cue=before preposition speech near
0.26 cue=before preposition wider far
0.01 cue=before preposition wider near
0.14 cue=before verb speech far
0.1 cue=before verb speech near
-0.04 cue=before verb wider far
0.07 cue=before verb wider near
-0.14 cue=none
-0.62 few I or you
-0.12 few after=(
-0.36 few after=)
-0.31 few after=,
-0.09 few after=.
0.39 few after=:
0.34 few after=;
-0.84 few after=?
0.38 few after=adverb
-0.39 few after=auxiliary
0.24 few after=complementizer
0.27 few after=conjunction
0.29 few after=dash
0.12 few after=definite determiner
0.83 few after=demonstrative determiner
0.35 few after=end
0.07 few after=indefinite determiner
0.19 few after=linking
-0.01 few after=mark
0.1 few after=name
0.07 few after=noun wider
-0.17 few after=number
0.06 few after=possessive determiner
0.28 few after=preposition
-0.51 few after=preposition speech
-0.51 few after=preposition wider
-0.05 few after=pronoun
-0.24 few after=quantity determiner
0.28 few after=sign
0.01 few after=verb
-0.56 few after=verb speech
-0.09 few after=verb wider
0.07 few after=word
-0.06 few before=(
-0.05 few before=( after=)
-0.44 few before=( letters=low
-0.83 few before=( sentence=none
-0.39 few before=( sentence=speech
0.91 few before=( sentence=wider
-0.15 few before=,
-0.04 few before=, after=,
0.37 few before=, after=.
-0.97 few before=, after=:
0.2 few before=, after=auxiliary
-0.95 few before=, after=conjunction
0.79 few before=, after=end
0.33 few before=, after=name
0.55 few before=, after=preposition
-0.24 few before=, after=pronoun
0.15 few before=, after=verb
-0.24 few before=, after=verb wider
0.26 few before=, after=word
0.25 few before=, letters=low
-0.21 few before=, letters=one-capital
-0.12 few before=, letters=sentence
-0.45 few before=, letters=title
-0.73 few before=, sentence=none
0.14 few before=, sentence=noun
0.11 few before=, sentence=speech
-0.4 few before=, sentence=wider
0.24 few before=:
0.15 few before=: after=,
-0.07 few before=: after=.
0.82 few before=: after=definite determiner
0.9 few before=: after=end
-0.62 few before=: letters=low
0.55 few before=: letters=one-capital
0.46 few before=: letters=sentence
0.01 few before=: letters=title
0.07 few before=: sentence=none
0.28 few before=: sentence=noun
0.19 few before=: sentence=speech
-0.16 few before=: sentence=wider
-0.48 few before==
-0.4 few before== after=word
-0.62 few before== letters=low
-0.2 few before== letters=one-capital
-0.4 few before== sentence=speech
0.8 few before=adjective wider
0.08 few before=adverb
0.13 few before=adverb after=,
0.2 few before=adverb after=.
-0.8 few before=adverb after=auxiliary
-0.35 few before=adverb after=conjunction
0.52 few before=adverb after=end
0.37 few before=adverb after=preposition
0.43 few before=adverb letters=low
-0.78 few before=adverb letters=sentence
-0.43 few before=adverb sentence=none
-0.17 few before=adverb sentence=speech
0.34 few before=adverb sentence=wider
0.07 few before=auxiliary
1.2 few before=auxiliary after=,
0.51 few before=auxiliary after=.
-0.19 few before=auxiliary after=adverb
0.71 few before=auxiliary after=auxiliary
-0.16 few before=auxiliary after=complementizer
0.13 few before=auxiliary after=conjunction
-0.04 few before=auxiliary after=dash
0.33 few before=auxiliary after=definite determiner
-0.28 few before=auxiliary after=end
0.75 few before=auxiliary after=linking
-1.32 few before=auxiliary after=mark
-0.74 few before=auxiliary after=name
0.54 few before=auxiliary after=preposition
0.04 few before=auxiliary after=pronoun
0.71 few before=auxiliary after=quantity determiner
0.8 few before=auxiliary after=verb
0.12 few before=auxiliary after=verb speech
-0.57 few before=auxiliary after=verb wider
-0.37 few before=auxiliary after=word
0.46 few before=auxiliary letters=low
0.13 few before=auxiliary letters=one-capital
-0.07 few before=auxiliary letters=sentence
-1.15 few before=auxiliary letters=title
0.53 few before=auxiliary sentence=none
0.8 few before=auxiliary sentence=noun
-0.3 few before=auxiliary sentence=speech
0.02 few before=auxiliary sentence=wider
0.12 few before=complementizer
0.77 few before=complementizer after=.
0.48 few before=complementizer after=auxiliary
0.69 few before=complementizer after=verb
-0.45 few before=complementizer after=verb speech
0.45 few before=complementizer after=verb wider
-0.35 few before=complementizer after=word
0.47 few before=complementizer letters=low
-0.34 few before=complementizer letters=sentence
0.05 few before=complementizer sentence=speech
-0.05 few before=complementizer sentence=wider
-0.04 few before=conjunction
-0.09 few before=conjunction after=,
-0.74 few before=conjunction after=.
-0.5 few before=conjunction after=conjunction
0.19 few before=conjunction after=end
0.93 few before=conjunction after=preposition
-0.32 few before=conjunction after=pronoun
0.32 few before=conjunction after=verb wider
-0.16 few before=conjunction after=word
0.28 few before=conjunction letters=low
-0.44 few before=conjunction letters=one-capital
-0.1 few before=conjunction letters=sentence
0.01 few before=conjunction letters=title
-0.98 few before=conjunction sentence=none
0.06 few before=conjunction sentence=noun
0.12 few before=conjunction sentence=speech
0.08 few before=conjunction sentence=wider
0.37 few before=dash
-0.17 few before=dash after=dash
-0.29 few before=dash letters=low
0.05 few before=dash letters=sentence
0.5 few before=dash sentence=speech
0.15 few before=dash sentence=wider
-0.19 few before=definite determiner
-0.72 few before=definite determiner after=(
-0.36 few before=definite determiner after=,
-0.54 few before=definite determiner after=.
0.26 few before=definite determiner after=adverb
-0.32 few before=definite determiner after=auxiliary
0.88 few before=definite determiner after=complementizer
0.25 few before=definite determiner after=conjunction
0.24 few before=definite determiner after=dash
0.14 few before=definite determiner after=definite determiner
-0.19 few before=definite determiner after=linking
0.43 few before=definite determiner after=name
0.03 few before=definite determiner after=noun speech
0.29 few before=definite determiner after=noun wider
0.03 few before=definite determiner after=preposition
0.55 few before=definite determiner after=pronoun
0.45 few before=definite determiner after=quantity determiner
0.27 few before=definite determiner after=verb
-0.14 few before=definite determiner after=verb speech
0.63 few before=definite determiner after=verb wider
0.43 few before=definite determiner after=word
-0.24 few before=definite determiner letters=low
-0.47 few before=definite determiner letters=one-capital
0.2 few before=definite determiner letters=sentence
0.53 few before=definite determiner letters=title
-0.61 few before=definite determiner sentence=none
-0.8 few before=definite determiner sentence=noun
0.14 few before=definite determiner sentence=speech
-0.06 few before=definite determiner sentence=wider
0.23 few before=demonstrative determiner
0.02 few before=demonstrative determiner letters=low
0.81 few before=demonstrative determiner sentence=speech
-0.44 few before=demonstrative determiner sentence=wider
0.16 few before=indefinite determiner
0.48 few before=indefinite determiner after=,
0.23 few before=indefinite determiner after=.
-0.09 few before=indefinite determiner after=auxiliary
-0.17 few before=indefinite determiner after=complementizer
0.43 few before=indefinite determiner after=conjunction
-0.1 few before=indefinite determiner after=dash
0.73 few before=indefinite determiner after=definite determiner
0.17 few before=indefinite determiner after=end
0.26 few before=indefinite determiner after=linking
0.69 few before=indefinite determiner after=name
-0.36 few before=indefinite determiner after=preposition
0.12 few before=indefinite determiner after=pronoun
0.14 few before=indefinite determiner after=verb
-0.42 few before=indefinite determiner after=verb speech
0.01 few before=indefinite determiner after=verb wider
-0.35 few before=indefinite determiner after=word
0.04 few before=indefinite determiner letters=low
-0.11 few before=indefinite determiner letters=one-capital
0.63 few before=indefinite determiner letters=sentence
0.81 few before=indefinite determiner letters=title
0.01 few before=indefinite determiner sentence=none
0.92 few before=indefinite determiner sentence=noun
-0.01 few before=indefinite determiner sentence=speech
-0.18 few before=indefinite determiner sentence=wider
-0.08 few before=linking
0.69 few before=linking after=(
-0.46 few before=linking after=,
0.16 few before=linking after=.
-0.12 few before=linking after=:
-0.11 few before=linking after=;
0.25 few before=linking after=auxiliary
0.32 few before=linking after=conjunction
0.69 few before=linking after=definite determiner
-0.06 few before=linking after=end
-0.73 few before=linking after=indefinite determiner
-0.18 few before=linking after=linking
0.99 few before=linking after=name
0.38 few before=linking after=preposition
-0.46 few before=linking after=preposition wider
0.05 few before=linking after=pronoun
0.14 few before=linking after=verb
-0.53 few before=linking after=verb speech
-0.01 few before=linking after=verb wider
-0.46 few before=linking after=word
0.18 few before=linking letters=low
-0.47 few before=linking letters=one-capital
-0.03 few before=linking letters=sentence
-0.91 few before=linking letters=title
-1.14 few before=linking sentence=none
-0.51 few before=linking sentence=noun
0.41 few before=linking sentence=speech
-0.26 few before=linking sentence=wider
-0.02 few before=mark
-0.23 few before=mark after=,
0.47 few before=mark after=conjunction
0.4 few before=mark after=preposition
0.31 few before=mark letters=low
-0.63 few before=mark letters=one-capital
0.29 few before=mark letters=sentence
-0.04 few before=mark letters=title
-0.74 few before=mark sentence=none
0.1 few before=mark sentence=speech
-0.03 few before=mark sentence=wider
-0.04 few before=name
-0.33 few before=name after=,
-0.59 few before=name after=.
1.08 few before=name after=conjunction
0.4 few before=name after=end
-0.12 few before=name after=name
0.1 few before=name after=preposition
-0.31 few before=name after=quantity determiner
0.61 few before=name after=verb
-0.59 few before=name after=verb speech
-0.36 few before=name letters=low
0.42 few before=name letters=one-capital
0.54 few before=name letters=title
-0.23 few before=name sentence=none
0.23 few before=name sentence=noun
-0.21 few before=name sentence=speech
0.69 few before=name sentence=wider
0.22 few before=noun speech
-0.2 few before=noun speech after=,
0.17 few before=noun speech after=.
0.83 few before=noun speech after=preposition
-0.68 few before=noun speech after=verb wider
0.37 few before=noun speech letters=low
-0.15 few before=noun speech letters=one-capital
-0.52 few before=noun speech letters=sentence
-0.58 few before=noun speech sentence=noun
0.56 few before=noun speech sentence=speech
0.23 few before=noun speech sentence=wider
-0.01 few before=noun wider
-0.71 few before=noun wider after=,
0.51 few before=noun wider after=.
0.04 few before=noun wider after=preposition
0.67 few before=noun wider letters=low
-0.53 few before=noun wider letters=title
-0.23 few before=noun wider sentence=speech
0.42 few before=noun wider sentence=wider
0.05 few before=number
0.31 few before=number letters=low
-0.08 few before=possessive determiner
0.01 few before=possessive determiner after=.
0.16 few before=possessive determiner after=conjunction
-0.42 few before=possessive determiner after=end
-0.07 few before=possessive determiner after=preposition
-0.2 few before=possessive determiner after=pronoun
0.31 few before=possessive determiner after=word
-0.06 few before=possessive determiner letters=low
0.55 few before=possessive determiner letters=one-capital
0.74 few before=possessive determiner letters=sentence
-0.82 few before=possessive determiner letters=title
0.03 few before=possessive determiner sentence=speech
-0.22 few before=possessive determiner sentence=wider
-0.16 few before=preposition
-0.2 few before=preposition after=.
0.39 few before=preposition after=adverb
1.13 few before=preposition after=auxiliary
-0.73 few before=preposition after=complementizer
0.32 few before=preposition after=conjunction
-0.02 few before=preposition after=dash
-0.4 few before=preposition after=definite determiner
0.14 few before=preposition after=end
-0.13 few before=preposition after=indefinite determiner
0.03 few before=preposition after=linking
-0.3 few before=preposition after=mark
-0.34 few before=preposition after=name
0.98 few before=preposition after=possessive determiner
0.07 few before=preposition after=preposition
0.29 few before=preposition after=pronoun
0.17 few before=preposition after=quantity determiner
0.39 few before=preposition after=verb
0.21 few before=preposition after=verb speech
-0.73 few before=preposition after=verb wider
0.58 few before=preposition after=word
0.36 few before=preposition letters=low
0.15 few before=preposition letters=one-capital
-0.95 few before=preposition letters=sentence
-0.35 few before=preposition letters=title
-0.03 few before=preposition sentence=none
0.17 few before=preposition sentence=noun
-0.11 few before=preposition sentence=speech
0.09 few before=preposition sentence=wider
-0.44 few before=preposition wider
-0.13 few before=preposition wider after=.
-0.26 few before=preposition wider after=conjunction
-0.42 few before=preposition wider letters=low
-1.16 few before=preposition wider sentence=noun
0.15 few before=preposition wider sentence=speech
-1.15 few before=preposition wider sentence=wider
0.3 few before=pronoun
-0.34 few before=pronoun after=,
0.27 few before=pronoun after=.
-0.15 few before=pronoun after=conjunction
0.52 few before=pronoun after=definite determiner
0.47 few before=pronoun after=end
1.03 few before=pronoun after=preposition
0.52 few before=pronoun letters=low
-0.43 few before=pronoun letters=title
0.12 few before=pronoun sentence=none
0.26 few before=pronoun sentence=speech
0.11 few before=pronoun sentence=wider
-0.12 few before=quantity determiner
-0.42 few before=quantity determiner after=preposition
0.5 few before=quantity determiner after=verb wider
-0.11 few before=quantity determiner letters=low
0.31 few before=quantity determiner sentence=speech
0.05 few before=quantity determiner sentence=wider
0.36 few before=start
0.26 few before=start after=,
0.29 few before=start after=:
-0.82 few before=start after=auxiliary
0.58 few before=start after=definite determiner
-1.01 few before=start after=end
0.17 few before=start after=name
0.66 few before=start after=pronoun
0.75 few before=start after=verb speech
0.17 few before=start after=word
0.41 few before=start letters=one-capital
0.47 few before=start letters=sentence
-0.22 few before=start letters=title
-1.01 few before=start sentence=alone
0.47 few before=start sentence=none
-1.03 few before=start sentence=noun
0.91 few before=start sentence=speech
-0.37 few before=start sentence=wider
0.29 few before=stop
0.39 few before=stop after=,
-0.49 few before=stop after=auxiliary
-0.05 few before=stop after=end
0.85 few before=stop after=name
1 few before=stop after=pronoun
0.14 few before=stop after=verb speech
-0.24 few before=stop letters=one-capital
0.53 few before=stop letters=sentence
0.67 few before=stop letters=title
0.41 few before=stop sentence=none
0.08 few before=stop sentence=speech
-0.16 few before=stop sentence=wider
0.11 few before=verb
-0.51 few before=verb after=(
-0.38 few before=verb after=,
-0.57 few before=verb after=.
-0.72 few before=verb after=complementizer
0.89 few before=verb after=conjunction
-0.66 few before=verb after=definite determiner
-0.13 few before=verb after=end
0.52 few before=verb after=linking
0.77 few before=verb after=preposition
-0.19 few before=verb after=verb
0.11 few before=verb after=verb speech
0.46 few before=verb after=verb wider
0.37 few before=verb after=word
0.71 few before=verb letters=low
0.29 few before=verb letters=one-capital
-1.41 few before=verb letters=sentence
-0.07 few before=verb letters=title
0.11 few before=verb sentence=none
-0.12 few before=verb sentence=noun
0.22 few before=verb sentence=speech
-0.1 few before=verb sentence=wider
0.02 few before=verb speech
-0.64 few before=verb speech after=,
-0.02 few before=verb speech after=.
-0.49 few before=verb speech after=auxiliary
0.22 few before=verb speech after=conjunction
0.74 few before=verb speech after=definite determiner
0.17 few before=verb speech after=end
0.5 few before=verb speech after=indefinite determiner
0.69 few before=verb speech after=linking
-0.29 few before=verb speech after=word
0.19 few before=verb speech letters=low
-0.63 few before=verb speech letters=one-capital
-0.28 few before=verb speech letters=sentence
0.77 few before=verb speech letters=title
0.02 few before=verb speech sentence=speech
0.1 few before=verb wider
-0.55 few before=verb wider after=,
-0.15 few before=verb wider after=.
0.22 few before=verb wider after=complementizer
0.46 few before=verb wider after=conjunction
0.7 few before=verb wider after=dash
0.06 few before=verb wider after=definite determiner
0.96 few before=verb wider after=end
-0.04 few before=verb wider after=indefinite determiner
0.87 few before=verb wider after=mark
1.01 few before=verb wider after=name
-0.14 few before=verb wider after=preposition
0.3 few before=verb wider after=pronoun
0.77 few before=verb wider after=verb
0.48 few before=verb wider after=verb speech
0.45 few before=verb wider after=verb wider
0.25 few before=verb wider after=word
0.1 few before=verb wider letters=low
-0.05 few before=verb wider letters=one-capital
-0.61 few before=verb wider letters=sentence
0.59 few before=verb wider letters=title
0.14 few before=verb wider sentence=speech
0.07 few before=verb wider sentence=wider
-0.1 few before=word
-0.6 few before=word after=(
0.2 few before=word after=,
0.3 few before=word after=.
0.78 few before=word after=:
-0.15 few before=word after=adverb
-0.39 few before=word after=auxiliary
0.41 few before=word after=complementizer
0.07 few before=word after=conjunction
-0.07 few before=word after=dash
0.54 few before=word after=definite determiner
0.29 few before=word after=end
-0.2 few before=word after=linking
-0.36 few before=word after=name
-0.28 few before=word after=preposition
-0.03 few before=word after=preposition wider
-0.31 few before=word after=pronoun
-0.72 few before=word after=verb
0.11 few before=word after=verb speech
-0.47 few before=word after=verb wider
0.99 few before=word after=word
0.44 few before=word letters=low
-0.32 few before=word letters=one-capital
-1.12 few before=word letters=sentence
-0.63 few before=word letters=title
-0.74 few before=word sentence=none
-0.47 few before=word sentence=noun
0.06 few before=word sentence=speech
0.09 few before=word sentence=wider
0.37 few charged
-0.05 few company=fragments
-0.07 few company=none
0.15 few company=paragraph
-0.09 few company=sentence
-0.16 few cue=after adjective wider far
0.12 few cue=after adjective wider near
0.29 few cue=after noun speech far
-0.12 few cue=after noun speech near
-0.25 few cue=after noun wider far
0.3 few cue=after noun wider near
0.84 few cue=after preposition speech far
0.09 few cue=after preposition speech near
0.06 few cue=after preposition wider far
-0.14 few cue=after preposition wider near
0.05 few cue=after verb speech far
0.2 few cue=after verb speech near
-0.19 few cue=after verb wider far
0.02 few cue=after verb wider near
0.34 few cue=before adjective wider far
0.03 few cue=before adjective wider near
-0.09 few cue=before noun speech far
0.5 few cue=before noun speech near
-0.34 few cue=before noun wider far
0.54 few cue=before noun wider near
-0.15 few cue=before preposition speech far
-0.33 few cue=before preposition speech near
0.36 few cue=before preposition wider far
-0.08 few cue=before preposition wider near
0.07 few cue=before verb speech far
0.07 few cue=before verb speech near
-0.14 few cue=before verb wider far
0.07 few cue=before verb wider near
-0.24 few cue=none
-0.14 few document mixed
-0.47 few document of fragments
0.31 few document of sentences
-1.01 few fills its paragraph
0.62 few final=!
0.09 few final=,
0.33 few final=.
-0.13 few final=none
-0.1 few finite verb
0.79 few first=adverb
0.68 few first=auxiliary
0.73 few first=complementizer
-0.19 few first=conjunction
-0.93 few first=definite determiner
-0.58 few first=demonstrative determiner
1.4 few first=indefinite determiner
0.09 few first=linking
-0.2 few first=possessive determiner
0.54 few first=preposition
1 few first=quantity determiner
0.4 few first=verb
-0.37 few first=word
0.06 few inner punctuation
-0.2 few left=adjective wider
0.12 few left=adjective wider clause
-0.17 few left=preposition speech
-0.65 few left=preposition speech clause
-0.11 few left=preposition wider
0.75 few left=preposition wider clause
0.37 few left=verb speech
0.74 few left=verb speech clause
0.43 few left=verb wider
0.27 few left=verb wider clause
0.25 few letters=low
0.16 few letters=no-words
-0.43 few letters=one-capital
-0.6 few letters=sentence
-0.26 few letters=title
-0.73 few named
-0.24 few named capital
-0.27 few named near
-0.09 few pronoun
-0.52 few repeated
0.48 few reporting comma
-1.01 few sentence=alone
-0.23 few sentence=none
0.01 few sentence=noun
0.09 few sentence=speech
-0.14 few sentence=wider
-0.01 few sieve=agent after the quote
-0.08 few sieve=colon before the quote
-0.24 few sieve=continued from the paragraph before
0.3 few sieve=cue before the quote
0.81 few sieve=fragment of a reported clause
-0.31 few sieve=inverted clause after the quote
-0.35 few sieve=last speaker of the paragraph
-0.62 few sieve=no speaker near
0.12 few sieve=reporting clause after the quote
-0.15 few sieve=reporting clause in the sentence
0.02 few sieve=source phrase
-0.31 few sieve=subject of the sentence
-0.66 few sieve=subject of the sentence after
-0.45 few sieve=subject of the sentence before
-0.13 few sieve=subject of the sentence before the colon
-0.51 few sieve=subject right before the quote
-0.69 few sieve=the subject undergoes what is told
-0.02 few starts with a determiner
0.66 few utterance
0.34 final=!
0.17 final=,
0.14 final=.
-0.04 final=none
0.12 left=adjective wider
-0.18 left=adjective wider clause
-0.01 left=preposition speech
-0.48 left=preposition speech clause
-0.08 left=preposition wider
0.81 left=preposition wider clause
0.2 left=verb speech
0.54 left=verb speech clause
0.3 left=verb wider
0.21 left=verb wider clause
0.33 letters=low
0.16 letters=no-words
-0.43 letters=one-capital
-0.06 letters=sentence
-0.38 letters=title
0.19 many I or you
0.7 many after=)
0.24 many after=,
0.35 many after=.
0.55 many after=:
-0.18 many after=adverb
0.87 many after=auxiliary
0.36 many after=complementizer
-0.19 many after=conjunction
-0.02 many after=dash
0.52 many after=definite determiner
-0.28 many after=demonstrative determiner
0.15 many after=end
0.55 many after=indefinite determiner
0.54 many after=linking
-0.44 many after=mark
0.17 many after=name
-0.26 many after=possessive determiner
0.23 many after=preposition
0.36 many after=preposition speech
0.05 many after=pronoun
0.5 many after=quantity determiner
-0.21 many after=sign
0.13 many after=verb speech
0.14 many after=verb wider
-0.05 many before=(
-0.17 many before=( letters=sentence
0.79 many before=( sentence=speech
0.15 many before=,
0.43 many before=, after=)
-0.26 many before=, after=,
0.26 many before=, after=.
-0.5 many before=, after=conjunction
0.48 many before=, after=definite determiner
0.3 many before=, after=end
0.31 many before=, after=mark
-0.16 many before=, after=name
0.61 many before=, after=preposition
-0.21 many before=, after=pronoun
0.54 many before=, after=verb speech
0.24 many before=, letters=low
0.08 many before=, letters=sentence
0.86 many before=, letters=title
0.79 many before=, sentence=none
-0.06 many before=, sentence=noun
0.27 many before=, sentence=speech
-0.13 many before=, sentence=wider
0.12 many before=:
0.88 many before=: after=,
0.65 many before=: after=.
0.72 many before=: after=conjunction
0.41 many before=: after=definite determiner
0.45 many before=: after=end
-0.08 many before=: after=name
0.33 many before=: after=pronoun
0.03 many before=: after=sign
-0.11 many before=: letters=low
0.22 many before=: letters=sentence
0.99 many before=: letters=title
0.09 many before=: sentence=none
1.02 many before=: sentence=noun
0.1 many before=: sentence=speech
0.01 many before=: sentence=wider
0.1 many before=adverb
1.02 many before=adverb after=.
0.49 many before=adverb after=end
-0.44 many before=adverb after=pronoun
0.09 many before=adverb letters=low
0.51 many before=adverb sentence=speech
-0.16 many before=adverb sentence=wider
0.36 many before=auxiliary
0.53 many before=auxiliary after=,
0.73 many before=auxiliary after=.
-0.35 many before=auxiliary after=conjunction
0.32 many before=auxiliary after=definite determiner
0.21 many before=auxiliary after=end
0.23 many before=auxiliary after=name
0.2 many before=auxiliary after=preposition
0.53 many before=auxiliary after=pronoun
-0.32 many before=auxiliary after=verb speech
0.37 many before=auxiliary letters=low
0.22 many before=auxiliary sentence=speech
0.65 many before=auxiliary sentence=wider
0.25 many before=complementizer
0.46 many before=complementizer after=,
0.41 many before=complementizer after=.
0.39 many before=complementizer after=conjunction
0.24 many before=complementizer after=end
0.16 many before=complementizer after=name
0.26 many before=complementizer after=preposition
0.31 many before=complementizer after=verb speech
0.19 many before=complementizer letters=low
0.62 many before=complementizer letters=sentence
0.18 many before=complementizer sentence=speech
0.68 many before=complementizer sentence=wider
0.48 many before=conjunction
0.5 many before=conjunction after=.
0.43 many before=conjunction after=end
0.41 many before=conjunction letters=low
0.51 many before=conjunction letters=sentence
0.32 many before=conjunction sentence=speech
-0.12 many before=dash
-0.89 many before=dash after=end
0.1 many before=dash letters=low
-0.12 many before=dash letters=sentence
-0.34 many before=dash sentence=none
0.75 many before=dash sentence=noun
0.85 many before=dash sentence=speech
0.03 many before=definite determiner
-0.22 many before=definite determiner after=.
0.36 many before=definite determiner after=end
0.02 many before=definite determiner letters=low
1 many before=definite determiner sentence=speech
0.61 many before=indefinite determiner
0.41 many before=indefinite determiner after=.
0.56 many before=indefinite determiner after=end
0.61 many before=indefinite determiner letters=low
0.27 many before=indefinite determiner sentence=speech
0.44 many before=indefinite determiner sentence=wider
0.12 many before=linking
1.1 many before=linking after=.
0.49 many before=linking letters=low
-0.1 many before=linking sentence=speech
0.76 many before=linking sentence=wider
0.18 many before=mark
0.51 many before=mark after=.
0.3 many before=mark after=end
0.66 many before=mark letters=low
0.16 many before=mark letters=sentence
-0.03 many before=mark sentence=speech
0.27 many before=name
0.46 many before=name after=conjunction
0.54 many before=name after=end
0.41 many before=name after=name
0.25 many before=name after=preposition
-0.11 many before=name after=sign
-0.27 many before=name after=verb speech
0.09 many before=name letters=low
0.18 many before=name letters=sentence
0.47 many before=name sentence=none
0.14 many before=name sentence=speech
0.75 many before=name sentence=wider
-0.48 many before=noun speech
-0.08 many before=noun speech after=end
0.04 many before=noun speech letters=low
-0.52 many before=noun speech sentence=speech
0.45 many before=noun wider
0.17 many before=possessive determiner
0.17 many before=possessive determiner letters=low
-0.31 many before=possessive determiner sentence=speech
0.32 many before=preposition
0.61 many before=preposition after=.
0.42 many before=preposition after=conjunction
0.35 many before=preposition after=definite determiner
0.07 many before=preposition after=end
0.41 many before=preposition after=name
0.33 many before=preposition after=preposition
0.29 many before=preposition letters=low
0.48 many before=preposition sentence=speech
0.74 many before=preposition sentence=wider
-0.85 many before=preposition wider
-0.52 many before=preposition wider after=.
-0.85 many before=preposition wider letters=low
-0.61 many before=preposition wider sentence=noun
0.33 many before=pronoun
0.68 many before=pronoun after=.
-0.28 many before=pronoun after=end
0.33 many before=pronoun letters=low
0.57 many before=pronoun sentence=speech
-0.16 many before=pronoun sentence=wider
0.26 many before=quantity determiner
0.26 many before=quantity determiner letters=low
0.26 many before=quantity determiner sentence=speech
0.18 many before=start
0.47 many before=start after=,
0.1 many before=start after=.
0.31 many before=start after=complementizer
0.25 many before=start after=definite determiner
-0.07 many before=start after=end
0.38 many before=start after=indefinite determiner
0.23 many before=start after=mark
0.14 many before=start after=name
0.37 many before=start after=preposition
0.21 many before=start after=pronoun
0.22 many before=start after=verb speech
-0.1 many before=start after=verb wider
0.5 many before=start after=word
-0.34 many before=start letters=low
0.19 many before=start letters=sentence
-0.07 many before=start sentence=alone
0.29 many before=start sentence=none
0.2 many before=start sentence=speech
0.16 many before=start sentence=wider
0.17 many before=stop
0.44 many before=stop after=,
0.23 many before=stop after=.
0.66 many before=stop after=:
0.45 many before=stop after=definite determiner
0.18 many before=stop after=end
0.53 many before=stop after=indefinite determiner
-0.33 many before=stop after=mark
0.2 many before=stop after=name
0.51 many before=stop after=preposition
-0.13 many before=stop after=pronoun
0.23 many before=stop after=quantity determiner
0.54 many before=stop after=verb speech
0.38 many before=stop after=word
0.53 many before=stop letters=low
0.17 many before=stop letters=sentence
-0.34 many before=stop sentence=none
0.88 many before=stop sentence=noun
0.24 many before=stop sentence=speech
-0.07 many before=verb
-0.23 many before=verb after=.
0.15 many before=verb after=end
0.58 many before=verb letters=low
-0.31 many before=verb letters=sentence
-0.06 many before=verb sentence=none
0.62 many before=verb sentence=speech
-0.1 many before=verb sentence=wider
0.26 many before=verb speech
0.9 many before=verb speech after=.
-0.33 many before=verb speech after=conjunction
0.54 many before=verb speech after=end
-0.3 many before=verb speech after=mark
0.46 many before=verb speech after=preposition
0.51 many before=verb speech letters=low
-0.31 many before=verb speech letters=sentence
0.26 many before=verb speech sentence=speech
0.47 many before=verb wider
0.41 many before=verb wider after=,
0.44 many before=verb wider after=.
0.36 many before=verb wider after=conjunction
0.19 many before=verb wider after=end
0.41 many before=verb wider letters=low
0.35 many before=verb wider sentence=speech
0.55 many before=verb wider sentence=wider
0.03 many before=word
-0.67 many before=word after=,
0.96 many before=word after=.
0.73 many before=word after=conjunction
0.28 many before=word after=end
0.67 many before=word after=name
0.65 many before=word after=preposition
0.51 many before=word after=pronoun
0.71 many before=word letters=low
-0.69 many before=word letters=sentence
0.96 many before=word sentence=none
0.7 many before=word sentence=noun
-0.32 many before=word sentence=speech
0.95 many before=word sentence=wider
-0.33 many charged
0.14 many company=fragments
0.09 many company=none
0.2 many company=paragraph
-0.03 many company=sentence
0.49 many cue=after adjective wider far
-0.14 many cue=after adjective wider near
0.04 many cue=after noun speech far
0.45 many cue=after noun speech near
0.4 many cue=after noun wider far
0.44 many cue=after noun wider near
0.54 many cue=after preposition speech near
0.66 many cue=after preposition wider near
0.04 many cue=after verb speech far
0.16 many cue=after verb speech near
-0.09 many cue=after verb wider far
-0.06 many cue=after verb wider near
0.34 many cue=before adjective wider far
0.66 many cue=before adjective wider near
-0.24 many cue=before noun speech far
0.43 many cue=before noun speech near
-0.37 many cue=before noun wider far
0.26 many cue=before noun wider near
-0.06 many cue=before preposition speech far
0.02 many cue=before preposition speech near
0.56 many cue=before preposition wider far
-0.22 many cue=before preposition wider near
0.12 many cue=before verb speech far
0.2 many cue=before verb speech near
0.25 many cue=before verb wider far
0.17 many cue=before verb wider near
0.11 many cue=none
0.09 many document mixed
-0.17 many document of fragments
0.13 many document of sentences
-0.01 many fills its paragraph
-0.03 many final=!
0.17 many final=,
0.08 many final=.
0.23 many final=none
0.18 many finite verb
0.15 many first=adverb
0.24 many first=auxiliary
0.19 many first=complementizer
0.2 many first=conjunction
0.18 many first=definite determiner
-0.06 many first=demonstrative determiner
0.29 many first=indefinite determiner
0.95 many first=linking
0.49 many first=possessive determiner
0.01 many first=preposition
0.23 many first=pronoun
0.27 many first=quantity determiner
0.01 many first=verb
-0.11 many first=word
0.19 many inner punctuation
0.6 many left=adjective wider
0.36 many left=adjective wider clause
-0.18 many left=preposition speech
0.52 many left=preposition speech clause
0.21 many left=preposition wider
0.25 many left=preposition wider clause
0.2 many left=verb speech
0.25 many left=verb speech clause
0.09 many left=verb wider clause
0.16 many letters=low
0.14 many letters=sentence
-0.28 many letters=title
-0.41 many named
-0.2 many named near
0.16 many pronoun
0.45 many reporting comma
-0.07 many sentence=alone
-0.21 many sentence=none
-0.11 many sentence=noun
0.19 many sentence=speech
-0.22 many sentence=wider
0.57 many sieve=alternating turns
0.17 many sieve=colon before the quote
0.14 many sieve=continued from the paragraph before
0.76 many sieve=credit after a dash
0.04 many sieve=cue before the quote
0.09 many sieve=fragment of a reported clause
0.8 many sieve=inverted clause after the quote
-0.69 many sieve=label inside the marks
0.26 many sieve=last speaker of the paragraph
0.26 many sieve=no speaker near
0.18 many sieve=reporting clause after the quote
0.17 many sieve=reporting clause in the sentence
-0.06 many sieve=reporting clause inside the marks
0.28 many sieve=sentence that announces the quote
0.78 many sieve=source phrase
-0.53 many sieve=subject of the sentence
0.13 many sieve=subject of the sentence before
0.22 many sieve=subject of the sentence before the colon
0.79 many sieve=subject right before the quote
0.12 many sieve=the subject undergoes what is told
0.2 many starts with a determiner
0.17 many utterance
-1.06 named
-0.34 named near
-1.32 nested before=,
0.01 nested before=:
-1.37 nested before=auxiliary
-0.8 nested before=complementizer
-0.41 nested before=dash
-0.92 nested before=definite determiner
-1.55 nested before=indefinite determiner
-0.31 nested before=linking
0.04 nested before=mark
-0.87 nested before=name
-0.63 nested before=noun wider
-0.67 nested before=possessive determiner
-1.09 nested before=preposition
-0.88 nested before=pronoun
-1.25 nested before=start
-0.66 nested before=verb
-1.06 nested before=verb speech
-0.07 nested before=verb wider
-0.5 nested before=word
-0.99 nested cue=after noun speech near
-0.83 nested cue=after noun wider far
-0.9 nested cue=after noun wider near
-0.99 nested cue=after verb speech far
-1.73 nested cue=after verb speech near
-1.19 nested cue=after verb wider far
-1.14 nested cue=after verb wider near
-0.8 nested cue=before noun speech near
-0.5 nested cue=before noun wider near
-0.19 nested cue=before verb speech far
-0.85 nested cue=before verb speech near
-1.01 nested cue=before verb wider far
-0.76 nested cue=before verb wider near
-0.79 nested cue=none
-1.63 nested few
-1.49 nested many
-1.95 nested some
0.51 reporting comma
0.09 role=body
-0.49 role=heading
-0.28 sentence=alone
-0.34 sentence=none
-0.09 sentence=noun
0.16 sentence=speech
-0.15 sentence=wider
-0.77 several parts
0.1 sieve=agent after the quote
0.77 sieve=alternating turns
0.21 sieve=colon before the quote
-0.33 sieve=continued from the paragraph before
1.21 sieve=credit after a dash
0.23 sieve=cue before the quote
0.61 sieve=fragment of a reported clause
-0.12 sieve=inverted clause after the quote
-1.09 sieve=label inside the marks
-0.32 sieve=last speaker of the paragraph
-0.58 sieve=no speaker near
0.2 sieve=reporting clause after the quote
-0.35 sieve=reporting clause in the sentence
-0.06 sieve=reporting clause inside the marks
0.3 sieve=sentence that announces the quote
0.4 sieve=source phrase
-0.44 sieve=subject of the sentence
-0.81 sieve=subject of the sentence after
-0.49 sieve=subject of the sentence before
0.07 sieve=subject of the sentence before the colon
-0.47 sieve=subject right before the quote
-0.65 sieve=the subject undergoes what is told
-0.05 some I or you
-1.11 some after=(
0.07 some after=)
-0.01 some after=,
0.24 some after=.
0.4 some after=:
-0.06 some after=adverb
-0.4 some after=auxiliary
0.16 some after=complementizer
0.3 some after=conjunction
-0.18 some after=dash
-0.02 some after=definite determiner
0.39 some after=end
-0.44 some after=indefinite determiner
0.11 some after=linking
-0.1 some after=mark
0.25 some after=name
0.85 some after=number
0.3 some after=possessive determiner
0.06 some after=preposition
0.34 some after=preposition speech
0.35 some after=preposition wider
-0.15 some after=pronoun
0.91 some after=quantity determiner
-0.49 some after=verb
0.18 some after=verb speech
-0.07 some after=verb wider
-0.25 some after=word
-0.36 some before=(
-0.27 some before=( after=)
0.12 some before=( letters=sentence
-0.06 some before=( sentence=speech
0.02 some before=,
0.01 some before=, after=(
-0.02 some before=, after=,
0.55 some before=, after=.
0.34 some before=, after=auxiliary
-0.42 some before=, after=complementizer
-1.11 some before=, after=conjunction
-0.23 some before=, after=definite determiner
0.71 some before=, after=end
-0.07 some before=, after=mark
-0.09 some before=, after=name
-0.09 some before=, after=preposition
-0.25 some before=, after=pronoun
0.73 some before=, after=verb speech
0.57 some before=, letters=low
-0.65 some before=, letters=sentence
0.26 some before=, letters=title
-0.17 some before=, sentence=none
0.08 some before=, sentence=noun
0.24 some before=, sentence=speech
-0.26 some before=, sentence=wider
0.28 some before=:
-0.05 some before=: after=,
-0.4 some before=: after=.
0.85 some before=: after=definite determiner
1.46 some before=: after=end
1.1 some before=: after=mark
0.23 some before=: after=name
-0.06 some before=: after=pronoun
1.06 some before=: letters=low
0.17 some before=: letters=sentence
0.12 some before=: letters=title
-0.09 some before=: sentence=none
0.34 some before=: sentence=noun
0.79 some before=: sentence=speech
-0.21 some before=: sentence=wider
0.14 some before=adverb
-0.06 some before=adverb after=,
0.93 some before=adverb after=.
-0.34 some before=adverb after=end
-0.26 some before=adverb after=preposition
0.3 some before=adverb letters=low
0.32 some before=adverb sentence=speech
0.99 some before=adverb sentence=wider
0.12 some before=auxiliary
0.36 some before=auxiliary after=,
0.21 some before=auxiliary after=.
-0.15 some before=auxiliary after=adverb
-0.12 some before=auxiliary after=complementizer
0.79 some before=auxiliary after=conjunction
0.3 some before=auxiliary after=dash
0.15 some before=auxiliary after=definite determiner
0.02 some before=auxiliary after=end
0.54 some before=auxiliary after=linking
-0.4 some before=auxiliary after=mark
0.13 some before=auxiliary after=name
0.09 some before=auxiliary after=preposition
0.45 some before=auxiliary after=pronoun
0.77 some before=auxiliary after=verb
0.36 some before=auxiliary after=verb speech
-0.34 some before=auxiliary after=word
0.75 some before=auxiliary letters=low
-1.3 some before=auxiliary letters=sentence
-0.04 some before=auxiliary letters=title
0.65 some before=auxiliary sentence=none
0.94 some before=auxiliary sentence=noun
0.12 some before=auxiliary sentence=speech
-0.57 some before=auxiliary sentence=wider
0.33 some before=complementizer
0.61 some before=complementizer after=,
0.54 some before=complementizer after=.
0.73 some before=complementizer after=auxiliary
0.31 some before=complementizer after=conjunction
0.13 some before=complementizer after=end
0.35 some before=complementizer after=preposition
-0.51 some before=complementizer after=pronoun
0.32 some before=complementizer after=word
0.32 some before=complementizer letters=low
0.43 some before=complementizer letters=sentence
0.26 some before=complementizer sentence=speech
0.74 some before=complementizer sentence=wider
-0.27 some before=conjunction
-0.27 some before=conjunction after=,
-0.47 some before=conjunction after=.
0.83 some before=conjunction after=end
0.59 some before=conjunction after=name
-0.09 some before=conjunction after=preposition
-0.1 some before=conjunction after=pronoun
-0.03 some before=conjunction letters=low
-0.53 some before=conjunction letters=sentence
0.06 some before=conjunction sentence=speech
0.09 some before=conjunction sentence=wider
-0.22 some before=dash
-0.37 some before=dash after=(
-0.59 some before=dash after=dash
-0.37 some before=dash after=end
-0.01 some before=dash letters=low
0.02 some before=dash letters=sentence
-0.7 some before=dash sentence=none
0.46 some before=dash sentence=speech
-0.17 some before=definite determiner
-0.68 some before=definite determiner after=,
-0.1 some before=definite determiner after=.
1.01 some before=definite determiner after=conjunction
-0.33 some before=definite determiner after=end
-0.44 some before=definite determiner after=linking
0.5 some before=definite determiner after=preposition
-0.65 some before=definite determiner after=verb
-0.13 some before=definite determiner letters=low
0.02 some before=definite determiner letters=sentence
0.02 some before=definite determiner letters=title
-0.76 some before=definite determiner sentence=none
-0.45 some before=definite determiner sentence=speech
0.56 some before=definite determiner sentence=wider
0.37 some before=demonstrative determiner
-0.01 some before=demonstrative determiner letters=low
0.37 some before=demonstrative determiner sentence=speech
0.02 some before=indefinite determiner
0.29 some before=indefinite determiner after=,
-0.04 some before=indefinite determiner after=.
1.05 some before=indefinite determiner after=conjunction
-0.02 some before=indefinite determiner after=end
1.01 some before=indefinite determiner after=preposition
-0.61 some before=indefinite determiner after=pronoun
0.12 some before=indefinite determiner letters=low
0.2 some before=indefinite determiner sentence=noun
-0.24 some before=indefinite determiner sentence=speech
0.82 some before=indefinite determiner sentence=wider
-0.11 some before=linking
-0.01 some before=linking after=,
1.44 some before=linking after=.
0.99 some before=linking after=conjunction
-0.47 some before=linking after=end
-0.2 some before=linking after=preposition
-0.32 some before=linking after=verb wider
0.4 some before=linking letters=low
-0.72 some before=linking letters=sentence
-0.64 some before=linking letters=title
0.14 some before=linking sentence=none
-0.43 some before=linking sentence=noun
0.07 some before=linking sentence=speech
0.16 some before=linking sentence=wider
0.87 some before=mark
0.5 some before=mark after=,
0.46 some before=mark letters=low
0.7 some before=mark letters=sentence
0.59 some before=mark sentence=speech
0.34 some before=name
1.02 some before=name after=.
0.22 some before=name after=conjunction
0.01 some before=name after=end
0.15 some before=name after=name
0.57 some before=name after=preposition
0.23 some before=name after=pronoun
0.21 some before=name letters=low
0.4 some before=name letters=sentence
0.21 some before=name letters=title
0.02 some before=name sentence=none
0.71 some before=name sentence=noun
0.53 some before=name sentence=speech
0.23 some before=noun speech
0.16 some before=noun speech after=.
0.35 some before=noun speech letters=low
0.16 some before=noun speech sentence=noun
0.35 some before=noun speech sentence=speech
0.14 some before=noun wider
0.56 some before=noun wider after=.
0.31 some before=noun wider after=preposition
0.7 some before=noun wider letters=low
0.69 some before=noun wider sentence=speech
0.16 some before=noun wider sentence=wider
0.35 some before=number
0.69 some before=number letters=low
-0.12 some before=possessive determiner
0.85 some before=possessive determiner after=conjunction
-0.32 some before=possessive determiner letters=low
0.22 some before=possessive determiner letters=title
-0.3 some before=possessive determiner sentence=speech
0.2 some before=preposition
0.78 some before=preposition after=,
0.37 some before=preposition after=.
0.48 some before=preposition after=adverb
0.4 some before=preposition after=conjunction
-0.16 some before=preposition after=dash
-0.21 some before=preposition after=end
0.99 some before=preposition after=name
0.47 some before=preposition after=preposition
0.13 some before=preposition after=pronoun
0.54 some before=preposition letters=low
-0.58 some before=preposition letters=sentence
-0.17 some before=preposition letters=title
0.78 some before=preposition sentence=none
0.64 some before=preposition sentence=noun
-0.08 some before=preposition sentence=speech
0.34 some before=preposition sentence=wider
-0.16 some before=preposition wider
-0.44 some before=preposition wider after=,
0.46 some before=preposition wider after=.
0.02 some before=preposition wider after=conjunction
-0.36 some before=preposition wider letters=low
-0.19 some before=preposition wider sentence=noun
0.43 some before=preposition wider sentence=speech
-0.67 some before=preposition wider sentence=wider
-0.02 some before=pronoun
0.97 some before=pronoun after=.
0.27 some before=pronoun after=conjunction
0.62 some before=pronoun after=end
-0.4 some before=pronoun after=name
0.84 some before=pronoun after=preposition
0.69 some before=pronoun after=word
0.27 some before=pronoun letters=low
-0.05 some before=pronoun sentence=speech
-0.05 some before=pronoun sentence=wider
0.25 some before=quantity determiner
0.25 some before=quantity determiner letters=low
0.4 some before=start
0.08 some before=start after=(
0.55 some before=start after=,
0.39 some before=start after=:
0.21 some before=start after=definite determiner
-0.1 some before=start after=end
0.63 some before=start after=indefinite determiner
0.22 some before=start after=name
0.19 some before=start after=preposition
0.31 some before=start after=pronoun
0.27 some before=start after=verb speech
-0.5 some before=start after=word
0.41 some before=start letters=sentence
-0.85 some before=start letters=title
-0.1 some before=start sentence=alone
0.18 some before=start sentence=none
0.42 some before=start sentence=speech
0.09 some before=start sentence=wider
0.47 some before=stop
0.28 some before=stop after=,
0.97 some before=stop after=.
0.38 some before=stop after=end
0.21 some before=stop after=name
0.4 some before=stop after=pronoun
0.27 some before=stop after=verb speech
0.45 some before=stop letters=sentence
0.4 some before=stop letters=title
0.01 some before=stop sentence=none
0.37 some before=stop sentence=speech
0.49 some before=stop sentence=wider
0.11 some before=verb
0.35 some before=verb after=,
-0.19 some before=verb after=.
0.51 some before=verb after=conjunction
0.13 some before=verb after=end
0.48 some before=verb after=pronoun
0.86 some before=verb letters=low
-1.5 some before=verb letters=sentence
0.35 some before=verb letters=title
0.15 some before=verb sentence=none
-0.44 some before=verb sentence=noun
-0.08 some before=verb sentence=speech
1.02 some before=verb sentence=wider
0.08 some before=verb speech
0.29 some before=verb speech after=,
-0.01 some before=verb speech after=.
-0.11 some before=verb speech after=;
0.22 some before=verb speech after=complementizer
0.45 some before=verb speech after=conjunction
-0.51 some before=verb speech after=definite determiner
0.86 some before=verb speech after=end
0.15 some before=verb speech after=preposition
0.72 some before=verb speech letters=low
-1.09 some before=verb speech letters=sentence
0.08 some before=verb speech sentence=speech
0.08 some before=verb wider
0.32 some before=verb wider after=,
0.28 some before=verb wider after=.
0.3 some before=verb wider after=conjunction
0.06 some before=verb wider after=definite determiner
0.7 some before=verb wider after=end
-0.32 some before=verb wider after=linking
0.14 some before=verb wider after=preposition
0.69 some before=verb wider after=pronoun
-0.04 some before=verb wider letters=low
0.91 some before=verb wider letters=title
0.34 some before=verb wider sentence=speech
-0.01 some before=verb wider sentence=wider
-0.15 some before=word
-0.26 some before=word after=,
0.32 some before=word after=.
-0.63 some before=word after=auxiliary
0.49 some before=word after=conjunction
0.09 some before=word after=end
-0.07 some before=word after=linking
0.34 some before=word after=name
0.22 some before=word after=preposition
0.47 some before=word after=pronoun
-0.86 some before=word after=verb
-0.83 some before=word after=verb speech
-0.3 some before=word after=verb wider
0.67 some before=word after=word
0.9 some before=word letters=low
-1.43 some before=word letters=sentence
-0.63 some before=word letters=title
-0.63 some before=word sentence=none
0.27 some before=word sentence=noun
0.1 some before=word sentence=speech
0.26 some before=word sentence=wider
-0.47 some charged
-0.08 some company=fragments
0.08 some company=none
0.09 some company=paragraph
0.14 some company=sentence
0.44 some cue=after adjective wider far
0.8 some cue=after adjective wider near
-0.1 some cue=after noun speech far
0.79 some cue=after noun speech near
0.29 some cue=after noun wider far
-0.3 some cue=after noun wider near
0.59 some cue=after preposition speech near
-0.24 some cue=after preposition wider far
0.86 some cue=after preposition wider near
0.18 some cue=after verb speech far
0.13 some cue=after verb speech near
0.33 some cue=after verb wider far
0.23 some cue=after verb wider near
0.16 some cue=before adjective wider far
0.28 some cue=before adjective wider near
-0.26 some cue=before noun speech far
-0.44 some cue=before noun speech near
-0.15 some cue=before noun wider far
0.42 some cue=before noun wider near
0.56 some cue=before preposition speech far
0.54 some cue=before preposition speech near
-0.35 some cue=before preposition wider far
0.21 some cue=before preposition wider near
0.25 some cue=before verb speech far
0.04 some cue=before verb speech near
-0.03 some cue=before verb wider far
0.02 some cue=before verb wider near
-0.14 some cue=none
-0.17 some document mixed
-0.32 some document of fragments
0.16 some document of sentences
-0.1 some fills its paragraph
0.3 some final=!
0.17 some final=,
0.18 some final=.
-0.03 some final=none
0.23 some finite verb
0.3 some first=adverb
0.67 some first=auxiliary
-0.02 some first=complementizer
0.61 some first=conjunction
-0.41 some first=definite determiner
-0.2 some first=demonstrative determiner
0.59 some first=indefinite determiner
-0.25 some first=linking
0.84 some first=possessive determiner
0.51 some first=preposition
0.37 some first=pronoun
0.55 some first=quantity determiner
0.14 some first=verb
-0.41 some first=word
0.04 some inner punctuation
0.39 some left=adjective wider
-0.35 some left=adjective wider clause
0.71 some left=preposition speech
0.8 some left=preposition speech clause
-0.04 some left=preposition wider
0.65 some left=preposition wider clause
-0.08 some left=verb speech
0.46 some left=verb speech clause
0.25 some left=verb wider
0.26 some left=verb wider clause
0.55 some letters=low
-0.53 some letters=sentence
-0.35 some letters=title
-0.88 some named
0.05 some named near
0.37 some pronoun
-0.94 some repeated
0.64 some reporting comma
-0.1 some sentence=alone
-0.18 some sentence=none
-0.16 some sentence=noun
0.14 some sentence=speech
0.04 some sentence=wider
1.01 some sieve=agent after the quote
0.66 some sieve=alternating turns
0.79 some sieve=colon before the quote
-0.78 some sieve=continued from the paragraph before
0.22 some sieve=cue before the quote
0.54 some sieve=fragment of a reported clause
0.46 some sieve=inverted clause after the quote
-0.75 some sieve=label inside the marks
-0.34 some sieve=last speaker of the paragraph
-0.51 some sieve=no speaker near
0.37 some sieve=reporting clause after the quote
-0.75 some sieve=reporting clause in the sentence
0.27 some sieve=sentence that announces the quote
0.29 some sieve=source phrase
-0.26 some sieve=subject of the sentence
-0.39 some sieve=subject of the sentence before
0.23 some sieve=subject of the sentence before the colon
-0.26 some sieve=subject right before the quote
-0.15 some sieve=the subject undergoes what is told
-0.06 some starts with a determiner
0.36 some utterance
-0.16 starts with a sign
0.21 utterance
-0.05 words=1
0.06 words=1 before=(
-0.04 words=1 before=,
0.17 words=1 before=:
-0.48 words=1 before==
-0.14 words=1 before=adverb
0.23 words=1 before=auxiliary
0.02 words=1 before=complementizer
-0.3 words=1 before=conjunction
-0.15 words=1 before=definite determiner
0.06 words=1 before=demonstrative determiner
0.27 words=1 before=indefinite determiner
-0.08 words=1 before=linking
-0.21 words=1 before=mark
-0.28 words=1 before=name
-0.14 words=1 before=noun speech
-0.35 words=1 before=noun wider
0.35 words=1 before=possessive determiner
0.02 words=1 before=preposition
-0.08 words=1 before=preposition wider
0.81 words=1 before=pronoun
-0.15 words=1 before=quantity determiner
0.31 words=1 before=start
-0.24 words=1 before=stop
0.07 words=1 before=verb
-0.14 words=1 before=verb speech
0.76 words=1 before=verb wider
-0.25 words=1 before=word
0.46 words=1 final=!
-0.02 words=1 final=,
0.42 words=1 final=.
-0.13 words=1 final=none
0.15 words=16+
0.3 words=16+ before=,
0.28 words=16+ before=adverb
0.61 words=16+ before=auxiliary
0.09 words=16+ before=complementizer
0.57 words=16+ before=conjunction
0.13 words=16+ before=dash
0.44 words=16+ before=definite determiner
0.59 words=16+ before=indefinite determiner
-0.3 words=16+ before=linking
-0.14 words=16+ before=mark
0.19 words=16+ before=name
0.64 words=16+ before=preposition
0.36 words=16+ before=pronoun
0.12 words=16+ before=start
0.22 words=16+ before=stop
-0.28 words=16+ before=verb
0.37 words=16+ before=verb speech
0.38 words=16+ before=verb wider
-0.13 words=16+ before=word
0.04 words=16+ final=!
0.18 words=16+ final=,
0.03 words=16+ final=.
0.51 words=16+ final=none
-0.03 words=2
1 words=2 before=(
-0.32 words=2 before=,
0.02 words=2 before=:
-0.15 words=2 before=adverb
0.02 words=2 before=auxiliary
-0.01 words=2 before=complementizer
0.33 words=2 before=conjunction
-0.17 words=2 before=dash
-0.08 words=2 before=definite determiner
-0.08 words=2 before=demonstrative determiner
0.21 words=2 before=indefinite determiner
-0.24 words=2 before=linking
-0.23 words=2 before=mark
0.1 words=2 before=name
0.5 words=2 before=noun speech
0.27 words=2 before=noun wider
0.78 words=2 before=possessive determiner
0.03 words=2 before=preposition
-0.93 words=2 before=preposition wider
-0.14 words=2 before=pronoun
-0.29 words=2 before=quantity determiner
-0.04 words=2 before=start
0.25 words=2 before=stop
-0.04 words=2 before=verb
0.19 words=2 before=verb speech
-0.02 words=2 before=verb wider
-0.23 words=2 before=word
0.73 words=2 final=!
0.02 words=2 final=,
0.1 words=2 final=.
-0.13 words=2 final=none
0.03 words=3
-0.77 words=3 before=(
0.16 words=3 before=,
0.33 words=3 before=:
0.51 words=3 before=adverb
0.01 words=3 before=auxiliary
0.38 words=3 before=complementizer
0.06 words=3 before=conjunction
0.11 words=3 before=dash
-0.1 words=3 before=definite determiner
-0.16 words=3 before=indefinite determiner
0.32 words=3 before=linking
0.64 words=3 before=mark
0.46 words=3 before=name
0.49 words=3 before=noun speech
0.29 words=3 before=noun wider
-0.99 words=3 before=possessive determiner
-0.25 words=3 before=preposition
-0.17 words=3 before=preposition wider
-0.02 words=3 before=pronoun
0.23 words=3 before=start
0.43 words=3 before=stop
0.18 words=3 before=verb
0.06 words=3 before=verb speech
-0.36 words=3 before=verb wider
0.3 words=3 before=word
-0.29 words=3 final=!
0.21 words=3 final=,
0.29 words=3 final=.
-0.02 words=3 final=none
-0.09 words=4-5
-0.79 words=4-5 before=(
-0.31 words=4-5 before=,
0.13 words=4-5 before=:
0.19 words=4-5 before=adverb
0.11 words=4-5 before=auxiliary
0.19 words=4-5 before=complementizer
-0.1 words=4-5 before=conjunction
-0.33 words=4-5 before=dash
-0.21 words=4-5 before=definite determiner
0.2 words=4-5 before=indefinite determiner
0.26 words=4-5 before=linking
0.51 words=4-5 before=mark
0.18 words=4-5 before=name
-0.47 words=4-5 before=noun speech
0.06 words=4-5 before=noun wider
-0.28 words=4-5 before=possessive determiner
0.16 words=4-5 before=preposition
-0.16 words=4-5 before=preposition wider
-0.37 words=4-5 before=pronoun
0.25 words=4-5 before=quantity determiner
0.39 words=4-5 before=start
0.46 words=4-5 before=stop
0.04 words=4-5 before=verb
0.24 words=4-5 before=verb speech
0.07 words=4-5 before=verb wider
-0.06 words=4-5 before=word
0.09 words=4-5 final=!
0.12 words=4-5 final=,
0.24 words=4-5 final=.
-0.19 words=4-5 final=none
0.21 words=6-8
0.73 words=6-8 before=(
0.42 words=6-8 before=,
0.47 words=6-8 before=:
0.15 words=6-8 before=adverb
0.14 words=6-8 before=auxiliary
0.45 words=6-8 before=complementizer
-0.32 words=6-8 before=conjunction
-0.03 words=6-8 before=dash
0.17 words=6-8 before=definite determiner
-0.23 words=6-8 before=indefinite determiner
-0.36 words=6-8 before=linking
0.73 words=6-8 before=mark
0.35 words=6-8 before=name
0.56 words=6-8 before=noun speech
0.41 words=6-8 before=noun wider
0.28 words=6-8 before=preposition
-0.04 words=6-8 before=preposition wider
0.81 words=6-8 before=pronoun
0.38 words=6-8 before=start
0.45 words=6-8 before=stop
0.2 words=6-8 before=verb
-0.07 words=6-8 before=verb speech
0.3 words=6-8 before=verb wider
0.06 words=6-8 before=word
0.36 words=6-8 final=!
0.2 words=6-8 final=,
0.13 words=6-8 final=.
0.25 words=6-8 final=none
0.13 words=9-15
-0.14 words=9-15 before=(
0.01 words=9-15 before=,
0.34 words=9-15 before=:
0.08 words=9-15 before=adverb
0.22 words=9-15 before=auxiliary
0.36 words=9-15 before=complementizer
0.39 words=9-15 before=conjunction
-0.17 words=9-15 before=dash
-0.16 words=9-15 before=definite determiner
0.42 words=9-15 before=indefinite determiner
0.41 words=9-15 before=linking
0.43 words=9-15 before=mark
0.3 words=9-15 before=name
-0.62 words=9-15 before=noun speech
0.8 words=9-15 before=possessive determiner
0.15 words=9-15 before=preposition
-0.75 words=9-15 before=preposition wider
0.27 words=9-15 before=pronoun
0.3 words=9-15 before=start
0.11 words=9-15 before=stop
0.13 words=9-15 before=verb
0.16 words=9-15 before=verb speech
0.5 words=9-15 before=verb wider
0.12 words=9-15 before=word
-0.03 words=9-15 final=!
0.15 words=9-15 final=,
0.18 words=9-15 final=.
0.08 words=9-15 final=none
`

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS = `
-1.14 after=(
-0.34 after=)
-0.04 after=,
0.09 after=.
0.5 after=:
0.32 after=;
-0.7 after=?
0.08 after=dash
0.17 after=end
-0.12 after=mark
0.19 after=name
0.21 after=number
-0.25 after=sign
0.08 after=word
-0.31 before=(
0.03 before=,
0.28 before=:
-0.66 before==
-0.38 before=dash
0.26 before=mark
-0.03 before=name
-0.51 before=number
-1.14 before=sign
0.19 before=start
0.24 before=stop
-0.16 bias
-0.83 charged
0.01 company=fragments
-0.02 company=none
0.22 company=paragraph
0.18 company=sentence
0.09 cue=none
-0.33 few after=(
-0.33 few after=)
-0.24 few after=,
0.06 few after=.
0.18 few after=:
0.2 few after=;
-0.66 few after=?
0.08 few after=dash
0.22 few after=end
0.01 few after=mark
0.25 few after=name
0.06 few after=number
0.16 few after=sign
-0.01 few after=word
-0.06 few before=(
-0.14 few before=( after=)
-0.47 few before=( letters=low
-0.06 few before=( sentence=none
-0.12 few before=,
-0.16 few before=, after=,
0.24 few before=, after=.
-0.99 few before=, after=:
0.96 few before=, after=end
0.58 few before=, after=name
-0.54 few before=, after=word
0.37 few before=, letters=low
-0.31 few before=, letters=one-capital
-0.33 few before=, letters=sentence
-0.61 few before=, letters=title
-0.12 few before=, sentence=none
0.17 few before=:
0.15 few before=: after=,
-0.11 few before=: after=.
0.8 few before=: after=end
0.96 few before=: after=name
-0.89 few before=: after=word
-0.41 few before=: letters=low
0.7 few before=: letters=one-capital
0.24 few before=: letters=sentence
-0.28 few before=: letters=title
0.17 few before=: sentence=none
-0.66 few before==
-0.58 few before== after=word
-0.72 few before== letters=low
-0.24 few before== letters=one-capital
-0.66 few before== sentence=none
0.2 few before=dash
-0.35 few before=dash after=dash
0.7 few before=dash after=word
-0.23 few before=dash letters=low
-0.17 few before=dash letters=sentence
0.2 few before=dash sentence=none
0.07 few before=mark
0.17 few before=mark after=,
-0.37 few before=mark after=mark
0.06 few before=mark after=word
0.3 few before=mark letters=low
-0.66 few before=mark letters=one-capital
0.28 few before=mark letters=sentence
-0.35 few before=mark letters=title
0.07 few before=mark sentence=none
-0.16 few before=name
-0.48 few before=name after=,
0.16 few before=name after=.
0.34 few before=name after=end
0.11 few before=name after=name
0.01 few before=name after=word
-0.01 few before=name letters=low
0.26 few before=name letters=one-capital
-0.99 few before=name letters=sentence
0.82 few before=name letters=title
-0.16 few before=name sentence=none
-0.15 few before=number
0.09 few before=number after=word
0.09 few before=number letters=low
-0.15 few before=number sentence=none
0.05 few before=start
0.25 few before=start after=,
0.22 few before=start after=:
-0.99 few before=start after=end
-0.3 few before=start after=name
-0.2 few before=start after=word
0.15 few before=start letters=one-capital
0.27 few before=start letters=sentence
-0.73 few before=start letters=title
-0.99 few before=start sentence=alone
0.33 few before=start sentence=none
0.18 few before=stop
0.27 few before=stop after=,
0.04 few before=stop after=end
0.96 few before=stop after=name
-0.4 few before=stop after=word
-0.38 few before=stop letters=one-capital
0.37 few before=stop letters=sentence
0.53 few before=stop letters=title
0.18 few before=stop sentence=none
-0.03 few before=word
-0.35 few before=word after=(
-0.46 few before=word after=)
-0.31 few before=word after=,
0.03 few before=word after=.
0.68 few before=word after=:
0.36 few before=word after=;
-0.53 few before=word after=?
0.07 few before=word after=dash
0.08 few before=word after=end
-0.54 few before=word after=mark
-0.11 few before=word after=name
0.06 few before=word after=number
0.23 few before=word after=sign
0.15 few before=word after=word
0.44 few before=word letters=low
-0.02 few before=word letters=no-words
-0.73 few before=word letters=one-capital
-0.91 few before=word letters=sentence
-0.4 few before=word letters=title
-0.03 few before=word sentence=none
0.12 few charged
-0.06 few company=fragments
-0.12 few company=none
0.24 few company=paragraph
0.12 few company=sentence
-0.05 few cue=none
0.07 few document mixed
-0.4 few document of fragments
0.53 few document of sentences
-0.99 few fills its paragraph
0.67 few final=!
0.14 few final=,
0.38 few final=.
-0.16 few final=none
-0.05 few first=word
0.02 few inner punctuation
0.35 few letters=low
-0.02 few letters=no-words
-0.43 few letters=one-capital
-0.64 few letters=sentence
-0.45 few letters=title
-0.56 few named
-0.04 few named capital
-0.45 few named near
-0.85 few repeated
0.42 few reporting comma
-0.99 few sentence=alone
-0.03 few sentence=none
-0.05 few sieve=no speaker near
0.95 few utterance
0.43 final=!
0.23 final=,
0.19 final=.
-0.09 final=none
0.41 letters=low
-0.02 letters=no-words
-0.43 letters=one-capital
-0.04 letters=sentence
-0.66 letters=title
0.96 many after=)
0.31 many after=,
0.18 many after=.
1.04 many after=:
0.12 many after=dash
0.19 many after=end
-0.35 many after=mark
0.15 many after=name
-0.57 many after=sign
0.23 many after=word
-0.02 many before=(
-0.2 many before=( letters=sentence
-0.02 many before=( sentence=none
0.21 many before=,
0.41 many before=, after=)
-0.29 many before=, after=,
0.42 many before=, after=.
0.41 many before=, after=end
0.31 many before=, after=mark
-0.24 many before=, after=name
-0.01 many before=, after=word
0.26 many before=, letters=low
0.16 many before=, letters=sentence
0.89 many before=, letters=title
0.21 many before=, sentence=none
0.14 many before=:
1.04 many before=: after=,
0.92 many before=: after=.
0.48 many before=: after=end
0.2 many before=: after=name
0.01 many before=: after=sign
-0.14 many before=: after=word
-0.13 many before=: letters=low
0.25 many before=: letters=sentence
0.85 many before=: letters=title
0.14 many before=: sentence=none
-0.33 many before=dash
-1.23 many before=dash after=end
0.84 many before=dash after=name
0.33 many before=dash letters=low
-0.35 many before=dash letters=sentence
-0.33 many before=dash sentence=none
0.04 many before=mark
0.48 many before=mark after=.
0.24 many before=mark after=end
-0.43 many before=mark after=name
0.63 many before=mark after=word
0.9 many before=mark letters=low
0.01 many before=mark letters=sentence
0.04 many before=mark sentence=none
0.2 many before=name
0.54 many before=name after=end
0.45 many before=name after=name
-0.41 many before=name after=sign
0.19 many before=name after=word
0.31 many before=name letters=low
-0.02 many before=name letters=sentence
0.2 many before=name sentence=none
0.19 many before=start
0.52 many before=start after=,
-0.15 many before=start after=.
-0.09 many before=start after=end
-0.23 many before=start after=mark
0.21 many before=start after=name
0.22 many before=start after=word
-0.33 many before=start letters=low
0.2 many before=start letters=sentence
-0.09 many before=start sentence=alone
0.22 many before=start sentence=none
0.22 many before=stop
0.54 many before=stop after=,
0.14 many before=stop after=.
0.51 many before=stop after=:
0.24 many before=stop after=end
-0.44 many before=stop after=mark
0.42 many before=stop after=word
0.22 many before=stop letters=sentence
0.22 many before=stop sentence=none
0.07 many before=word
-0.12 many before=word after=,
0.19 many before=word after=.
0.35 many before=word after=end
0.2 many before=word after=mark
0.37 many before=word after=name
0.19 many before=word after=word
0.3 many before=word letters=low
-0.35 many before=word letters=sentence
-1.02 many before=word letters=title
0.07 many before=word sentence=none
-0.73 many charged
0.31 many company=fragments
0.03 many company=none
0.25 many company=paragraph
0.07 many company=sentence
0.16 many cue=none
0.17 many document mixed
-0.14 many document of fragments
0.13 many document of sentences
-0.07 many fills its paragraph
0.22 many final=,
0.11 many final=.
0.19 many final=none
0.16 many first=word
0.21 many inner punctuation
0.15 many letters=low
0.17 many letters=sentence
-0.34 many letters=title
-0.54 many named
-0.05 many named near
0.53 many reporting comma
-0.09 many sentence=alone
0.17 many sentence=none
0.16 many sieve=no speaker near
0.16 many utterance
-0.87 named
-0.32 named near
-1.19 nested before=,
0.48 nested before=:
-0.61 nested before=dash
-0.17 nested before=mark
-1.15 nested before=name
-1.24 nested before=start
-1.5 nested before=word
-1.6 nested cue=none
-0.86 nested few
-1.21 nested many
-1.25 nested some
0.62 reporting comma
0.13 role=body
-1.36 role=heading
-0.42 sentence=alone
0.09 sentence=none
-0.9 several parts
0.09 sieve=no speaker near
-1.15 some after=(
-0.21 some after=)
-0.06 some after=,
0.26 some after=.
0.23 some after=:
0.15 some after=;
0.19 some after=dash
0.11 some after=end
0.14 some after=mark
0.28 some after=name
0.66 some after=number
0.04 some after=word
-0.37 some before=(
-0.27 some before=( after=)
0.2 some before=( letters=sentence
-0.37 some before=( sentence=none
-0.08 some before=,
-0.23 some before=, after=(
-0.42 some before=, after=,
0.54 some before=, after=.
0.9 some before=, after=end
-0.07 some before=, after=mark
-0.21 some before=, after=name
-0.21 some before=, after=word
0.72 some before=, letters=low
-0.67 some before=, letters=sentence
-0.08 some before=, sentence=none
0.22 some before=:
0.15 some before=: after=,
-0.39 some before=: after=.
1.31 some before=: after=end
0.97 some before=: after=mark
0.2 some before=: after=name
-0.55 some before=: after=word
0.88 some before=: letters=low
0.11 some before=: letters=sentence
0.13 some before=: letters=title
0.22 some before=: sentence=none
-0.34 some before=dash
-0.66 some before=dash after=(
-0.4 some before=dash after=dash
-0.77 some before=dash after=end
0.07 some before=dash letters=low
-0.39 some before=dash letters=sentence
-0.34 some before=dash sentence=none
0.68 some before=mark
0.45 some before=mark after=,
0.35 some before=mark after=name
0.41 some before=mark after=word
0.45 some before=mark letters=low
0.57 some before=mark letters=sentence
0.68 some before=mark sentence=none
0.14 some before=name
-0.05 some before=name after=,
1.24 some before=name after=.
-0.05 some before=name after=end
0.68 some before=name after=name
-0.11 some before=name after=word
0.18 some before=name letters=low
-0.3 some before=name letters=sentence
0.48 some before=name letters=title
0.14 some before=name sentence=none
0.1 some before=number
0.84 some before=number letters=low
0.1 some before=number sentence=none
0.27 some before=start
-0.41 some before=start after=(
0.61 some before=start after=,
0.06 some before=start after=:
-0.23 some before=start after=end
0.34 some before=start after=name
0.22 some before=start after=word
0.29 some before=start letters=sentence
-0.63 some before=start letters=title
-0.23 some before=start sentence=alone
0.35 some before=start sentence=none
0.4 some before=stop
0.36 some before=stop after=,
0.85 some before=stop after=.
0.41 some before=stop after=end
0.1 some before=stop after=name
0.54 some before=stop after=word
0.42 some before=stop letters=sentence
-0.02 some before=stop letters=title
0.4 some before=stop sentence=none
0.01 some before=word
-1.05 some before=word after=(
-0.01 some before=word after=,
0.31 some before=word after=.
0.06 some before=word after=:
-0.07 some before=word after=;
0.67 some before=word after=dash
-0.14 some before=word after=end
-1.41 some before=word after=mark
0.14 some before=word after=name
0.06 some before=word after=word
0.51 some before=word letters=low
-1.63 some before=word letters=sentence
-0.6 some before=word letters=title
0.01 some before=word sentence=none
-1.15 some charged
-0.08 some company=fragments
0.07 some company=none
0.14 some company=paragraph
0.29 some company=sentence
0.08 some cue=none
-0.17 some document mixed
-0.04 some document of fragments
0.28 some document of sentences
-0.23 some fills its paragraph
0.41 some final=!
0.31 some final=,
0.32 some final=.
-0.1 some final=none
0.08 some first=word
0.05 some inner punctuation
0.56 some letters=low
-0.42 some letters=sentence
-0.66 some letters=title
-0.76 some named
0.21 some named near
-1.45 some repeated
0.77 some reporting comma
-0.23 some sentence=alone
0.09 some sentence=none
0.08 some sieve=no speaker near
0.49 some utterance
-0.2 starts with a sign
0.23 utterance
-0.12 words=1
-0.09 words=1 before=(
-0.25 words=1 before=,
0.26 words=1 before=:
-0.66 words=1 before==
-0.14 words=1 before=mark
-0.36 words=1 before=name
0.05 words=1 before=start
-0.38 words=1 before=stop
-0.04 words=1 before=word
0.45 words=1 final=!
0.06 words=1 final=,
0.34 words=1 final=.
-0.16 words=1 final=none
0.19 words=16+
0.42 words=16+ before=,
0.08 words=16+ before=:
0.44 words=16+ before=dash
-0.25 words=16+ before=mark
0.09 words=16+ before=name
0.12 words=16+ before=start
0.28 words=16+ before=stop
0.12 words=16+ before=word
0.07 words=16+ final=!
0.25 words=16+ final=,
0.05 words=16+ final=.
0.57 words=16+ final=none
-0.07 words=2
0.77 words=2 before=(
-0.18 words=2 before=,
-0.38 words=2 before=:
-0.24 words=2 before=dash
-0.02 words=2 before=mark
-0.18 words=2 before=name
-0.08 words=2 before=start
-0.01 words=2 before=stop
0.01 words=2 before=word
0.56 words=2 final=!
0.02 words=2 final=,
0.27 words=2 final=.
-0.18 words=2 final=none
0.12 words=3
-0.82 words=3 before=(
-0.01 words=3 before=,
0.47 words=3 before=:
-0.23 words=3 before=dash
0.52 words=3 before=mark
0.33 words=3 before=name
0.08 words=3 before=start
0.59 words=3 before=stop
-0.01 words=3 before=word
0.1 words=3 final=!
0.26 words=3 final=,
0.3 words=3 final=.
0.06 words=3 final=none
-0.1 words=4-5
-0.77 words=4-5 before=(
-0.35 words=4-5 before=,
0.07 words=4-5 before=:
-0.3 words=4-5 before=dash
0.48 words=4-5 before=mark
0.01 words=4-5 before=name
0.07 words=4-5 before=start
0.31 words=4-5 before=stop
0.05 words=4-5 before=word
0.33 words=4-5 final=!
0.26 words=4-5 final=,
0.43 words=4-5 final=.
-0.27 words=4-5 final=none
0.25 words=6-8
1.12 words=6-8 before=(
0.47 words=6-8 before=,
0.3 words=6-8 before=:
-0.22 words=6-8 before=dash
0.6 words=6-8 before=mark
0.49 words=6-8 before=name
0.36 words=6-8 before=start
0.53 words=6-8 before=stop
-0.04 words=6-8 before=word
0.34 words=6-8 final=!
0.29 words=6-8 final=,
0.2 words=6-8 final=.
0.22 words=6-8 final=none
0.13 words=9-15
-0.12 words=9-15 before=(
0.04 words=9-15 before=,
0.32 words=9-15 before=:
-0.45 words=9-15 before=dash
0.42 words=9-15 before=mark
0.37 words=9-15 before=name
0.32 words=9-15 before=start
0.15 words=9-15 before=stop
0.08 words=9-15 before=word
0.19 words=9-15 final=,
0.24 words=9-15 final=.
0.02 words=9-15 final=none
`
