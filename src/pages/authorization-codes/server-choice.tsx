/** The servers one could lend: each with how many codes it can still carry, or why none. */
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/status-tag'
import { showToast } from '@/components/ui/toast'
import { Pressable } from '@/platform/pressable'
import type { LendableServer } from '@/services/authorization-codes'
import { fullDay } from '@/words/dates'
import { words } from './words'

type ServerChoiceProps = { servers: readonly LendableServer[]; chosen: string | undefined; onChoose: (id: string) => void }

export const ServerChoice = ({ servers, chosen, onChoose }: ServerChoiceProps) => (
  <View {...{ role: 'radiogroup', 'aria-label': words.server }}>
    {servers.map((server) => (
      <Pressable
        key={server.id}
        className={server.id === chosen ? 'offer offer--on' : 'offer'}
        role="radio"
        checked={server.id === chosen}
        onPress={() => (server.refusal ? showToast(`${server.refusal.says}。${server.refusal.wayOut}`) : onChoose(server.id))}
      >
        <View className="offer__head">
          <View className="offer__name">{server.name}</View>
          {server.refusal ? null : <Tag tone="you">{words.left(server.codesLeft)}</Tag>}
        </View>
        <View className="tiny figures">{words.resourceLine(server.id, server.ip)}</View>
        <View className="tiny figures">{fullDay(server.expiresAt)}到期</View>
        {server.refusal ? (
          <View className="offer__lack">
            <Icon name="alert" size={14} />
            <View>{server.refusal.says}</View>
          </View>
        ) : null}
      </Pressable>
    ))}
  </View>
)
