/** 开始备案: what will be asked, begun here or on the phone; only on the phone where new filings on the web are closed. */
import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useSettings } from '../../api/settings'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'
import { Waiting } from '../../ui/waiting'
import { QrButton } from '../handoff/qr-dialog'
import { QrPanel } from '../handoff/qr-panel'
import { OrderNow } from '../orders/order-now'
import { isOver } from '../orders/order-todo'
import { useOrders } from '../orders/use-orders'
import { BeginTrouble } from './begin-trouble'
import { useBegin } from './use-begin'
import { words } from './words'

export function StartPage() {
  const orders = useOrders()
  const settings = useSettings()
  const open = orders.data?.find((order) => !isOver(order))
  const error = (orders.data ? null : orders.error) ?? (settings.data ? null : settings.error)
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      {error ? (
        <Trouble error={error} title={words.beginFailed} />
      ) : !orders.data || !settings.data ? (
        <Waiting what={words.what} lines={2} />
      ) : open ? (
        <>
          <Text mb="md">{`${words.openTitle}。${words.openSays}`}</Text>
          <OrderNow order={open} />
        </>
      ) : settings.data.webOrdersClosed ? (
        <Closed />
      ) : (
        <Begin />
      )}
    </>
  )
}

/** Begun without a subject: nothing is known yet, the look-up on the phone finds the type. */
const begun = { kind: 'begin', begin: { filingType: 'initial' } } as const

const Closed = () => (
  <>
    <Alert variant="outline" bg="white" color="yellow" title={words.closedTitle} mb="md" styles={{ title: { color: 'var(--amber)' } }}>
      {words.closedSays}
    </Alert>
    <div className="card">
      <QrPanel what={begun} level={2} />
    </div>
  </>
)

function Begin() {
  const policy = useSettings().data?.policy
  const begin = useBegin()
  return (
    <section className="card" aria-labelledby="start-lead">
      <Title order={2} size="h4" id="start-lead">
        {words.lead}
      </Title>
      <ol className="asked">
        {words.asked.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <Text>{words.afterwards}</Text>
      <Text>{words.camera}</Text>
      {policy ? <Text mt="sm">{words.promise(policy.initialReviewWorkdays.max + policy.authorityMaxWorkdays)}</Text> : null}
      <Group mt="lg" gap="sm">
        <Button loading={begin.isPending} onClick={() => begin.mutate({})}>
          {words.here}
        </Button>
        <QrButton what={begun} label={words.phone} />
      </Group>
      <BeginTrouble error={begin.error} />
    </section>
  )
}
