/** 外国企业常驻代表机构登记证: what offices of foreign companies are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const foreignRepOffice = unitCertificate({
  id: 'foreign-rep-office',
  name: '外国企业常驻代表机构登记证',
  natures: ['enterprise'],
  numberHint: '18 位统一社会信用代码，旧证为 15 位注册号',
  codes: ['91'],
  tips: ['请拍登记证，不要拍代表证'],
})
