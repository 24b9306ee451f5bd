/** Nouns and adjectives that carry a reported clause: the claim that, adamant that. */

import type { Stance } from '../../document.js'

type Group = readonly [Stance, string]

/** Nouns of saying, by stance. */
export const SPEECH_NOUNS: readonly Group[] = [
  [
    'statement',
    `statement claim assertion argument announcement declaration remark comment observation affirmation contention
    explanation testimony acknowledgment acknowledgement admission confession concession confirmation disclosure
    revelation insistence reply response answer retort rejoinder rebuttal tweet proclamation pronouncement
    reminder assurance reassurance quip clarification notification affidavit
    insinuation intimation implication suggestion hint reiteration attestation avowal characterization description
    account summary message caveat rationale refrain mantra rumor rumour gossip hearsay quote quotation
    utterance testimonial prognosis diatribe tirade rant speech lecture sermon monologue eulogy boast slogan motto maxim adage saying truism myth excuse alibi pretext euphemism hypothesis theory thesis proposition postulate`,
  ],
  ['denial', 'denial disavowal rejection refutation repudiation disclaimer retraction rebuff'],
  ['promise', 'promise vow pledge guarantee oath commitment undertaking threat'],
  [
    'demand',
    `demand request plea appeal call order command instruction recommendation advice proposal exhortation
    ultimatum directive injunction petition entreaty urging`,
  ],
  ['belief', 'prediction forecast prophecy speculation conjecture'],
  ['question', 'question inquiry enquiry query'],
  ['warning', 'warning caution alert admonition'],
  [
    'accusation',
    'accusation allegation charge complaint criticism denunciation condemnation insult indictment critique',
  ],
  ['emotion', 'lament apology exclamation outcry praise congratulations gripe joke'],
]

/** Nouns of thought and finding, which report only with a clause. */
export const WIDER_NOUNS: readonly Group[] = [
  [
    'statement',
    `finding conclusion evidence proof indication sign signal news word report fact consensus agreement determination
    ruling verdict realization recognition discovery point case line talk diagnosis estimate calculation
    reasoning analysis assessment evaluation narrative story tale notice proviso decision`,
  ],
  ['promise', 'plan intention offer intent aim goal ambition resolution readiness willingness effort'],
  ['denial', 'refusal opposition objection reluctance'],
  ['demand', 'desire wish requirement preference bid push'],
  [
    'belief',
    `belief view opinion idea notion thought feeling conviction assumption presumption impression expectation
    confidence faith hope perception understanding judgment judgement supposition premise philosophy position
    stance sense certainty optimism intuition hunch suspicion inference interpretation mindset guess
    recollection knowledge awareness trust dream illusion delusion fantasy viewpoint sentiment instinct doctrine tenet principle prejudice premonition foreboding memory fallacy
    misconception superstition`,
  ],
  ['doubt', 'doubt skepticism scepticism uncertainty disbelief misgiving reservation'],
  ['warning', 'fear concern worry anxiety apprehension danger risk'],
  [
    'emotion',
    'regret anger frustration disappointment surprise outrage dismay sorrow relief joy amazement satisfaction',
  ],
]

/** Adjectives of those who believe or feel something: she is sure that. */
export const ADJECTIVES: readonly Group[] = [
  [
    'statement',
    'adamant clear emphatic insistent categorical explicit frank blunt candid unequivocal unapologetic vocal outspoken',
  ],
  [
    'belief',
    `convinced confident sure certain aware conscious positive optimistic hopeful persuaded satisfied mindful
    unaware pessimistic cognizant assured bullish`,
  ],
  ['promise', 'determined committed prepared willing ready eager keen resolved intent inclined unwilling reluctant'],
  ['doubt', 'doubtful skeptical sceptical unsure uncertain dubious unconvinced wary incredulous suspicious hesitant'],
  ['warning', 'afraid fearful worried concerned anxious alarmed nervous apprehensive scared frightened terrified'],
  [
    'emotion',
    `glad happy sorry pleased proud disappointed surprised shocked angry upset furious thankful grateful delighted thrilled
    amazed astonished stunned saddened sad relieved ashamed embarrassed outraged dismayed appalled horrified
    disgusted frustrated annoyed irritated livid incensed indignant honored honoured excited ecstatic elated
    overjoyed heartbroken devastated mortified jealous envious impressed touched flattered bewildered
    puzzled baffled perplexed perturbed troubled disturbed bothered bitter resentful apologetic
    critical dismissive complimentary supportive`,
  ],
  ['question', 'curious'],
]
