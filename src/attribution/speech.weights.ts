/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */

/** For languages that have a lexicon of cues. */
export const WEIGHTS = `
-0.94 after=(
-0.21 after=)
-0.08 after=,
0.11 after=.
0.57 after=:
0.29 after=;
-0.84 after=?
0.58 after=adjective wider
0.19 after=adverb
-0.43 after=auxiliary
0.19 after=complementizer
0.23 after=conjunction
0.02 after=dash
0.23 after=definite determiner
0.31 after=demonstrative determiner
0.21 after=end
-0.16 after=indefinite determiner
0.15 after=linking
-0.33 after=mark
0.18 after=name
0.02 after=noun speech
-0.07 after=noun wider
0.21 after=number
-0.07 after=possessive determiner
0.23 after=preposition
-0.27 after=preposition speech
-0.39 after=preposition wider
-0.02 after=pronoun
0.11 after=quantity determiner
0.04 after=sign
-0.22 after=verb
-0.02 after=verb speech
-0.16 after=verb wider
-0.02 after=word
-0.21 before=(
0.04 before=,
0.2 before=:
-0.51 before==
0.84 before=adjective wider
0.04 before=adverb
0.1 before=auxiliary
0.23 before=complementizer
-0.14 before=conjunction
-0.11 before=dash
-0.21 before=definite determiner
0.34 before=demonstrative determiner
0.08 before=indefinite determiner
-0.14 before=linking
0.31 before=mark
0.2 before=name
0.01 before=noun speech
0.08 before=noun wider
-0.13 before=number
-0.07 before=possessive determiner
-0.05 before=preposition
-0.94 before=preposition speech
-0.65 before=preposition wider
0.12 before=pronoun
0.03 before=quantity determiner
-1.16 before=sign
0.2 before=start
0.21 before=stop
0.08 before=verb
0.02 before=verb speech
0.12 before=verb wider
-0.11 before=word
0.28 bias
-0.01 charged
0.01 company=fragments
0.04 company=none
0.18 company=paragraph
-0.02 company=sentence
-0.04 cue=after adjective wider far
0.1 cue=after adjective wider near
0.14 cue=after noun speech far
0.22 cue=after noun speech near
0.03 cue=after noun wider far
0.09 cue=after noun wider near
0.86 cue=after preposition speech far
0.31 cue=after preposition speech near
-0.09 cue=after preposition wider far
0.12 cue=after preposition wider near
0.04 cue=after verb speech far
0.16 cue=after verb speech near
-0.1 cue=after verb wider far
0.04 cue=after verb wider near
0.36 cue=before adjective wider far
0.23 cue=before adjective wider near
-0.34 cue=before noun speech far
0.2 cue=before noun speech near
-0.46 cue=before noun wider far
0.46 cue=before noun wider near
-0.01 cue=before preposition speech far
-0.04 cue=before preposition speech near
0.19 cue=before preposition wider far
-0.02 cue=before preposition wider near
0.13 cue=before verb speech far
0.11 cue=before verb speech near
-0.05 cue=before verb wider far
0.08 cue=before verb wider near
-0.12 cue=none
-0.49 few I or you
-0.08 few after=(
-0.29 few after=)
-0.35 few after=,
-0.12 few after=.
0.39 few after=:
0.34 few after=;
-0.78 few after=?
0.4 few after=adverb
-0.38 few after=auxiliary
0.19 few after=complementizer
0.25 few after=conjunction
0.2 few after=dash
0.14 few after=definite determiner
0.8 few after=demonstrative determiner
0.3 few after=end
0.15 few after=linking
-0.01 few after=mark
0.11 few after=name
0.02 few after=noun speech
0.03 few after=noun wider
-0.2 few after=number
0.08 few after=possessive determiner
0.29 few after=preposition
-0.48 few after=preposition speech
-0.55 few after=preposition wider
0.03 few after=pronoun
-0.28 few after=quantity determiner
0.23 few after=sign
-0.5 few after=verb speech
-0.11 few after=verb wider
0.12 few after=word
-0.01 few before=(
0.02 few before=( after=)
-0.48 few before=( letters=low
-0.87 few before=( sentence=none
-0.36 few before=( sentence=speech
0.92 few before=( sentence=wider
-0.12 few before=,
-0.06 few before=, after=,
0.28 few before=, after=.
-1.06 few before=, after=:
0.23 few before=, after=auxiliary
-0.85 few before=, after=conjunction
0.85 few before=, after=end
0.28 few before=, after=name
0.42 few before=, after=preposition
-0.38 few before=, after=pronoun
0.12 few before=, after=verb
-0.17 few before=, after=verb wider
0.01 few before=, after=word
0.25 few before=, letters=low
-0.31 few before=, letters=one-capital
-0.05 few before=, letters=sentence
-0.4 few before=, letters=title
-0.58 few before=, sentence=none
0.13 few before=, sentence=noun
0.07 few before=, sentence=speech
-0.44 few before=, sentence=wider
0.25 few before=:
0.15 few before=: after=,
-0.11 few before=: after=.
0.81 few before=: after=definite determiner
0.86 few before=: after=end
-0.64 few before=: letters=low
0.44 few before=: letters=one-capital
0.34 few before=: letters=sentence
0.2 few before=: letters=title
0.13 few before=: sentence=none
0.41 few before=: sentence=noun
0.11 few before=: sentence=speech
-0.15 few before=: sentence=wider
-0.51 few before==
-0.42 few before== after=word
-0.62 few before== letters=low
-0.23 few before== letters=one-capital
-0.42 few before== sentence=speech
0.82 few before=adjective wider
0.04 few before=adverb
0.03 few before=adverb after=,
0.14 few before=adverb after=.
-0.85 few before=adverb after=auxiliary
-0.48 few before=adverb after=conjunction
0.51 few before=adverb after=end
0.25 few before=adverb after=preposition
0.43 few before=adverb letters=low
-0.87 few before=adverb letters=sentence
-0.51 few before=adverb sentence=none
-0.18 few before=adverb sentence=speech
0.33 few before=adverb sentence=wider
0.02 few before=auxiliary
1.08 few before=auxiliary after=,
0.68 few before=auxiliary after=.
-0.23 few before=auxiliary after=adverb
0.76 few before=auxiliary after=auxiliary
-0.01 few before=auxiliary after=complementizer
0.19 few before=auxiliary after=conjunction
0.02 few before=auxiliary after=dash
0.26 few before=auxiliary after=definite determiner
-0.14 few before=auxiliary after=end
0.79 few before=auxiliary after=linking
-1.18 few before=auxiliary after=mark
-0.72 few before=auxiliary after=name
0.5 few before=auxiliary after=preposition
0.05 few before=auxiliary after=pronoun
0.72 few before=auxiliary after=quantity determiner
0.78 few before=auxiliary after=verb
0.15 few before=auxiliary after=verb speech
-0.58 few before=auxiliary after=verb wider
-0.31 few before=auxiliary after=word
0.42 few before=auxiliary letters=low
0.1 few before=auxiliary letters=one-capital
-0.1 few before=auxiliary letters=sentence
-1.13 few before=auxiliary letters=title
0.58 few before=auxiliary sentence=none
0.9 few before=auxiliary sentence=noun
-0.26 few before=auxiliary sentence=speech
0.03 few before=auxiliary sentence=wider
0.1 few before=complementizer
0.84 few before=complementizer after=.
0.41 few before=complementizer after=auxiliary
0.68 few before=complementizer after=verb
-0.49 few before=complementizer after=verb speech
0.31 few before=complementizer after=verb wider
-0.26 few before=complementizer after=word
0.35 few before=complementizer letters=low
-0.27 few before=complementizer letters=sentence
0.06 few before=complementizer sentence=speech
-0.02 few before=complementizer sentence=wider
-0.01 few before=conjunction
-0.03 few before=conjunction after=,
-0.65 few before=conjunction after=.
-0.42 few before=conjunction after=conjunction
0.2 few before=conjunction after=end
0.92 few before=conjunction after=preposition
-0.29 few before=conjunction after=pronoun
0.34 few before=conjunction after=verb wider
-0.21 few before=conjunction after=word
0.19 few before=conjunction letters=low
-0.36 few before=conjunction letters=one-capital
-0.02 few before=conjunction letters=sentence
-1.17 few before=conjunction sentence=none
-0.06 few before=conjunction sentence=noun
0.08 few before=conjunction sentence=speech
0.06 few before=conjunction sentence=wider
0.31 few before=dash
-0.15 few before=dash after=dash
-0.29 few before=dash letters=low
0.12 few before=dash letters=sentence
0.41 few before=dash sentence=speech
0.26 few before=dash sentence=wider
-0.15 few before=definite determiner
-0.84 few before=definite determiner after=(
-0.44 few before=definite determiner after=,
-0.54 few before=definite determiner after=.
0.28 few before=definite determiner after=adverb
-0.33 few before=definite determiner after=auxiliary
0.92 few before=definite determiner after=complementizer
0.23 few before=definite determiner after=conjunction
0.28 few before=definite determiner after=dash
0.2 few before=definite determiner after=definite determiner
-0.01 few before=definite determiner after=end
-0.24 few before=definite determiner after=linking
0.33 few before=definite determiner after=name
0.06 few before=definite determiner after=noun speech
0.25 few before=definite determiner after=noun wider
0.05 few before=definite determiner after=preposition
0.57 few before=definite determiner after=pronoun
0.4 few before=definite determiner after=quantity determiner
0.23 few before=definite determiner after=verb
-0.21 few before=definite determiner after=verb speech
0.48 few before=definite determiner after=verb wider
0.3 few before=definite determiner after=word
-0.25 few before=definite determiner letters=low
-0.42 few before=definite determiner letters=one-capital
0.1 few before=definite determiner letters=sentence
0.46 few before=definite determiner letters=title
-0.49 few before=definite determiner sentence=none
-0.72 few before=definite determiner sentence=noun
0.09 few before=definite determiner sentence=speech
-0.09 few before=definite determiner sentence=wider
0.16 few before=demonstrative determiner
-0.1 few before=demonstrative determiner letters=low
0.97 few before=demonstrative determiner sentence=speech
-0.52 few before=demonstrative determiner sentence=wider
0.13 few before=indefinite determiner
0.4 few before=indefinite determiner after=,
0.22 few before=indefinite determiner after=.
0.01 few before=indefinite determiner after=auxiliary
-0.14 few before=indefinite determiner after=complementizer
0.33 few before=indefinite determiner after=conjunction
-0.12 few before=indefinite determiner after=dash
0.82 few before=indefinite determiner after=definite determiner
0.31 few before=indefinite determiner after=end
0.34 few before=indefinite determiner after=linking
0.66 few before=indefinite determiner after=name
-0.38 few before=indefinite determiner after=preposition
0.04 few before=indefinite determiner after=pronoun
0.3 few before=indefinite determiner after=verb
-0.43 few before=indefinite determiner after=verb speech
-0.4 few before=indefinite determiner after=word
0.04 few before=indefinite determiner letters=low
-0.16 few before=indefinite determiner letters=one-capital
0.6 few before=indefinite determiner letters=sentence
0.76 few before=indefinite determiner letters=title
0.08 few before=indefinite determiner sentence=none
0.83 few before=indefinite determiner sentence=noun
0.02 few before=indefinite determiner sentence=speech
-0.18 few before=indefinite determiner sentence=wider
-0.1 few before=linking
0.53 few before=linking after=(
-0.45 few before=linking after=,
0.17 few before=linking after=.
-0.12 few before=linking after=;
0.2 few before=linking after=auxiliary
0.4 few before=linking after=conjunction
0.55 few before=linking after=definite determiner
-0.05 few before=linking after=end
-0.66 few before=linking after=indefinite determiner
-0.18 few before=linking after=linking
0.83 few before=linking after=name
0.34 few before=linking after=preposition
-0.41 few before=linking after=preposition wider
-0.13 few before=linking after=pronoun
0.1 few before=linking after=verb
-0.58 few before=linking after=verb speech
0.04 few before=linking after=verb wider
-0.46 few before=linking after=word
0.17 few before=linking letters=low
-0.49 few before=linking letters=one-capital
-0.07 few before=linking letters=sentence
-0.88 few before=linking letters=title
-0.98 few before=linking sentence=none
-0.57 few before=linking sentence=noun
0.37 few before=linking sentence=speech
-0.27 few before=linking sentence=wider
-0.01 few before=mark
-0.17 few before=mark after=,
0.42 few before=mark after=conjunction
0.05 few before=mark after=mark
0.28 few before=mark after=preposition
0.18 few before=mark letters=low
-0.62 few before=mark letters=one-capital
0.28 few before=mark letters=sentence
-0.04 few before=mark letters=title
-0.8 few before=mark sentence=none
0.09 few before=mark sentence=speech
-0.08 few before=mark sentence=wider
-0.4 few before=name after=,
-0.58 few before=name after=.
0.98 few before=name after=conjunction
0.3 few before=name after=end
-0.22 few before=name after=name
0.11 few before=name after=preposition
-0.27 few before=name after=quantity determiner
0.59 few before=name after=verb
-0.72 few before=name after=verb speech
-0.3 few before=name letters=low
0.39 few before=name letters=one-capital
0.46 few before=name letters=title
-0.23 few before=name sentence=none
0.34 few before=name sentence=noun
-0.32 few before=name sentence=speech
0.67 few before=name sentence=wider
0.22 few before=noun speech
-0.19 few before=noun speech after=,
0.21 few before=noun speech after=.
0.83 few before=noun speech after=preposition
-0.78 few before=noun speech after=verb wider
0.31 few before=noun speech letters=low
-0.2 few before=noun speech letters=one-capital
-0.46 few before=noun speech letters=sentence
-0.51 few before=noun speech sentence=noun
0.59 few before=noun speech sentence=speech
0.04 few before=noun speech sentence=wider
-0.62 few before=noun wider after=,
0.47 few before=noun wider after=.
-0.04 few before=noun wider after=preposition
0.66 few before=noun wider letters=low
-0.36 few before=noun wider letters=title
-0.14 few before=noun wider sentence=speech
0.34 few before=noun wider sentence=wider
-0.05 few before=number
0.3 few before=number letters=low
-0.07 few before=possessive determiner
0.12 few before=possessive determiner after=.
0.3 few before=possessive determiner after=conjunction
-0.33 few before=possessive determiner after=end
-0.21 few before=possessive determiner after=preposition
-0.14 few before=possessive determiner after=pronoun
0.26 few before=possessive determiner after=word
-0.14 few before=possessive determiner letters=low
0.39 few before=possessive determiner letters=one-capital
0.61 few before=possessive determiner letters=sentence
-0.91 few before=possessive determiner letters=title
0.08 few before=possessive determiner sentence=speech
-0.18 few before=possessive determiner sentence=wider
-0.15 few before=preposition
-0.03 few before=preposition after=,
-0.19 few before=preposition after=.
0.42 few before=preposition after=adverb
1.08 few before=preposition after=auxiliary
-0.71 few before=preposition after=complementizer
0.27 few before=preposition after=conjunction
-0.2 few before=preposition after=definite determiner
0.14 few before=preposition after=end
-0.09 few before=preposition after=indefinite determiner
0.18 few before=preposition after=linking
-0.3 few before=preposition after=mark
-0.45 few before=preposition after=name
1 few before=preposition after=possessive determiner
0.1 few before=preposition after=preposition
0.22 few before=preposition after=pronoun
0.05 few before=preposition after=quantity determiner
0.33 few before=preposition after=verb
0.15 few before=preposition after=verb speech
-0.74 few before=preposition after=verb wider
0.45 few before=preposition after=word
0.27 few before=preposition letters=low
0.2 few before=preposition letters=one-capital
-0.93 few before=preposition letters=sentence
-0.29 few before=preposition letters=title
-0.02 few before=preposition sentence=none
0.08 few before=preposition sentence=noun
-0.18 few before=preposition sentence=speech
0.01 few before=preposition sentence=wider
-0.48 few before=preposition wider
-0.06 few before=preposition wider after=.
-0.22 few before=preposition wider after=conjunction
-0.47 few before=preposition wider letters=low
-0.97 few before=preposition wider sentence=noun
0.27 few before=preposition wider sentence=speech
-1.09 few before=preposition wider sentence=wider
0.29 few before=pronoun
-0.2 few before=pronoun after=,
0.22 few before=pronoun after=.
-0.11 few before=pronoun after=conjunction
0.56 few before=pronoun after=definite determiner
0.56 few before=pronoun after=end
0.85 few before=pronoun after=preposition
0.49 few before=pronoun letters=low
-0.33 few before=pronoun letters=title
0.17 few before=pronoun sentence=none
0.25 few before=pronoun sentence=speech
-0.09 few before=pronoun sentence=wider
-0.05 few before=quantity determiner
-0.5 few before=quantity determiner after=preposition
0.46 few before=quantity determiner after=verb wider
-0.03 few before=quantity determiner letters=low
0.16 few before=quantity determiner sentence=speech
-0.13 few before=quantity determiner sentence=wider
0.26 few before=start
0.32 few before=start after=,
0.3 few before=start after=:
-0.9 few before=start after=auxiliary
0.72 few before=start after=definite determiner
-0.94 few before=start after=end
0.24 few before=start after=name
0.68 few before=start after=pronoun
0.78 few before=start after=verb speech
0.17 few before=start after=word
0.34 few before=start letters=one-capital
0.4 few before=start letters=sentence
-0.19 few before=start letters=title
-0.94 few before=start sentence=alone
0.45 few before=start sentence=none
-1.17 few before=start sentence=noun
0.8 few before=start sentence=speech
-0.47 few before=start sentence=wider
0.23 few before=stop
0.35 few before=stop after=,
-0.5 few before=stop after=auxiliary
-0.11 few before=stop after=end
0.91 few before=stop after=name
0.94 few before=stop after=pronoun
0.03 few before=stop after=verb speech
-0.31 few before=stop letters=one-capital
0.5 few before=stop letters=sentence
0.73 few before=stop letters=title
0.33 few before=stop sentence=none
0.11 few before=stop sentence=speech
-0.11 few before=stop sentence=wider
0.11 few before=verb
-0.52 few before=verb after=(
-0.38 few before=verb after=,
-0.5 few before=verb after=.
-0.73 few before=verb after=complementizer
0.95 few before=verb after=conjunction
-0.49 few before=verb after=definite determiner
-0.06 few before=verb after=end
0.57 few before=verb after=linking
0.58 few before=verb after=preposition
-0.3 few before=verb after=verb
0.2 few before=verb after=verb speech
0.5 few before=verb after=verb wider
0.27 few before=verb after=word
0.57 few before=verb letters=low
0.19 few before=verb letters=one-capital
-1.32 few before=verb letters=sentence
-0.11 few before=verb letters=title
0.14 few before=verb sentence=none
-0.13 few before=verb sentence=noun
0.16 few before=verb sentence=speech
-0.13 few before=verb sentence=wider
0.01 few before=verb speech
-0.68 few before=verb speech after=,
-0.5 few before=verb speech after=auxiliary
0.25 few before=verb speech after=conjunction
0.89 few before=verb speech after=definite determiner
0.25 few before=verb speech after=end
0.71 few before=verb speech after=indefinite determiner
0.75 few before=verb speech after=linking
-0.04 few before=verb speech after=preposition
-0.26 few before=verb speech after=word
0.14 few before=verb speech letters=low
-0.8 few before=verb speech letters=one-capital
-0.35 few before=verb speech letters=sentence
0.63 few before=verb speech letters=title
0.01 few before=verb speech sentence=speech
0.11 few before=verb wider
-0.67 few before=verb wider after=,
-0.28 few before=verb wider after=.
0.08 few before=verb wider after=complementizer
0.29 few before=verb wider after=conjunction
0.75 few before=verb wider after=dash
-0.23 few before=verb wider after=definite determiner
0.77 few before=verb wider after=end
-0.14 few before=verb wider after=indefinite determiner
0.89 few before=verb wider after=mark
1.06 few before=verb wider after=name
-0.28 few before=verb wider after=preposition
0.19 few before=verb wider after=pronoun
0.69 few before=verb wider after=verb
0.32 few before=verb wider after=verb speech
0.38 few before=verb wider after=verb wider
0.09 few before=verb wider after=word
0.13 few before=verb wider letters=low
-0.07 few before=verb wider letters=one-capital
-0.65 few before=verb wider letters=sentence
0.56 few before=verb wider letters=title
0.1 few before=verb wider sentence=speech
0.13 few before=verb wider sentence=wider
-0.13 few before=word
-0.67 few before=word after=(
0.11 few before=word after=,
0.27 few before=word after=.
0.78 few before=word after=:
-0.07 few before=word after=adverb
-0.3 few before=word after=auxiliary
0.34 few before=word after=complementizer
0.07 few before=word after=conjunction
-0.03 few before=word after=dash
0.53 few before=word after=definite determiner
0.24 few before=word after=end
-0.23 few before=word after=linking
-0.35 few before=word after=name
-0.22 few before=word after=preposition
-0.05 few before=word after=preposition wider
-0.38 few before=word after=pronoun
-0.68 few before=word after=verb
-0.05 few before=word after=verb speech
-0.33 few before=word after=verb wider
0.95 few before=word after=word
0.4 few before=word letters=low
-0.26 few before=word letters=one-capital
-1.03 few before=word letters=sentence
-0.51 few before=word letters=title
-0.77 few before=word sentence=none
-0.32 few before=word sentence=noun
0.07 few before=word sentence=speech
0.09 few before=word sentence=wider
0.38 few charged
-0.04 few company=fragments
-0.09 few company=none
0.15 few company=paragraph
-0.09 few company=sentence
-0.12 few cue=after adjective wider far
0.03 few cue=after adjective wider near
0.25 few cue=after noun speech far
-0.08 few cue=after noun speech near
-0.15 few cue=after noun wider far
0.28 few cue=after noun wider near
0.84 few cue=after preposition speech far
0.04 few cue=after preposition speech near
0.04 few cue=after preposition wider far
-0.11 few cue=after preposition wider near
0.03 few cue=after verb speech far
0.18 few cue=after verb speech near
-0.16 few cue=after verb wider far
-0.02 few cue=after verb wider near
0.26 few cue=before adjective wider far
-0.03 few cue=before adjective wider near
0.04 few cue=before noun speech far
0.48 few cue=before noun speech near
-0.24 few cue=before noun wider far
0.47 few cue=before noun wider near
-0.39 few cue=before preposition speech near
0.39 few cue=before preposition wider far
-0.17 few cue=before preposition wider near
0.11 few cue=before verb speech far
0.07 few cue=before verb speech near
-0.09 few cue=before verb wider far
0.06 few cue=before verb wider near
-0.25 few cue=none
-0.16 few document mixed
-0.53 few document of fragments
0.26 few document of sentences
-0.94 few fills its paragraph
0.63 few final=!
0.04 few final=,
0.29 few final=.
-0.12 few final=none
-0.07 few finite verb
0.68 few first=adverb
0.68 few first=auxiliary
0.63 few first=complementizer
-0.23 few first=conjunction
-0.89 few first=definite determiner
-0.64 few first=demonstrative determiner
1.2 few first=indefinite determiner
0.1 few first=linking
-0.15 few first=possessive determiner
0.46 few first=preposition
-0.05 few first=pronoun
0.94 few first=quantity determiner
0.34 few first=verb
-0.32 few first=word
-0.23 few left=adjective wider
0.1 few left=adjective wider clause
-0.02 few left=preposition speech
-0.71 few left=preposition speech clause
-0.06 few left=preposition wider
0.89 few left=preposition wider clause
0.35 few left=verb speech
0.76 few left=verb speech clause
0.46 few left=verb wider
0.26 few left=verb wider clause
0.21 few letters=low
0.15 few letters=no-words
-0.36 few letters=one-capital
-0.59 few letters=sentence
-0.24 few letters=title
-0.7 few named
-0.32 few named capital
-0.19 few named near
-0.08 few pronoun
-0.43 few repeated
0.45 few reporting comma
-0.94 few sentence=alone
-0.25 few sentence=none
0.03 few sentence=noun
0.07 few sentence=speech
-0.14 few sentence=wider
-0.03 few sieve=agent after the quote
-0.18 few sieve=colon before the quote
-0.18 few sieve=continued from the paragraph before
0.33 few sieve=cue before the quote
0.75 few sieve=fragment of a reported clause
-0.32 few sieve=inverted clause after the quote
-0.32 few sieve=last speaker of the paragraph
-0.58 few sieve=no speaker near
0.14 few sieve=reporting clause after the quote
-0.16 few sieve=reporting clause in the sentence
0.02 few sieve=source phrase
-0.27 few sieve=subject of the sentence
-0.61 few sieve=subject of the sentence after
-0.44 few sieve=subject of the sentence before
-0.1 few sieve=subject of the sentence before the colon
-0.5 few sieve=subject right before the quote
-0.65 few sieve=the subject undergoes what is told
-0.01 few starts with a determiner
0.74 few utterance
0.28 final=!
0.17 final=,
0.13 final=.
-0.01 final=none
0.19 left=adjective wider
-0.19 left=adjective wider clause
-0.04 left=preposition speech
-0.44 left=preposition speech clause
-0.06 left=preposition wider
0.83 left=preposition wider clause
0.18 left=verb speech
0.48 left=verb speech clause
0.27 left=verb wider
0.21 left=verb wider clause
0.29 letters=low
0.15 letters=no-words
-0.36 letters=one-capital
-0.02 letters=sentence
-0.38 letters=title
0.18 many I or you
0.68 many after=)
0.22 many after=,
0.31 many after=.
0.77 many after=:
-0.17 many after=adverb
0.81 many after=auxiliary
0.38 many after=complementizer
-0.14 many after=conjunction
-0.14 many after=dash
0.46 many after=definite determiner
-0.11 many after=demonstrative determiner
0.16 many after=end
0.53 many after=indefinite determiner
0.54 many after=linking
-0.37 many after=mark
0.17 many after=name
-0.28 many after=possessive determiner
0.21 many after=preposition
0.33 many after=preposition speech
0.06 many after=pronoun
0.48 many after=quantity determiner
-0.23 many after=sign
0.13 many after=verb speech
0.18 many after=verb wider
0.01 many after=word
-0.14 many before=(
-0.28 many before=( letters=sentence
0.84 many before=( sentence=speech
0.16 many before=,
0.38 many before=, after=)
-0.13 many before=, after=,
0.3 many before=, after=.
-0.57 many before=, after=conjunction
0.47 many before=, after=definite determiner
0.3 many before=, after=end
0.32 many before=, after=mark
-0.17 many before=, after=name
0.74 many before=, after=preposition
-0.24 many before=, after=pronoun
0.48 many before=, after=verb speech
0.21 many before=, letters=low
0.07 many before=, letters=sentence
0.92 many before=, letters=title
0.75 many before=, sentence=none
0.06 many before=, sentence=noun
0.24 many before=, sentence=speech
-0.03 many before=, sentence=wider
0.1 many before=:
0.79 many before=: after=,
0.55 many before=: after=.
0.66 many before=: after=conjunction
0.59 many before=: after=definite determiner
0.43 many before=: after=end
-0.14 many before=: after=name
0.19 many before=: after=pronoun
0.02 many before=: after=sign
-0.06 many before=: letters=low
0.16 many before=: letters=sentence
1.1 many before=: letters=title
0.98 many before=: sentence=noun
0.12 many before=: sentence=speech
0.09 many before=adverb
0.91 many before=adverb after=.
0.49 many before=adverb after=end
-0.41 many before=adverb after=pronoun
0.08 many before=adverb letters=low
0.51 many before=adverb sentence=speech
-0.14 many before=adverb sentence=wider
0.34 many before=auxiliary
0.46 many before=auxiliary after=,
0.75 many before=auxiliary after=.
-0.33 many before=auxiliary after=conjunction
0.41 many before=auxiliary after=definite determiner
0.24 many before=auxiliary after=end
0.27 many before=auxiliary after=name
0.26 many before=auxiliary after=preposition
0.52 many before=auxiliary after=pronoun
-0.28 many before=auxiliary after=verb speech
0.33 many before=auxiliary letters=low
0.22 many before=auxiliary sentence=speech
0.66 many before=auxiliary sentence=wider
0.25 many before=complementizer
0.42 many before=complementizer after=,
0.39 many before=complementizer after=.
0.37 many before=complementizer after=conjunction
0.27 many before=complementizer after=end
0.19 many before=complementizer after=name
0.26 many before=complementizer after=preposition
0.29 many before=complementizer after=verb speech
0.19 many before=complementizer letters=low
0.64 many before=complementizer letters=sentence
0.19 many before=complementizer sentence=speech
0.66 many before=complementizer sentence=wider
0.45 many before=conjunction
0.48 many before=conjunction after=.
0.46 many before=conjunction after=end
0.4 many before=conjunction letters=low
0.53 many before=conjunction letters=sentence
0.32 many before=conjunction sentence=speech
-0.13 many before=dash
-0.79 many before=dash after=end
0.08 many before=dash letters=low
-0.13 many before=dash letters=sentence
-0.33 many before=dash sentence=none
0.96 many before=dash sentence=noun
1.07 many before=dash sentence=speech
0.03 many before=definite determiner
-0.2 many before=definite determiner after=.
0.35 many before=definite determiner after=end
0.02 many before=definite determiner letters=low
0.89 many before=definite determiner sentence=speech
0.55 many before=indefinite determiner
0.49 many before=indefinite determiner after=.
0.55 many before=indefinite determiner after=end
0.55 many before=indefinite determiner letters=low
0.25 many before=indefinite determiner sentence=speech
0.43 many before=indefinite determiner sentence=wider
0.03 many before=linking
1.03 many before=linking after=.
0.38 many before=linking letters=low
-0.03 many before=linking sentence=speech
0.67 many before=linking sentence=wider
0.16 many before=mark
0.37 many before=mark after=.
0.4 many before=mark after=end
0.64 many before=mark letters=low
0.05 many before=mark letters=sentence
-0.04 many before=mark sentence=speech
0.21 many before=name
0.48 many before=name after=conjunction
0.57 many before=name after=end
0.46 many before=name after=name
0.28 many before=name after=preposition
-0.08 many before=name after=sign
-0.31 many before=name after=verb speech
0.11 many before=name letters=low
0.11 many before=name letters=sentence
0.48 many before=name sentence=none
0.16 many before=name sentence=speech
0.9 many before=name sentence=wider
-0.52 many before=noun speech
-0.1 many before=noun speech after=end
0.03 many before=noun speech letters=low
-0.59 many before=noun speech sentence=speech
0.59 many before=noun wider
0.15 many before=possessive determiner
0.15 many before=possessive determiner letters=low
-0.29 many before=possessive determiner sentence=speech
0.29 many before=preposition
0.64 many before=preposition after=.
0.42 many before=preposition after=conjunction
0.37 many before=preposition after=definite determiner
0.07 many before=preposition after=end
0.42 many before=preposition after=name
0.36 many before=preposition after=preposition
0.25 many before=preposition letters=low
0.45 many before=preposition sentence=speech
0.75 many before=preposition sentence=wider
-0.77 many before=preposition wider
-0.49 many before=preposition wider after=.
-0.77 many before=preposition wider letters=low
-0.59 many before=preposition wider sentence=noun
0.3 many before=pronoun
0.63 many before=pronoun after=.
-0.22 many before=pronoun after=end
0.3 many before=pronoun letters=low
0.57 many before=pronoun sentence=speech
-0.15 many before=pronoun sentence=wider
0.26 many before=quantity determiner
0.26 many before=quantity determiner letters=low
0.26 many before=quantity determiner sentence=speech
0.17 many before=start
0.41 many before=start after=,
0.03 many before=start after=.
0.35 many before=start after=complementizer
0.27 many before=start after=definite determiner
-0.06 many before=start after=end
0.42 many before=start after=indefinite determiner
0.23 many before=start after=mark
0.15 many before=start after=name
0.4 many before=start after=preposition
0.2 many before=start after=pronoun
0.21 many before=start after=verb speech
-0.09 many before=start after=verb wider
0.52 many before=start after=word
-0.31 many before=start letters=low
0.18 many before=start letters=sentence
-0.06 many before=start sentence=alone
0.2 many before=start sentence=none
0.2 many before=start sentence=speech
0.09 many before=start sentence=wider
0.17 many before=stop
0.36 many before=stop after=,
0.2 many before=stop after=.
0.63 many before=stop after=:
0.39 many before=stop after=definite determiner
0.18 many before=stop after=end
0.53 many before=stop after=indefinite determiner
-0.43 many before=stop after=mark
0.17 many before=stop after=name
0.45 many before=stop after=preposition
-0.07 many before=stop after=pronoun
0.25 many before=stop after=quantity determiner
0.44 many before=stop after=verb speech
0.39 many before=stop after=word
0.42 many before=stop letters=low
0.17 many before=stop letters=sentence
-0.44 many before=stop sentence=none
0.74 many before=stop sentence=noun
0.22 many before=stop sentence=speech
-0.17 many before=stop sentence=wider
-0.13 many before=verb
-0.14 many before=verb after=.
0.26 many before=verb after=end
0.54 many before=verb letters=low
-0.16 many before=verb letters=sentence
0.02 many before=verb sentence=none
0.45 many before=verb sentence=speech
-0.04 many before=verb sentence=wider
0.26 many before=verb speech
0.8 many before=verb speech after=.
-0.31 many before=verb speech after=conjunction
0.52 many before=verb speech after=end
-0.34 many before=verb speech after=mark
0.47 many before=verb speech after=preposition
0.51 many before=verb speech letters=low
-0.33 many before=verb speech letters=sentence
0.26 many before=verb speech sentence=speech
0.44 many before=verb wider
0.35 many before=verb wider after=,
0.4 many before=verb wider after=.
0.33 many before=verb wider after=conjunction
0.22 many before=verb wider after=end
0.37 many before=verb wider letters=low
0.34 many before=verb wider sentence=speech
0.58 many before=verb wider sentence=wider
0.03 many before=word
-0.67 many before=word after=,
0.84 many before=word after=.
0.66 many before=word after=conjunction
0.27 many before=word after=end
0.65 many before=word after=name
0.58 many before=word after=preposition
0.5 many before=word after=pronoun
0.66 many before=word letters=low
-0.58 many before=word letters=sentence
0.94 many before=word sentence=none
0.68 many before=word sentence=noun
-0.3 many before=word sentence=speech
0.91 many before=word sentence=wider
-0.4 many charged
0.13 many company=fragments
0.09 many company=none
0.2 many company=paragraph
-0.02 many company=sentence
0.5 many cue=after adjective wider far
-0.17 many cue=after adjective wider near
0.03 many cue=after noun speech far
0.42 many cue=after noun speech near
0.44 many cue=after noun wider far
0.21 many cue=after noun wider near
0.47 many cue=after preposition speech near
0.55 many cue=after preposition wider near
0.02 many cue=after verb speech far
0.17 many cue=after verb speech near
-0.02 many cue=after verb wider far
-0.09 many cue=after verb wider near
0.36 many cue=before adjective wider far
0.57 many cue=before adjective wider near
-0.19 many cue=before noun speech far
0.42 many cue=before noun speech near
-0.44 many cue=before noun wider far
0.29 many cue=before noun wider near
-0.13 many cue=before preposition speech far
0.69 many cue=before preposition wider far
-0.16 many cue=before preposition wider near
0.12 many cue=before verb speech far
0.19 many cue=before verb speech near
0.24 many cue=before verb wider far
0.18 many cue=before verb wider near
0.08 many cue=none
0.07 many document mixed
-0.31 many document of fragments
0.14 many document of sentences
-0.03 many fills its paragraph
0.17 many final=,
0.09 many final=.
0.22 many final=none
0.17 many finite verb
0.13 many first=adverb
0.24 many first=auxiliary
0.17 many first=complementizer
0.21 many first=conjunction
0.18 many first=definite determiner
-0.07 many first=demonstrative determiner
0.21 many first=indefinite determiner
0.78 many first=linking
0.46 many first=possessive determiner
0.08 many first=preposition
0.22 many first=pronoun
0.25 many first=quantity determiner
0.01 many first=verb
-0.08 many first=word
0.16 many inner punctuation
0.52 many left=adjective wider
0.36 many left=adjective wider clause
-0.19 many left=preposition speech
0.44 many left=preposition speech clause
0.16 many left=preposition wider
0.2 many left=preposition wider clause
0.19 many left=verb speech
0.23 many left=verb speech clause
0.04 many left=verb wider clause
0.17 many letters=low
0.14 many letters=sentence
-0.37 many letters=title
-0.49 many named
-0.24 many named near
0.15 many pronoun
0.38 many reporting comma
-0.06 many sentence=alone
-0.13 many sentence=none
-0.05 many sentence=noun
0.18 many sentence=speech
-0.21 many sentence=wider
0.57 many sieve=alternating turns
0.19 many sieve=colon before the quote
0.23 many sieve=continued from the paragraph before
0.74 many sieve=credit after a dash
0.05 many sieve=cue before the quote
0.1 many sieve=fragment of a reported clause
0.74 many sieve=inverted clause after the quote
-0.65 many sieve=label inside the marks
0.27 many sieve=last speaker of the paragraph
0.16 many sieve=no speaker near
0.19 many sieve=reporting clause after the quote
0.22 many sieve=reporting clause in the sentence
-0.04 many sieve=reporting clause inside the marks
0.25 many sieve=sentence that announces the quote
0.67 many sieve=source phrase
-0.5 many sieve=subject of the sentence
0.19 many sieve=subject of the sentence before
0.27 many sieve=subject of the sentence before the colon
0.79 many sieve=subject right before the quote
0.02 many sieve=the subject undergoes what is told
0.18 many starts with a determiner
0.17 many utterance
-0.96 named
-0.21 named near
-1.28 nested before=,
0.02 nested before=:
-1.29 nested before=auxiliary
-0.7 nested before=complementizer
-0.36 nested before=dash
-0.95 nested before=definite determiner
-1.42 nested before=indefinite determiner
-0.34 nested before=linking
0.04 nested before=mark
-0.88 nested before=name
-0.74 nested before=noun wider
-0.67 nested before=possessive determiner
-1.12 nested before=preposition
-0.87 nested before=pronoun
-1.23 nested before=start
-0.68 nested before=verb
-1.12 nested before=verb speech
-0.04 nested before=verb wider
-0.43 nested before=word
-0.92 nested cue=after noun speech near
-0.82 nested cue=after noun wider far
-0.93 nested cue=after noun wider near
-1.14 nested cue=after verb speech far
-1.76 nested cue=after verb speech near
-1.24 nested cue=after verb wider far
-1.16 nested cue=after verb wider near
-0.81 nested cue=before noun speech near
-0.49 nested cue=before noun wider near
-0.18 nested cue=before verb speech far
-0.93 nested cue=before verb speech near
-0.93 nested cue=before verb wider far
-0.73 nested cue=before verb wider near
-0.79 nested cue=none
-1.72 nested few
-1.53 nested many
-1.91 nested some
0.43 reporting comma
0.09 role=body
-0.52 role=heading
-0.34 sentence=alone
-0.31 sentence=none
-0.14 sentence=noun
0.14 sentence=speech
-0.13 sentence=wider
-0.81 several parts
0.08 sieve=agent after the quote
0.8 sieve=alternating turns
0.2 sieve=colon before the quote
-0.4 sieve=continued from the paragraph before
1.12 sieve=credit after a dash
0.18 sieve=cue before the quote
0.54 sieve=fragment of a reported clause
-0.06 sieve=inverted clause after the quote
-0.98 sieve=label inside the marks
-0.27 sieve=last speaker of the paragraph
-0.57 sieve=no speaker near
0.21 sieve=reporting clause after the quote
-0.35 sieve=reporting clause in the sentence
-0.04 sieve=reporting clause inside the marks
0.32 sieve=sentence that announces the quote
0.34 sieve=source phrase
-0.38 sieve=subject of the sentence
-0.78 sieve=subject of the sentence after
-0.49 sieve=subject of the sentence before
0.09 sieve=subject of the sentence before the colon
-0.49 sieve=subject right before the quote
-0.59 sieve=the subject undergoes what is told
-0.02 some I or you
-1 some after=(
0.02 some after=)
-0.06 some after=,
0.23 some after=.
0.35 some after=:
-0.01 some after=;
-0.02 some after=adverb
-0.31 some after=auxiliary
0.24 some after=complementizer
0.31 some after=conjunction
-0.11 some after=dash
0.36 some after=end
-0.34 some after=indefinite determiner
0.05 some after=linking
-0.19 some after=mark
0.25 some after=name
0.71 some after=number
0.38 some after=possessive determiner
0.04 some after=preposition
0.31 some after=preposition speech
0.31 some after=preposition wider
-0.1 some after=pronoun
0.9 some after=quantity determiner
-0.48 some after=verb
0.17 some after=verb speech
-0.07 some after=verb wider
-0.33 some after=word
-0.35 some before=(
-0.25 some before=( after=)
0.17 some before=( letters=sentence
-0.05 some before=( sentence=speech
-0.03 some before=,
0.02 some before=, after=(
-0.09 some before=, after=,
0.46 some before=, after=.
0.28 some before=, after=auxiliary
-0.35 some before=, after=complementizer
-1.1 some before=, after=conjunction
-0.27 some before=, after=definite determiner
0.82 some before=, after=end
-0.02 some before=, after=mark
-0.1 some before=, after=name
-0.09 some before=, after=preposition
-0.32 some before=, after=pronoun
0.57 some before=, after=verb speech
0.53 some before=, letters=low
-0.58 some before=, letters=sentence
0.18 some before=, letters=title
-0.19 some before=, sentence=none
0.04 some before=, sentence=noun
0.27 some before=, sentence=speech
-0.24 some before=, sentence=wider
0.22 some before=:
-0.03 some before=: after=,
-0.38 some before=: after=.
0.81 some before=: after=definite determiner
1.3 some before=: after=end
1.16 some before=: after=mark
0.1 some before=: after=name
-0.12 some before=: after=pronoun
1.11 some before=: letters=low
0.1 some before=: letters=sentence
0.21 some before=: letters=title
-0.08 some before=: sentence=none
0.4 some before=: sentence=noun
0.78 some before=: sentence=speech
-0.3 some before=: sentence=wider
0.08 some before=adverb
-0.06 some before=adverb after=,
0.87 some before=adverb after=.
-0.38 some before=adverb after=end
-0.24 some before=adverb after=preposition
0.28 some before=adverb letters=low
0.26 some before=adverb sentence=speech
1.03 some before=adverb sentence=wider
0.13 some before=auxiliary
0.47 some before=auxiliary after=,
0.22 some before=auxiliary after=.
-0.08 some before=auxiliary after=adverb
-0.16 some before=auxiliary after=complementizer
0.83 some before=auxiliary after=conjunction
0.38 some before=auxiliary after=dash
0.2 some before=auxiliary after=definite determiner
0.05 some before=auxiliary after=end
0.48 some before=auxiliary after=linking
-0.39 some before=auxiliary after=mark
0.08 some before=auxiliary after=name
0.12 some before=auxiliary after=preposition
0.45 some before=auxiliary after=pronoun
0.86 some before=auxiliary after=verb
0.4 some before=auxiliary after=verb speech
-0.31 some before=auxiliary after=word
0.64 some before=auxiliary letters=low
-1.35 some before=auxiliary letters=sentence
-0.05 some before=auxiliary letters=title
0.69 some before=auxiliary sentence=none
1 some before=auxiliary sentence=noun
0.12 some before=auxiliary sentence=speech
-0.6 some before=auxiliary sentence=wider
0.3 some before=complementizer
0.57 some before=complementizer after=,
0.51 some before=complementizer after=.
0.66 some before=complementizer after=auxiliary
0.3 some before=complementizer after=conjunction
0.18 some before=complementizer after=end
0.35 some before=complementizer after=preposition
-0.51 some before=complementizer after=pronoun
0.4 some before=complementizer after=word
0.28 some before=complementizer letters=low
0.46 some before=complementizer letters=sentence
0.24 some before=complementizer sentence=speech
0.69 some before=complementizer sentence=wider
-0.3 some before=conjunction
-0.24 some before=conjunction after=,
-0.47 some before=conjunction after=.
0.94 some before=conjunction after=end
0.63 some before=conjunction after=name
-0.08 some before=conjunction after=preposition
0.02 some before=conjunction after=pronoun
-0.48 some before=conjunction letters=sentence
0.11 some before=conjunction sentence=speech
-0.1 some before=conjunction sentence=wider
-0.21 some before=dash
-0.58 some before=dash after=(
-0.57 some before=dash after=dash
-0.3 some before=dash after=end
0.01 some before=dash letters=low
0.02 some before=dash letters=sentence
-0.64 some before=dash sentence=none
0.47 some before=dash sentence=speech
-0.1 some before=definite determiner
-0.65 some before=definite determiner after=,
0.01 some before=definite determiner after=.
1.05 some before=definite determiner after=conjunction
-0.27 some before=definite determiner after=end
-0.57 some before=definite determiner after=linking
0.3 some before=definite determiner after=preposition
-0.81 some before=definite determiner after=verb
-0.11 some before=definite determiner letters=low
-0.11 some before=definite determiner letters=sentence
-0.11 some before=definite determiner letters=title
-0.73 some before=definite determiner sentence=none
-0.37 some before=definite determiner sentence=speech
0.63 some before=definite determiner sentence=wider
0.35 some before=demonstrative determiner
-0.01 some before=demonstrative determiner letters=low
0.35 some before=demonstrative determiner sentence=speech
-0.06 some before=indefinite determiner
0.35 some before=indefinite determiner after=,
0.05 some before=indefinite determiner after=.
1.03 some before=indefinite determiner after=conjunction
1.13 some before=indefinite determiner after=preposition
-0.52 some before=indefinite determiner after=pronoun
0.09 some before=indefinite determiner letters=low
0.14 some before=indefinite determiner sentence=noun
-0.23 some before=indefinite determiner sentence=speech
0.86 some before=indefinite determiner sentence=wider
-0.05 some before=linking
1.37 some before=linking after=.
0.91 some before=linking after=conjunction
-0.45 some before=linking after=end
-0.13 some before=linking after=preposition
-0.36 some before=linking after=verb wider
0.39 some before=linking letters=low
-0.65 some before=linking letters=sentence
-0.55 some before=linking letters=title
0.09 some before=linking sentence=none
-0.59 some before=linking sentence=noun
-0.02 some before=linking sentence=speech
0.21 some before=linking sentence=wider
0.92 some before=mark
0.5 some before=mark after=,
0.44 some before=mark letters=low
0.72 some before=mark letters=sentence
0.51 some before=mark sentence=speech
0.32 some before=name
0.88 some before=name after=.
0.26 some before=name after=conjunction
0.06 some before=name after=end
0.09 some before=name after=name
0.6 some before=name after=preposition
0.28 some before=name after=pronoun
0.14 some before=name letters=low
0.26 some before=name letters=sentence
0.08 some before=name letters=title
0.15 some before=name sentence=none
0.76 some before=name sentence=noun
0.38 some before=name sentence=speech
-0.02 some before=name sentence=wider
0.11 some before=noun speech
0.11 some before=noun speech after=.
0.35 some before=noun speech letters=low
0.16 some before=noun speech sentence=noun
0.35 some before=noun speech sentence=speech
0.17 some before=noun wider
0.4 some before=noun wider after=.
0.47 some before=noun wider after=preposition
0.58 some before=noun wider letters=low
0.62 some before=noun wider sentence=speech
0.14 some before=noun wider sentence=wider
0.38 some before=number
0.67 some before=number letters=low
-0.06 some before=possessive determiner
0.9 some before=possessive determiner after=conjunction
-0.21 some before=possessive determiner letters=low
0.21 some before=possessive determiner letters=title
-0.27 some before=possessive determiner sentence=speech
0.14 some before=preposition
0.83 some before=preposition after=,
0.43 some before=preposition after=.
0.52 some before=preposition after=adverb
0.5 some before=preposition after=conjunction
-0.16 some before=preposition after=dash
-0.06 some before=preposition after=end
0.86 some before=preposition after=name
0.54 some before=preposition after=preposition
0.11 some before=preposition after=pronoun
0.52 some before=preposition letters=low
-0.5 some before=preposition letters=sentence
-0.1 some before=preposition letters=title
0.84 some before=preposition sentence=none
0.58 some before=preposition sentence=noun
-0.16 some before=preposition sentence=speech
0.28 some before=preposition sentence=wider
-0.18 some before=preposition wider
-0.36 some before=preposition wider after=,
0.47 some before=preposition wider after=.
0.01 some before=preposition wider after=conjunction
-0.34 some before=preposition wider letters=low
-0.14 some before=preposition wider sentence=noun
0.44 some before=preposition wider sentence=speech
-0.58 some before=preposition wider sentence=wider
-0.05 some before=pronoun
1.01 some before=pronoun after=.
0.28 some before=pronoun after=conjunction
0.71 some before=pronoun after=end
-0.29 some before=pronoun after=name
0.87 some before=pronoun after=preposition
0.71 some before=pronoun after=word
0.32 some before=pronoun letters=low
-0.03 some before=pronoun sentence=speech
-0.13 some before=pronoun sentence=wider
0.22 some before=quantity determiner
0.22 some before=quantity determiner letters=low
0.34 some before=start
-0.02 some before=start after=(
0.47 some before=start after=,
0.34 some before=start after=:
0.23 some before=start after=definite determiner
-0.16 some before=start after=end
0.56 some before=start after=indefinite determiner
0.25 some before=start after=name
0.1 some before=start after=preposition
0.33 some before=start after=pronoun
0.27 some before=start after=verb speech
-0.52 some before=start after=word
0.37 some before=start letters=sentence
-0.79 some before=start letters=title
-0.16 some before=start sentence=alone
0.14 some before=start sentence=none
0.38 some before=start sentence=speech
0.41 some before=stop
0.26 some before=stop after=,
1.08 some before=stop after=.
0.39 some before=stop after=end
0.24 some before=stop after=name
0.37 some before=stop after=pronoun
0.27 some before=stop after=verb speech
0.39 some before=stop letters=sentence
0.41 some before=stop letters=title
0.02 some before=stop sentence=none
0.36 some before=stop sentence=speech
0.39 some before=stop sentence=wider
0.06 some before=verb
0.25 some before=verb after=,
-0.19 some before=verb after=.
0.3 some before=verb after=conjunction
0.22 some before=verb after=end
-0.01 some before=verb after=preposition
0.61 some before=verb after=pronoun
0.88 some before=verb letters=low
-1.36 some before=verb letters=sentence
0.37 some before=verb letters=title
0.08 some before=verb sentence=none
-0.42 some before=verb sentence=noun
-0.12 some before=verb sentence=speech
0.92 some before=verb sentence=wider
0.05 some before=verb speech
0.25 some before=verb speech after=,
-0.06 some before=verb speech after=.
-0.2 some before=verb speech after=;
0.26 some before=verb speech after=complementizer
0.47 some before=verb speech after=conjunction
-0.44 some before=verb speech after=definite determiner
0.82 some before=verb speech after=end
0.13 some before=verb speech after=preposition
0.66 some before=verb speech letters=low
-1.05 some before=verb speech letters=sentence
0.05 some before=verb speech sentence=speech
0.05 some before=verb wider
0.33 some before=verb wider after=,
0.25 some before=verb wider after=.
0.33 some before=verb wider after=conjunction
0.09 some before=verb wider after=definite determiner
0.75 some before=verb wider after=end
-0.31 some before=verb wider after=linking
0.25 some before=verb wider after=preposition
0.71 some before=verb wider after=pronoun
0.01 some before=verb wider letters=low
0.8 some before=verb wider letters=title
0.33 some before=verb wider sentence=speech
-0.02 some before=verb wider sentence=wider
-0.09 some before=word
-0.13 some before=word after=,
0.42 some before=word after=.
-0.69 some before=word after=auxiliary
0.37 some before=word after=conjunction
0.19 some before=word after=end
-0.06 some before=word after=linking
0.38 some before=word after=name
0.28 some before=word after=preposition
0.1 some before=word after=pronoun
-0.68 some before=word after=verb
-0.84 some before=word after=verb speech
-0.27 some before=word after=verb wider
0.71 some before=word after=word
0.78 some before=word letters=low
-1.59 some before=word letters=sentence
-0.63 some before=word letters=title
-0.69 some before=word sentence=none
0.1 some before=word sentence=noun
0.11 some before=word sentence=speech
0.22 some before=word sentence=wider
-0.47 some charged
-0.05 some company=fragments
0.11 some company=none
0.11 some company=paragraph
0.13 some company=sentence
0.27 some cue=after adjective wider far
0.75 some cue=after adjective wider near
-0.06 some cue=after noun speech far
0.76 some cue=after noun speech near
0.23 some cue=after noun wider far
-0.44 some cue=after noun wider near
0.51 some cue=after preposition speech near
-0.08 some cue=after preposition wider far
0.72 some cue=after preposition wider near
0.13 some cue=after verb speech far
0.15 some cue=after verb speech near
0.28 some cue=after verb wider far
0.22 some cue=after verb wider near
0.11 some cue=before adjective wider far
0.23 some cue=before adjective wider near
-0.25 some cue=before noun speech far
-0.47 some cue=before noun speech near
-0.07 some cue=before noun wider far
0.37 some cue=before noun wider near
0.56 some cue=before preposition speech far
0.52 some cue=before preposition speech near
-0.22 some cue=before preposition wider far
0.18 some cue=before preposition wider near
0.21 some cue=before verb speech far
0.04 some cue=before verb speech near
0.04 some cue=before verb wider far
0.05 some cue=before verb wider near
-0.1 some cue=none
-0.11 some document mixed
-0.32 some document of fragments
0.17 some document of sentences
-0.16 some fills its paragraph
0.29 some final=!
0.18 some final=,
0.16 some final=.
0.01 some final=none
0.23 some finite verb
0.27 some first=adverb
0.71 some first=auxiliary
-0.1 some first=complementizer
0.62 some first=conjunction
-0.34 some first=definite determiner
-0.1 some first=demonstrative determiner
0.54 some first=indefinite determiner
-0.25 some first=linking
0.76 some first=possessive determiner
0.5 some first=preposition
0.33 some first=pronoun
0.54 some first=quantity determiner
0.13 some first=verb
-0.34 some first=word
0.03 some inner punctuation
0.4 some left=adjective wider
-0.19 some left=adjective wider clause
0.52 some left=preposition speech
0.66 some left=preposition speech clause
-0.02 some left=preposition wider
0.63 some left=preposition wider clause
-0.04 some left=verb speech
0.4 some left=verb speech clause
0.26 some left=verb wider
0.25 some left=verb wider clause
0.51 some letters=low
-0.4 some letters=sentence
-0.33 some letters=title
-0.81 some named
-0.03 some named near
0.33 some pronoun
-0.85 some repeated
0.59 some reporting comma
-0.16 some sentence=alone
-0.2 some sentence=none
-0.1 some sentence=noun
0.15 some sentence=speech
0.01 some sentence=wider
0.91 some sieve=agent after the quote
0.71 some sieve=alternating turns
0.67 some sieve=colon before the quote
-0.76 some sieve=continued from the paragraph before
0.21 some sieve=cue before the quote
0.5 some sieve=fragment of a reported clause
0.37 some sieve=inverted clause after the quote
-0.67 some sieve=label inside the marks
-0.25 some sieve=last speaker of the paragraph
-0.47 some sieve=no speaker near
0.35 some sieve=reporting clause after the quote
-0.73 some sieve=reporting clause in the sentence
0.29 some sieve=sentence that announces the quote
0.24 some sieve=source phrase
-0.25 some sieve=subject of the sentence
-0.31 some sieve=subject of the sentence before
0.17 some sieve=subject of the sentence before the colon
-0.25 some sieve=subject right before the quote
-0.04 some sieve=the subject undergoes what is told
-0.01 some starts with a determiner
0.39 some utterance
-0.22 starts with a sign
0.22 utterance
-0.07 words=1
0.13 words=1 before=(
-0.1 words=1 before=,
0.1 words=1 before=:
-0.51 words=1 before==
-0.09 words=1 before=adverb
0.18 words=1 before=auxiliary
-0.06 words=1 before=complementizer
-0.24 words=1 before=conjunction
-0.12 words=1 before=definite determiner
-0.06 words=1 before=demonstrative determiner
0.22 words=1 before=indefinite determiner
-0.1 words=1 before=linking
-0.13 words=1 before=mark
-0.27 words=1 before=name
-0.11 words=1 before=noun speech
-0.28 words=1 before=noun wider
0.35 words=1 before=possessive determiner
0.07 words=1 before=preposition
-0.08 words=1 before=preposition wider
0.72 words=1 before=pronoun
-0.12 words=1 before=quantity determiner
0.22 words=1 before=start
-0.31 words=1 before=stop
0.12 words=1 before=verb
-0.11 words=1 before=verb speech
0.65 words=1 before=verb wider
-0.24 words=1 before=word
0.56 words=1 final=!
-0.01 words=1 final=,
0.45 words=1 final=.
-0.11 words=1 final=none
0.14 words=16+
0.28 words=16+ before=,
-0.01 words=16+ before=:
0.27 words=16+ before=adverb
0.59 words=16+ before=auxiliary
0.08 words=16+ before=complementizer
0.57 words=16+ before=conjunction
0.07 words=16+ before=dash
0.43 words=16+ before=definite determiner
0.61 words=16+ before=indefinite determiner
-0.39 words=16+ before=linking
-0.06 words=16+ before=mark
0.13 words=16+ before=name
0.62 words=16+ before=preposition
0.37 words=16+ before=pronoun
0.11 words=16+ before=start
0.22 words=16+ before=stop
-0.2 words=16+ before=verb
0.48 words=16+ before=verb speech
0.38 words=16+ before=verb wider
-0.12 words=16+ before=word
0.02 words=16+ final=!
0.18 words=16+ final=,
0.03 words=16+ final=.
0.43 words=16+ final=none
-0.05 words=2
1.05 words=2 before=(
-0.32 words=2 before=,
0.04 words=2 before=:
-0.13 words=2 before=adverb
-0.01 words=2 before=auxiliary
0.04 words=2 before=complementizer
0.29 words=2 before=conjunction
-0.13 words=2 before=dash
-0.02 words=2 before=definite determiner
-0.12 words=2 before=demonstrative determiner
0.2 words=2 before=indefinite determiner
-0.29 words=2 before=linking
-0.15 words=2 before=mark
0.07 words=2 before=name
0.38 words=2 before=noun speech
0.27 words=2 before=noun wider
0.73 words=2 before=possessive determiner
-0.02 words=2 before=preposition
-0.9 words=2 before=preposition wider
-0.08 words=2 before=pronoun
-0.29 words=2 before=quantity determiner
0.02 words=2 before=start
0.17 words=2 before=stop
-0.04 words=2 before=verb
0.16 words=2 before=verb speech
0.04 words=2 before=verb wider
-0.23 words=2 before=word
0.62 words=2 final=!
0.05 words=2 final=,
0.1 words=2 final=.
-0.14 words=2 final=none
0.04 words=3
-0.79 words=3 before=(
0.14 words=3 before=,
0.32 words=3 before=:
0.5 words=3 before=adverb
-0.09 words=3 before=auxiliary
0.31 words=3 before=complementizer
0.08 words=3 before=conjunction
0.12 words=3 before=dash
-0.08 words=3 before=definite determiner
-0.12 words=3 before=indefinite determiner
0.32 words=3 before=linking
0.55 words=3 before=mark
0.43 words=3 before=name
0.46 words=3 before=noun speech
0.24 words=3 before=noun wider
-0.97 words=3 before=possessive determiner
-0.25 words=3 before=preposition
-0.19 words=3 before=preposition wider
-0.08 words=3 before=pronoun
0.23 words=3 before=start
0.41 words=3 before=stop
0.16 words=3 before=verb
-0.01 words=3 before=verb speech
-0.3 words=3 before=verb wider
0.31 words=3 before=word
-0.27 words=3 final=!
0.2 words=3 final=,
0.29 words=3 final=.
-0.03 words=3 final=none
-0.05 words=4-5
-0.77 words=4-5 before=(
-0.26 words=4-5 before=,
0.11 words=4-5 before=:
0.23 words=4-5 before=adverb
0.15 words=4-5 before=auxiliary
0.14 words=4-5 before=complementizer
-0.11 words=4-5 before=conjunction
-0.32 words=4-5 before=dash
-0.2 words=4-5 before=definite determiner
0.2 words=4-5 before=indefinite determiner
0.22 words=4-5 before=linking
0.52 words=4-5 before=mark
0.19 words=4-5 before=name
-0.63 words=4-5 before=noun speech
0.08 words=4-5 before=noun wider
-0.18 words=4-5 before=possessive determiner
0.17 words=4-5 before=preposition
-0.13 words=4-5 before=preposition wider
-0.42 words=4-5 before=pronoun
0.22 words=4-5 before=quantity determiner
0.35 words=4-5 before=start
0.43 words=4-5 before=stop
0.01 words=4-5 before=verb
0.24 words=4-5 before=verb speech
0.08 words=4-5 before=verb wider
-0.11 words=4-5 before=word
0.12 words=4-5 final=!
0.13 words=4-5 final=,
0.22 words=4-5 final=.
-0.16 words=4-5 final=none
0.22 words=6-8
0.72 words=6-8 before=(
0.43 words=6-8 before=,
0.42 words=6-8 before=:
-0.05 words=6-8 before=adverb
0.14 words=6-8 before=auxiliary
0.4 words=6-8 before=complementizer
-0.21 words=6-8 before=conjunction
-0.03 words=6-8 before=dash
0.06 words=6-8 before=definite determiner
-0.21 words=6-8 before=indefinite determiner
-0.32 words=6-8 before=linking
0.76 words=6-8 before=mark
0.37 words=6-8 before=name
0.61 words=6-8 before=noun speech
0.26 words=6-8 before=noun wider
0.1 words=6-8 before=preposition
-0.11 words=6-8 before=preposition wider
0.74 words=6-8 before=pronoun
0.36 words=6-8 before=start
0.4 words=6-8 before=stop
0.17 words=6-8 before=verb
-0.07 words=6-8 before=verb speech
0.33 words=6-8 before=verb wider
0.03 words=6-8 before=word
0.35 words=6-8 final=!
0.19 words=6-8 final=,
0.1 words=6-8 final=.
0.27 words=6-8 final=none
0.14 words=9-15
-0.18 words=9-15 before=(
0.02 words=9-15 before=,
0.3 words=9-15 before=:
0.05 words=9-15 before=adverb
0.17 words=9-15 before=auxiliary
0.36 words=9-15 before=complementizer
0.39 words=9-15 before=conjunction
-0.12 words=9-15 before=dash
-0.15 words=9-15 before=definite determiner
0.4 words=9-15 before=indefinite determiner
0.36 words=9-15 before=linking
0.38 words=9-15 before=mark
0.3 words=9-15 before=name
-0.56 words=9-15 before=noun speech
0.79 words=9-15 before=possessive determiner
0.14 words=9-15 before=preposition
-0.71 words=9-15 before=preposition wider
0.28 words=9-15 before=pronoun
0.29 words=9-15 before=start
0.11 words=9-15 before=stop
0.07 words=9-15 before=verb
0.13 words=9-15 before=verb speech
0.46 words=9-15 before=verb wider
0.14 words=9-15 before=word
0.03 words=9-15 final=!
0.16 words=9-15 final=,
0.18 words=9-15 final=.
0.1 words=9-15 final=none
`

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS = `
-1.16 after=(
-0.32 after=)
-0.09 after=,
0.13 after=.
0.51 after=:
0.3 after=;
-0.8 after=?
0.11 after=dash
0.17 after=end
-0.11 after=mark
0.21 after=name
0.24 after=number
-0.31 after=sign
0.07 after=word
-0.19 before=(
0.06 before=,
0.28 before=:
-0.76 before==
-0.37 before=dash
0.22 before=mark
0.04 before=name
-0.49 before=number
-1.15 before=sign
0.21 before=start
0.29 before=stop
-0.03 before=word
-0.15 bias
-0.84 charged
0.01 company=fragments
-0.06 company=none
0.24 company=paragraph
0.15 company=sentence
0.05 cue=none
-0.23 few after=(
-0.36 few after=)
-0.26 few after=,
0.03 few after=.
0.16 few after=:
0.21 few after=;
-0.76 few after=?
0.06 few after=dash
0.18 few after=end
-0.07 few after=mark
0.21 few after=name
0.04 few after=number
0.12 few after=sign
-0.01 few after=word
0.01 few before=(
-0.1 few before=( after=)
-0.54 few before=( letters=low
0.01 few before=( sentence=none
-0.14 few before=,
-0.15 few before=, after=,
0.17 few before=, after=.
-0.97 few before=, after=:
0.93 few before=, after=end
0.42 few before=, after=name
-0.61 few before=, after=word
0.34 few before=, letters=low
-0.3 few before=, letters=one-capital
-0.26 few before=, letters=sentence
-0.52 few before=, letters=title
-0.14 few before=, sentence=none
0.2 few before=:
0.21 few before=: after=,
-0.12 few before=: after=.
0.78 few before=: after=end
1.13 few before=: after=name
-0.83 few before=: after=word
-0.41 few before=: letters=low
0.67 few before=: letters=one-capital
0.21 few before=: letters=sentence
-0.16 few before=: letters=title
0.2 few before=: sentence=none
-0.76 few before==
-0.68 few before== after=word
-0.68 few before== letters=low
-0.34 few before== letters=one-capital
-0.76 few before== sentence=none
0.13 few before=dash
-0.33 few before=dash after=dash
0.64 few before=dash after=word
-0.25 few before=dash letters=low
-0.07 few before=dash letters=sentence
0.13 few before=dash sentence=none
0.04 few before=mark
0.2 few before=mark after=,
-0.29 few before=mark after=mark
0.06 few before=mark after=word
0.3 few before=mark letters=low
-0.59 few before=mark letters=one-capital
0.35 few before=mark letters=sentence
-0.28 few before=mark letters=title
0.04 few before=mark sentence=none
-0.09 few before=name
-0.43 few before=name after=,
0.14 few before=name after=.
0.26 few before=name after=end
0.06 few before=name after=name
0.02 few before=name after=word
-0.21 few before=name letters=low
0.33 few before=name letters=one-capital
-1.2 few before=name letters=sentence
0.79 few before=name letters=title
-0.09 few before=name sentence=none
-0.24 few before=number
0.03 few before=number after=word
0.03 few before=number letters=low
-0.24 few before=number sentence=none
-0.02 few before=start
0.29 few before=start after=,
0.28 few before=start after=:
-1.04 few before=start after=end
-0.2 few before=start after=name
-0.14 few before=start after=word
0.08 few before=start letters=one-capital
0.29 few before=start letters=sentence
-0.79 few before=start letters=title
-1.04 few before=start sentence=alone
0.39 few before=start sentence=none
0.15 few before=stop
0.25 few before=stop after=,
-0.02 few before=stop after=end
1.5 few before=stop after=name
-0.27 few before=stop after=word
-0.4 few before=stop letters=one-capital
0.33 few before=stop letters=sentence
0.58 few before=stop letters=title
0.15 few before=stop sentence=none
-0.03 few before=word
-0.34 few before=word after=(
-0.44 few before=word after=)
-0.28 few before=word after=,
-0.03 few before=word after=.
0.75 few before=word after=:
0.38 few before=word after=;
-0.59 few before=word after=?
0.04 few before=word after=dash
0.07 few before=word after=end
-0.47 few before=word after=mark
-0.11 few before=word after=name
0.04 few before=word after=number
0.2 few before=word after=sign
0.19 few before=word after=word
0.48 few before=word letters=low
-0.58 few before=word letters=one-capital
-0.81 few before=word letters=sentence
-0.31 few before=word letters=title
-0.03 few before=word sentence=none
0.07 few charged
-0.08 few company=fragments
-0.15 few company=none
0.21 few company=paragraph
0.14 few company=sentence
-0.07 few cue=none
0.09 few document mixed
-0.43 few document of fragments
0.6 few document of sentences
-1.04 few fills its paragraph
0.7 few final=!
0.01 few final=,
0.38 few final=.
-0.2 few final=none
-0.07 few first=word
-0.01 few inner punctuation
0.38 few letters=low
-0.36 few letters=one-capital
-0.46 few letters=sentence
-0.33 few letters=title
-0.5 few named
-0.01 few named capital
-0.35 few named near
-0.78 few repeated
0.43 few reporting comma
-1.04 few sentence=alone
-0.05 few sentence=none
-0.07 few sieve=no speaker near
1.08 few utterance
0.5 final=!
0.27 final=,
0.18 final=.
-0.15 final=none
0.48 letters=low
-0.36 letters=one-capital
-0.1 letters=sentence
-0.68 letters=title
0.98 many after=)
0.35 many after=,
0.09 many after=.
1.02 many after=:
0.04 many after=dash
0.24 many after=end
-0.25 many after=mark
0.14 many after=name
-0.44 many after=sign
0.27 many after=word
-0.03 many before=(
-0.25 many before=( letters=sentence
-0.03 many before=( sentence=none
0.31 many before=,
0.46 many before=, after=)
-0.19 many before=, after=,
0.52 many before=, after=.
0.7 many before=, after=end
0.34 many before=, after=mark
-0.29 many before=, after=name
-0.21 many before=, after=word
0.3 many before=, letters=low
0.29 many before=, letters=sentence
0.85 many before=, letters=title
0.31 many before=, sentence=none
0.17 many before=:
1.35 many before=: after=,
1.13 many before=: after=.
0.82 many before=: after=end
0.15 many before=: after=name
-0.03 many before=: after=sign
-0.08 many before=: after=word
-0.08 many before=: letters=low
0.3 many before=: letters=sentence
1.13 many before=: letters=title
0.17 many before=: sentence=none
-0.25 many before=dash
-1.08 many before=dash after=end
0.87 many before=dash after=name
0.28 many before=dash letters=low
-0.28 many before=dash letters=sentence
-0.25 many before=dash sentence=none
0.1 many before=mark
0.46 many before=mark after=.
0.44 many before=mark after=end
-0.26 many before=mark after=name
0.78 many before=mark after=word
1.1 many before=mark letters=low
-0.01 many before=mark letters=sentence
0.1 many before=mark sentence=none
0.24 many before=name
1 many before=name after=end
0.78 many before=name after=name
-0.33 many before=name after=sign
0.16 many before=name after=word
0.37 many before=name letters=low
-0.01 many before=name letters=sentence
0.24 many before=name sentence=none
0.22 many before=start
0.68 many before=start after=,
-0.16 many before=start after=.
-0.07 many before=start after=end
-0.14 many before=start after=mark
0.3 many before=start after=name
0.28 many before=start after=word
-0.42 many before=start letters=low
0.25 many before=start letters=sentence
-0.07 many before=start sentence=alone
0.24 many before=start sentence=none
0.27 many before=stop
0.69 many before=stop after=,
0.08 many before=stop after=.
0.71 many before=stop after=:
0.38 many before=stop after=end
-0.51 many before=stop after=mark
-0.06 many before=stop after=name
0.57 many before=stop after=word
0.27 many before=stop letters=sentence
0.27 many before=stop sentence=none
0.11 many before=word
-0.25 many before=word after=,
0.26 many before=word after=.
0.5 many before=word after=end
0.25 many before=word after=mark
0.39 many before=word after=name
0.23 many before=word after=word
0.41 many before=word letters=low
-0.07 many before=word letters=sentence
-0.94 many before=word letters=title
0.11 many before=word sentence=none
-0.79 many charged
0.32 many company=fragments
-0.03 many company=none
0.31 many company=paragraph
0.03 many company=sentence
0.15 many cue=none
0.06 many document mixed
-0.38 many document of fragments
0.13 many document of sentences
-0.05 many fills its paragraph
-0.02 many final=!
0.31 many final=,
0.08 many final=.
0.19 many final=none
0.15 many first=word
0.24 many inner punctuation
0.19 many letters=low
0.19 many letters=sentence
-0.46 many letters=title
-0.56 many named
-0.04 many named near
0.69 many reporting comma
-0.07 many sentence=alone
0.16 many sentence=none
0.15 many sieve=no speaker near
0.19 many utterance
-0.91 named
-0.28 named near
-1.15 nested before=,
0.5 nested before=:
-0.56 nested before=dash
-0.02 nested before=mark
-1.08 nested before=name
-1.23 nested before=start
-1.65 nested before=word
-1.96 nested cue=none
-1.07 nested few
-1.25 nested many
-1.41 nested some
0.79 reporting comma
0.15 role=body
-1.43 role=heading
-0.58 sentence=alone
0.07 sentence=none
-1 several parts
0.05 sieve=no speaker near
-1.19 some after=(
-0.16 some after=)
0.26 some after=.
0.28 some after=:
0.21 some after=;
0.23 some after=dash
0.16 some after=end
0.16 some after=mark
0.39 some after=name
0.79 some after=number
0.07 some after=word
-0.32 some before=(
-0.26 some before=( after=)
0.5 some before=( letters=sentence
-0.32 some before=( sentence=none
-0.02 some before=,
-0.06 some before=, after=(
-0.4 some before=, after=,
0.57 some before=, after=.
1.26 some before=, after=end
-0.02 some before=, after=mark
-0.23 some before=, after=name
-0.23 some before=, after=word
0.6 some before=, letters=low
-0.46 some before=, letters=sentence
-0.1 some before=, letters=title
-0.02 some before=, sentence=none
0.26 some before=:
0.15 some before=: after=,
-0.29 some before=: after=.
1.89 some before=: after=end
1.1 some before=: after=mark
0.31 some before=: after=name
-0.37 some before=: after=word
0.92 some before=: letters=low
0.13 some before=: letters=sentence
0.15 some before=: letters=title
0.26 some before=: sentence=none
-0.28 some before=dash
-0.71 some before=dash after=(
-0.47 some before=dash after=dash
-0.66 some before=dash after=end
-0.23 some before=dash letters=sentence
-0.28 some before=dash sentence=none
0.86 some before=mark
0.56 some before=mark after=,
0.44 some before=mark after=name
0.34 some before=mark after=word
0.53 some before=mark letters=low
0.65 some before=mark letters=sentence
0.86 some before=mark sentence=none
0.21 some before=name
-0.15 some before=name after=,
1.54 some before=name after=.
-0.12 some before=name after=end
0.88 some before=name after=name
-0.15 some before=name after=word
0.18 some before=name letters=low
-0.21 some before=name letters=sentence
0.42 some before=name letters=title
0.21 some before=name sentence=none
0.18 some before=number
0.93 some before=number letters=low
0.18 some before=number sentence=none
0.21 some before=start
-0.45 some before=start after=(
0.62 some before=start after=,
0.07 some before=start after=:
-0.27 some before=start after=end
0.54 some before=start after=name
0.4 some before=start after=word
0.27 some before=start letters=sentence
-0.69 some before=start letters=title
-0.27 some before=start sentence=alone
0.5 some before=start sentence=none
0.51 some before=stop
0.2 some before=stop after=,
0.96 some before=stop after=.
0.77 some before=stop after=end
0.07 some before=stop after=name
0.73 some before=stop after=word
0.56 some before=stop letters=sentence
-0.16 some before=stop letters=title
0.51 some before=stop sentence=none
0.01 some before=word
-1.09 some before=word after=(
0.04 some before=word after=,
0.37 some before=word after=.
0.03 some before=word after=:
-0.04 some before=word after=;
0.63 some before=word after=dash
0.04 some before=word after=end
-1.47 some before=word after=mark
0.15 some before=word after=name
0.17 some before=word after=word
0.64 some before=word letters=low
-1.29 some before=word letters=sentence
-0.46 some before=word letters=title
0.01 some before=word sentence=none
-1.15 some charged
-0.09 some company=fragments
0.12 some company=none
0.14 some company=paragraph
0.38 some company=sentence
0.04 some cue=none
-0.15 some document mixed
-0.08 some document of fragments
0.31 some document of sentences
-0.27 some fills its paragraph
0.44 some final=!
0.36 some final=,
0.34 some final=.
-0.11 some final=none
0.04 some first=word
0.05 some inner punctuation
0.69 some letters=low
-0.42 some letters=sentence
-0.62 some letters=title
-0.69 some named
0.28 some named near
-1.29 some repeated
0.92 some reporting comma
-0.27 some sentence=alone
0.06 some sentence=none
0.04 some sieve=no speaker near
0.89 some utterance
-0.31 starts with a sign
0.37 utterance
-0.11 words=1
-0.06 words=1 before=(
-0.21 words=1 before=,
0.24 words=1 before=:
-0.76 words=1 before==
-0.01 words=1 before=mark
-0.33 words=1 before=name
-0.06 words=1 before=start
-0.4 words=1 before=stop
-0.01 words=1 before=word
0.58 words=1 final=!
0.01 words=1 final=,
0.36 words=1 final=.
-0.16 words=1 final=none
0.2 words=16+
0.5 words=16+ before=,
0.03 words=16+ before=:
0.36 words=16+ before=dash
-0.23 words=16+ before=mark
0.09 words=16+ before=name
0.1 words=16+ before=start
0.42 words=16+ before=stop
0.11 words=16+ before=word
-0.02 words=16+ final=!
0.35 words=16+ final=,
-0.01 words=16+ final=.
0.72 words=16+ final=none
-0.04 words=2
0.88 words=2 before=(
-0.12 words=2 before=,
-0.3 words=2 before=:
-0.27 words=2 before=dash
-0.02 words=2 before=mark
-0.11 words=2 before=name
0.01 words=2 before=stop
0.02 words=2 before=word
0.45 words=2 final=!
-0.03 words=2 final=,
0.3 words=2 final=.
-0.15 words=2 final=none
0.14 words=3
-0.8 words=3 before=(
0.09 words=3 before=,
0.52 words=3 before=:
-0.1 words=3 before=dash
0.55 words=3 before=mark
0.31 words=3 before=name
0.03 words=3 before=start
0.66 words=3 before=stop
0.03 words=3 before=word
0.07 words=3 final=!
0.24 words=3 final=,
0.29 words=3 final=.
0.04 words=3 final=none
-0.1 words=4-5
-0.77 words=4-5 before=(
-0.24 words=4-5 before=,
0.29 words=4-5 before=:
-0.21 words=4-5 before=dash
0.57 words=4-5 before=mark
0.04 words=4-5 before=name
0.17 words=4-5 before=start
0.27 words=4-5 before=stop
0.15 words=4-5 before=word
0.33 words=4-5 final=!
0.27 words=4-5 final=,
0.45 words=4-5 final=.
-0.22 words=4-5 final=none
0.3 words=6-8
1.05 words=6-8 before=(
0.61 words=6-8 before=,
0.34 words=6-8 before=:
-0.21 words=6-8 before=dash
0.67 words=6-8 before=mark
0.5 words=6-8 before=name
0.44 words=6-8 before=start
0.68 words=6-8 before=stop
-0.09 words=6-8 before=word
0.35 words=6-8 final=!
0.4 words=6-8 final=,
0.2 words=6-8 final=.
0.39 words=6-8 final=none
0.07 words=9-15
-0.1 words=9-15 before=(
0.08 words=9-15 before=,
0.42 words=9-15 before=:
-0.34 words=9-15 before=dash
0.52 words=9-15 before=mark
0.39 words=9-15 before=name
0.49 words=9-15 before=start
0.16 words=9-15 before=stop
0.13 words=9-15 before=word
0.04 words=9-15 final=!
0.25 words=9-15 final=,
0.32 words=9-15 final=.
-0.02 words=9-15 final=none
`
