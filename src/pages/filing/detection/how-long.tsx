/** How long each stage takes, from the policy and the province's estimate, said as an estimate. */
import { View } from '@tarojs/components'
import { Card } from '@/components/ui/card'
import type { JourneyNow } from '@/hooks/use-journey'

export function HowLong({ now }: { now: JourneyNow }) {
  const { policy, province } = now.context
  const { min, max } = policy.initialReviewWorkdays
  const days = province?.estimatedAuthorityDays
  const minutes = now.journey.steps.slice(1).reduce((sum, step) => sum + step.minutes, 0)
  return (
    <Card title="大约要多久">
      <View className="muted">
        {`填写还要大约 ${minutes} 分钟。提交后：初审 ${min === max ? max : `${min}–${max}`} 个工作日，短信核验 ${policy.smsVerifyHours} 小时内，管局最长 ${policy.authorityMaxWorkdays} 个工作日`}
        {days && province
          ? `（${province.name.replace(/省|市|自治区$/, '')}预计 ${days.min}–${days.max} 天，${days.asOf} 的数据）。`
          : '。'}
      </View>
    </Card>
  )
}
