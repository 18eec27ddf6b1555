/** 医疗机构执业许可证: leave for a hospital or clinic, given by the health authority. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const medicalLicence = unitCertificate({
  id: 'medical-licence',
  name: '医疗机构执业许可证',
  natures: ['medical'],
  numberHint: '许可证上的登记号',
  tips: ['正本、副本都可以'],
})
