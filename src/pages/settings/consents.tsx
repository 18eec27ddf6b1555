/** What was agreed to, when, and taking it back. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { useConsentLedger, useWithdrawConsent } from '@/hooks/use-account'
import type { ConsentPurpose } from '@/services/account'
import { day } from '@/words/dates'
import { words } from './words'

export function Consents() {
  const ledger = useConsentLedger()
  const withdraw = useWithdrawConsent()
  const ask = async (purpose: ConsentPurpose) => {
    if (await confirm({ title: words.takeBackTitle, text: words.takeBackText, yes: words.takeBack })) withdraw.mutate(purpose)
  }
  return (
    <Card title={words.consents}>
      {ledger.error ? (
        <Button kind="plain" onPress={() => void ledger.refetch()}>
          {words.failed}
        </Button>
      ) : null}
      {ledger.data?.length === 0 ? <View className="muted">{words.noConsents}</View> : null}
      {ledger.data?.map(({ purpose, given, at }) => (
        <View key={purpose} className="row">
          <View className="row__words">
            <View className="row__title">{words.purposes[purpose]}</View>
            <View className="row__says">{given ? words.given(day(at)) : words.taken(day(at))}</View>
          </View>
          {given ? (
            <Button kind="plain" label={`${words.takeBack}：${words.purposes[purpose]}`} onPress={() => void ask(purpose)}>
              {words.takeBack}
            </Button>
          ) : null}
        </View>
      ))}
    </Card>
  )
}
