/** Verbs that are no cues: the engine knows a verb from a noun by them. */

/** Lemmas that help another verb. */
export const AUXILIARIES = 'be have do will would can could may might must shall should ought get'

/** The commonest other verbs. */
export const COMMON_VERBS = `
  abandon abduct abolish absorb abuse accelerate access accommodate accompany accomplish account accumulate achieve
  acquire acquit act activate adapt adhere adjourn adjust administer adopt advance advertise affect afford age
  aggravate aid air align allocate alter amass amaze ambush amend amount amputate anchor annex apply appoint
  appraise approach arise arm arraign arrest arrive assassinate assemble assign assist astonish attach attain attend
  attract auction author automate autopsy average avert avoid await award back bake balance bank bar base bat bathe
  bear beat become behave belong bend benefit bequeath besiege bestow bill bind bite bleed blend blink block bloom
  blow blur blush board boil bolster bomb bombard book boost born borrow bother bounce bow bowl boycott brace brake
  brand breach break breed bring browse brush bubble buck buckle build bump burden burn burst bury bus bust button
  buy buzz bypass cable campaign cancel captain capture care carry carve catch cater cause cease cement chain chair
  change chase chat check chew chip circle circulate clap clash clasp clean clear click climb clinch cling close
  clutch co-author co-sponsor coach coauthor coincide collaborate collapse collect comb combine come commence
  commission commute compel compensate compete compile complete comply compose compound comprise compromise concern
  condition conduct configure confine confiscate conflict confront confuse connect conquer conserve consist
  constitute construct consult consume contact contain contest contract contribute control convene convert cook cool
  cooperate cope copy correct cost count counteract cover crack crash crawl create creep criminalize cringe cripple
  cross crouch crumble crush cultivate curb cure curtail customize cut cycle damage dance date deal decay decode
  decorate decrease decriminalize dedicate deepen defeat defraud defuse delay delete delight deliver delve demolish
  depart depend deplete deploy deport deprive derail deregulate descend deserve design designate destroy detain
  deteriorate develop devise devote die differ dig digitize dilute dine dip disable disappear disappoint disbar
  discourage dismantle dismay dispatch dispense disperse displace disrupt dissolve distinguish distribute disturb
  dive divert divest divide divorce document dominate donate download downsize doze draft drag drain draw drench
  dress dribble drift drill drink drip drive drop drown dry dump dust dwarf dwindle earn ease eat eclipse edit elect
  eliminate elude embargo embark embarrass embed embrace emerge employ empty enable enact encounter encrypt end
  endanger endow endure enforce engage engulf enhance enlist enroll ensure enter entertain entitle equip erase erode
  escape escort evacuate evict evolve exceed exchange execute exercise exhibit exist exonerate expel experience
  expire exploit export extend extract extradite face facilitate fade fail fall falter farm fasten feast feature
  feed fetch fight file fill film finance finger fire fish fit fix flank flash flee flinch flip flock flood flow
  fluctuate flunk fly focus foil fold follow fool force forfeit form forward foster found free freeze fry fuel
  fulfill function fund gain gallop gape garnish gaze gear generate get give glance glare glimpse glow go grade
  graduate grant graze greet grind grip groom grow guard guide halt hamper hand handle hang happen harass harm
  harvest hatch haul head headline heal heat heed helm help hide hijack hinder hire hit hop hospitalize host house
  hover hug humiliate hunt hurdle hurl hurry hurt identify ignite impact implement import impose impress imprison
  improve include incorporate increase incur infect influence infuriate inhabit inherit inhibit initiate inject
  injure inoculate inscribe insert inspire install integrate intensify interact intercept interfere intervene
  introduce invade invest involve isolate jail jeopardize jerk jog join jot jump keep kick kidnap kill kiss
  kneel knit knot lack lag land last launch lavish lay lead lean leap lease leave legalize lend lessen let level
  license lick lift light limit linger list listen live load loan locate lock log loiter loom loop loosen loot lose
  lounge lower lure lurk mail manage manipulate manufacture march marinate mark marry match matriculate matter
  meander measure meet melt mend merge mess migrate mind mint mirror mislead miss mix mobilize modify monitor mop
  mortgage motivate mount move multiply murder mutilate nap narrow nationalize near need nibble nominate nurse obey
  obstruct obtain occupy occur offset open operate organise organize orient originate outnumber outpace outplay
  outrage outscore outshine outsource outweigh overcome oversee overshadow overthrow overturn overwhelm owe own pace
  pack paint pale park parole part participate pass paste pat pause pay peak peek peel peer perch perform pick
  picture pile pipe place plague plant play please plow plummet plunge poke polish poll pop populate pose possess
  postpone pound pour practice practise precede prescribe preserve preside prevail prevent print privatize proceed
  process produce profile progress prolong promote propel prosecute protect provide provoke pull punch purchase
  pursue qualify quarantine queue quit quiver race raid rain rally ramp range rattle reach reallocate reboot rebuild
  receive recoil record recoup recover recreate recruit recuse recycle redirect redistribute reduce reform refund
  regain register regulate rehabilitate rehearse reign reimburse reinstall relax release relegate relocate rely
  remain remarry remove rename renew rent reopen repair repatriate repeal replace represent rescue research resemble
  reserve reshape reside resign resonate resort respect restore restrict restructure result resume resuscitate
  retain retaliate retire retreat return reunite reverse review revile revise revive revolve reward rid ride ring
  rinse ripen rise risk roam rob rock roll roost rot row rub ruin run rush sack sag sail salvage sanction satisfy
  save scan scare scatter schedule school score scramble scrap scrape scratch scroll scrub scurry scuttle seal
  search season second secure sedate seize select sell send separate serve set settle sew shake shape shatter shave
  shed shell shelter shift shine ship shiver shock shoot shop shove showcase shower shrink shudder shut sign simmer
  sink sip sit skate ski skip skyrocket slack slap slash sleep slice slide sling slip slow slump smash smell smoke
  smuggle sneak snore soak soar soften solve sort spare spark spawn spearhead speed spend spill spin splinter split
  spoil sponsor spot sprawl spread spring sprinkle sprint sprout spur squat squeeze squint stab staff stage stagger
  stalk stall stand stare startle starve stay steal steer stem step stew stick stiffen stimulate stir stitch stop
  store strafe strap stream streamline strengthen stretch strike strip stroke stroll struggle study stuff stun style
  sublet submit subsidize succeed suck suckle suffer suit supply suppress surface surge surpass surprise surrender
  surround survey survive suspend sustain swab swallow swap sweat sweep swell swerve swim swing swipe switch tackle
  take tally tap tar target taste tax tear tend term terminate test thaw thrive throw thwart tie tighten tiptoe
  title toast tolerate top topple torture toss total touch tour trace track trade trail train transfer transform
  translate transmit transplant transport trap travel treat tremble trickle trigger trim trip triumph trot trouble
  trudge tuck tug tumble turn tutor tweak type unbutton uncover undergo undermine undress unfold unify unite unleash
  unsettle untie unveil update upgrade uphold upload use utilize vacate vaccinate vacuum value vanish vary veer veto
  violate visit vomit wage wait wake walk wander warm wash waste water wave weaken wear weave weigh widen wield win
  wind wipe withdraw wither withhold withstand witness work worsen wrap wrestle yank yawn yield zing zip zoom
  sentence mitigate gesture commemorate grimace
`
