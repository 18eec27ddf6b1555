/** The three questions of the page: where, who, which type. */

import { subjectNatureIds, subjectNatures } from '@domain/filing/subject-natures'
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { filingTypeName, filingTypes } from '@domain/filing-types/registry'
import { provinceName } from '@domain/regions/province-names'
import { FormField } from '@/components/form/form-field'
import { Card } from '@/components/ui/card'
import { words } from './words'

export type Choice = { province?: string; nature: string; type: string }

const natureOptions = subjectNatureIds.map((id) => ({ value: id, label: subjectNatures[id].name, hint: subjectNatures[id].hint }))

type ChoicesProps = {
  choice: Choice
  provinces: readonly { code: string; name: string }[]
  providerName: string | undefined
  onChange: (choice: Choice) => void
}

export function Choices({ choice, provinces, providerName, onChange }: ChoicesProps) {
  const provinceOptions = provinces.map((one) => ({ value: one.code, label: provinceName(one.code) ?? one.name }))
  const typeOptions = filingTypeIds.map((id) => ({ value: id, label: filingTypeName(id, providerName), hint: filingTypes[id].explains }))
  const field = { kind: 'choice' as const, required: true, problems: [] }
  return (
    <Card>
      <FormField
        state={{
          ...field,
          anchor: 'province',
          label: words.province,
          hint: words.provinceHint,
          value: choice.province,
          options: provinceOptions,
        }}
        onChange={(value) => onChange({ ...choice, province: String(value) })}
      />
      <FormField
        state={{ ...field, anchor: 'nature', label: words.nature, value: choice.nature, options: natureOptions }}
        onChange={(value) => onChange({ ...choice, nature: String(value) })}
      />
      <FormField
        state={{ ...field, anchor: 'type', label: words.type, hint: words.typeHint, value: choice.type, options: typeOptions }}
        onChange={(value) => onChange({ ...choice, type: String(value) })}
      />
    </Card>
  )
}
