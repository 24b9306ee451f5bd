/** Weights of the speech model: how much a feature speaks for speech, and the feature, one a line. Written by training/speech.js. */

/** For languages that have a lexicon of cues. */
export const WEIGHTS = `
-1.11 after=(
-0.17 after=)
-0.15 after=,
0.13 after=.
0.66 after=:
0.5 after=;
-0.75 after=?
0.62 after=adjective wider
0.07 after=adverb
-0.33 after=auxiliary
0.22 after=complementizer
0.26 after=conjunction
0.05 after=dash
0.31 after=definite determiner
0.52 after=demonstrative determiner
0.23 after=end
-0.16 after=indefinite determiner
0.44 after=linking
-0.36 after=mark
0.16 after=name
-0.1 after=noun speech
0.13 after=noun wider
0.89 after=number
0.23 after=possessive determiner
0.17 after=preposition
-0.35 after=preposition speech
0.05 after=preposition wider
-0.03 after=pronoun
0.08 after=quantity determiner
0.04 after=sign
-0.3 after=verb
-0.04 after=verb speech
-0.05 after=verb wider
-0.01 after=word
-0.21 before=(
0.08 before=,
0.21 before=:
-0.44 before==
0.06 before=auxiliary
0.24 before=complementizer
-0.14 before=conjunction
-0.25 before=dash
-0.17 before=definite determiner
0.33 before=demonstrative determiner
0.07 before=indefinite determiner
-0.06 before=linking
0.36 before=mark
0.15 before=name
0.33 before=noun speech
0.22 before=noun wider
0.41 before=number
-0.03 before=possessive determiner
0.01 before=preposition
-0.62 before=preposition wider
0.15 before=pronoun
0.14 before=quantity determiner
-1.08 before=sign
0.19 before=start
0.15 before=stop
0.11 before=verb
0.04 before=verb speech
0.15 before=verb wider
-0.13 before=word
0.07 bias
-0.24 charged
-0.05 company=fragments
0.23 company=paragraph
-0.09 company=sentence
-0.01 cue=after adjective wider far
0.04 cue=after adjective wider near
0.29 cue=after noun speech far
0.28 cue=after noun speech near
0.14 cue=after noun wider far
0.07 cue=after noun wider near
0.66 cue=after preposition speech far
0.47 cue=after preposition speech near
-0.25 cue=after preposition wider far
0.07 cue=after preposition wider near
-0.1 cue=after verb speech far
0.19 cue=after verb speech near
-0.22 cue=after verb wider far
0.05 cue=after verb wider near
0.02 cue=before adjective wider far
0.37 cue=before adjective wider near
-0.09 cue=before noun speech far
0.47 cue=before noun speech near
-0.32 cue=before noun wider far
0.45 cue=before noun wider near
-0.3 cue=before preposition speech far
0.01 cue=before preposition speech near
0.24 cue=before preposition wider far
-0.09 cue=before preposition wider near
0.01 cue=before verb speech far
0.16 cue=before verb speech near
-0.11 cue=before verb wider far
0.09 cue=before verb wider near
-0.15 cue=none
-0.37 few I or you
-0.48 few after=(
-0.17 few after=)
-0.56 few after=,
0.04 few after=.
0.46 few after=:
0.27 few after=;
-0.61 few after=?
0.19 few after=adverb
-0.3 few after=auxiliary
0.24 few after=complementizer
0.4 few after=conjunction
0.21 few after=dash
0.21 few after=definite determiner
0.8 few after=demonstrative determiner
0.33 few after=end
0.03 few after=indefinite determiner
0.31 few after=linking
-0.09 few after=mark
0.13 few after=name
-0.1 few after=noun speech
0.19 few after=noun wider
0.54 few after=possessive determiner
0.26 few after=preposition
-0.6 few after=preposition speech
-0.06 few after=preposition wider
0.13 few after=pronoun
-0.25 few after=quantity determiner
0.14 few after=sign
0.03 few after=verb
-0.49 few after=verb speech
-0.05 few after=verb wider
0.16 few after=word
0.09 few before=(
0.12 few before=( after=)
-0.38 few before=( letters=low
-0.25 few before=( sentence=speech
1.03 few before=( sentence=wider
-0.09 few before=,
-0.47 few before=, after=,
0.4 few before=, after=.
0.31 few before=, after=auxiliary
-0.78 few before=, after=conjunction
0.76 few before=, after=end
0.4 few before=, after=name
0.19 few before=, after=preposition
-0.41 few before=, after=pronoun
0.24 few before=, after=verb
0.14 few before=, after=word
0.16 few before=, letters=low
-0.22 few before=, letters=one-capital
-0.13 few before=, letters=sentence
-0.19 few before=, letters=title
-0.47 few before=, sentence=none
-0.07 few before=, sentence=noun
-0.08 few before=, sentence=wider
0.12 few before=:
0.18 few before=: after=.
0.5 few before=: after=definite determiner
0.59 few before=: after=end
-0.5 few before=: letters=low
0.12 few before=: letters=one-capital
0.55 few before=: letters=sentence
0.11 few before=: letters=title
1.13 few before=: sentence=none
-0.09 few before=: sentence=noun
-0.3 few before=: sentence=speech
0.28 few before=: sentence=wider
-0.44 few before==
-0.35 few before== after=word
-0.61 few before== letters=low
-0.21 few before== letters=one-capital
-0.35 few before== sentence=speech
-0.05 few before=adverb
1 few before=adverb after=.
0.68 few before=adverb after=end
0.05 few before=adverb after=preposition
0.3 few before=adverb letters=low
0.22 few before=adverb sentence=speech
-0.15 few before=adverb sentence=wider
0.03 few before=auxiliary
0.97 few before=auxiliary after=,
1.26 few before=auxiliary after=.
-0.11 few before=auxiliary after=adverb
0.85 few before=auxiliary after=auxiliary
0.08 few before=auxiliary after=complementizer
0.14 few before=auxiliary after=conjunction
-0.17 few before=auxiliary after=dash
-0.1 few before=auxiliary after=definite determiner
-0.09 few before=auxiliary after=end
0.65 few before=auxiliary after=linking
-1.1 few before=auxiliary after=mark
-0.61 few before=auxiliary after=name
0.65 few before=auxiliary after=preposition
0.17 few before=auxiliary after=pronoun
0.82 few before=auxiliary after=verb
0.07 few before=auxiliary after=verb speech
-0.59 few before=auxiliary after=verb wider
-0.39 few before=auxiliary after=word
0.42 few before=auxiliary letters=low
0.08 few before=auxiliary letters=one-capital
-0.03 few before=auxiliary letters=sentence
-1.01 few before=auxiliary letters=title
0.46 few before=auxiliary sentence=none
0.78 few before=auxiliary sentence=noun
-0.2 few before=auxiliary sentence=speech
-0.11 few before=auxiliary sentence=wider
0.25 few before=complementizer
0.84 few before=complementizer after=.
0.32 few before=complementizer after=auxiliary
0.42 few before=complementizer after=verb
0.19 few before=complementizer after=verb wider
-0.32 few before=complementizer after=word
0.21 few before=complementizer letters=low
0.48 few before=complementizer letters=sentence
0.34 few before=complementizer sentence=speech
-0.08 few before=complementizer sentence=wider
0.02 few before=conjunction
-0.3 few before=conjunction after=,
0.01 few before=conjunction after=.
-0.46 few before=conjunction after=conjunction
0.14 few before=conjunction after=end
0.69 few before=conjunction after=preposition
-0.17 few before=conjunction after=pronoun
-0.21 few before=conjunction after=word
0.29 few before=conjunction letters=low
-0.41 few before=conjunction letters=one-capital
-0.06 few before=conjunction letters=sentence
0.12 few before=conjunction letters=title
-1.04 few before=conjunction sentence=none
0.05 few before=conjunction sentence=speech
0.03 few before=conjunction sentence=wider
0.05 few before=dash
-0.1 few before=dash after=dash
-0.31 few before=dash letters=low
0.28 few before=dash letters=sentence
0.26 few before=dash sentence=speech
0.22 few before=dash sentence=wider
-0.15 few before=definite determiner
-0.79 few before=definite determiner after=,
-0.31 few before=definite determiner after=.
-0.26 few before=definite determiner after=adverb
-0.38 few before=definite determiner after=auxiliary
1.2 few before=definite determiner after=complementizer
0.67 few before=definite determiner after=conjunction
0.16 few before=definite determiner after=dash
0.21 few before=definite determiner after=end
-0.27 few before=definite determiner after=linking
0.44 few before=definite determiner after=name
-0.06 few before=definite determiner after=noun speech
0.25 few before=definite determiner after=noun wider
0.09 few before=definite determiner after=preposition
0.99 few before=definite determiner after=pronoun
0.42 few before=definite determiner after=quantity determiner
0.33 few before=definite determiner after=verb
-0.19 few before=definite determiner after=verb speech
0.4 few before=definite determiner after=verb wider
0.2 few before=definite determiner after=word
-0.34 few before=definite determiner letters=low
0.14 few before=definite determiner letters=one-capital
0.16 few before=definite determiner letters=sentence
0.7 few before=definite determiner letters=title
-0.46 few before=definite determiner sentence=none
-0.29 few before=definite determiner sentence=noun
0.05 few before=definite determiner sentence=speech
-0.08 few before=definite determiner sentence=wider
0.25 few before=demonstrative determiner
0.09 few before=demonstrative determiner letters=low
0.82 few before=demonstrative determiner sentence=speech
-0.33 few before=demonstrative determiner sentence=wider
0.18 few before=indefinite determiner
0.02 few before=indefinite determiner after=,
0.14 few before=indefinite determiner after=.
-0.13 few before=indefinite determiner after=auxiliary
0.23 few before=indefinite determiner after=complementizer
0.06 few before=indefinite determiner after=conjunction
-0.23 few before=indefinite determiner after=dash
0.82 few before=indefinite determiner after=definite determiner
0.73 few before=indefinite determiner after=end
1.06 few before=indefinite determiner after=linking
0.61 few before=indefinite determiner after=name
-0.26 few before=indefinite determiner after=preposition
0.68 few before=indefinite determiner after=pronoun
0.11 few before=indefinite determiner after=verb
-0.18 few before=indefinite determiner after=verb speech
-0.14 few before=indefinite determiner after=verb wider
-0.21 few before=indefinite determiner after=word
0.17 few before=indefinite determiner letters=low
-0.63 few before=indefinite determiner letters=one-capital
0.45 few before=indefinite determiner letters=sentence
0.79 few before=indefinite determiner letters=title
0.11 few before=indefinite determiner sentence=none
0.45 few before=indefinite determiner sentence=noun
0.19 few before=indefinite determiner sentence=speech
-0.13 few before=indefinite determiner sentence=wider
-0.09 few before=linking
0.06 few before=linking after=,
-0.16 few before=linking after=.
-0.37 few before=linking after=auxiliary
0.25 few before=linking after=conjunction
0.25 few before=linking after=definite determiner
0.06 few before=linking after=end
-0.65 few before=linking after=indefinite determiner
-0.57 few before=linking after=linking
0.87 few before=linking after=name
-0.01 few before=linking after=preposition
-0.2 few before=linking after=pronoun
-0.18 few before=linking after=verb
0.29 few before=linking after=verb wider
-0.37 few before=linking after=word
0.1 few before=linking letters=low
-0.29 few before=linking letters=one-capital
-0.06 few before=linking letters=sentence
-0.61 few before=linking letters=title
-0.74 few before=linking sentence=none
-0.27 few before=linking sentence=noun
0.33 few before=linking sentence=speech
-0.36 few before=linking sentence=wider
-0.05 few before=mark after=,
0.37 few before=mark after=conjunction
0.2 few before=mark after=mark
0.32 few before=mark letters=low
-0.54 few before=mark letters=one-capital
0.28 few before=mark letters=sentence
-0.05 few before=mark letters=title
-0.8 few before=mark sentence=none
0.14 few before=mark sentence=speech
-0.11 few before=mark sentence=wider
0.04 few before=name
-0.19 few before=name after=,
0.94 few before=name after=conjunction
0.27 few before=name after=end
-0.22 few before=name after=name
0.1 few before=name after=preposition
-0.26 few before=name after=quantity determiner
0.51 few before=name after=verb
-0.58 few before=name after=verb speech
-0.05 few before=name letters=low
0.42 few before=name letters=one-capital
0.38 few before=name letters=title
-0.23 few before=name sentence=none
0.63 few before=name sentence=noun
-0.21 few before=name sentence=speech
0.45 few before=name sentence=wider
0.22 few before=noun speech
0.04 few before=noun speech after=,
-0.19 few before=noun speech after=.
0.38 few before=noun speech letters=low
-0.57 few before=noun speech letters=sentence
-0.05 few before=noun speech sentence=noun
0.01 few before=noun speech sentence=speech
0.32 few before=noun speech sentence=wider
0.24 few before=noun wider
-0.32 few before=noun wider after=,
0.15 few before=noun wider after=.
0.02 few before=noun wider after=preposition
0.59 few before=noun wider letters=low
-0.47 few before=noun wider letters=title
0.22 few before=noun wider sentence=speech
0.09 few before=noun wider sentence=wider
0.1 few before=number
0.38 few before=number letters=low
0.04 few before=possessive determiner
0.18 few before=possessive determiner after=.
0.84 few before=possessive determiner after=conjunction
0.06 few before=possessive determiner after=end
0.19 few before=possessive determiner after=preposition
-0.24 few before=possessive determiner after=pronoun
0.24 few before=possessive determiner after=word
0.05 few before=possessive determiner letters=low
0.5 few before=possessive determiner letters=one-capital
0.54 few before=possessive determiner letters=sentence
0.29 few before=possessive determiner sentence=speech
-0.18 few before=possessive determiner sentence=wider
-0.08 few before=preposition
-0.39 few before=preposition after=,
-0.03 few before=preposition after=.
0.47 few before=preposition after=adverb
1.03 few before=preposition after=auxiliary
-0.59 few before=preposition after=complementizer
0.1 few before=preposition after=conjunction
0.07 few before=preposition after=dash
0.47 few before=preposition after=definite determiner
0.19 few before=preposition after=end
-0.29 few before=preposition after=indefinite determiner
0.03 few before=preposition after=linking
-0.13 few before=preposition after=mark
-0.5 few before=preposition after=name
0.85 few before=preposition after=possessive determiner
0.53 few before=preposition after=preposition
-0.06 few before=preposition after=pronoun
-0.04 few before=preposition after=quantity determiner
0.42 few before=preposition after=verb
-0.11 few before=preposition after=verb speech
-0.72 few before=preposition after=verb wider
0.45 few before=preposition after=word
0.3 few before=preposition letters=low
0.33 few before=preposition letters=one-capital
-0.81 few before=preposition letters=sentence
-0.24 few before=preposition letters=title
0.12 few before=preposition sentence=none
0.24 few before=preposition sentence=noun
-0.11 few before=preposition sentence=speech
-0.1 few before=preposition sentence=wider
-0.29 few before=preposition wider
-0.16 few before=preposition wider after=.
-0.1 few before=preposition wider after=conjunction
-0.22 few before=preposition wider letters=low
-0.86 few before=preposition wider sentence=noun
0.35 few before=preposition wider sentence=speech
-0.59 few before=preposition wider sentence=wider
0.29 few before=pronoun
0.22 few before=pronoun after=.
0.44 few before=pronoun after=conjunction
0.63 few before=pronoun after=definite determiner
0.48 few before=pronoun after=end
0.88 few before=pronoun after=preposition
0.39 few before=pronoun letters=low
-0.42 few before=pronoun letters=title
0.35 few before=pronoun sentence=none
0.21 few before=pronoun sentence=speech
-0.13 few before=pronoun sentence=wider
0.04 few before=quantity determiner
-0.57 few before=quantity determiner after=preposition
0.8 few before=quantity determiner after=verb wider
0.06 few before=quantity determiner letters=low
0.13 few before=quantity determiner sentence=speech
-0.02 few before=quantity determiner sentence=wider
0.24 few before=start
0.3 few before=start after=,
0.28 few before=start after=:
0.73 few before=start after=definite determiner
-0.89 few before=start after=end
0.25 few before=start after=name
0.69 few before=start after=pronoun
0.8 few before=start after=verb speech
0.17 few before=start after=word
0.19 few before=start letters=one-capital
0.62 few before=start letters=sentence
-0.25 few before=start letters=title
-0.89 few before=start sentence=alone
0.5 few before=start sentence=none
-1.01 few before=start sentence=noun
0.57 few before=start sentence=speech
-0.16 few before=start sentence=wider
0.23 few before=stop
0.44 few before=stop after=,
-0.49 few before=stop after=auxiliary
-0.03 few before=stop after=end
0.77 few before=stop after=name
0.92 few before=stop after=pronoun
0.12 few before=stop after=verb speech
-0.18 few before=stop letters=one-capital
0.5 few before=stop letters=sentence
0.74 few before=stop letters=title
0.27 few before=stop sentence=none
0.14 few before=stop sentence=speech
0.1 few before=verb
-0.41 few before=verb after=,
-0.7 few before=verb after=.
-0.72 few before=verb after=complementizer
0.87 few before=verb after=conjunction
0.02 few before=verb after=end
0.36 few before=verb after=linking
0.66 few before=verb after=preposition
-0.34 few before=verb after=verb
0.13 few before=verb after=verb speech
0.66 few before=verb after=verb wider
0.42 few before=verb after=word
0.57 few before=verb letters=low
0.29 few before=verb letters=one-capital
-1.02 few before=verb letters=sentence
0.04 few before=verb letters=title
0.01 few before=verb sentence=none
0.02 few before=verb sentence=noun
0.11 few before=verb sentence=speech
0.01 few before=verb sentence=wider
0.02 few before=verb speech
-0.37 few before=verb speech after=,
-0.12 few before=verb speech after=.
0.44 few before=verb speech after=conjunction
0.78 few before=verb speech after=definite determiner
-0.16 few before=verb speech after=end
0.75 few before=verb speech after=linking
0.49 few before=verb speech after=preposition
0.49 few before=verb speech letters=low
-0.5 few before=verb speech letters=one-capital
-0.45 few before=verb speech letters=sentence
-0.41 few before=verb speech letters=title
0.02 few before=verb speech sentence=speech
0.19 few before=verb wider
-0.56 few before=verb wider after=,
-0.01 few before=verb wider after=complementizer
0.26 few before=verb wider after=conjunction
0.69 few before=verb wider after=dash
0.07 few before=verb wider after=definite determiner
0.67 few before=verb wider after=end
-0.13 few before=verb wider after=indefinite determiner
0.97 few before=verb wider after=mark
1.01 few before=verb wider after=name
-0.07 few before=verb wider after=preposition
-0.05 few before=verb wider after=pronoun
0.64 few before=verb wider after=verb
0.33 few before=verb wider after=verb speech
0.41 few before=verb wider after=verb wider
0.07 few before=verb wider after=word
-0.01 few before=verb wider letters=low
0.24 few before=verb wider letters=one-capital
-0.32 few before=verb wider letters=sentence
0.6 few before=verb wider letters=title
0.09 few before=verb wider sentence=speech
0.27 few before=verb wider sentence=wider
-0.09 few before=word
-0.13 few before=word after=,
0.37 few before=word after=.
-0.19 few before=word after=adverb
0.07 few before=word after=auxiliary
-0.1 few before=word after=complementizer
0.87 few before=word after=conjunction
-0.13 few before=word after=dash
0.24 few before=word after=end
0.3 few before=word after=linking
-0.11 few before=word after=name
-0.34 few before=word after=preposition
-0.31 few before=word after=pronoun
-0.21 few before=word after=verb
-0.31 few before=word after=verb speech
-0.21 few before=word after=verb wider
0.99 few before=word after=word
0.48 few before=word letters=low
0.14 few before=word letters=one-capital
-1.11 few before=word letters=sentence
-0.3 few before=word letters=title
-1.04 few before=word sentence=none
-0.25 few before=word sentence=noun
0.17 few before=word sentence=speech
0.02 few before=word sentence=wider
0.23 few charged
-0.04 few company=fragments
-0.11 few company=none
0.39 few company=paragraph
-0.29 few company=sentence
-0.25 few cue=after adjective wider far
-0.04 few cue=after adjective wider near
0.15 few cue=after noun speech far
0.16 few cue=after noun speech near
0.02 few cue=after noun wider far
0.49 few cue=after noun wider near
0.62 few cue=after preposition speech far
0.26 few cue=after preposition speech near
-0.1 few cue=after preposition wider far
-0.08 few cue=after preposition wider near
-0.03 few cue=after verb speech far
0.25 few cue=after verb speech near
-0.18 few cue=after verb wider far
0.02 few cue=after verb wider near
-0.09 few cue=before adjective wider far
0.26 few cue=before adjective wider near
-0.15 few cue=before noun speech far
0.55 few cue=before noun speech near
-0.2 few cue=before noun wider far
0.46 few cue=before noun wider near
-0.39 few cue=before preposition speech far
1 few cue=before preposition wider far
-0.47 few cue=before preposition wider near
0.08 few cue=before verb speech far
0.12 few cue=before verb speech near
-0.07 few cue=before verb wider far
0.12 few cue=before verb wider near
-0.3 few cue=none
-0.07 few document mixed
-0.63 few document of fragments
0.24 few document of sentences
-0.89 few fills its paragraph
0.16 few final=!
-0.01 few final=,
0.29 few final=.
-0.1 few final=none
0.55 few first=adverb
1.12 few first=auxiliary
0.3 few first=complementizer
0.1 few first=conjunction
-0.7 few first=definite determiner
-0.78 few first=demonstrative determiner
1.11 few first=indefinite determiner
-0.19 few first=linking
-0.28 few first=possessive determiner
0.32 few first=preposition
0.19 few first=pronoun
0.96 few first=quantity determiner
0.24 few first=verb
-0.32 few first=word
-0.2 few inner punctuation
-0.2 few left=adjective wider
0.23 few left=adjective wider clause
-0.01 few left=preposition speech
-0.06 few left=preposition wider
0.69 few left=preposition wider clause
0.22 few left=verb speech
0.75 few left=verb speech clause
0.46 few left=verb wider
0.22 few left=verb wider clause
0.19 few letters=low
0.15 few letters=no-words
-0.25 few letters=one-capital
-0.6 few letters=sentence
-0.23 few letters=title
-0.75 few named
-0.2 few named capital
-0.03 few named near
-0.03 few pronoun
-0.66 few repeated
0.52 few reporting comma
-0.89 few sentence=alone
-0.14 few sentence=none
0.07 few sentence=noun
0.05 few sentence=speech
-0.13 few sentence=wider
0.89 few sieve=agent after the quote
-0.07 few sieve=colon before the quote
-0.19 few sieve=continued from the paragraph before
0.26 few sieve=cue before the quote
0.49 few sieve=fragment of a reported clause
-0.24 few sieve=last speaker of the paragraph
-0.82 few sieve=no speaker near
0.24 few sieve=reporting clause after the quote
-0.2 few sieve=reporting clause in the sentence
0.04 few sieve=source phrase
-0.33 few sieve=subject of the sentence
-0.66 few sieve=subject of the sentence after
-0.73 few sieve=subject of the sentence before
0.66 few sieve=subject of the sentence before the colon
-0.58 few sieve=subject right before the quote
-0.05 few starts with a determiner
0.7 few utterance
0.19 final=!
0.17 final=,
0.09 final=.
-0.03 final=none
0.06 left=adjective wider
0.34 left=adjective wider clause
0.07 left=preposition speech
-0.59 left=preposition speech clause
-0.05 left=preposition wider
0.83 left=preposition wider clause
0.15 left=verb speech
0.45 left=verb speech clause
0.27 left=verb wider
0.21 left=verb wider clause
0.26 letters=low
0.15 letters=no-words
-0.25 letters=one-capital
0.01 letters=sentence
-0.41 letters=title
0.15 many I or you
0.44 many after=)
0.55 many after=,
0.07 many after=.
0.71 many after=:
-0.12 many after=adverb
0.94 many after=auxiliary
0.48 many after=complementizer
-0.22 many after=conjunction
-0.02 many after=dash
0.48 many after=definite determiner
-0.11 many after=demonstrative determiner
0.2 many after=end
0.54 many after=indefinite determiner
0.51 many after=linking
-0.24 many after=mark
0.13 many after=name
-0.36 many after=possessive determiner
-0.16 many after=preposition
0.27 many after=preposition speech
0.45 many after=quantity determiner
-0.1 many after=sign
0.16 many after=verb speech
-0.01 many after=verb wider
-0.03 many after=word
-0.2 many before=(
0.25 many before=,
0.53 many before=, after=,
0.52 many before=, after=.
-0.59 many before=, after=conjunction
0.43 many before=, after=definite determiner
0.32 many before=, after=end
0.26 many before=, after=mark
-0.23 many before=, after=name
0.67 many before=, after=preposition
-0.25 many before=, after=pronoun
0.37 many before=, after=verb speech
0.3 many before=, letters=low
0.13 many before=, letters=sentence
0.87 many before=, letters=title
0.77 many before=, sentence=none
0.39 many before=, sentence=noun
0.2 many before=, sentence=speech
0.22 many before=, sentence=wider
0.16 many before=:
0.69 many before=: after=,
0.57 many before=: after=.
0.34 many before=: after=definite determiner
0.29 many before=: after=end
-0.11 many before=: after=name
0.2 many before=: after=pronoun
0.27 many before=: after=sign
0.7 many before=: letters=low
0.11 many before=: letters=sentence
1.04 many before=: letters=title
0.1 many before=: sentence=none
0.97 many before=: sentence=noun
0.2 many before=: sentence=speech
-0.06 many before=: sentence=wider
0.12 many before=adverb
0.55 many before=adverb after=end
-0.34 many before=adverb after=pronoun
0.09 many before=adverb letters=low
0.51 many before=adverb sentence=speech
0.26 many before=auxiliary
0.6 many before=auxiliary after=,
0.66 many before=auxiliary after=.
-0.24 many before=auxiliary after=conjunction
0.34 many before=auxiliary after=definite determiner
0.1 many before=auxiliary after=end
0.32 many before=auxiliary after=name
0.32 many before=auxiliary after=preposition
0.54 many before=auxiliary after=pronoun
-0.34 many before=auxiliary after=verb speech
0.24 many before=auxiliary letters=low
0.17 many before=auxiliary sentence=speech
0.73 many before=auxiliary sentence=wider
0.23 many before=complementizer
0.53 many before=complementizer after=,
0.48 many before=complementizer after=.
0.36 many before=complementizer after=conjunction
0.24 many before=complementizer after=end
0.18 many before=complementizer after=name
0.32 many before=complementizer after=preposition
0.34 many before=complementizer after=verb speech
0.16 many before=complementizer letters=low
0.69 many before=complementizer letters=sentence
0.18 many before=complementizer sentence=speech
0.58 many before=complementizer sentence=wider
0.48 many before=conjunction
0.49 many before=conjunction after=end
0.43 many before=conjunction letters=low
0.42 many before=conjunction letters=sentence
0.29 many before=conjunction sentence=speech
-0.1 many before=dash
-0.54 many before=dash after=end
0.31 many before=dash letters=low
-0.15 many before=dash letters=sentence
-0.34 many before=dash sentence=none
0.99 many before=dash sentence=speech
0.5 many before=definite determiner
0.22 many before=definite determiner after=end
0.5 many before=definite determiner letters=low
0.5 many before=definite determiner sentence=speech
0.54 many before=indefinite determiner
0.55 many before=indefinite determiner after=end
0.55 many before=indefinite determiner letters=low
0.23 many before=indefinite determiner sentence=speech
0.52 many before=indefinite determiner sentence=wider
-0.11 many before=linking
0.9 many before=linking after=.
0.27 many before=linking letters=low
-0.16 many before=linking sentence=speech
0.3 many before=mark
0.48 many before=mark after=.
0.34 many before=mark after=end
0.79 many before=mark letters=low
0.2 many before=mark letters=sentence
-0.03 many before=mark sentence=speech
0.28 many before=name
0.49 many before=name after=conjunction
0.59 many before=name after=end
0.46 many before=name after=name
0.39 many before=name after=preposition
-0.03 many before=name after=sign
-0.33 many before=name after=verb speech
0.11 many before=name letters=low
0.14 many before=name letters=sentence
0.48 many before=name sentence=none
0.14 many before=name sentence=speech
0.83 many before=name sentence=wider
-0.25 many before=noun speech
-0.29 many before=noun speech after=end
-0.25 many before=noun speech letters=low
-0.29 many before=noun speech sentence=speech
0.46 many before=noun wider
-0.11 many before=possessive determiner
-0.11 many before=possessive determiner letters=low
-0.28 many before=possessive determiner sentence=speech
0.26 many before=preposition
0.81 many before=preposition after=.
0.36 many before=preposition after=conjunction
0.31 many before=preposition after=definite determiner
0.03 many before=preposition after=end
0.37 many before=preposition after=name
0.4 many before=preposition after=preposition
0.22 many before=preposition letters=low
0.45 many before=preposition sentence=speech
0.84 many before=preposition sentence=wider
-0.55 many before=preposition wider
-0.46 many before=preposition wider after=.
-0.55 many before=preposition wider letters=low
0.18 many before=pronoun
0.76 many before=pronoun after=.
-0.24 many before=pronoun after=end
0.18 many before=pronoun letters=low
0.58 many before=pronoun sentence=speech
-0.19 many before=pronoun sentence=wider
0.42 many before=quantity determiner
0.42 many before=quantity determiner letters=low
0.42 many before=quantity determiner sentence=speech
0.18 many before=start
0.45 many before=start after=,
0.44 many before=start after=complementizer
0.27 many before=start after=definite determiner
0.01 many before=start after=end
0.36 many before=start after=indefinite determiner
0.39 many before=start after=mark
0.15 many before=start after=name
0.55 many before=start after=preposition
0.2 many before=start after=pronoun
0.18 many before=start after=verb speech
-0.14 many before=start after=verb wider
0.53 many before=start after=word
-0.3 many before=start letters=low
0.18 many before=start letters=sentence
0.01 many before=start sentence=alone
0.2 many before=start sentence=none
0.19 many before=start sentence=speech
0.13 many before=start sentence=wider
0.1 many before=stop
0.5 many before=stop after=,
-0.66 many before=stop after=.
0.84 many before=stop after=definite determiner
0.28 many before=stop after=end
0.59 many before=stop after=indefinite determiner
-0.37 many before=stop after=mark
-0.21 many before=stop after=preposition
-0.16 many before=stop after=pronoun
0.28 many before=stop after=quantity determiner
0.52 many before=stop after=verb speech
0.46 many before=stop after=word
0.57 many before=stop letters=low
0.1 many before=stop letters=sentence
-0.36 many before=stop sentence=none
0.68 many before=stop sentence=noun
0.21 many before=stop sentence=speech
-0.57 many before=stop sentence=wider
-0.08 many before=verb
-0.14 many before=verb after=.
0.22 many before=verb after=end
0.34 many before=verb letters=low
0.07 many before=verb letters=sentence
0.22 many before=verb sentence=speech
-0.04 many before=verb sentence=wider
0.15 many before=verb speech
0.87 many before=verb speech after=.
-0.18 many before=verb speech after=conjunction
-0.06 many before=verb speech after=end
-0.09 many before=verb speech after=mark
0.4 many before=verb speech after=preposition
0.19 many before=verb speech letters=low
-0.21 many before=verb speech letters=sentence
0.15 many before=verb speech sentence=speech
0.49 many before=verb wider
0.28 many before=verb wider after=,
0.49 many before=verb wider after=.
0.2 many before=verb wider after=end
0.37 many before=verb wider letters=low
0.33 many before=verb wider sentence=speech
0.68 many before=verb wider sentence=wider
0.41 many before=word
0.65 many before=word after=.
0.39 many before=word after=conjunction
0.15 many before=word after=end
0.69 many before=word after=name
0.3 many before=word after=preposition
0.38 many before=word after=pronoun
0.39 many before=word letters=low
0.48 many before=word letters=sentence
-0.04 many before=word sentence=speech
0.67 many before=word sentence=wider
-0.39 many charged
0.04 many company=fragments
0.08 many company=none
0.22 many company=paragraph
0.56 many cue=after adjective wider far
-0.26 many cue=after adjective wider near
0.13 many cue=after noun speech near
0.6 many cue=after noun wider far
0.05 many cue=after noun wider near
0.36 many cue=after preposition speech near
0.51 many cue=after preposition wider near
-0.17 many cue=after verb speech far
0.18 many cue=after verb speech near
0.44 many cue=after verb wider far
0.19 many cue=after verb wider near
0.36 many cue=before adjective wider far
0.58 many cue=before adjective wider near
0.33 many cue=before noun speech near
-0.46 many cue=before noun wider far
0.24 many cue=before noun wider near
-0.27 many cue=before preposition speech far
-0.2 many cue=before preposition speech near
0.19 many cue=before preposition wider near
0.05 many cue=before verb speech far
0.19 many cue=before verb speech near
-0.02 many cue=before verb wider far
0.3 many cue=before verb wider near
0.01 many cue=none
-0.1 many document mixed
-0.17 many document of fragments
0.2 many document of sentences
0.01 many fills its paragraph
0.18 many final=!
0.2 many final=,
0.05 many final=.
0.23 many final=none
0.16 many finite verb
0.24 many first=adverb
0.08 many first=auxiliary
0.23 many first=conjunction
0.23 many first=definite determiner
0.28 many first=indefinite determiner
0.68 many first=linking
0.6 many first=possessive determiner
0.25 many first=preposition
0.18 many first=pronoun
0.29 many first=quantity determiner
0.13 many first=verb
-0.09 many first=word
0.13 many inner punctuation
0.68 many left=adjective wider
0.32 many left=adjective wider clause
0.01 many left=preposition speech
-0.15 many left=preposition wider
0.26 many left=preposition wider clause
0.18 many left=verb speech
0.24 many left=verb speech clause
-0.07 many left=verb wider
0.4 many left=verb wider clause
0.16 many letters=low
0.15 many letters=sentence
-0.37 many letters=title
-0.22 many named
-0.15 many named near
0.15 many pronoun
0.48 many reporting comma
0.01 many sentence=alone
-0.15 many sentence=none
0.17 many sentence=noun
0.19 many sentence=speech
-0.35 many sentence=wider
0.58 many sieve=alternating turns
0.27 many sieve=colon before the quote
0.18 many sieve=continued from the paragraph before
0.78 many sieve=credit after a dash
0.07 many sieve=cue before the quote
0.19 many sieve=fragment of a reported clause
0.76 many sieve=inverted clause after the quote
-0.54 many sieve=label inside the marks
0.38 many sieve=last speaker of the paragraph
0.05 many sieve=no speaker near
0.23 many sieve=reporting clause after the quote
0.09 many sieve=reporting clause in the sentence
-1.03 many sieve=reporting clause inside the marks
-0.3 many sieve=sentence that announces the quote
0.7 many sieve=source phrase
-0.37 many sieve=subject of the sentence
-0.1 many sieve=subject of the sentence before
0.21 many sieve=subject of the sentence before the colon
0.81 many sieve=subject right before the quote
0.21 many starts with a determiner
0.18 many utterance
-1.01 named
-0.06 named near
-1.26 nested before=,
-0.34 nested before=:
-1.2 nested before=auxiliary
-0.73 nested before=complementizer
-0.52 nested before=dash
-0.81 nested before=definite determiner
-1.19 nested before=indefinite determiner
-0.28 nested before=linking
0.09 nested before=mark
-0.86 nested before=name
-0.92 nested before=noun wider
-0.61 nested before=possessive determiner
-1.09 nested before=preposition
-0.8 nested before=pronoun
-1.23 nested before=start
-0.47 nested before=verb
-1.57 nested before=verb speech
-0.17 nested before=verb wider
-0.42 nested before=word
-0.95 nested cue=after noun speech near
-0.97 nested cue=after noun wider far
-0.98 nested cue=after verb speech far
-1.68 nested cue=after verb speech near
-1.15 nested cue=after verb wider far
-1.42 nested cue=after verb wider near
-0.96 nested cue=before noun speech near
-0.44 nested cue=before noun wider near
-0.15 nested cue=before verb speech far
-0.98 nested cue=before verb speech near
-0.89 nested cue=before verb wider far
-0.81 nested cue=before verb wider near
-0.7 nested cue=none
-1.9 nested few
-1.51 nested many
-1.85 nested some
0.58 reporting comma
0.08 role=body
-0.4 role=heading
-0.24 sentence=alone
-0.23 sentence=none
-0.08 sentence=noun
0.14 sentence=speech
-0.24 sentence=wider
-0.92 several parts
0.94 sieve=agent after the quote
0.82 sieve=alternating turns
0.27 sieve=colon before the quote
-0.3 sieve=continued from the paragraph before
1.03 sieve=credit after a dash
0.15 sieve=cue before the quote
0.45 sieve=fragment of a reported clause
0.19 sieve=inverted clause after the quote
-0.73 sieve=label inside the marks
-0.09 sieve=last speaker of the paragraph
-0.68 sieve=no speaker near
0.23 sieve=reporting clause after the quote
-0.24 sieve=reporting clause in the sentence
-1.03 sieve=reporting clause inside the marks
-0.14 sieve=sentence that announces the quote
0.15 sieve=source phrase
-0.45 sieve=subject of the sentence
-0.86 sieve=subject of the sentence after
-0.43 sieve=subject of the sentence before
0.05 sieve=subject of the sentence before the colon
-0.43 sieve=subject right before the quote
-0.13 some I or you
-1.1 some after=(
-0.16 some after=)
-0.06 some after=,
0.27 some after=.
0.45 some after=:
0.76 some after=;
0.05 some after=adverb
-0.01 some after=auxiliary
0.03 some after=complementizer
0.26 some after=conjunction
-0.16 some after=dash
0.08 some after=definite determiner
0.33 some after=end
-0.44 some after=indefinite determiner
0.71 some after=linking
-0.12 some after=mark
0.19 some after=name
0.64 some after=number
0.3 some after=possessive determiner
0.14 some after=preposition
0.27 some after=preposition speech
0.59 some after=preposition wider
-0.08 some after=pronoun
0.87 some after=quantity determiner
-0.66 some after=verb
0.08 some after=verb speech
0.19 some after=verb wider
-0.29 some after=word
-0.38 some before=(
-0.44 some before=( after=)
0.17 some before=( letters=sentence
0.38 some before=( sentence=speech
-0.07 some before=,
-0.09 some before=, after=,
0.27 some before=, after=.
0.1 some before=, after=auxiliary
-0.33 some before=, after=complementizer
-1.05 some before=, after=conjunction
-0.28 some before=, after=definite determiner
0.99 some before=, after=end
-0.08 some before=, after=mark
-0.1 some before=, after=name
-0.18 some before=, after=pronoun
0.61 some before=, after=verb speech
0.61 some before=, letters=low
-0.48 some before=, letters=sentence
0.16 some before=, letters=title
-0.02 some before=, sentence=none
-0.25 some before=, sentence=noun
0.22 some before=, sentence=speech
-0.49 some before=, sentence=wider
0.4 some before=:
0.14 some before=: after=,
0.08 some before=: after=.
0.89 some before=: after=definite determiner
0.98 some before=: after=end
1.14 some before=: after=mark
-0.28 some before=: after=name
-0.11 some before=: after=pronoun
0.89 some before=: letters=low
0.27 some before=: letters=sentence
0.6 some before=: letters=title
0.15 some before=: sentence=none
0.98 some before=: sentence=noun
0.48 some before=: sentence=speech
0.12 some before=: sentence=wider
0.05 some before=adverb
0.92 some before=adverb after=.
-0.35 some before=adverb after=end
-0.14 some before=adverb after=preposition
0.2 some before=adverb letters=low
0.67 some before=adverb sentence=wider
0.15 some before=auxiliary
1.02 some before=auxiliary after=,
0.38 some before=auxiliary after=.
-0.18 some before=auxiliary after=adverb
-0.06 some before=auxiliary after=complementizer
0.78 some before=auxiliary after=conjunction
0.45 some before=auxiliary after=dash
0.17 some before=auxiliary after=definite determiner
0.08 some before=auxiliary after=end
-0.47 some before=auxiliary after=mark
0.01 some before=auxiliary after=name
0.46 some before=auxiliary after=pronoun
0.96 some before=auxiliary after=verb
0.37 some before=auxiliary after=verb speech
-0.31 some before=auxiliary after=word
0.59 some before=auxiliary letters=low
-0.99 some before=auxiliary letters=sentence
-0.13 some before=auxiliary letters=title
0.45 some before=auxiliary sentence=none
1.02 some before=auxiliary sentence=noun
0.06 some before=auxiliary sentence=speech
-0.26 some before=auxiliary sentence=wider
0.3 some before=complementizer
0.7 some before=complementizer after=,
0.6 some before=complementizer after=.
0.62 some before=complementizer after=auxiliary
0.39 some before=complementizer after=conjunction
0.19 some before=complementizer after=end
0.49 some before=complementizer after=preposition
-0.44 some before=complementizer after=pronoun
0.3 some before=complementizer letters=low
0.3 some before=complementizer letters=sentence
0.23 some before=complementizer sentence=speech
0.7 some before=complementizer sentence=wider
-0.37 some before=conjunction
-0.5 some before=conjunction after=.
0.95 some before=conjunction after=end
0.64 some before=conjunction after=name
-0.43 some before=conjunction after=preposition
0.16 some before=conjunction after=pronoun
0.11 some before=conjunction letters=low
-0.56 some before=conjunction letters=sentence
0.03 some before=conjunction sentence=speech
-0.51 some before=conjunction sentence=wider
-0.44 some before=dash
-0.51 some before=dash after=(
-0.53 some before=dash after=dash
-0.09 some before=dash after=end
0.06 some before=dash letters=low
-0.14 some before=dash letters=sentence
-0.39 some before=dash sentence=none
0.48 some before=dash sentence=speech
-0.12 some before=definite determiner
-0.2 some before=definite determiner after=.
1.03 some before=definite determiner after=conjunction
0.79 some before=definite determiner after=end
0.37 some before=definite determiner after=preposition
-0.05 some before=definite determiner letters=low
-0.25 some before=definite determiner letters=title
-0.45 some before=definite determiner sentence=speech
0.63 some before=definite determiner sentence=wider
0.31 some before=demonstrative determiner
0.07 some before=demonstrative determiner letters=low
0.31 some before=demonstrative determiner sentence=speech
-0.24 some before=indefinite determiner
0.85 some before=indefinite determiner after=,
-0.12 some before=indefinite determiner after=.
0.8 some before=indefinite determiner after=conjunction
-0.18 some before=indefinite determiner after=end
1.07 some before=indefinite determiner after=preposition
-0.17 some before=indefinite determiner sentence=speech
0.68 some before=indefinite determiner sentence=wider
0.16 some before=linking
0.11 some before=linking after=,
1.03 some before=linking after=.
0.34 some before=linking after=conjunction
-0.68 some before=linking after=end
0.57 some before=linking after=preposition
1.14 some before=linking letters=low
-0.42 some before=linking letters=sentence
-0.79 some before=linking letters=title
0.26 some before=linking sentence=none
0.14 some before=linking sentence=speech
0.89 some before=linking sentence=wider
0.79 some before=mark
0.32 some before=mark letters=low
0.56 some before=mark letters=sentence
0.44 some before=mark sentence=speech
0.26 some before=name
0.92 some before=name after=.
0.44 some before=name after=conjunction
0.1 some before=name after=end
0.06 some before=name after=name
0.6 some before=name after=preposition
0.35 some before=name after=pronoun
0.05 some before=name letters=low
0.13 some before=name letters=title
0.26 some before=name sentence=none
0.23 some before=name sentence=speech
0.02 some before=name sentence=wider
0.36 some before=noun speech
0.39 some before=noun speech after=.
0.26 some before=noun speech letters=low
0.26 some before=noun speech sentence=speech
0.04 some before=noun wider
0.89 some before=noun wider letters=low
0.79 some before=noun wider sentence=speech
0.11 some before=possessive determiner
0.84 some before=possessive determiner after=conjunction
-0.03 some before=possessive determiner letters=low
0.17 some before=possessive determiner letters=title
-0.28 some before=possessive determiner sentence=speech
0.14 some before=preposition
0.35 some before=preposition after=.
0.54 some before=preposition after=conjunction
0.03 some before=preposition after=dash
-0.06 some before=preposition after=end
0.91 some before=preposition after=name
0.31 some before=preposition after=preposition
0.1 some before=preposition after=pronoun
0.47 some before=preposition letters=low
-0.31 some before=preposition letters=sentence
0.06 some before=preposition letters=title
0.68 some before=preposition sentence=none
0.21 some before=preposition sentence=noun
-0.07 some before=preposition sentence=speech
0.3 some before=preposition sentence=wider
-0.24 some before=preposition wider
0.08 some before=preposition wider after=.
-0.4 some before=preposition wider letters=low
0.33 some before=preposition wider sentence=speech
-0.19 some before=preposition wider sentence=wider
0.04 some before=pronoun
0.67 some before=pronoun after=.
0.37 some before=pronoun after=conjunction
0.57 some before=pronoun after=end
-0.28 some before=pronoun after=name
0.83 some before=pronoun after=preposition
0.04 some before=pronoun letters=low
-0.16 some before=pronoun sentence=speech
0.09 some before=pronoun sentence=wider
0.3 some before=quantity determiner
0.3 some before=quantity determiner letters=low
0.25 some before=start
0.31 some before=start after=,
0.26 some before=start after=:
0.21 some before=start after=definite determiner
-0.2 some before=start after=end
0.65 some before=start after=indefinite determiner
0.26 some before=start after=name
0.12 some before=start after=preposition
0.33 some before=start after=pronoun
0.29 some before=start after=verb speech
-0.49 some before=start after=word
0.35 some before=start letters=sentence
-0.54 some before=start letters=title
-0.2 some before=start sentence=alone
0.05 some before=start sentence=none
0.32 some before=start sentence=speech
0.06 some before=start sentence=wider
0.35 some before=stop
0.19 some before=stop after=,
0.85 some before=stop after=.
0.36 some before=stop after=end
0.26 some before=stop after=name
0.41 some before=stop after=pronoun
0.3 some before=stop after=verb speech
0.32 some before=stop letters=sentence
0.41 some before=stop letters=title
0.48 some before=stop sentence=none
0.32 some before=stop sentence=speech
-0.03 some before=stop sentence=wider
0.19 some before=verb
0.52 some before=verb after=,
0.01 some before=verb after=.
0.14 some before=verb after=conjunction
0.11 some before=verb after=end
-0.12 some before=verb after=preposition
0.7 some before=verb after=pronoun
0.65 some before=verb letters=low
-0.9 some before=verb letters=sentence
0.18 some before=verb letters=title
0.06 some before=verb sentence=none
-0.18 some before=verb sentence=speech
0.71 some before=verb sentence=wider
0.14 some before=verb speech
-0.21 some before=verb speech after=,
0.14 some before=verb speech after=.
0.1 some before=verb speech after=conjunction
0.64 some before=verb speech after=end
0.67 some before=verb speech after=preposition
0.37 some before=verb speech letters=low
-0.66 some before=verb speech letters=sentence
0.14 some before=verb speech sentence=speech
0.03 some before=verb wider
-0.22 some before=verb wider after=,
0.14 some before=verb wider after=.
0.84 some before=verb wider after=conjunction
0.02 some before=verb wider after=definite determiner
0.74 some before=verb wider after=end
0.47 some before=verb wider after=preposition
0.63 some before=verb wider after=pronoun
0.05 some before=verb wider letters=low
0.79 some before=verb wider letters=title
0.29 some before=verb wider sentence=speech
-0.07 some before=verb wider sentence=wider
-0.17 some before=word
-0.47 some before=word after=,
0.56 some before=word after=.
0.35 some before=word after=conjunction
-0.1 some before=word after=end
0.36 some before=word after=name
-0.07 some before=word after=preposition
-0.79 some before=word after=verb speech
-0.2 some before=word after=verb wider
0.98 some before=word after=word
0.52 some before=word letters=low
-1.2 some before=word letters=sentence
-0.32 some before=word letters=title
-0.69 some before=word sentence=none
-0.28 some before=word sentence=noun
0.37 some before=word sentence=speech
0.3 some before=word sentence=wider
-0.39 some charged
-0.13 some company=fragments
0.07 some company=none
0.14 some company=paragraph
0.14 some company=sentence
0.28 some cue=after adjective wider far
0.67 some cue=after adjective wider near
0.33 some cue=after noun speech far
0.84 some cue=after noun speech near
0.09 some cue=after noun wider far
-0.47 some cue=after noun wider near
0.4 some cue=after preposition speech near
0.79 some cue=after preposition wider near
0.16 some cue=after verb speech near
-0.31 some cue=after verb wider far
0.1 some cue=after verb wider near
0.11 some cue=before adjective wider near
0.8 some cue=before noun speech far
-0.08 some cue=before noun speech near
0.59 some cue=before noun wider far
0.22 some cue=before noun wider near
0.54 some cue=before preposition speech far
-0.21 some cue=before preposition wider far
0.26 some cue=before preposition wider near
0.1 some cue=before verb speech far
0.21 some cue=before verb speech near
-0.05 some cue=before verb wider far
0.01 some cue=before verb wider near
-0.02 some cue=none
-0.04 some document mixed
-0.31 some document of fragments
0.16 some document of sentences
-0.2 some fills its paragraph
0.21 some final=!
0.15 some final=,
0.05 some final=.
-0.06 some final=none
0.33 some finite verb
0.38 some first=adverb
0.72 some first=auxiliary
-0.23 some first=complementizer
0.52 some first=conjunction
-0.29 some first=definite determiner
0.01 some first=demonstrative determiner
0.52 some first=indefinite determiner
-0.26 some first=linking
0.73 some first=possessive determiner
0.47 some first=preposition
0.36 some first=pronoun
0.49 some first=quantity determiner
0.22 some first=verb
-0.38 some first=word
0.01 some inner punctuation
0.07 some left=adjective wider
0.29 some left=adjective wider clause
0.23 some left=preposition speech
0.18 some left=preposition wider
0.32 some left=verb speech clause
0.3 some left=verb wider
0.04 some left=verb wider clause
0.44 some letters=low
-0.3 some letters=sentence
-0.4 some letters=title
-0.69 some named
0.26 some named near
0.21 some pronoun
-0.89 some repeated
0.68 some reporting comma
-0.2 some sentence=alone
-0.07 some sentence=none
-0.22 some sentence=noun
0.13 some sentence=speech
0.01 some sentence=wider
0.71 some sieve=alternating turns
0.47 some sieve=colon before the quote
-0.75 some sieve=continued from the paragraph before
0.13 some sieve=cue before the quote
0.57 some sieve=fragment of a reported clause
0.11 some sieve=inverted clause after the quote
-0.63 some sieve=label inside the marks
-0.18 some sieve=last speaker of the paragraph
-0.21 some sieve=no speaker near
0.29 some sieve=reporting clause after the quote
-0.45 some sieve=reporting clause in the sentence
0.4 some sieve=sentence that announces the quote
-0.13 some sieve=source phrase
-0.28 some sieve=subject of the sentence
0.15 some sieve=subject of the sentence before
-0.24 some sieve=subject of the sentence before the colon
-0.02 some sieve=subject right before the quote
-0.02 some starts with a determiner
0.45 some utterance
-0.27 starts with a sign
0.24 utterance
-0.06 words=1
-0.41 words=1 before=,
-0.3 words=1 before=:
-0.44 words=1 before==
-0.1 words=1 before=adverb
0.13 words=1 before=auxiliary
0.02 words=1 before=complementizer
-0.21 words=1 before=conjunction
0.05 words=1 before=definite determiner
0.02 words=1 before=demonstrative determiner
0.07 words=1 before=indefinite determiner
-0.11 words=1 before=linking
-0.07 words=1 before=mark
-0.35 words=1 before=name
0.31 words=1 before=noun speech
-0.13 words=1 before=noun wider
-0.16 words=1 before=possessive determiner
0.25 words=1 before=preposition
0.21 words=1 before=preposition wider
0.63 words=1 before=pronoun
-0.32 words=1 before=quantity determiner
0.08 words=1 before=start
-0.18 words=1 before=stop
0.21 words=1 before=verb
0.22 words=1 before=verb speech
0.43 words=1 before=verb wider
-0.16 words=1 before=word
0.11 words=1 final=!
-0.18 words=1 final=,
0.43 words=1 final=.
-0.1 words=1 final=none
0.11 words=16+
0.34 words=16+ before=,
-0.09 words=16+ before=:
0.4 words=16+ before=adverb
0.45 words=16+ before=auxiliary
0.13 words=16+ before=complementizer
0.63 words=16+ before=conjunction
0.23 words=16+ before=dash
0.43 words=16+ before=definite determiner
0.55 words=16+ before=indefinite determiner
-0.05 words=16+ before=mark
0.24 words=16+ before=name
0.66 words=16+ before=preposition
0.41 words=16+ before=pronoun
0.13 words=16+ before=start
0.11 words=16+ before=stop
-0.19 words=16+ before=verb
0.11 words=16+ before=verb speech
0.43 words=16+ before=verb wider
-0.19 words=16+ before=word
0.08 words=16+ final=!
0.23 words=16+ final=,
-0.01 words=16+ final=.
0.23 words=16+ final=none
-0.08 words=2
0.71 words=2 before=(
-0.3 words=2 before=,
-0.05 words=2 before=:
-0.18 words=2 before=adverb
0.21 words=2 before=auxiliary
0.35 words=2 before=complementizer
0.32 words=2 before=conjunction
-0.09 words=2 before=dash
-0.04 words=2 before=definite determiner
0.07 words=2 before=demonstrative determiner
0.37 words=2 before=indefinite determiner
-0.22 words=2 before=linking
-0.31 words=2 before=mark
0.37 words=2 before=name
0.3 words=2 before=noun wider
0.75 words=2 before=possessive determiner
-0.09 words=2 before=preposition
-0.05 words=2 before=pronoun
0.21 words=2 before=quantity determiner
0.23 words=2 before=start
0.29 words=2 before=stop
-0.36 words=2 before=verb
0.18 words=2 before=verb speech
0.16 words=2 before=verb wider
-0.28 words=2 before=word
0.27 words=2 final=!
-0.02 words=2 final=,
0.09 words=2 final=.
-0.12 words=2 final=none
0.09 words=3
-0.9 words=3 before=(
0.33 words=3 before=,
0.65 words=3 before=:
0.64 words=3 before=adverb
-0.33 words=3 before=auxiliary
0.23 words=3 before=complementizer
0.16 words=3 before=conjunction
-0.12 words=3 before=definite determiner
0.09 words=3 before=indefinite determiner
0.34 words=3 before=linking
0.6 words=3 before=mark
0.63 words=3 before=name
-0.05 words=3 before=noun speech
0.32 words=3 before=noun wider
-0.74 words=3 before=possessive determiner
-0.2 words=3 before=preposition
-0.39 words=3 before=preposition wider
0.17 words=3 before=start
0.21 words=3 before=stop
0.38 words=3 before=verb
-0.31 words=3 before=verb speech
-0.19 words=3 before=verb wider
0.38 words=3 before=word
0.05 words=3 final=!
0.1 words=3 final=,
0.25 words=3 final=.
0.05 words=3 final=none
-0.13 words=4-5
-0.59 words=4-5 before=(
-0.22 words=4-5 before=,
0.11 words=4-5 before=:
0.61 words=4-5 before=adverb
0.18 words=4-5 before=auxiliary
0.14 words=4-5 before=complementizer
-0.16 words=4-5 before=conjunction
-0.31 words=4-5 before=dash
0.11 words=4-5 before=definite determiner
0.07 words=4-5 before=indefinite determiner
0.35 words=4-5 before=linking
0.42 words=4-5 before=mark
0.09 words=4-5 before=name
-0.03 words=4-5 before=noun wider
0.04 words=4-5 before=possessive determiner
0.28 words=4-5 before=preposition
-0.21 words=4-5 before=preposition wider
-0.44 words=4-5 before=pronoun
0.3 words=4-5 before=quantity determiner
0.07 words=4-5 before=start
0.3 words=4-5 before=stop
-0.08 words=4-5 before=verb
-0.01 words=4-5 before=verb speech
-0.01 words=4-5 before=verb wider
-0.16 words=4-5 before=word
0.08 words=4-5 final=!
0.07 words=4-5 final=,
0.15 words=4-5 final=.
-0.23 words=4-5 final=none
0.21 words=6-8
0.29 words=6-8 before=,
0.58 words=6-8 before=:
-0.42 words=6-8 before=adverb
0.06 words=6-8 before=auxiliary
0.41 words=6-8 before=complementizer
-0.3 words=6-8 before=conjunction
-0.27 words=6-8 before=dash
-0.16 words=6-8 before=definite determiner
-0.23 words=6-8 before=indefinite determiner
-0.15 words=6-8 before=linking
0.62 words=6-8 before=mark
0.38 words=6-8 before=name
0.36 words=6-8 before=noun speech
-0.11 words=6-8 before=preposition
0.8 words=6-8 before=pronoun
0.35 words=6-8 before=start
0.35 words=6-8 before=stop
0.53 words=6-8 before=verb
0.34 words=6-8 before=verb speech
0.64 words=6-8 before=verb wider
0.09 words=6-8 before=word
0.23 words=6-8 final=!
0.18 words=6-8 final=,
0.01 words=6-8 final=.
0.38 words=6-8 final=none
0.19 words=9-15
-0.2 words=9-15 before=(
0.17 words=9-15 before=,
0.54 words=9-15 before=:
0.07 words=9-15 before=adverb
0.2 words=9-15 before=auxiliary
0.35 words=9-15 before=complementizer
0.33 words=9-15 before=conjunction
-0.25 words=9-15 before=dash
0.37 words=9-15 before=indefinite determiner
0.23 words=9-15 before=linking
0.38 words=9-15 before=mark
0.26 words=9-15 before=name
0.83 words=9-15 before=possessive determiner
0.09 words=9-15 before=preposition
-0.69 words=9-15 before=preposition wider
0.13 words=9-15 before=pronoun
0.25 words=9-15 before=start
0.08 words=9-15 before=stop
0.26 words=9-15 before=verb
0.19 words=9-15 before=verb speech
0.51 words=9-15 before=verb wider
0.8 words=9-15 before=word
0.25 words=9-15 final=!
0.16 words=9-15 final=,
0.16 words=9-15 final=.
0.28 words=9-15 final=none
`

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS = `
-1.15 after=(
-0.26 after=)
-0.08 after=,
0.11 after=.
0.52 after=:
0.64 after=;
-0.72 after=?
0.11 after=dash
0.31 after=end
-0.25 after=mark
0.18 after=name
0.96 after=number
-0.28 after=sign
0.08 after=word
-0.25 before=(
0.11 before=,
0.34 before=:
-0.77 before==
-0.34 before=dash
0.19 before=mark
-0.01 before=name
0.13 before=number
-1.09 before=sign
0.16 before=start
0.18 before=stop
0.02 before=word
-0.35 bias
-0.96 charged
-0.07 company=fragments
-0.13 company=none
0.36 company=paragraph
0.11 company=sentence
0.05 cue=none
-0.34 few after=(
-0.16 few after=)
-0.37 few after=,
0.21 few after=.
0.23 few after=:
0.37 few after=;
-0.63 few after=?
0.03 few after=dash
0.28 few after=end
-0.08 few after=mark
0.29 few after=name
0.06 few after=sign
0.08 few after=word
-0.02 few before=(
-0.03 few before=( after=)
-0.42 few before=( letters=low
-0.02 few before=( sentence=none
-0.14 few before=,
-0.59 few before=, after=,
0.52 few before=, after=.
0.9 few before=, after=end
0.46 few before=, after=name
-0.39 few before=, after=word
-0.03 few before=, letters=low
-0.19 few before=, letters=one-capital
0.1 few before=, letters=sentence
-0.21 few before=, letters=title
-0.14 few before=, sentence=none
0.1 few before=:
0.19 few before=: after=.
0.8 few before=: after=end
1.08 few before=: after=name
-0.74 few before=: after=word
-0.53 few before=: letters=low
0.43 few before=: letters=one-capital
0.72 few before=: letters=sentence
-0.1 few before=: letters=title
0.1 few before=: sentence=none
-0.77 few before==
-0.77 few before== after=word
-0.7 few before== letters=low
-0.32 few before== letters=one-capital
-0.77 few before== sentence=none
0.01 few before=dash
-0.34 few before=dash after=dash
-0.21 few before=dash letters=low
0.16 few before=dash letters=sentence
0.01 few before=dash sentence=none
0.01 few before=mark
0.31 few before=mark after=,
-0.15 few before=mark after=mark
-0.12 few before=mark after=word
0.26 few before=mark letters=low
-0.69 few before=mark letters=one-capital
0.23 few before=mark letters=sentence
-0.16 few before=mark letters=title
0.01 few before=mark sentence=none
-0.05 few before=name
-0.31 few before=name after=,
0.55 few before=name after=.
0.42 few before=name after=end
0.01 few before=name after=name
-0.06 few before=name after=word
0.06 few before=name letters=low
0.64 few before=name letters=one-capital
-0.99 few before=name letters=sentence
0.82 few before=name letters=title
-0.05 few before=name sentence=none
-0.35 few before=number
-0.05 few before=number after=word
-0.05 few before=number letters=low
-0.35 few before=number sentence=none
-0.05 few before=start
0.23 few before=start after=,
0.23 few before=start after=:
-1.01 few before=start after=end
-0.17 few before=start after=name
0.08 few before=start after=word
-0.03 few before=start letters=one-capital
0.51 few before=start letters=sentence
-0.78 few before=start letters=title
-1.01 few before=start sentence=alone
0.31 few before=start sentence=none
0.27 few before=stop
0.35 few before=stop after=,
0.01 few before=stop after=end
1.24 few before=stop after=name
-0.24 few before=stop after=word
-0.11 few before=stop letters=one-capital
0.29 few before=stop letters=sentence
0.6 few before=stop letters=title
0.27 few before=stop sentence=none
-0.02 few before=word
-0.59 few before=word after=(
-0.25 few before=word after=)
-0.29 few before=word after=,
0.82 few before=word after=:
0.37 few before=word after=;
-0.37 few before=word after=?
-0.02 few before=word after=dash
0.12 few before=word after=end
-0.27 few before=word after=mark
0.05 few before=word after=name
0.17 few before=word after=sign
0.35 few before=word after=word
0.49 few before=word letters=low
-0.06 few before=word letters=no-words
-0.31 few before=word letters=one-capital
-0.82 few before=word letters=sentence
-0.35 few before=word letters=title
-0.02 few before=word sentence=none
-0.2 few charged
-0.05 few company=fragments
-0.16 few company=none
0.45 few company=paragraph
-0.07 few company=sentence
-0.08 few cue=none
0.11 few document mixed
-0.68 few document of fragments
0.49 few document of sentences
-1.01 few fills its paragraph
0.39 few final=!
-0.04 few final=,
0.37 few final=.
-0.14 few final=none
-0.08 few first=word
-0.11 few inner punctuation
0.33 few letters=low
-0.06 few letters=no-words
-0.27 few letters=one-capital
-0.46 few letters=sentence
-0.37 few letters=title
-0.4 few named
-0.1 few named capital
-0.14 few named near
-0.99 few repeated
0.48 few reporting comma
-1.01 few sentence=alone
-0.05 few sentence=none
-0.08 few sieve=no speaker near
1.11 few utterance
0.41 final=!
0.25 final=,
0.09 final=.
-0.13 final=none
0.5 letters=low
-0.06 letters=no-words
-0.27 letters=one-capital
-0.11 letters=sentence
-0.69 letters=title
0.71 many after=)
1.02 many after=,
-0.06 many after=.
0.87 many after=:
0.12 many after=dash
0.32 many after=end
-0.27 many after=mark
0.02 many after=name
-0.3 many after=sign
0.24 many after=word
-0.2 many before=(
-0.2 many before=( sentence=none
0.42 many before=,
0.59 many before=, after=,
0.86 many before=, after=.
0.64 many before=, after=end
0.34 many before=, after=mark
-0.18 many before=, after=name
-0.36 many before=, after=word
0.23 many before=, letters=low
0.32 many before=, letters=sentence
0.76 many before=, letters=title
0.42 many before=, sentence=none
0.3 many before=:
0.92 many before=: after=,
1.16 many before=: after=.
0.51 many before=: after=end
0.11 many before=: after=name
0.24 many before=: after=sign
-0.04 many before=: after=word
0.81 many before=: letters=low
0.25 many before=: letters=sentence
1 many before=: letters=title
0.3 many before=: sentence=none
-0.18 many before=dash
-0.72 many before=dash after=end
0.37 many before=dash letters=low
-0.27 many before=dash letters=sentence
-0.18 many before=dash sentence=none
0.25 many before=mark
0.64 many before=mark after=.
0.36 many before=mark after=end
-0.31 many before=mark after=name
0.6 many before=mark after=word
1.12 many before=mark letters=low
0.13 many before=mark letters=sentence
0.25 many before=mark sentence=none
0.32 many before=name
0.94 many before=name after=end
0.78 many before=name after=name
-0.27 many before=name after=sign
0.08 many before=name after=word
0.45 many before=name letters=low
0.04 many before=name letters=sentence
0.32 many before=name sentence=none
0.22 many before=start
0.65 many before=start after=,
-0.06 many before=start after=end
-0.14 many before=start after=mark
0.36 many before=start after=name
0.29 many before=start after=word
-0.47 many before=start letters=low
0.26 many before=start letters=sentence
-0.06 many before=start sentence=alone
0.24 many before=start sentence=none
0.1 many before=stop
0.88 many before=stop after=,
-0.73 many before=stop after=.
0.64 many before=stop after=end
-0.44 many before=stop after=mark
-0.21 many before=stop after=name
0.97 many before=stop after=word
0.1 many before=stop letters=sentence
0.1 many before=stop sentence=none
0.18 many before=word
1.26 many before=word after=,
0.27 many before=word after=.
0.15 many before=word after=end
0.09 many before=word after=mark
0.56 many before=word after=name
0.19 many before=word after=word
0.23 many before=word letters=low
1.19 many before=word letters=sentence
-0.99 many before=word letters=title
0.18 many before=word sentence=none
-0.72 many charged
0.16 many company=fragments
-0.09 many company=none
0.4 many company=paragraph
0.02 many company=sentence
0.14 many cue=none
-0.15 many document mixed
-0.14 many document of fragments
0.29 many document of sentences
-0.06 many fills its paragraph
0.18 many final=!
0.4 many final=,
-0.01 many final=.
0.05 many final=none
0.14 many first=word
0.09 many inner punctuation
0.18 many letters=low
0.17 many letters=sentence
-0.52 many letters=title
-0.36 many named
0.05 many named near
0.79 many reporting comma
-0.06 many sentence=alone
0.15 many sentence=none
0.14 many sieve=no speaker near
0.24 many utterance
-0.91 named
-0.08 named near
-1.16 nested before=,
0.06 nested before=:
-0.53 nested before=dash
0.15 nested before=mark
-1.07 nested before=name
-1.16 nested before=start
-1.85 nested before=word
-2.15 nested cue=none
-1.28 nested few
-1.32 nested many
-1.27 nested some
1.14 reporting comma
0.12 role=body
-1.05 role=heading
-0.52 sentence=alone
0.08 sentence=none
-1 several parts
0.05 sieve=no speaker near
-1.26 some after=(
-0.33 some after=)
0.09 some after=,
0.23 some after=.
0.44 some after=:
0.83 some after=;
0.08 some after=dash
0.35 some after=end
0.24 some after=mark
0.38 some after=name
0.52 some after=number
0.11 some after=word
-0.2 some before=(
-0.37 some before=( after=)
0.48 some before=( letters=sentence
-0.2 some before=( sentence=none
-0.02 some before=,
-0.29 some before=, after=,
0.3 some before=, after=.
1.81 some before=, after=end
-0.24 some before=, after=name
-0.3 some before=, after=word
0.66 some before=, letters=low
-0.28 some before=, letters=sentence
-0.2 some before=, letters=title
-0.02 some before=, sentence=none
0.5 some before=:
0.09 some before=: after=,
0.08 some before=: after=.
1.26 some before=: after=end
1.07 some before=: after=mark
-0.1 some before=: after=name
-0.4 some before=: after=word
0.33 some before=: letters=sentence
0.78 some before=: letters=title
0.5 some before=: sentence=none
-0.43 some before=dash
-0.62 some before=dash after=(
-0.53 some before=dash after=dash
-0.35 some before=dash after=end
0.05 some before=dash letters=low
-0.2 some before=dash letters=sentence
-0.43 some before=dash sentence=none
0.76 some before=mark
0.32 some before=mark after=name
0.38 some before=mark letters=low
0.56 some before=mark letters=sentence
0.76 some before=mark sentence=none
0.17 some before=name
1.26 some before=name after=.
-0.09 some before=name after=end
0.84 some before=name after=name
-0.16 some before=name after=word
0.56 some before=name letters=low
-0.33 some before=name letters=sentence
0.48 some before=name letters=title
0.17 some before=name sentence=none
0.14 some before=start
0.38 some before=start after=,
0.09 some before=start after=:
-0.36 some before=start after=end
0.58 some before=start after=name
0.35 some before=start after=word
0.36 some before=start letters=sentence
-0.51 some before=start letters=title
-0.36 some before=start sentence=alone
0.26 some before=start sentence=none
0.5 some before=stop
0.25 some before=stop after=,
0.93 some before=stop after=.
0.76 some before=stop after=end
0.08 some before=stop after=name
0.67 some before=stop after=word
0.57 some before=stop letters=sentence
-0.1 some before=stop letters=title
0.5 some before=stop sentence=none
-0.06 some before=word
-0.92 some before=word after=(
0.08 some before=word after=,
0.15 some before=word after=.
0.67 some before=word after=:
0.73 some before=word after=dash
0.14 some before=word after=end
-1.36 some before=word after=mark
0.15 some before=word after=name
0.19 some before=word after=word
0.6 some before=word letters=low
-0.99 some before=word letters=sentence
-0.48 some before=word letters=title
-0.06 some before=word sentence=none
-0.79 some charged
-0.18 some company=fragments
0.18 some company=none
0.13 some company=paragraph
0.45 some company=sentence
-0.02 some cue=none
-0.05 some document mixed
-0.21 some document of fragments
0.34 some document of sentences
-0.36 some fills its paragraph
0.37 some final=!
0.28 some final=,
0.11 some final=.
-0.12 some final=none
-0.02 some first=word
0.11 some inner punctuation
0.7 some letters=low
-0.39 some letters=sentence
-0.55 some letters=title
-0.76 some named
0.36 some named near
-1.02 some repeated
0.89 some reporting comma
-0.36 some sentence=alone
0.01 some sentence=none
-0.02 some sieve=no speaker near
1.09 some utterance
-0.23 starts with a sign
0.45 utterance
-0.14 words=1
-0.66 words=1 before=,
-0.1 words=1 before=:
-0.77 words=1 before==
0.09 words=1 before=mark
-0.27 words=1 before=name
-0.17 words=1 before=start
-0.11 words=1 before=stop
0.04 words=1 before=word
0.26 words=1 final=!
-0.23 words=1 final=,
0.23 words=1 final=.
-0.15 words=1 final=none
0.14 words=16+
0.67 words=16+ before=,
-0.03 words=16+ before=:
0.36 words=16+ before=dash
-0.21 words=16+ before=mark
0.26 words=16+ before=name
0.15 words=16+ before=start
0.23 words=16+ before=stop
0.17 words=16+ before=word
0.06 words=16+ final=!
0.48 words=16+ final=,
-0.04 words=16+ final=.
0.35 words=16+ final=none
-0.08 words=2
0.33 words=2 before=(
-0.03 words=2 before=,
-0.18 words=2 before=:
-0.26 words=2 before=dash
-0.39 words=2 before=mark
-0.08 words=2 before=name
0.24 words=2 before=start
0.09 words=2 before=stop
0.04 words=2 before=word
0.15 words=2 final=!
-0.1 words=2 final=,
0.31 words=2 final=.
-0.13 words=2 final=none
0.19 words=3
-0.97 words=3 before=(
0.32 words=3 before=,
0.61 words=3 before=:
0.68 words=3 before=mark
0.4 words=3 before=name
-0.06 words=3 before=start
0.41 words=3 before=stop
0.03 words=3 before=word
0.43 words=3 final=!
0.19 words=3 final=,
0.23 words=3 final=.
0.13 words=3 final=none
-0.16 words=4-5
-0.56 words=4-5 before=(
-0.25 words=4-5 before=,
0.19 words=4-5 before=:
-0.17 words=4-5 before=dash
0.35 words=4-5 before=mark
0.03 words=4-5 before=name
-0.08 words=4-5 before=start
0.34 words=4-5 before=stop
0.17 words=4-5 before=word
0.21 words=4-5 final=!
0.2 words=4-5 final=,
0.39 words=4-5 final=.
-0.25 words=4-5 final=none
0.36 words=6-8
0.56 words=6-8 before=,
0.78 words=6-8 before=:
-0.27 words=6-8 before=dash
0.75 words=6-8 before=mark
0.44 words=6-8 before=name
0.47 words=6-8 before=start
0.64 words=6-8 before=stop
-0.04 words=6-8 before=word
0.3 words=6-8 final=!
0.3 words=6-8 final=,
0.53 words=6-8 final=none
0.15 words=9-15
-0.2 words=9-15 before=(
0.29 words=9-15 before=,
0.74 words=9-15 before=:
-0.36 words=9-15 before=dash
0.46 words=9-15 before=mark
0.34 words=9-15 before=name
0.39 words=9-15 before=start
0.08 words=9-15 before=stop
0.25 words=9-15 before=word
0.34 words=9-15 final=!
0.29 words=9-15 final=,
0.22 words=9-15 final=.
0.09 words=9-15 final=none
`
