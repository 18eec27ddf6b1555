/** An answer as it reads on the preview. */
import type { ValidityValue } from '@domain/fields/field-spec'
import { regionSchema } from '@domain/filing/region'
import { resourceChoiceSchema } from '@domain/filing/resource'
import type { FieldState } from '@domain/journey/journey-types'
import { labelsOf } from '@/components/form/choice-field'
import { validityText } from '@/components/form/date-field'
import type { RegionTable } from '@/components/form/field-props'
import { groupCertificateNumber, groupPhone } from '@/components/form/grouping'

const resourceNames = {
  cvm: '云服务器',
  lighthouse: '轻量应用服务器',
  serverless: '云函数资源包',
  clb: '负载均衡',
  'site-host': '建站主机',
  'authorization-code': '授权码',
} as const

/** Empty when nothing was answered. */
export function shownValue({ kind, value, options }: FieldState, regions: RegionTable | undefined): string {
  if (value === undefined || value === null) return ''
  if (kind === 'tick') return value === true ? '是' : ''
  if (kind === 'validity') return validityText(value as ValidityValue)
  if (kind === 'region') {
    const region = regionSchema.safeParse(value).data
    return region ? (regions?.pathOf(region) ?? region.countyCode ?? region.provinceCode) : ''
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
  if (kind === 'secret') return '已填写，不显示'
  if (kind === 'choice') return labelsOf(options, [value])
  if (kind === 'certificate-number') return groupCertificateNumber(value)
  return kind === 'phone' ? groupPhone(value) : value
}
