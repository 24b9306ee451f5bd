/** Words after which German puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  genannt genannte genannten genannter sogenannt sogenannte sogenannten sogenannter namens name namen titel titels
  bezeichnet bezeichnete bezeichneten bezeichnung begriff begriffe wort worte wörter ausdruck bedeutet betitelt getauft
  spitzname motto slogan parole film films filme dokumentation serie sendung buch buches bücher roman romans album albums
  lied song stück oper gedicht ausstellung zeitschrift zeitung magazin magazins nachrichtenmagazin tageszeitung website
  projekt projekts programm aktion operation initiative gruppe band partei verein verband bündnis organisation preis
  kategorie gesetz schiff sonde satellit mission sturm hurrikan komet
`)
