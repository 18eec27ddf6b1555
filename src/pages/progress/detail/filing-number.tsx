/** 已通过: the number, the snippet for the site's footer, and what has to be done within 30 days. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
import { copyText } from '@/platform/clipboard'
import type { Progress } from '@/services/orders'
import { day } from '@/words/dates'
import { words } from '../words'

/** Types that bring a site its first number; the others were registered with the police before. */
const newNumbers: readonly Progress['type'][] = ['initial', 'add-site', 'add-site-no-subject']
const thirtyDaysMs = 30 * 24 * 3600_000

const copy = async (text: string) => showToast((await copyText(text)) ? words.copied : words.notCopied)

export function FilingNumber({ progress }: { progress: Progress }) {
  const { filingNumbers, footer, updatedAt } = progress
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
      {newNumbers.includes(progress.type) ? (
        <Notice tone="info" title={words.police}>
          {words.policeSays(day(Date.parse(updatedAt) + thirtyDaysMs))}
        </Notice>
      ) : null}
    </>
  )
}
