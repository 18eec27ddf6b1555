/** One box for each responsible person's code, and sending them again once the wait is over. */
import { View } from '@tarojs/components'
import { PlainField } from '@/components/form/plain-field'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { useNow } from '@/hooks/use-settings'
import type { SentCodes } from '@/services/revocation'
import { clock } from '@/words/dates'
import { words } from './words'

type PersonCodesProps = {
  sent: SentCodes
  codes: Readonly<Record<number, string>>
  sending: boolean
  onChange: (n: number, code: string) => void
  onResend: () => void
}

export function PersonCodes({ sent, codes, sending, onChange, onResend }: PersonCodesProps) {
  const now = useNow(500)
  const wait = Math.max(0, Math.ceil((Date.parse(sent.resendAfter) - now) / 1000))
  return (
    <Card title={words.sent(sent.people.length)}>
      {sent.people.map(({ n, maskedName, maskedPhone }, at) => (
        <PlainField
          key={n}
          id={`code-${n}`}
          label={words.code(maskedName)}
          kind="code"
          value={codes[n] ?? ''}
          maxLength={6}
          placeholder="6 位数字"
          focus={at === 0}
          onChange={(typed) => onChange(n, typed.replace(/\D/g, ''))}
          problem={/^\d{6}$/.test(codes[n] ?? '') ? undefined : words.codeWrong}
          hint={words.to(maskedPhone)}
        />
      ))}
      <View className="phone-code__resend">
        <View className="tiny">{Date.parse(sent.expiresAt) > now ? words.validUntil(clock(sent.expiresAt)) : words.expired}</View>
        <Button kind="plain" size="small" busy={sending} disabledBecause={wait ? words.resendIn(wait) : undefined} onPress={onResend}>
          {wait ? words.resendIn(wait) : words.resend}
        </Button>
      </View>
    </Card>
  )
}
