/** 登录: phone and SMS code; in WeChat one tap once the phone was bound. Looking around needs no sign-in. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { groupPhone } from '@/components/form/grouping'
import { PlainField } from '@/components/form/plain-field'
import { TickRow } from '@/components/journey/tick-row'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { go, goBack, goHome, goInstead } from '@/hooks/use-go'
import { useSession } from '@/hooks/use-session'
import { useSignIn, useWechatSignIn } from '@/hooks/use-sign-in'
import { clientKind } from '@/platform/api-base'
import { Heading } from '@/platform/heading'
import { routes } from '@/routes'
import { troubleOf } from '@/services/trouble'
import { CodeField } from './code-field'
import { words } from './words'

const phonePattern = /^1[3-9]\d{9}$/

export default function SignIn() {
  const { params } = useRouter()
  const { signedIn } = useSession()
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [agreed, setAgreed] = useState(false)
  const signIn = useSignIn()
  const wechat = useWechatSignIn()
  useEffect(() => {
    if (!signedIn) return
    if (params.next) goInstead(decodeURIComponent(params.next))
    else goHome()
  }, [signedIn, params.next])
  const submit = () => {
    if (because === undefined && !signIn.isPending)
      signIn.mutate({ phone, code, ...(wechat.bindTicket ? { bindTicket: wechat.bindTicket } : {}) })
  }
  const because = !phonePattern.test(phone)
    ? words.phoneWrong
    : !/^\d{6}$/.test(code)
      ? words.codeWrong
      : agreed
        ? undefined
        : words.agreeFirst
  const failed = signIn.error ?? wechat.error
  const trouble = failed ? troubleOf(failed) : undefined
  const oneTap = clientKind === 'weapp' && !wechat.bindTicket
  return (
    <Page
      title={words.title}
      onBack={goBack}
      footer={
        <Button onPress={submit} busy={signIn.isPending} disabledBecause={because}>
          {words.submit}
        </Button>
      }
    >
      <View className="hero">
        <Heading level={2} className="hero__title">
          {words.lead}
        </Heading>
        <View className="hero__says">{wechat.bindTicket ? words.bind : words.why}</View>
      </View>
      {trouble ? (
        <Notice tone="problem" title={trouble.title} live>
          {trouble.says}
        </Notice>
      ) : null}
      {oneTap ? (
        <Card>
          <Button busy={wechat.isPending} disabledBecause={agreed ? undefined : words.agreeFirst} onPress={() => wechat.mutate()}>
            {words.wechat}
          </Button>
        </Card>
      ) : null}
      <Card>
        <PlainField
          id="phone"
          label={words.phone}
          kind="phone"
          value={phone}
          maxLength={11}
          format={groupPhone}
          onChange={(typed) => setPhone(typed.replace(/\D/g, ''))}
          problem={phonePattern.test(phone) ? undefined : words.phoneWrong}
          placeholder="11 位手机号码"
        />
        <CodeField phone={phone} ready={phonePattern.test(phone)} value={code} onChange={setCode} onEnter={submit} />
      </Card>
      <Card>
        <TickRow label={words.agree} ticked={agreed} onToggle={() => setAgreed(!agreed)} />
        <View className="tick-note">
          <Button kind="plain" onPress={() => go(routes.privacy())}>
            {words.privacy}
          </Button>
        </View>
      </Card>
      <View className="centre">
        <Button kind="plain" onPress={goHome}>
          {words.lookAround}
        </Button>
      </View>
    </Page>
  )
}
