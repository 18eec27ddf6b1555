/** 事业单位法人证书: what schools, hospitals and institutes of the state are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const institutionLegalCert = unitCertificate({
  id: 'institution-legal-cert',
  name: '事业单位法人证书',
  natures: ['public-institution'],
  numberHint: '18 位统一社会信用代码，旧证为「事证第…号」',
  codes: ['12'],
  tips: ['正本、副本都可以'],
})
