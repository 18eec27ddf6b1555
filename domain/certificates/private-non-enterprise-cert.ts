/** 民办非企业单位登记证书: the older name of the registration of private schools, clinics and centres. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const privateNonEnterpriseCert = unitCertificate({
  id: 'private-non-enterprise-cert',
  name: '民办非企业单位登记证书',
  natures: ['private-non-enterprise'],
  numberHint: '18 位统一社会信用代码，旧证为「民证字第…号」',
  codes: ['52'],
  tips: ['正本、副本都可以'],
})
