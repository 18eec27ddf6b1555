/** The phone's part is over: handed back by the person, taken back at the computer, or submitted. */
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { go, goHome } from '@/hooks/use-go'
import { useSession } from '@/hooks/use-session'
import { routes } from '@/routes'
import { keepLeftovers, type Leftover, leftovers } from '@/store/leftovers'
import { words } from './words'
import '../handoff.scss'

const ways = ['handed-back', 'taken-back', 'submitted'] as const

export default function OverPage() {
  const [left] = useState(leftovers)
  useEffect(() => () => keepLeftovers([]), [])
  const { how } = useRouter().params
  const { signedIn, over } = useSession()
  const way = over ?? ways.find((one) => one === how) ?? 'taken-back'
  return (
    <Page title={words.title} onBack={goHome}>
      <EmptyState
        picture={way === 'taken-back' ? 'empty' : 'success'}
        title={words[way]}
        says={
          <>
            <View>{words[`${way}-says`]}</View>
            {signedIn ? null : <View className="tiny">{words.wiped}</View>}
          </>
        }
        action={
          <View className="side-by-side">
            <Button kind="secondary" size="small" onPress={signedIn ? goHome : () => go(routes.signIn())}>
              {signedIn ? words.home : words.signIn}
            </Button>
            <Button size="small" onPress={() => go(routes.scan())}>
              {words.scan}
            </Button>
          </View>
        }
      />
      {left.length ? <Leftovers left={left} /> : null}
    </Page>
  )
}

const Leftovers = ({ left }: { left: readonly Leftover[] }) => (
  <Card title={words.leftTitle}>
    <View className="muted">{words.leftSays}</View>
    {left.map((one) => (
      <View key={one.label} className="handoff__fact">
        <View className="handoff__label">{one.label}</View>
        <View className="handoff__value">{one.words || words.picture}</View>
      </View>
    ))}
  </Card>
)
