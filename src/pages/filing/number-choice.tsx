/** Of several numbers of one certificate the person says which this filing is about; nothing is chosen for them. Source: spec E row 12. */
import type { NumberChoice as Choice } from '@domain/detection/detection-types'
import { provinceName } from '@domain/regions/province-names'
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { MarkLine } from '@/components/ui/mark-line'
import { useDetection } from '@/hooks/use-detection'
import { Pressable } from '@/platform/pressable'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'
import { fullDay } from '@/words/dates'

export function NumberChoice({ numbers, orderId }: { numbers: readonly Choice[]; orderId: string }) {
  const chosen = useDraftStore((state) => state.answers.record?.subjectFilingNumber)
  const look = useDetection(orderId)
  const choose = (filingNumber: string) => {
    // what was picked and confirmed of another number counts no more
    changeAnswers((answers) => ({ ...answers, record: { subjectFilingNumber: filingNumber } }))
    void look.run()
  }
  return (
    <Card title="这次用哪一个主体备案号">
      <View className="muted">{`这个证件名下有 ${numbers.length} 个主体备案号，请选择这次要办的那一个。选错了可以再改。`}</View>
      <View className="choice-list" {...{ role: 'radiogroup', 'aria-label': '主体备案号' }}>
        {numbers.map((one) => (
          <Pressable
            key={one.filingNumber}
            className={one.filingNumber === chosen ? 'offer offer--on' : 'offer'}
            role="radio"
            checked={one.filingNumber === chosen}
            onPress={() => choose(one.filingNumber)}
          >
            <View className="offer__head">
              <View className="offer__name figures">{one.filingNumber}</View>
            </View>
            <View className="tiny">{wordsOf(one)}</View>
          </Pressable>
        ))}
      </View>
      {look.busy ? <View className="tiny">正在取备案记录…</View> : null}
      {look.trouble ? (
        <>
          <MarkLine mark="bad">{`${look.trouble.title}，备案记录还没有取到`}</MarkLine>
          <Button kind="secondary" size="small" onPress={() => void look.run()}>
            再查一次
          </Button>
        </>
      ) : null}
    </Card>
  )
}

const wordsOf = ({ maskedName, provinceCode, filedAt, sites }: Choice): string =>
  [
    maskedName,
    provinceName(provinceCode) ?? '省份未知',
    filedAt ? `${fullDay(filedAt)}备案` : '备案日期没有登记',
    sites ? `${sites} 个网站` : '没有网站',
  ].join(' · ')
