/** 外国政府旅游部门常驻代表机构批准登记证: what tourism offices of other governments are registered with. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const foreignTourismOfficeCert = unitCertificate({
  id: 'foreign-tourism-office-cert',
  name: '外国政府旅游部门常驻代表机构批准登记证',
  natures: ['foreign-cultural-centre'],
  numberHint: '登记证上印的编号',
  codes: ['61'],
})
