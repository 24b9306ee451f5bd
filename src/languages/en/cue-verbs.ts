/** Cue verbs by what is done with words. `SPEECH` verbs report by themselves, `WIDER` ones only with a clause or a quote. */

import type { Stance } from '../../document.js'

type Group = readonly [Stance, string]

/** Verbs that report words by themselves, by stance. */
export const SPEECH: readonly Group[] = [
  [
    'statement',
    `conclude chant testify argue theorize posit maintain object say tell add note claim explain insist state declare
    announce report assert contend remark comment mention observe affirm reiterate restate respond reply answer
    retort riposte rejoin counter quip joke tweet retweet blog write recount narrate recall disclose reveal divulge confirm
    acknowledge concede admit confess recite quote cite describe clarify specify stress emphasize emphasise
    underscore underline proclaim profess pronounce opine quibble interject intone drawl mutter mumble murmur
    whisper shout yell scream shriek bellow holler roar cry exclaim blurt stammer stutter utter chime elaborate
    expound summarize summarise paraphrase hypothesize hypothesise theorise postulate inform notify apprise remind
    assure reassure attest certify vouch allude hint insinuate imply suggest recommend preface interpose reminisce
    muse ruminate philosophize rhapsodize enthuse gush boast brag crow chorus rasp croak bleat bawl hiss snarl growl
    squeal squeak lisp slur simper purr coo chirp chuckle deadpan wisecrack banter editorialize pontificate
    sermonize preach lecture promulgate convey instagram livestream depose avow aver avouch adduce spitball
    soliloquize ad-lib reaffirm reassert recapitulate recap rehash rephrase reword misstate overstate understate
    exaggerate equivocate prevaricate stipulate vocalize vocalise verbalize articulate enunciate intimate confide
    propound concur downplay parrot squawk yelp babble jabber wheeze trill warble croon misquote counterclaim scrawl
    scribble pun chortle cackle titter snigger harrumph effuse moralize moralise editorialise interpolate blab
    quaver yammer prattle drone bluster spout riff blather natter parry mouth whoop venture proffer josh kid`,
  ],
  ['denial', `dispute deny refute disavow disclaim repudiate gainsay pooh-pooh`],
  ['promise', `promise vow pledge forswear`],
  ['demand', `advise demand urge beg plead implore beseech exhort entreat`],
  ['belief', `predict forecast prophesy foretell speculate surmise conjecture`],
  ['question', `ask wonder inquire enquire query`],
  ['warning', `caution warn forewarn`],
  ['accusation', `accuse allege sneer rail fulminate inveigh gibe diss counterattack bad-mouth badmouth`],
  [
    'emotion',
    `sympathize gloat fume complain lament bemoan grumble grouse gripe moan whine whimper wail groan rant rave vent
    seethe apologize apologise sob gasp marvel sympathise deplore protest whinge kvetch erupt`,
  ],
]

