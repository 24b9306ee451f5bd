/** First names by gender. A name in both lists says nothing of gender. */

export const MALE = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
`

export const FEMALE = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
`

export const UNISEX = `
  taylor jordan casey riley jamie morgan quinn avery alex sam pat chris terry robin leslie kim kelly
`
