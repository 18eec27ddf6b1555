/** 短信核验 by the owner: one person's code, phone and last six figures; or the way to let that person do it. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { SmsForm } from '@/components/sms/sms-form'
import { TimeLeft } from '@/components/sms/time-left'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { go, goBack, goInstead } from '@/hooks/use-go'
import { useProgress } from '@/hooks/use-progress'
import { useNow } from '@/hooks/use-settings'
import { useSignedIn } from '@/hooks/use-signed-in'
import { useOwnersDoor } from '@/hooks/use-sms-door'
import { routes } from '@/routes'
import type { Progress, SmsVerification as Verification } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { hoursBetween } from '@/words/dates'
import { AuthorityLink } from './authority-link'
import { words } from './words'
import '../progress.scss'

export default function SmsVerification() {
  const { orderId = '', n = '' } = useRouter().params
  useSignedIn(routes.smsVerification(orderId, Number(n)))
  const { data: progress, error, refetch } = useProgress(orderId)
  const person = progress?.smsVerifications.find((one) => String(one.n) === n)
  if (progress && person && !person.verifiedAt && person.sentAt && progress.actions.includes('verify-sms'))
    return <Form progress={progress} person={person} />
  return (
    <Page title={words.title} onBack={goBack}>
      {progress ? (
        <Otherwise progress={progress} person={person} />
      ) : error ? (
        <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} />
      ) : (
        <Skeleton />
      )}
    </Page>
  )
}

function Otherwise({ progress, person }: { progress: Progress; person: Verification | undefined }) {
  const back = (
    <Button kind="secondary" size="small" onPress={() => goInstead(routes.progress(progress.id))}>
      {words.back}
    </Button>
  )
  if (person?.verifiedAt) return <EmptyState picture="success" title={words.accepted} says={words.acceptedSays} action={back} />
  const coming = person && !person.sentAt && progress.actions.includes('verify-sms')
  return coming ? (
    <EmptyState title={words.notSent} says={words.notSentSays} action={back} />
  ) : (
    <EmptyState title={words.gone} says={words.goneSays} action={back} />
  )
}

function Form({ progress, person }: { progress: Progress; person: Verification }) {
  const now = useNow(5_000)
  const door = useOwnersDoor(progress.id, person.n)
  const { expiresAt, sentAt, maskedName, maskedPhone } = person
  return (
    <SmsForm
      title={words.title}
      onBack={goBack}
      door={door}
      left={person}
      above={
        <Card title={words.lead(maskedName, maskedPhone)}>
          {sentAt && expiresAt ? <View className="muted">{words.says(hoursBetween(sentAt, expiresAt))}</View> : null}
          {expiresAt ? <TimeLeft until={expiresAt} now={now} /> : null}
        </Card>
      }
      below={
        <>
          <Card>
            <View className="muted">{words.somebodyElse(maskedName)}</View>
            <Button kind="secondary" size="small" onPress={() => go(routes.invite(progress.id, person.n))}>
              {words.invite(maskedName)}
            </Button>
          </Card>
          <View className="tiny">{lapseOf(progress)}</View>
          <AuthorityLink />
        </>
      }
    />
  )
}

function lapseOf({ status, smsLapse }: Progress): string {
  if (status !== 'sms-verifying') return words.lapseOfEnding
  return smsLapse === 'person-resubmits' ? words.lapseByPerson : words.lapse
}
