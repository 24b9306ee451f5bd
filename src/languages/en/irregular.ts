/** What the spelling rules of `inflect.ts` do not give. */

/** Lemma, past, past participle where it differs; a stroke parts what is used side by side. */
export const IRREGULAR = `
  abide abided/abode
  arise arose arisen
  awake awoke/awaked awoken/awaked
  bear bore borne/born
  beat beat beaten/beat
  become became become
  befall befell befallen
  beget begot begotten
  begin began begun
  behold beheld
  bend bent
  beset beset
  bet bet/betted
  bid bid/bade bid/bidden
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  broadcast broadcast/broadcasted
  build built
  burn burned/burnt
  burst burst
  bust busted/bust
  buy bought
  cast cast
  catch caught
  choose chose chosen
  cling clung
  come came come
  cost cost
  creep crept
  cut cut
  deal dealt
  dig dug
  dive dived/dove dived
  draw drew drawn
  dream dreamed/dreamt
  drink drank drunk
  drive drove driven
  dwell dwelt/dwelled
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fling flung
  fly flew flown
  forbid forbade/forbad forbidden
  forecast forecast/forecasted
  forego forewent foregone
  foresee foresaw foreseen
  foretell foretold
  forget forgot forgotten/forgot
  forgive forgave forgiven
  forgo forwent forgone
  forsake forsook forsaken
  forswear forswore forsworn
  freeze froze frozen
  get got gotten/got
  give gave given
  go went gone
  grind ground
  grow grew grown
  hang hung/hanged
  hear heard
  hide hid hidden
  hit hit
  hold held
  hurt hurt
  keep kept
  kneel knelt/kneeled
  knit knitted/knit
  know knew known
  lay laid
  lead led
  lean leaned/leant
  leap leaped/leapt
  learn learned/learnt
  leave left
  lend lent
  let let
  lie lied/lay lied/lain
  light lit/lighted
  lose lost
  make made
  mean meant
  meet met
  mislead misled
  misread misread
  misspeak misspoke misspoken
  mistake mistook mistaken
  misunderstand misunderstood
  outdo outdid outdone
  overcome overcame overcome
  overhear overheard
  override overrode overridden
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  partake partook partaken
  pay paid
  plead pleaded/pled
  prove proved proven/proved
  put put
  quit quit
  read read
  rebuild rebuilt
  recast recast
  redo redid redone
  rend rent
  repay repaid
  rethink rethought
  retell retold
  rewrite rewrote rewritten
  rid rid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran run
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  set set
  shake shook shaken
  shed shed
  shine shone/shined
  shoot shot
  show showed shown/showed
  shrink shrank/shrunk shrunk
  shut shut
  sing sang sung
  sink sank/sunk sunk
  sit sat
  slay slew slain
  sleep slept
  slide slid
  sling slung
  slit slit
  sow sowed sown/sowed
  speak spoke spoken
  speed sped/speeded
  spell spelled/spelt
  spend spent
  spill spilled/spilt
  spin spun
  spit spat/spit
  split split
  spoil spoiled/spoilt
  spread spread
  spring sprang/sprung sprung
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  stink stank/stunk stunk
  stride strode stridden
  strike struck struck/stricken
  string strung
  strive strove/strived striven/strived
  swear swore sworn
  sweep swept
  swell swelled swollen/swelled
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  thrust thrust
  tread trod trodden
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  undo undid undone
  uphold upheld
  upset upset
  wake woke/waked woken/waked
  wear wore worn
  weave wove woven
  weep wept
  win won
  wind wound
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  wring wrung
  write wrote written
`

/** Verbs of more than one syllable that double their last consonant; short ones do by rule. */
export const DOUBLING = `
  abet abhor abut acquit admit allot annul befit begin commit compel concur confer control defer demur deter dispel
  distil emit enrol enthral equip excel expel extol forbid forget fulfil incur infer input instil
  kidnap occur omit outbid outfit outrun outwit overrun patrol permit prefer propel rebel rebut recap recur
  refer regret remit repel reset submit transfer transmit unplug unzip upset worship handicap program zigzag format
  debug hobnob backlog ad-lib quiz blog vlog spit
`

/** Form, lemma, inflections; contractions as the tokenizer cuts them off. */
export const AUXILIARY_FORMS = `
  be be infinitive
  am be presentFirst
  'm be presentFirst
  is be presentThird
  's be presentThird
  's have presentThird
  are be presentBase
  're be presentBase
  was be pastSingular
  were be pastPlural
  been be pastParticiple
  being be presentParticiple
  ai be present
  have have infinitive presentBase
  've have presentBase
  has have presentThird
  had have past pastParticiple
  'd have past
  'd would conditional
  having have presentParticiple
  do do infinitive presentBase
  does do presentThird
  did do past
  done do pastParticiple
  doing do presentParticiple
  will will present
  'll will present
  wo will present
  would would conditional
  can can present
  ca can present
  cannot can present
  could could conditional
  may may present
  might might conditional
  must must present
  shall shall present
  sha shall present
  should should conditional
  ought ought conditional
`
