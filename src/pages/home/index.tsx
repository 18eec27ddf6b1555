import { Page } from '@/components/ui/page'
import { Skeleton } from '@/components/ui/skeleton'
export default function Home() {
  return (
    <Page title="随手备案">
      <Skeleton />
    </Page>
  )
}
