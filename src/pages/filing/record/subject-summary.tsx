/** The subject as the authority holds it, to read. */
import type { SubjectRecord } from '@domain/filing/record'
import { natureName } from '@domain/filing/subject-natures'
import { View } from '@tarojs/components'
import { groupCertificateNumber, groupPhone } from '@/components/form/grouping'
import { Card } from '@/components/ui/card'
import { words } from './words'

export function SubjectSummary({ record }: { record: SubjectRecord }) {
  const lines: [string, string | undefined][] = [
    [words.number, record.filingNumber],
    [words.name, record.name],
    [words.nature, natureName(record.nature) ?? record.nature],
    [words.certificate, groupCertificateNumber(record.certificateNumber)],
    [words.address, record.contactAddress],
    [words.person, record.person?.name],
    [words.phone, record.person ? groupPhone(record.person.phone) : undefined],
  ]
  return (
    <Card title={words.subject}>
      <View className="muted">{words.asFiled}</View>
      {lines.map(([label, value]) => (
        <View key={label} className="preview__row">
          <View className="preview__label">{label}</View>
          <View className={value ? 'preview__value' : 'preview__value muted'}>{value || words.notFiled}</View>
        </View>
      ))}
    </Card>
  )
}
