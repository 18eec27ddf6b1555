/** One cloud resource to choose, with each thing filing asks of it and whether it has it. */
import type { ResourceKind } from '@domain/filing/resource'
import { View } from '@tarojs/components'
import { Icon } from '@/components/ui/icon'
import { Tag } from '@/components/ui/status-tag'
import { Pressable } from '@/platform/pressable'
import { day } from '@/words/dates'
import type { ResourceOffer } from './field-props'

const kindNames: Record<ResourceKind, string> = {
  cvm: '云服务器',
  lighthouse: '轻量应用服务器',
  serverless: '云函数',
  clb: '负载均衡',
  'site-host': '建站主机',
  'authorization-code': '授权码',
}

type ResourceRowProps = { offer: ResourceOffer; chosen: boolean; onChoose: () => void }

export function ResourceRow({ offer, chosen, onChoose }: ResourceRowProps) {
  const lacking = offer.checks.filter(({ ok, warns }) => !ok || warns)
  return (
    <Pressable className={chosen ? 'offer offer--on' : 'offer'} role="radio" checked={chosen} onPress={onChoose}>
      <View className="offer__head">
        <View className="offer__name">{offer.name}</View>
        {offer.qualifies ? <Tag tone="done">可用于备案</Tag> : <Tag tone="warn">还不满足条件</Tag>}
      </View>
      <View className="tiny figures">
        {kindNames[offer.kind]}
        {offer.ip ? ` · ${offer.ip}` : ''} · 到期 {day(offer.expiresAt)} · 已有 {offer.sitesUsed} 个网站
      </View>
      {lacking.map((check) => (
        <View key={check.says} className="offer__lack">
          <Icon name="alert" size={14} />
          <View>
            {check.says}
            {check.eligibleAt && check.by !== 'renewal' ? `，${day(check.eligibleAt)} 起可用` : ''}
          </View>
        </View>
      ))}
    </Pressable>
  )
}
