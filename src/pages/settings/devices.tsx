/** Where this account is signed in, with a way to end each. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { confirm } from '@/components/ui/confirm'
import { Tag } from '@/components/ui/status-tag'
import { useDevices, useSignOutDevice } from '@/hooks/use-sign-out'
import type { Device } from '@/services/session'
import { dayAndClock } from '@/words/dates'
import { words } from './words'

export function Devices() {
  const devices = useDevices()
  const drop = useSignOutDevice()
  const ask = async ({ id, name }: Device) => {
    if (await confirm({ title: words.dropTitle, text: words.dropText(name), yes: words.drop })) drop.mutate(id)
  }
  return (
    <Card title={words.devices}>
      {devices.error ? (
        <Button kind="plain" onPress={() => void devices.refetch()}>
          {words.failed}
        </Button>
      ) : null}
      {devices.data?.map((device) => (
        <View key={device.id} className="row">
          <View className="row__words">
            <View className="row__title">{device.name}</View>
            <View className="row__says figures">{words.seen(dayAndClock(device.lastSeenAt))}</View>
          </View>
          {device.current ? (
            <Tag tone="done">{words.thisDevice}</Tag>
          ) : (
            <Button kind="plain" label={`${words.drop}：${device.name}`} onPress={() => void ask(device)}>
              {words.drop}
            </Button>
          )}
        </View>
      ))}
    </Card>
  )
}
