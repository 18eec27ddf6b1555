/** 律师事务所执业许可证: leave for a law firm, given by the justice department. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const lawFirmLicence = unitCertificate({
  id: 'law-firm-licence',
  name: '律师事务所执业许可证',
  natures: ['law-firm'],
  numberHint: '18 位统一社会信用代码，旧证为 17 位许可证号',
  codes: ['31'],
  tips: ['正本、副本都可以'],
})
