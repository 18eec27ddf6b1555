/** One order: whose turn it is, until when, what to do; below it what helps while waiting, the whole way, and at the end the filing number. */
import { useRouter } from '@tarojs/taro'
import { ErrorState } from '@/components/ui/error-state'
import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
import { goBack } from '@/hooks/use-go'
import { useProgress } from '@/hooks/use-progress'
import { useSignedIn } from '@/hooks/use-signed-in'
import { PullDown } from '@/platform/pull-down'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { troubleOf } from '@/services/trouble'
import { LastKnown, offlineWords } from '../last-known'
import { RefreshButton, refreshed } from '../refresh'
import { words } from '../words'
import { AskedToCheck } from './asked-to-check'
import { CallsCard } from './calls-card'
import { CorrectionsCard } from './corrections-card'
import { FilingNumber } from './filing-number'
import { HelpCard } from './help-card'
import { MeanwhileCard } from './meanwhile-card'
import { MissedCall } from './missed-call'
import { NowCard } from './now-card'
import { hasMainAction, MainAction, WaysOut } from './order-actions'
import { PublicSecurity } from './public-security'
import { Reasons } from './reasons'
import { RevocationEnds } from './revocation-ends'
import { ToRecords } from './to-records'
import { Way } from './way'
import '../progress.scss'

export default function ProgressDetail() {
  const { orderId = '' } = useRouter().params
  useSignedIn(routes.progress(orderId))
  const { data: progress, error, refetch, seenAt, isFetching } = useProgress(orderId)
  const refresh = () => refreshed(refetch)
  if (!progress)
    return (
      <Page title={words.list} onBack={goBack}>
        {error ? <ErrorState trouble={troubleOf(error)} onRetry={() => refetch()} /> : <Skeleton cards={2} lines={4} />}
      </Page>
    )
  return (
    <Page
      title={words.list}
      onBack={goBack}
      headerAside={<RefreshButton busy={isFetching} onPress={refresh} />}
      footer={hasMainAction(progress) ? <MainAction progress={progress} /> : null}
      {...offlineWords(seenAt)}
    >
      <PullDown onPull={refresh}>
        <LastKnown seenAt={seenAt} failed={error !== null} onRetry={() => refetch()} />
        <NowCard progress={progress} seenAt={seenAt} />
        <ByState progress={progress} />
        <Way progress={progress} />
        <HelpCard progress={progress} />
        <ToRecords progress={progress} />
        <WaysOut progress={progress} />
      </PullDown>
    </Page>
  )
}

/** What only some states have: each draws itself where it belongs, else nothing. */
const ByState = ({ progress }: { progress: Progress }) => (
  <>
    <MissedCall progress={progress} />
    <AskedToCheck progress={progress} />
    <CorrectionsCard progress={progress} />
    <RevocationEnds progress={progress} />
    <FilingNumber progress={progress} />
    <PublicSecurity progress={progress} />
    <Reasons progress={progress} />
    <CallsCard progress={progress} />
    <MeanwhileCard progress={progress} />
  </>
)
