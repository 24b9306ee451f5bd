export const GOVERNMENTS = 'russie, moscou, kremlin'
export const MEDIA = 'afp, reuters'
export const NATIONALITIES = 'russe=russie'
export const PLACES = 'lyon, marseille'
