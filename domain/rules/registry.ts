/** Every rule of the register, to be asked one after another. */
import * as register from './register'
import type { Rule } from './rule'

export const rules: readonly Rule[] = Object.values(register)
