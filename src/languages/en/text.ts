/** Marks, contractions and abbreviations. */

import type { MarkConventions, TextConventions } from '../conventions.js'
import { linesOf, wordsOf } from './data.js'

/** How English quotes. */
export const marks: MarkConventions = {
  pairs: [
    { open: '“', close: '”', family: 'double' },
    { open: '‘', close: '’', family: 'single' },
    { open: '"', close: '"', family: 'straight' },
    { open: "'", close: "'", family: 'straightSingle' },
    { open: '``', close: "''", family: 'latex' },
    { open: '«', close: '»', family: 'guillemets' },
    { open: '„', close: '“', family: 'low' },
  ],
  dialogueDash: false,
  clausesOutside: true,
  continuation: ['“', '"'],
}

/** Abbreviations that a name, a number or a date follows. */
const ABBREVIATIONS = `
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Maj Col Lt Sgt Cpl Pvt Capt Cmdr Cmdt
  Adm Brig Cdr Ens Supt Insp Det Hon Rev Revs Fr Msgr Mgr Pres Atty Amb Sec Asst Assoc Dep Pfc Spc Ofc Lieut Sgts Drs
  St Ste Mt Ft Nos Vol Vols vol pp Figs figs cf vs v viz approx Bros Jan Feb Aug Sept Oct Nov Dec
  Ala Ariz Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Tex Va Vt Wis Wyo e.g i.e eg ie
  U.S.S H.M.S`

/** Abbreviations that end a sentence as often as not. */
const SOFT_ABBREVIATIONS = `
  U.S U.K U.N E.U D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va U.A.E U.S.A U.S.S.R P.R B.C
  Inc Corp Co Cos Ltd LLC Esq Jr Sr Ph.D M.D D.D.S J.D M.A B.A B.S M.B.A R.N No Dept Assn Univ Ave Blvd Rd
  a.m p.m A.M P.M etc al A.D B.C.E C.E Ark Ga Ill Ind La Mass Miss Mo Ore Pa Del Wash Mar Apr Jun Jul
  Mon Tue Tues Wed Thu Thurs Fri Sat Sun lb lbs oz yr yrs`

const CREDIT_LABELS = `
  By
  Photo
  Photos
  Photo by
  Photos by
  Photo credit
  Photo courtesy
  Photograph
  Photograph by
  Photographs by
  Photography by
  Image credit
  Image caption
  Image source
  Media caption
  Credit
  Picture by
  Illustration by
  Graphic by
  File photo
  Getty Images
  AP Photo
  Courtesy
  Courtesy of
  Reporting by
  Additional reporting by
  Writing by
  Editing by
  Compiled by
  Edited by
  Written by
  Posted by`

/** How English writes words. */
export const text: TextConventions = {
  elisions: [],
  enclitics: ["n't", "'s", "'d", "'ll", "'ve", "'re", "'m"],
  whole: wordsOf(`o'clock ma'am y'all o'er ne'er e'er 'tis 'twas 'em 'cause 'til rock'n'roll cat-o'-nine-tails
    will-o'-the-wisp jack-o'-lantern d'etat d'état d'oeuvre d'oeuvres d'affaires c'mon g'day s'more s'mores
    hallowe'en fo'c'sle ne'er-do-well sing-song no-one`),
  abbreviations: wordsOf(ABBREVIATIONS),
  softAbbreviations: wordsOf(SOFT_ABBREVIATIONS),
  starters:
    wordsOf(`the this that these those it we you he she they there my your our her their its a an some any each every
    if when while as because although since please thanks but so yes what why how and or`),
  creditLabels: linesOf(CREDIT_LABELS),
}
