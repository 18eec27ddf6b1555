/** The last site ends: only the site, leaving a hollow subject behind, or the subject with it — a choice, not fine print (spec A8). */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { Tag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { useSwitchType } from '@/hooks/use-switch-type'
import { words } from './words'

export function LastSite({ orderId, subjectFilingNumber }: { orderId: string; subjectFilingNumber: string }) {
  const { switchTo, busy } = useSwitchType(orderId, showToast)
  const ask = async () => {
    const sure = await confirm({ title: words.switchTitle, text: words.switchText, yes: words.switchYes })
    if (sure) switchTo({ filingType: 'deregister-subject', subjectFilingNumber })
  }
  return (
    <Card title={words.choice}>
      <View className="choice-way">
        <View className="choice-way__head">
          <View className="row__title">{words.choiceSite}</View>
          <Tag tone="you">{words.chosen}</Tag>
        </View>
        <View className="muted">{words.choiceSiteSays}</View>
      </View>
      <View className="choice-way">
        <View className="row__title">{words.choiceSubject}</View>
        <View className="muted">{words.choiceSubjectSays}</View>
        <Button kind="secondary" size="small" busy={busy} onPress={() => void ask()}>
          {words.chooseSubject}
        </Button>
      </View>
    </Card>
  )
}
