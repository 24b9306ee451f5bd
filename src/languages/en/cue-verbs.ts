/** Cue verbs by what is done with words. `SPEECH` verbs report by themselves, `WIDER` ones only with a clause or a quote. */

import type { Stance } from '../../document.js'

type Group = readonly [Stance, string]

/** Verbs that report words by themselves, by stance. */
export const SPEECH: readonly Group[] = [
  [
    'statement',
    `conclude chant testify argue theorize posit maintain object say tell add note claim explain insist state
    declare announce report assert contend remark comment mention observe affirm reiterate restate respond reply
    answer retort rejoin counter quip joke tweet retweet blog write recount narrate relate recall disclose
    reveal divulge confirm acknowledge concede admit confess recite quote cite describe clarify specify stress
    emphasize emphasise underscore underline proclaim profess pronounce opine quibble interject intone drawl
    mutter mumble murmur whisper shout yell scream shriek bellow holler roar cry exclaim blurt stammer stutter
    utter chime elaborate expound summarize summarise paraphrase hypothesize hypothesise theorise postulate
    reason inform notify apprise brief remind assure reassure attest certify vouch allude hint insinuate imply
    suggest recommend preface interpose volunteer reminisce muse ruminate philosophize rhapsodize enthuse gush
    boast brag crow chorus rasp croak bleat bawl hiss snarl growl squeal squeak lisp slur simper purr coo chirp
    chuckle deadpan wisecrack banter editorialize pontificate sermonize preach lecture promulgate communicate
    convey instagram livestream depose avow aver avouch adduce spitball soliloquize ad-lib reaffirm reassert
    recapitulate recap rehash rephrase reword misstate overstate understate exaggerate backtrack equivocate
    hedge prevaricate stipulate vocalize vocalise verbalize articulate enunciate enumerate itemize analogize
    generalize intimate confide propound expand downplay parrot squawk yelp babble jabber wheeze trill warble
    croon misquote counterclaim scrawl scribble pun chortle cackle titter snigger harrumph effuse moralize
    moralise editorialise interpolate blab quaver yammer prattle drone bluster`,
  ],
  ['denial', `dispute deny refute disavow disclaim repudiate gainsay`],
  ['promise', `promise vow pledge guarantee forswear`],
  ['demand', `advise demand urge beg plead implore beseech exhort entreat`],
  ['belief', `predict forecast prophesy foretell speculate surmise conjecture guess`],
  ['question', `ask wonder inquire enquire query`],
  ['warning', `caution warn forewarn`],
  ['accusation', `accuse allege sneer rail fulminate inveigh`],
  [
    'emotion',
    `sympathize gloat fume complain lament bemoan grumble grouse gripe moan whine whimper wail groan rant rave
    vent seethe apologize apologise sob gasp marvel sympathise deplore protest whinge kvetch`,
  ],
]

