/** Short names and pet names that stand for a first name: the full name, then those that are short for it. */
export const NICKNAMES = `
  alexander alex sandy
  andrew andy drew
  anthony tony
  benjamin ben benny
  bernard bernie
  catherine cathy kate katie
  charles charlie chuck
  christopher chris
  daniel dan danny
  david dave
  deborah debbie deb
  donald don donnie
  edward ed eddie ted
  elizabeth liz beth betsy betty lizzie
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  john johnny jack
  joseph joe joey
  joshua josh
  katherine kathy katie kate
  kenneth ken kenny
  lawrence larry
  leonard len lenny
  margaret maggie meg peggy
  matthew matt
  michael mike mick mickey
  nathaniel nate
  nicholas nick
  pamela pam
  patricia pat patty tricia
  patrick paddy
  peter pete
  philip phil
  raymond ray
  richard rich rick dick ricky
  robert bob bobby rob robbie
  ronald ron ronnie
  samuel sam sammy
  stephen steve
  steven steve
  susan sue suzy
  theodore ted teddy theo
  thomas tom tommy
  timothy tim timmy
  victoria vicky
  vincent vince
  walter walt
  william bill will billy willie`
