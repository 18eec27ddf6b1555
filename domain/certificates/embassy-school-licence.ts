/** 北京市外国驻华使馆人员子女学校办学许可证: leave for a school of embassy children in 北京. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const embassySchoolLicence = unitCertificate({
  id: 'embassy-school-licence',
  name: '北京市外国驻华使馆人员子女学校办学许可证',
  natures: ['foreign-cultural-centre'],
  numberHint: '许可证上印的编号',
})
