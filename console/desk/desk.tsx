/** The desk's frame: the navigation, the sandbox's clock, and the page that stands. */

import { sandboxEndpoints } from '@contract/sandbox'
import { AppShell, Group, NavLink, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { call } from '../api/call'
import { shortMoment } from '../ui/moments'
import { useHashPath } from '../ui/use-hash-path'
import { useTopOnChange } from '../ui/use-top-on-change'
import { OrderPage } from './order/order-page'
import { type DeskPageId, deskPages } from './pages'
import { QueuePage } from './queue/queue-page'
import { ClockPage } from './world/clock-page'
import { MessagesPage } from './world/messages-page'
import { PartiesPage } from './world/parties-page'
import { ReviewersPage } from './world/reviewers-page'
import { TicketsPage } from './world/tickets-page'

const pages: Record<DeskPageId, () => JSX.Element> = {
  queue: QueuePage,
  tickets: TicketsPage,
  clock: ClockPage,
  reviewers: ReviewersPage,
  parties: PartiesPage,
  messages: MessagesPage,
}

export function Desk() {
  const [first = 'queue', second] = useHashPath()
  const orderId = first === 'orders' ? second : undefined
  const here = deskPages.find(({ id }) => id === first)?.id ?? 'queue'
  const Page = pages[here]
  const main = useTopOnChange(`${first}/${second ?? ''}`)
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 168, breakpoint: 0 }} padding="md">
      <a className="skip" href={location.hash || '#/'} onClick={() => main.current?.focus()}>
        跳到内容
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between">
          <Group gap="sm">
            <Text fw={600}>沙箱审核台</Text>
            <Text size="sm" c="dimmed">
              人和编号都是虚构的
            </Text>
          </Group>
          <SandboxClock />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="审核台">
        {deskPages.map(({ id, title, path }) => {
          const active = id === here && !(orderId && id !== 'queue')
          return (
            <NavLink
              key={id}
              href={path}
              label={title}
              active={active}
              aria-current={active ? 'page' : undefined}
              styles={{ label: { color: active ? 'var(--blue-ink)' : 'var(--ink)', fontWeight: active ? 600 : 400 } }}
            />
          )
        })}
        <NavLink href="/sandbox/authority/" label="短信核验网页" description="工信部的样子" />
      </AppShell.Navbar>
      <AppShell.Main ref={main} tabIndex={-1}>
        {orderId ? <OrderPage key={orderId} id={orderId} /> : <Page />}
      </AppShell.Main>
    </AppShell>
  )
}

function SandboxClock() {
  const { data } = useQuery({ queryKey: ['clock'], queryFn: () => call(sandboxEndpoints.getClock, {}), refetchInterval: 5000 })
  if (!data) return null
  return (
    <Text size="sm">
      沙箱时间{' '}
      <Text span fw={600} size="sm">
        {shortMoment(data.now)}
      </Text>
      {data.mode === 'fixed' ? '（停住）' : ''}
    </Text>
  )
}
