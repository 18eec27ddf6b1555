/** How PostgreSQL's values reach us: moments as ISO 8601 with +08:00, whole numbers as numbers. */
import { chinaTime } from '../clock'

/** `2026-09-14 07:00:00+00` → `2026-09-14T15:00:00+08:00`. */
export const timestamptz = (text: string) => chinaTime(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))

/** By type id: int8 and timestamptz; everything else as the driver does it. */
export const parsers: Record<number, (text: string) => unknown> = { 20: Number, 1184: timestamptz }
