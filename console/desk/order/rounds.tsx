/** 历次提交: what was refused in each round and how it was answered, and what the next one changed. */

import type { DeskOrder, DeskRound } from '@contract/sandbox-desk-view'
import { Card, Stack, Table, Text, Title } from '@mantine/core'
import { shortMoment } from '../../ui/moments'

export function Rounds({ view }: { view: DeskOrder }) {
  if (!view.rounds.length) return <Text p="md">还没有提交过。</Text>
  return (
    <Stack gap="sm">
      {[...view.rounds].reverse().map((round) => (
        <Round key={round.n} round={round} />
      ))}
    </Stack>
  )
}

function Round({ round: { n, submittedAt, reasons, differences } }: { round: DeskRound }) {
  return (
    <Card withBorder padding="sm" component="section" aria-label={`第 ${n} 次提交`}>
      <Title order={2} size="h5">
        {`第 ${n} 次提交 · ${shortMoment(submittedAt)}`}
      </Title>
      {n > 1 ? <Differences differences={differences} /> : null}
      {reasons.length ? (
        <>
          <Text fw={600} mt="sm">{`退回原因（${reasons.length}）`}</Text>
          <ol style={{ margin: 0, paddingInlineStart: 20 }}>
            {reasons.map(({ anchor, label, says, advice, example, reply }) => (
              <li key={`${anchor} ${says}`}>
                <Text>{`${label}：${says}`}</Text>
                {advice ? <Text size="sm">{`建议：${advice}`}</Text> : null}
                {example ? <Text size="sm">{`例如：${example}`}</Text> : null}
                {reply ? <Text size="sm">{`申请人说明：${reply}`}</Text> : null}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          这一次没有被退回。
        </Text>
      )}
    </Card>
  )
}

function Differences({ differences }: Pick<DeskRound, 'differences'>) {
  if (!differences.length) return <Text mt="sm">内容和上一次一样。</Text>
  return (
    <Table mt="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">改了什么</Table.Th>
          <Table.Th scope="col">上一次</Table.Th>
          <Table.Th scope="col">这一次</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ anchor, label, from, to }) => (
          <Table.Tr key={anchor}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{from?.words || '没有'}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{to?.words || (from ? '没有' : '重新录了')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
