/** 公证机构执业证: leave for a notary office, given by the justice department. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const notaryLicence = unitCertificate({
  id: 'notary-licence',
  name: '公证机构执业证',
  natures: ['notary'],
  numberHint: '18 位统一社会信用代码，旧证为执业证号',
  codes: ['32', '12'],
  tips: ['正本、副本都可以'],
})
