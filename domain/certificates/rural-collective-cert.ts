/** 农村集体经济组织登记证: what rural collectives are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const ruralCollectiveCert = unitCertificate({
  id: 'rural-collective-cert',
  name: '农村集体经济组织登记证',
  natures: ['collective-economy'],
  numberHint: 'N 开头的 18 位统一社会信用代码',
  codes: ['N1', 'N2', 'N3'],
  tips: ['正本、副本都可以'],
})
