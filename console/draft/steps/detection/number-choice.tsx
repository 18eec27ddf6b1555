/** Of several numbers of one certificate the person says which this filing is about; nothing is chosen for them. Source: spec E row 12. */
import type { NumberChoice as Choice } from '@domain/detection/detection-types'
import { provinceName } from '@domain/regions/province-names'
import { Radio, Stack, Text, Title } from '@mantine/core'
import { Trouble } from '../../../ui/trouble'
import { useDraftNow } from '../../store/draft-now'
import { words } from '../words'
import { useDetection } from './use-detection'

const says = words.verify

export function NumberChoice({ numbers }: { numbers: readonly Choice[] }) {
  const { answers, keeper } = useDraftNow()
  const look = useDetection()
  const choose = (filingNumber: string) => {
    // what was picked and confirmed of another number counts no more
    keeper.change((before) => ({ ...before, record: { subjectFilingNumber: filingNumber } }))
    look.run()
  }
  return (
    <section className="card">
      <Title order={2} size="h4">
        {says.numbers}
      </Title>
      <Text size="sm">{says.numbersSays(numbers.length)}</Text>
      <Radio.Group value={answers.record?.subjectFilingNumber ?? null} onChange={choose} aria-label={says.numbers}>
        <Stack gap="xs" mt="xs">
          {numbers.map((one) => (
            <Radio
              key={one.filingNumber}
              value={one.filingNumber}
              label={one.filingNumber}
              description={wordsOf(one)}
              disabled={look.busy}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Trouble error={look.trouble} title={says.trouble} />
    </section>
  )
}

const wordsOf = ({ maskedName, provinceCode, filedAt, sites }: Choice): string =>
  [
    maskedName,
    provinceName(provinceCode) ?? says.provinceUnknown,
    filedAt ? says.filedAt(filedAt.slice(0, 10)) : says.filedUnknown,
    says.sites(sites),
  ].join(' · ')
