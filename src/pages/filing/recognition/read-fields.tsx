/** What was read, in the order of the document; what the form takes can be changed here, the rest is shown to compare. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { certificateTypeNames, isCertificateType } from '@domain/certificates/certificate-type'
import type { Reading } from '@domain/recognition/reading'
import type { ReadingTargets } from '@domain/recognition/reading-targets'
import { View } from '@tarojs/components'
import { ReadingField } from '@/components/review/reading-field'
import { Notice } from '@/components/ui/notice'

const names: Record<ReadFieldName, string> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  birthDate: '出生日期',
  address: '住址',
  idNumber: '证件号码',
  validFrom: '有效期开始',
  validTo: '有效期截止',
  longTerm: '长期有效',
  subjectName: '单位名称',
  certificateNumber: '统一社会信用代码',
  legalRepName: '法定代表人',
  businessScope: '经营范围',
  unitType: '类型',
  registeredCapital: '注册资本',
  establishedDate: '成立日期',
  surname: '姓（拼音）',
  givenNames: '名（拼音）',
  nationality: '国籍',
  issuingAuthority: '签发机关',
}
const order = Object.keys(names) as ReadFieldName[]
/** Numbers carry check digits. */
const withCheckDigit: readonly ReadFieldName[] = ['idNumber', 'certificateNumber']
const long: readonly ReadFieldName[] = ['address', 'businessScope', 'subjectName']

type ReadFieldsProps = {
  reading: Reading
  targets: ReadingTargets
  shownValue: (field: ReadFieldName) => string
  onChange: (field: ReadFieldName, value: string) => void
}

export function ReadFields({ reading, targets, shownValue, onChange }: ReadFieldsProps) {
  const wanted = order.filter((field) => targets[field] !== undefined)
  const seen = (field: ReadFieldName) => reading.fields.find((one) => one.field === field)
  const endless = seen('longTerm') !== undefined
  const shown = wanted.filter((field) => (endless ? field !== 'validTo' : field !== 'longTerm'))
  const others = reading.fields.filter(({ field }) => !wanted.includes(field))
  return (
    <>
      {reading.looksLike ? <Mismatch looksLike={reading.looksLike} /> : null}
      <View className="card">
        {shown.map((field) => (
          <ReadingField
            key={field}
            id={`read-${field}`}
            label={names[field]}
            value={field === 'longTerm' ? '长期' : shownValue(field)}
            doubt={seen(field)?.doubt}
            checked={withCheckDigit.includes(field) && seen(field) !== undefined && seen(field)?.doubt === undefined}
            alternatives={field === 'longTerm' ? [] : [seen(field)?.value ?? '', ...(seen(field)?.alternatives ?? [])]}
            long={long.includes(field)}
            onChange={(value) => onChange(field, value)}
          />
        ))}
        {others.map((one) => (
          <View key={one.field} className="reading-field reading-field--quiet">
            <View className="field__label">{names[one.field]}</View>
            <View>{one.value}</View>
            {one.doubt ? <View className="reading-field__doubt">{one.doubt}</View> : <View className="tiny">只用来核对，不填进表单</View>}
          </View>
        ))}
      </View>
    </>
  )
}

function Mismatch({ looksLike }: { looksLike: NonNullable<Reading['looksLike']> }) {
  const name = isCertificateType(looksLike.certificate) ? certificateTypeNames[looksLike.certificate] : '另一种证件'
  const side = looksLike.certificate === 'resident-id' ? (looksLike.side === 'front' ? '人像面' : '国徽面') : ''
  return (
    <Notice tone="warn" title={`这张看起来是${name}${side}`}>
      请确认有没有拍错面或传错位置，拍错了请点「重拍」。
    </Notice>
  )
}