/** Verbs of belief, perception, decision, demand and evaluation, and of speech in one sense among several. */
export const WIDER: readonly Group[] = [
  [
    'statement',
    `show find indicate demonstrate point continue begin start open finish end agree disagree read talk speak
    discuss address raise sound signal signify mean illustrate prove establish verify determine discover learn
    hear notice realize realise recognize recognise document outline present put give make issue release publish
    print paint cast portray depict characterize characterise call label dub term style brand tag name define
    refer defend justify rationalize support back endorse second echo repeat compare liken contrast equate
    attribute ascribe credit trace link associate tie identify pinpoint analyze analyse assess evaluate appraise
    rate rank rule hold calculate compute count tally estimate measure gauge list record log register chronicle
    catalog catalogue sketch trumpet herald flag highlight spotlight showcase feature focus dwell touch weigh
    chip cut break interrupt stand submit file contest figure go pick snap bark thunder boom blare hoot howl
    grunt grin smile smirk frown laugh nod shrug sigh wink cough breathe pant sniff snort snicker spit splutter
    sputter stumble trail venture essay dictate translate interpret explode storm blaze lie fib bluff pretend
    feign fabricate concoct invent leak whistle spill share swap exchange trade lead close remember recollect
    forget retell rewrite revisit review survey interview consult teach educate coach school correct amend
    revise edit qualify modify warrant substantiate corroborate authenticate validate frame spin lay set throw
    toss shoot deliver reflect extol espouse tout telegraph cable text message email e-mail post broadcast relay
    allow voice detail sum publicize express reference react pivot spell vote evince betray purport rumor rumour
    bill presage portend foreshadow bode augur hazard ramble chatter gossip confer negotiate bicker quarrel
    squabble spar choke gulp clip rumble yap soothe comfort console placate prompt rhyme sing hum assent
    acquiesce accede extrapolate update debrief tip phone telephone ring fax wire jot pen type inscribe author
    draft caption headline title adjudicate overrule diagnose introduce persist double float broach pitch peddle
    hype plug circulate spread disseminate punctuate invoke exemplify overhear eavesdrop mishear misremember
    misunderstand huff tut cluck quack nickname reprise recast expose unveil witness clash grapple`,
  ],
  [
    'denial',
    `reject dismiss deflect decline refuse discount disown renounce oppose rebuff resist negate disprove
    discredit distance demur balk rebut contradict debunk recant retract backpedal waffle disapprove dissent
    disregard ignore sidestep dodge evade eschew nullify`,
  ],
  [
    'promise',
    `offer plan intend commit undertake aim prepare decide resolve choose opt elect seek try look attempt
    endeavor endeavour arrange scheme plot swear consent renege strive sign adopt nominate appoint vie launch`,
  ],
  [
    'demand',
    `press push appeal instruct propose want require need encourage invite direct wish desire like lobby
    campaign compel oblige bid dare goad ban forbid prohibit permit approve authorize authorise mandate decree
    ordain legislate let enjoin summon request command order adjure importune clamor clamour agitate petition
    coax prod advocate persuade convince champion wheedle cajole badger nag hector browbeat yearn long crave
    covet itch pray pressure suspend restrict block impose veto`,
  ],
  [
    'belief',
    `see judge reckon hope contemplate consider expect accept prefer believe think feel suspect know assume
    presume suppose imagine deem regard view fancy anticipate envision envisage foresee project infer deduce
    gather understand conceive perceive sense intuit trust bet wager gamble dream picture visualize visualise
    fantasize fantasise favor favour predicate ponder mull appreciate grasp comprehend love value respect prize
    appear seem reconsider misjudge underestimate overestimate miscalculate mind daydream lean bank rely treat`,
  ],
  ['doubt', `challenge doubt question mistrust distrust disbelieve hesitate second-guess waver vacillate`],
  ['question', `poll debate examine explore investigate study quiz interrogate probe watch`],
  ['warning', `threaten fear worry dread alert fret agonize agonise panic shudder tremble admonish counsel`],
  [
    'accusation',
    `attack fault hit rip blame indict convict prosecute savage skewer roast knock pan trash hammer pound target
    tar smear lash tear finger zing needle rib shame punch jab swipe mischaracterize misrepresent distort twist
    undermine blast slam criticize criticise charge denounce decry condemn lambaste lambast berate chide rebuke
    scold reproach reprove upbraid castigate excoriate deride mock ridicule taunt jeer scoff snipe carp impugn
    malign vilify disparage belittle denigrate lampoon bash assail pillory censure chastise reprimand sue insult
    heckle impeach inculpate incriminate boo harangue eviscerate rubbish mislead snitch`,
  ],
  [
    'emotion',
    `admire tease regret resent rue mourn grieve hate detest abhor loathe despise dislike enjoy celebrate cheer
    applaud salute welcome toast relish bristle chafe despair envy bless damn crack jest kid josh beam glow
    bubble burst blush wince cringe recoil gape delight please surprise shock stun astonish amaze outrage anger
    trouble bother concern dismay disappoint embarrass frustrate humiliate bewail weep sniffle giggle guffaw
    rejoice exult commiserate congratulate compliment commend laud praise thank hail rage curse cuss bridle care
    forgive pardon excuse greet embrace pine ache revel offend infuriate unsettle startle rattle impress`,
  ],
]
