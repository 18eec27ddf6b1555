/** What was read, in the order of the document; what the form takes can be changed here, the rest is shown to compare. */
import type { ReadFieldName } from '@domain/certificates/certificate'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ShownPicture } from '@/components/review/picture-part'
import { RareSheet } from '@/components/review/rare-characters/rare-sheet'
import { ReadingField } from '@/components/review/reading-field'
import { Heading } from '@/platform/heading'
import type { Row } from './sheets'

const long: readonly ReadFieldName[] = ['address', 'businessScope', 'subjectName']
/** People have rare characters in their names. */
const ofPeople: readonly ReadFieldName[] = ['name', 'legalRepName']

export type ReadFieldsProps = {
  /** Said above the lines of the second side of a photocopy. */
  title?: string
  rows: readonly Row[]
  active: string | undefined
  picture: ShownPicture | undefined
  onArrive: (row: Row) => void
  onChange: (row: Row, value: string) => void
}

export function ReadFields({ title, rows, active, picture, onArrive, onChange }: ReadFieldsProps) {
  const [finding, setFinding] = useState<string>()
  const found = rows.find(({ key }) => key === finding)
  return (
    <View className="card">
      {title ? (
        <Heading level={2} className="card__title">
          {title}
        </Heading>
      ) : null}
      {rows.map((row) =>
        row.fills ? (
          <ReadingField
            key={row.key}
            id={`read-${row.key}`}
            label={row.label}
            value={row.value}
            doubt={row.doubt}
            compared={row.compared}
            checked={row.checked}
            alternatives={row.alternatives}
            optional={row.optional}
            long={long.includes(row.field)}
            active={row.key === active}
            picture={picture}
            place={row.read?.place}
            onArrive={() => onArrive(row)}
            onChange={(value) => onChange(row, value)}
            {...(ofPeople.includes(row.field) ? { onFindCharacter: () => setFinding(row.key) } : {})}
          />
        ) : (
          <Compared key={row.key} row={row} />
        ),
      )}
      {rows.some(({ fills }) => !fills) ? <View className="tiny reading-fields__note">灰底的几项只用来核对，不填进表单</View> : null}
      <RareSheet
        open={found !== undefined}
        label={found?.label ?? ''}
        name={found?.value ?? ''}
        others={found?.alternatives ?? []}
        onPick={(name) => found && onChange(found, name)}
        onClose={() => setFinding(undefined)}
      />
    </View>
  )
}

const Compared = ({ row: { label, value, compared } }: { row: Row }) => (
  <View className="reading-compared">
    <View className="field__label">{label}</View>
    <View className="reading-compared__value">{value}</View>
    {compared ? (
      <View className={compared.agrees ? 'tiny reading-field__good' : 'reading-field__doubt'}>
        {compared.agrees ? `✓ ${compared.says}` : compared.says}
      </View>
    ) : null}
  </View>
)
