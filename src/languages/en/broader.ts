/**
 * Nouns that take up whoever has a narrower one, by lemma: `the jurist` for a judge, `the institution` for a council. A noun before
 * each `=` may stand for what follows it.
 */
export const BROADER_ROLES = `
  lawmaker = senator representative congressman congresswoman delegate assemblyman assemblywoman legislator deputy
  legislator = senator representative congressman congresswoman delegate assemblyman assemblywoman lawmaker deputy
  politician = senator representative congressman congresswoman governor mayor minister president secretary lawmaker
  jurist = judge justice magistrate lawyer
  lawyer = attorney prosecutor counsel
  officer = general colonel captain commander lieutenant admiral major sergeant detective sheriff
  diplomat = ambassador consul envoy secretary negotiator
  executive = chairman chairwoman president founder ceo director
  academic = professor historian economist sociologist philosopher dean
  scholar = professor historian economist sociologist philosopher
  researcher = professor scientist physicist chemist biologist economist sociologist psychologist epidemiologist astronomer
  scientist = professor researcher physicist chemist biologist astronomer astrophysicist climatologist geologist epidemiologist
  physician = doctor surgeon pediatrician cardiologist psychiatrist
  writer = novelist author poet essayist playwright columnist
  author = novelist writer poet essayist playwright historian
  artist = singer painter sculptor musician actor actress rapper dancer photographer
  musician = singer composer guitarist pianist drummer rapper
  athlete = player runner swimmer sprinter skier champion
  player = striker defender goalkeeper forward midfielder quarterback captain
  journalist = reporter editor correspondent columnist anchor
  cleric = bishop archbishop cardinal priest pastor imam rabbi
  monarch = king queen emperor
  ceo = executive
  boss = executive ceo chairman chairwoman chair president director founder manager head leader
  chief = executive ceo chairman chairwoman chair president director head leader secretary commissioner
  authority = council agency board commission
  watchdog = regulator agency authority commission office ombudsman inspectorate
  regulator = agency authority commission office
  institution = committee council bank commission court university academy foundation museum assembly senate parliament
  organization = association federation league committee movement party union council agency
  organisation = association federation league committee movement party union council agency
`
