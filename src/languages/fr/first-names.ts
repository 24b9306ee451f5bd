export const FIRST_NAMES = { m: 'vladimir alexandre', f: 'olga', both: 'dominique claude camille' }
