/** 短信核验: one person's code, phone and last six figures, with the sum; 核验 and 重发 with their outcomes. */
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack, goInstead } from '@/hooks/use-go'
import { useProgress } from '@/hooks/use-orders'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { smsWords as words } from '../words'
import { SmsForm } from './sms-form'
import '../progress.scss'

export default function SmsVerification() {
  const { orderId = '', n = '' } = useRouter().params
  useSignedIn(routes.smsVerification(orderId, Number(n)))
  const { data: progress, error, refetch } = useProgress(orderId)
  const person = progress?.smsVerifications.find((one) => String(one.n) === n)
  const back = (
    <Button kind="secondary" size="small" onPress={() => goInstead(routes.progress(orderId))}>
      {words.back}
    </Button>
  )
  if (progress && person && !person.verifiedAt && person.sentAt && progress.actions.includes('verify-sms'))
    return <SmsForm orderId={orderId} person={person} />
  return (
    <Page title={words.title} onBack={goBack}>
      {!progress ? (
        error ? (
          <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} />
        ) : (
          <Skeleton />
        )
      ) : person?.verifiedAt ? (
        <EmptyState picture="success" title={words.accepted} says={words.acceptedSays} action={back} />
      ) : (
        <EmptyState title={words.gone} says={words.goneSays} action={back} />
      )}
    </Page>
  )
}
