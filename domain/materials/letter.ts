/** What letters have in common: the server fills them in, they are signed on paper, and they may not be old. Source: spec C12, B3 (letterMaxAgeDays). */
import type { MaterialSpec } from './material'

export const signedLetter = {
  template: true,
  dated: { label: '签署日期', maxAgeDays: (policy) => policy.letterMaxAgeDays },
} as const satisfies Pick<MaterialSpec, 'template' | 'dated'>

/** Papers that others have issued, which may not be old either. */
export const issuedPaper = {
  dated: { label: '开具日期', maxAgeDays: (policy) => policy.letterMaxAgeDays },
} as const satisfies Pick<MaterialSpec, 'dated'>
