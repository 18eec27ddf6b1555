/** 基金会法人登记证书: what foundations are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const foundationCert = unitCertificate({
  id: 'foundation-cert',
  name: '基金会法人登记证书',
  natures: ['foundation'],
  numberHint: '18 位统一社会信用代码，旧证为「基证字第…号」',
  codes: ['53'],
  tips: ['正本、副本都可以'],
})
