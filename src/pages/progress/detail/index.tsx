/** One order: whose turn it is, until when, what to do, the whole way, and at the end the filing number. */
import { useRouter } from '@tarojs/taro'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack } from '@/hooks/use-go'
import { useProgress } from '@/hooks/use-orders'
import { useSignedIn } from '@/hooks/use-signed-in'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { LastKnown, offlineWords } from '../last-known'
import { words } from '../words'
import { FilingNumber } from './filing-number'
import { NowCard } from './now-card'
import { mainAction, WaysOut } from './order-actions'
import { Reasons } from './reasons'
import { RevocationEnds } from './revocation-ends'
import { ToRecords } from './to-records'
import { Way } from './way'
import '../progress.scss'

export default function ProgressDetail() {
  const { orderId = '' } = useRouter().params
  useSignedIn(routes.progress(orderId))
  const { data: progress, error, refetch, seenAt } = useProgress(orderId)
  if (!progress)
    return (
      <Page title={words.list} onBack={goBack}>
        {error ? <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} /> : <Skeleton cards={2} lines={4} />}
      </Page>
    )
  return (
    <Page title={words.list} onBack={goBack} footer={mainAction(progress)} {...offlineWords(seenAt)}>
      <LastKnown seenAt={seenAt} failed={error !== null} onRetry={() => refetch()} />
      <NowCard progress={progress} />
      <RevocationEnds progress={progress} />
      <FilingNumber progress={progress} />
      <Reasons progress={progress} />
      <Way progress={progress} />
      <ToRecords progress={progress} />
      <WaysOut progress={progress} />
    </Page>
  )
}
