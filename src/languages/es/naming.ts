/** Words after which Spanish puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  llamado llamada llamados llamadas llama denominado denominada denominados denominadas apodado apodada titulado titulada
  nombrado bautizado bautizada conocido conocida conocidos conocidas nombre nombres título títulos apodo alias seudónimo
  palabra palabras término términos expresión concepto significa lema eslogan película películas documental serie libro
  libros novela álbum canción obra programa revista diario periódico sitio proyecto plan operación movimiento grupo banda
  partido asociación organización premio categoría ley barco misión huracán caso
`)
