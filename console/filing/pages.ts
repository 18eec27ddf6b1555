/** The places of the filing console: what the navigation calls them and where they stand in the fragment. Orders are named by their id alone. */
import type { StepId } from '@domain/steps/step-id'

export const filingPages = [
  { id: 'overview', title: '总览', path: '#/' },
  { id: 'start', title: '开始备案', path: '#/start' },
  { id: 'orders', title: '备案订单', path: '#/orders' },
  { id: 'records', title: '我的备案', path: '#/records' },
  { id: 'codes', title: '授权码', path: '#/codes' },
] as const
export type FilingPageId = (typeof filingPages)[number]['id']

export const paths = {
  overview: '#/',
  start: () => '#/start',
  orders: '#/orders',
  order: (orderId: string) => `#/orders/${orderId}`,
  /** Filling in; without a step where the person stands. */
  fill: (orderId: string, step?: StepId) => `#/orders/${orderId}/fill${step ? `/${step}` : ''}`,
  records: '#/records',
  codes: '#/codes',
} as const

export const goTo = (path: string): void => {
  window.location.hash = path
}
/** In place of the page that stands: 后退 does not lead back to it. */
export const goInstead = (path: string): void => window.location.replace(path)

export type Place =
  | { page: Exclude<FilingPageId, 'orders'> }
  | { page: 'orders'; orderId?: string }
  | { page: 'fill'; orderId: string; step?: string }

/** Where a fragment leads; what is not known leads to the overview. */
export function placeOf([first, second, third, fourth]: readonly string[]): Place {
  if (first === 'orders' && second && third === 'fill') return { page: 'fill', orderId: second, ...(fourth ? { step: fourth } : {}) }
  if (first === 'orders') return { page: 'orders', ...(second ? { orderId: second } : {}) }
  return first === 'start' || first === 'records' || first === 'codes' ? { page: first } : { page: 'overview' }
}

/** Which line of the navigation is lit. */
export const lineOf = (place: Place): FilingPageId => (place.page === 'fill' ? 'orders' : place.page)
