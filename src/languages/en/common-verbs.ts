/** Verbs that are no cues: the engine knows a verb from a noun by them. */

/** Lemmas that help another verb. */
export const AUXILIARIES = 'be have do will would can could may might must shall should ought get'

/** The commonest other verbs. */
export const COMMON_VERBS = `
  abandon absorb abuse accelerate access accommodate accompany accomplish account accumulate achieve acquire act activate
  adapt adjust administer adopt advance advertise affect afford age aid alter amount appear apply appoint approach
  arise arrest arrive assemble assign assist assume attach attain attend attract avoid await bake balance base bathe bear
  beat become behave belong bend benefit bind bite bleed blend block blow board boil bomb book boost born borrow bother
  bounce bow brake breach breed bring browse brush build bump burn bury bus bust buy buzz cancel capture care carry carve
  cater catch cause cease chain change chase check chew circle circulate clap clean clear climb cling clip collapse collect
  combine comfort commence commission commute compete compile complete comply compose comprise compromise conduct confine
  confront confuse connect conquer conserve consist constitute construct consume contact contain contribute control
  convene convert cook cool cooperate cope copy cost cover crash crawl create creep cross crush cultivate cure
  curb cycle dance deal decay decorate decrease dedicate delay delete demolish depart depend deploy deprive
  descend deserve design destroy detain detect deteriorate develop devise devote die differ dig dine dip disappear
  disclose dissolve distribute disturb dive divert divide divorce dominate donate double download draft drag drain draw
  dress drift drill drink drive drown dry dump earn ease eat eliminate embark embrace emerge employ empty enable enact
  encounter endanger endure enforce engage enhance enlist enroll ensure enter entertain escape escort establish evacuate
  evolve exceed execute exercise exhibit exist expand experience export expose extend extract face facilitate fade fail
  fall farm fasten feed fight fill film fish fit fix flash flee float flood flow fly fold force form foster found free
  freeze fuel fulfill function fund gain generate get graduate grant greet grind grow guard guide halt handle hang happen
  harass harm harvest haul have head heal heat help hide hijack hire hop house hug hunt hurry hurt ignite ignore impact
  import impose impress imprison improve increase incur influence inhabit inherit inhibit initiate inject injure
  install integrate intensify interact interfere intervene invade invest involve isolate join jump keep kick kidnap kill
  kiss kneel knit lack land last launch lean leap leave lend lessen level lift light limit listen live load loan locate
  lock look loom loosen loot lose lower maintain manage manipulate manufacture march mark marry match matter
  measure meet melt merge migrate mind miss mix mobilize monitor motivate mount move multiply murder narrow
  negotiate nominate obey obtain occupy occur operate organize organise orient originate oversee overcome overthrow
  overturn overwhelm owe own pack park part participate pass pause pay peak peel perform persist phone
  place plant play plunge pop pose possess postpone pour practice practise prevail prevent proceed process produce
  progress prolong promote prompt propel protect provide provoke pull purchase pursue qualify queue quit race rain
  raid rally range reach react rebuild receive recover recruit recycle reduce reform regain regulate rehearse reign
  relax release rely remain remove renew rent repair replace represent rescue reserve reside resign
  restore restrict result resume retain retire retreat reunite reveal reverse revive revolve reward ride ring rise risk
  roam rob rock roll rot row rub ruin run rush sack sail satisfy save scan scatter score scratch scrub
  search secure seize select sell send separate serve settle sew shake shape shave shed shelter shift
  shine ship shop shrink shut sing sink sit skate ski skip slap sleep slice slide slip slow smash smell smoke
  soar soften solve sort spare spark speed spell spend split sponsor spoil spread spring squeeze stage starve
  stay steal steer stem step stick stimulate stir stop store strengthen stretch strike strip strive
  struggle stuff succeed suck suffer suit supply suppress surge surrender surround survive suspend sustain
  swallow sweep swell swim swing switch tackle take tap taste tax tend terminate test thrive tie tighten
  top torture tour track train transfer transform transmit transport trap travel treat trigger trim triumph try
  turn tweak undergo undertake unfold unify unite unleash unveil update upgrade uphold upset use utilize vacate
  vanish vary veto violate visit volunteer vote wait wake walk wander wash waste watch water wave weaken wear
  weave welcome widen win wind wipe withdraw withhold withstand work worsen wrap wrestle yield zoom
  wield wage vaccinate uncover train tolerate thwart tighten swap stab spur spot
  slash shun shatter scrap scare salvage rid reshape resemble repeal remarry relocate redirect recoup ramp propel
  preside plague pile outpace offset obstruct nurse near mock lure linger lag
  jail jeopardize hinder hurdle hover heed hamper graze gear foil flock flip flank fetch falter evade erupt erode
  erase equip entitle engulf elude dodge divest disrupt disperse dismantle
  displace dispatch disable dilute derail defuse defraud defeat deem deepen curtail cripple crack
  counteract contend confiscate compound coincide clinch clash cement bypass burden buck brace
  bolster blur bar avert assassinate amass allocate align aggravate abolish abduct
  come follow include return sign drop keep run air pipe sling hurl fire hand click schedule date introduce
  award implement populate host compensate fool vomit spawn inspire license forward mess incorporate warm thaw
  fry pray pressure discourage extradite intercept contract finance condition diagnose expire designate chat adhere
  mail insert preserve trip paste seal reimburse can groom rinse customize research distinguish mutilate conflict
  arm staff precede invoke exploit hurl slack damage smuggle reopen collaborate expel recreate resort symbolize
  contain title cover rattle provoke rename grip nullify sponsor co-sponsor embed surface vie retaliate revile
  reside resonate emerge grapple eschew boycott offend clash spar delve acquiesce revel forfeit dispense deplete
  meander fluctuate dwindle plummet skyrocket surpass outnumber outweigh topple stall swerve veer plow sprint jog
  trot gallop crouch squat lounge sprawl stagger stumble stroll stalk sneak scurry scramble scuttle tiptoe trudge
  tug yank jerk shove nudge poke pat stroke rub clutch clasp grasp grip tuck fold unfold button unbutton zip strap buckle
  sip gulp chew nibble lick suckle feast peek peer glance gaze glare squint blink stare spot glimpse
  pace halt kneel lurk loiter hum tremble shiver quiver flinch sweat pale stiffen slump sag
  knot untie loop stitch mend polish scrape sweep mop dust vacuum scrub soak drench drip trickle leak pour sprinkle
  sprout bloom wither rot ripen hatch roost perch
  bid auction mint fold refund invest mortgage lease sublet outsource downsize restructure streamline automate
  digitize upload browse scroll swipe stream encrypt decode reboot reinstall configure
  legalize criminalize decriminalize deregulate privatize nationalize subsidize redistribute reallocate
  sanction embargo occupy annex besiege bombard shell strafe ambush raid evict deport repatriate extradite
  arraign acquit parole exonerate pardon convene adjourn preside recuse disbar swab autopsy hospitalize sedate
  inoculate infect quarantine resuscitate amputate transplant diagnose prescribe rehabilitate
  enroll graduate matriculate tutor grade flunk expel
  score defend dribble tackle bowl bat pitch coach relegate qualify outscore outplay tie draw
  captain chair head spearhead anchor helm steer oversee co-author coauthor
  hail lavish bestow confer endow grant donate bequeath inherit
  dwarf eclipse overshadow outshine mirror resemble differ vary range total average
  boil simmer roast grill toast season garnish marinate stew
  tumble slip stumble topple collapse crumble shatter splinter crack snap
  dress undress shave comb bathe shower brush rinse yawn doze nap snore wake
`
