/** One person's video check on this phone; how it stands goes into the draft. */
import { withValueAt } from '@domain/filing/anchor'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Fold } from '@/components/journey/fold'
import { Card } from '@/components/ui/card'
import { ownCheckDoor } from '@/hooks/own-check-door'
import { useIdentityCheck } from '@/hooks/use-identity-check'
import type { JourneyNow } from '@/hooks/use-journey'
import { CheckIntro } from '@/pages/identity-check/check-intro'
import { CheckStages } from '@/pages/identity-check/check-stages'
import type { IdentityCheck } from '@/services/identity'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { useConsentGate } from '../consent-gate'

type PersonCheckProps = { orderId: string; person: number; name: string; now: JourneyNow; elsewhere: ReactNode }

const why = '管局要求确认网站负责人是本人。视频只用来核对身份，核对完成后 24 小时内删除。'
const next = {
  passed: '视频会在 24 小时内删除。可以继续下一步。',
  inReview: '不用在这里等，可以先进行下一步。结果出来后会在这里和备案进度里告诉您。',
}

export function PersonCheck({ orderId, person, name, now, elsewhere }: PersonCheckProps) {
  const known = useDraftStore((state) => state.answers['identity-check'].checks?.[String(person)])
  const consents = useConsentGate()
  const check = useIdentityCheck({
    door: ownCheckDoor(orderId, person),
    knownCheckId: known?.checkId,
    onStanding: (standing) => keepStanding(person, standing, now.context.now),
  })
  const intro = (
    <CheckIntro
      title={`请 ${name} 本人录一段视频`}
      says={why}
      consents={consents}
      onBegin={(withLocation) => void check.begin(withLocation)}
    >
      {elsewhere}
      <Card>
        <Fold label="本人不方便录？">
          <View className="muted">
            可以先填别的内容，等本人方便时用这个账号打开再录。看不清屏幕提示时，请旁边的人把提示读出来。也可以致电客服，申请人工核验。
          </View>
        </Fold>
      </Card>
    </CheckIntro>
  )
  return (
    <>
      <CheckStages check={check} intro={intro} next={next} />
      {check.phase.kind === 'outcome' ? elsewhere : null}
    </>
  )
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
