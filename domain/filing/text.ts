/**
 * Shapes of a draft's values. A draft may be incomplete or wrong (the person is still typing), so these only bound the size:
 * what is right is said by fields, certificates and rules.
 */
import * as z from '@domain/zod'

/** One line or paragraph of at most `max` characters, possibly not answered yet. */
export const line = (max: number) => z.optional(z.string('请填写文字').check(z.maxLength(max, `最多 ${max} 个字`)))
/** A calendar day, `YYYY-MM-DD`, possibly not answered yet. */
export const date = z.optional(z.string('请选择日期').check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, '日期请写成 2026-09-14 这样')))
