import type { MarkConventions, TextConventions } from '../conventions.js'
import { wordsOf } from '../lists.js'

export const marks: MarkConventions = {
  pairs: [
    { open: '«', close: '»', family: 'guillemets' },
    { open: '“', close: '”', family: 'double' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‘', close: '’', family: 'single' },
    { open: "'", close: "'", family: 'straight-single' },
  ],
  dialogueDash: true,
  continuation: ['»', '«', '”', '“', '"'],
}

export const text: TextConventions = {
  elisions: [],
  enclitics: [],
  whole: wordsOf("ex-presidente ex-ministro ex-ministra ex-alcalde o'clock"),
  abbreviations: wordsOf(`
    sr sra srta sres sras dr dra d dña lic licda ing prof profa mtro mtra gral mons Sr Sra Srta Sres Sras D Dª Dña Dr Dra Dres Lic Licda Ing Arq Mtro Mtra Prof Profa Profª Gral Gral Cap Cnel Tte Sgto Cmdte Mons Fr
    Pbro Excmo Excma Ilmo Ilma Ud Uds Vd Vds Fdo Dip Sen C Hno Hna St Sta Sto Mr Mrs Ms Gob Pdte Pte Av Avda Bvd Blvd C Cía
    Col Ctra Pza Edif Dpto Depto núm nº pág págs p pp vol cap art arts fig ed trad cf p.ej a.C d.C e.g i.e vs aprox máx mín tel tfno
    ene feb mar abr may jun jul ago sept oct nov dic EE`),
  softAbbreviations: wordsOf('etc CC.OO EE.UU S.A S.L S.A.B C.V Inc Corp Ltd Jr a.m p.m U.S'),
  starters: wordsOf(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra él
    ella ellos ellas yo nosotros usted ustedes se me te le les nos no sí ni y o pero que qué quién quien quiénes cómo cuándo dónde
    por para con sin en de del a al ante bajo desde durante entre hacia hasta según sobre tras mientras cuando como si aunque
    porque pues así además también tampoco ahora ayer hoy luego después antes entonces ya aún todo toda todos todas algunos algunas
    muchos muchas otro otra otros otras cada varios varias ningún ninguna nadie nada hay era fue es son tal`),
  creditLabels: wordsOf(`
    Foto Fotos Fotografía Fotografías Imagen Imágenes Crédito Créditos Infografía Vídeo Video Por Publicado Actualizado Fuente
    Fuentes Agencias Redacción EFE Reuters Copyright ©`).concat([
    'Con información de',
    'Lea también',
    'Lee también',
    'Te puede interesar',
    'Ver también',
    'Europa Press',
    'Pie de foto',
  ]),
}
