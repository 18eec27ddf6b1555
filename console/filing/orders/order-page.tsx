/** One order: whose turn it is, until when, what to do; what belongs to its state; the whole way; and the ways out of it. */
import type { OrderProgress } from '@contract/orders'
import { meanwhile } from '@domain/lifecycle/meanwhile'
import { Button, Text } from '@mantine/core'
import { groupOrderId } from '../../ui/dates'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { CorrectionsCard } from './corrections-card'
import { FilingNumbers } from './filing-numbers'
import { MissedCall } from './missed-call'
import { OrderNow } from './order-now'
import { People } from './people'
import { PublicSecurity } from './public-security'
import { Reasons } from './reasons'
import { Section } from './section'
import { useProgress } from './use-orders'
import { Way } from './way'
import { WaysOut } from './ways-out'
import { words } from './words'

export function OrderPage({ orderId }: { orderId: string }) {
  const { data, error, refetch } = useProgress(orderId)
  return (
    <>
      <PageTitle>{words.order(groupOrderId(orderId))}</PageTitle>
      {data ? (
        <Content progress={data} />
      ) : error ? (
        <>
          <Trouble error={error} title={words.oneFailed} />
          <Button mt="sm" variant="default" onClick={() => void refetch()}>
            {words.again}
          </Button>
        </>
      ) : (
        <Waiting what={words.one} />
      )}
    </>
  )
}

/** What only some states have draws itself where it belongs, else nothing. */
const Content = ({ progress }: { progress: OrderProgress }) => (
  <div className="order-page">
    <div>
      <OrderNow order={progress} onItsPage>
        <Text mt="sm">{progress.says}</Text>
        {progress.nextSays ? <Text mt={4} c="dimmed">{`${words.next}：${progress.nextSays}`}</Text> : null}
      </OrderNow>
      <MissedCall progress={progress} />
      <FilingNumbers progress={progress} />
      <PublicSecurity progress={progress} />
      <Reasons progress={progress} />
      <People progress={progress} />
      <CorrectionsCard progress={progress} />
      <Meanwhile progress={progress} />
    </div>
    <div>
      <Way progress={progress} />
      <WaysOut progress={progress} />
    </div>
  </div>
)

function Meanwhile({ progress: { status, type } }: { progress: OrderProgress }) {
  const lines = meanwhile(status, type ?? undefined)
  if (!lines.length) return null
  return (
    <Section id="meanwhile" title={words.meanwhile}>
      <ul className="plain-list">
        {lines.map(({ about, says }) => (
          <li key={about}>{says}</li>
        ))}
      </ul>
    </Section>
  )
}
