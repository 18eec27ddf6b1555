/** 宗教活动场所登记证: what temples, mosques and churches are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const religiousSiteCert = unitCertificate({
  id: 'religious-site-cert',
  name: '宗教活动场所登记证',
  natures: ['religious'],
  numberHint: '18 位统一社会信用代码，旧证为「宗场证字…号」',
  codes: ['71'],
  tips: ['正本、副本都可以'],
})
