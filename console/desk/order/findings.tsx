/** What the pre-submission check had found when this was submitted: rule, source and date, ticked by the applicant or not. */

import type { DeskOrder } from '@contract/sandbox-desk-view'
import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core'
import { shortMoment } from '../../ui/moments'
import type { ReasonPlace } from './use-reasons'

const severities = { rejects: '会被驳回', 'may-reject': '可能被驳回', note: '提醒' } as const

export function Findings({ view, refuse }: { view: DeskOrder; refuse: ((place: ReasonPlace) => void) | undefined }) {
  if (!view.findings.length) return <Text p="md">提交时的检查没有发现问题。</Text>
  return (
    <Stack gap="sm">
      {view.findings.map(({ ruleKey, severity, anchor, label, says, wayOut, source, asOf, acknowledgedAt }) => (
        <Card key={`${ruleKey} ${anchor}`} withBorder padding="sm">
          <Group justify="space-between" wrap="nowrap" align="start">
            <div>
              <Group gap="xs">
                <Text fw={600}>{label}</Text>
                <Badge tt="none" radius="sm" variant="outline" color="gray.8">
                  {severities[severity]}
                </Badge>
              </Group>
              <Text>{says}</Text>
              {wayOut ? <Text size="sm">{wayOut}</Text> : null}
              <Text size="sm" c="dimmed">
                {[
                  `规则 ${ruleKey}`,
                  source ? `来源 ${source}` : '',
                  asOf ? `${asOf} 记录` : '',
                  acknowledgedAt ? `申请人 ${shortMoment(acknowledgedAt)} 确认知晓` : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            {refuse ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`写原因：${label}，${says}`}
                style={{ flexShrink: 0 }}
                onClick={() => refuse({ anchor, label, kind: 'text' })}
              >
                写原因
              </Button>
            ) : null}
          </Group>
        </Card>
      ))}
    </Stack>
  )
}
