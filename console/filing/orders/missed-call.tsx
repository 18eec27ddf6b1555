/** The reviewer called and nobody answered: ask to be called back at once; another time is chosen on the phone. */
import type { OrderProgress } from '@contract/orders'
import { Button, Text } from '@mantine/core'
import { useServerNow } from '../../api/settings'
import { dayAndClock } from '../../ui/dates'
import { Trouble } from '../../ui/trouble'
import { Section } from './section'
import { useCallBack } from './use-orders'
import { words } from './words'

export function MissedCall({ progress: { id, status, callBackAt, callFrom } }: { progress: OrderProgress }) {
  const now = useServerNow()
  const ask = useCallBack(id)
  if (status !== 'initial-review-call-pending') return null
  return (
    <Section id="missed-call" title={words.missed}>
      {callFrom ? <Text className="figures">{words.missedFrom(callFrom)}</Text> : null}
      {callBackAt ? (
        <Text role="status">{words.callAsked(dayAndClock(callBackAt, now))}</Text>
      ) : (
        <Button mt="sm" mb="sm" loading={ask.isPending} onClick={() => ask.mutate()}>
          {words.callNow}
        </Button>
      )}
      <Trouble error={ask.error} />
      <Text size="sm" c="dimmed">
        {words.callOther}
      </Text>
    </Section>
  )
}
