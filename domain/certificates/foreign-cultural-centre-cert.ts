/** 外国在华文化中心登记证: what cultural centres of other states are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const foreignCulturalCentreCert = unitCertificate({
  id: 'foreign-cultural-centre-cert',
  name: '外国在华文化中心登记证',
  natures: ['foreign-cultural-centre'],
  numberHint: '登记证上印的编号',
  codes: ['41'],
})
