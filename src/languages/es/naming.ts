/** Words after which Spanish puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  llamado llamada llamados llamadas llama denominado denominada denominados denominadas apodado apodada titulado
  titulada nombrado bautizado bautizada conocido conocida conocidos conocidas nombre nombres título títulos apodo
  alias seudónimo palabra palabras término términos expresión concepto significa lema eslogan película películas
  documental serie libro libros novela álbum canción obra programa revista diario periódico sitio proyecto plan
  operación movimiento grupo banda partido asociación organización premio categoría ley barco misión huracán caso
  versión edición copia capítulo artículo tema sencillo single videojuego juego aplicación app campaña evento
  festival exposición muestra mural escultura cuadro poema pieza podcast temporada episodio canal página blog cuenta
  perfil etiqueta hashtag manifiesto petición iniciativa foro congreso jornada concurso beca cartel cuento ensayo
  manual informe marca logotipo letrero pancarta inscripción titulados tituladas bautizados rebautizado rebautizada
  motejado motejada dicho mote sobrenombre significado vocablo llamamos llaman llamarse
`)

/** Words after which marks hold what a court or a law calls an act. */
export const charging = words(`
  acusado acusada acusados acusadas imputado imputada imputados procesado condenado condenada condenados investigado
  investigada delito delitos presunto presunta cargos querella denuncia sospechoso culpable
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['como'])
