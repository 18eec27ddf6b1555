/**
 * A filing type as it travels and is kept. Only its spelling is judged here: the register with nine descriptions would be on every first
 * page; whoever begins a filing looks the name up there.
 */
import * as z from '@domain/zod'
import type { FilingTypeId } from './registry'

export const filingTypeShape = z
  .string()
  .check(z.maxLength(40), z.regex(/^[a-z]+(-[a-z]+)*$/, '没有这种备案类型')) as unknown as z.ZodMiniType<FilingTypeId, FilingTypeId>
