/** 民办学校办学许可证: leave for a private school, given by the education authority. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const privateSchoolLicence = unitCertificate({
  id: 'private-school-licence',
  name: '民办学校办学许可证',
  natures: ['private-non-enterprise'],
  numberHint: '许可证右上方的「教民…号」',
  tips: ['正本、副本都可以'],
})
