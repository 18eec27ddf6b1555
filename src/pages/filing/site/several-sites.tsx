/** Several sites in one filing: another one, with or without what was filled in before, and taking one out again. */
import type { Answers } from '@domain/filing/answers'
import { addSite, copiedFrom, removeSite } from '@domain/filing/several-sites'
import { isIndividual } from '@domain/filing/subject-natures'
import { filingTypes } from '@domain/filing-types/registry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { confirm } from '@/components/ui/confirm'
import { Sheet } from '@/components/ui/sheet'
import { showToast } from '@/components/ui/toast'
import type { JourneyNow } from '@/hooks/use-journey'
import { scrollToElement } from '@/platform/scroll-to'
import { changeAnswers } from '@/store/draft-actions'
import { useDraftStore } from '@/store/draft-store'

const nameOf = (answers: Answers, n: number) => answers.sites[n]?.siteName || `网站 ${n + 1}`

/** Filed sites are picked on the page of the record, not added here. */
const picksSites = ({ journey }: JourneyNow) => journey.filingType !== undefined && filingTypes[journey.filingType].picks !== 'none'

export function AddSite({ now }: { now: JourneyNow }) {
  const [open, setOpen] = useState(false)
  const answers = useDraftStore((state) => state.answers)
  if (isIndividual(answers['verify-type'].subjectNature) !== false || picksSites(now)) return null
  const most = now.context.policy.maxSitesPerOrder.unit
  const full = answers.sites.length >= most ? `一次最多备案 ${most} 个网站，其余的备案通过后再新增` : undefined
  const add = (from: number | undefined) => {
    setOpen(false)
    const n = answers.sites.length
    changeAnswers((before) => addSite(before, from))
    showToast(`已添加网站 ${n + 1}`)
    setTimeout(() => scrollToElement(`field-sites-${n}-siteName`), 300)
  }
  return (
    <>
      <Button kind="secondary" onPress={() => setOpen(true)} disabledBecause={full} popup="dialog">
        添加网站
      </Button>
      <Sheet open={open} title="添加网站" onClose={() => setOpen(false)}>
        <View className="muted">可以从已填的网站复制，再改不一样的地方；网站名称、域名和云服务每个网站都要另填。</View>
        {answers.sites.map((_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a site has no identity but its place
          <View key={n} className="copy-offer">
            <View className="copy-offer__name">{`复制「${nameOf(answers, n)}」`}</View>
            {copiedFrom(answers, n).map(({ label, text }) => (
              <View key={label} className="copy-offer__line">{`${label}：${text}`}</View>
            ))}
            <Button kind="secondary" size="small" label={`复制「${nameOf(answers, n)}」并添加`} onPress={() => add(n)}>
              复制并添加
            </Button>
          </View>
        ))}
        <Button kind="secondary" onPress={() => add(undefined)}>
          添加空白网站
        </Button>
      </Sheet>
    </>
  )
}

/** Offered for every site but the first, whose domain the whole look-up was made for. */
export function RemoveSite({ sectionId, now }: { sectionId: string; now: JourneyNow }) {
  const n = Number(sectionId.split('.')[1] ?? 0)
  const answers = useDraftStore((state) => state.answers)
  if (n === 0 || now.journey.steps.length === 0 || picksSites(now)) return null
  const remove = async () => {
    const sure = await confirm({
      title: `删除「${nameOf(answers, n)}」？`,
      text: '这个网站填的内容和它的负责人会一起删除，其他网站不受影响。',
      yes: '删除',
      no: '保留',
      danger: true,
    })
    if (sure) changeAnswers((before) => removeSite(before, n))
  }
  return (
    <Button kind="plain" size="small" label={`删除这个网站：${nameOf(answers, n)}`} onPress={() => void remove()}>
      删除这个网站
    </Button>
  )
}
