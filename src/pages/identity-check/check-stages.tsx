/** One person's video check, drawn by the phase it is in. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { UploadProgress } from '@/components/capture/upload-progress'
import { troubleWords } from '@/components/capture/words'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import type { useIdentityCheck } from '@/hooks/use-identity-check'
import { CheckOutcome, type OutcomeNext } from './check-outcome'
import { RecordStage } from './record-stage'
import { ReviewVideo } from './review-video'
import './identity-check.scss'

type CheckStagesProps = { check: ReturnType<typeof useIdentityCheck>; intro: ReactNode; next: OutcomeNext }

export function CheckStages({ check, intro, next }: CheckStagesProps) {
  const { phase } = check
  if (phase.kind === 'loading') return <Skeleton cards={1} />
  if (phase.kind === 'intro') return intro
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
  return <CheckOutcome check={phase.check} next={next} onAgain={check.again} />
}
