/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */

/** For languages that have a lexicon of cues. */
export const WEIGHTS = `
-0.85 after=(
-0.28 after=)
-0.07 after=,
0.13 after=.
0.62 after=:
0.28 after=;
-0.83 after=?
0.67 after=adjective wider
0.05 after=adverb
-0.35 after=auxiliary
0.11 after=complementizer
0.22 after=conjunction
0.08 after=dash
0.27 after=definite determiner
0.3 after=demonstrative determiner
0.2 after=end
-0.14 after=indefinite determiner
0.12 after=linking
-0.24 after=mark
0.15 after=name
0.07 after=noun speech
-0.05 after=noun wider
0.23 after=number
-0.07 after=possessive determiner
0.21 after=preposition
-0.23 after=preposition speech
-0.32 after=preposition wider
-0.01 after=pronoun
0.12 after=quantity determiner
-0.01 after=sign
-0.28 after=verb
-0.03 after=verb speech
-0.15 after=verb wider
-0.08 after=word
-0.27 before=(
0.07 before=,
0.19 before=:
-0.48 before==
0.79 before=adjective wider
0.18 before=adverb
0.1 before=auxiliary
0.29 before=complementizer
-0.13 before=conjunction
0.07 before=dash
-0.23 before=definite determiner
0.21 before=demonstrative determiner
0.09 before=indefinite determiner
-0.13 before=linking
0.39 before=mark
0.06 before=name
0.08 before=noun speech
0.19 before=noun wider
-0.12 before=number
-0.11 before=possessive determiner
-0.04 before=preposition
-0.9 before=preposition speech
-0.48 before=preposition wider
0.09 before=pronoun
0.05 before=quantity determiner
-1.17 before=sign
0.19 before=start
0.21 before=stop
0.12 before=verb
0.13 before=verb wider
-0.1 before=word
0.2 bias
-0.01 charged
0.04 company=none
0.17 company=paragraph
0.04 company=sentence
-0.06 cue=after adjective wider far
0.28 cue=after adjective wider near
0.15 cue=after noun speech far
0.27 cue=after noun speech near
0.16 cue=after noun wider far
0.11 cue=after noun wider near
0.38 cue=after preposition speech far
0.21 cue=after preposition speech near
-0.14 cue=after preposition wider far
0.09 cue=after preposition wider near
0.02 cue=after verb speech far
0.18 cue=after verb speech near
-0.07 cue=after verb wider far
0.07 cue=after verb wider near
0.34 cue=before adjective wider far
0.38 cue=before adjective wider near
-0.33 cue=before noun speech far
0.21 cue=before noun speech near
-0.48 cue=before noun wider far
0.39 cue=before noun wider near
0.05 cue=before preposition speech far
0.06 cue=before preposition speech near
0.21 cue=before preposition wider far
0.08 cue=before verb speech far
0.12 cue=before verb speech near
-0.01 cue=before verb wider far
0.05 cue=before verb wider near
-0.16 cue=none
-0.45 few I or you
-0.16 few after=(
-0.38 few after=)
-0.37 few after=,
-0.1 few after=.
0.42 few after=:
0.3 few after=;
-0.67 few after=?
0.22 few after=adverb
-0.31 few after=auxiliary
0.12 few after=complementizer
0.3 few after=conjunction
0.22 few after=dash
0.19 few after=definite determiner
0.77 few after=demonstrative determiner
0.28 few after=end
0.13 few after=indefinite determiner
0.15 few after=linking
-0.1 few after=mark
-0.01 few after=name
0.07 few after=noun speech
0.08 few after=noun wider
-0.09 few after=number
0.09 few after=possessive determiner
0.24 few after=preposition
-0.44 few after=preposition speech
-0.54 few after=preposition wider
-0.07 few after=pronoun
-0.3 few after=quantity determiner
0.17 few after=sign
0.03 few after=verb
-0.65 few after=verb speech
-0.21 few after=verb wider
0.1 few after=word
-0.02 few before=(
-0.1 few before=( after=)
-0.46 few before=( letters=low
0.34 few before=( letters=sentence
-0.75 few before=( sentence=none
-0.29 few before=( sentence=speech
0.84 few before=( sentence=wider
-0.09 few before=,
0.04 few before=, after=,
0.53 few before=, after=.
-1.01 few before=, after=:
0.18 few before=, after=auxiliary
-0.87 few before=, after=conjunction
0.82 few before=, after=end
0.22 few before=, after=name
0.36 few before=, after=preposition
-0.43 few before=, after=pronoun
0.02 few before=, after=verb
-0.16 few before=, after=verb wider
0.06 few before=, after=word
0.27 few before=, letters=low
-0.35 few before=, letters=one-capital
-0.04 few before=, letters=sentence
-0.45 few before=, letters=title
-0.25 few before=, sentence=none
0.08 few before=, sentence=noun
0.12 few before=, sentence=speech
-0.3 few before=, sentence=wider
0.2 few before=:
0.26 few before=: after=,
-0.23 few before=: after=.
0.87 few before=: after=definite determiner
0.84 few before=: after=end
-0.57 few before=: letters=low
0.45 few before=: letters=one-capital
0.37 few before=: letters=sentence
0.21 few before=: letters=title
0.14 few before=: sentence=none
0.13 few before=: sentence=noun
0.1 few before=: sentence=speech
-0.14 few before=: sentence=wider
-0.48 few before==
-0.41 few before== after=word
-0.69 few before== letters=low
-0.21 few before== letters=one-capital
-0.41 few before== sentence=speech
0.74 few before=adjective wider
0.72 few before=adjective wider letters=low
0.59 few before=adjective wider sentence=wider
0.08 few before=adverb
0.07 few before=adverb after=,
0.28 few before=adverb after=.
-0.89 few before=adverb after=auxiliary
-0.53 few before=adverb after=conjunction
0.59 few before=adverb after=end
0.55 few before=adverb after=preposition
0.39 few before=adverb letters=low
-0.81 few before=adverb letters=sentence
0.38 few before=adverb sentence=none
-0.31 few before=adverb sentence=speech
0.31 few before=adverb sentence=wider
0.03 few before=auxiliary
0.95 few before=auxiliary after=,
1.05 few before=auxiliary after=.
-0.24 few before=auxiliary after=adverb
0.77 few before=auxiliary after=auxiliary
-0.2 few before=auxiliary after=complementizer
0.16 few before=auxiliary after=conjunction
-0.01 few before=auxiliary after=dash
0.28 few before=auxiliary after=definite determiner
-0.32 few before=auxiliary after=end
1 few before=auxiliary after=linking
-1.28 few before=auxiliary after=mark
-0.87 few before=auxiliary after=name
0.57 few before=auxiliary after=preposition
0.19 few before=auxiliary after=preposition wider
-0.1 few before=auxiliary after=pronoun
0.69 few before=auxiliary after=quantity determiner
0.68 few before=auxiliary after=verb
0.06 few before=auxiliary after=verb speech
-0.27 few before=auxiliary after=verb wider
-0.54 few before=auxiliary after=word
0.52 few before=auxiliary letters=low
-0.05 few before=auxiliary letters=one-capital
-0.37 few before=auxiliary letters=sentence
-1.17 few before=auxiliary letters=title
0.73 few before=auxiliary sentence=none
0.79 few before=auxiliary sentence=noun
-0.28 few before=auxiliary sentence=speech
-0.04 few before=auxiliary sentence=wider
0.2 few before=complementizer
1.12 few before=complementizer after=.
0.35 few before=complementizer after=auxiliary
0.47 few before=complementizer after=verb
-0.36 few before=complementizer after=verb speech
0.58 few before=complementizer after=verb wider
-0.24 few before=complementizer after=word
0.5 few before=complementizer letters=low
-0.2 few before=complementizer letters=sentence
0.1 few before=complementizer sentence=speech
-0.24 few before=complementizer sentence=wider
0.06 few before=conjunction after=,
-0.67 few before=conjunction after=.
-0.4 few before=conjunction after=conjunction
0.22 few before=conjunction after=end
0.81 few before=conjunction after=preposition
-0.16 few before=conjunction after=pronoun
0.62 few before=conjunction after=verb wider
-0.3 few before=conjunction after=word
0.16 few before=conjunction letters=low
-0.38 few before=conjunction letters=one-capital
-0.08 few before=conjunction letters=sentence
0.06 few before=conjunction letters=title
-0.27 few before=conjunction sentence=none
-0.18 few before=conjunction sentence=noun
-0.01 few before=conjunction sentence=speech
0.02 few before=conjunction sentence=wider
0.38 few before=dash
-0.22 few before=dash after=dash
-0.26 few before=dash letters=low
0.07 few before=dash letters=sentence
0.62 few before=dash sentence=speech
0.13 few before=dash sentence=wider
-0.17 few before=definite determiner
-0.91 few before=definite determiner after=(
-0.44 few before=definite determiner after=,
-0.54 few before=definite determiner after=.
-0.37 few before=definite determiner after=adverb
-0.31 few before=definite determiner after=auxiliary
1.07 few before=definite determiner after=complementizer
0.31 few before=definite determiner after=conjunction
0.1 few before=definite determiner after=dash
0.03 few before=definite determiner after=definite determiner
0.05 few before=definite determiner after=end
-0.11 few before=definite determiner after=linking
0.53 few before=definite determiner after=name
0.12 few before=definite determiner after=noun speech
0.26 few before=definite determiner after=noun wider
-0.01 few before=definite determiner after=preposition
0.57 few before=definite determiner after=pronoun
0.53 few before=definite determiner after=quantity determiner
0.32 few before=definite determiner after=verb
-0.52 few before=definite determiner after=verb speech
0.45 few before=definite determiner after=verb wider
0.38 few before=definite determiner after=word
-0.21 few before=definite determiner letters=low
-0.61 few before=definite determiner letters=one-capital
-0.21 few before=definite determiner letters=sentence
0.53 few before=definite determiner letters=title
-0.7 few before=definite determiner sentence=none
-0.27 few before=definite determiner sentence=noun
0.06 few before=definite determiner sentence=speech
-0.23 few before=definite determiner sentence=wider
0.01 few before=demonstrative determiner
-0.1 few before=demonstrative determiner letters=low
0.2 few before=demonstrative determiner sentence=speech
-0.36 few before=demonstrative determiner sentence=wider
0.13 few before=indefinite determiner
0.26 few before=indefinite determiner after=,
0.19 few before=indefinite determiner after=.
-0.09 few before=indefinite determiner after=auxiliary
-0.03 few before=indefinite determiner after=complementizer
0.5 few before=indefinite determiner after=conjunction
-0.46 few before=indefinite determiner after=dash
0.72 few before=indefinite determiner after=definite determiner
0.27 few before=indefinite determiner after=end
0.32 few before=indefinite determiner after=linking
0.75 few before=indefinite determiner after=name
-0.32 few before=indefinite determiner after=preposition
0.44 few before=indefinite determiner after=preposition wider
-0.08 few before=indefinite determiner after=pronoun
0.21 few before=indefinite determiner after=verb
-0.4 few before=indefinite determiner after=verb speech
-0.13 few before=indefinite determiner after=verb wider
-0.35 few before=indefinite determiner after=word
0.04 few before=indefinite determiner letters=low
-0.07 few before=indefinite determiner letters=one-capital
0.44 few before=indefinite determiner letters=sentence
0.7 few before=indefinite determiner letters=title
0.09 few before=indefinite determiner sentence=none
0.77 few before=indefinite determiner sentence=noun
-0.1 few before=indefinite determiner sentence=speech
-0.09 few before=indefinite determiner sentence=wider
-0.1 few before=linking
0.71 few before=linking after=(
-0.53 few before=linking after=,
0.08 few before=linking after=.
-0.12 few before=linking after=:
-0.2 few before=linking after=;
0.29 few before=linking after=auxiliary
0.83 few before=linking after=complementizer
0.42 few before=linking after=conjunction
0.59 few before=linking after=definite determiner
0.06 few before=linking after=end
-0.65 few before=linking after=indefinite determiner
0.1 few before=linking after=linking
0.95 few before=linking after=name
0.41 few before=linking after=preposition
-0.61 few before=linking after=preposition wider
-0.01 few before=linking after=pronoun
-0.21 few before=linking after=verb
-0.84 few before=linking after=verb speech
-0.23 few before=linking after=verb wider
0.02 few before=linking after=word
0.16 few before=linking letters=low
-0.46 few before=linking letters=one-capital
-0.08 few before=linking letters=sentence
-0.9 few before=linking letters=title
-0.91 few before=linking sentence=none
-0.29 few before=linking sentence=noun
0.43 few before=linking sentence=speech
-0.56 few before=linking sentence=wider
-0.01 few before=mark
0.24 few before=mark after=conjunction
-0.08 few before=mark after=mark
-0.01 few before=mark letters=low
-0.15 few before=mark letters=one-capital
0.01 few before=mark letters=sentence
-0.07 few before=mark letters=title
0.09 few before=mark sentence=speech
0.34 few before=mark sentence=wider
-0.21 few before=name
-0.18 few before=name after=,
-0.61 few before=name after=.
0.87 few before=name after=conjunction
0.02 few before=name after=end
-0.09 few before=name after=preposition
-0.02 few before=name after=quantity determiner
0.34 few before=name after=verb
-0.63 few before=name after=verb speech
-0.12 few before=name letters=low
-0.3 few before=name letters=one-capital
-0.81 few before=name letters=sentence
0.13 few before=name letters=title
-0.73 few before=name sentence=none
-0.15 few before=name sentence=speech
0.79 few before=name sentence=wider
0.17 few before=noun speech
-0.37 few before=noun speech after=,
0.24 few before=noun speech after=.
-0.69 few before=noun speech after=auxiliary
0.79 few before=noun speech after=preposition
-0.82 few before=noun speech after=verb wider
0.29 few before=noun speech letters=low
-0.57 few before=noun speech letters=one-capital
-0.24 few before=noun speech letters=sentence
-0.64 few before=noun speech sentence=noun
0.76 few before=noun speech sentence=speech
0.02 few before=noun speech sentence=wider
0.01 few before=noun wider
-0.59 few before=noun wider after=,
0.35 few before=noun wider after=.
0.36 few before=noun wider after=conjunction
0.22 few before=noun wider after=preposition
0.79 few before=noun wider letters=low
-0.49 few before=noun wider letters=title
-0.2 few before=noun wider sentence=speech
0.55 few before=noun wider sentence=wider
0.02 few before=number
0.35 few before=number letters=low
-0.06 few before=possessive determiner
0.33 few before=possessive determiner after=.
0.36 few before=possessive determiner after=conjunction
-0.25 few before=possessive determiner after=end
-0.17 few before=possessive determiner after=preposition
-0.3 few before=possessive determiner after=pronoun
0.21 few before=possessive determiner after=word
-0.12 few before=possessive determiner letters=low
0.54 few before=possessive determiner letters=one-capital
0.73 few before=possessive determiner letters=sentence
-0.82 few before=possessive determiner letters=title
0.19 few before=possessive determiner sentence=speech
-0.24 few before=possessive determiner sentence=wider
-0.12 few before=preposition
-0.52 few before=preposition after=,
-0.19 few before=preposition after=.
-0.11 few before=preposition after=adverb
1.08 few before=preposition after=auxiliary
-0.76 few before=preposition after=complementizer
0.39 few before=preposition after=conjunction
0.17 few before=preposition after=dash
-0.18 few before=preposition after=definite determiner
-0.01 few before=preposition after=end
-0.1 few before=preposition after=indefinite determiner
0.14 few before=preposition after=linking
-0.25 few before=preposition after=mark
-0.39 few before=preposition after=name
0.89 few before=preposition after=possessive determiner
-0.08 few before=preposition after=preposition
-0.06 few before=preposition after=pronoun
0.04 few before=preposition after=quantity determiner
0.5 few before=preposition after=verb
0.28 few before=preposition after=verb speech
-0.71 few before=preposition after=verb wider
0.55 few before=preposition after=word
0.17 few before=preposition letters=low
0.15 few before=preposition letters=one-capital
-0.75 few before=preposition letters=sentence
-0.39 few before=preposition letters=title
-0.32 few before=preposition sentence=none
-0.78 few before=preposition sentence=noun
-0.11 few before=preposition sentence=speech
0.1 few before=preposition sentence=wider
-0.3 few before=preposition wider
0.27 few before=preposition wider after=,
-0.3 few before=preposition wider after=.
-0.01 few before=preposition wider after=conjunction
-0.25 few before=preposition wider letters=low
-1.21 few before=preposition wider sentence=noun
0.51 few before=preposition wider sentence=speech
-0.48 few before=preposition wider sentence=wider
0.18 few before=pronoun
-0.06 few before=pronoun after=,
0.37 few before=pronoun after=.
-0.05 few before=pronoun after=conjunction
0.51 few before=pronoun after=definite determiner
0.5 few before=pronoun after=end
0.83 few before=pronoun after=preposition
0.49 few before=pronoun letters=low
-0.64 few before=pronoun letters=title
-0.13 few before=pronoun sentence=none
0.43 few before=pronoun sentence=speech
0.06 few before=pronoun sentence=wider
-0.05 few before=quantity determiner
-0.42 few before=quantity determiner after=preposition
0.45 few before=quantity determiner after=verb wider
-0.03 few before=quantity determiner letters=low
0.25 few before=quantity determiner sentence=speech
0.1 few before=quantity determiner sentence=wider
0.21 few before=start
0.45 few before=start after=,
0.21 few before=start after=:
-0.64 few before=start after=auxiliary
0.73 few before=start after=definite determiner
-0.91 few before=start after=end
-0.3 few before=start after=name
0.56 few before=start after=pronoun
0.7 few before=start after=verb speech
0.21 few before=start after=word
0.29 few before=start letters=one-capital
0.46 few before=start letters=sentence
-0.51 few before=start letters=title
-0.91 few before=start sentence=alone
0.2 few before=start sentence=none
-0.89 few before=start sentence=noun
0.74 few before=start sentence=speech
-0.33 few before=start sentence=wider
0.17 few before=stop
0.29 few before=stop after=,
-0.79 few before=stop after=auxiliary
-0.1 few before=stop after=end
0.94 few before=stop after=name
0.94 few before=stop after=pronoun
0.24 few before=stop after=verb speech
-0.18 few before=stop letters=one-capital
0.32 few before=stop letters=sentence
0.8 few before=stop letters=title
0.24 few before=stop sentence=none
0.14 few before=stop sentence=speech
-0.05 few before=stop sentence=wider
0.16 few before=verb
-0.4 few before=verb after=(
-0.53 few before=verb after=,
-0.45 few before=verb after=.
-0.83 few before=verb after=complementizer
0.44 few before=verb after=conjunction
-0.58 few before=verb after=definite determiner
0.06 few before=verb after=end
0.47 few before=verb after=linking
0.78 few before=verb after=preposition
-0.48 few before=verb after=verb
0.26 few before=verb after=verb speech
0.44 few before=verb after=verb wider
0.28 few before=verb after=word
0.64 few before=verb letters=low
0.14 few before=verb letters=one-capital
-1.16 few before=verb letters=sentence
0.01 few before=verb sentence=none
0.22 few before=verb sentence=noun
0.17 few before=verb sentence=speech
-0.13 few before=verb sentence=wider
-0.06 few before=verb speech
-0.48 few before=verb speech after=,
-0.19 few before=verb speech after=.
-0.36 few before=verb speech after=auxiliary
0.34 few before=verb speech after=conjunction
0.91 few before=verb speech after=definite determiner
0.58 few before=verb speech after=end
0.73 few before=verb speech after=indefinite determiner
0.54 few before=verb speech after=linking
-0.11 few before=verb speech after=preposition
-0.16 few before=verb speech after=word
0.01 few before=verb speech letters=low
-0.43 few before=verb speech letters=one-capital
-0.27 few before=verb speech letters=sentence
0.66 few before=verb speech letters=title
-0.06 few before=verb speech sentence=speech
0.11 few before=verb wider
-0.54 few before=verb wider after=,
-0.31 few before=verb wider after=.
0.15 few before=verb wider after=complementizer
0.38 few before=verb wider after=conjunction
0.71 few before=verb wider after=dash
0.01 few before=verb wider after=definite determiner
0.76 few before=verb wider after=end
0.03 few before=verb wider after=indefinite determiner
0.03 few before=verb wider after=linking
0.79 few before=verb wider after=mark
0.85 few before=verb wider after=name
-0.21 few before=verb wider after=preposition
0.23 few before=verb wider after=pronoun
0.84 few before=verb wider after=verb
0.5 few before=verb wider after=verb speech
0.55 few before=verb wider after=verb wider
0.1 few before=verb wider after=word
0.15 few before=verb wider letters=low
0.05 few before=verb wider letters=one-capital
-0.74 few before=verb wider letters=sentence
0.54 few before=verb wider letters=title
0.09 few before=verb wider sentence=speech
0.17 few before=verb wider sentence=wider
-0.08 few before=word
-0.8 few before=word after=(
-0.1 few before=word after=,
0.29 few before=word after=.
0.87 few before=word after=:
0.05 few before=word after=adverb
-0.37 few before=word after=auxiliary
0.5 few before=word after=complementizer
-0.04 few before=word after=conjunction
-0.21 few before=word after=dash
0.56 few before=word after=definite determiner
0.46 few before=word after=end
-0.45 few before=word after=linking
-0.1 few before=word after=name
-0.17 few before=word after=preposition
-0.05 few before=word after=preposition wider
-0.04 few before=word after=pronoun
-0.72 few before=word after=verb
-0.12 few before=word after=verb speech
-0.62 few before=word after=verb wider
0.97 few before=word after=word
0.28 few before=word letters=low
-0.19 few before=word letters=one-capital
-1.12 few before=word letters=sentence
-0.31 few before=word letters=title
-1.06 few before=word sentence=none
0.03 few before=word sentence=noun
0.02 few before=word sentence=speech
0.07 few before=word sentence=wider
0.51 few charged
-0.01 few company=fragments
-0.13 few company=none
0.18 few company=paragraph
-0.11 few company=sentence
-0.12 few cue=after adjective wider far
0.24 few cue=after adjective wider near
0.33 few cue=after noun speech far
-0.13 few cue=after noun speech near
-0.07 few cue=after noun wider far
0.28 few cue=after noun wider near
0.33 few cue=after preposition speech far
-0.03 few cue=after preposition speech near
0.02 few cue=after preposition wider far
-0.06 few cue=after preposition wider near
-0.01 few cue=after verb speech far
0.16 few cue=after verb speech near
-0.17 few cue=after verb wider far
0.02 few cue=after verb wider near
0.28 few cue=before adjective wider far
0.16 few cue=before adjective wider near
-0.1 few cue=before noun speech far
0.39 few cue=before noun speech near
-0.36 few cue=before noun wider far
0.3 few cue=before noun wider near
-0.11 few cue=before preposition speech far
-0.36 few cue=before preposition speech near
0.33 few cue=before preposition wider far
-0.23 few cue=before preposition wider near
-0.01 few cue=before verb speech far
0.09 few cue=before verb speech near
-0.18 few cue=before verb wider far
0.08 few cue=before verb wider near
-0.32 few cue=none
-0.07 few document mixed
-0.49 few document of fragments
0.35 few document of sentences
-0.91 few fills its paragraph
0.53 few final=!
0.08 few final=,
0.26 few final=.
-0.11 few final=none
-0.02 few finite verb
0.78 few first=adverb
0.59 few first=auxiliary
0.48 few first=complementizer
-0.24 few first=conjunction
-0.88 few first=definite determiner
-0.81 few first=demonstrative determiner
1.22 few first=indefinite determiner
0.4 few first=linking
0.06 few first=possessive determiner
0.5 few first=preposition
0.03 few first=pronoun
1 few first=quantity determiner
0.28 few first=verb
-0.36 few first=word
0.08 few inner punctuation
-0.19 few left=adjective wider
0.01 few left=adjective wider clause
-0.08 few left=preposition speech
-0.54 few left=preposition speech clause
-0.16 few left=preposition wider
0.75 few left=preposition wider clause
0.4 few left=verb speech
0.62 few left=verb speech clause
0.42 few left=verb wider
-0.01 few left=verb wider clause
0.21 few letters=low
0.18 few letters=no-words
-0.39 few letters=one-capital
-0.64 few letters=sentence
-0.32 few letters=title
-0.83 few named
-0.25 few named capital
-0.09 few named near
0.04 few pronoun
-0.43 few repeated
0.45 few reporting comma
-0.91 few sentence=alone
-0.22 few sentence=none
-0.01 few sentence=noun
0.06 few sentence=speech
-0.13 few sentence=wider
-0.04 few sieve=agent after the quote
-0.1 few sieve=colon before the quote
-0.25 few sieve=continued from the paragraph before
0.09 few sieve=credit after a dash
0.16 few sieve=cue before the quote
0.83 few sieve=cue right before the fragment
0.78 few sieve=fragment of a reported clause
0.39 few sieve=inverted clause after the quote
-0.35 few sieve=last speaker of the paragraph
-0.64 few sieve=no speaker near
0.12 few sieve=reporting clause after the quote
-0.09 few sieve=reporting clause in the sentence
-0.19 few sieve=source phrase
-0.87 few sieve=subject after the quote
-0.42 few sieve=subject of the sentence
-0.63 few sieve=subject of the sentence after
-0.55 few sieve=subject of the sentence before
-0.21 few sieve=subject of the sentence before the colon
-0.08 few sieve=subject right before the quote
-0.69 few sieve=the subject undergoes what is told
0.11 few starts with a determiner
0.87 few utterance
0.27 final=!
0.17 final=,
0.12 final=.
0.43 label
-1.46 label in a sentence
0.13 left=adjective wider
-0.18 left=adjective wider clause
-0.06 left=preposition speech
-0.32 left=preposition speech clause
-0.15 left=preposition wider
0.76 left=preposition wider clause
0.2 left=verb speech
0.43 left=verb speech clause
0.26 left=verb wider
0.11 left=verb wider clause
0.29 letters=low
0.18 letters=no-words
-0.39 letters=one-capital
-0.03 letters=sentence
-0.43 letters=title
0.18 many I or you
0.72 many after=)
0.21 many after=,
0.36 many after=.
0.8 many after=:
-0.11 many after=adverb
0.71 many after=auxiliary
0.34 many after=complementizer
-0.15 many after=conjunction
0.03 many after=dash
0.4 many after=definite determiner
-0.18 many after=demonstrative determiner
0.15 many after=end
0.47 many after=indefinite determiner
0.51 many after=linking
-0.24 many after=mark
0.15 many after=name
-0.29 many after=possessive determiner
0.25 many after=preposition
0.44 many after=preposition speech
0.05 many after=pronoun
0.68 many after=quantity determiner
-0.25 many after=sign
0.16 many after=verb speech
0.02 many after=verb wider
-0.04 many after=word
-0.11 many before=(
-0.3 many before=( letters=sentence
0.77 many before=( sentence=speech
0.18 many before=,
0.38 many before=, after=)
-0.21 many before=, after=,
0.36 many before=, after=.
-0.46 many before=, after=conjunction
0.39 many before=, after=definite determiner
0.27 many before=, after=end
0.46 many before=, after=mark
-0.11 many before=, after=name
0.72 many before=, after=preposition
-0.05 many before=, after=pronoun
0.41 many before=, after=verb speech
0.17 many before=, letters=low
0.13 many before=, letters=sentence
0.92 many before=, letters=title
0.88 many before=, sentence=none
0.08 many before=, sentence=noun
0.24 many before=, sentence=speech
-0.14 many before=, sentence=wider
0.11 many before=:
0.73 many before=: after=,
0.52 many before=: after=.
0.66 many before=: after=conjunction
0.49 many before=: after=definite determiner
0.4 many before=: after=end
-0.13 many before=: after=name
0.25 many before=: after=pronoun
0.19 many before=: after=sign
-0.17 many before=: letters=low
0.16 many before=: letters=sentence
1.04 many before=: letters=title
0.17 many before=: sentence=none
0.99 many before=: sentence=noun
0.09 many before=: sentence=speech
0.03 many before=: sentence=wider
0.07 many before=adverb
0.91 many before=adverb after=.
0.43 many before=adverb after=end
-0.41 many before=adverb after=pronoun
0.06 many before=adverb letters=low
0.44 many before=adverb sentence=speech
-0.13 many before=adverb sentence=wider
0.31 many before=auxiliary
0.44 many before=auxiliary after=,
0.67 many before=auxiliary after=.
-0.39 many before=auxiliary after=conjunction
0.3 many before=auxiliary after=definite determiner
0.24 many before=auxiliary after=end
0.27 many before=auxiliary after=name
0.25 many before=auxiliary after=preposition
0.4 many before=auxiliary after=pronoun
-0.19 many before=auxiliary after=verb speech
0.33 many before=auxiliary letters=low
0.72 many before=auxiliary sentence=noun
0.18 many before=auxiliary sentence=speech
0.68 many before=auxiliary sentence=wider
0.29 many before=complementizer
0.31 many before=complementizer after=,
0.3 many before=complementizer after=.
0.31 many before=complementizer after=conjunction
0.23 many before=complementizer after=end
0.15 many before=complementizer after=name
0.22 many before=complementizer after=preposition
0.25 many before=complementizer after=verb speech
0.22 many before=complementizer letters=low
0.61 many before=complementizer letters=sentence
0.24 many before=complementizer sentence=speech
0.51 many before=complementizer sentence=wider
0.44 many before=conjunction
0.31 many before=conjunction after=.
0.5 many before=conjunction after=end
0.37 many before=conjunction letters=low
0.55 many before=conjunction letters=sentence
0.28 many before=conjunction sentence=speech
-0.06 many before=dash
-0.9 many before=dash after=end
0.17 many before=dash letters=low
-0.08 many before=dash letters=sentence
-0.39 many before=dash sentence=none
0.75 many before=dash sentence=noun
0.82 many before=dash sentence=speech
-0.43 many before=dash sentence=wider
-0.02 many before=definite determiner
-0.31 many before=definite determiner after=.
0.37 many before=definite determiner after=end
-0.04 many before=definite determiner letters=low
0.84 many before=definite determiner sentence=speech
0.55 many before=indefinite determiner
0.41 many before=indefinite determiner after=.
0.54 many before=indefinite determiner after=end
0.56 many before=indefinite determiner letters=low
0.2 many before=indefinite determiner sentence=speech
0.45 many before=indefinite determiner sentence=wider
-0.06 many before=linking
0.98 many before=linking after=.
0.3 many before=linking letters=low
0.77 many before=linking sentence=noun
-0.08 many before=linking sentence=speech
0.84 many before=linking sentence=wider
0.09 many before=mark
0.51 many before=mark after=end
0.18 many before=mark letters=sentence
-0.06 many before=mark sentence=speech
0.25 many before=name
0.41 many before=name after=conjunction
0.55 many before=name after=end
0.47 many before=name after=name
0.22 many before=name after=preposition
-0.03 many before=name after=sign
-0.18 many before=name after=verb speech
0.17 many before=name letters=low
0.2 many before=name letters=sentence
0.49 many before=name sentence=none
0.21 many before=name sentence=speech
0.87 many before=name sentence=wider
-0.42 many before=noun speech
0.18 many before=noun speech letters=low
-0.54 many before=noun speech sentence=speech
0.73 many before=noun wider
0.52 many before=noun wider letters=low
0.04 many before=possessive determiner
0.04 many before=possessive determiner letters=low
-0.42 many before=possessive determiner sentence=speech
0.25 many before=preposition
0.62 many before=preposition after=.
0.4 many before=preposition after=conjunction
0.39 many before=preposition after=definite determiner
0.07 many before=preposition after=end
0.34 many before=preposition after=name
0.31 many before=preposition after=preposition
0.22 many before=preposition letters=low
0.38 many before=preposition sentence=speech
0.73 many before=preposition sentence=wider
-0.66 many before=preposition wider
-0.35 many before=preposition wider after=.
-0.66 many before=preposition wider letters=low
-0.28 many before=preposition wider sentence=noun
0.18 many before=pronoun
0.61 many before=pronoun after=.
-0.23 many before=pronoun after=end
0.18 many before=pronoun letters=low
0.46 many before=pronoun sentence=speech
-0.13 many before=pronoun sentence=wider
0.26 many before=quantity determiner
0.26 many before=quantity determiner letters=low
0.26 many before=quantity determiner sentence=speech
0.17 many before=start
0.4 many before=start after=,
0.06 many before=start after=.
0.32 many before=start after=complementizer
0.24 many before=start after=definite determiner
-0.05 many before=start after=end
0.38 many before=start after=indefinite determiner
0.03 many before=start after=mark
0.15 many before=start after=name
0.33 many before=start after=preposition
0.19 many before=start after=pronoun
0.18 many before=start after=verb speech
-0.2 many before=start after=verb wider
0.49 many before=start after=word
-0.35 many before=start letters=low
0.18 many before=start letters=sentence
-0.05 many before=start sentence=alone
0.27 many before=start sentence=none
0.19 many before=start sentence=speech
-0.03 many before=start sentence=wider
0.17 many before=stop
0.35 many before=stop after=,
0.13 many before=stop after=.
0.54 many before=stop after=:
0.4 many before=stop after=definite determiner
0.17 many before=stop after=end
0.56 many before=stop after=indefinite determiner
-0.3 many before=stop after=mark
0.18 many before=stop after=name
0.47 many before=stop after=preposition
-0.12 many before=stop after=pronoun
0.19 many before=stop after=quantity determiner
0.4 many before=stop after=verb speech
0.4 many before=stop after=word
0.42 many before=stop letters=low
0.17 many before=stop letters=sentence
-0.44 many before=stop sentence=none
0.86 many before=stop sentence=noun
0.22 many before=stop sentence=speech
-0.15 many before=stop sentence=wider
-0.08 many before=verb
-0.08 many before=verb after=.
0.21 many before=verb after=end
0.48 many before=verb letters=low
-0.2 many before=verb letters=sentence
0.18 many before=verb sentence=none
0.34 many before=verb sentence=speech
-0.08 many before=verb sentence=wider
0.34 many before=verb speech
0.7 many before=verb speech after=.
-0.23 many before=verb speech after=conjunction
0.37 many before=verb speech after=end
-0.27 many before=verb speech after=mark
0.21 many before=verb speech after=preposition
0.59 many before=verb speech letters=low
-0.39 many before=verb speech letters=sentence
0.34 many before=verb speech sentence=speech
0.4 many before=verb wider
0.33 many before=verb wider after=,
0.33 many before=verb wider after=.
0.3 many before=verb wider after=conjunction
0.18 many before=verb wider after=end
0.32 many before=verb wider letters=low
0.3 many before=verb wider sentence=speech
0.51 many before=verb wider sentence=wider
0.02 many before=word
-0.61 many before=word after=,
0.75 many before=word after=.
0.67 many before=word after=conjunction
0.26 many before=word after=end
0.64 many before=word after=name
0.62 many before=word after=preposition
0.5 many before=word after=pronoun
0.6 many before=word letters=low
-0.52 many before=word letters=sentence
0.93 many before=word sentence=none
0.63 many before=word sentence=noun
-0.36 many before=word sentence=speech
0.78 many before=word sentence=wider
-0.46 many charged
0.14 many company=fragments
0.11 many company=none
0.18 many company=paragraph
0.07 many company=sentence
0.42 many cue=after adjective wider far
-0.14 many cue=after adjective wider near
0.02 many cue=after noun speech far
0.32 many cue=after noun speech near
0.41 many cue=after noun wider far
0.23 many cue=after noun wider near
0.47 many cue=after preposition speech near
0.58 many cue=after preposition wider far
0.55 many cue=after preposition wider near
0.03 many cue=after verb speech far
0.17 many cue=after verb speech near
-0.04 many cue=after verb wider far
-0.01 many cue=after verb wider near
0.38 many cue=before adjective wider far
0.52 many cue=before adjective wider near
-0.21 many cue=before noun speech far
0.39 many cue=before noun speech near
-0.41 many cue=before noun wider far
0.27 many cue=before noun wider near
-0.11 many cue=before preposition speech far
0.17 many cue=before preposition speech near
0.62 many cue=before preposition wider far
0.09 many cue=before preposition wider near
0.13 many cue=before verb speech far
0.18 many cue=before verb speech near
0.29 many cue=before verb wider far
0.14 many cue=before verb wider near
0.1 many cue=none
0.07 many document mixed
-0.24 many document of fragments
0.13 many document of sentences
-0.03 many fills its paragraph
0.02 many final=!
0.17 many final=,
0.08 many final=.
0.24 many final=none
0.16 many finite verb
0.12 many first=adverb
0.24 many first=auxiliary
0.2 many first=complementizer
0.18 many first=conjunction
0.16 many first=definite determiner
-0.03 many first=demonstrative determiner
0.31 many first=indefinite determiner
0.72 many first=linking
0.4 many first=possessive determiner
0.06 many first=preposition
0.23 many first=pronoun
0.26 many first=quantity determiner
0.04 many first=verb
-0.11 many first=word
0.16 many inner punctuation
0.47 many left=adjective wider
0.34 many left=adjective wider clause
-0.22 many left=preposition speech
0.36 many left=preposition speech clause
0.11 many left=preposition wider
0.23 many left=preposition wider clause
0.19 many left=verb speech
0.22 many left=verb speech clause
-0.01 many left=verb wider
0.15 many left=verb wider clause
0.18 many letters=low
0.14 many letters=sentence
-0.36 many letters=title
-0.63 many named
-0.29 many named near
0.16 many pronoun
0.37 many reporting comma
-0.05 many sentence=alone
-0.09 many sentence=none
-0.05 many sentence=noun
0.18 many sentence=speech
-0.21 many sentence=wider
0.59 many sieve=alternating turns
0.32 many sieve=colon before the quote
0.13 many sieve=continued from the paragraph before
0.9 many sieve=credit after a dash
-1.17 many sieve=credit inside the marks
0.17 many sieve=cue before the quote
0.09 many sieve=fragment of a reported clause
0.68 many sieve=inverted clause after the quote
0.62 many sieve=label inside the marks
0.14 many sieve=last speaker of the paragraph
0.23 many sieve=no speaker near
0.19 many sieve=reporting clause after the quote
0.08 many sieve=reporting clause in the sentence
-0.24 many sieve=reporting clause inside the marks
0.25 many sieve=sentence that announces the quote
0.61 many sieve=source phrase
0.54 many sieve=subject after the quote
-0.55 many sieve=subject of the sentence
0.89 many sieve=subject of the sentence after
0.17 many sieve=subject of the sentence before
-0.1 many sieve=subject of the sentence before the colon
0.72 many sieve=subject right before the quote
-0.15 many sieve=the subject undergoes what is told
0.21 many starts with a determiner
0.17 many utterance
-1.13 named
-0.25 named near
-1.05 nested
-0.62 nested before=,
0.17 nested before=:
-0.73 nested before=auxiliary
-0.38 nested before=complementizer
-0.31 nested before=dash
-0.52 nested before=definite determiner
-1.07 nested before=indefinite determiner
0.01 nested before=linking
0.32 nested before=mark
-0.5 nested before=name
-0.43 nested before=noun wider
-0.63 nested before=possessive determiner
-0.92 nested before=preposition
-0.7 nested before=pronoun
-1.14 nested before=start
-0.58 nested before=verb
-0.45 nested before=verb speech
0.02 nested before=verb wider
0.04 nested before=word
-0.65 nested cue=after noun speech near
-0.71 nested cue=after noun wider far
-0.78 nested cue=after noun wider near
-0.82 nested cue=after verb speech far
-0.96 nested cue=after verb speech near
-0.98 nested cue=after verb wider far
-0.57 nested cue=after verb wider near
-0.78 nested cue=before noun speech near
-0.4 nested cue=before noun wider near
0.17 nested cue=before verb speech far
-0.23 nested cue=before verb speech near
-0.51 nested cue=before verb wider far
-0.21 nested cue=before verb wider near
-0.18 nested cue=none
-0.63 nested few
-1.36 nested low
-0.81 nested many
-0.15 nested one-capital
-0.84 nested sentence
0.06 nested sieve=colon before the quote
-1.13 nested sieve=cue before the quote
-0.53 nested sieve=fragment of a reported clause
-0.78 nested sieve=last speaker of the paragraph
0.39 nested sieve=no speaker near
-0.48 nested sieve=reporting clause after the quote
-0.47 nested sieve=reporting clause in the sentence
-0.44 nested sieve=subject of the sentence
-0.54 nested sieve=subject of the sentence after
0.38 nested sieve=subject of the sentence before
-0.87 nested some
0.45 nested title
0.41 reporting comma
0.09 role=body
-0.41 role=heading
-0.78 role=list
-0.25 sentence=alone
-0.26 sentence=none
-0.12 sentence=noun
0.15 sentence=speech
-0.12 sentence=wider
-0.61 several parts
0.1 sieve=agent after the quote
0.75 sieve=alternating turns
0.22 sieve=colon before the quote
-0.43 sieve=continued from the paragraph before
0.68 sieve=credit after a dash
-1.17 sieve=credit inside the marks
0.12 sieve=cue before the quote
0.92 sieve=cue right before the fragment
0.56 sieve=fragment of a reported clause
0.2 sieve=inverted clause after the quote
0.62 sieve=label inside the marks
-0.36 sieve=last speaker of the paragraph
-0.6 sieve=no speaker near
0.21 sieve=reporting clause after the quote
-0.34 sieve=reporting clause in the sentence
-0.24 sieve=reporting clause inside the marks
0.3 sieve=sentence that announces the quote
0.34 sieve=source phrase
-0.36 sieve=subject after the quote
-0.5 sieve=subject of the sentence
-0.48 sieve=subject of the sentence after
-0.59 sieve=subject of the sentence before
0.09 sieve=subject of the sentence before the colon
0.03 sieve=subject right before the quote
-0.71 sieve=the subject undergoes what is told
-0.07 some I or you
-0.83 some after=(
0.13 some after=)
-0.04 some after=,
0.21 some after=.
0.29 some after=:
0.03 some after=;
-0.12 some after=adverb
-0.24 some after=auxiliary
0.1 some after=complementizer
0.24 some after=conjunction
-0.3 some after=dash
-0.01 some after=definite determiner
0.41 some after=end
-0.57 some after=indefinite determiner
0.04 some after=linking
-0.04 some after=mark
0.23 some after=name
0.82 some after=number
0.19 some after=possessive determiner
0.16 some after=preposition
0.33 some after=preposition speech
0.53 some after=preposition wider
-0.03 some after=pronoun
0.86 some after=quantity determiner
-0.69 some after=verb
0.04 some after=verb speech
0.11 some after=verb wider
-0.43 some after=word
-0.4 some before=(
-0.14 some before=( after=)
0.34 some before=( letters=sentence
-0.14 some before=( sentence=speech
0.01 some before=,
-0.06 some before=, after=(
-0.33 some before=, after=,
0.42 some before=, after=.
0.47 some before=, after=auxiliary
-0.28 some before=, after=complementizer
-1.1 some before=, after=conjunction
-0.03 some before=, after=definite determiner
0.69 some before=, after=end
0.06 some before=, after=mark
-0.2 some before=, after=name
-0.13 some before=, after=preposition
-0.12 some before=, after=pronoun
0.05 some before=, after=verb speech
0.51 some before=, letters=low
-0.55 some before=, letters=sentence
0.11 some before=, letters=title
-0.22 some before=, sentence=none
-0.23 some before=, sentence=noun
0.3 some before=, sentence=speech
-0.41 some before=, sentence=wider
0.2 some before=:
0.28 some before=: after=,
-0.46 some before=: after=.
0.66 some before=: after=definite determiner
1.29 some before=: after=end
1.01 some before=: after=mark
0.04 some before=: after=name
-0.07 some before=: after=pronoun
0.33 some before=: letters=low
0.17 some before=: letters=sentence
0.28 some before=: letters=title
-0.26 some before=: sentence=none
-0.06 some before=: sentence=noun
0.78 some before=: sentence=speech
0.04 some before=: sentence=wider
0.18 some before=adverb
0.44 some before=adverb after=,
0.61 some before=adverb after=.
-0.42 some before=adverb after=end
-0.05 some before=adverb after=preposition
0.46 some before=adverb letters=low
0.01 some before=adverb sentence=speech
0.78 some before=adverb sentence=wider
0.11 some before=auxiliary
0.51 some before=auxiliary after=,
0.32 some before=auxiliary after=.
-0.15 some before=auxiliary after=adverb
-0.22 some before=auxiliary after=complementizer
0.79 some before=auxiliary after=conjunction
0.36 some before=auxiliary after=dash
0.35 some before=auxiliary after=definite determiner
0.02 some before=auxiliary after=end
0.52 some before=auxiliary after=linking
-0.52 some before=auxiliary after=mark
-0.2 some before=auxiliary after=name
0.16 some before=auxiliary after=preposition
0.33 some before=auxiliary after=pronoun
0.91 some before=auxiliary after=verb
0.39 some before=auxiliary after=verb speech
-0.48 some before=auxiliary after=word
0.65 some before=auxiliary letters=low
-1.34 some before=auxiliary letters=sentence
-0.32 some before=auxiliary letters=title
0.75 some before=auxiliary sentence=none
1.14 some before=auxiliary sentence=noun
0.1 some before=auxiliary sentence=speech
-0.74 some before=auxiliary sentence=wider
0.31 some before=complementizer
0.49 some before=complementizer after=,
0.5 some before=complementizer after=.
0.62 some before=complementizer after=auxiliary
0.29 some before=complementizer after=conjunction
0.17 some before=complementizer after=end
0.31 some before=complementizer after=preposition
-0.53 some before=complementizer after=pronoun
0.39 some before=complementizer after=word
0.29 some before=complementizer letters=low
0.57 some before=complementizer letters=sentence
0.24 some before=complementizer sentence=speech
0.73 some before=complementizer sentence=wider
-0.34 some before=conjunction
-0.23 some before=conjunction after=,
-0.45 some before=conjunction after=.
0.75 some before=conjunction after=end
0.55 some before=conjunction after=name
-0.03 some before=conjunction after=preposition
0.12 some before=conjunction after=pronoun
0.1 some before=conjunction letters=low
-0.5 some before=conjunction letters=sentence
-0.91 some before=conjunction sentence=noun
0.27 some before=conjunction sentence=speech
0.12 some before=conjunction sentence=wider
-0.15 some before=dash
-0.52 some before=dash after=(
-0.63 some before=dash after=dash
-0.05 some before=dash after=end
-0.18 some before=dash letters=low
0.12 some before=dash letters=sentence
-0.38 some before=dash sentence=none
0.48 some before=dash sentence=speech
-0.51 some before=dash sentence=wider
-0.16 some before=definite determiner
-0.69 some before=definite determiner after=,
-0.26 some before=definite determiner after=.
1 some before=definite determiner after=conjunction
-0.14 some before=definite determiner after=end
-0.47 some before=definite determiner after=linking
0.58 some before=definite determiner after=preposition
-0.64 some before=definite determiner after=verb
-0.2 some before=definite determiner letters=low
-0.98 some before=definite determiner sentence=none
-0.33 some before=definite determiner sentence=speech
0.47 some before=definite determiner sentence=wider
0.37 some before=demonstrative determiner
0.11 some before=demonstrative determiner letters=low
0.37 some before=demonstrative determiner sentence=speech
-0.06 some before=indefinite determiner
0.44 some before=indefinite determiner after=,
0.21 some before=indefinite determiner after=.
0.96 some before=indefinite determiner after=conjunction
0.05 some before=indefinite determiner after=end
1.07 some before=indefinite determiner after=preposition
-0.63 some before=indefinite determiner after=pronoun
0.1 some before=indefinite determiner letters=low
0.17 some before=indefinite determiner sentence=noun
-0.35 some before=indefinite determiner sentence=speech
0.81 some before=indefinite determiner sentence=wider
-0.1 some before=linking
0.18 some before=linking after=,
0.5 some before=linking after=.
1.03 some before=linking after=conjunction
-0.45 some before=linking after=end
-0.08 some before=linking after=preposition
-0.14 some before=linking after=verb wider
0.26 some before=linking letters=low
-0.65 some before=linking letters=sentence
-0.56 some before=linking letters=title
0.14 some before=linking sentence=none
-0.62 some before=linking sentence=noun
0.15 some before=linking sentence=speech
-0.36 some before=linking sentence=wider
0.81 some before=mark
0.28 some before=mark after=,
0.74 some before=mark letters=sentence
0.39 some before=mark sentence=speech
0.23 some before=name
0.84 some before=name after=.
0.26 some before=name after=conjunction
0.06 some before=name after=end
0.29 some before=name after=name
0.54 some before=name after=preposition
0.36 some before=name after=pronoun
0.4 some before=name letters=low
-0.36 some before=name letters=sentence
0.13 some before=name letters=title
0.06 some before=name sentence=none
0.01 some before=name sentence=speech
0.43 some before=name sentence=wider
-0.32 some before=noun speech after=.
0.75 some before=noun speech letters=low
-0.29 some before=noun speech letters=sentence
-0.22 some before=noun speech sentence=noun
0.38 some before=noun speech sentence=speech
0.15 some before=noun wider
0.62 some before=noun wider after=.
0.22 some before=noun wider after=preposition
0.69 some before=noun wider letters=low
0.57 some before=noun wider sentence=speech
0.39 some before=noun wider sentence=wider
0.38 some before=number
0.51 some before=number letters=low
0.4 some before=number sentence=speech
0.01 some before=possessive determiner
0.81 some before=possessive determiner after=conjunction
-0.09 some before=possessive determiner letters=low
0.22 some before=possessive determiner letters=title
0.29 some before=possessive determiner sentence=speech
0.12 some before=preposition
-0.05 some before=preposition after=,
0.39 some before=preposition after=.
0.49 some before=preposition after=adverb
0.58 some before=preposition after=conjunction
-0.22 some before=preposition after=dash
-0.23 some before=preposition after=end
-0.16 some before=preposition after=linking
0.94 some before=preposition after=name
0.39 some before=preposition after=preposition
0.08 some before=preposition after=pronoun
0.52 some before=preposition letters=low
-0.79 some before=preposition letters=sentence
-0.13 some before=preposition letters=title
0.35 some before=preposition sentence=none
0.48 some before=preposition sentence=noun
-0.16 some before=preposition sentence=speech
0.33 some before=preposition sentence=wider
-0.09 some before=preposition wider
-0.47 some before=preposition wider after=,
0.55 some before=preposition wider after=.
-0.17 some before=preposition wider after=conjunction
-0.26 some before=preposition wider letters=low
-0.08 some before=preposition wider sentence=noun
0.35 some before=preposition wider sentence=speech
-0.66 some before=preposition wider sentence=wider
0.94 some before=pronoun after=,
0.93 some before=pronoun after=.
0.34 some before=pronoun after=conjunction
0.55 some before=pronoun after=end
-0.17 some before=pronoun after=name
0.75 some before=pronoun after=preposition
0.67 some before=pronoun after=word
0.28 some before=pronoun letters=low
0.68 some before=pronoun sentence=none
-0.1 some before=pronoun sentence=speech
-0.06 some before=pronoun sentence=wider
0.25 some before=quantity determiner
0.25 some before=quantity determiner letters=low
0.33 some before=start
-0.17 some before=start after=(
0.52 some before=start after=,
0.33 some before=start after=:
0.22 some before=start after=definite determiner
-0.11 some before=start after=end
0.6 some before=start after=indefinite determiner
0.23 some before=start after=name
-0.05 some before=start after=preposition
0.26 some before=start after=pronoun
0.28 some before=start after=verb speech
-0.52 some before=start after=word
0.36 some before=start letters=sentence
-0.73 some before=start letters=title
-0.11 some before=start sentence=alone
0.18 some before=start sentence=none
0.36 some before=start sentence=speech
-0.01 some before=start sentence=wider
0.42 some before=stop
0.31 some before=stop after=,
0.94 some before=stop after=.
0.38 some before=stop after=end
0.23 some before=stop after=name
0.31 some before=stop after=pronoun
0.27 some before=stop after=verb speech
0.39 some before=stop letters=sentence
0.43 some before=stop letters=title
0.15 some before=stop sentence=none
0.34 some before=stop sentence=speech
0.45 some before=stop sentence=wider
0.2 some before=verb
0.11 some before=verb after=,
-0.1 some before=verb after=.
0.31 some before=verb after=conjunction
0.28 some before=verb after=end
0.31 some before=verb after=preposition
0.58 some before=verb after=pronoun
0.77 some before=verb letters=low
-1.45 some before=verb letters=sentence
0.47 some before=verb letters=title
0.18 some before=verb sentence=none
0.04 some before=verb sentence=noun
-0.11 some before=verb sentence=speech
0.79 some before=verb sentence=wider
0.16 some before=verb speech after=,
-0.03 some before=verb speech after=.
-0.16 some before=verb speech after=;
0.45 some before=verb speech after=complementizer
0.11 some before=verb speech after=conjunction
-0.49 some before=verb speech after=definite determiner
0.99 some before=verb speech after=end
0.15 some before=verb speech after=preposition
0.55 some before=verb speech letters=low
-1 some before=verb speech letters=sentence
0.1 some before=verb wider
0.21 some before=verb wider after=,
0.23 some before=verb wider after=.
0.41 some before=verb wider after=conjunction
0.17 some before=verb wider after=definite determiner
0.75 some before=verb wider after=end
-0.41 some before=verb wider after=linking
0.14 some before=verb wider after=preposition
0.61 some before=verb wider after=pronoun
0.02 some before=verb wider letters=low
0.95 some before=verb wider letters=title
0.37 some before=verb wider sentence=speech
0.01 some before=verb wider sentence=wider
-0.07 some before=word
-0.2 some before=word after=,
0.32 some before=word after=.
-0.66 some before=word after=auxiliary
0.3 some before=word after=conjunction
0.39 some before=word after=end
0.09 some before=word after=linking
0.38 some before=word after=name
0.02 some before=word after=preposition
-0.76 some before=word after=verb
-0.75 some before=word after=verb speech
-0.4 some before=word after=verb wider
0.48 some before=word after=word
0.9 some before=word letters=low
-1.61 some before=word letters=sentence
-0.88 some before=word letters=title
-0.54 some before=word sentence=none
0.52 some before=word sentence=noun
0.07 some before=word sentence=speech
0.22 some before=word sentence=wider
-0.48 some charged
-0.11 some company=fragments
0.14 some company=none
0.12 some company=paragraph
0.24 some company=sentence
0.26 some cue=after adjective wider far
0.69 some cue=after adjective wider near
-0.2 some cue=after noun speech far
0.82 some cue=after noun speech near
0.37 some cue=after noun wider far
-0.18 some cue=after noun wider near
0.53 some cue=after preposition speech near
-0.29 some cue=after preposition wider far
0.38 some cue=after preposition wider near
0.05 some cue=after verb speech far
0.22 some cue=after verb speech near
0.27 some cue=after verb wider far
0.23 some cue=after verb wider near
0.09 some cue=before adjective wider far
0.11 some cue=before adjective wider near
-0.39 some cue=before noun speech far
-0.32 some cue=before noun speech near
0.14 some cue=before noun wider far
0.44 some cue=before noun wider near
0.59 some cue=before preposition speech far
0.48 some cue=before preposition speech near
-0.14 some cue=before preposition wider far
0.03 some cue=before preposition wider near
0.2 some cue=before verb speech far
0.04 some cue=before verb speech near
0.11 some cue=before verb wider far
0.01 some cue=before verb wider near
-0.17 some cue=none
-0.15 some document mixed
-0.21 some document of fragments
0.15 some document of sentences
-0.11 some fills its paragraph
0.29 some final=!
0.19 some final=,
0.2 some final=.
0.01 some final=none
0.23 some finite verb
0.37 some first=adverb
0.69 some first=auxiliary
-0.02 some first=complementizer
0.64 some first=conjunction
-0.39 some first=definite determiner
-0.22 some first=demonstrative determiner
0.55 some first=indefinite determiner
-0.03 some first=linking
0.33 some first=possessive determiner
0.47 some first=preposition
0.33 some first=pronoun
0.54 some first=quantity determiner
0.15 some first=verb
-0.43 some first=word
0.04 some inner punctuation
0.4 some left=adjective wider
-0.35 some left=adjective wider clause
0.46 some left=preposition speech
0.78 some left=preposition speech clause
-0.13 some left=preposition wider
0.51 some left=preposition wider clause
-0.03 some left=verb speech
0.4 some left=verb speech clause
0.26 some left=verb wider
0.23 some left=verb wider clause
0.5 some letters=low
-0.43 some letters=sentence
-0.41 some letters=title
-0.93 some named
-0.29 some named near
0.3 some pronoun
-0.79 some repeated
0.56 some reporting comma
-0.11 some sentence=alone
-0.19 some sentence=none
-0.06 some sentence=noun
0.17 some sentence=speech
0.02 some sentence=wider
0.97 some sieve=agent after the quote
0.63 some sieve=alternating turns
0.27 some sieve=colon before the quote
-0.92 some sieve=continued from the paragraph before
0.16 some sieve=cue before the quote
0.56 some sieve=cue right before the fragment
0.45 some sieve=fragment of a reported clause
-0.46 some sieve=inverted clause after the quote
-0.36 some sieve=last speaker of the paragraph
-0.48 some sieve=no speaker near
0.3 some sieve=reporting clause after the quote
-0.64 some sieve=reporting clause in the sentence
0.26 some sieve=sentence that announces the quote
0.51 some sieve=source phrase
-0.25 some sieve=subject of the sentence
-0.49 some sieve=subject of the sentence before
0.52 some sieve=subject of the sentence before the colon
0.03 some sieve=subject right before the quote
-0.28 some sieve=the subject undergoes what is told
0.03 some starts with a determiner
0.36 some utterance
-0.19 starts with a sign
0.22 utterance
-0.04 words=1
0.07 words=1 before=(
0.12 words=1 before=:
-0.48 words=1 before==
0.56 words=1 before=adjective wider
0.01 words=1 before=adverb
0.19 words=1 before=auxiliary
-0.09 words=1 before=complementizer
-0.24 words=1 before=conjunction
-0.02 words=1 before=definite determiner
-0.26 words=1 before=demonstrative determiner
0.14 words=1 before=indefinite determiner
-0.08 words=1 before=linking
-0.33 words=1 before=mark
-0.42 words=1 before=name
-0.09 words=1 before=noun speech
-0.25 words=1 before=noun wider
0.28 words=1 before=possessive determiner
0.01 words=1 before=preposition
0.25 words=1 before=preposition wider
0.49 words=1 before=pronoun
-0.07 words=1 before=quantity determiner
0.24 words=1 before=start
-0.18 words=1 before=stop
0.17 words=1 before=verb
-0.47 words=1 before=verb speech
0.49 words=1 before=verb wider
-0.16 words=1 before=word
0.46 words=1 final=!
0.02 words=1 final=,
0.4 words=1 final=.
-0.11 words=1 final=none
0.14 words=16+
0.32 words=16+ before=,
-0.03 words=16+ before=:
0.23 words=16+ before=adverb
0.57 words=16+ before=auxiliary
0.25 words=16+ before=complementizer
0.46 words=16+ before=conjunction
0.02 words=16+ before=dash
0.48 words=16+ before=definite determiner
0.6 words=16+ before=indefinite determiner
-0.41 words=16+ before=linking
-0.28 words=16+ before=mark
0.2 words=16+ before=name
0.61 words=16+ before=preposition
0.32 words=16+ before=pronoun
0.12 words=16+ before=start
0.22 words=16+ before=stop
-0.13 words=16+ before=verb
0.44 words=16+ before=verb speech
0.37 words=16+ before=verb wider
-0.14 words=16+ before=word
0.03 words=16+ final=!
0.18 words=16+ final=,
0.03 words=16+ final=.
0.38 words=16+ final=none
-0.08 words=2
0.6 words=2 before=(
-0.31 words=2 before=,
-0.02 words=2 before=adverb
0.1 words=2 before=auxiliary
0.01 words=2 before=complementizer
0.21 words=2 before=conjunction
-0.2 words=2 before=dash
-0.14 words=2 before=definite determiner
0.14 words=2 before=demonstrative determiner
0.26 words=2 before=indefinite determiner
-0.27 words=2 before=linking
-0.04 words=2 before=mark
-0.05 words=2 before=name
0.39 words=2 before=noun speech
0.42 words=2 before=noun wider
0.79 words=2 before=possessive determiner
-0.14 words=2 before=preposition
-0.48 words=2 before=preposition wider
-0.13 words=2 before=pronoun
-0.32 words=2 before=quantity determiner
-0.04 words=2 before=start
0.17 words=2 before=stop
-0.14 words=2 before=verb
0.17 words=2 before=verb speech
0.09 words=2 before=verb wider
-0.28 words=2 before=word
0.63 words=2 final=!
0.04 words=2 final=,
0.06 words=2 final=.
-0.14 words=2 final=none
0.03 words=3
-0.65 words=3 before=(
0.04 words=3 before=,
0.28 words=3 before=:
0.53 words=3 before=adverb
-0.17 words=3 before=auxiliary
0.33 words=3 before=complementizer
-0.01 words=3 before=conjunction
-0.01 words=3 before=dash
-0.24 words=3 before=definite determiner
-0.04 words=3 before=indefinite determiner
0.26 words=3 before=linking
0.34 words=3 before=mark
0.41 words=3 before=name
0.09 words=3 before=noun speech
0.37 words=3 before=noun wider
-0.97 words=3 before=possessive determiner
-0.15 words=3 before=preposition
-0.51 words=3 before=preposition wider
0.25 words=3 before=start
0.17 words=3 before=stop
0.37 words=3 before=verb
0.19 words=3 before=verb speech
-0.22 words=3 before=verb wider
0.37 words=3 before=word
-0.18 words=3 final=!
0.19 words=3 final=,
0.21 words=3 final=.
-0.02 words=3 final=none
-0.04 words=4-5
-0.87 words=4-5 before=(
-0.35 words=4-5 before=,
-0.04 words=4-5 before=:
0.44 words=4-5 before=adverb
0.09 words=4-5 before=auxiliary
0.17 words=4-5 before=complementizer
-0.12 words=4-5 before=conjunction
-0.34 words=4-5 before=dash
-0.13 words=4-5 before=definite determiner
0.35 words=4-5 before=demonstrative determiner
0.27 words=4-5 before=indefinite determiner
0.06 words=4-5 before=linking
0.31 words=4-5 before=mark
0.16 words=4-5 before=name
-0.09 words=4-5 before=noun speech
0.07 words=4-5 before=noun wider
-0.12 words=4-5 before=possessive determiner
0.05 words=4-5 before=preposition
-0.05 words=4-5 before=preposition wider
-0.29 words=4-5 before=pronoun
0.25 words=4-5 before=quantity determiner
0.23 words=4-5 before=start
0.46 words=4-5 before=stop
0.12 words=4-5 before=verb
0.14 words=4-5 before=verb speech
-0.01 words=4-5 before=verb wider
0.17 words=4-5 final=!
0.1 words=4-5 final=,
0.23 words=4-5 final=.
-0.13 words=4-5 final=none
0.22 words=6-8
0.83 words=6-8 before=(
0.44 words=6-8 before=,
0.35 words=6-8 before=:
-0.03 words=6-8 before=adverb
0.19 words=6-8 before=auxiliary
0.42 words=6-8 before=complementizer
-0.28 words=6-8 before=conjunction
0.09 words=6-8 before=dash
-0.03 words=6-8 before=definite determiner
-0.32 words=6-8 before=indefinite determiner
-0.17 words=6-8 before=linking
0.76 words=6-8 before=mark
0.36 words=6-8 before=name
0.11 words=6-8 before=noun speech
0.38 words=6-8 before=noun wider
0.24 words=6-8 before=preposition
-0.09 words=6-8 before=preposition wider
0.59 words=6-8 before=pronoun
0.36 words=6-8 before=start
0.39 words=6-8 before=stop
0.29 words=6-8 before=verb
0.05 words=6-8 before=verb speech
0.37 words=6-8 before=verb wider
0.34 words=6-8 final=!
0.24 words=6-8 final=,
0.15 words=6-8 final=.
0.21 words=6-8 final=none
0.15 words=9-15
-0.23 words=9-15 before=(
0.03 words=9-15 before=,
0.26 words=9-15 before=:
0.08 words=9-15 before=adverb
0.15 words=9-15 before=auxiliary
0.31 words=9-15 before=complementizer
0.34 words=9-15 before=conjunction
-0.04 words=9-15 before=dash
-0.24 words=9-15 before=definite determiner
0.36 words=9-15 before=indefinite determiner
0.26 words=9-15 before=linking
0.33 words=9-15 before=mark
0.36 words=9-15 before=name
-0.45 words=9-15 before=noun speech
0.53 words=9-15 before=noun wider
0.79 words=9-15 before=possessive determiner
0.11 words=9-15 before=preposition
-0.41 words=9-15 before=preposition wider
0.13 words=9-15 before=pronoun
0.26 words=9-15 before=start
0.11 words=9-15 before=stop
0.11 words=9-15 before=verb
0.26 words=9-15 before=verb speech
0.41 words=9-15 before=verb wider
0.26 words=9-15 before=word
0.07 words=9-15 final=!
0.14 words=9-15 final=,
0.17 words=9-15 final=.
0.15 words=9-15 final=none
`

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS = `
-1.03 after=(
-0.38 after=)
-0.04 after=,
0.13 after=.
0.42 after=:
0.25 after=;
-0.81 after=?
0.08 after=dash
0.18 after=end
-0.11 after=mark
0.17 after=name
0.19 after=number
-0.37 after=sign
0.07 after=word
-0.29 before=(
0.06 before=,
0.2 before=:
-0.66 before==
-0.24 before=dash
0.16 before=mark
-0.43 before=number
-1.11 before=sign
0.19 before=start
0.24 before=stop
0.02 before=word
-0.23 bias
-0.72 charged
0.23 company=paragraph
0.15 company=sentence
0.09 cue=none
-0.26 few after=(
-0.42 few after=)
-0.32 few after=,
0.04 few after=.
0.2 few after=:
0.2 few after=;
-0.65 few after=?
0.04 few after=dash
0.21 few after=end
-0.02 few after=mark
0.19 few after=name
0.09 few after=number
0.12 few after=sign
0.01 few after=word
-0.02 few before=(
-0.2 few before=( after=)
-0.4 few before=( letters=low
0.28 few before=( letters=sentence
-0.02 few before=( sentence=none
-0.14 few before=,
-0.17 few before=, after=,
0.31 few before=, after=.
-1.01 few before=, after=:
0.93 few before=, after=end
0.5 few before=, after=name
-0.61 few before=, after=word
0.46 few before=, letters=low
-0.26 few before=, letters=one-capital
-0.33 few before=, letters=sentence
-0.53 few before=, letters=title
-0.14 few before=, sentence=none
0.17 few before=:
0.1 few before=: after=,
-0.14 few before=: after=.
0.71 few before=: after=end
1.17 few before=: after=name
-0.82 few before=: after=word
-0.35 few before=: letters=low
0.56 few before=: letters=one-capital
0.24 few before=: letters=sentence
-0.15 few before=: letters=title
0.17 few before=: sentence=none
-0.66 few before==
-0.6 few before== after=word
-0.76 few before== letters=low
-0.25 few before== letters=one-capital
-0.66 few before== sentence=none
0.13 few before=dash
-0.37 few before=dash after=dash
0.73 few before=dash after=word
-0.21 few before=dash letters=low
-0.18 few before=dash letters=sentence
0.13 few before=dash sentence=none
-0.06 few before=mark
-0.28 few before=mark after=mark
0.25 few before=mark after=word
0.07 few before=mark letters=low
-0.03 few before=mark letters=one-capital
0.02 few before=mark letters=sentence
-0.29 few before=mark letters=title
-0.06 few before=mark sentence=none
-0.12 few before=name
-0.44 few before=name after=,
0.34 few before=name after=end
0.1 few before=name after=name
-0.05 few before=name after=word
-0.11 few before=name letters=low
0.26 few before=name letters=one-capital
-1.18 few before=name letters=sentence
0.66 few before=name letters=title
-0.12 few before=name sentence=none
-0.25 few before=number
0.01 few before=number after=word
0.01 few before=number letters=low
-0.25 few before=number sentence=none
0.04 few before=start
0.46 few before=start after=,
0.21 few before=start after=:
-1.02 few before=start after=end
-0.27 few before=start after=name
-0.18 few before=start after=word
0.07 few before=start letters=one-capital
0.34 few before=start letters=sentence
-0.81 few before=start letters=title
-1.02 few before=start sentence=alone
0.33 few before=start sentence=none
0.16 few before=stop
0.28 few before=stop after=,
1.22 few before=stop after=name
-0.26 few before=stop after=word
-0.34 few before=stop letters=one-capital
0.29 few before=stop letters=sentence
0.61 few before=stop letters=title
0.16 few before=stop sentence=none
-0.01 few before=word
-0.31 few before=word after=(
-0.34 few before=word after=)
-0.37 few before=word after=,
0.03 few before=word after=.
0.72 few before=word after=:
0.4 few before=word after=;
-0.49 few before=word after=?
0.05 few before=word after=dash
0.08 few before=word after=end
-0.45 few before=word after=mark
-0.03 few before=word after=name
0.09 few before=word after=number
0.24 few before=word after=sign
0.14 few before=word after=word
0.35 few before=word letters=low
-0.08 few before=word letters=no-words
-0.69 few before=word letters=one-capital
-0.93 few before=word letters=sentence
-0.46 few before=word letters=title
-0.01 few before=word sentence=none
0.26 few charged
-0.04 few company=fragments
-0.19 few company=none
0.25 few company=paragraph
0.06 few company=sentence
-0.04 few cue=none
0.08 few document mixed
-0.4 few document of fragments
0.53 few document of sentences
-1.02 few fills its paragraph
0.67 few final=!
0.13 few final=,
0.36 few final=.
-0.14 few final=none
-0.04 few first=word
0.1 few inner punctuation
0.31 few letters=low
-0.08 few letters=no-words
-0.45 few letters=one-capital
-0.72 few letters=sentence
-0.49 few letters=title
-0.57 few named
-0.08 few named capital
-0.29 few named near
-0.74 few repeated
0.51 few reporting comma
-1.02 few sentence=alone
-0.03 few sentence=none
-0.04 few sieve=no speaker near
0.98 few utterance
0.36 final=!
0.24 final=,
0.17 final=.
-0.04 final=none
0.68 label
-1.62 label in a sentence
0.35 letters=low
-0.08 letters=no-words
-0.45 letters=one-capital
-0.02 letters=sentence
-0.66 letters=title
1 many after=)
0.28 many after=,
0.16 many after=.
1.01 many after=:
-0.05 many after=dash
0.19 many after=end
-0.22 many after=mark
0.13 many after=name
-0.59 many after=sign
0.21 many after=word
-0.11 many before=(
-0.28 many before=( letters=sentence
-0.11 many before=( sentence=none
0.23 many before=,
0.43 many before=, after=)
-0.23 many before=, after=,
0.55 many before=, after=.
0.37 many before=, after=end
0.33 many before=, after=mark
-0.24 many before=, after=name
-0.05 many before=, after=word
0.2 many before=, letters=low
0.18 many before=, letters=sentence
0.88 many before=, letters=title
0.23 many before=, sentence=none
0.16 many before=:
0.83 many before=: after=,
0.76 many before=: after=.
0.42 many before=: after=end
0.24 many before=: after=name
0.03 many before=: after=sign
-0.06 many before=: after=word
-0.12 many before=: letters=low
0.22 many before=: letters=sentence
0.8 many before=: letters=title
0.16 many before=: sentence=none
-0.27 many before=dash
-1.03 many before=dash after=end
0.85 many before=dash after=name
0.44 many before=dash letters=low
-0.35 many before=dash letters=sentence
-0.27 many before=dash sentence=none
0.52 many before=mark after=end
-0.34 many before=mark after=name
0.09 many before=mark letters=sentence
0.17 many before=name
0.5 many before=name after=end
0.42 many before=name after=name
-0.3 many before=name after=sign
0.18 many before=name after=word
0.34 many before=name letters=low
-0.02 many before=name letters=sentence
0.17 many before=name sentence=none
0.19 many before=start
0.44 many before=start after=,
-0.14 many before=start after=.
-0.11 many before=start after=end
-0.15 many before=start after=mark
0.2 many before=start after=name
0.2 many before=start after=word
-0.39 many before=start letters=low
0.19 many before=start letters=sentence
-0.11 many before=start sentence=alone
0.2 many before=start sentence=none
0.21 many before=stop
0.43 many before=stop after=,
0.09 many before=stop after=.
0.37 many before=stop after=:
0.21 many before=stop after=end
-0.32 many before=stop after=mark
0.01 many before=stop after=name
0.34 many before=stop after=word
0.21 many before=stop letters=sentence
0.21 many before=stop sentence=none
0.1 many before=word
-0.19 many before=word after=,
0.12 many before=word after=.
0.24 many before=word after=end
0.18 many before=word after=mark
0.37 many before=word after=name
0.19 many before=word after=word
0.29 many before=word letters=low
-0.05 many before=word letters=sentence
-0.78 many before=word letters=title
0.1 many before=word sentence=none
-0.77 many charged
0.25 many company=fragments
0.08 many company=none
0.23 many company=paragraph
0.12 many company=sentence
0.17 many cue=none
0.12 many document mixed
-0.19 many document of fragments
0.15 many document of sentences
-0.1 many fills its paragraph
0.01 many final=!
0.21 many final=,
0.1 many final=.
0.22 many final=none
0.17 many first=word
0.19 many inner punctuation
0.18 many letters=low
0.17 many letters=sentence
-0.3 many letters=title
-0.72 many named
-0.19 many named near
0.44 many reporting comma
-0.11 many sentence=alone
0.17 many sentence=none
0.17 many sieve=no speaker near
0.16 many utterance
-0.82 named
-0.32 named near
-0.76 nested
-0.74 nested before=,
0.69 nested before=:
-0.57 nested before=dash
0.19 nested before=mark
-0.76 nested before=name
-1.16 nested before=start
-0.8 nested before=word
-0.76 nested cue=none
-0.34 nested few
-1.26 nested low
-0.71 nested many
0.15 nested one-capital
-0.66 nested sentence
-0.76 nested sieve=no speaker near
-0.61 nested some
0.64 nested title
0.5 reporting comma
0.12 role=body
-1.48 role=heading
-0.89 role=list
-0.41 sentence=alone
0.1 sentence=none
-0.87 several parts
0.09 sieve=no speaker near
-1.07 some after=(
-0.15 some after=)
0.01 some after=,
0.2 some after=.
0.25 some after=:
0.15 some after=;
0.1 some after=dash
0.19 some after=end
0.16 some after=mark
0.29 some after=name
0.79 some after=number
0.02 some after=word
-0.35 some before=(
-0.23 some before=( after=)
0.29 some before=( letters=sentence
-0.35 some before=( sentence=none
-0.02 some before=,
-0.23 some before=, after=(
-0.68 some before=, after=,
0.39 some before=, after=.
0.88 some before=, after=end
0.04 some before=, after=mark
-0.13 some before=, after=name
-0.22 some before=, after=word
0.66 some before=, letters=low
-0.72 some before=, letters=sentence
0.06 some before=, letters=title
-0.02 some before=, sentence=none
0.15 some before=:
0.36 some before=: after=,
-0.4 some before=: after=.
1.2 some before=: after=end
1.03 some before=: after=mark
0.29 some before=: after=name
-0.64 some before=: after=word
0.26 some before=: letters=low
0.12 some before=: letters=sentence
0.22 some before=: letters=title
0.15 some before=: sentence=none
-0.26 some before=dash
-0.73 some before=dash after=(
-0.52 some before=dash after=dash
-0.52 some before=dash after=end
-0.06 some before=dash letters=low
-0.17 some before=dash letters=sentence
-0.26 some before=dash sentence=none
0.61 some before=mark
0.44 some before=mark after=,
0.27 some before=mark after=name
0.52 some before=mark letters=sentence
0.61 some before=mark sentence=none
0.12 some before=name
-0.09 some before=name after=,
1.17 some before=name after=.
-0.04 some before=name after=end
0.82 some before=name after=name
-0.27 some before=name after=word
0.29 some before=name letters=low
-0.7 some before=name letters=sentence
0.38 some before=name letters=title
0.12 some before=name sentence=none
0.12 some before=number
0.83 some before=number letters=low
0.12 some before=number sentence=none
0.25 some before=start
-0.56 some before=start after=(
0.58 some before=start after=,
0.03 some before=start after=:
-0.29 some before=start after=end
0.34 some before=start after=name
0.23 some before=start after=word
0.28 some before=start letters=sentence
-0.59 some before=start letters=title
-0.29 some before=start sentence=alone
0.3 some before=start sentence=none
0.39 some before=stop
0.42 some before=stop after=,
0.86 some before=stop after=.
0.43 some before=stop after=end
0.11 some before=stop after=name
0.5 some before=stop after=word
0.41 some before=stop letters=sentence
-0.14 some before=stop letters=title
0.39 some before=stop sentence=none
0.04 some before=word
-0.7 some before=word after=(
-0.04 some before=word after=,
0.26 some before=word after=.
0.13 some before=word after=:
-0.11 some before=word after=;
0.64 some before=word after=dash
-0.04 some before=word after=end
-1.32 some before=word after=mark
0.12 some before=word after=name
0.1 some before=word after=word
0.48 some before=word letters=low
-1.72 some before=word letters=sentence
-0.61 some before=word letters=title
0.04 some before=word sentence=none
-1.07 some charged
-0.14 some company=fragments
0.1 some company=none
0.19 some company=paragraph
0.34 some company=sentence
0.1 some cue=none
-0.19 some document mixed
0.2 some document of sentences
-0.29 some fills its paragraph
0.41 some final=!
0.32 some final=,
0.29 some final=.
-0.06 some final=none
0.1 some first=word
0.12 some inner punctuation
0.52 some letters=low
-0.36 some letters=sentence
-0.63 some letters=title
-0.63 some named
-0.05 some named near
-1.19 some repeated
0.69 some reporting comma
-0.29 some sentence=alone
0.1 some sentence=none
0.1 some sieve=no speaker near
0.49 some utterance
-0.28 starts with a sign
0.24 utterance
-0.1 words=1
-0.13 words=1 before=(
-0.11 words=1 before=,
0.2 words=1 before=:
-0.66 words=1 before==
-0.3 words=1 before=mark
-0.27 words=1 before=name
-0.05 words=1 before=start
-0.34 words=1 before=stop
-0.02 words=1 before=word
0.57 words=1 final=!
0.02 words=1 final=,
0.3 words=1 final=.
-0.17 words=1 final=none
0.18 words=16+
0.39 words=16+ before=,
0.04 words=16+ before=:
0.23 words=16+ before=dash
-0.4 words=16+ before=mark
0.12 words=16+ before=name
0.13 words=16+ before=start
0.27 words=16+ before=stop
0.16 words=16+ before=word
0.04 words=16+ final=!
0.24 words=16+ final=,
0.05 words=16+ final=.
0.45 words=16+ final=none
-0.08 words=2
0.51 words=2 before=(
-0.2 words=2 before=,
-0.23 words=2 before=:
-0.26 words=2 before=dash
-0.06 words=2 before=mark
-0.12 words=2 before=name
0.04 words=2 before=start
0.04 words=2 before=stop
0.01 words=2 before=word
0.39 words=2 final=!
0.03 words=2 final=,
0.3 words=2 final=.
-0.18 words=2 final=none
0.1 words=3
-0.75 words=3 before=(
0.02 words=3 before=,
0.47 words=3 before=:
-0.15 words=3 before=dash
0.41 words=3 before=mark
0.29 words=3 before=name
0.05 words=3 before=start
0.45 words=3 before=stop
0.02 words=3 before=word
0.18 words=3 final=!
0.26 words=3 final=,
0.28 words=3 final=.
0.03 words=3 final=none
-0.06 words=4-5
-0.82 words=4-5 before=(
-0.37 words=4-5 before=,
0.08 words=4-5 before=:
-0.13 words=4-5 before=dash
0.43 words=4-5 before=mark
-0.06 words=4-5 before=name
0.06 words=4-5 before=start
0.24 words=4-5 before=stop
0.06 words=4-5 before=word
0.38 words=4-5 final=!
0.26 words=4-5 final=,
0.39 words=4-5 final=.
-0.21 words=4-5 final=none
0.25 words=6-8
0.97 words=6-8 before=(
0.45 words=6-8 before=,
0.21 words=6-8 before=:
-0.16 words=6-8 before=dash
0.52 words=6-8 before=mark
0.54 words=6-8 before=name
0.38 words=6-8 before=start
0.46 words=6-8 before=stop
0.06 words=6-8 before=word
0.39 words=6-8 final=!
0.36 words=6-8 final=,
0.2 words=6-8 final=.
0.2 words=6-8 final=none
0.16 words=9-15
-0.2 words=9-15 before=(
0.05 words=9-15 before=,
0.3 words=9-15 before=:
-0.33 words=9-15 before=dash
0.38 words=9-15 before=mark
0.35 words=9-15 before=name
0.29 words=9-15 before=start
0.15 words=9-15 before=stop
0.08 words=9-15 before=word
0.06 words=9-15 final=!
0.18 words=9-15 final=,
0.22 words=9-15 final=.
0.09 words=9-15 final=none
`
