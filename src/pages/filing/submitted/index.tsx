/** 提交成功: felt, not celebrated; what happens next, who acts, until when. */
import type { Policy } from '@domain/policies/policy'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { goHome, goInstead } from '@/hooks/use-go'
import { useProgress } from '@/hooks/use-progress'
import { useSettings } from '@/hooks/use-settings'
import { routes } from '@/routes'
import type { Progress } from '@/services/orders'
import { groupOrderId } from '@/words/order-number'
import '../filing.scss'

export default function SubmittedPage() {
  const { orderId = '' } = useRouter().params
  const progress = useProgress(orderId)
  const policy = useSettings().data?.policy
  const range = policy?.initialReviewWorkdays
  return (
    <Page
      title="提交成功"
      onBack={goHome}
      footer={
        <View className="side-by-side">
          <Button kind="secondary" onPress={goHome}>
            回首页
          </Button>
          <Button onPress={() => goInstead(routes.progress(orderId))}>查看备案进度</Button>
        </View>
      }
    >
      <EmptyState picture="success" title="已经提交初审" says={progress.data?.says ?? '资料已经交给接入商审核，接下来不用守着手机。'} />
      <Card title="接下来会怎样">
        <View className="next-list">
          {range ? (
            <View className="next-list__line">{`接入商初审，一般 ${range.min === range.max ? range.max : `${range.min}–${range.max}`} 个工作日。审核员可能会打电话，请留意来电。`}</View>
          ) : null}
          {policy && texts(policy, progress.data?.type) ? (
            <View className="next-list__line">{`通过后工信部会发核验短信，请在 ${policy.smsVerifyHours} 小时内完成。`}</View>
          ) : null}
          {policy ? <View className="next-list__line">{`最后由管局审核，最长 ${policy.authorityMaxWorkdays} 个工作日。`}</View> : null}
        </View>
        <View className="tiny figures">{`订单号 ${groupOrderId(orderId)}`}</View>
      </Card>
    </Page>
  )
}

/** Whether the ministry texts anybody for this type; taken for granted while the type is not here yet. */
const texts = (policy: Policy, type: Progress['type'] | undefined): boolean => !type || (policy.smsTargets[type] ?? []).length > 0
