import type { RoleLists } from '../people-lists.js'

export const ROLES: RoleLists = {
  persons: `
    ministro/a ex-ministro/a primeiro-ministro/primeira-ministra vice-ministro/a secretário/a subsecretário/a ex-secretário/a presidente/presidenta ex-presidente vice-presidente premiê premier porta-voz
    chanceler deputado/a eurodeputado/a ex-deputado/a senador/a parlamentar congressista autarca prefeito/a vice-prefeito/a ex-prefeito/a vereador/a conselheiro/a intendente governador/a
    vice-governador/a ex-governador/a delegado/a comissário/a embaixador/a diplomata cônsul emissário/a enviado/a representante relator/a mediador/a negociador/a provedor/a defensor/a rei:m rainha:f
    príncipe/princesa imperador/imperatriz monarca soberano/a duque/duquesa conde/condessa marquês/marquesa barão/baronesa sultão/sultana emir:m xeque:m ditador/a papa:m pontífice:m cardeal:m bispo:m arcebispo:m
    padre:m sacerdote:m pároco:m monge:m frade:m freira:f pastor/a rabino/a imã:m aiatolá:m patriarca:m capelão:m missionário/a teólogo/a dirigente líder chefe patrão/patroa diretor/a director/a
    codiretor/a subdiretor/a gerente gestor/a administrador/a responsável encarregado/a coordenador/a titular executivo/a empresário/a empreendedor/a industrial fundador/a cofundador/a criador/a proprietário/a
    dono/a acionista accionista sócio/a investidor/a banqueiro/a financista tesoureiro/a contabilista contador/a economista analista consultor/a assessor/a magnata bilionário/a herdeiro/a sucessor/a
    antecessor/a candidato/a pré-candidato/a favorito/a vencedor/a derrotado/a finalista adversário/a rival opositor/a oposicionista dissidente aliado/a apoiador/a apoiante militante ativista activista simpatizante
    filiado/a membro:m vogal sindicalista grevista manifestante rebelde insurgente revolucionário/a independentista separatista nacionalista populista socialista comunista centrista liberal
    conservador/a ecologista ambientalista bolsonarista lulista petista tucano/a social-democrata republicano/a democrata feminista voluntário/a cooperante doador/a filantropo/a mecenas assistente adjunto/a
    colaborador/a estagiário/a organizador/a animador/a moderador/a redator/a redactor/a notário/a tabelião/tabeliã advogado/a jurista juiz/juíza magistrado/a desembargador/a procurador/a promotor/a árbitro/a
    investigador/a inspetor/a inspector/a detetive detective perito/a especialista técnico/a observador/a auditor/a comentador/a comentarista colunista cronista editorialista jornalista repórter correspondente
    apresentador/a locutor/a âncora entrevistador/a fotógrafo/a fotojornalista blogueiro/a youtuber influenciador/a internauta escritor/a autor/a coautor/a romancista poeta/poetisa ensaísta biógrafo/a editor/a
    livreiro/a bibliotecário/a tradutor/a intérprete historiador/a filósofo/a sociólogo/a politólogo/a politóloga:f cientista antropólogo/a etnólogo/a geógrafo/a demógrafo/a linguista psicólogo/a psiquiatra
    psicanalista arqueólogo/a paleontólogo/a geólogo/a vulcanólogo/a sismólogo/a climatologista climatólogo/a meteorologista oceanógrafo/a biólogo/a microbiólogo/a geneticista virologista epidemiologista infectologista
    imunologista botânico/a zoólogo/a ornitólogo/a químico/a físico/a astrofísico/a astrónomo/a astrônomo/a astronauta cosmonauta matemático/a estatístico/a informático/a engenheiro/a pesquisador/a
    professor/a docente mestre/mestra académico/a acadêmico/a catedrático/a doutorando/a estudante aluno/a universitário/a reitor/a decano/a educador/a monitor/a formador/a doutor/a médico/a cirurgião/cirurgiã pediatra
    cardiologista oncologista neurologista ginecologista radiologista legista enfermeiro/a auxiliar parteira:f farmacêutico/a dentista veterinário/a socorrista paramédico/a bombeiro/a paciente doente utente
    policial agente guarda oficial vigilante espião/espiã militar soldado general coronel coronela:f capitão/capitã comandante tenente sargento cabo almirante brigadeiro combatente guerrilheiro/a
    miliciano/a mercenário/a jihadista terrorista paramilitar veterano/a reservista piloto copiloto aviador/a marinheiro/a navegador/a comissária:f condutor/a motorista maquinista caminhoneiro/a camionista taxista
    motociclista ciclista pedestre peão passageiro/a viajante turista usuário/a operário/a empregado/a trabalhador/a funcionário/a servidor/a desempregado/a aposentado/a reformado/a pensionista aprendiz artesão/artesã
    comerciante lojista padeiro/a talhante açougueiro/a peixeiro/a restaurador/a cozinheiro/a chef garçom/garçonete hoteleiro/a cabeleireiro/a pedreiro/a canalizador/a encanador/a eletricista mecânico/a carpinteiro/a arquiteto/a
    arquitecto/a urbanista paisagista construtor/a agricultor/a fazendeiro/a pecuarista camponês/camponesa lavrador/a viticultor/a pescador/a caçador/a apicultor/a mineiro/a garimpeiro/a seringueiro/a estivador/a entregador/a
    vendedor/a caixa comprador/a cliente consumidor/a fornecedor/a distribuidor/a produtor/a exportador/a fabricante transportador/a armador/a segurador/a inquilino/a senhorio/a ator/atriz actor/actriz comediante humorista
    realizador/a cineasta roteirista argumentista guionista dramaturgo/a encenador/a bailarino/a coreógrafo/a músico/a compositor/a cantor/a rapper fadista violonista guitarrista pianista violinista baterista artista pintor/a escultor/a
    desenhista ilustrador/a estilista designer modelo galerista colecionador/a curador/a estrela:f celebridade:f ídolo:m treinador/a técnico/a selecionador/a jogador/a ex-jogador/a futebolista atacante zagueiro/a goleiro/a avançado/a
    médio/a guarda-redes lateral artilheiro/a tenista basquetebolista golfista nadador/a esquiador/a corredor/a atleta pugilista judoca ginasta patinador/a alpinista surfista campeão/campeã vice-campeão/vice-campeã desportista esportista
    torcedor/a adepto/a fã espectador/a telespectador/a leitor/a ouvinte testemunha:f vítima:f sobrevivente ferido/a refém suspeito/a acusado/a arguido/a réu:m ré:f indiciado/a condenado/a detido/a preso/a recluso/a sequestrador/a
    agressor/a atirador/a assassino/a homicida ladrão/ladra assaltante golpista traficante narcotraficante criminoso/a cúmplice queixoso/a denunciante autor recorrente jurado/a pirata hacker informador/a informante delator/a
    migrante imigrante emigrante refugiado/a exilado/a deslocado/a requerente morador/a habitante residente vizinho/a cidadão/cidadã concidadão/concidadã compatriota conterrâneo/a aldeão/aldeã contribuinte eleitor/a votante
    transeunte curioso/a visitante participante orador/a palestrante interlocutor/a signatário/a homem:m mulher:f rapaz:m rapariga:f moço/a menino/a garoto/a criança:f jovem adolescente bebé bebê adulto/a idoso/a senhor/a
    cavalheiro:m dama:f indivíduo:m pessoa:f personalidade:f desconhecido/a anónimo/a anônimo/a pai:m mãe:f papá:m mamã:f progenitor/a parente familiar filho/a irmão/irmã sogro/a genro:m nora:f cunhado/a tio/a primo/a sobrinho/a
    avô:m avó:f neto/a marido:m esposa:f cônjuge companheiro/a namorado/a noivo/a ex-marido:m ex-mulher:f viúvo/a órfão/órfã gémeo/a gêmeo/a amigo/a camarada colega homólogo/a discípulo/a mentor/a fonte:f islamista muçulmano/a
    cristão/cristã católico/a protestante evangélico/a judeu/judia crente fiel peregrino/a laico/a ateu/ateia afetado/a desalojado/a náufrago/a desaparecido/a foragido/a fugitivo/a desertor/a crítico/a detrator/a admirador/a
    pioneiro/a inventor/a descobridor/a idealizador/a mentor/a guia jardineiro/a florista carteiro/a porteiro/a palhaço/a pensador/a ideólogo/a estratega estrategista publicitário/a marqueteiro/a programador/a nutricionista
    fisioterapeuta criminologista constitucionalista penalista indígena cacique quilombola ribeirinho/a barqueiro/a arrumador/a`,
  organizations: `
    governo:m ministério:m secretaria:f chancelaria:f presidência:f gabinete:m executivo:m administração:f estado:m parlamento:m assembleia:f congresso:m senado:m câmara:f município:m prefeitura:f autarquia:f junta:f freguesia:f
    província:f região:f cidade:f capital:f partido:m coligação:f coalizão:f aliança:f oposição:f movimento:m formação:f frente:f bloco:m bancada:f polícia:f exército:m marinha:f aeronáutica:f guarda:f otan:f nato:f procuradoria:f
    promotoria:f delegacia:f justiça:f tribunal:m corte:f supremo:m juízo:m defesa:f acusação:f defensoria:f magistratura:f alfândega:f fisco:m tesouro:m banco:m bolsa:f seguradora:f fundo:m fundação:f associação:f ong:f coletivo:m
    colectivo:m comité:m comitê:m sindicato:m confederação:f federação:f união:f liga:f comissão:f subcomissão:f conselho:m conferência:f cimeira:f cúpula:f delegação:f missão:f embaixada:f consulado:m organização:f organismo:m
    instituição:f instituto:m observatório:m agência:f autoridade:f ordem:f órgão:m departamento:m direção:f direcção:f serviço:m empresa:f companhia:f sociedade:f grupo:m firma:f multinacional:f filial:f startup:f pme:f fábrica:f
    construtora:f montadora:f operadora:f operador:m concessionária:f petrolífera:f petroleira:f elétrica:f mineradora:f farmacêutica:f rede:f marca:f gigante:m consórcio:m patronato:m cooperativa:f laboratório:m universidade:f escola:f
    colégio:m faculdade:f hospital:m clínica:f centro:m museu:m teatro:m clube:m equipa:f equipe:f seleção:f igreja:f vaticano:m diocese:f paróquia:f mesquita:f sinagoga:f jornal:m diário:m semanário:m revista:f imprensa:f rádio:f
    televisão:f tv:f emissora:f canal:m site:m portal:m redação:f redacção:f plataforma:f milícia:f guerrilha:f cartel:m facção:f fação:f regime:m monarquia:f reino:m república:f coroa:f país:m nação:f proteção:f protecção:f onu:f ue:f
    maioria:f minoria:f entidade:f escritório:m tutela:f edilidade:f palácio:m planalto:m itamaraty:m`,
  collectives: `
    população:f público:m multidão:f povo:m família:f casal:m dupla:f trio:m punhado:m dezena:f dúzia:f vintena:f centena:f milhar:m entorno:m vizinhança:f juventude:f eleitorado:m clientela:f pessoal:m tripulação:f clero:m
    comunidade:f torcida:f cidadania:f`,
  groups: `
    autoridades:f polícias:m gente:f forças:f círculos:m fontes:f serviços:m tropas:f efetivos:m talibãs:m bombeiros:m moradores:m pais:m especialistas familiares investigadores:m populares peritos:m`,
  documents: `
    relatório:m estudo:m investigação:f inquérito:m sondagem:f pesquisa:f levantamento:m barómetro:m barômetro:m documento:m texto:m lei:f decreto:m portaria:f regulamento:m circular:f diretiva:f directiva:f tratado:m acordo:m
    convenção:f constituição:f carta:f código:m artigo:m emenda:f projeto:m projecto:m proposta:f resolução:f comunicado:m declaração:f e-mail:m mensagem:f tuíte:m tweet:m post:m nota:f ofício:m memorando:m despacho:m processo:m
    dossiê:m livro:m obra:f romance:m biografia:f memórias:f ensaio:m capítulo:m editorial:m crónica:f crônica:f reportagem:f documentário:m filme:m vídeo:m gravação:f programa:m podcast:m estatística:f número:m dado:m censo:m balanço:m
    análise:f perícia:f laudo:m autópsia:f auditoria:f questionário:m depoimento:m testemunho:m ata:f acta:f sentença:f acórdão:m decisão:f veredicto:m liminar:f queixa:f denúncia:f contrato:m boletim:m anúncio:m cartaz:m panfleto:m faixa:f
    petição:f manifesto:m bíblia:f alcorão:m evangelho:m gráfico:m tabela:f mapa:m índice:m ranking:m arquivo:m página:f publicação:f tese:f experiência:f experimento:m modelo:m cálculo:m estimativa:f previsão:f foto:f imagem:f
    transcrição:f versão:f anexo:m cláusula:f moção:f guia:m resultado:m norma:f prova:f parecer:m exame:m síntese:f resumo:m calendário:m placa:f certificado:m mandado:m recurso:m protocolo:m manual:m dicionário:m canção:f música:f
    poema:m série:f episódio:m blog:m blogue:m folheto:m fatura:f orçamento:m projeção:f indicador:m registo:m registro:m`,
}
