/** An authorisation code: somebody else's server lent to this filing. 32 figures and letters a–f. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/platform/text-input'

const wanted = /^[0-9a-f]{32}$/

export function AuthorizationCode({ value, onChoose }: { value: string; onChoose: (code: string) => void }) {
  const [code, setCode] = useState(value)
  return (
    <View className="field">
      <View className="field__label">用别人的服务器：授权码</View>
      <TextInput
        id="authorization-code"
        label="授权码"
        value={code}
        maxLength={32}
        onChange={(typed) => setCode(typed.replace(/\s/g, '').toLowerCase())}
        placeholder="32 位，由服务器的主人提供"
      />
      <View className="field__hint">一个授权码只能用于一个域名，用上以后不能再给别人。</View>
      <Button
        kind="secondary"
        size="small"
        disabledBecause={wanted.test(code) ? undefined : `授权码是 32 位数字和小写字母，现在有 ${code.length} 位`}
        onPress={() => onChoose(code)}
      >
        使用这个授权码
      </Button>
    </View>
  )
}
