/** Names of bodies, of places that speak for a government, of media, and of places that are never persons. */

/** Any word of the name of a body, lower case. */
export const ORGANIZATION_WORDS = `
  party committee subcommittee commission council board bureau agency administration authority ministry department office
  inc inc. corp corp. co co. ltd ltd. llc plc company companies corporation group holdings partners associates bros
  industries enterprises systems technologies solutions labs laboratories pharmaceuticals motors airlines airways
  railways bank bancorp capital fund trust insurance financial university college school academy institute institution
  foundation association society union federation confederation league alliance coalition network organization
  organisation club team center centre court tribunal parliament congress senate assembly house legislature
  cabinet police army navy force forces guard corps brigade command service services hospital clinic church diocese
  museum library theater theatre times post journal herald tribune gazette chronicle news press magazine review
  observer guardian telegraph mirror globe sentinel inquirer examiner courier dispatch standard register bulletin
  broadcasting television radio media pac caucus conference convention campaign movement front brotherhood initiative
  project program programme commonwealth republic embassy consulate guild chamber syndicate consortium
  nations international global`

/** States, capitals and seats of power: as a source, their government. */
export const GOVERNMENTS = `
  washington, moscow, beijing, london, paris, berlin, brussels, tokyo, tehran, kabul, kyiv, kiev, pyongyang, seoul
  white house, the white house, kremlin, pentagon, downing street, capitol hill, foggy bottom, whitehall, vatican
  elysee, élysée, united states, u.s., us, america, united kingdom, u.k., uk, britain, russia, china, france, germany
`

export const MEDIA = `
  reuters, associated press, ap, afp, bloomberg, new york times, washington post, cnn, bbc, nbc, abc, cbs, fox news
`

/** Place: its adjectives and people. */
export const NATIONALITIES = `
  united states: american americans
  united kingdom: british briton britons
  russia: russian russians
  china: chinese
  france: french
  germany: german germans
`

export const PLACES = `
  california, texas, new york, ohio, los angeles, chicago, boston
`
