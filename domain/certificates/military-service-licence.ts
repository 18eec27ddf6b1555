/** 军队单位对外有偿服务许可证: leave for a unit of the army to serve the public. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const militaryServiceLicence = unitCertificate({
  id: 'military-service-licence',
  name: '军队单位对外有偿服务许可证',
  natures: ['defence'],
  numberHint: '许可证上印的编号',
})
