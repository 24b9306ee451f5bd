/** Nouns of two words of which the first is a verb's form too: `hedge fund`, in both numbers. */

import { plurals } from './nouns.js'

/** The first word, and before each line's end the nouns that stand behind it. */
const COMPOUNDS = `
  aid = agency group package
  banking = crisis sector system
  boarding = pass school
  building = code permit site society
  call = center centre
  campaign = aide chairman chief group manager promise spokesman spokeswoman staffer trail
  care = home worker
  charge = sheet
  closing = argument bell ceremony price statement
  drinking = water
  driving = force licence license range school test
  exchange = programme rate
  exit = interview poll strategy
  fishing = boat community industry vessel
  focus = group
  funding = bill gap round
  governing = body council party
  hearing = aid loss
  hedge = fund
  help = desk
  housing = association crisis market project
  hunting = ground season
  landing = gear page site strip
  learning = curve difficulty disability
  living = condition cost room standard wage
  mailing = list
  mining = company industry town
  nursing = home school staff
  opening = bell ceremony day game match night remark statement
  parking = garage lot space ticket
  pay = cut deal gap packet rise
  polling = company data day firm place station
  press = account association briefing conference corps freedom office officer pass release report secretary
  protest = group leader march movement organiser organizer
  reading = list room
  record = company holder label
  release = clause date
  report = card
  rescue = package plan service team
  research = assistant center centre director fellow group paper scientist team
  ruling = body class coalition party
  search = engine party team warrant
  selling = point price
  sentencing = guideline hearing
  shipping = company container lane line
  shooting = range spree
  shopping = center centre list mall trip
  show = trial
  sign = language
  signing = bonus ceremony
  spending = bill cut limit plan review
  sporting = director event
  starting = point price salary
  steering = committee group wheel
  sticking = point
  support = group staff
  swimming = club pool
  swing = state voter
  talk = show
  talking = point
  teaching = assistant hospital union
  test = flight pilot result score
  think = tank
  tipping = point
  tracking = device poll
  trade = association body deal group minister secretary show union war
  transfer = fee market request window
  turning = point
  vote = count share
  voting = age machine record right system
  waiting = list room time
  watch = list
  working = class condition group hour paper party week
`

/** Each as it stands in a text. */
export const compoundNouns = (): ReadonlySet<string> =>
  new Set(
    COMPOUNDS.trim()
      .split('\n')
      .flatMap((line) => {
        const [first, heads] = line.split('=') as [string, string]
        const nouns = heads.trim().split(' ')
        return [...nouns, ...nouns.flatMap(plurals)].map((noun) => `${first.trim()} ${noun}`)
      }),
  )
