/** A step opened to mend one thing leads back to where the person came from: the preview, or the list of a reviewer's reasons. */
import { backTo } from '@/hooks/use-go'
import { routes } from '@/routes'

export type WayBack = { mended: string; label: string; go: () => void }

/** Undefined on the way forward through the steps. */
export function wayBackOf(back: string | undefined, orderId: string): WayBack | undefined {
  if (back === 'preview') return { mended: '改好了，回到预览', label: '回到预览', go: () => backTo(routes.filing('preview', orderId)) }
  if (back === 'rejection') return { mended: '改好了，回到修改清单', label: '回到修改清单', go: () => backTo(routes.rejection(orderId)) }
  return undefined
}
