/** 审核方式: who decides by themselves from now on, who waits for this desk; ready-made stories to start by name. */

import { sandboxEndpoints } from '@contract/sandbox'
import type { Reviewer, Reviewers } from '@contract/sandbox-desk'
import { sandboxScenarioEndpoints } from '@contract/sandbox-scenarios'
import { Button, Card, Group, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call'
import { PageTitle } from '../../ui/page-title'
import { Trouble } from '../../ui/trouble'

const ways = [
  { value: 'manual', label: '我在审核台处理', says: '停在那里，等这里的人决定；短信、提醒、过期照常发生。' },
  { value: 'auto-approve', label: '自动通过', says: '按通常的时间通过，电话都接通。' },
  { value: 'strict', label: '严格', says: '有一条规则没有满足就退回，过了时的规则也算。' },
] as const
const desks = [
  { id: 'provider', title: '接入商审核员' },
  { id: 'authority', title: '通信管理局' },
] as const

export function ReviewersPage() {
  const cache = useQueryClient()
  const now = useQuery({ queryKey: ['reviewers'], queryFn: () => call(sandboxEndpoints.readReviewers, {}), refetchInterval: 5000 })
  const refresh = () => cache.invalidateQueries()
  const put = useMutation({ mutationFn: (body: Reviewers) => call(sandboxEndpoints.putReviewers, { body }), onSettled: refresh })
  const { data } = now
  return (
    <>
      <PageTitle>审核方式</PageTitle>
      <Stack>
        <Trouble error={now.error ?? put.error} />
        {data ? (
          <SimpleGrid cols={2}>
            {desks.map(({ id, title }) => (
              <DeskCard key={id} title={title} reviewer={data[id]} onChange={(reviewer) => put.mutate({ ...data, [id]: reviewer })} />
            ))}
          </SimpleGrid>
        ) : null}
        <Stories />
      </Stack>
    </>
  )
}

function DeskCard({ title, reviewer, onChange }: { title: string; reviewer: Reviewer; onChange: (reviewer: Reviewer) => void }) {
  const scripted = typeof reviewer === 'object'
  return (
    <Card withBorder>
      <Radio.Group label={title} value={scripted ? '' : reviewer} onChange={(value) => onChange(value as Reviewer)}>
        <Stack gap="xs" mt="xs">
          {ways.map(({ value, label, says }) => (
            <Radio key={value} value={value} label={label} description={says} />
          ))}
        </Stack>
      </Radio.Group>
      {scripted ? <Text size="sm" mt="xs">{`现在照剧本走，共 ${reviewer.script.length} 步。选上面任何一种就不再照剧本。`}</Text> : null}
    </Card>
  )
}

function Stories() {
  const cache = useQueryClient()
  const { data, error } = useQuery({ queryKey: ['stories'], queryFn: () => call(sandboxScenarioEndpoints.listScenarios, {}) })
  const start = useMutation({
    mutationFn: (id: string) => call(sandboxScenarioEndpoints.startScenario, { params: { id } }),
    onSettled: () => cache.invalidateQueries({ queryKey: ['reviewers'] }),
  })
  const name = data?.scenarios.find(({ id }) => id === start.variables)?.name
  return (
    <section aria-label="剧本">
      <Title order={2} size="h4" mb="xs">
        剧本
      </Title>
      <Trouble error={error ?? start.error} />
      <div role="status">
        {start.isSuccess ? <Text mb="xs" c="var(--green)">{`「${name}」开始了，在手上的订单从现在起照它走。`}</Text> : null}
      </div>
      <SimpleGrid cols={{ base: 2, xl: 3 }}>
        {(data?.scenarios ?? []).map(({ id, name, says, policyVersion }) => (
          <Card key={id} withBorder>
            <Text fw={600}>{name}</Text>
            <Text size="sm" flex={1}>
              {says}
            </Text>
            <Group mt="xs" justify="space-between">
              <Text size="sm" c="dimmed">
                {policyVersion ? `按 ${policyVersion} 年的规定，对新订单` : ''}
              </Text>
              <Button variant="default" aria-label={`开始剧本：${name}`} disabled={start.isPending} onClick={() => start.mutate(id)}>
                开始
              </Button>
            </Group>
          </Card>
        ))}
      </SimpleGrid>
    </section>
  )
}
