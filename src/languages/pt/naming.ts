/** Words after which Portuguese puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  chamado chamada chamados chamadas denominado denominada apelidado apelidada intitulado intitulada batizado
  batizada conhecido conhecida conhecidos conhecidas nome nomes título títulos apelido pseudônimo palavra palavras
  termo termos expressão conceito significa lema slogan filme filmes documentário série livro livros romance álbum
  canção música obra programa revista diário jornal site projeto projecto plano operação movimento grupo banda
  partido associação organização prêmio prémio categoria lei navio missão furacão caso versão edição cópia capítulo
  artigo tema single jogo videojogo aplicativo aplicação app campanha evento festival exposição mostra mural
  escultura quadro poema peça podcast temporada episódio canal página blog conta perfil etiqueta hashtag manifesto
  petição iniciativa fórum congresso jornada concurso bolsa cartaz conto ensaio manual relatório marca logótipo
  logotipo letreiro faixa inscrição rebatizado rebatizada intitulados intituladas apelidados dito alcunha vocábulo
  chama chamam
`)

/** Words after which marks hold what a court or a law calls an act. */
export const charging = words(`
  acusado acusada acusados acusadas arguido arguida réu condenado condenada condenados indiciado investigado crime
  crimes denúncia suspeito suspeita culpado
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['como'])
