/** All steps at a glance, leaving without losing anything, and 放弃备案 with what it means. */
import type { Journey, StepState } from '@domain/journey/journey-types'
import { survives } from '@domain/lifecycle/survives'
import { View } from '@tarojs/components'
import { SurvivalLines } from '@/components/journey/survival-lines'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { Sheet } from '@/components/ui/sheet'
import { Tag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { goHome, goInstead } from '@/hooks/use-go'
import { useAbandon } from '@/hooks/use-order-actions'
import { useSession } from '@/hooks/use-session'
import { Pressable } from '@/platform/pressable'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { flushDraft } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

type FilingMenuProps = { open: boolean; orderId: string; journey: Journey | undefined; onClose: () => void }

export function FilingMenu({ open, orderId, journey, onClose }: FilingMenuProps) {
  const abandon = useAbandon(orderId)
  const { only } = useSession()
  const status = useDraftStore((draft) => draft.status) ?? 'draft'
  const leave = () => {
    void flushDraft()
    goHome()
  }
  const giveUp = async () => {
    onClose()
    const sure = await confirm({
      title: '放弃这次备案？',
      text: <SurvivalLines lines={survives('abandon', status, journey?.filingType)} />,
      yes: '放弃备案',
      no: '继续填写',
      danger: true,
    })
    if (!sure) return
    try {
      await abandon.mutateAsync()
      goHome()
    } catch (reason) {
      const trouble = troubleOf(reason)
      showToast(`没有放弃成功：${trouble.title}${trouble.says ? `，${trouble.says}` : ''}`)
    }
  }
  return (
    <Sheet open={open} title="全部步骤" onClose={onClose}>
      {journey?.steps.map((step, at) => (
        <StepLine
          key={step.id}
          step={step}
          number={at + 1}
          canVisit={journey.canVisit(step.id)}
          onVisit={() => {
            onClose()
            goInstead(routes.filing(step.id, orderId))
          }}
        />
      ))}
      <View className="filing-menu__leave">
        <Button kind="secondary" size="small" onPress={leave}>
          保存并离开
        </Button>
        {/* Who was let in by a code fills in; giving up is for who is signed in. */}
        {only ? null : (
          <Button kind="danger" size="small" onPress={() => void giveUp()}>
            放弃备案
          </Button>
        )}
      </View>
    </Sheet>
  )
}

type StepLineProps = { step: StepState; number: number; canVisit: boolean; onVisit: () => void }

function StepLine({ step, number, canVisit, onVisit }: StepLineProps) {
  const found = step.problems.filter((problem) => !problem.missing && problem.severity !== 'note' && !problem.acknowledgedAt).length
  const press = () => (canVisit ? onVisit() : showToast('请先完成前面的步骤'))
  return (
    <Pressable className="row" role="link" muted={!canVisit} onPress={press}>
      <View className="row__words">
        <View className="row__title">{`${number}. ${step.title}`}</View>
        <View className="row__says">{`约 ${step.minutes} 分钟`}</View>
      </View>
      {found ? (
        <Tag tone="warn">{`有 ${found} 处问题`}</Tag>
      ) : step.state === 'done' ? (
        <Tag tone="done">已完成</Tag>
      ) : (
        <Tag tone="others">待填写</Tag>
      )}
    </Pressable>
  )
}
