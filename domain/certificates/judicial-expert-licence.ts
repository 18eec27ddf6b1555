/** 司法鉴定许可证: leave to give expert opinions to courts. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const judicialExpertLicence = unitCertificate({
  id: 'judicial-expert-licence',
  name: '司法鉴定许可证',
  natures: ['judicial-expert'],
  numberHint: '18 位统一社会信用代码，旧证为许可证号',
  codes: ['34'],
  tips: ['正本、副本都可以'],
})
