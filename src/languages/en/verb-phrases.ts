/**
 * Verbs that report together with other words: the verb's lemma, then the words. Adverbs may stand between. A preposition is
 * named where it makes the meaning (`call for`, `call on`) and left out where it only leads to an object (`take aim at`).
 */

import type { Stance } from '../../document.js'

type Group = readonly [Stance, string]

/** Phrases that report words by themselves, by stance. */
export const SPEECH_PHRASES: readonly Group[] = [
  [
    'statement',
    `make clear
    make it clear
    make plain
    make it plain
    make the case
    make the point
    make a point
    make the argument
    make no secret
    make reference
    make mention
    make a statement
    make known
    point out
    go on record
    go on to say
    go so far as to say
    put it
    put forward
    put forth
    let slip
    let it be known
    give voice
    give an account
    give an interview
    lay out
    set out
    spell out
    speak out
    sound off
    chime in
    weigh in
    pipe up
    cry out
    blurt out
    read out
    reel off
    rattle off
    tick off
    fire back
    hit back
    shoot back
    snap back
    clap back
    strike back
    come forward
    open up
    own up
    sum up
    follow up
    bring up
    double down
    drive home
    hammer home
    hold forth
    play up
    talk up
    break the news
    break his silence
    break her silence
    break their silence
    tell all`,
  ],
  [
    'denial',
    `push back
    rule out
    walk back
    take issue
    take exception
    beg to differ
    brush off
    brush aside
    wave off
    wave away
    laugh off
    shrug off
    shoot down
    knock down
    pour cold water
    throw cold water
    plead not guilty
    play down`,
  ],
  ['promise', `give his word\ngive her word\ngive their word\nswear an oath\ntake an oath`],
  [
    'demand',
    `call for
    call on
    call upon
    put pressure
    make an appeal
    issue a call`,
  ],
  ['question', `raise the question\nraise questions\npose the question\npose a question`],
  [
    'warning',
    `sound the alarm
    sound an alarm
    raise the alarm
    raise an alarm
    raise concerns
    ring the alarm`,
  ],
  [
    'accusation',
    `lash out
    hit out
    call out
    take aim
    take a swipe
    take a shot
    take a jab
    take shots
    take to task
    rip into
    tear into
    lay into
    light into
    lace into
    point the finger
    point fingers`,
  ],
  ['emotion', `pay tribute\npay homage\noffer condolences\nmake fun\nmake light`],
]

/** Phrases that report only with a clause or a quote, by stance. */
export const WIDER_PHRASES: readonly Group[] = [
  [
    'statement',
    `shed light
    draw attention
    call attention
    look back
    think back
    touch on
    touch upon
    allude to
    set the record straight
    zero in
    hone in
    home in
    lay bare
    take credit
    take responsibility
    come up`,
  ],
  [
    'denial',
    `turn down
    turn away
    back away
    back off
    back down
    come out against
    stand firm
    hold firm
    distance himself
    distance herself
    distance themselves
    speak ill
    bat down
    cast aside
    sweep aside`,
  ],
  ['promise', `make a promise\nmake a pledge\nmake a vow\nset out to\nlook to`],
  ['demand', `press for\npush for\nlook for\nask for`],
  [
    'belief',
    `side with
    stand by
    stand behind
    stand up for
    come out for
    count on
    bank on
    have faith
    have confidence
    have no doubt
    take the view
    take it that
    buy into
    hold out hope
    agree with
    look on
    give credit
    sign off on`,
  ],
  ['doubt', `cast doubt\nthrow doubt\nhave doubts\ncall into question\nbring into question\ndisagree with`],
  [
    'accusation',
    `go after
    single out
    talk down
    run down
    put down
    tear down
    make an example
    press charges
    file suit
    file a complaint`,
  ],
  ['emotion', `look forward\nlook down on\ntake pride\ntake heart\ntake comfort`],
]
