/** Waiting, passed, to be repeated or refused: in words, with reasons, tries left, and the other way from the second failure on. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { IdentityCheck } from '@/services/identity'

/** What comes next, for whoever is told. */
export type OutcomeNext = { passed: string; inReview: string }
type CheckOutcomeProps = { check: IdentityCheck; next: OutcomeNext; onAgain: () => void }

export function CheckOutcome({ check, next, onAgain }: CheckOutcomeProps) {
  const otherWay = check.otherWay ? (
    <Notice tone="info" title="也可以换一种方式">
      {check.otherWay.says}
    </Notice>
  ) : null
  if (check.state === 'passed')
    return (
      <Notice tone="good" title={`${check.maskedName} 已通过核身`} live>
        {next.passed}
      </Notice>
    )
  if (check.state === 'in-review')
    return (
      <Notice tone="info" title="视频已提交，正在核对" live>
        {next.inReview}
      </Notice>
    )
  const reasons = check.reasons.map(({ code, says }) => (
    <View key={code} className="outcome__reason">
      {says}
    </View>
  ))
  const canRepeat = check.attemptsLeft > 0
  return (
    <>
      <Notice
        tone="problem"
        title={check.state === 'retry' ? '这段视频需要重录' : '视频核身没有通过'}
        live
        action={
          canRepeat ? (
            <Button size="small" onPress={onAgain}>
              重新录制
            </Button>
          ) : null
        }
      >
        {reasons}
        <View>{canRepeat ? `还可以录 ${check.attemptsLeft} 次` : '录制次数已经用完，请用下面的方式，或致电客服。'}</View>
      </Notice>
      {otherWay}
    </>
  )
}
