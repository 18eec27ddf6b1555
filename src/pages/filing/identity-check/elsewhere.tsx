/** The person to be filmed is not here: a link for a phone of their own, and how far it has come. */
import { View } from '@tarojs/components'
import { Fold } from '@/components/journey/fold'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { usePeopleToCheck } from '@/hooks/use-people-to-check'
import { stateOfAsked, askedWords as words } from '@/pages/identity-check/asked-elsewhere'
import { routes } from '@/routes'

type ElsewhereProps = { orderId: string; person: number; name: string }

const usePerson = ({ orderId, person }: ElsewhereProps) => usePeopleToCheck(orderId).data?.people.find((one) => one.person === person)

/** Nothing unless this person was asked. */
export function AskedElsewhere(props: ElsewhereProps) {
  const one = usePerson(props)
  const asked = one && stateOfAsked(one)
  if (!asked) return null
  return (
    <Card title={words.asked(one.maskedName)} aside={<Tag tone={asked.tone}>{asked.word}</Tag>}>
      <View className="muted">{asked.says}</View>
      {asked.over ? null : (
        <View className="asked-elsewhere">
          <Button kind="secondary" size="small" onPress={() => go(routes.inviteToCheck(props.orderId, props.person))}>
            {words.seeLink}
          </Button>
        </View>
      )}
    </Card>
  )
}

/** The way to ask; gone once somebody was asked or the check is done. */
export function NotHere(props: ElsewhereProps) {
  const one = usePerson(props)
  if (one && (stateOfAsked(one) || one.state === 'passed' || one.state === 'in-review')) return null
  return (
    <Card>
      <Fold label={words.notHere(props.name)}>
        <View className="muted">{words.notHereSays}</View>
        <View className="asked-elsewhere">
          <Button kind="secondary" onPress={() => go(routes.inviteToCheck(props.orderId, props.person))}>
            {words.ask}
          </Button>
        </View>
      </Fold>
    </Card>
  )
}
