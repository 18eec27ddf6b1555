/** What the list of orders says beside the words of a single one. */
export const listWords = {
  show: '看哪些',
  running: (count: number) => `进行中 ${count}`,
  over: (count: number) => `已结束 ${count}`,
  noneRunning: '现在没有在办的备案',
  noneRunningSays: '办完的在「已结束」里，备案号也在「我的备案」里看。',
  noneOver: '还没有办完的备案',
  noneOverSays: '办完、放弃或过期的备案会放到这里。',
  typeOpen: '类型待定',
  keptUntil: (day: string) => `草稿保留到 ${day}`,
} as const
