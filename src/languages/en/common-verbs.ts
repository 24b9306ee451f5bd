/** Verbs that are no cues: the engine knows a verb from a noun by them. */

/** Lemmas that help another verb. */
export const AUXILIARIES = 'be have do will would can could may might must shall should ought get'

/** The commonest other verbs. */
export const COMMON_VERBS = `
  abandon abate abduct abet abolish abscond absolve absorb abstain abuse accelerate access acclimate accommodate
  accompany accomplish accost account accrue accumulate achieve acquaint acquire acquit act activate adapt adhere
  adjoin adjourn adjust administer adopt adore adorn advance advertise affect afflict afford age aggravate aid air
  alienate align allay allocate allure alter amass amaze amble ambush amend amount amputate anchor annex annihilate
  annoy annul anoint antagonize appall appease apply appoint appraise apprehend approach arise arm arouse arraign
  arrest arrive ascend aspire assassinate assemble assign assist assuage astonish astound atone attach attain attend
  attract auction author automate autopsy avenge average avert avoid await award back backfire bake balance banish
  bank bankroll bar base bask bat bathe bear beat beckon become befall befriend begrudge beguile behave belie belong
  bend benefit bequeath besiege bestow bewilder bill bind bite bleed blend blink block bloom blow bludgeon blur
  blush board boil bolster bomb bombard book boost born borrow bother bounce bow bowl boycott brace brake brand
  brandish breach break breed bring brood browse brush bubble buck buckle build bump bungle burden burn burst bury
  bus bust button buy buzz bypass cable campaign cancel capitalize captain captivate capture care careen carry carve
  catch cater cause cease cement chain chair change chase chasten chat cheat check cherish chew chip chisel chop
  circle circulate circumvent civilize clamber clap clash clasp clean clear clench click climb clinch cling close
  clutch co-author co-sponsor coach coalesce coauthor coddle coerce coexist cohere coin coincide collaborate
  collapse collect collide comb combine come commandeer commemorate commence commission commute compel compensate
  compete compile complete comply compose compound comprise compromise conceal concentrate concern condense
  condition condone conduct configure confine confiscate conflict confound confront confuse congeal congregate
  conjure connect connive conquer conserve consist consolidate conspire constitute constrain construct consult
  consume contact contain contaminate contest contort contract contravene contribute contrive control convene
  converge convert cook cool cooperate coordinate cope copy corral correct correspond corrode cost count counteract
  cover cower crack cram crash crawl create creep criminalize cringe cripple cross crouch crumble crush culminate
  cultivate curb cure curtail customize cut cycle dabble damage dampen dance dangle date dazzle deal debase
  debilitate decapitate decay deceive decimate decipher decode decompose decorate decrease decriminalize dedicate
  deduct deepen defame defeat defer deflate defraud defuse defy degrade delay delete delight deliver delude delve
  demean demolish demoralize demote depart depend deplete deploy deport deprive derail deregulate derive descend
  desecrate deserve design designate desist destabilize destroy detain deter deteriorate detonate devastate develop
  devise devolve devote devour die differ differentiate dig digitize dilute diminish dine dip disable disappear
  disappoint disband disbar discard discourage discriminate disembark disenfranchise disfigure disgrace dishearten
  disintegrate dislodge dismantle dismay dismember disorient dispatch dispel dispense disperse displace disqualify
  disrupt dissipate dissolve dissuade distill distinguish distract distribute disturb dive divert divest divide
  divorce document dole dominate donate dote douse download downsize doze draft drag drain draw drench dress dribble
  drift drill drink drip drive drop drown dry dump dupe dust dwarf dwindle earn ease eat eclipse edit eke elapse
  elect elevate elicit eliminate elope elude emanate embargo embark embarrass embed embellish embezzle embitter
  emblazon embody embrace embroil emerge emigrate employ empower empty emulate enable enact enamor encircle
  encompass encounter encroach encrypt end endanger endear endow endure energize enforce engage engender engrave
  engross engulf enhance enlarge enlist enliven enrage enrich enroll enslave ensue ensure entail entangle enter
  entertain entice entitle entrench entrust envelop equip eradicate erase erect erode escalate escape escort
  evacuate evaporate evict evolve exacerbate exasperate exceed excel exchange excite exclude execute exempt exercise
  exert exhale exhaust exhibit exist exonerate expedite expel expend experience expire exploit export extend
  exterminate extinguish extort extract extradite extricate face facilitate fade fail fall falsify falter farm
  fasten fathom feast feature feed fester fetch fight file fill film finalize finance finger fire fish fit fix
  fizzle flank flash flatter flaunt flee flinch flip flirt flock flood flounder flourish flout flow fluctuate flunk
  fly focus foil fold follow foment fool force forego forestall forfeit forge forgo form forsake fortify forward
  foster found free freeze frighten fry fuel fulfill fumble function fund furnish gain gallop galvanize
  gape garble garner garnish gaze gear generate germinate gesture get give glance glare gleam glean glimpse glisten
  glow gnaw go gobble govern grab grade graduate grant gravitate graze greet grimace grind grip groom grovel grow
  guard guide guzzle hack halt hamper hand handle hang hanker happen harass harm harvest hasten hatch haul haunt
  head headline heal heat heave heed heighten helm help hide hijack hinder hire hit hobble hop horrify hospitalize
  host house hover huddle hug humiliate hunt hurdle hurl hurry hurt identify ignite illuminate imbue imitate immerse
  immigrate impact impair impart impede impel imperil implement implicate implode import impose impound impoverish
  impress imprison improve inaugurate incapacitate incite include inconvenience incorporate increase incubate incur
  indoctrinate induce indulge infect infest infiltrate inflame inflate inflict influence infringe infuriate infuse
  ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inscribe insert inspire install
  insulate insure integrate intensify interact intercede intercept interfere intermingle intersect intertwine
  intervene intimidate intrigue introduce intrude inundate invade invalidate invert invest invigorate involve irk
  irritate isolate jail jeopardize jerk jettison jog join jostle jot juggle jump jut keep kick kidnap kill kindle
  kiss knead kneel knit knot lack lag land languish last launch lavish lay lead lean leap lease leave legalize
  legitimize lend lessen let level liberate license lick lift light limit linger liquidate list listen litigate live
  load loan locate lock log loiter loom loop loosen loot lose lounge lower lure lurk magnify mail maim manage
  manipulate manufacture mar march marginalize marinate mark marry match materialize matriculate matter meander
  measure meddle mediate meet melt memorize mend merge mesmerize mess migrate mind mingle mint mirror misbehave
  misfire mishandle mislead misplace miss mistreat mitigate mix mobilize modify molest monitor monopolize mop
  mortgage motivate mount move muddle muffle multiply murder muster mutilate mystify nab nap narrow nationalize
  navigate near need neglect neutralize nibble nominate nourish nurse nurture obey obliterate obsess obstruct obtain
  occupy occur offset ooze open operate oppress orchestrate organise organize orient originate ostracize oust outdo
  outflank outfox outlast outlive outmaneuver outnumber outpace outperform outplay outrage outraise outrank outrun
  outscore outshine outsmart outsource outspend outstrip outvote outweigh outwit overachieve overburden overcharge
  overcome overdo overhaul overlap overpay overpower overreach override overrun oversee overshadow oversleep
  overspend overstay overtake overthrow overturn overuse overwhelm overwork owe own pace pacify pack paint pale
  pamper pander panhandle paralyze park parole part partake participate pass paste pat patronize pause pay peak peek
  peel peer penalize penetrate perch perforate perform perish perpetrate perpetuate perplex persecute persevere
  pertain perturb pick picture pile pilfer pillage pipe place plagiarize plague plant play please plow plummet
  plunder plunge poke polarize polish politicize poll pollute pop populate pose possess postpone pounce pound pour
  practice practise precede preclude predate predetermine predispose preempt prescribe preserve preside presuppose
  prevail prevent print privatize proceed process procrastinate procure produce profile progress proliferate prolong
  promote propagate propel prosecute proselytize protect protrude provide provoke pull punch punish purchase purify
  pursue qualify quarantine quash quell quench queue quit quiver race radiate radicalize raid rain rally ramp range
  ransack ratchet ratify rattle ravage reach realign reallocate reap reappoint reboot rebuild recede receive reclaim
  recoil reconcile reconstruct record recoup recover recreate recruit rectify recuperate recur recuse recycle redact
  redeem redefine redirect redistribute redo redouble redraw reduce reek reestablish refine reform refrain refund
  refurbish regain register regress regroup regulate rehabilitate rehearse reheat reign reimburse reinforce
  reinstall reinstate reinvent rejuvenate rekindle relax release relegate relent relinquish relive relocate rely
  remain remarry remove rename renew renovate rent reopen repair repatriate repay repeal repel repent replace
  replenish replicate represent repress repulse rescind rescue research resemble reserve resettle reshape reshuffle
  reside resign resonate resort respect restart restore restrain restrict restructure result resume resurface
  resurrect resuscitate retain retaliate retire retool retrace retreat retrieve return reunite revamp reverberate
  revere reverse revert review revile revise revitalize revive revoke revolve reward rid ride ring rinse ripen rise
  risk roam rob rock roil roll roost rot rove row rub ruin run rush sack sadden sag sail salvage sanction sanitize
  satisfy saturate save scald scan scare scatter scavenge schedule school score scour scramble scrap scrape scratch
  screech scroll scrub scrutinize scurry scuttle seal search season second secrete secure sedate seduce segregate
  seize select sell send sentence separate serve set settle sever sew shackle shake shape sharpen shatter shave shed
  shell shelter shift shine ship shirk shiver shock shoot shop shoplift shove showcase shower shrink shrivel shudder
  shut sign simmer simplify simulate sink sip siphon sit sizzle skate skew ski skip skulk skyrocket slack slacken
  slap slash slay sleep slice slide sling slip slither slouch slow slump smash smell smoke smolder smother smuggle
  snag snatch sneak snoop snore soak soar soften solidify solve sort spare spark spawn spearhead specialize speed
  spend spill spin splatter splinter split spoil sponsor spot sprawl spread spring sprinkle sprint sprout spur
  squander squash squat squeeze squint squirm stab stabilize staff stage stagger stagnate stalk stall stand stare
  startle starve stay steal steer stem step sterilize stew stick stiffen stifle stimulate stir stitch stockpile
  stoke stop store straddle strafe strangle strap stream streamline strengthen stretch strew strike strip stroke
  stroll struggle study stuff stun style stymie subdue subjugate sublet submerge submit subside subsidize subsist
  subsume subtract subvert succeed succumb suck suckle suffer suffice suffocate suit supervise supplant supply
  suppress surface surge surmount surpass surprise surrender surround survey survive suspend sustain swab swallow
  swap sway sweat sweep swell swerve swim swindle swing swipe switch swoop tackle take tally tamp tamper tantalize
  tap tar target tarnish taste tax tear tempt tend term terminate terrify terrorize test thaw thrive throw thwart
  tie tighten tilt tiptoe title toast tolerate top topple torture toss total touch tour trace track trade trail
  train traipse trample transcend transfer transfix transform transgress translate transmit transpire transplant
  transport trap traumatize travel traverse treat tremble trespass trickle trigger trim trip triumph trot trouble
  trounce trudge truncate tuck tug tumble turn tutor tweak type unbutton uncover undercut undergird undergo
  undermine underpin undervalue undo undress unearth unfold unify unionize unite unleash unload unnerve unravel
  unseat unsettle untie unveil update upend upgrade uphold upload uproot use usher usurp utilize vacate vaccinate
  vacuum value vandalize vanish vanquish vary veer veto victimize vindicate violate visit vomit wade wage wait wake
  walk wallow wander warm wash waste water waterboard wave weaken wean wear weave weigh whet whittle widen wield win
  wind wipe withdraw wither withhold withstand witness wobble woo work worsen wrap wreak wrest wrestle wring yank
  yawn yield zing zip zoom
`
