/** Short names and pet names that stand for a first name: the full name, then those that are short for it. */
export const NICKNAMES = `
  abigail abby
  abraham abe
  agnes aggie
  albert al bert bertie
  alexander alex sandy
  alfred alf alfie fred
  algernon algy
  alice ally
  amelia amy millie
  andrew andy drew
  ann annie nan nancy nannie
  anne annie nan nancy nannie
  anthony tony
  antoinette toni
  arabella bella
  archibald archie
  arthur art artie
  augustus gus
  barbara babs barbie
  bartholomew bart
  beatrice bea trixie
  benedict ben
  benjamin ben benny
  bernard bernie
  bridget biddy bridie
  caroline carrie caddy
  catherine cathy kate katie kit kitty cat
  cecilia cissy cis
  charles charlie chuck
  charlotte lottie charley
  christopher chris
  clarissa clara
  constance connie
  cornelius neil con
  cynthia cindy
  daniel dan danny
  david dave
  deborah debbie deb
  donald don donnie
  dorothea dolly dot dora
  dorothy dolly dot dottie
  ebenezer eben
  edith edie
  edmund ed ned ted
  edward ed eddie ted ned teddy eddy
  eleanor nell nellie ellie nora
  elizabeth liz beth betsy betty lizzie eliza lizzy bess bessie bet lisa libby elsie
  emily em emmy
  emmeline em emmy
  ernest ernie
  esther essie hetty
  ethel ettie
  eugene gene
  eugenia genie
  evelyn evie
  ferdinand ferdy
  florence flo flossie
  frances fanny fannie frankie
  francis frank frankie
  franklin frank
  frederick fred freddie freddy
  gabriel gabe
  geoffrey geoff
  george georgie
  gerald gerry jerry
  gertrude gertie trudy
  gilbert gil bert
  gregory greg
  gwendolen gwen
  harold harry hal
  harriet hattie hetty
  helen nell nellie lena
  henrietta hetty etta
  henry harry hal hank
  herbert herb bert bertie
  horatio horace
  hubert bert
  hugh hughie
  ignatius iggy
  isaac ike
  isabel bella belle izzy
  isabella bella belle izzy
  jacob jake
  james jim jimmy jamie jem jimmie
  jane janie jenny jennie
  janet jenny
  jeffrey jeff
  jemima mima
  jennifer jen jenny
  jeremiah jerry
  jeremy jerry
  jessica jess jessie
  john johnny jack jock johnnie
  jonathan jon
  joseph joe joey jo
  josephine jo josie
  joshua josh
  judith judy
  julia julie
  katherine kathy katie kate kit kitty kay
  kenneth ken kenny
  laurence larry laurie
  lawrence larry
  leonard len lenny
  leopold leo
  letitia letty tish
  lewis lew
  lillian lily lil
  louis lou
  louisa lou
  lucinda lucy
  lucy lulu
  lydia liddy
  madeline maddie
  magdalene maggie
  margaret maggie meg peggy madge margie daisy greta rita
  marian molly
  martha mattie patty
  mary molly polly mollie may mamie minnie
  matilda mattie tilly tillie maud
  matthew matt
  maximilian max
  michael mike mick mickey
  millicent millie
  nathan nat
  nathaniel nate nat
  nicholas nick nicky
  oliver noll ollie
  oscar ossie
  pamela pam
  patricia pat patty tricia
  patrick paddy
  penelope penny
  percival percy
  peter pete
  philip phil pip
  philippa pippa
  priscilla cilla prissy
  prudence prue
  rachel rae
  randolph randy
  raymond ray
  rebecca becky
  reginald reggie reg
  richard rich rick dick ricky
  robert bob bobby rob robbie robin
  roderick rod roddy
  ronald ron ronnie
  rosalind rosie
  rosamond rosie
  rose rosie
  rowland rowley
  rudolph rudy
  rupert bert
  samuel sam sammy sammie
  sarah sally sadie
  sebastian seb
  sigmund sig
  silvester vester
  simon si
  solomon sol
  sophia sophy sophie
  stanley stan
  stephen steve
  steven steve
  susan sue suzy susie sukey
  susannah susie sukey sue
  sylvester syl
  terence terry
  theodora dora thea
  theodore ted teddy theo
  theresa tess tessie terry
  thomas tom tommy tommie
  timothy tim timmy timmie
  tobias toby
  ursula ursie
  valentine val
  veronica ronnie
  victor vic
  victoria vicky
  vincent vince vin
  virginia ginny
  vivian viv
  walter walt
  wilfred wilf
  wilhelmina mina minnie
  william bill will billy willie willy
  winifred winnie freda
  zachary zach`
