/** 社会团体法人登记证书: what societies, associations and chambers are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const socialGroupCert = unitCertificate({
  id: 'social-group-cert',
  name: '社会团体法人登记证书',
  natures: ['social-group'],
  numberHint: '18 位统一社会信用代码，旧证为「社证字第…号」',
  codes: ['51'],
  tips: ['正本、副本都可以'],
})
