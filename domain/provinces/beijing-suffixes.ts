/** Suffixes 北京 accepts beside those in Chinese characters. Source: 常见问题/省管局要求相关.md, 2019-01-01. */
export const beijingSuffixes: readonly string[] =
  'wang ren citic xin shop ltd vip ink club site biz com cn net fun online store tech work law beer design wiki art love xyz group center chat city company cool email fund gold guru pub run show social team today video world zone life live plus info pro auto co cloud fashion fit host link luxe mobi press sohu space top website yoga cc tv icu tel studio'.split(
    ' ',
  )
