import type { MarkConventions, TextConventions } from '../conventions.js'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const marks: MarkConventions = {
  pairs: [
    { open: '«', close: '»', family: 'guillemets' },
    { open: '“', close: '”', family: 'double' },
    { open: '‹', close: '›', family: 'single-guillemets' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‘', close: '’', family: 'single' },
    { open: "'", close: "'", family: 'straight-single' },
    { open: '„', close: '“', family: 'low' },
    { open: '»', close: '«', family: 'inverted-guillemets' },
  ],
  dialogueDash: true,
  continuation: ['«', '»', '“'],
}

export const text: TextConventions = {
  elisions: words(`
    c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu entr parcequ`),
  enclitics: words(`
    -t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -tu -nous -vous -moi -toi -lui -leur -le -la -les -y -en
    -ce -ci -là`),
  whole: words(`
    aujourd'hui presqu'île presqu'îles quelqu'un quelqu'une entr'ouvert entr'ouverte entr'aide prud'homme prud'hommes
    prud'homal prud'homale prud'homaux rendez-vous c'est-à-dire
    celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là peut-être vis-à-vis là-bas là-haut là-dessus
    ci-dessus ci-dessous ci-contre ci-joint ci-après au-dessus au-dessous au-delà par-dessus par-delà avant-hier
    après-demain chef-d'œuvre chefs-d'œuvre main-d'œuvre hors-d'œuvre porte-parole demi-heure tête-à-tête
    face-à-face mot-clé moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-même vous-mêmes eux-mêmes elles-mêmes
    on-dit ouï-dire qu'en-dira-t-on faire-part laissez-passer savoir-faire savoir-vivre va-t-en-guerre
    sur-le-champ quant-à-soi pied-à-terre vice-président vice-présidente cessez-le-feu grand-chose là-dedans sans-abri garde-à-vous m'as-tu-vu`),
  abbreviations: words(`
    M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mgr Mr Mrs Ms St Ste Sts Stes R.P S.E S.M S.A.R p
    al av apr J.-C pp n° chap éd ed cf tél ibid id cit coll trad réf
    janv févr fév avr juil juill oct nov déc
    gén lt cdt capt sgt maj brig adjt amb
    boul bld rte fg qq qqn hab approx c.-à-d p.ex i.e e.g vs suiv sq sqq parag § bibl resp prof ets dép arr`),
  // Those that are words of their own as well (`de l'art.`, `au cap.`) or often the last of a sentence.
  softAbbreviations: words(`
    art col cap max min sept ex ill sup inf ch op fig dir bd env adj
    etc U.S U.S.A U.K S.A S.A.S S.N.C U.E O.N.U Inc Corp Ltd Co Jr Sr Cie a.m p.m`),
  numberAbbreviations: ['vol'],
  starters: words(`
    il elle ils elles on nous vous je j' c' ce cet cette ces cela ça le la les l' un une des du au aux son sa ses leur leurs
    notre nos votre vos mon ma mes tout toute tous toutes plusieurs certains certaines chaque aucun aucune quel quelle quels
    quelles qui que qu' pourquoi comment où si s' dans chez pour par sur sous avec sans après avant depuis pendant selon
    d'après lors quand lorsque lorsqu' comme mais or donc ainsi alors cependant toutefois enfin ensuite puis voici voilà en à
    n' ne et ou de d' par parmi entre vers malgré contre telle telles tel tels`),
  creditLabels: words(`
    Crédit Crédits Photo Photos Photographie Photographies Légende Illustration Illustrations Image Images Infographie
    Par Publié Mis Modifié Actualisé Source Sources Copyright ©`).concat([
    'Propos recueillis par',
    'Recueilli par',
    'Mis à jour',
    'Publié le',
    'Crédit photo',
    'Crédits photo',
    'Avec AFP',
    'AFP',
    'Reuters',
    'Lire aussi',
    'À lire aussi',
    'Voir aussi',
    'Vidéo',
    'De notre correspondant',
    'De notre correspondante',
    'De notre envoyé spécial',
    'De notre envoyée spéciale',
  ]),
}