/** Verbs of belief, perception, decision, demand and evaluation, and of speech in one sense among several. */
export const WIDER: readonly Group[] = [
  [
    'statement',
    `show find indicate demonstrate point continue begin start finish agree disagree read talk speak discuss address
    raise sound signal signify mean illustrate prove establish verify determine discover learn hear notice realize
    realise recognize recognise outline present put make issue publish portray depict characterize characterise call
    label dub tag name define refer defend justify rationalize support endorse echo repeat compare liken contrast
    equate attribute ascribe credit analyze analyse assess evaluate rule hold calculate compute estimate gauge
    chronicle catalog catalogue sketch trumpet herald highlight dwell interrupt figure snap bark thunder boom blare
    hoot howl grunt grin smile smirk frown laugh nod shrug sigh wink cough breathe pant sniff snort snicker spit
    splutter sputter stumble essay interpret explode storm blaze lie fib bluff pretend feign fabricate concoct
    invent whistle share remember recollect forget retell rewrite revisit interview teach educate warrant
    substantiate corroborate authenticate validate reflect extol espouse tout telegraph text message email e-mail
    post broadcast relay allow voice detail sum publicize express reference react pivot spell vote evince betray
    purport rumor rumour presage portend foreshadow bode augur hazard ramble chatter gossip confer negotiate bicker
    quarrel squabble spar choke gulp clip rumble yap soothe comfort console placate prompt rhyme sing hum assent
    acquiesce accede empathize empathise jab harken sugarcoat de-emphasize gloss dissect deliberate extrapolate debrief tip phone telephone fax wire adjudicate overrule diagnose persist double
    float broach pitch peddle hype plug disseminate punctuate invoke exemplify overhear eavesdrop mishear
    misremember misunderstand huff tut cluck quack nickname reprise recast grapple relate reason brief communicate
    backtrack hedge enumerate itemize analogize generalize expand     frame cast categorize categorise classify pinpoint link associate flag leak preview parse
    quantify spotlight amplify dictate pen transcribe caption annotate connote denote evoke symbolize typify
    encapsulate epitomize generalise conflate correlate ascertain detect minimize minimise mimic expose enlighten
    `,
  ],
  [
    'denial',
    `reject dismiss deflect decline refuse discount disown renounce oppose rebuff resist negate disprove discredit
    distance demur balk rebut contradict debunk recant retract backpedal waffle disapprove dissent disregard ignore
    sidestep dodge evade eschew nullify nix spurn snub shun overlook trivialize`,
  ],
  [
    'promise',
    `offer plan intend commit undertake aim prepare decide resolve choose opt seek try look attempt endeavor
    endeavour arrange scheme plot swear consent renege strive vie volunteer guarantee `,
  ],
  [
    'demand',
    `press push appeal instruct propose want require encourage invite direct wish desire like lobby oblige bid dare
    goad ban forbid prohibit permit approve authorize authorise mandate decree ordain legislate enjoin summon
    request command order adjure importune clamor clamour agitate petition coax prod advocate persuade convince
    champion wheedle cajole badger nag hector browbeat yearn long crave covet itch pray pressure nudge`,
  ],
  [
    'belief',
    `see judge reckon hope contemplate consider expect accept prefer believe think feel suspect know assume presume
    suppose imagine deem regard view fancy anticipate envision envisage foresee project infer deduce gather
    understand conceive perceive sense intuit trust bet wager gamble dream visualize visualise fantasize fantasise
    favor favour predicate ponder mull appreciate grasp comprehend love prize appear seem reconsider misjudge
    underestimate overestimate miscalculate daydream guess rate rank peg     reassess rethink discern misinterpret misconstrue construe misread lionize glorify idolize romanticize eulogize
    memorialize`,
  ],
  ['doubt', `challenge doubt question mistrust distrust disbelieve hesitate second-guess waver vacillate`],
  ['question', `debate examine explore investigate quiz interrogate watch grill probe field`],
  ['warning', `threaten fear worry dread alert fret agonize agonise panic admonish counsel`],
  [
    'accusation',
    `attack fault rip blame indict convict savage skewer roast smear lash rib shame mischaracterize misrepresent
    distort twist blast slam criticize criticise charge denounce decry condemn lambaste lambast berate chide rebuke
    scold reproach reprove upbraid castigate excoriate deride mock ridicule taunt jeer scoff snipe carp impugn
    malign vilify disparage belittle denigrate lampoon bash assail pillory censure chastise reprimand sue insult
    heckle impeach inculpate incriminate boo harangue eviscerate rubbish snitch hammer knock trash flay flog
    torch hound pester scorch needle razz demonize demonise stigmatize caricature satirize parody troll pan slight
    scorn`,
  ],
  [
    'emotion',
    `admire tease regret resent rue mourn grieve hate detest abhor loathe despise dislike enjoy celebrate cheer
    applaud salute welcome relish bristle chafe despair envy bless damn jest beam wince bewail weep sniffle giggle
    guffaw rejoice exult commiserate congratulate compliment commend laud praise thank hail rage curse cuss bridle
    forgive pardon excuse pine ache revel offend anger frustrate upset `,
  ],
]

/** Prepositions that lead from a verb to the noun that it reports, before the `=`: `warned of a flood`, `described the plan as late`. */
export const GOVERNING = `
  about = ask boast brag complain elaborate enquire inform inquire joke lie muse rant reminisce speak talk warn wonder write
  of = accuse assure boast brag complain conceive convince dream inform remind speak suspect warn
  to = admit allude compare confess liken object point refer testify
  on = elaborate expound focus insist
  at = balk hint scoff
  against = advise argue caution fulminate inveigh lobby protest rail speak warn
  for = apologize apologise argue advocate ask blame chide criticize criticise fault lobby mock plead praise press push ridicule
    scold
  as = brand cast characterize characterise denounce depict describe dismiss frame portray regard see view
`
