/** What a further site's look-up is doing, and asking for it (again): 「验证这个域名」. What it found stands at the fields themselves. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { JourneyNow } from '@/hooks/use-journey'
import { useSiteCheck } from '@/hooks/use-site-check'

type SiteLookUpProps = { sectionId: string; now: JourneyNow }

/** Of the first site, whose domain the first step looked up, only what was added to it. */
export function SiteLookUp({ sectionId, now }: SiteLookUpProps) {
  const n = Number(sectionId.split('.')[1] ?? 0)
  const firstStep = now.journey.steps.some(({ id }) => id === 'verify-type')
  return <LookUp n={n} now={now} quiet={n === 0 || !firstStep} />
}

/** `quiet`: a change looks up only what is new, so there is nothing to ask for until then. */
function LookUp({ n, now, quiet }: { n: number; now: JourneyNow; quiet: boolean }) {
  const { askable, busy, known, trouble, run } = useSiteCheck(n, now)
  const action = known ? '重新验证这个域名' : '验证这个域名'
  if (!askable && quiet) return null
  if (!askable) return <View className="tiny">域名和云服务都填好后，会自动查询这个网站能不能备案。</View>
  return (
    <>
      {busy ? (
        <Notice tone="info" live>
          正在查询这个网站的域名和云服务，一般几秒钟
        </Notice>
      ) : trouble ? (
        <Notice tone="problem" title={trouble.title} live>
          {trouble.says}
        </Notice>
      ) : known ? (
        <View className="tiny">这个网站的域名和云服务已经查过，有问题会写在对应的项目下面。</View>
      ) : null}
      <Button kind="plain" size="small" label={`${action}（网站 ${n + 1}）`} busy={busy} onPress={run}>
        {action}
      </Button>
    </>
  )
}
