/** 部队代号: what a unit of the army is known by outside. Written with its number. Source: spec C7, C8. */
import { unitCertificate } from './unit-certificate'

export const militaryUnitCode = unitCertificate({
  id: 'military-unit-code',
  name: '部队代号',
  natures: ['defence'],
  numberHint: '对外公开的代号，例如 12345 部队',
  tips: ['请拍上级机关开具的、写有部队代号的证明'],
})
