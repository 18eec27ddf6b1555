/** One order: what was filled in and sent on the left, what can be done with it on the right. */

import type { DeskOrder } from '@contract/sandbox-desk-view'
import { Anchor, Box, Card, Group, Loader, Tabs, Text, Title } from '@mantine/core'
import { shortMoment, spanBetween, untilWhen } from '../../ui/moments'
import { StatusBadge } from '../../ui/status-badge'
import { Trouble } from '../../ui/trouble'
import { ActPanel } from '../acts/act-panel'
import { deskNames } from '../queue/whose-desk'
import { Answers } from './answers'
import { Findings } from './findings'
import { History } from './history'
import { Materials } from './materials'
import { actsIn, takesReasons } from './possible-acts'
import { Rounds } from './rounds'
import { useOrder } from './use-order'
import { useReasons } from './use-reasons'

export function OrderPage({ id }: { id: string }) {
  const { data, error } = useOrder(id)
  const reasons = useReasons(id)
  if (!data) return error ? <Trouble error={error} title="这份订单读不出来" /> : <Loader aria-label="正在读取订单" />
  const { view, held } = data
  const acts = actsIn(view.status)
  const refuse = takesReasons(acts) ? reasons.add : undefined
  const open = view.findings.filter(({ severity }) => severity !== 'note').length
  return (
    <>
      <OrderHead view={view} />
      <Group align="stretch" wrap="nowrap" gap="md">
        <Card flex={1} miw={0} withBorder>
          <Tabs defaultValue="answers" keepMounted={false}>
            <Tabs.List mb="sm" aria-label="订单内容">
              <Tabs.Tab value="answers">填写内容</Tabs.Tab>
              <Tabs.Tab value="materials">{`材料 ${view.materials.length}`}</Tabs.Tab>
              <Tabs.Tab value="findings">{`系统发现 ${open}`}</Tabs.Tab>
              <Tabs.Tab value="rounds">{`历次提交 ${view.rounds.length}`}</Tabs.Tab>
              <Tabs.Tab value="history">电话、短信、经过</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="answers">
              <Answers view={view} mayCorrect={acts.has('correct')} refuse={refuse} />
            </Tabs.Panel>
            <Tabs.Panel value="materials">
              <Materials view={view} refuse={refuse} />
            </Tabs.Panel>
            <Tabs.Panel value="findings">
              <Findings view={view} refuse={refuse} />
            </Tabs.Panel>
            <Tabs.Panel value="rounds">
              <Rounds view={view} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <History held={held} now={view.now} />
            </Tabs.Panel>
          </Tabs>
        </Card>
        <Box w={{ base: 360, xl: 460 }} style={{ flexShrink: 0 }}>
          <ActPanel order={data} acts={acts} reasons={reasons} />
        </Box>
      </Group>
    </>
  )
}

function OrderHead({ view }: { view: DeskOrder }) {
  return (
    <Box component="header" mb="md">
      <Anchor href="#/" size="sm" c="var(--blue-ink)">
        ← 审核队列
      </Anchor>
      <Group gap="sm" mt={4}>
        <Title order={1} size="h3">
          {view.typeName ?? '还没判断类型'}：{view.domains.join('、') || '没有域名'}
        </Title>
        <StatusBadge status={view.status} />
      </Group>
      <Text size="sm" c="dimmed">
        {[
          `订单号 ${view.id}`,
          view.province ?? '没有选省份',
          view.round ? `第 ${view.round} 次提交` : '还没有提交',
          `在${deskNames[view.desk]}手上 ${spanBetween(view.since, view.now)}`.replace('在已结束手上', '已结束'),
          view.deadline ? `期限 ${shortMoment(view.deadline)}（${untilWhen(view.deadline, view.now)}）` : '没有期限',
        ].join(' · ')}
      </Text>
    </Box>
  )
}
