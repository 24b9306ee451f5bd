/**
 * Nouns for who can speak, as `masculine/feminine` (one form where both genders share it, `:m` or `:f` where it has one gender);
 * plurals are made by rule.
 */
export const PERSON_ROLES =
  'ministre président/présidente porte-parole témoin:m député/députée dirigeant/dirigeante expert/experte'
/** Bodies. */
export const ORGANIZATION_ROLES = 'gouvernement:m ministère:m parti:m police:f'
/** Always several. */
export const GROUP_ROLES = 'autorités:f'
export const DOCUMENT_ROLES = 'rapport:m étude:f sondage:m'
