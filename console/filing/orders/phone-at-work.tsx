/** Beside a draft: that the phone works on it right now. Where exactly, the page it is filled in on shows. */
import { handoffEndpoints } from '@contract/handoff'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { liveKeys } from '../../api/live'
import { call } from '../../api/person-call'
import { usePace } from '../../api/use-live'
import { words } from './words'

export function PhoneAtWork({ orderId }: { orderId: string }) {
  const { data } = useQuery({
    queryKey: liveKeys.mirror(orderId),
    queryFn: () => call(handoffEndpoints.getMirror, { params: { orderId } }),
    refetchInterval: usePace(3000),
  })
  const active = data?.handoff?.state === 'active' ? data.handoff : undefined
  return (
    <div role="status">
      {active ? (
        <Text mt={8} fw={600} c="var(--blue-ink)">
          {active.kind === 'capture' ? words.phoneFilms : words.phoneWorks}
        </Text>
      ) : null}
    </div>
  )
}
