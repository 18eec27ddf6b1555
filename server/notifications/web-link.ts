/** A notification's link as an address for a mail or a text, and as a page of the mini program. */

type Place = { page: string; query?: string }

/** `link` as the contract lists them; an unknown one leads home. */
function placeOf(link: string | undefined): Place {
  const [, head, id = '', rest] = (link ?? '').split('/')
  const order = id ? `orderId=${id}` : undefined
  if (head === 'progress' && rest === 'photo') return { page: 'pages/filing/photo/index', ...(order ? { query: order } : {}) }
  if (head === 'progress' && rest === 'rejection') return { page: 'pages/filing/rejection/index', ...(order ? { query: order } : {}) }
  if (head === 'progress') return { page: 'pages/progress/detail/index', ...(order ? { query: order } : {}) }
  if (head === 'records') return { page: 'pages/records/index' }
  if (head === 'library') return { page: 'pages/library/index' }
  if (head === 'authorization-codes') return { page: 'pages/authorization-codes/index' }
  if (head === 'settings') return { page: 'pages/settings/index' }
  if (head === 'support') return { page: 'pages/support/index' }
  return { page: 'pages/home/index' }
}

const withQuery = ({ page, query }: Place): string => (query ? `${page}?${query}` : page)

/** Page of the mini program; the id of an order is the only thing it carries. */
export const pageOf = (link: string | undefined): string => withQuery(placeOf(link))

/** Where a browser opens it; undefined while the server does not know its own address. */
export const webLinkOf = (publicUrl: string | undefined, link: string | undefined): string | undefined =>
  publicUrl && link ? `${publicUrl.replace(/\/$/, '')}/#/${pageOf(link)}` : undefined
