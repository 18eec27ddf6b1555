/** 我的云服务: every resource of the account, every rule with ✓ or ✗, and when what is missing can be met. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { Tag } from '@/components/ui/status-tag'
import { go, goBack } from '@/hooks/use-go'
import { useResources } from '@/hooks/use-resources'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import type { CloudResource } from '@/services/detection'
import { troubleOf } from '@/services/trouble'
import { dayAndClock, fullDay } from '@/words/dates'
import { words } from '../words'
import '../authorization-codes.scss'

export default function Resources() {
  useSignedIn(routes.resources())
  const resources = useResources()
  const { data } = resources
  return (
    <Page title={words.resources} onBack={goBack}>
      <View className="muted lead">{words.resourcesLead}</View>
      {data?.account && !data.account.ok ? (
        <Notice tone="warn" title={words.accountWait}>
          {data.account.says}
        </Notice>
      ) : null}
      {data?.resources.map((resource) => (
        <ResourceCard key={resource.id} resource={resource} />
      ))}
      {data && data.resources.length === 0 ? (
        <EmptyState
          title={words.resourcesNone}
          says={words.resourcesNoneSays}
          action={
            <Button kind="secondary" size="small" onPress={() => go(routes.authorizationCodes())}>
              {words.openCodes}
            </Button>
          }
        />
      ) : null}
      {!data && resources.error ? <ErrorState trouble={troubleOf(resources.error)} onRetry={() => void resources.refetch()} /> : null}
      {!data && !resources.error ? <Skeleton cards={2} /> : null}
      {data?.resources.length ? (
        <Card>
          <Row icon="copy" title={words.openCodes} says={words.resourcesFoot} onPress={() => go(routes.authorizationCodes())} />
        </Card>
      ) : null}
    </Page>
  )
}

const ResourceCard = ({ resource }: { resource: CloudResource }) => (
  <Card title={resource.name} aside={<Tag tone={resource.qualifies ? 'done' : 'warn'}>{resource.qualifies ? words.good : words.bad}</Tag>}>
    <View className="tiny figures">{words.resourceLine(resource.id, resource.ip)}</View>
    {resource.checks.map((check) => (
      <View key={check.says} className={check.ok ? 'rule-line' : 'rule-line rule-line--bad'}>
        <Icon name={check.warns ? 'alert' : check.ok ? 'check' : 'close'} size={18} className="rule-line__mark" />
        <View className="rule-line__words">
          <View className="for-ears">{check.warns ? words.mind : check.ok ? words.met : words.notMet}</View>
          <View>{check.says}</View>
          {check.eligibleAt ? (
            <View className="tiny">{check.by === 'renewal' ? words.renews : words.waits(dayAndClock(check.eligibleAt))}</View>
          ) : null}
        </View>
      </View>
    ))}
    {resource.qualifies && resource.usableUntil ? <View className="tiny">{words.usableUntil(fullDay(resource.usableUntil))}</View> : null}
  </Card>
)
