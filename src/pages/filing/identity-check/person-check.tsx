/** One person's video check, drawn by the phase it is in. */
import { withValueAt } from '@domain/filing/anchor'
import { View } from '@tarojs/components'
import { UploadProgress } from '@/components/capture/upload-progress'
import { troubleWords } from '@/components/capture/words'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useIdentityCheck } from '@/hooks/use-identity-check'
import type { JourneyNow } from '@/hooks/use-journey'
import type { IdentityCheck } from '@/services/identity'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { CheckIntro } from './check-intro'
import { CheckOutcome } from './check-outcome'
import { RecordStage } from './record-stage'
import { ReviewVideo } from './review-video'

type PersonCheckProps = { orderId: string; person: number; name: string; now: JourneyNow }

export function PersonCheck({ orderId, person, name, now }: PersonCheckProps) {
  const known = useDraftStore((state) => state.answers['identity-check'].checks?.[String(person)])
  const check = useIdentityCheck({
    orderId,
    person,
    knownCheckId: known?.checkId,
    onStanding: (standing) => keepStanding(person, standing, now.context.now),
  })
  const { phase } = check
  if (phase.kind === 'loading') return <Skeleton cards={1} />
  if (phase.kind === 'intro') return <CheckIntro name={name} onBegin={(withLocation) => void check.begin(withLocation)} />
  if (phase.kind === 'failed') return <ErrorState trouble={phase.trouble} onRetry={check.again} retryLabel="重新开始" />
  if (phase.kind === 'recording')
    return <RecordStage check={phase.check} onRecorded={(video) => void check.recorded(phase.check, video)} onGiveUp={check.again} />
  if (phase.kind === 'review')
    return (
      <ReviewVideo
        video={phase.video}
        trouble={phase.trouble}
        onAgain={check.again}
        onSend={() => void check.send(phase.check, phase.video)}
      />
    )
  if (phase.kind === 'sending')
    return (
      <View className="card">
        <UploadProgress name="核身视频" doing="sending" percent={phase.percent} onCancel={check.cancel} />
      </View>
    )
  if (phase.kind === 'cut') {
    const { says, wayOut } = troubleWords(phase.trouble)
    return (
      <Notice
        tone="problem"
        title={says}
        live
        action={
          <View className="side-by-side">
            <Button size="small" kind="secondary" onPress={check.again}>
              重新录制
            </Button>
            <Button size="small" onPress={() => void check.send(phase.check, phase.video)}>
              {phase.trouble.kind === 'cut' ? '接着传' : '再传一次'}
            </Button>
          </View>
        }
      >
        {wayOut}
      </Notice>
    )
  }
  return <CheckOutcome check={phase.check} onAgain={check.again} />
}

const standings = { 'in-review': 'submitted', passed: 'passed', retry: 'retry', rejected: 'rejected' } as const

/** The draft knows that and how the check stands; the video itself is never in it. */
function keepStanding(person: number, check: IdentityCheck, now: string): void {
  if (check.state === 'waiting-for-video') return
  const status = standings[check.state]
  changeAnswers((answers) => {
    const before = answers['identity-check'].checks?.[String(person)]
    if (before?.checkId === check.id && before.status === status) return answers
    return withValueAt(answers, `identity-check.checks.${person}`, { checkId: check.id, status, at: now })
  })
}
