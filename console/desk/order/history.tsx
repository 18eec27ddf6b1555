/** Calls, the ministry's texts, corrections and everything that happened, newest first. */

import type { SandboxOrder } from '@contract/sandbox'
import { sayEvent } from '@domain/lifecycle/event-says'
import { lifecycleEvents } from '@domain/lifecycle/lifecycle-event'
import { Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { shortMoment, untilWhen } from '../../ui/moments'

const actors: Readonly<Record<string, string>> = {
  applicant: '申请人',
  provider: '接入商',
  authority: '管局',
  system: '系统',
  clock: '系统',
}
const persons = { subject: '主体负责人', site: '网站负责人' } as const

const eventWords = (event: string): string => {
  const known = lifecycleEvents.find((one) => one === event)
  return known ? sayEvent(known) : event
}

export function History({ held, now }: { held: SandboxOrder; now: string }) {
  const newest = held.events.map((event, n) => ({ ...event, n })).reverse()
  return (
    <Stack>
      <Rows title="审核电话" names={['时间', '号码', '结果', '下次']} none="还没有打过。">
        {held.calls.map(({ at, from, answered, nextAt }) => (
          <Row key={at} cells={[shortMoment(at), from, answered ? '接通' : '没接通', nextAt ? shortMoment(nextAt) : '—']} />
        ))}
      </Rows>
      <Rows title="短信核验" names={['负责人', '手机', '发出', '期限', '结果', '还可错几次']} none="现在没有要核验的手机。">
        {held.smsVerifications.map(({ person, phone, sentAt, expiresAt, verifiedAt, attemptsLeft }) => (
          <Row
            key={`${person} ${phone}`}
            cells={[
              persons[person],
              phone,
              sentAt ? shortMoment(sentAt) : '还没有发',
              expiresAt ? untilWhen(expiresAt, now) : '—',
              verifiedAt ? `${shortMoment(verifiedAt)} 完成` : '还没有核验',
              String(attemptsLeft),
            ]}
          />
        ))}
      </Rows>
      <Rows title="审核员的更正" names={['时间', '原来', '改成', '原因', '申请人']} none="没有更正过。">
        {held.corrections.map(({ n, at, from, to, reason, objectedAt }) => (
          <Row key={n} cells={[shortMoment(at), from, to, reason, objectedAt ? '不同意，已恢复' : '没有反对']} />
        ))}
      </Rows>
      <Rows title="经过" names={['时间', '谁', '什么事']} none="还没有。">
        {newest.map(({ event, at, actor, n }) => (
          <Row key={n} cells={[shortMoment(at), actors[actor] ?? actor, eventWords(event)]} />
        ))}
      </Rows>
    </Stack>
  )
}

function Rows({ title, names, none, children }: { title: string; names: readonly string[]; none: string; children: ReactNode[] }) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children.length ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              {names.map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      ) : (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
    </section>
  )
}

const Row = ({ cells }: { cells: readonly string[] }) => (
  <Table.Tr>
    {cells.map((cell, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row never move
      <Table.Td key={i} style={{ overflowWrap: 'anywhere' }}>
        {cell}
      </Table.Td>
    ))}
  </Table.Tr>
)
