/** Where the subject is: three GB/T 2260 codes. Some cities have no counties; then countyCode equals cityCode. Source: spec C1. */
import * as z from '@domain/zod'

const code = z.string('请选择备案地域').check(z.regex(/^\d{6}$/, '地域代码是 6 位数字'))

export const regionSchema = z.object({ provinceCode: code, cityCode: z.optional(code), countyCode: z.optional(code) })
export type Region = z.infer<typeof regionSchema>
