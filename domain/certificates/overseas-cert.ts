/** 境外机构证件: the registration of a body outside the mainland, as its own authorities issue it. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const overseasCert = unitCertificate({
  id: 'overseas-cert',
  name: '境外机构证件',
  natures: ['overseas'],
  numberHint: '证件上印的注册或登记编号',
  tips: ['外文证件请连同中文翻译件拍在一张里，或把翻译件放在其他材料'],
})
