/** What tells the voices of a Spanish text by its layout and its turns of phrase. */

import type { VoiceLists } from '../voices.js'

export const VOICES: VoiceLists = {
  questions: 'p pregunta',
  answers: 'r respuesta',
  fields: `
    tel, teléfono, fax, correo, e-mail, email, contacto, contacto de prensa, web, sitio web, dirección, fecha, fechas, lugar, hora,
    horario, duración, precio, precios, entrada, entradas, reservas, inscripción, información, nota, notas, ejemplo, fuente,
    fuentes, foto, fotos, imagen, vídeo, video, lea también, lee también, ver también, resultado, resultados, goles, tarjetas,
    árbitro, público, alineación, ingredientes, preparación, elaboración, cocción, consejo, paso, variante, ventajas, desventajas,
    autor, autora, editorial, director, directora, reparto, género, estreno, país, capital, población, superficie, idioma, moneda,
    asunto, título, tema, resumen, conclusión, contexto, definición, total`,
  selves: 'yo me mí mi mis conmigo mío mía',
  addresses: 'usted ustedes le les su sus tú te ti tu tus vos vosotros os vuestra vuestro',
  interviewed: `
    responde a nuestras preguntas, entrevista con, entrevista a, entrevista al, conversación con, diálogo con, charla con, encuentro con, preguntas a,
    cinco preguntas a, tres preguntas a, conversamos con, hablamos con`,
  interviewers: 'entrevista de, entrevistado por, entrevistada por, entrevista realizada por',
  salutations:
    'estimado, estimada, estimados, estimadas, señor, señora, señores, querido, querida, queridos, muy señor, distinguido',
  letters: 'tribuna, opinión, carta abierta, carta al director, cartas al director, carta a, cartas de los lectores',
  pointers: [
    {
      beginnings:
        'cabe, conviene, hay que, es importante, es preciso, es necesario, es justo, vale la pena, cabría, convendría, falta',
      verbs:
        'señalar, recordar, destacar, subrayar, mencionar, añadir, precisar, decir, aclarar, resaltar, apuntar, reconocer, saber',
    },
  ],
}
