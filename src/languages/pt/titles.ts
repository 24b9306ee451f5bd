import type { TitleRow } from '../people-lists.js'

/** Titles before a name, parted by commas: gender, plural, forms (norms, with their full stop where it is written). */
export const TITLES: readonly TitleRow[] = [
  [
    'm',
    false,
    'sr, sr., senhor, dom, d., dr, dr., doutor, prof, prof., professor, eng., engenheiro, arq., arquiteto, padre, pe., monsenhor, frei, irmão, general, gen., coronel, cel., major, capitão, cap., almirante, brigadeiro, sargento, presidente, ex-presidente, vice-presidente, primeiro-ministro, chanceler, senador, deputado, governador, prefeito, vereador, procurador, ministro, ex-ministro, rei, príncipe, duque, conde, papa, cardeal, bispo, arcebispo, desembargador, delegado, pastor, lord, sir, mister, mr, mr., são, santo, tio',
  ],
  [
    'f',
    false,
    'sra, sra., senhora, srta., senhorita, dona, d.ª, dra, dra., doutora, profa., professora, engenheira, irmã, madre, presidenta, primeira-ministra, senadora, deputada, governadora, prefeita, vereadora, procuradora, ministra, ex-ministra, rainha, princesa, duquesa, condessa, desembargadora, delegada, pastora, lady, miss, mrs, mrs., ms, ms., santa, tia',
  ],
  [null, false, 'juiz, juíza, tenente, comandante, cabo, soldado, imã, rabino, exmo., exma., mestre'],
  ['m', true, 'srs., senhores, doutores, generais, ministros, presidentes, irmãos, professores'],
  ['f', true, 'sras., senhoras, doutoras, irmãs, ministras'],
]

/** Words inside names. */
export const PARTICLES = 'de do da dos das d e di del della la van von der den bin ben ibn al el abu mac o y'

/** Words that make a name that of a body. */
export const ORGANIZATION_WORDS = `
  atlético desportivo sporting esporte futebol académica academia administração advocacia aeronáutica agência aliança alfândega ambiente anp arquidiocese assembleia associação autoridade banco biblioteca bloco bombeiros
  câmara caixa casa central centro chega cia clube cnn coligação comando comissão comité comitê companhia comunidade confederação conferência congresso conselho consórcio
  controladoria cooperativa coordenação corpo corregedoria cruz defensoria defesa delegacia departamento direção direcção diretório emissora empresa escola estado exército faculdade federação
  festival fiscalização força forças fórum frente fundação gabinete governo grupo guarda hospital igreja inc indústrias iniciativa inspeção inspecção instituto itamaraty junta jornal liga livre ltda
  marinha ministério movimento museu observatório oficina ordem organização ouvidoria pacto parlamento partido patriarcado plataforma polícia politécnico prefeitura presidência procuradoria protecção proteção psp pj
  receita rede registo república sé secretaria senado serviço sindicato sistema sociedade superintendência supremo teatro tribunal união universidade
  abin anac anatel aneel anvisa adse apav asae bndes bnp bpi caf ccp cds cgtp cnbb cni cnj cnpq ctt cut cvm cpi datafolha dem dgs edp ecdc embraer embrapa enem fenprof fiocruz fgv fnam fne gnr ibama ibge ibope
  icnf icmbio il iml incra inem infarmed inpe inss ipea ipma ips jbs mdb mpf mst mtst novo oab oea oms onu otan pan pcp petrobras pl pgr ppe ps psb psd psdb psol pt rede republicanos rtp senai sic sef snm sns stf stj tap tcu tse
  tvi ue uefa ufmg ufpe ufrj ugt unb unesp unicamp usp vale fifa fbi nasa bce fmi google apple microsoft amazon facebook meta twitter netflix greenpeace unicef unesco galp sonae edp altice nos benfica sporting flamengo corinthians palmeiras cbf`

/** What a body that has a name is called again by. */
export const BODY_CLASSES = `
  empresa companhia sociedade grupo firma multinacional filial startup construtora montadora operadora operador concessionária petrolífera
  petroleira elétrica mineradora farmacêutica rede marca consórcio cooperativa laboratório universidade instituto instituição organismo
  organização associação fundação federação confederação sindicato ong coletivo colectivo plataforma texto documento estudo clube equipa equipe partido
  movimento agência jornal diário semanário revista emissora canal site portal banco seguradora entidade órgão`

/** Persons of whom a place, a body or a family has one, or an event a few: `o prefeito` may be new where `o ativista` is not. */
export const OFFICES = `
  ministro ex-ministro primeiro-ministro vice-ministro secretário subsecretário presidente ex-presidente vice-presidente premiê premier porta-voz chanceler
  prefeito vice-prefeito governador intendente embaixador cônsul comissário rei rainha papa bispo arcebispo padre pároco pastor chefe patrão diretor
  director gerente gestor administrador responsável encarregado coordenador titular proprietário dono tesoureiro sucessor antecessor adjunto organizador
  moderador redator notário advogado juiz procurador promotor árbitro perito correspondente apresentador locutor âncora editor intérprete reitor
  médico legista guarda vigilante comandante capitão piloto condutor motorista maquinista treinador técnico selecionador produtor cliente vítima
  testemunha autor pai mãe irmão irmã filho filha marido esposo esposa mulher companheiro viúvo tio primo vizinho colega amigo genro
  sobrinho avô avó fonte delegado representante provedor defensor relator porteiro`

/** What an office is held for, in lower case where it has a capital. */
export const PORTFOLIOS = `
  agricultura ambiente assuntos cidades ciência comércio comunicações cultura defesa desporto desenvolvimento economia educação emprego
  energia ensino esporte esportes fazenda finanças habitação igualdade indústria infraestrutura interna interior justiça juventude meio
  mobilidade obras pesca planeamento planejamento saúde segurança trabalho transportes turismo urbanismo`
