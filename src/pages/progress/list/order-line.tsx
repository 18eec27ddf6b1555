/** One order in the list: its word, what it is, whose turn and until when, and how to name it on the phone (spec K1: number, type, domains, created). */
import { filingTypeName } from '@domain/filing-types/registry'
import { orderHeadline } from '@domain/lifecycle/order-headline'
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { StatusTag } from '@/components/ui/status-tag'
import { go } from '@/hooks/use-go'
import { useNow } from '@/hooks/use-settings'
import { Pressable } from '@/platform/pressable'
import { routes } from '@/routes'
import type { OrderCard } from '@/services/orders'
import { day, dayAndWeekday, leftInWords } from '@/words/dates'
import { listWords } from '../list-words'
import { words } from '../words'

export function OrderLine({ order }: { order: OrderCard }) {
  const now = useNow()
  const { id, type, status, domains, createdAt, turn } = order
  return (
    <Pressable role="link" className="card order-line" onPress={() => go(routes.progress(id))}>
      <View className="order__head">
        <StatusTag status={status} />
        <View className="tiny">{type ? filingTypeName(type) : listWords.typeOpen}</View>
      </View>
      <View className="order-line__body">
        <View className="order-line__words">
          <View className="order-line__domain">{domains.join('、') || words.noDomain}</View>
          <View className={turn === 'applicant' ? 'order-line__turn turn--you' : 'order-line__turn muted'}>
            {orderHeadline(status, type)}
          </View>
          <View className="muted figures">{untilWhen(order, now)}</View>
          <View className="tiny figures order-line__foot">{`${words.order(id)} · ${words.created(day(createdAt))}`}</View>
        </View>
        <Icon name="forward" size={16} className="row__chevron" />
      </View>
    </Pressable>
  )
}

function untilWhen({ deadline, draftExpiresAt, turn, status }: OrderCard, now: number): string {
  if (status === 'draft' && draftExpiresAt) return listWords.keptUntil(dayAndWeekday(draftExpiresAt))
  if (!deadline || turn === null) return ''
  return turn === 'applicant' ? `${dayAndWeekday(deadline)} · ${leftInWords(deadline, now)}` : words.expectedBy(dayAndWeekday(deadline))
}
