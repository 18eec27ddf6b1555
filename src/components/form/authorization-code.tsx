/** An authorisation code: somebody else's server lent to this filing. Its shape is judged at once, then the cloud says whether it is good. */
import { authorizationCodeFault, tidyAuthorizationCode } from '@domain/filing/authorization-code'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'
import { LiveRegion } from '@/platform/live-region'
import { TextInput } from '@/platform/text-input'
import type { CodeVerdict } from './field-props'

type AuthorizationCodeProps = {
  value: string
  onChoose: (code: string) => void
  check?: ((code: string) => Promise<CodeVerdict>) | undefined
}

export function AuthorizationCode({ value, onChoose, check }: AuthorizationCodeProps) {
  const [code, setCode] = useState(value)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<CodeVerdict>()
  const fault = authorizationCodeFault(code)
  const use = async () => {
    setBusy(true)
    const verdict = check ? await check(code) : { good: true, says: '' }
    setBusy(false)
    setRefused(verdict.good ? undefined : verdict)
    if (!verdict.good) return
    if (verdict.says) showToast(verdict.says)
    onChoose(code)
  }
  const type = (typed: string) => {
    setCode(tidyAuthorizationCode(typed))
    setRefused(undefined)
  }
  return (
    <View className={refused ? 'field field--problem' : 'field'}>
      <View className="field__label">用别人的服务器：授权码</View>
      <TextInput
        id="authorization-code"
        label="授权码"
        value={code}
        maxLength={64}
        onChange={type}
        placeholder="32 位，由服务器的主人提供"
        invalid={refused !== undefined}
        describedBy="authorization-code-notes"
      />
      <View id="authorization-code-notes">
        <View className="field__hint">一个授权码只能用于一个网站、一个域名，用上以后不能再给别人。</View>
        <LiveRegion>
          {refused ? (
            <View className="field-problem field-problem--problem">
              <Icon name="stop" size={16} className="field-problem__icon" />
              <View className="field-problem__words">
                <View>{refused.says}</View>
                {refused.wayOut ? <View className="field-problem__way">{refused.wayOut}</View> : null}
              </View>
            </View>
          ) : null}
        </LiveRegion>
      </View>
      <Button kind="secondary" size="small" busy={busy} disabledBecause={fault} onPress={() => void use()}>
        使用这个授权码
      </Button>
    </View>
  )
}
