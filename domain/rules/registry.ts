/** Every rule, one line each. */
import { commitmentLetterRule } from './commitment-letter'
import type { Rule } from './rule'
import { specialMaterialsRule } from './special-materials'

export const rules: readonly Rule[] = [commitmentLetterRule, specialMaterialsRule]
