/** 已通过: the number, and the snippet for the site's footer. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import type { Progress } from '@/services/orders'
import { words } from '../words'

const copy = async (text: string) => showToast((await copyText(text)) ? words.copied : words.notCopied)

export function FilingNumber({ progress }: { progress: Progress }) {
  const { filingNumbers, footer } = progress
  if (!filingNumbers) return null
  return (
    <>
      <Card title={words.numbers}>
        <View className="number figures">{filingNumbers.subject}</View>
        {filingNumbers.sites.map(({ domain, number }) => (
          <View key={number} className="number-line">
            <View className="muted">{domain}</View>
            <View className="figures">{number}</View>
          </View>
        ))}
        <Button kind="secondary" size="small" onPress={() => void copy(filingNumbers.subject)}>
          {words.copyNumber}
        </Button>
      </Card>
      {footer ? (
        <Card title={words.footer}>
          <View className="muted">{words.footerSays}</View>
          <View className="snippet">{footer}</View>
          <Button kind="secondary" size="small" onPress={() => void copy(footer)}>
            {words.copyFooter}
          </Button>
        </Card>
      ) : null}
    </>
  )
}
