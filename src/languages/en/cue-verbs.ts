/** Cue verbs by what is done with words. `SPEECH` verbs report by themselves, `WIDER` ones only with a clause or a quote. */

import type { Stance } from '../../document.js'

type Group = readonly [Stance, string]

/** Verbs that report words by themselves, by stance. */
export const SPEECH: readonly Group[] = [
  [
    'statement',
    `say tell add note claim argue explain insist state declare announce report assert contend maintain remark comment
    mention observe affirm reiterate restate respond reply answer retort rejoin rebut counter quip joke tweet retweet
    blog write testify recount narrate relate recall disclose reveal divulge confirm acknowledge concede admit confess
    recite quote cite describe clarify specify stress emphasize emphasise underscore underline proclaim profess
    pronounce opine posit quibble interject intone drawl mutter mumble murmur whisper shout yell scream shriek bellow
    holler roar cry exclaim blurt stammer stutter utter chime elaborate expound summarize summarise paraphrase
    hypothesize hypothesise theorize theorise postulate reason object inform notify apprise brief advise caution
    remind assure reassure attest certify swear vouch allude hint insinuate imply suggest propose recommend
    preface interpose volunteer reminisce muse reflect ruminate philosophize rhapsodize enthuse gush boast brag crow
    gloat chant chorus sing-song rasp croak bleat bawl hiss snarl growl squeal squeak
    lisp slur simper purr coo chirp chuckle deadpan wisecrack banter editorialize pontificate sermonize
    preach lecture extol espouse tout promulgate communicate convey telegraph cable
    text message email e-mail post instagram livestream broadcast depose avow aver avouch adduce
    spitball soliloquize ad-lib reaffirm reassert recapitulate recap rehash relay rephrase reword
    misstate overstate understate exaggerate backtrack equivocate hedge prevaricate
    allow stipulate vocalize vocalise verbalize voice articulate enunciate enumerate itemize
    analogize generalize detail sum`,
  ],
  ['denial', 'deny refute disavow disclaim dispute repudiate rebuff gainsay contradict debunk recant retract'],
  ['promise', 'promise vow pledge guarantee threaten forswear'],
  [
    'demand',
    `demand urge request beg plead implore beseech exhort entreat command order instruct appeal adjure insist
    importune clamor clamour agitate petition call-on coax prod lobby`,
  ],
  ['belief', 'predict forecast prophesy foretell speculate surmise conjecture opine guess'],
  ['question', 'ask wonder inquire enquire query quiz interrogate probe'],
  ['warning', 'warn caution forewarn admonish alert counsel'],
  [
    'accusation',
    `accuse allege blast slam criticize criticise charge denounce decry condemn lambaste lambast berate chide
    rebuke scold reproach reprove upbraid castigate excoriate deride mock ridicule taunt jeer sneer scoff snipe
    carp rail fulminate inveigh blame impugn malign vilify disparage belittle denigrate lampoon bash assail
    pillory censure chastise reprimand reprove sue insult heckle impeach inculpate incriminate`,
  ],
  [
    'emotion',
    `complain lament bemoan bewail grumble grouse gripe moan whine whimper wail groan rant rave vent fume seethe
    apologize apologise sob weep sniffle giggle guffaw gasp marvel rejoice exult commiserate sympathize sympathise
    congratulate compliment commend laud praise thank hail deplore protest rage curse cuss swear whinge kvetch`,
  ],
]

/** Verbs of belief, perception, decision, demand and evaluation, and of speech in one sense among several. */
export const WIDER: readonly Group[] = [
  [
    'statement',
    `show find see indicate demonstrate point continue conclude begin start open finish end agree disagree
    read talk speak discuss address raise sound signal signify mean illustrate prove establish verify determine
    discover learn hear notice realize realise recognize recognise document outline offer present put give make
    issue release publish print air run paint cast portray depict characterize characterise call label dub term
    style brand tag name define refer defend justify rationalize support back endorse second echo repeat chant
    compare liken contrast equate attribute ascribe credit trace link associate tie identify pinpoint
    analyze analyse assess evaluate appraise rate rank judge rule hold find reckon calculate compute count tally
    estimate measure gauge list record log register chronicle catalog catalogue sketch trumpet herald
    flag highlight spotlight showcase feature focus dwell touch weigh chip cut break interrupt press push stand
    testify submit file contest appeal argue figure go come keep follow pipe pick
    snap bark thunder boom blare hoot howl grunt grin smile smirk frown laugh nod shrug sigh wink cough
    breathe pant sniff snort snicker spit splutter sputter stumble trail venture essay dictate translate interpret
    explode storm blaze lie fib bluff pretend feign fabricate concoct invent leak whistle spill
    share swap exchange trade lead close
    remember recollect forget retell rewrite revisit review survey poll interview consult
    teach instruct show educate coach school correct amend revise edit qualify modify
    warrant substantiate corroborate authenticate validate contextualize frame cast spin
    lay set throw toss fire shoot hurl sling deliver drop
    volley return`,
  ],
  [
    'denial',
    `reject dismiss deflect decline refuse discount disown renounce oppose rebuff resist negate disprove
    discredit distance demur balk`,
  ],
  [
    'promise',
    `plan intend agree commit offer undertake aim mean propose prepare decide resolve choose opt elect seek try
    threaten hope look attempt endeavor endeavour contemplate consider arrange expect scheme plot
    swear consent accept`,
  ],
  [
    'demand',
    `want call ask require need press push encourage invite advise direct prefer seek wish desire like ask
    lobby campaign compel oblige bid challenge dare goad ban forbid prohibit permit approve authorize authorise
    mandate decree ordain legislate require let enjoin summon`,
  ],
  [
    'belief',
    `believe think feel suspect know hope expect assume presume suppose imagine consider deem regard view fancy
    anticipate envision envisage foresee project infer deduce gather understand conceive perceive sense intuit
    trust bet wager gamble reckon dream picture visualize visualise fantasize fantasise favor favour prefer
    predicate theorize posit contemplate ponder mull judge accept appreciate grasp comprehend maintain
    see perceive deem credit love appreciate value admire respect prize`,
  ],
  ['doubt', 'doubt question mistrust distrust disbelieve hesitate second-guess waver dispute challenge'],
  ['question', 'question wonder debate examine explore investigate study explore poll'],
  ['warning', 'fear worry dread threaten alert fret agonize agonise panic shudder tremble'],
  [
    'accusation',
    `attack fault hit rip blame attack indict convict prosecute savage skewer roast knock pan trash
    hammer pound target tar smear lash tear lay suspect finger zing needle tease rib shame call-out
    punch jab swipe mischaracterize misrepresent distort twist discredit undermine question`,
  ],
  [
    'emotion',
    `regret resent rue mourn grieve hate detest abhor loathe despise dislike enjoy celebrate cheer applaud salute
    welcome toast sympathize relish bristle chafe despair gloat admire envy fume object bless damn
    crack jest kid josh tease beam glow bubble burst blush wince cringe recoil gape
    delight please surprise shock stun astonish amaze outrage anger trouble bother concern dismay disappoint
    embarrass frustrate humiliate`,
  ],
]
