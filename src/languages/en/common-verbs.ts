/** Verbs that are no cues: the engine knows a verb from a noun by them. */

/** Lemmas that help another verb. */
export const AUXILIARIES = 'be have do will would can could may might must shall should ought get'

/** The commonest other verbs. */
export const COMMON_VERBS = `
  abandon abate abduct abolish absorb abuse accelerate access accommodate accompany accomplish account accumulate
  achieve acquire acquit act activate adapt adhere adjourn adjust administer adopt advance advertise affect afford
  age aggravate aid air alienate align allocate alter amass amaze ambush amend amount amputate anchor annex anoint
  appall apply appoint appraise approach arise arm arraign arrest arrive assassinate assemble assign assist astonish
  attach attain attend attract auction author automate autopsy average avert avoid await award back backfire bake
  balance bank bankroll bar base bat bathe bear beat become behave belong bend benefit bequeath besiege bestow bill
  bind bite bleed blend blink block bloom blow blur blush board boil bolster bomb bombard book boost born borrow
  bother bounce bow bowl boycott brace brake brand brandish breach break breed bring browse brush bubble buck buckle
  build bump burden burn burst bury bus bust button buy buzz bypass cable campaign cancel capitalize captain capture
  care carry carve catch cater cause cease cement chain chair change chase chat cheat check cherish chew chip circle
  circulate clap clash clasp clean clear click climb clinch cling close clutch co-author co-sponsor coach coauthor
  coerce coin coincide collaborate collapse collect comb combine come commemorate commence commission commute compel
  compensate compete compile complete comply compose compound comprise compromise conceal concentrate concern
  condense condition conduct configure confine confiscate conflict confront confuse congregate connect conquer
  conserve consist consolidate constitute constrain construct consult consume contact contain contest contract
  contribute control convene convert cook cool cooperate coordinate cope copy correct correspond cost count
  counteract cover crack crash crawl create creep criminalize cringe cripple cross crouch crumble crush culminate
  cultivate curb cure curtail customize cut cycle damage dampen dance date deal decay decode decorate decrease
  decriminalize dedicate deepen defeat defraud defuse defy delay delete delight deliver delve demolish demoralize
  depart depend deplete deploy deport deprive derail deregulate descend deserve design designate destroy detain
  deteriorate detonate devastate develop devise devolve devote die differ differentiate dig digitize dilute diminish
  dine dip disable disappear disappoint disband disbar discard discourage discriminate dismantle dismay dispatch
  dispense disperse displace disrupt dissolve distinguish distract distribute disturb dive divert divest divide
  divorce document dominate donate download downsize doze draft drag drain draw drench dress dribble drift drill
  drink drip drive drop drown dry dump dust dwarf dwindle earn ease eat eclipse edit eke elect elevate eliminate
  elude embargo embark embarrass embed embody embrace emerge emigrate employ empower empty enable enact encounter
  encrypt end endanger endow endure energize enforce engage engrave engulf enhance enlist enroll ensure enter
  entertain entitle equip erase erode escalate escape escort evacuate evaporate evict evolve exacerbate exasperate
  exceed exchange execute exercise exhaust exhibit exist exonerate expel experience expire exploit export extend
  extract extradite face facilitate fade fail fall falter farm fasten feast feature feed fetch fight file fill film
  finalize finance finger fire fish fit fix fizzle flank flash flee flinch flip flirt flock flood flow fluctuate
  flunk fly focus foil fold follow fool force forfeit forge form fortify forward foster found free freeze fry fuel
  fulfill function fund fundraise gain gallop galvanize gape garner garnish gaze gear generate gesture get give
  glance glare glimpse glow go grade graduate grant gravitate graze greet grimace grind grip groom grow guard guide
  halt hamper hand handle hang happen harass harm harvest hatch haul head headline heal heat heed heighten helm help
  hide hijack hinder hire hit hop horrify hospitalize host house hover huddle hug humiliate hunt hurdle hurl hurry
  hurt identify ignite immigrate impact imperil implement import impose impress imprison improve include incorporate
  increase incur infect infiltrate inflict influence infuriate inhabit inherit inhibit initiate inject injure
  inoculate inscribe insert inspire install integrate intensify interact intercept interfere intervene introduce
  invade invest involve isolate jail jeopardize jerk jog join jot jump keep kick kidnap kill kiss kneel knit knot
  lack lag land last launch lavish lay lead lean leap lease leave legalize lend lessen let level license lick lift
  light limit linger list listen litigate live load loan locate lock log loiter loom loop loosen loot lose lounge
  lower lure lurk mail manage manipulate manufacture march marinate mark marry match materialize matriculate matter
  meander measure meet melt memorize mend merge mess migrate mind mint mirror mishandle mislead miss mitigate mix
  mobilize modify monitor mop mortgage motivate mount move multiply murder mutilate nap narrow nationalize navigate
  near need nibble nominate nurse obey obsess obstruct obtain occupy occur offset open operate organise organize
  orient originate oust outnumber outpace outplay outrage outscore outshine outsource outweigh overcome oversee
  overshadow overthrow overturn overwhelm owe own pace pack paint pale pander park parole part participate pass
  paste pat pause pay peak peek peel peer penalize perch perform perish pick picture pile pipe place plague plant
  play please plow plummet plunge poke polish poll pop populate pose possess postpone pound pour practice practise
  precede prescribe preserve preside prevail prevent print privatize proceed process produce profile progress
  proliferate prolong promote propel prosecute protect provide provoke pull punch purchase pursue qualify quarantine
  quash queue quit quiver race raid rain rally ramp range ratchet ratify rattle ravage reach reallocate reappoint
  reboot rebuild recede receive recoil record recoup recover recreate recruit recuse recycle redirect redistribute
  reduce reform refrain refund regain register regulate rehabilitate rehearse reign reimburse reinforce reinstall
  reinstate reinvent relax release relegate relocate rely remain remarry remove rename renew renovate rent reopen
  repair repatriate repeal replace represent rescue research resemble reserve resettle reshape reside resign
  resonate resort respect restore restrain restrict restructure result resume resuscitate retain retaliate retire
  retreat return reunite revere reverse review revile revise revive revoke revolve reward rid ride ring rinse ripen
  rise risk roam rob rock roil roll roost rot row rub ruin run rush sack sadden sag sail salvage sanction satisfy
  save scan scare scatter schedule school score scramble scrap scrape scratch scroll scrub scurry scuttle seal
  search season second secure sedate seize select sell send sentence separate serve set settle sew shake shape
  sharpen shatter shave shed shell shelter shift shine ship shiver shock shoot shop shove showcase shower shrink
  shudder shut sign simmer sink sip sit skate skew ski skip skyrocket slack slap slash sleep slice slide sling slip
  slow slump smash smell smoke smuggle sneak snore soak soar soften solidify solve sort spare spark spawn spearhead
  specialize speed spend spill spin splinter split spoil sponsor spot sprawl spread spring sprinkle sprint sprout
  spur squander squat squeeze squint stab staff stage stagger stalk stall stand stare startle starve stay steal
  steer stem step stew stick stiffen stimulate stir stitch stoke stop store strafe strap stream streamline
  strengthen stretch strike strip stroke stroll struggle study stuff stun style sublet submit subsidize succeed suck
  suckle suffer suit supervise supply suppress surface surge surpass surprise surrender surround survey survive
  suspend sustain swab swallow swap sweat sweep swell swerve swim swing swipe switch tackle take tally tap tar
  target taste tax tear tend term terminate terrify test thaw thrive throw thwart tie tighten tiptoe title toast
  tolerate top topple torture toss total touch tour trace track trade trail train transfer transform translate
  transmit transpire transplant transport trap travel treat tremble trickle trigger trim trip triumph trot trouble
  trounce trudge tuck tug tumble turn tutor tweak type unbutton uncover undergo undermine undress unearth unfold
  unify unionize unite unleash unload unravel unsettle untie unveil update upend upgrade uphold upload use utilize
  vacate vaccinate vacuum value vanish vary veer veto victimize violate visit vomit wage wait wake walk wander warm
  wash waste water wave weaken wear weave weigh widen wield win wind wipe withdraw wither withhold withstand witness
  work worsen wrap wrestle yank yawn yield zing zip zoom
`
