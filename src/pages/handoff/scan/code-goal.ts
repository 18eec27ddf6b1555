/** Where a scanned code leads within this app: a filing handed over by the computer, a link to a check or to an order's progress. */
import { routes } from '@/routes'

export type Goal = { address: string; secret?: string }

const ours = /(?:^|[/#])pages\/(handoff|invited|shared-progress)\/index\?(?:.*&)?(?:t|scene)=([\w-]{20,64})(?:&|$)/

/** Undefined for a code that is none of ours. Links count by their page: the secret is asked of our own server only. */
export function goalOf(text: string): Goal | undefined {
  const [, page, secret = ''] = ours.exec(readable(text.trim())) ?? []
  // The secret of a handing-over stays out of the address.
  if (page === 'handoff') return { address: routes.handoff(), secret }
  if (page === 'invited') return { address: routes.invited(secret) }
  if (page === 'shared-progress') return { address: routes.sharedProgress(secret) }
  return undefined
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
