/** What the look-up found about the record and the person should know before going on; 变更备案 first can be begun right here (spec E, row 15). */
import type { DetectionResult } from '@domain/detection/detection-types'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { go } from '@/hooks/use-go'
import type { JourneyNow } from '@/hooks/use-journey'
import { useSwitchType } from '@/hooks/use-switch-type'
import { routes } from '@/routes'
import { NumberChoice } from '../number-choice'

/** Facts that add a line to whatever was decided. */
const hints = ['change-filing-first', 'old-certificate', 'several-numbers'] as const
export const isHint = (id: string): boolean => (hints as readonly string[]).includes(id)

const switchQuestion = {
  title: '先办理变更备案？',
  text: '一次只能办一份：现在这份新增网站会放弃，变更通过后再来新增。备案本身还没有任何变化。',
  yes: '先办变更备案',
  no: '继续新增',
}

type RecordHintsProps = { result: DetectionResult; now: JourneyNow; orderId: string }

export function RecordHints({ result, now, orderId }: RecordHintsProps) {
  const found = result.facts.filter(({ id }) => isHint(id))
  return (
    <>
      {found.map(({ id, says }) => (
        <Notice
          key={id}
          tone="warn"
          title={says}
          action={id === 'change-filing-first' ? <ChangeFirst number={now.context.record?.filingNumber} orderId={orderId} /> : undefined}
        />
      ))}
      {result.numbers ? <NumberChoice numbers={result.numbers} orderId={orderId} /> : null}
      {result.outcome.kind === 'block' && result.outcome.code === 'already-here' ? (
        <Button kind="secondary" onPress={() => go(routes.records())}>
          去「我的备案」办理变更网站
        </Button>
      ) : null}
    </>
  )
}

function ChangeFirst({ number, orderId }: { number: string | undefined; orderId: string }) {
  const { switchTo, busy } = useSwitchType(orderId, showToast)
  if (!number) return null
  const ask = async () => {
    if (await confirm(switchQuestion)) switchTo({ filingType: 'change-filing', subjectFilingNumber: number })
  }
  return (
    <Button kind="secondary" size="small" className="notice__button" busy={busy} onPress={() => void ask()}>
      先办变更备案
    </Button>
  )
}
