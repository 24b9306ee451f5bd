/** Words after which Dutch puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  genaamd genoemd genoemde zogenaamd zogenaamde zogeheten bijgenaamd getiteld gedoopt bekend naam namen titel bijnaam
  pseudoniem woord woorden term termen uitdrukking begrip betekent motto slogan leus film documentaire serie boek boeken
  roman album lied nummer stuk opera programma tijdschrift krant dagblad website project plan operatie actie beweging groep
  band partij vereniging organisatie prijs categorie wet schip missie orkaan storm zaak
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['als'])
