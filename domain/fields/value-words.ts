/** A value as it reads on a page: choices by their names, numbers in groups, a validity as a span. */
import { type Region, regionSchema } from '@domain/filing/region'
import { resourceChoiceSchema } from '@domain/filing/resource'
import type { FieldKind, Option, ValidityValue } from './field-spec'

/** The names of the places, which a first page does not carry. */
export type RegionNames = { pathOf: (region: Region) => string }

const resourceNames = {
  cvm: '云服务器',
  lighthouse: '轻量应用服务器',
  serverless: '云函数资源包',
  clb: '负载均衡',
  'site-host': '建站主机',
  'authorization-code': '授权码',
} as const

/** Empty when nothing was answered. */
export function valueInWords(kind: FieldKind, value: unknown, options: readonly Option[] | undefined, regions?: RegionNames): string {
  if (value === undefined || value === null) return ''
  if (kind === 'tick') return value === true ? '是' : ''
  if (kind === 'validity') return validityText(value as ValidityValue)
  if (kind === 'region') {
    const region = regionSchema.safeParse(value).data
    return region ? regions?.pathOf(region) || (region.countyCode ?? region.provinceCode) : ''
  }
  if (kind === 'resource') {
    const resource = resourceChoiceSchema.safeParse(value).data
    return resource ? `${resourceNames[resource.kind]} ${resource.id}` : ''
  }
  if (Array.isArray(value))
    return labelsOf(
      options,
      value.filter((one): one is string => typeof one === 'string'),
    )
  if (typeof value !== 'string') return ''
  if (kind === 'choice') return labelsOf(options, [value])
  if (kind === 'certificate-number') return groupCertificateNumber(value)
  return kind === 'phone' ? groupPhone(value) : value
}

export const labelsOf = (options: readonly Option[] | undefined, values: readonly string[]): string =>
  values.map((value) => options?.find((option) => option.value === value)?.label ?? value).join('、')

export const validityText = ({ from, to, longTerm }: ValidityValue): string =>
  from || to || longTerm ? `${from || '—'} 至 ${longTerm ? '长期' : to || '—'}` : ''

/** 138 0013 8001; other numbers stay as they are. */
export const groupPhone = (value: string): string =>
  /^1\d{3,10}$/.test(value) ? `${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`.trim() : value

/** 440305 1990 0307 9019 for a resident ID (also while it is being typed); other certificates stay as they are. */
export const groupCertificateNumber = (value: string): string =>
  /^\d{7,17}[\dXx]?$/.test(value)
    ? [value.slice(0, 6), value.slice(6, 10), value.slice(10, 14), value.slice(14)].filter(Boolean).join(' ')
    : value
