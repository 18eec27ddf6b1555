/** 其他材料: what the person adds on their own, one after another, up to the limit. Source: spec B5, C12. */
import { emptyPlace } from '@domain/journey/empty-place'
import type { FurtherPaper } from '@domain/materials/further-papers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { JourneyNow } from '@/hooks/use-journey'
import { MaterialCard } from './material-card'

type FurtherPapersProps = { now: JourneyNow; orderId: string }

export const FurtherPapers = ({ now, orderId }: FurtherPapersProps) => (
  <>
    {now.journey.further.map((paper) => (
      <Further key={paper.material} paper={paper} now={now} orderId={orderId} />
    ))}
  </>
)

function Further({ paper, now, orderId }: FurtherPapersProps & { paper: FurtherPaper }) {
  const [adding, setAdding] = useState<string>()
  const { name, nextSlot, used, most } = paper
  // Where a rule asks for the paper its first place is listed above already.
  const listed = now.journey.requirements.some(({ slot }) => slot === nextSlot)
  if (adding !== undefined && adding === nextSlot && !listed) {
    return <MaterialCard requirement={emptyPlace(paper, adding)} now={now} orderId={orderId} tried={false} />
  }
  return (
    <Card title={name} aside={<View className="tiny figures">{`${used} / ${most}`}</View>}>
      <View className="muted">{paper.why}</View>
      {nextSlot === undefined ? <View className="tiny">{`最多 ${most} 份，已经放满；要换，请先删去一份。`}</View> : null}
      {nextSlot === undefined || listed ? null : (
        <Button kind="secondary" size="small" label={`添加一份：${name}`} onPress={() => setAdding(nextSlot)}>
          {used ? '再添加一份' : '添加一份'}
        </Button>
      )}
    </Card>
  )
}
