/** Where a notification leads: the link it carries, as a page of ours. */
import { routes } from '@/routes'

export type Destination =
  | { url: string }
  /** The page of whoever of the SMS check has not answered; which one, the order itself knows. */
  | { smsOf: string }

const places: Readonly<Record<string, () => string>> = {
  '/records': routes.records,
  '/library': routes.library,
  '/authorization-codes': routes.authorizationCodes,
  '/settings': routes.settings,
  '/support': () => routes.support(),
}

/** Undefined for a link this app does not know: nothing is opened rather than a page that is not there. */
export function destinationOf(link: string | null): Destination | undefined {
  if (!link) return undefined
  const place = places[link]
  if (place) return { url: place() }
  const [, room, orderId = '', corner] = /^\/(progress|filing)\/(\d{1,32})(?:\/([a-z-]+))?$/.exec(link) ?? []
  if (!room) return undefined
  if (room === 'filing') return { url: routes.filing('preview', orderId) }
  if (corner === 'sms-verification') return { smsOf: orderId }
  if (corner === 'rejection') return { url: routes.rejection(orderId) }
  if (corner === 'photo') return { url: routes.photo(orderId) }
  return { url: routes.progress(orderId) }
}
