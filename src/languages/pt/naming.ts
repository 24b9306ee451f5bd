/** Words after which Portuguese puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  chamado chamada chamados chamadas denominado denominada apelidado apelidada intitulado intitulada batizado batizada
  conhecido conhecida conhecidos conhecidas nome nomes título títulos apelido pseudônimo palavra palavras termo termos
  expressão conceito significa lema slogan filme filmes documentário série livro livros romance álbum canção música obra
  programa revista diário jornal site projeto projecto plano operação movimento grupo banda partido associação organização
  prêmio prémio categoria lei navio missão furacão caso
`)
