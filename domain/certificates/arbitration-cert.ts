/** 仲裁委员会登记证: what arbitration commissions are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const arbitrationCert = unitCertificate({
  id: 'arbitration-cert',
  name: '仲裁委员会登记证',
  natures: ['arbitration'],
  numberHint: '18 位统一社会信用代码，旧证为登记证号',
  codes: ['35', '12'],
  tips: ['正本、副本都可以'],
})
