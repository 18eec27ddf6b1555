/** What a further site's look-up is doing, and asking for it (again): 「验证这个域名」. What it found stands at the fields themselves. */
import { View } from '@tarojs/components'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useSiteCheck } from '@/hooks/use-site-check'

/** Nothing for the first site, whose domain was looked up in the first step. */
export function SiteLookUp({ sectionId }: { sectionId: string }) {
  const n = Number(sectionId.split('.')[1] ?? 0)
  return n > 0 ? <LookUp n={n} /> : null
}

function LookUp({ n }: { n: number }) {
  const { askable, busy, known, trouble, run } = useSiteCheck(n)
  const action = known ? '重新验证这个域名' : '验证这个域名'
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
