/** What is only done on the phone: why, and the code that leads there. */
import { filingTypeName } from '@domain/filing-types/registry'
import type { StepId } from '@domain/steps/step-id'
import { Text, Title } from '@mantine/core'
import { QrPanel } from '../../filing/handoff/qr-panel'
import { useDraftNow } from '../store/draft-now'
import { words } from './words'

const says = words.phoneOnly

export function PhoneOnly({ step }: { step: StepId }) {
  const { journey, orderId } = useDraftNow()
  return (
    <section className="card">
      <Title order={1} size="h3">
        {says.title(journey.filingType ? filingTypeName(journey.filingType) : words.done)}
      </Title>
      <Text my="sm">{says.says}</Text>
      <QrPanel key={orderId} what={{ kind: 'continue', orderId, place: { step } }} level={2} />
    </section>
  )
}
