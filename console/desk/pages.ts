/** The desk's pages: what the navigation calls them and where they stand in the fragment. */
export const deskPages = [
  { id: 'queue', title: '审核队列', path: '#/' },
  { id: 'tickets', title: '工单', path: '#/tickets' },
  { id: 'clock', title: '时钟', path: '#/clock' },
  { id: 'reviewers', title: '审核方式', path: '#/reviewers' },
  { id: 'parties', title: '外部系统', path: '#/parties' },
  { id: 'messages', title: '发出的消息', path: '#/messages' },
] as const
export type DeskPageId = (typeof deskPages)[number]['id']

export const orderPath = (id: string): string => `#/orders/${id}`
