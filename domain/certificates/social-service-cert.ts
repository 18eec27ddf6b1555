/** 社会服务机构登记证书: the newer name of the registration of private non-profit services. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const socialServiceCert = unitCertificate({
  id: 'social-service-cert',
  name: '社会服务机构登记证书',
  natures: ['private-non-enterprise'],
  numberHint: '18 位统一社会信用代码',
  codes: ['52'],
  tips: ['正本、副本都可以'],
})
